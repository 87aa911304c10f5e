//! `model-flattening.json`. Models are nested as the JSON is, whatever the description wishes.

use std::collections::BTreeMap;

use clients::model_flattening::{
    clients::ModelFlatteningClient,
    models::{
        FlattenedProduct, FlattenedProductProperties,
        FlattenedProductPropertiesProvisioningStateValues as ProvisioningStateValues,
        ModelFlatteningClientPostFlattenedSimpleProductOptions, ModelFlatteningClientPutArrayOptions,
        ModelFlatteningClientPutDictionaryOptions, ModelFlatteningClientPutResourceCollectionOptions,
        ModelFlatteningClientPutSimpleProductOptions, ModelFlatteningClientPutSimpleProductWithGroupingOptions,
        ProductUrl, Resource, ResourceCollection, SimpleProduct, SimpleProductProperties,
        SimpleProductPropertiesMaxProductCapacity as Capacity,
    },
};

use super::{map, text_map};
use crate::json;

fn client() -> ModelFlatteningClient {
    client!(model_flattening::ModelFlatteningClient, ModelFlatteningClientOptions)
}

fn tags() -> BTreeMap<String, String> {
    text_map([("tag1", "value1"), ("tag2", "value3")])
}

/// The resource `number` that has everything.
fn check_full(product: &FlattenedProduct, number: u8) {
    assert_eq!(product.id, Some(number.to_string()));
    assert_eq!(product.location.as_deref(), Some("Building 44"));
    assert_eq!(product.name, Some(format!("Resource{number}")));
    assert_eq!(product.tags, Some(tags()));
    assert_eq!(product.type_prop.as_deref(), Some("Microsoft.Web/sites"));
    let properties = product.properties.as_ref().unwrap();
    assert_eq!(properties.p_name, Some(format!("Product{number}")));
    assert_eq!(properties.provisioning_state.as_deref(), Some("Succeeded"));
    assert_eq!(properties.provisioning_state_values, Some(ProvisioningStateValues::Ok));
    assert_eq!(properties.type_prop.as_deref(), Some("Flat"));
    assert!(product.unmodeled.is_empty() && properties.unmodeled.is_empty());
}

/// The resource `number` that has a name, and perhaps a place.
fn check_bare(product: &FlattenedProduct, number: u8, location: Option<&str>) {
    assert_eq!(product.id, Some(number.to_string()));
    assert_eq!(product.location.as_deref(), location);
    assert_eq!(product.name, Some(format!("Resource{number}")));
    assert!(product.tags.is_none() && product.type_prop.is_none() && product.properties.is_none());
    assert!(product.unmodeled.is_empty());
}

fn product(location: &str, name: &str) -> FlattenedProduct {
    FlattenedProduct {
        location: Some(location.to_owned()),
        properties: Some(FlattenedProductProperties {
            p_name: Some(name.to_owned()),
            type_prop: Some("Flat".to_owned()),
            ..FlattenedProductProperties::default()
        }),
        ..FlattenedProduct::default()
    }
}

fn tagged(location: &str, name: &str) -> FlattenedProduct {
    FlattenedProduct { tags: Some(tags()), ..product(location, name) }
}

#[tokio::test]
async fn arrays_of_resources() {
    let read = client().get_array(None).await.unwrap().into_model().unwrap();
    let [first, second, third] = read.as_slice() else { panic!("{read:?}") };
    check_full(first, 1);
    check_bare(second, 2, Some("Building 44"));
    check_bare(third, 3, None);

    let resources = vec![
        Resource { location: Some("West US".to_owned()), tags: Some(tags()), ..Resource::default() },
        Resource { location: Some("Building 44".to_owned()), ..Resource::default() },
    ];
    let options = ModelFlatteningClientPutArrayOptions { body: Some(json(resources)), ..Default::default() };
    client().put_array(Some(options)).await.unwrap();
}

#[tokio::test]
async fn dictionaries_of_resources() {
    let read = client().get_dictionary(None).await.unwrap().into_model().unwrap();
    assert_eq!(read.len(), 3);
    check_full(&read["Product1"], 1);
    check_bare(&read["Product2"], 2, Some("Building 44"));
    check_bare(&read["Product3"], 3, None);

    let resources =
        map([("Resource1", tagged("West US", "Product1")), ("Resource2", product("Building 44", "Product2"))]);
    let options = ModelFlatteningClientPutDictionaryOptions { body: Some(json(resources)), ..Default::default() };
    client().put_dictionary(Some(options)).await.unwrap();
}

