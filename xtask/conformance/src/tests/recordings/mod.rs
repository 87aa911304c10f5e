//! Invented recordings: a client without faults passes, and every kind of fault is found.

mod ends;
mod faults;
mod routes;
mod services;

use serde_json::{Value, json};

use super::{API, api, root};
use crate::{
    calls::{Api, Prepared},
    case::Case,
    description::Description,
    known_contradictions::KnownContradictions,
    recordings::{
        Totals, judge,
        recording::Recording,
        report::Report,
        router::{Hosts, Router},
    },
    session::{Session, runtime_without_waiting},
};

const WORKSPACE: &str =
    "https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.Synapse/workspaces/w";
const VERSION: &str = "api-version=2021-06-01";

/// Returns the URL of something below the workspace.
fn url(path: &str) -> String {
    let separator = if path.contains('?') { '&' } else { '?' };
    format!("{WORKSPACE}{path}{separator}{VERSION}")
}

/// Returns an exchange without a request body. `null` is no body.
fn exchange(method: &str, url: &str, status: u16, headers: Value, body: Value) -> Value {
    let body = if body.is_null() { body } else { json!({ "json": body }) };
    json!({
        "request": { "method": method, "url": url, "headers": {}, "body": null },
        "response": { "status": status, "headers": headers, "body": body },
    })
}

/// Returns an exchange with a request body.
fn sent(exchange: Value, body: Value) -> Value {
    let mut exchange = exchange;
    exchange["request"]["body"] = json!({ "json": body });
    exchange
}

fn get(url: &str, status: u16, body: Value) -> Value {
    exchange("GET", url, status, json!({}), body)
}

fn recording(exchanges: &[Value]) -> Recording {
    Recording::parse("f.json", &Value::from(exchanges).to_string()).unwrap()
}

/// Judges a recording with `call` in place of the generated client.
fn judged(call: fn(&str, &Case<'_>) -> Prepared, exchanges: &[Value], known: &str) -> Report {
    let api = Api { call, ..*api(API) };
    let description = Description::read(&root(), API).unwrap();
    let runtime = runtime_without_waiting().unwrap();
    let session = Session { api: &api, description: &description, runtime: &runtime };
    let router = Router::new(&description, Hosts::Fixed("https://management.azure.com".to_owned()));
    let known = KnownContradictions::parse(known).unwrap();
    judge(&session, &router, &[recording(exchanges)], &known, &mut Totals::default())
}

fn pool(state: &str) -> Value {
    json!({ "id": "/p", "location": "here", "properties": { "provisioningState": state, "status": "Online" }, "odd": [null] })
}

fn status(word: &str) -> Value {
    json!({ "status": word })
}

/// A PUT of a SQL pool, which is polled, between the requests of a list; then the pool.
fn put() -> Vec<Value> {
    let links = json!({ "azure-asyncoperation": url("/operationStatuses/1"), "location": url("/operationResults/1") });
    let body = json!({ "location": "here", "tags": { "a": "b" }, "id": "is for the service to set" });
    vec![
        sent(exchange("PUT", &url("/sqlPools/p"), 202, links, pool("Provisioning")), body),
        get(&url("/operationStatuses/1"), 200, status("InProgress")),
        get(
            &url("/sqlPools"),
            200,
            json!({ "value": [{ "id": "/1", "location": "a" }], "nextLink": url("/sqlPools?$skiptoken=2") }),
        ),
        get(&url("/operationStatuses/1"), 200, status("Succeeded")),
        // The next page, under another version and after another request.
        get(
            &url("/sqlPools?$skiptoken=2").replace("2021-06-01", "2020-01-01"),
            200,
            json!({ "value": [{ "id": "/2", "location": "b", "more": 1.5 }] }),
        ),
        get(&url("/operationResults/1"), 201, pool("Online")),
        get(&url("/sqlPools/p"), 200, pool("Online")),
    ]
}

/// A DELETE with a link, then something that is gone.
fn delete() -> Vec<Value> {
    let link = json!({ "location": url("/operationResults/2") });
    vec![
        exchange("DELETE", &url("/kustoPools/k/databases/d/dataConnections/c"), 202, link.clone(), Value::Null),
        exchange("GET", &url("/operationResults/2"), 202, link, Value::Null),
        get(&url("/operationResults/2"), 204, Value::Null),
        get(&url("/bigDataPools/p"), 404, json!({ "error": { "code": "ResourceNotFound", "message": "It is gone." } })),
    ]
}

/// Calls the generated client.
fn without_fault(operation: &str, case: &Case<'_>) -> Prepared {
    (api(API).call)(operation, case)
}
