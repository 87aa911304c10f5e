//! The credential of Adobe IMS: errors and spans contain neither its secret nor its tokens.

use azure_core::time::Duration;
use serde_json::json;

use super::adobe_ims::{FORM, SECRET, at, credential, credential_with, error_of, options, token};
use super::recorders::SpanRecorder;
use super::support::{Script, error_output, response};
use crate::auth::{AdobeImsCredential, AdobeImsCredentialOptions};

#[tokio::test]
async fn responses_with_secrets_are_redacted() {
    let form = format!("grant_type=client_credentials&client_secret={FORM}&scope=openid");
    let html = SECRET.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&#34;");
    let json = json!({ "sent": SECRET }).to_string();
    let unicode = json.replace('/', "\\u002f").replace('<', "\\u003C");
    let part = &SECRET[SECRET.find("vXn5").unwrap()..];
    let long = format!("{}{SECRET}", "x ".repeat(1020));
    let upper = SECRET.to_uppercase();
    for echo in [SECRET, &form, &html, &json, &unicode, part, &long, &upper, "{\"access_token\": \"tok-9\"}"] {
        let described = json!({"error": "invalid_client", "error_description": echo}).to_string();
        let coded = json!({"error": echo, "error_description": "no"}).to_string();
        let detailed = json!({"error": {"code": "a", "message": "b", "target": echo, "innererror": {"c": echo},
            "details": [{"code": echo, "message": echo}]}});
        for (refusal, words) in [
            (response(400).body(described), "(invalid_client): (redacted: contains a secret)"),
            (response(400).body(coded), "((redacted: contains a secret)): no"),
            (response(400).body(format!("<html>{echo}</html>")), ": (redacted: contains a secret)"),
            (response(400).body(echo), ": (redacted: contains a secret)"),
            (response(400).body(detailed.to_string()), " (a): b"),
            (response(400).header("x-request-id", echo).body("no"), ": no [request (redacted: contains a secret)]"),
            (response(400).header("x-ms-error-code", echo).body("no"), " ((redacted: contains a secret)): no"),
        ] {
            let text = error_output(&error_of(refusal).await);
            assert!(text.contains(words), "{text}");
            for hidden in ["Kq7w", "Rb2", "KQ7W", "tok-9"] {
                assert!(!text.contains(hidden), "{text}");
            }
        }
    }
    let service = Script::new([token("tok-1.abcdefgh", 60), response(400).body("not tok-1.abcdefgh again")]);
    let credential = credential(&service);
    at(&credential, Duration::ZERO).await.unwrap();
    let error = at(&credential, Duration::minutes(2)).await.unwrap_err();
    assert!(error.to_string().ends_with("400 Bad Request: (redacted: contains a secret)"), "{error}");
    assert!(!error_output(&error).contains("abcdefgh"));
}

#[tokio::test]
async fn secrets_are_redacted_in_every_encoding() {
    for (secret, echo) in [
        ("abc/defg", "abc/defg"),
        ("abc/defg", "abc%2fdefg"),
        ("abc/defg", r"abc\u002Fdefg"),
        ("abc/defg", r"abc\/defg"),
        ("abc\tdefg", r"abc\tdefg"),
        ("abc/defg", "abc&#x2F;defg"),
        ("abc/defg", "abc&sol;defg"),
        ("a%41bcde", "a%41bcde"),
        ("a%41bcde", "a%2541bcde"),
        ("abc&defg", "abc&defg; and more"),
        ("abc&defg", "abc&amp;defg; and more"),
        ("abc%", "abc%25"),
        ("äöü/abcé", "%C3%A4%C3%B6%C3%BC%2Fabc%C3%A9"),
        ("äöü/abcé", "Ã¤Ã¶Ã¼/abcÃ©"),
        ("//", "whatever"),
    ] {
        let service = Script::new([response(400).body(format!("sent: {echo}."))]);
        let options = AdobeImsCredentialOptions { client_options: options(&service, 0), ..Default::default() };
        let credential = AdobeImsCredential::new("id", secret, &["openid"], Some(options)).unwrap();
        let error = at(&credential, Duration::ZERO).await.unwrap_err();
        let expected = "no token from Adobe IMS: AdobeImsCredential.get_token: 400 Bad Request: \
                        (redacted: contains a secret)";
        assert_eq!(error.to_string(), expected, "{secret} {echo}");
    }
    // Less than eight letters and digits in a row may be there by accident, and so may all of them here and there.
    for text in ["Kq7wZt3 Xx Kq7w", "Rb2 vXn5 p8e-Kq7w/", "invalid client_secret parameter", ""] {
        let expected = format!("400 Bad Request{}{text}", if text.is_empty() { "" } else { ": " });
        let error = error_of(response(400).body(text)).await;
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
}

#[tokio::test]
async fn spans_have_no_secrets() {
    let service = Script::new([token("tok-1", 60), response(400).body(format!("{SECRET} {FORM} tok-1"))]);
    let spans = SpanRecorder::default();
    let credential = credential_with(spans.options(options(&service, 0)));
    at(&credential, Duration::ZERO).await.unwrap();
    at(&credential, Duration::minutes(2)).await.unwrap_err();
    let text = spans.text();
    assert_eq!(text.matches("start AdobeImsCredential.get_token").count(), 2, "{text}");
    assert!(text.contains("https://ims-na1.adobelogin.com/ims/token/v3") && text.contains("400"), "{text}");
    assert!(!text.contains("Kq7w") && !text.contains("tok-1"), "{text}");
}
