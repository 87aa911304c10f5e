//! XML that is deep, wide, malformed, or has entities.

use std::time::{Duration, Instant};

use super::{redacted_error, request, without_retries};
use crate::{
    runtime::Call,
    tests::{
        models::SqlPool,
        support::{Script, ok},
    },
    xml::{XmlFormat, from_xml},
};
use azure_core::{Result, error::ErrorKind};

async fn pool(body: &str) -> Result<SqlPool> {
    let service = Script::new([ok(body)]);
    let call: Call<'_, SqlPool, XmlFormat> =
        request(&without_retries(&service)).send("Pools.get", Default::default(), &[200]);
    call.await?.into_model()
}

async fn redacted_message(body: &str) -> String {
    let error = redacted_error(pool(body).await);
    assert_eq!(*error.kind(), ErrorKind::DataConversion);
    error.to_string()
}

/// Neither from here nor from elsewhere.
#[tokio::test]
async fn entities_are_not_expanded() {
    let laughs: String =
        (1..10).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    let bodies = [
        format!("<!DOCTYPE pool [<!ENTITY l0 \"lol\">{laughs}]><pool><status>&l9;</status></pool>"),
        "<!DOCTYPE pool [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><pool><status>&x;</status></pool>".to_owned(),
        "<!DOCTYPE pool SYSTEM \"http://169.254.169.254/\"><pool/>".to_owned(),
        "<!DOCTYPE html><html/>".to_owned(),
    ];
    for body in bodies {
        assert_eq!(redacted_message(&body).await, "pool: the XML has a document type, which is refused");
    }
    assert_eq!(redacted_message("<pool><status>&x;</status></pool>").await, "pool: the XML has an unknown entity");
    assert_eq!(redacted_message("<pool a='&x;'/>").await, "pool: the body is not well-formed XML");
}

#[tokio::test]
async fn deep_nesting_is_an_error() {
    let count = 2 << 20;
    for (open, close) in [("<a>", "</a>"), ("<next>", "</next>"), ("<Sku><next>", "</next></Sku>")] {
        let whole = format!("<pool>{}{}</pool>", open.repeat(count), close.repeat(count));
        for body in [whole, format!("<pool>{}", open.repeat(count))] {
            assert_eq!(redacted_message(&body).await, "pool: the XML is deeper than 127 elements");
        }
    }
}

#[tokio::test]
async fn as_deep_as_allowed() {
    let inside = |open: &str, close: &str, depth| format!("<pool>{}{}</pool>", open.repeat(depth), close.repeat(depth));
    pool(&inside("<a>", "</a>", 126)).await.unwrap();
    pool(&inside("<next>", "</next>", 126)).await.unwrap();
    redacted_error(pool(&inside("<a>", "</a>", 127)).await);
}

/// Megabytes of attributes, declarations and names take no more than the time of reading them.
#[test]
fn wide_documents_take_linear_time() {
    let many = |count: usize, part: fn(usize) -> String| (0..count).map(part).collect::<String>();
    let attributes = format!("<pool {}/>", many(100_000, |n| format!("a{n}='' ")));
    let elements = format!("<pool>{}</pool>", many(200_000, |n| format!("<a{n}/>")));
    let prefixed = format!("<pool xmlns:x='u'>{}</pool>", many(200_000, |_| "<x:a/>".to_owned()));
    let text = format!("<pool>{}</pool>", many(200_000, |_| "x&amp;".to_owned()));
    for body in [attributes, elements, prefixed, text] {
        let begin = Instant::now();
        from_xml::<SqlPool>(body.as_bytes()).unwrap();
        assert!(begin.elapsed() < Duration::from_secs(10), "{:?} for {} bytes", begin.elapsed(), body.len());
    }
    let declarations = format!("<pool {}/>", many(65, |n| format!("xmlns:a{n}='u' ")));
    let error = from_xml::<SqlPool>(declarations.as_bytes()).err().unwrap();
    assert_eq!(error.to_string(), "pool: the XML declares more than 64 prefixes");
    let nested = many(66, |n| format!("<a xmlns:b{n}='u'>"));
    let error = from_xml::<SqlPool>(format!("<pool>{nested}").as_bytes()).err().unwrap();
    assert_eq!(error.to_string(), "pool: the XML declares more than 64 prefixes");
}

#[tokio::test]
async fn broken_xml_is_an_error() {
    let bodies = [
        "",
        " ",
        "<",
        "<pool",
        "<pool>",
        "<pool></pool",
        "</pool>",
        "<pool/><pool/>",
        "<pool/>x",
        "x<pool/>",
        "<pool a/>",
        "<pool a=b/>",
        "<pool a='1' a='2'/>",
        "<pool>&</pool>",
        "<pool>&#0;</pool>",
        "<pool>&#xD800;</pool>",
        "<pool>&#x110000;</pool>",
        "<pool><![CDATA[</pool>",
        "<pool><!-- </pool>",
        "<pool><?x </pool>",
        "<pool><a></pool></a>",
        "<pool><a></b></pool>",
        "<pool/>\u{feff}",
        "{\"id\": 1}",
        "null",
    ];
    for body in bodies {
        assert_eq!(redacted_message(body).await, "pool: the body is not well-formed XML", "{body}");
    }
    for body in ["<html><body>Sign in</body></html>", "<Error><Code>Busy</Code></Error>"] {
        assert_eq!(redacted_message(body).await, "pool: expected the element `pool`, found another one");
    }
}
