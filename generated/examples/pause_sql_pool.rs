//! Lists the dedicated SQL pools of a Synapse workspace, pauses one and shows how it comes along until it is paused.
//!
//! ```console
//! cargo run --example pause_sql_pool -- SUBSCRIPTION RESOURCE_GROUP WORKSPACE POOL
//! ```
#![allow(unreachable_pub, reason = "a test calls it, too")]

use azure_core::Result;
use azure_synapse_apim::synapse::management::SynapseManagementClient;
use futures::TryStreamExt;

/// Lists the SQL pools of a workspace, pauses `pool` and waits until it is paused.
pub async fn pause_sql_pool(
    client: &SynapseManagementClient,
    resource_group: &str,
    workspace: &str,
    pool: &str,
) -> Result<()> {
    let pools = client.sql_pools_client();

    let mut list = pools.list_by_workspace(resource_group, workspace, None)?;
    while let Some(pool) = list.try_next().await? {
        let status = pool.properties.and_then(|properties| properties.status);
        println!("{}: {}", pool.name.unwrap_or_default(), status.unwrap_or_default());
    }

    pools.begin_pause(resource_group, workspace, pool, None)?.with_progress(|status| println!("{status}")).await?;
    println!("{pool} is paused");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [subscription, resource_group, workspace, pool] = arguments.as_slice() else {
        println!("usage: pause_sql_pool SUBSCRIPTION RESOURCE_GROUP WORKSPACE POOL");
        return Ok(());
    };
    // Signs in as the developer does: Azure CLI or Azure Developer CLI.
    let credential = azure_identity::DeveloperToolsCredential::new(None)?;
    let client = SynapseManagementClient::new(subscription, credential, None)?;
    pause_sql_pool(&client, resource_group, workspace, pool).await
}
