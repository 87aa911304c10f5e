//! `additionalProperties.json`: members that have no name in the description.

use clients::{
    Json,
    additionalproperties::{
        clients::PetsClient,
        models::{CatApTrue, PetApInProperties, PetApInPropertiesWithApString, PetApObject, PetApString, PetApTrue},
    },
};
use serde_json::json;

use super::{map, text_map};

fn client() -> PetsClient {
    client!(additionalproperties::AdditionalPropertiesClient, AdditionalPropertiesClientOptions).pets_client()
}

/// What is known of a puppy beyond what is described.
fn details() -> [(&'static str, Json); 2] {
    [("birthdate", json!("2017-12-13T02:29:51Z").into()), ("complexProperty", json!({"color": "Red"}).into())]
}

#[tokio::test]
async fn any_value_may_be_added() {
    let mut puppy = PetApTrue { id: Some(1), name: Some("Puppy".to_owned()), ..PetApTrue::default() };
    for (name, value) in details() {
        puppy.unmodeled.insert(name, value);
    }
    let puppy = client().create_ap_true(puppy.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!((puppy.id, puppy.name.as_deref(), puppy.status), (Some(1), Some("Puppy"), Some(true)));
    assert!(puppy.unmodeled.iter().eq(details().iter().map(|(name, value)| (*name, value))));
}

#[tokio::test]
async fn to_a_subtype_as_well() {
    let mut lisa =
        CatApTrue { id: Some(1), name: Some("Lisa".to_owned()), friendly: Some(true), ..CatApTrue::default() };
    for (name, value) in details() {
        lisa.unmodeled.insert(name, value);
    }
    let lisa = client().create_cat_ap_true(lisa.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!((lisa.id, lisa.name.as_deref(), lisa.status), (Some(1), Some("Lisa"), Some(true)));
    assert_eq!(lisa.friendly, Some(true));
    assert!(lisa.unmodeled.iter().eq(details().iter().map(|(name, value)| (*name, value))));
}

#[tokio::test]
async fn objects_may_be_added() {
    let siblings = json!([{
        "id": 1, "name": "Puppy", "birthdate": "2017-12-13T02:29:51Z", "complexProperty": {"color": "Red"},
    }]);
    let mut hira = PetApObject { id: Some(2), name: Some("Hira".to_owned()), ..PetApObject::default() };
    hira.unmodeled.insert("siblings", siblings.clone());
    hira.unmodeled.insert("picture", "//////4=");
    let hira = client().create_ap_object(hira.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!((hira.id, hira.name.as_deref(), hira.status), (Some(2), Some("Hira"), Some(true)));
    assert_eq!(*hira.unmodeled.get("siblings").unwrap(), siblings);
    assert_eq!(*hira.unmodeled.get("picture").unwrap(), json!("//////4="));
    assert_eq!(hira.unmodeled.len(), 2);
}

#[tokio::test]
async fn texts_are_typed() {
    let added = text_map([("color", "red"), ("weight", "10 kg"), ("city", "Bombay")]);
    let tommy = PetApString {
        id: Some(3),
        name: Some("Tommy".to_owned()),
        additional_properties: added.clone(),
        ..PetApString::default()
    };
    let tommy = client().create_ap_string(tommy.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!((tommy.id, tommy.name.as_deref(), tommy.status), (Some(3), Some("Tommy"), Some(true)));
    assert_eq!(tommy.additional_properties, added);
    assert!(tommy.unmodeled.is_empty());
}

#[tokio::test]
async fn a_member_may_be_called_so() {
    let sizes = map([("height", 5.61), ("weight", 599.0), ("footsize", 11.5)]);
    let bunny = PetApInProperties {
        id: Some(4),
        name: Some("Bunny".to_owned()),
        additional_properties: Some(sizes.clone()),
        ..PetApInProperties::default()
    };
    let bunny = client().create_ap_in_properties(bunny.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!((bunny.id, bunny.name.as_deref(), bunny.status), (Some(4), Some("Bunny"), Some(true)));
    assert_eq!(bunny.additional_properties, Some(sizes));
    assert!(bunny.unmodeled.is_empty());
}

#[tokio::test]
async fn beside_texts_that_are_added() {
    let sizes = map([("height", 5.61), ("weight", 599.0), ("footsize", 11.5)]);
    let added = text_map([("color", "red"), ("city", "Seattle"), ("food", "tikka masala")]);
    let funny = PetApInPropertiesWithApString {
        name: Some("Funny".to_owned()),
        additional_properties_prop: Some(sizes.clone()),
        additional_properties: added.clone(),
        ..PetApInPropertiesWithApString::new(5, "westus")
    };
    let content = funny.try_into().unwrap();
    let funny = client().create_ap_in_properties_with_ap_string(content, None).await.unwrap().into_model().unwrap();
    assert_eq!((funny.id, funny.name.as_deref(), funny.status), (Some(5), Some("Funny"), Some(true)));
    assert_eq!(funny.odata_location.as_deref(), Some("westus"));
    assert_eq!(funny.additional_properties_prop, Some(sizes));
    assert_eq!(funny.additional_properties, added);
    assert!(funny.unmodeled.is_empty());
}
