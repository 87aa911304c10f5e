//! `body-string.json`.

use clients::{
    body_string::{
        clients::{EnumClient, StringClient},
        models::{ColorConstant, Colors, RefColorConstant, RefColors},
    },
    formats::json_content_as,
    json_content,
};

use super::{NOTHING, is_empty, problem};

const BLANKS_AROUND: &str = "    Now is the time for all good men to come to the aid of their country    ";

/// Letters of many scripts, some of them for private use.
const LETTERS: &str = "\
    \u{554a}\u{9f44}\u{4e02}\u{72db}\u{72dc}\u{f9f1}\u{f92c}\u{f9f1}\u{fa0c}\u{fa29}\u{2ca}\u{301e}\u{3021}\
    \u{ffe4}\u{2121}\u{3231}\u{2010}\u{30fc}\u{fe61}\u{fe62}\u{fe6b}\u{3001}\u{3013}\u{2170}\u{2179}\u{2488}\
    \u{20ac}\u{3220}\u{3229}\u{2160}\u{216b}\u{ff01}\u{ffe3}\u{3041}\u{3093}\u{30a1}\u{30f6}\u{391}\u{fe34}\
    \u{410}\u{42f}\u{430}\u{44f}\u{101}\u{261}\u{3105}\u{3129}\u{2500}\u{254b}\u{fe35}\u{fe44}\u{fe3b}\
    \u{fe31}\u{fe33}\u{fe34}\u{2170}\u{2179}\u{251}\u{e7c7}\u{261}\u{3007}\u{303e}\u{2ffb}\u{2e81}\u{e843}\
    \u{4723}\u{e864}\u{20ac}";

fn client() -> StringClient {
    client!(body_string::BodyStringClient, BodyStringClientOptions).string_client()
}

fn enums() -> EnumClient {
    client!(body_string::BodyStringClient, BodyStringClientOptions).enum_client()
}

#[tokio::test]
async fn texts_are_read() {
    assert_eq!(client().get_empty(None).await.unwrap().into_model().unwrap(), "");
    assert_eq!(client().get_whitespace(None).await.unwrap().into_model().unwrap(), BLANKS_AROUND);
    assert_eq!(client().get_mbcs(None).await.unwrap().into_model().unwrap(), LETTERS);
}

/// Each body can have one value only, so it is not an argument.
#[tokio::test]
async fn texts_are_written() {
    client().put_empty(None).await.unwrap();
    client().put_whitespace(None).await.unwrap();
    client().put_mbcs(None).await.unwrap();
}

#[tokio::test]
async fn null_is_not_a_text() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let nothing = client().get_not_provided(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    client().put_null(None).await.unwrap();
}

#[tokio::test]
async fn bytes_in_base64() {
    let bytes = b"a string that gets encoded with base64url".to_vec();
    assert_eq!(client().get_base64_url_encoded(None).await.unwrap().into_model().unwrap(), bytes);
    client().put_base64_url_encoded(json_content_as(&bytes).unwrap(), None).await.unwrap();
    let bytes = b"a string that gets encoded with base64";
    assert_eq!(client().get_base64_encoded(None).await.unwrap().into_model().unwrap(), bytes);
    let nothing = client().get_null_base64_url_encoded(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
}

#[tokio::test]
async fn enums_are_read() {
    assert_eq!(enums().get_not_expandable(None).await.unwrap().into_model().unwrap(), Colors::RedColor);
    assert_eq!(enums().get_referenced(None).await.unwrap().into_model().unwrap(), RefColors::RedColor);
    let read = enums().get_referenced_constant(None).await.unwrap().into_model().unwrap();
    assert_eq!(read.field1.as_deref(), Some("Sample String"));
    assert_eq!(read.color_constant, None);
}

#[tokio::test]
async fn enums_are_written() {
    enums().put_not_expandable(json_content(&Colors::RedColor).unwrap(), None).await.unwrap();
    enums().put_referenced(json_content(&RefColors::RedColor).unwrap(), None).await.unwrap();
    let constant = RefColorConstant::new(ColorConstant::GreenColor);
    enums().put_referenced_constant(constant.try_into().unwrap(), None).await.unwrap();
}
