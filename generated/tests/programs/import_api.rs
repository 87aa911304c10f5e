//! Importing an API and setting its policy.

use std::{fs, path::Path};

use azure_core::http::StatusCode;
use azure_synapse_apim::{
    ServiceError,
    apim::management::{ApiManagementClient, ApiManagementClientOptions, models::ApiContract},
};
use fake_service::{Script, ScriptedResponse, ok, response};
use serde_json::{Value, json};

use super::{assert_bearer, assert_request};

#[path = "../../examples/import_api.rs"]
#[allow(dead_code, reason = "`main` is for the console")]
mod example;

const API: &str = "https://management.azure.com/subscriptions/01234567-89ab-4def-0123-456789abcdef/resourceGroups/rg/providers/Microsoft.ApiManagement/service/contoso/apis/orders?api-version=2024-05-01";
const POLICY: &str = "https://management.azure.com/subscriptions/01234567-89ab-4def-0123-456789abcdef/resourceGroups/rg/providers/Microsoft.ApiManagement/service/contoso/apis/orders/policies/policy?api-version=2024-05-01";
const MONITOR: &str = "https://management.azure.com/monitor/1?api-version=2024-05-01";
const SCOPE: &str = "https://management.azure.com/.default";
const IMPORTED: &str = r#"{"id":"/apis/orders","name":"orders","properties":{"path":"orders"}}"#;
const RULES: &str = r#"<policies><inbound><base /><set-header name="a"><value>@("b" + 1 < 2)</value></set-header></inbound></policies>"#;

fn client(service: &Script) -> ApiManagementClient {
    let options = ApiManagementClientOptions { client_options: service.options() };
    ApiManagementClient::new("01234567-89ab-4def-0123-456789abcdef", service.credential(), Some(options)).unwrap()
}

async fn import(service: &Script, definition: &str) -> azure_core::Result<ApiContract> {
    example::import_api(&client(service), "rg", "contoso", "orders", "orders/v1", definition).await
}

async fn set_policy(service: &Script) -> azure_core::Result<()> {
    example::set_policy(&client(service), "rg", "contoso", "orders", RULES).await
}

fn definition(format: &str, value: &str) -> Value {
    json!({"properties": {"format": format, "path": "orders/v1", "value": value}})
}

fn policy() -> Value {
    json!({"properties": {"format": "rawxml", "value": RULES}})
}

/// An import that the service has taken on.
fn accepted() -> ScriptedResponse {
    response(202).header("location", MONITOR).retry_now()
}

#[tokio::test]
async fn importing_a_file() {
    for (name, format) in [("orders.json", "openapi+json"), ("orders.yaml", "openapi")] {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let text = "{\"openapi\": \"3.0.1\",\n \"info\": {\"title\": \"Ärger\", \"version\": \"1\"}, \"paths\": {}}\n";
        fs::write(&file, text).unwrap();
        let service = Script::new([accepted(), accepted(), ok(IMPORTED)]);
        let api = import(&service, file.to_str().unwrap()).await.unwrap();
        assert_eq!(api.id.as_deref(), Some("/apis/orders"));

        let seen = service.requests();
        assert_eq!(seen.len(), 3);
        assert_request(&seen[0], "PUT", API, Some(&definition(format, text)));
        assert_eq!(seen[0].header("if-match"), None);
        assert_request(&seen[1], "GET", MONITOR, None);
        assert_request(&seen[2], "GET", MONITOR, None);
        assert_bearer(&service, SCOPE);
    }
}

#[tokio::test]
async fn importing_a_link() {
    for (link, format) in
        [("https://example.com/orders.json", "openapi+json-link"), ("https://example.com/orders.yaml", "openapi-link")]
    {
        // A small import is done at once.
        let service = Script::new([response(201).body(IMPORTED)]);
        let api = import(&service, link).await.unwrap();
        assert_eq!(api.name.as_deref(), Some("orders"));
        assert_eq!(service.requests().len(), 1);
        assert_request(&service.requests()[0], "PUT", API, Some(&definition(format, link)));
    }
}

#[tokio::test]
async fn missing_file() {
    let service = Script::new([]);
    let error = import(&service, "no/such/file.json").await.unwrap_err();
    assert_eq!(error.to_string(), "`no/such/file.json` cannot be read");
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn failed_import() {
    let problem = r#"{"error":{"code":"ValidationError","message":"the definition has no paths"}}"#;
    let failed = r#"{"status":"Failed","error":{"code":"ValidationError","message":"the definition has no paths"}}"#;
    let watched = || response(202).header("azure-asyncoperation", MONITOR).retry_now();
    for (script, status, text) in [
        // With a monitor, the failure is a state; behind a `Location` it is a status.
        ([watched(), ok(failed)], StatusCode::Ok, "the operation ended as Failed"),
        ([accepted(), response(400).body(problem)], StatusCode::BadRequest, "400 Bad Request"),
    ] {
        let service = Script::new(script);
        let error = import(&service, "https://example.com/orders.json").await.unwrap_err();
        let service_error = ServiceError::from_error(&error).unwrap();
        assert_eq!(service_error.status, status);
        assert_eq!(service_error.code.as_deref(), Some("ValidationError"));
        let text = format!("Api.begin_create_or_update: {text} (ValidationError): the definition has no paths");
        assert_eq!(error.to_string(), text);

        let seen = service.requests();
        assert_eq!(seen.len(), 2);
        assert_request(&seen[1], "GET", MONITOR, None);
    }
}

#[tokio::test]
async fn an_existing_policy_is_replaced_by_its_etag() {
    let service = Script::new([response(200).header("etag", "\"AAAAAAAAA1w=\""), ok("{}")]);
    set_policy(&service).await.unwrap();

    let seen = service.requests();
    assert_eq!(seen.len(), 2);
    assert_request(&seen[0], "HEAD", POLICY, None);
    assert_request(&seen[1], "PUT", POLICY, Some(&policy()));
    assert_eq!(seen[1].header("if-match"), Some("\"AAAAAAAAA1w=\""));
    assert_bearer(&service, SCOPE);
}

#[tokio::test]
async fn a_first_policy_is_created() {
    let service = Script::new([response(404), response(201).body("{}")]);
    set_policy(&service).await.unwrap();

    let seen = service.requests();
    assert_eq!(seen.len(), 2);
    assert_request(&seen[0], "HEAD", POLICY, None);
    assert_request(&seen[1], "PUT", POLICY, Some(&policy()));
    assert_eq!(seen[1].header("if-match"), None);
}

#[tokio::test]
async fn a_concurrent_change_is_not_overwritten() {
    let body = r#"{"error":{"code":"PreconditionFailed","message":"the policy has changed"}}"#;
    let service = Script::new([response(200).header("etag", "\"1\""), response(412).body(body)]);
    let error = set_policy(&service).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ApiPolicy.create_or_update: 412 Precondition Failed (PreconditionFailed): the policy has changed"
    );
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn an_unreadable_policy_is_not_set() {
    let service = Script::new([response(403)]);
    let error = set_policy(&service).await.unwrap_err();
    assert_eq!(error.http_status(), Some(StatusCode::Forbidden));
    assert_eq!(service.requests().len(), 1);
}
