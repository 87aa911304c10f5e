//! A user's program that has to do with all kinds: it lists pipelines, datasets and linked services, shows them, and stores each of
//! them again. `cargo xtask cost --program everything` measures what it costs the compiler; nobody runs it.
//!
//! Features: synapse-artifacts

mod token;

use std::{env, sync::Arc};

use azure_core::Result;
use azure_synapse_apim::synapse::artifacts::ArtifactsClient;
use futures::TryStreamExt;

async fn run(endpoint: &str) -> Result<()> {
    let client = ArtifactsClient::new(endpoint, Arc::new(token::FromEnvironment), None)?;

    let pipelines = client.pipeline_client();
    let mut pages = pipelines.list_pipelines_by_workspace(None)?;
    while let Some(pipeline) = pages.try_next().await? {
        println!("{pipeline:?}");
        let name = pipeline.name.clone().unwrap_or_default();
        let stored = pipelines.begin_create_or_update_pipeline(&name, pipeline.try_into()?, None)?.await?;
        println!("{:?}", stored.into_model()?);
    }

    let datasets = client.dataset_client();
    let mut pages = datasets.list_datasets_by_workspace(None)?;
    while let Some(dataset) = pages.try_next().await? {
        println!("{dataset:?}");
        let name = dataset.name.clone().unwrap_or_default();
        let stored = datasets.begin_create_or_update_dataset(&name, dataset.try_into()?, None)?.await?;
        println!("{:?}", stored.into_model()?);
    }

    let linked_services = client.linked_service_client();
    let mut pages = linked_services.list_linked_services_by_workspace(None)?;
    while let Some(linked_service) = pages.try_next().await? {
        println!("{linked_service:?}");
        let name = linked_service.name.clone().unwrap_or_default();
        let stored =
            linked_services.begin_create_or_update_linked_service(&name, linked_service.try_into()?, None)?.await?;
        println!("{:?}", stored.into_model()?);
    }
    Ok(())
}

fn main() -> Result<()> {
    let endpoint = env::args().nth(1).unwrap_or_default();
    futures::executor::block_on(run(&endpoint))
}
