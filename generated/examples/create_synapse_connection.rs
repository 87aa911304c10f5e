//! Connects Adobe Experience Platform to a database of Azure Synapse Analytics: creates the base connection, tests it,
//! and lists the tables that can be taken from it.
//!
//! ```console
//! export ADOBE_CLIENT_SECRET=…          # of the project in Adobe's Developer Console
//! export SERVICE_PRINCIPAL_KEY=…        # of the application that may read the database
//! cargo run -p azure_synapse_apim --example create_synapse_connection --features flow-service -- \
//!     CLIENT_ID ORG_ID SANDBOX SERVER DATABASE TENANT_ID SERVICE_PRINCIPAL_ID
//! ```
//!
//! `CLIENT_ID` and `ORG_ID` are in the project, `SERVER` is the SQL endpoint of the workspace
//! (`{workspace}.sql.azuresynapse.net`).
//!
//! Rights: the project has the Experience Platform API with the permission to manage sources in the sandbox; the
//! application may sign in to the database and read it.
#![allow(unreachable_pub, reason = "a test calls it, too")]

use std::{env, process::ExitCode};

use azure_core::{Error, Result, error::ErrorKind};
use azure_synapse_apim::{
    auth::AdobeImsCredential,
    flow_service::{
        FlowServiceClient, FlowServiceHeaders,
        models::{ConnectionsClientExploreByConnectionIdOptions, ExploreByConnectionIdObjectType},
        synapse_connection::{ServicePrincipal, SynapseConnection},
    },
};

/// Creates the connection and gives its ID and the paths of the tables behind it. A connection that does not work is deleted again.
pub async fn connect(client: &FlowServiceClient, connection: SynapseConnection) -> Result<(String, Vec<String>)> {
    let connections = client.connections_client();

    let created = connections.create_connection(connection.try_into()?, None).await?.into_model()?;
    let id = created.id.ok_or_else(|| failure("the service gave the connection no ID"))?;

    // Credentials that are wrong are found out here at the latest, not by the first flow.
    let tested = connections.test_connection(&id, None).await?.into_model()?;
    if tested.result != Some(true) {
        connections.delete_connection(&id, None).await?;
        return Err(failure("the platform cannot sign in to the database"));
    }

    let options = ConnectionsClientExploreByConnectionIdOptions {
        object_type: Some(ExploreByConnectionIdObjectType::Root),
        ..Default::default()
    };
    // The type of the result depends on the explored object. For the root it is a list.
    let root = connections.explore_by_connection_id(&id, Some(options)).await?.into_model()?;
    let root: Vec<serde_json::Value> = root.read()?;
    let paths = root.iter().filter_map(|table| table.get("path")?.as_str());
    let paths = paths.map(str::to_owned).collect();
    Ok((id, paths))
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Result<()> {
    let [client_id, org, sandbox, server, database, tenant, principal] = arguments else {
        return Err(failure(
            "usage: create_synapse_connection CLIENT_ID ORG_ID SANDBOX SERVER DATABASE TENANT_ID SERVICE_PRINCIPAL_ID",
        ));
    };
    // The scopes that the console shows for the Experience Platform API.
    let scopes = ["openid", "AdobeID", "read_organizations", "additional_info.projectedProductContext", "session"];
    let credential = AdobeImsCredential::new(client_id, secret("ADOBE_CLIENT_SECRET")?, &scopes, None)?;
    let headers =
        FlowServiceHeaders { api_key: client_id.clone().into(), ims_org: org.clone(), sandbox: sandbox.clone() };
    let client = FlowServiceClient::new(credential, headers, None)?;

    let principal = ServicePrincipal {
        server: server.clone(),
        database: database.clone(),
        tenant: tenant.clone(),
        id: principal.clone(),
        key: secret("SERVICE_PRINCIPAL_KEY")?.into(),
    };
    let connection = SynapseConnection::with_service_principal(format!("{server}/{database}"), principal);

    let (id, tables) = connect(&client, connection).await?;
    println!("connection {id}");
    for table in tables {
        println!("  {table}");
    }
    Ok(())
}

fn secret(name: &str) -> Result<String> {
    env::var(name).map_err(|_| Error::with_message(ErrorKind::Credential, format!("{name} is not set")))
}

fn failure(message: &'static str) -> Error {
    Error::with_message(ErrorKind::Other, message)
}
