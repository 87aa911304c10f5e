//! Imports an OpenAPI definition into an API Management service, then sets the policy of the API without overwriting
//! a concurrent change.
//!
//! ```console
//! cargo run -p azure_synapse_apim --example import_api --features apim-management -- \
//!     SUBSCRIPTION RESOURCE_GROUP SERVICE API PATH DEFINITION POLICY_FILE
//! ```
//!
//! `API` is the ID of the API, `PATH` what its address has after that of the gateway, `DEFINITION` a file or an `https`
//! link that the service can open, as JSON if the name ends so, else as YAML. `POLICY_FILE` holds the policy as XML.
//!
//! Sign in with `az login` or `azd auth login`. Rights (Azure RBAC): *API Management Service Contributor* on the service.
#![allow(unreachable_pub, reason = "a test calls it, too")]

use std::{fs, process::ExitCode};

use azure_core::{Error, Result, error::ErrorKind, http::StatusCode};
use azure_synapse_apim::apim::management::{
    ApiManagementClient, ResponseHeaders,
    models::{
        ApiContract, ApiCreateOrUpdateParameter, ApiCreateOrUpdateProperties, ApiPolicyClientCreateOrUpdateOptions,
        ContentFormat, PolicyContentFormat, PolicyContract, PolicyContractProperties,
    },
};

/// Creates the API from `definition`, a file or a link, or replaces the one with that ID, and waits until it is there.
pub async fn import_api(
    client: &ApiManagementClient,
    resource_group: &str,
    service: &str,
    api: &str,
    path: &str,
    definition: &str,
) -> Result<ApiContract> {
    let is_json = definition.ends_with(".json");
    let (format, value) = if definition.starts_with("https://") {
        // The service downloads it.
        let format = if is_json { ContentFormat::OpenapiJsonLink } else { ContentFormat::OpenapiLink };
        (format, definition.to_owned())
    } else {
        let format = if is_json { ContentFormat::OpenapiJson } else { ContentFormat::Openapi };
        (format, read_file(definition)?)
    };
    let properties = ApiCreateOrUpdateProperties {
        format: Some(format),
        value: Some(value),
        ..ApiCreateOrUpdateProperties::new(path)
    };
    let body = ApiCreateOrUpdateParameter { properties: Some(properties), ..Default::default() };

    // An import takes a while, so it is a long-running operation: awaiting it waits for its end.
    let apis = client.api_client();
    apis.begin_create_or_update(resource_group, service, api, body.try_into()?, None)?.await?.into_model()
}

/// Sets the policy of an API. After a concurrent change, the service responds with status 412.
pub async fn set_policy(
    client: &ApiManagementClient,
    resource_group: &str,
    service: &str,
    api: &str,
    policy: &str,
) -> Result<()> {
    let policies = client.api_policy_client();

    // The entity tag identifies the state of the policy. Sent back as `If-Match`, it lets the service accept the new
    // policy only if the old one is still the same. Who edits a policy takes the tag from the `get` that read it.
    let entity_tag = match policies.get_entity_tag(resource_group, service, api, None).await {
        Ok(response) => response.etag()?,
        // There is no policy yet, so there is nothing to overwrite.
        Err(error) if error.http_status() == Some(StatusCode::NotFound) => None,
        Err(error) => return Err(error),
    };

    let properties = PolicyContractProperties {
        // Hand-written policies are not escaped: `<` and `"` in the code of expressions are literal.
        format: Some(PolicyContentFormat::Rawxml),
        ..PolicyContractProperties::new(policy)
    };
    let body = PolicyContract { properties: Some(properties), ..Default::default() };
    let options = ApiPolicyClientCreateOrUpdateOptions { if_match: entity_tag, ..Default::default() };
    policies.create_or_update(resource_group, service, api, body.try_into()?, Some(options)).await?;
    Ok(())
}

fn read_file(name: &str) -> Result<String> {
    fs::read_to_string(name)
        .map_err(|error| Error::with_error(ErrorKind::Io, error, format!("`{name}` cannot be read")))
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Contains the service's code and message.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Result<()> {
    let [subscription, resource_group, service, api, path, definition, policy_file] = arguments else {
        let usage = "usage: import_api SUBSCRIPTION RESOURCE_GROUP SERVICE API PATH DEFINITION POLICY_FILE";
        return Err(Error::with_message(ErrorKind::Other, usage));
    };
    let policy = read_file(policy_file)?;
    // Signs in as the developer does: Azure CLI or Azure Developer CLI.
    let credential = azure_identity::DeveloperToolsCredential::new(None)?;
    let client = ApiManagementClient::new(subscription, credential, None)?;

    let imported = import_api(&client, resource_group, service, api, path, definition).await?;
    println!("imported {}", imported.id.unwrap_or_default());
    set_policy(&client, resource_group, service, api, &policy).await?;
    println!("set its policy");
    Ok(())
}
