//! The ends that recordings tell.

use serde_json::{Value, json};

use super::{exchange, get, pool, recording, status, url};
use crate::{
    description::Paging,
    recordings::end::{self, End},
};

/// Returns the end of the operation that the first of `exchanges` began.
fn end(exchanges: &[Value]) -> End {
    end::end(&recording(exchanges).exchanges, 0)
}

fn succeeded(results: &[Value]) -> End {
    End::Succeeded(Some(results.to_vec()))
}

fn monitor(id: &str) -> Value {
    json!({ "azure-asyncoperation": url(&format!("/operationStatuses/{id}")) })
}

fn location(id: &str) -> Value {
    json!({ "location": url(&format!("/operationResults/{id}")) })
}

fn both(id: &str) -> Value {
    json!({ "azure-asyncoperation": monitor(id)["azure-asyncoperation"], "location": location(id)["location"] })
}

fn start(method: &str, path: &str, status: u16, headers: Value) -> Value {
    exchange(method, &url(path), status, headers, Value::Null)
}

fn poll(id: &str, word: &str) -> Value {
    get(&url(&format!("/operationStatuses/{id}")), 200, status(word))
}

fn result(id: &str, status: u16, body: Value) -> Value {
    get(&url(&format!("/operationResults/{id}")), status, body)
}

#[test]
fn the_result_of_a_put_is_the_resource() {
    let put = |headers| start("PUT", "/sqlPools/p", 201, headers);
    let resource = |state| get(&url("/sqlPools/p"), 200, pool(state));
    let polls = [put(both("1")), poll("1", "Running"), poll("1", "succeeded")];
    let with = |more: &[Value]| end(&[&polls, more].concat());
    assert_eq!(with(&[resource("Online")]), succeeded(&[pool("Online")]));
    assert_eq!(with(&[result("1", 201, pool("A")), resource("B")]), succeeded(&[pool("A"), pool("B")]));
    // What was changed by somebody else is not the result.
    assert_eq!(with(&[start("DELETE", "/sqlPools/p", 202, json!({})), resource("B")]), End::Succeeded(None));
    assert_eq!(with(&[]), End::Succeeded(None));
    // Before the end it is not the result either.
    assert_eq!(end(&[put(monitor("1")), resource("A"), poll("1", "Succeeded")]), End::Succeeded(None));
    // Recorders drop repeats.
    assert_eq!(end(&[put(both("1")), poll("1", "InProgress"), result("1", 200, pool("A"))]), succeeded(&[pool("A")]));
    assert_eq!(
        end(&[put(location("1")), result("1", 202, status("InProgress"))]),
        End::Unknown("the recording ends before the operation")
    );
    assert_eq!(
        end(&[put(monitor("1")), poll("2", "Succeeded")]),
        End::Unknown("the recorded client did not wait for it")
    );
}

#[test]
fn a_resource_without_links_ends_with_its_state() {
    let put = |state| exchange("PUT", &url("/sqlPools/p"), 201, json!({}), pool(state));
    assert_eq!(end(&[put("Succeeded")]), succeeded(&[pool("Succeeded")]));
    assert_eq!(end(&[put("Failed")]), End::Failed(Some(pool("Failed"))));
    let get = |state| get(&url("/sqlPools/p"), 200, pool(state));
    assert_eq!(end(&[put("Creating"), get("Creating"), get("Succeeded")]), succeeded(&[pool("Succeeded")]));
    assert_eq!(end(&[put("Creating"), get("Canceled")]), End::Failed(Some(pool("Canceled"))));
    assert_eq!(end(&[put("Creating"), get("Creating")]), End::Unknown("the recorded client did not wait for it"));
    // A word of another kind in a POST is not the state of a resource.
    let post = exchange("POST", &url("/sqlPools/p/pause"), 200, json!({}), status("Provisioning"));
    assert_eq!(end(&[post]), succeeded(&[status("Provisioning")]));
}

#[test]
fn a_failure_is_one_wherever_it_is_told() {
    let body = json!({ "error": { "code": "Full" } });
    let put = |headers| start("PUT", "/sqlPools/p", 202, headers);
    let failed = End::Failed(Some(body.clone()));
    assert_eq!(end(&[put(monitor("1")), get(&url("/operationStatuses/1"), 200, body.clone())]), failed);
    assert_eq!(end(&[put(monitor("1")), get(&url("/operationStatuses/1"), 404, body.clone())]), failed);
    assert_eq!(end(&[put(location("1")), result("1", 200, body.clone())]), failed);
    assert_eq!(end(&[put(location("1")), result("1", 409, body)]), failed);
    assert_eq!(end(&[put(monitor("1")), poll("1", "CANCELED")]), End::Failed(Some(status("CANCELED"))));
    assert_eq!(end(&[put(location("1")), result("1", 200, pool("Failed"))]), End::Failed(Some(pool("Failed"))));
}

