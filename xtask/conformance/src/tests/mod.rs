//! Tests of the judges: a client without faults passes, and every injected fault is found.

mod completeness;
mod faults;
mod losses;
mod models;
mod mutants;
mod operations;
mod recordings;
mod samples;

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::{
    calls::{Api, Prepared},
    case::Case,
    description::Description,
    driver::APIS,
    examples::check::ExampleResult,
    session::{Session, runtime},
};

/// The API of the examples below.
const API: &str = "synapse-management";

fn root() -> PathBuf {
    crate::root()
}

fn api(id: &str) -> &'static Api {
    APIS.iter().find(|api| api.id == id).unwrap()
}

/// Checks `example` with `call` instead of the generated client.
fn check(call: fn(&str, &Case<'_>) -> Prepared, operation: &str, example: &Value) -> ExampleResult {
    let api = Api { call, ..*api(API) };
    let description = Description::read(&root(), API).unwrap();
    let runtime = runtime().unwrap();
    let session = Session { api: &api, description: &description, runtime: &runtime };
    session.check_example(&description.operations[operation], example, true)
}

/// Calls the generated client.
fn without_fault(operation: &str, case: &Case<'_>) -> Prepared {
    (api(API).call)(operation, case)
}

/// Returns an example of a GET with a header, whose result is a union.
fn get_example() -> Value {
    json!({
        "parameters": {
            "subscriptionId": "s", "resourceGroupName": "g r", "workspaceName": "w",
            "integrationRuntimeName": "i/1", "api-version": "another", "If-None-Match": "\"tag\"",
        },
        "responses": { "200": { "body": {
            "id": "/i", "etag": "e",
            "properties": { "type": "SelfHosted", "description": "d", "odd": { "one": null } },
        } } },
    })
}

/// Returns an example of a list with a filter.
fn list_example() -> Value {
    json!({
        "parameters": {
            "subscriptionId": "s", "resourceGroupName": "g", "workspaceName": "w", "sqlPoolName": "p",
            "schemaName": "dbo", "api-version": "another", "$filter": "name eq 'a&b'",
        },
        "responses": { "200": { "body": {
            "value": [{ "id": "/1", "name": "one" }, { "id": "/2", "name": "two", "more": [1.5] }],
            "nextLink": "https://management.azure.com/more",
        } } },
    })
}

/// A long-running PUT with a body.
fn put_example() -> Value {
    json!({
        "parameters": {
            "subscriptionId": "s", "resourceGroupName": "g", "workspaceName": "w", "sqlPoolName": "p",
            "sqlPoolInfo": {
                "id": "is for the service to set", "location": "here", "tags": { "a": "b" }, "extra": 1,
                "properties": { "maxSizeBytes": 5, "status": "is for the service to set", "createMode": "Default" },
            },
        },
        "responses": {
            "200": { "body": {
                "id": "/p", "location": "here", "tags": { "a": "b" }, "sku": { "name": "DW", "capacity": 1 },
                "properties": { "provisioningState": "Running", "creationDate": "2020-02-03T04:05:06.123Z", "createMode": "Default" },
            } },
            "202": {},
            "404": { "body": "is not a success" },
        },
    })
}

const GET: &str = "IntegrationRuntimes_Get";
const LIST: &str = "SqlPoolTables_ListBySchema";
const PUT: &str = "SqlPools_Create";
