//! Path templates: a value can never change the path of a URL.

use super::support::{Clients as _, ENDPOINT, Script, response};
use crate::runtime::{Call, Parameter};
use azure_core::{Result, http::NoFormat};

/// Sends a request; returns its URL without the endpoint.
async fn sent_at(endpoint: &str, template: &str, values: &[&dyn Parameter]) -> Result<String> {
    let service = Script::new([response(204)]);
    let client = service.client_at(endpoint)?;
    let call: Call<'_, (), NoFormat> = client.get(template, values).send("Test.get", Default::default(), &[204]);
    let result = call.await;
    if let Err(error) = result {
        assert_eq!((service.requests().len(), service.token_count()), (0, 0), "an error must come before the request");
        return Err(error);
    }
    let url = service.requests()[0].url.clone();
    Ok(url.strip_prefix(ENDPOINT).unwrap_or(&url).to_owned())
}

async fn sent(template: &str, values: &[&dyn Parameter]) -> Result<String> {
    sent_at(ENDPOINT, template, values).await
}

/// Returns the decoded middle segment of `/a/{}/z`.
fn decoded(path: &str) -> String {
    let segments: Vec<_> = path.split('/').collect();
    let [_, "a", middle, "z"] = segments[..] else { panic!("other segments: {path}") };
    let mut bytes = Vec::new();
    let mut rest = middle.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let pair = [rest.next().unwrap(), rest.next().unwrap()];
            u8::from_str_radix(std::str::from_utf8(&pair).unwrap(), 16).unwrap()
        } else {
            byte
        });
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn a_value_is_one_segment() {
    for (value, on_the_wire) in [
        ("plain-._~1", "plain-._~1"),
        ("../../other", "..%2F..%2Fother"),
        ("a/b", "a%2Fb"),
        ("a\\b", "a%5Cb"),
        ("%41", "%2541"),
        ("a%2Fb", "a%252Fb"),
        ("%2e%2e", "%252e%252e"),
        (".%2e", ".%252e"),
        ("a\r\nb\0", "a%0D%0Ab%00"),
        ("%2E", "%252E"),
        ("{subscriptionId}", "%7BsubscriptionId%7D"),
        ("{}", "%7B%7D"),
        ("größe 漢", "gr%C3%B6%C3%9Fe%20%E6%BC%A2"),
        ("a?x=1#f", "a%3Fx%3D1%23f"),
        ("sp ace", "sp%20ace"),
        ("a\r\nb", "a%0D%0Ab"),
        ("a\tb", "a%09b"),
        ("a\0b", "a%00b"),
        ("a;b=c,d", "a%3Bb%3Dc%2Cd"),
        ("@:+&", "%40%3A%2B%26"),
        ("...", "..."),
        ("..a", "..a"),
    ] {
        let url = sent("/a/{}/z", &[&value]).await.unwrap();
        assert_eq!(url, format!("/a/{on_the_wire}/z"), "{value:?}");
        assert_eq!(decoded(&url), value);
    }
}

#[tokio::test]
async fn a_value_may_be_part_of_a_segment() {
    assert_eq!(sent("/x/foo('{}')", &[&"it's"]).await.unwrap(), "/x/foo('it%27s')");
    assert_eq!(sent("/x/{}:run/{}.json", &[&"a", &7]).await.unwrap(), "/x/a:run/7.json");
}

#[tokio::test]
async fn paths_of_several_segments() {
    for (value, on_the_wire) in [
        ("/subscriptions/1/providers/Microsoft.Synapse", "subscriptions/1/providers/Microsoft.Synapse"),
        ("a", "a"),
        ("a/b c/d%20e/%zz", "a/b%20c/d%20e/%25zz"),
        ("a/b?c#d", "a/b%3Fc%23d"),
        ("a:b/@c,(d)", "a:b/@c,(d)"),
        ("a/ö/x\\y", "a/%C3%B6/x%5Cy"),
        ("a/%41%2Fb", "a/%41%2Fb"),
        ("a/x\r\ny", "a/x%0D%0Ay"),
    ] {
        assert_eq!(sent("/{+}/z", &[&value]).await.unwrap(), format!("/{on_the_wire}/z"), "{value:?}");
    }
}

/// Such values would change the path. Nothing is sent, and no token is requested.
#[tokio::test]
async fn rejected_values() {
    for (template, values) in [
        ("/a/{}/z", &["", ".", ".."][..]),
        (
            "/{+}/z",
            &[
                "",
                "/",
                "//a",
                "//evil.example",
                "a//b",
                "a/",
                "..",
                "a/../b",
                "a/./b",
                "/..",
                "a/%2e%2e/b",
                "%2e%2E/a",
                "a/.%2E/b",
                "a/%2e",
                "..%2F..",
                "..%2f..%2fb",
                "a/x%2F..%2fy",
                "a/..\\b",
                "a/..%5Cb",
                "a/..%5cb",
            ],
        ),
    ] {
        for value in values {
            let error = sent(template, &[value]).await.unwrap_err().to_string();
            let expected = format!(
                "Test.get: the path parameter {value:?} is empty, `.` or `..`, or has such a segment: it would change the URL"
            );
            assert_eq!(error, expected);
        }
    }
    assert!(sent("/a/{}", &[&None::<String>]).await.is_err());
    assert!(sent("/a/.{}/z", &[&"."]).await.is_err());
    // The message is truncated.
    let error = sent("/{+}/z", &[&format!("{}/..", "x".repeat(10_000))]).await.unwrap_err().to_string();
    assert!(error.contains("… (10003 bytes in all)") && error.len() < 2_300, "{}", error.len());
}

#[tokio::test]
async fn invalid_templates() {
    for (template, count, words) in [
        ("/a/{}/{}", 1, "too few values"),
        ("/a", 1, "too many values"),
        ("/a/{", 1, "no end"),
        ("/a/{name}", 1, "neither"),
    ] {
        let values: &[&dyn Parameter] = if count == 1 { &[&"x"] } else { &[] };
        let error = sent(template, values).await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
}

#[tokio::test]
async fn base_paths_with_and_without_a_slash() {
    for (endpoint, expected) in [
        ("https://service.example", "/v1/x"),
        ("https://service.example/", "/v1/x"),
        ("https://service.example/base", "/base/v1/x"),
        ("https://service.example/base/", "/base/v1/x"),
        ("https://service.example/base/more//", "/base/more/v1/x"),
    ] {
        assert_eq!(sent_at(endpoint, "/v1/{}", &[&"x"]).await.unwrap(), expected, "{endpoint}");
        assert_eq!(sent_at(endpoint, "v1/{}", &[&"x"]).await.unwrap(), expected, "{endpoint}");
    }
    assert_eq!(sent("/v1/{}/", &[&"x"]).await.unwrap(), "/v1/x/");
    assert_eq!(sent_at("https://service.example:8443", "/v1", &[]).await.unwrap(), ":8443/v1");
}

#[tokio::test]
async fn invalid_endpoints() {
    let service = Script::new([]);
    for endpoint in [
        "http://service.example",
        "ftp://service.example",
        "service.example",
        "",
        "https://",
        "https://user@service.example",
        "https://:secret@service.example",
        "https://service.example?x=1",
        "https://service.example/#f",
        "data:text/plain,x",
    ] {
        let error = service.client_at(endpoint).unwrap_err().to_string();
        assert!(error.contains("endpoint"), "{endpoint}: {error}");
        assert!(!error.contains("secret"));
    }
}
