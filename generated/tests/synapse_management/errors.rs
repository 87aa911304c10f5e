//! Errors of the service, and which of them are tried again.

use azure_synapse_apim::ServiceError;
use fake_service::{Reply, Service, TOKEN, ok, reply};

use super::client;

async fn error(replies: impl IntoIterator<Item = Reply>) -> (azure_core::Error, Service) {
    let service = Service::new(replies);
    let error = client(&service).sql_pools_client().get("rg", "ws", "pool", None).await.unwrap_err();
    (error, service)
}

#[tokio::test]
async fn throttling_is_waited_out() {
    let service = Service::new([reply(429).header("retry-after", "0"), ok(r#"{"name":"pool"}"#)]);
    let pool = client(&service).sql_pools_client().get("rg", "ws", "pool", None).await.unwrap();
    assert_eq!(pool.into_model().unwrap().name.as_deref(), Some("pool"));
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test]
async fn a_mistake_is_not_sent_twice() {
    for status in [400, 401, 403, 404, 409, 412] {
        let (error, service) = error([reply(status), ok("{}")]).await;
        assert_eq!(service.seen().len(), 1, "{status}");
        assert_eq!(error.http_status().map(u16::from), Some(status));
    }
}

#[tokio::test]
async fn every_shape_of_error_is_understood() {
    for (body, code, message) in [
        (r#"{"error":{"code":"A","message":"b \"c\"\nd"}}"#, Some("A"), "b \"c\"\nd"),
        (r#"{"code":"A","message":"flat"}"#, Some("A"), "flat"),
        (r#"{"error":{"code":"A","message":"m","details":[{"code":"B","message":"inner"}]}}"#, Some("A"), "m"),
        ("", None, "404"),
        ("<html><body>Bad gateway</body></html>", None, "Bad gateway"),
        ("not json", None, "not json"),
    ] {
        let (error, _) = error([reply(404).header("x-ms-request-id", "the-id").body(body)]).await;
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
async fn a_body_that_does_not_fit_names_the_member() {
    let service = Service::new([ok(r#"{"sku":{"capacity":"many"}}"#)]);
    let response = client(&service).sql_pools_client().get("rg", "ws", "pool", None).await.unwrap();
    let error = response.into_model().unwrap_err();
    let text = format!("{error:#} {:?}", std::error::Error::source(&error).map(ToString::to_string));
    assert!(text.contains("sku.capacity"), "{text}");
}
