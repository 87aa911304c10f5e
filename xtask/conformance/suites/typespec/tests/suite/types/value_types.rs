//! `type_property_value_types`.

use std::collections::BTreeMap;

use clients::Json;
use clients::type_property_value_types::{
    clients::TypePropertyValueTypesClient,
    models::{
        BooleanLiteralProperty, BooleanProperty, BytesProperty, CollectionsIntProperty, CollectionsModelProperty,
        CollectionsStringProperty, DatetimeProperty, Decimal128Property, DecimalProperty, DictionaryStringProperty,
        DurationProperty, EnumProperty, ExtensibleEnumProperty, FixedInnerEnum, FloatLiteralProperty, FloatProperty,
        InnerEnum, InnerModel, IntLiteralProperty, IntProperty, ModelProperty, StringLiteralProperty,
        StringLiteralPropertyProperty, StringProperty, UnionEnumValueProperty, UnionEnumValuePropertyProperty,
        UnionFloatLiteralProperty, UnionIntLiteralProperty, UnionStringLiteralProperty,
        UnionStringLiteralPropertyProperty, UnknownArrayProperty, UnknownDictProperty, UnknownIntProperty,
        UnknownStringProperty,
    },
};
use serde_json::json;

use crate::{DURATION, INSTANT, json, to_json_value};

fn client() -> TypePropertyValueTypesClient {
    client!(type_property_value_types::TypePropertyValueTypesClient, TypePropertyValueTypesClientOptions)
}

fn texts() -> Vec<String> {
    vec!["hello".to_owned(), "world".to_owned()]
}

/// Reads a model whose property equals `$value`, and sends such a model.
macro_rules! properties {
    ($($test:ident: $client:ident, $model:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            assert_eq!(read!(client.get(None)).property, Some($value));
            client.put($model::new($value).try_into().unwrap(), None).await.unwrap();
        }
    )*};
}

properties! {
    boolean: boolean_client, BooleanProperty = true;
    text: string_client, StringProperty = "hello".to_owned();
    bytes: bytes_client, BytesProperty = b"hello, world!".to_vec();
    integer: int_client, IntProperty = 42;
    number: float_client, FloatProperty = 43.125;
    decimal: decimal_client, DecimalProperty = 0.33333;
    decimal128: decimal128_client, Decimal128Property = 0.33333;
    instant: datetime_client, DatetimeProperty = INSTANT;
    duration: duration_client, DurationProperty = DURATION.to_owned();
    fixed_enum: enum_client, EnumProperty = FixedInnerEnum::ValueOne;
    open_enum: extensible_enum_client, ExtensibleEnumProperty = InnerEnum::UnknownValue("UnknownValue".to_owned());
    list_of_texts: collections_string_client, CollectionsStringProperty = texts();
    list_of_integers: collections_int_client, CollectionsIntProperty = vec![1, 2];
    map_of_texts: dictionary_string_client, DictionaryStringProperty =
        BTreeMap::from([("k1".to_owned(), "hello".to_owned()), ("k2".to_owned(), "world".to_owned())]);
    any_text: unknown_string_client, UnknownStringProperty = Json::from("hello");
    any_integer: unknown_int_client, UnknownIntProperty = Json::from(42);
    any_map: unknown_dict_client, UnknownDictProperty = Json::from(json!({ "k1": "hello", "k2": 42 }));
    any_list: unknown_array_client, UnknownArrayProperty = Json::from(json!(["hello", "world"]));
    literal_text: string_literal_client, StringLiteralProperty = StringLiteralPropertyProperty::Hello;
    literal_integer: int_literal_client, IntLiteralProperty = 42.0;
    literal_number: float_literal_client, FloatLiteralProperty = 43.125;
    literal_boolean: boolean_literal_client, BooleanLiteralProperty = true;
    one_of_texts: union_string_literal_client, UnionStringLiteralProperty = UnionStringLiteralPropertyProperty::World;
    one_of_integers: union_int_literal_client, UnionIntLiteralProperty = 42.0;
    one_of_numbers: union_float_literal_client, UnionFloatLiteralProperty = 46.875;
    one_of_an_enum: union_enum_value_client, UnionEnumValueProperty = UnionEnumValuePropertyProperty::Value2;
}

#[tokio::test]
async fn model() {
    let client = client().model_client();
    assert_eq!(read!(client.get(None)).property.unwrap().property.as_deref(), Some("hello"));
    client.put(ModelProperty::new(InnerModel::new("hello")).try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn list_of_models() {
    let client = client().collections_model_client();
    let expected = json!({ "property": [{ "property": "hello" }, { "property": "world" }] });
    assert_eq!(to_json_value(read!(client.get(None))), expected);
    let sent = CollectionsModelProperty::new(texts().into_iter().map(InnerModel::new).collect());
    client.put(sent.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn nothing_at_all() {
    let client = client().never_client();
    assert_eq!(read!(client.get(None)), json!({}));
    client.put(json(json!({})), None).await.unwrap();
}
