//! The judge is judged: what is right passes, and every mistake that is put in on purpose is seen.

mod completeness;
mod faults;
mod models;
mod schemas;
mod values;

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::{
    calling::{Api, Case, Made},
    check::{Court, Verdict},
    description::Description,
    driver::APIS,
    examples::runtime,
};

/// The API that the hand-made examples are for.
const API: &str = "synapse-management";

fn root() -> PathBuf {
    crate::root()
}

fn api(id: &str) -> &'static Api {
    APIS.iter().find(|api| api.id == id).unwrap()
}

/// What the judge says of `example` if the operation is called by `call`.
fn verdict(call: fn(&str, &Case<'_>) -> Made, operation: &str, example: &Value) -> Verdict {
    let api = Api { call, ..*api(API) };
    let description = Description::read(&root(), API).unwrap();
    let runtime = runtime().unwrap();
    let court = Court { api: &api, description: &description, runtime: &runtime };
    court.judge(operation, &description.operations[operation], example, true)
}

/// The generated client without any fault.
fn faultless(operation: &str, case: &Case<'_>) -> Made {
    (api(API).call)(operation, case)
}

/// A GET with a header, whose result is of several kinds.
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

/// A list with a filter.
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
                "id": "/p", "location": "here", "tags": {}, "sku": { "name": "DW", "capacity": 1 },
                "properties": { "provisioningState": "Running", "creationDate": "2020-02-03T04:05:06.123Z", "createMode": "Default" },
            } },
            "202": {},
            "404": { "body": "is no success" },
        },
    })
}

const GET: &str = "IntegrationRuntimes_Get";
const LIST: &str = "SqlPoolTables_ListBySchema";
const PUT: &str = "SqlPools_Create";