#[tokio::test]
async fn resources_within_a_resource() {
    let read = client().get_resource_collection(None).await.unwrap().into_model().unwrap();
    let by_name = read.dictionaryofresources.unwrap();
    assert_eq!(by_name.len(), 3);
    check_full(&by_name["Product1"], 1);
    check_bare(&by_name["Product2"], 2, Some("Building 44"));
    check_bare(&by_name["Product3"], 3, None);
    let listed = read.arrayofresources.unwrap();
    let [first, second, third] = listed.as_slice() else { panic!("{listed:?}") };
    check_full(first, 4);
    check_bare(second, 5, Some("Building 44"));
    check_bare(third, 6, None);
    check_bare(&read.productresource.unwrap(), 7, Some("Building 44"));

    let collection = ResourceCollection {
        arrayofresources: Some(vec![tagged("West US", "Product1"), product("East US", "Product2")]),
        dictionaryofresources: Some(map([
            ("Resource1", tagged("West US", "Product1")),
            ("Resource2", product("Building 44", "Product2")),
        ])),
        productresource: Some(product("India", "Azure")),
        ..ResourceCollection::default()
    };
    let options = ModelFlatteningClientPutResourceCollectionOptions {
        body: Some(collection.try_into().unwrap()),
        ..Default::default()
    };
    client().put_resource_collection(Some(options)).await.unwrap();
}

/// The product of the last three operations, whose picture has a `generic` link in one of them.
fn simple(generic: Option<&str>) -> SimpleProduct {
    let image = ProductUrl {
        odata_value: Some("http://foo".to_owned()),
        generic_value: generic.map(str::to_owned),
        ..ProductUrl::default()
    };
    let details = SimpleProductProperties {
        capacity: Some(Capacity::Large),
        max_product_display_name: Some("max name".to_owned()),
        max_product_image: Some(image),
        ..SimpleProductProperties::default()
    };
    SimpleProduct {
        product_id: Some("123".to_owned()),
        description: Some("product description".to_owned()),
        details: Some(details),
        ..SimpleProduct::default()
    }
}

fn check_simple(product: SimpleProduct, generic: Option<&str>) {
    assert_eq!(product.product_id.as_deref(), Some("123"));
    assert_eq!(product.description.as_deref(), Some("product description"));
    let details = product.details.unwrap();
    assert_eq!(details.capacity, Some(Capacity::Large));
    assert_eq!(details.max_product_display_name.as_deref(), Some("max name"));
    let image = details.max_product_image.unwrap();
    assert_eq!((image.odata_value.as_deref(), image.generic_value.as_deref()), (Some("http://foo"), generic));
    assert!(product.unmodeled.is_empty() && details.unmodeled.is_empty() && image.unmodeled.is_empty());
}

#[tokio::test]
async fn a_body_with_inherited_members() {
    let generic = Some("https://generic");
    let options = ModelFlatteningClientPutSimpleProductOptions {
        body: Some(simple(generic).try_into().unwrap()),
        ..Default::default()
    };
    check_simple(client().put_simple_product(Some(options)).await.unwrap().into_model().unwrap(), generic);
}

#[tokio::test]
async fn a_body_that_others_would_flatten() {
    let options = ModelFlatteningClientPostFlattenedSimpleProductOptions {
        body: Some(simple(None).try_into().unwrap()),
        ..Default::default()
    };
    check_simple(client().post_flattened_simple_product(Some(options)).await.unwrap().into_model().unwrap(), None);
}

#[tokio::test]
async fn a_body_that_others_would_group_with_parameters() {
    let options = ModelFlatteningClientPutSimpleProductWithGroupingOptions {
        body: Some(simple(None).try_into().unwrap()),
        ..Default::default()
    };
    let call = client().put_simple_product_with_grouping("groupproduct", Some(options));
    check_simple(call.await.unwrap().into_model().unwrap(), None);
}
