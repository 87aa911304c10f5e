//! `type_property_nullable`: a PATCH sends a null by its unmodeled members.

use clients::Json;
use clients::type_property_nullable::{
    clients::TypePropertyNullableClient,
    models::{
        BytesProperty, CollectionsByteProperty, CollectionsModelProperty, CollectionsStringProperty, DatetimeProperty,
        DurationProperty, InnerModel, StringProperty,
    },
};
use serde_json::json;

use crate::{DURATION, INSTANT, to_json_value};

fn client() -> TypePropertyNullableClient {
    client!(type_property_nullable::TypePropertyNullableClient, TypePropertyNullableClientOptions)
}

/// Reads a model whose property has a value and one whose property is null, and sends both.
macro_rules! properties {
    ($($test:ident: $client:ident, $model:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            let found = read!(client.get_non_null(None));
            assert_eq!(found.nullable_property, Some($value));
            assert_eq!(found.required_property.as_deref(), Some("foo"));
            let found = read!(client.get_null(None));
            assert_eq!(found.nullable_property, None);
            assert_eq!(to_json_value(found), json!({ "requiredProperty": "foo", "nullableProperty": null }));
            let base = || $model { required_property: Some("foo".to_owned()), ..Default::default() };
            let model = $model { nullable_property: Some($value), ..base() };
            client.patch_non_null(model.try_into().unwrap(), None).await.unwrap();
            let mut model = base();
            model.unmodeled.insert("nullableProperty", Json::NULL);
            client.patch_null(model.try_into().unwrap(), None).await.unwrap();
        }
    )*};
}

properties! {
    text: string_client, StringProperty = "hello".to_owned();
    bytes: bytes_client, BytesProperty = b"hello, world!".to_vec();
    instant: datetime_client, DatetimeProperty = INSTANT;
    duration: duration_client, DurationProperty = DURATION.to_owned();
    list_of_bytes: collections_byte_client, CollectionsByteProperty = vec![b"hello, world!".to_vec(); 2];
    list_of_texts: collections_string_client, CollectionsStringProperty = vec!["hello".to_owned(), "world".to_owned()];
}

#[tokio::test]
async fn list_of_models() {
    let client = client().collections_model_client();
    let items = json!([{ "property": "hello" }, { "property": "world" }]);
    let expected = json!({ "requiredProperty": "foo", "nullableProperty": items });
    assert_eq!(to_json_value(read!(client.get_non_null(None))), expected);
    assert!(read!(client.get_null(None)).nullable_property.is_none());
    let base = || CollectionsModelProperty { required_property: Some("foo".to_owned()), ..Default::default() };
    let items = ["hello", "world"].map(InnerModel::new).to_vec();
    let model = CollectionsModelProperty { nullable_property: Some(items), ..base() };
    client.patch_non_null(model.try_into().unwrap(), None).await.unwrap();
    let mut model = base();
    model.unmodeled.insert("nullableProperty", Json::NULL);
    client.patch_null(model.try_into().unwrap(), None).await.unwrap();
}
