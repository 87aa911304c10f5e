//! The programs in `examples`, with a scripted service: their requests and results.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod create_synapse_connection;
mod create_user;
mod import_api;
mod run_pipeline;

use fake_service::{RecordedRequest, Script};
use serde_json::Value;

/// A request as the service has to see it; without a body, nothing may be sent in its place.
#[track_caller]
fn assert_request(seen: &RecordedRequest, method: &str, url: &str, body: Option<&Value>) {
    assert_eq!((seen.method.as_str(), seen.url.as_str()), (method, url));
    let sent: Option<Value> = (!seen.body.is_empty()).then(|| serde_json::from_str(&seen.body).unwrap());
    assert_eq!(sent.as_ref(), body, "{method} {url}");
    let content_type = body.map(|_| "application/json");
    assert_eq!(seen.header("content-type"), content_type, "{method} {url}");
}

/// Every request carries the token of the credential, which was asked for `scope` only.
#[track_caller]
fn assert_bearer(service: &Script, scope: &str) {
    for seen in service.requests() {
        assert_eq!(seen.header("authorization"), Some("Bearer the-token"), "{}", seen.line());
    }
    assert!(service.token_count() > 0);
    assert!(service.credential().scopes().iter().all(|asked| asked == scope), "{:?}", service.credential().scopes());
}
