//! A user's program that has to do with one resource: it reads a SQL pool, changes a tag, and stores it. `cargo xtask cost --program
//! single` measures what it costs the compiler; nobody runs it.
//!
//! Features: synapse-management

mod token;

use std::{env, sync::Arc};

use azure_core::Result;
use azure_synapse_apim::synapse::management::SynapseManagementClient;

async fn run(subscription: &str) -> Result<()> {
    let client = SynapseManagementClient::new(subscription, Arc::new(token::FromEnvironment), None)?;
    let pools = client.sql_pools_client();
    let mut pool = pools.get("analytics", "sales", "pool", None).await?.into_model()?;
    println!("{pool:?}");
    pool.tags.get_or_insert_default().insert("checked".to_owned(), "yes".to_owned());
    let stored = pools.begin_create("analytics", "sales", "pool", pool.try_into()?, None)?.await?;
    println!("{:?}", stored.into_model()?);
    Ok(())
}

fn main() -> Result<()> {
    let subscription = env::args().nth(1).unwrap_or_default();
    futures::executor::block_on(run(&subscription))
}