#[test]
fn a_delete_ends_with_nothing() {
    let delete = |headers| start("DELETE", "/sqlPools/p", 202, headers);
    let nothing = succeeded(&[]);
    assert_eq!(end(&[delete(json!({}))]), nothing);
    assert_eq!(end(&[delete(both("1")), poll("1", "Succeeded"), result("1", 204, Value::Null)]), nothing);
    // The monitor is deleted with the resource.
    let gone = json!({ "error": { "code": "ResourceNotFound" } });
    assert_eq!(
        end(&[delete(monitor("1")), poll("1", "InProgress"), get(&url("/operationStatuses/1"), 404, gone)]),
        nothing
    );
    assert_eq!(end(&[delete(location("1")), result("1", 202, Value::Null), result("1", 404, Value::Null)]), nothing);
}

#[test]
fn the_result_of_a_post_is_behind_location_or_in_the_monitor() {
    let post = |headers| start("POST", "/integrationRuntimes/i/start", 202, headers);
    let properties = json!({ "state": "Started" });
    let monitored = |properties: &Value| {
        get(
            &url("/operationStatuses/1"),
            200,
            json!({ "status": "Succeeded", "properties": properties, "error": null }),
        )
    };
    assert_eq!(end(&[post(both("1")), monitored(&properties)]), succeeded(std::slice::from_ref(&properties)));
    assert_eq!(
        end(&[post(both("1")), monitored(&properties), result("1", 200, json!({ "a": 1 }))]),
        succeeded(&[json!({ "a": 1 }), properties]),
    );
    assert_eq!(end(&[post(both("1")), monitored(&Value::Null), result("1", 200, Value::Null)]), succeeded(&[]));
    assert_eq!(end(&[post(monitor("1")), monitored(&Value::Null)]), succeeded(&[]));
    assert_eq!(end(&[post(both("1")), monitored(&Value::Null)]), End::Succeeded(None));
}

#[test]
fn links_are_renewed_and_signed_anew() {
    let signed = |signature: &str| url(&format!("/operationresults/1?s={signature}"));
    // Both headers lead to the monitor, which is never a result.
    let links = |signature| json!({ "azure-asyncoperation": signed(signature), "location": signed(signature) });
    let exchanges = [
        start("PUT", "/sqlPools/p", 201, links("a")),
        exchange("GET", &signed("a"), 200, links("b"), status("InProgress")),
        get(&signed("c"), 200, status("Succeeded")),
        get(&url("/sqlPools/p"), 200, pool("Online")),
    ];
    assert_eq!(end(&exchanges), succeeded(&[pool("Online")]));
    // Another query of the resource's own path is another operation.
    let own = |id: &str| url(&format!("/sqlPools/p?asyncId={id}"));
    let put = |id: &str| start("PUT", "/sqlPools/p", 202, json!({ "location": own(id) }));
    let exchanges = [put("1"), get(&own("2"), 201, pool("B")), get(&own("1"), 201, pool("A"))];
    assert_eq!(end(&exchanges), succeeded(&[pool("A")]));
}

#[test]
fn pages_are_found_by_link_and_by_token() {
    let page = |next: &str| json!({ "value": [], "nextLink": next });
    let list = |path: &str, next: &str| get(&url(path), 200, page(next));
    let pages = |exchanges: &[Value], name: Option<&str>| {
        let found = end::pages(&recording(exchanges).exchanges, 0, &Paging { next_link: name.map(str::to_owned) });
        (found.exchanges, found.open.is_some())
    };
    let two = url("/sqlPools?$skiptoken=2");
    assert_eq!(pages(&[list("/sqlPools", "")], Some("nextLink")), (vec![0], false));
    assert_eq!(pages(&[list("/sqlPools", &two)], Some("nextLink")), (vec![0], true));
    assert_eq!(pages(&[list("/sqlPools", &two)], Some("other")), (vec![0], false));
    let exchanges = [list("/sqlPools", &two), list("/sqlPools", ""), list("/sqlPools?$skiptoken=2", "")];
    assert_eq!(pages(&exchanges, Some("nextLink")), (vec![0, 2], false));
    let mut exchanges = [list("/a", ""), list("/a", ""), list("/a", "")];
    exchanges[0]["response"]["headers"] = json!({ "x-ms-continuation": "t" });
    exchanges[2]["request"]["headers"] = json!({ "x-ms-continuation": "t" });
    assert_eq!(pages(&exchanges, None), (vec![0, 2], false));
}
