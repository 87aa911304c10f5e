//! `encode_numeric`, `encode_boolean`, `encode_array`: OpenAPI knows them as texts.

use clients::{
    encode_array::{clients::EncodeArrayClient, models as array},
    encode_boolean::{clients::EncodeBooleanClient, models::PropertyBoolAsStringProperty},
    encode_numeric::{clients::EncodeNumericClient, models as numeric},
};

#[tokio::test]
async fn numbers() {
    let client: EncodeNumericClient = client!(encode_numeric::EncodeNumericClient, EncodeNumericClientOptions);
    let client = client.property_client();
    let body = numeric::PropertySafeintAsStringProperty::new("10000000000").try_into().unwrap();
    assert_eq!(read!(client.safeint_as_string(body, None)).value.as_deref(), Some("10000000000"));
    let body = numeric::PropertyUint32AsStringProperty { value: Some("1".to_owned()), ..Default::default() };
    let found = read!(client.uint32_as_string_optional(body.try_into().unwrap(), None));
    assert_eq!(found.value.as_deref(), Some("1"));
    let body = numeric::PropertyUint8AsStringProperty::new("255").try_into().unwrap();
    assert_eq!(read!(client.uint8_as_string(body, None)).value.as_deref(), Some("255"));
}

#[tokio::test]
async fn booleans() {
    let client: EncodeBooleanClient = client!(encode_boolean::EncodeBooleanClient, EncodeBooleanClientOptions);
    let client = client.property_client();
    let body = |text: &str| PropertyBoolAsStringProperty::new(text).try_into().unwrap();
    assert_eq!(read!(client.true_lower(body("true"), None)).value.as_deref(), Some("true"));
    assert_eq!(read!(client.false_lower(body("false"), None)).value.as_deref(), Some("false"));
    assert_eq!(read!(client.true_upper(body("true"), None)).value.as_deref(), Some("TRUE"));
    assert_eq!(read!(client.false_mixed(body("false"), None)).value.as_deref(), Some("FaLsE"));
}

/// Sends a list as the text `$value` and reads it back.
macro_rules! lists {
    ($($method:ident: $model:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $method() {
            let client: EncodeArrayClient = client!(encode_array::EncodeArrayClient, EncodeArrayClientOptions);
            let body = array::$model::new($value).try_into().unwrap();
            assert_eq!(read!(client.property_client().$method(body, None)).value.as_deref(), Some($value));
        }
    )*};
}

lists! {
    comma_delimited: CommaDelimitedArrayProperty = "blue,red,green";
    space_delimited: SpaceDelimitedArrayProperty = "blue red green";
    pipe_delimited: PipeDelimitedArrayProperty = "blue|red|green";
    newline_delimited: NewlineDelimitedArrayProperty = "blue\nred\ngreen";
    enum_comma_delimited: CommaDelimitedEnumArrayProperty = "blue,red,green";
    enum_space_delimited: SpaceDelimitedEnumArrayProperty = "blue red green";
    enum_pipe_delimited: PipeDelimitedEnumArrayProperty = "blue|red|green";
    enum_newline_delimited: NewlineDelimitedEnumArrayProperty = "blue\nred\ngreen";
    extensible_enum_comma_delimited: CommaDelimitedExtensibleEnumArrayProperty = "blue,red,green";
    extensible_enum_space_delimited: SpaceDelimitedExtensibleEnumArrayProperty = "blue red green";
    extensible_enum_pipe_delimited: PipeDelimitedExtensibleEnumArrayProperty = "blue|red|green";
    extensible_enum_newline_delimited: NewlineDelimitedExtensibleEnumArrayProperty = "blue\nred\ngreen";
}
