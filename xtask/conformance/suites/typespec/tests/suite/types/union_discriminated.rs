//! `type_union_discriminated`: alternatives with a discriminator.

use clients::type_union_discriminated::{
    clients::TypeUnionDiscriminatedClient,
    models::{
        Cat, PetInline, PetInlineCat, PetInlineWithCustomDiscriminator, PetInlineWithCustomDiscriminatorCat,
        PetWithCustomNames, PetWithCustomNamesCat, PetWithEnvelope, PetWithEnvelopeCat,
    },
};
use serde_json::{Value, json};

use crate::to_json_value;

fn client() -> TypeUnionDiscriminatedClient {
    client!(type_union_discriminated::TypeUnionDiscriminatedClient, TypeUnionDiscriminatedClientOptions)
}

fn cat() -> Cat {
    Cat::new(true, "Whiskers")
}

fn whiskers(announced_by: &str) -> Value {
    json!({ announced_by: "cat", "name": "Whiskers", "meow": true })
}

#[tokio::test]
async fn alternatives_in_an_envelope() {
    let client = client().default_client();
    let expected = json!({ "kind": "cat", "value": { "name": "Whiskers", "meow": true } });
    let found = read!(client.get(None));
    let PetWithEnvelope::Cat(it) = &found else { panic!("{found:?}") };
    assert_eq!(it.value.as_ref().unwrap().meow, Some(true));
    assert_eq!(to_json_value(found), expected);
    let sent = PetWithEnvelope::Cat(PetWithEnvelopeCat::new(cat())).try_into().unwrap();
    assert_eq!(to_json_value(read!(client.put(sent, None))), expected);
}

#[tokio::test]
async fn alternatives_in_an_envelope_with_names_of_its_own() {
    let client = client().custom_properties_client();
    let expected = json!({ "petType": "cat", "petData": { "name": "Whiskers", "meow": true } });
    let found = read!(client.get(None));
    let PetWithCustomNames::Cat(it) = &found else { panic!("{found:?}") };
    assert_eq!(it.pet_data.as_ref().unwrap().name.as_deref(), Some("Whiskers"));
    assert_eq!(to_json_value(found), expected);
    let sent = PetWithCustomNames::Cat(PetWithCustomNamesCat::new(cat())).try_into().unwrap();
    assert_eq!(to_json_value(read!(client.put(sent, None))), expected);
}

#[tokio::test]
async fn alternatives_that_carry_the_discriminator_here_only() {
    let default = client().default_client();
    let found = read!(default.get_2(None));
    let PetInline::Cat(it) = &found else { panic!("{found:?}") };
    assert_eq!((it.name.as_deref(), it.meow), (Some("Whiskers"), Some(true)));
    assert_eq!(to_json_value(found), whiskers("kind"));
    let sent = PetInline::Cat(PetInlineCat::new(true, "Whiskers")).try_into().unwrap();
    assert_eq!(to_json_value(read!(default.put_2(sent, None))), whiskers("kind"));

    let custom = client().custom_discriminator_client();
    let found = read!(custom.get(None));
    let PetInlineWithCustomDiscriminator::Cat(it) = &found else { panic!("{found:?}") };
    assert_eq!(it.name.as_deref(), Some("Whiskers"));
    assert_eq!(to_json_value(found), whiskers("type"));
    let sent = PetInlineWithCustomDiscriminatorCat::new(true, "Whiskers");
    let sent = PetInlineWithCustomDiscriminator::Cat(sent).try_into().unwrap();
    assert_eq!(to_json_value(read!(custom.put(sent, None))), whiskers("type"));
}
