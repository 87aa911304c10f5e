//! Service errors and retries.

use azure_synapse_apim::ServiceError;
use fake_service::{Script, ScriptedResponse, TOKEN, ok, response};

use super::client;

async fn error(replies: impl IntoIterator<Item = ScriptedResponse>) -> (azure_core::Error, Script) {
    let service = Script::new(replies);
    let error = client(&service).sql_pools_client().get("rg", "ws", "pool", None).await.unwrap_err();
    (error, service)
}

#[tokio::test]
async fn throttling_is_retried() {
    let service = Script::new([response(429).header("retry-after", "0"), ok(r#"{"name":"pool"}"#)]);
    let pool = client(&service).sql_pools_client().get("rg", "ws", "pool", None).await.unwrap();
    assert_eq!(pool.into_model().unwrap().name.as_deref(), Some("pool"));
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn client_errors_are_not_retried() {
    for status in [400, 401, 403, 404, 409, 412] {
        let (error, service) = error([response(status), ok("{}")]).await;
        assert_eq!(service.requests().len(), 1, "{status}");
        assert_eq!(error.http_status().map(u16::from), Some(status));
    }
}

#[tokio::test]
async fn errors_in_every_format() {
    for (body, code, message) in [
        (r#"{"error":{"code":"A","message":"b \"c\"\nd"}}"#, Some("A"), "b \"c\"\nd"),
        (r#"{"code":"A","message":"flat"}"#, Some("A"), "flat"),
        (r#"{"error":{"code":"A","message":"m","details":[{"code":"B","message":"inner"}]}}"#, Some("A"), "m"),
        ("", None, "404"),
        ("<html><body>Bad gateway</body></html>", None, "Bad gateway"),
        ("not json", None, "not json"),
    ] {
        let (error, _) = error([response(404).header("x-ms-request-id", "the-id").body(body)]).await;
        let service = ServiceError::from_error(&error).unwrap_or_else(|| panic!("{body}: no service error in {error}"));
        assert_eq!(service.code.as_deref(), code, "{body}");
        assert_eq!(service.request_id.as_deref(), Some("the-id"), "{body}");
        let text = error.to_string();
        assert!(text.contains(message), "{body}: {text}");
        assert!(text.contains("SqlPools.get"), "{body}: {text}");
        assert!(!format!("{error:?}{text}").contains(TOKEN), "the token is in the error");
    }
}

#[tokio::test]
async fn read_errors_have_the_member() {
    let service = Script::new([ok(r#"{"sku":{"capacity":"many"}}"#)]);
    let response = client(&service).sql_pools_client().get("rg", "ws", "pool", None).await.unwrap();
    let error = response.into_model().unwrap_err();
    let text = format!("{error:#} {:?}", std::error::Error::source(&error).map(ToString::to_string));
    assert!(text.contains("sku.capacity"), "{text}");
}
