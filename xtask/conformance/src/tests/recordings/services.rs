//! The order in which a recording answers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{exchange, get, pool, recording, status, url};
use crate::{
    recordings::service::{Gap, Kind, RecordedService},
    service::{Respond, SentRequest},
};

const OPERATION: Kind = Kind::Operation { resource: None };

fn service(exchanges: &[Value], kind: Kind) -> RecordedService {
    RecordedService::new(recording(exchanges).exchanges, 0, kind).unwrap()
}

/// Returns the body of the response to a request, or the error.
fn ask(service: &RecordedService, method: &str, url: &str) -> Result<String, String> {
    let url = url.parse().unwrap();
    let sent = SentRequest { method: method.to_owned(), url, headers: BTreeMap::new(), body: Vec::new() };
    let response = service.respond(&sent).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(response.body).unwrap())
}

fn exchanges() -> Vec<Value> {
    let signed = |signature: &str| url(&format!("/operationresults/1?s={signature}"));
    vec![
        exchange(
            "PUT",
            &url("/sqlPools/p?force=false"),
            201,
            json!({ "azure-asyncoperation": signed("a") }),
            Value::Null,
        ),
        exchange(
            "GET",
            &signed("a"),
            200,
            json!({ "azure-asyncoperation": signed("b"), "retry-after": "30" }),
            status("1"),
        ),
        get(&url("/sqlPools/p"), 200, pool("Provisioning")),
        get(&signed("a"), 200, status("2")),
        get(&url("/sqlPools/p"), 200, pool("Online")),
        exchange("DELETE", &url("/sqlPools/p"), 202, json!({}), Value::Null),
        get(&url("/sqlPools/p"), 404, Value::Null),
    ]
}

#[test]
fn responses_come_in_the_recorded_order_for_each_address() {
    let service = service(&exchanges(), OPERATION);
    let signed = |signature: &str| url(&format!("/operationResults/1?s={signature}"));
    assert_eq!(ask(&service, "PUT", &url("/whatever/it/is")), Ok(String::new()));
    assert_eq!(ask(&service, "GET", &signed("a")), Ok(status("1").to_string()));
    // Signed anew, and in another letter case.
    assert_eq!(ask(&service, "GET", &signed("b")), Ok(status("2").to_string()));
    assert_eq!(ask(&service, "GET", &url("/sqlPools/p?force=false")), Ok(pool("Online").to_string()));
    // The state after the DELETE is not this one's.
    assert_eq!(ask(&service, "GET", &url("/sqlPools/p")), Ok(pool("Online").to_string()));
    // The client jumped ahead: the last state stays.
    assert_eq!(ask(&service, "GET", &signed("c")), Ok(status("2").to_string()));
    assert_eq!(service.gap(), None);
    for _ in 0..20 {
        let _ = ask(&service, "GET", &signed("c"));
    }
    assert!(matches!(service.gap(), Some(Gap::NotEnded(_))));
}

#[test]
fn no_wait_is_replayed() {
    let response = recording(&exchanges()).exchanges[1].response.to_http();
    assert_eq!(response.headers.keys().collect::<Vec<_>>(), ["azure-asyncoperation"]);
}

#[test]
fn a_request_without_a_recorded_response_is_a_gap() {
    let service_after_start = |exchanges: &[Value], kind| {
        let service = service(exchanges, kind);
        ask(&service, "PUT", &url("/sqlPools/p")).unwrap();
        service
    };
    let start = &exchanges()[..1];
    let link = url("/operationresults/1?s=a");
    let service = service_after_start(start, OPERATION);
    assert!(ask(&service, "GET", &link).unwrap_err().contains("did not follow"));
    assert!(matches!(service.gap(), Some(Gap::NotFollowed(_))));
    let service = service_after_start(start, OPERATION);
    assert!(ask(&service, "GET", &url("/other")).unwrap_err().contains("the recording has no "));
    assert!(matches!(service.gap(), Some(Gap::Unknown(_))));
    // The resource, whose state was recorded behind another URL.
    let known = pool("Online").to_string().into_bytes();
    let resource = judges::HttpResponse { status: 200, headers: BTreeMap::new(), body: known };
    let service = service_after_start(start, Kind::Operation { resource: Some(resource) });
    assert_eq!(ask(&service, "GET", &url("/sqlPools/p")), Ok(pool("Online").to_string()));
    assert_eq!(service.gap(), None);
}

#[test]
fn a_page_is_found_by_its_token() {
    let mut exchanges =
        [get(&url("/a"), 200, json!(1)), get(&url("/a"), 200, json!(2)), get(&url("/a"), 200, json!(3))];
    exchanges[2]["request"]["headers"] = json!({ "x-ms-continuation": "t" });
    let service = service(&exchanges, Kind::List { open: None });
    let sent = |token: Option<&str>| SentRequest {
        method: "GET".to_owned(),
        url: url("/a").parse().unwrap(),
        headers: token.map(|token| ("x-ms-continuation".to_owned(), token.to_owned())).into_iter().collect(),
        body: Vec::new(),
    };
    let body = |token| service.respond(&sent(token)).map(|response| response.body).map_err(|error| error.to_string());
    assert_eq!(body(None), Ok(b"1".to_vec()));
    assert_eq!(body(Some("t")), Ok(b"3".to_vec()));
    assert!(body(Some("u")).is_err());
}
