//! Service errors in every format.

use super::support::{Clients as _, Script, ScriptedResponse, response};
use crate::runtime::{Call, ServiceError};
use azure_core::{
    Error,
    error::ErrorKind,
    http::{NoFormat, RetryOptions},
};
use serde_json::json;

async fn error_of(failure: ScriptedResponse) -> Error {
    let service = Script::new([failure]);
    let call: Call<'_, (), NoFormat> = service.client().get("/x", &[]).send("Pools.get", Default::default(), &[200]);
    call.await.unwrap_err()
}

#[tokio::test]
async fn errors_in_xml() {
    let storage =
        "\u{feff}<?xml version=\"1.0\"?><Error><Code>Busy</Code><Message> a &lt;b&gt; &amp;amp;\nc </Message></Error>";
    for (body, code, message) in [
        (storage, Some("Busy"), Some("a <b> &amp;\nc")),
        ("<e><message>gone</message><code>400</code></e>", Some("400"), Some("gone")),
        ("<e><Code/><Message>gone</Message></e>", None, Some("gone")),
        ("<e><x>1</x></e>", None, Some("<e><x>1</x></e>")),
        ("<HTML><code>x</code></HTML>", None, Some("<HTML><code>x</code></HTML>")),
        ("see <code>x</code>", None, Some("see <code>x</code>")),
        ("<Code>cut off", Some("cut off"), None),
        ("<Code", None, Some("<Code")),
    ] {
        let error = error_of(response(404).body(body)).await;
        let found = ServiceError::from_error(&error).unwrap();
        assert_eq!(found.code.as_deref(), code, "{body}");
        assert_eq!(found.message.as_deref(), message, "{body}");
        assert_eq!(&*found.body, body.as_bytes());
    }
}

