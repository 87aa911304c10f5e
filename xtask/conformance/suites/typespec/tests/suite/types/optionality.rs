//! `type_property_optionality`.

use clients::type_property_optionality::{
    clients::TypePropertyOptionalityClient,
    models::{
        BooleanLiteralProperty, BytesProperty, CollectionsByteProperty, CollectionsModelProperty, DatetimeProperty,
        DurationProperty, FloatLiteralProperty, IntLiteralProperty, PlainDateProperty, PlainTimeProperty,
        RequiredAndOptionalProperty, StringLiteralProperty, StringLiteralPropertyProperty, StringProperty,
        UnionFloatLiteralProperty, UnionIntLiteralProperty, UnionStringLiteralProperty,
        UnionStringLiteralPropertyProperty,
    },
};
use serde_json::json;

use crate::{DURATION, INSTANT, to_json_value};

fn client() -> TypePropertyOptionalityClient {
    client!(type_property_optionality::TypePropertyOptionalityClient, TypePropertyOptionalityClientOptions)
}

/// Reads a model with and without its property, and sends both.
macro_rules! properties {
    ($($test:ident: $client:ident, $model:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            assert_eq!(read!(client.get_all(None)).property, Some($value));
            assert_eq!(read!(client.get_default(None)).property, None);
            let model = $model { property: Some($value), ..Default::default() };
            client.put_all(model.try_into().unwrap(), None).await.unwrap();
            client.put_default($model::default().try_into().unwrap(), None).await.unwrap();
        }
    )*};
}

properties! {
    text: string_client, StringProperty = "hello".to_owned();
    bytes: bytes_client, BytesProperty = b"hello, world!".to_vec();
    instant: datetime_client, DatetimeProperty = INSTANT;
    duration: duration_client, DurationProperty = DURATION.to_owned();
    date: plain_date_client, PlainDateProperty = "2022-12-12".to_owned();
    time: plain_time_client, PlainTimeProperty = "13:06:12".to_owned();
    list_of_bytes: collections_byte_client, CollectionsByteProperty = vec![b"hello, world!".to_vec(); 2];
    literal_text: string_literal_client, StringLiteralProperty = StringLiteralPropertyProperty::Hello;
    literal_integer: int_literal_client, IntLiteralProperty = 1.0;
    literal_number: float_literal_client, FloatLiteralProperty = 1.25;
    literal_boolean: boolean_literal_client, BooleanLiteralProperty = true;
    one_of_texts: union_string_literal_client, UnionStringLiteralProperty = UnionStringLiteralPropertyProperty::World;
    one_of_integers: union_int_literal_client, UnionIntLiteralProperty = 2.0;
    one_of_numbers: union_float_literal_client, UnionFloatLiteralProperty = 2.375;
}

#[tokio::test]
async fn list_of_models() {
    let client = client().collections_model_client();
    let expected = json!({ "property": [{ "property": "hello" }, { "property": "world" }] });
    assert_eq!(to_json_value(read!(client.get_all(None))), expected);
    assert!(read!(client.get_default(None)).property.is_none());
    let item = |text: &str| StringProperty { property: Some(text.to_owned()), ..Default::default() };
    let model = CollectionsModelProperty { property: Some(vec![item("hello"), item("world")]), ..Default::default() };
    client.put_all(model.try_into().unwrap(), None).await.unwrap();
    client.put_default(CollectionsModelProperty::default().try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn required_beside_optional() {
    let client = client().required_and_optional_client();
    let found = read!(client.get_all(None));
    assert_eq!((found.optional_property.as_deref(), found.required_property), (Some("hello"), Some(42)));
    let found = read!(client.get_required_only(None));
    assert_eq!((found.optional_property.as_deref(), found.required_property), (None, Some(42)));
    let model = RequiredAndOptionalProperty {
        optional_property: Some("hello".to_owned()),
        ..RequiredAndOptionalProperty::new(42)
    };
    client.put_all(model.try_into().unwrap(), None).await.unwrap();
    client.put_required_only(RequiredAndOptionalProperty::new(42).try_into().unwrap(), None).await.unwrap();
}