#[tokio::test]
async fn code_message_and_request_id_of_every_format() {
    let nl = "line \"one\"\nline two \\ é \u{1F600}";
    for (body, code, message) in [
        (json!({"error": {"code": "NotFound", "message": nl}}), Some("NotFound"), Some(nl)),
        (json!({"error": {"Code": "NotFound", "Message": nl}}), Some("NotFound"), Some(nl)),
        (json!({"code": "NotFound", "message": nl}), Some("NotFound"), Some(nl)),
        (json!({"code": "NotFound", "message": nl, "target": null, "details": null}), Some("NotFound"), Some(nl)),
        (json!({"statusCode": 404, "message": nl}), None, Some(nl)),
        (json!({"Message": nl}), None, Some(nl)),
        (json!({"odata.error": {"code": "", "message": {"lang": "en", "value": nl}}}), None, Some(nl)),
        (json!({"error": {"code": 1234, "message": {"value": nl}}}), Some("1234"), Some(nl)),
        (
            json!({"title": "Not found", "status": 404, "type": "https://ns.adobe.com/aep/errors/FLOW-1-404", "detail": nl}),
            Some("FLOW-1-404"),
            Some("Not found: line \"one\"\nline two \\ é \u{1F600}"),
        ),
        (json!({"title": "Gone", "status": 404, "type": "about:blank"}), None, Some("Gone")),
        (json!({"errors": [{"code": "FLOW-2", "message": nl}]}), Some("FLOW-2"), Some(nl)),
        (json!({"error_code": "403025", "message": nl}), Some("403025"), Some(nl)),
        (json!({"errorCode": "CONNECTOR-2001", "errorMessage": nl}), Some("CONNECTOR-2001"), Some(nl)),
        (json!({"error": "invalid_grant", "error_description": nl}), Some("invalid_grant"), Some(nl)),
        (json!({"error": "invalid_token"}), Some("invalid_token"), Some("invalid_token")),
        (json!({"code": 404, "message": nl, "error": "Not Found"}), Some("404"), Some(nl)),
        (json!({"code": "", "message": nl, "error": "NotFound"}), Some("NotFound"), Some(nl)),
        (json!({"code": "Gone", "error": "two words"}), Some("Gone"), Some("two words")),
        (json!({"error": "two words"}), None, Some("two words")),
        (json!([{"code": "A", "message": nl}]), Some("A"), Some(nl)),
        (json!("just text"), None, Some("just text")),
        (json!({"error": null}), None, Some(r#"{"error":null}"#)),
        (json!({"error": {}}), None, Some(r#"{"error":{}}"#)),
        (json!([]), None, Some("[]")),
        (json!(17), None, Some("17")),
    ] {
        let error = error_of(response(404).header("x-ms-request-id", "id-1").body(body.to_string())).await;
        let found = ServiceError::from_error(&error).unwrap();
        assert_eq!(found.code.as_deref(), code, "{body}");
        assert_eq!(found.message.as_deref(), message, "{body}");
        assert_eq!(found.request_id.as_deref(), Some("id-1"));
        assert_eq!(&*found.body, body.to_string().as_bytes());
        let text = error.to_string();
        assert!(text.starts_with("Pools.get: 404 Not Found"), "{text}");
        assert!(text.contains(code.unwrap_or("")) && text.contains(message.unwrap_or("")), "{text}");
        assert!(text.ends_with("[request id-1]"), "{text}");
        match error.kind() {
            ErrorKind::HttpResponse { status, error_code, raw_response: Some(raw) } => {
                assert_eq!(u16::from(*status), 404);
                assert_eq!(error_code.as_deref(), code);
                assert_eq!(&**raw.body(), body.to_string().as_bytes());
            }
            other => panic!("another kind: {other:?}"),
        }
    }
}

#[tokio::test]
async fn bodies_of_unknown_format() {
    let error = error_of(response(502 - 100).header("x-ms-error-code", "Header")).await;
    assert_eq!(error.to_string(), "Pools.get: 402 Payment Required (Header)");
    let error = error_of(response(404)).await;
    assert_eq!(error.to_string(), "Pools.get: 404 Not Found");
    let error = error_of(response(403).body("  <html><body>Forbidden</body></html>\n")).await;
    assert_eq!(error.to_string(), "Pools.get: 403 Forbidden: <html><body>Forbidden</body></html>");
    let error = error_of(response(403).body("{\"error\": {\"code\": \"cut o")).await;
    assert!(error.to_string().ends_with("cut o"));
}

#[tokio::test]
async fn long_bodies_are_truncated_in_the_message_only() {
    for body in ["é".repeat(10_000), format!("<html>{}</html>", "x".repeat(10_240))] {
        let error = error_of(response(404).body(&body)).await;
        let text = error.to_string();
        assert!(text.len() < 2_200, "{}", text.len());
        assert!(text.contains("bytes in all"), "{text}");
        let found = ServiceError::from_error(&error).unwrap();
        assert_eq!(found.message.as_deref(), Some(body.as_str()));
        assert_eq!(found.body.len(), body.len());
        assert!(format!("{found}").len() < 2_200);
    }
}

#[tokio::test]
async fn details_and_inner_errors() {
    let body = json!({"error": {
        "code": "ValidationError", "message": "Some fields are wrong", "target": "body",
        "details": [
            {"code": "Pattern", "target": "name", "message": "must begin with a letter",
             "details": [{"code": "Deep", "message": "deeper"}]},
            {"code": "Same", "message": "Some fields are wrong"},
            "odd",
        ],
        "innererror": {"exceptiontype": "X"},
    }});
    let error = error_of(response(400).body(body.to_string())).await;
    let found = error.downcast_ref::<ServiceError>().unwrap();
    assert_eq!(found.target.as_deref(), Some("body"));
    assert_eq!(found.details.len(), 2);
    assert_eq!(found.details[0].details[0].code.as_deref(), Some("Deep"));
    assert_eq!(found.inner_error, Some(json!({"exceptiontype": "X"})));
    assert_eq!(
        error.to_string(),
        "Pools.get: 400 Bad Request (ValidationError): Some fields are wrong; name: must begin with a letter"
    );
}

#[tokio::test]
async fn deeply_nested_details() {
    let depth = 60;
    let body = format!("{}{{}}{}", r#"{"code":"A","details":["#.repeat(depth), "]}".repeat(depth));
    let error = error_of(response(400).body(&body)).await;
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("A"));
}

#[tokio::test]
async fn service_error_under_added_context() {
    let error = error_of(response(404).body(r#"{"code":"Gone"}"#)).await;
    let wrapped = error.with_context("while looking").with_context("at start");
    assert_eq!(ServiceError::from_error(&wrapped).unwrap().code.as_deref(), Some("Gone"));
    assert!(ServiceError::from_error(&Error::with_message(ErrorKind::Other, "x")).is_none());
}

#[tokio::test]
async fn server_errors_without_retries() {
    let service = Script::new([response(500), response(503).body(r#"{"error":{"code":"Busy","message":"later"}}"#)]);
    let mut options = service.options();
    options.retry = RetryOptions::none();
    let client = crate::runtime::Client::new("https://service.example", [], options).unwrap();
    for status in [500, 503] {
        let call: Call<'_, (), NoFormat> = client.get("/x", &[]).send("A.b", Default::default(), &[200]);
        assert_eq!(call.await.unwrap_err().http_status().map(u16::from), Some(status));
    }
}
