//! Artifacts of a Synapse workspace.

use azure_synapse_apim::synapse::artifacts::{
    ArtifactsClient, ArtifactsClientOptions,
    models::{DataFlow, Dataset, LinkedService, Trigger},
};
use fake_service::Script;
use futures::StreamExt;

use crate::resources;

fn client(service: &Script) -> ArtifactsClient {
    let options = ArtifactsClientOptions { client_options: service.options() };
    ArtifactsClient::new("https://ws.dev.azuresynapse.net", service.credential(), Some(options)).unwrap()
}

resources! { "synapse-artifacts", client:
    pipeline("PipelineResource") {
        get: client.pipeline_client().get_pipeline("p", None),
        it "/properties/description": &mut it.properties.as_mut().unwrap().description,
        put: client.pipeline_client()
            .begin_create_or_update_pipeline("p", it.try_into().unwrap(), None).unwrap().next().await,
    }
    dataset("DatasetResource" as "AzureSqlTable") {
        get: client.dataset_client().get_dataset("d", None),
        it "/properties/description": {
            let Some(Dataset::AzureSqlTable(dataset)) = &mut it.properties else { panic!("another kind") };
            &mut dataset.description
        },
        put: client.dataset_client()
            .begin_create_or_update_dataset("d", it.try_into().unwrap(), None).unwrap().next().await,
    }
    linked_service("LinkedServiceResource" as "AzureBlobStorage") {
        get: client.linked_service_client().get_linked_service("l", None),
        it "/properties/typeProperties/serviceEndpoint": {
            let Some(LinkedService::AzureBlobStorage(service)) = &mut it.properties else { panic!("another kind") };
            &mut service.type_properties.as_mut().unwrap().service_endpoint
        },
        put: client.linked_service_client()
            .begin_create_or_update_linked_service("l", it.try_into().unwrap(), None).unwrap().next().await,
    }
    notebook("NotebookResource") {
        get: client.notebook_client().get_notebook("n", None),
        it "/properties/description": &mut it.properties.as_mut().unwrap().description,
        put: client.notebook_client()
            .begin_create_or_update_notebook("n", it.try_into().unwrap(), None).unwrap().next().await,
    }
    trigger("TriggerResource" as "ScheduleTrigger") {
        get: client.trigger_client().get_trigger("t", None),
        it "/properties/description": {
            let Some(Trigger::ScheduleTrigger(trigger)) = &mut it.properties else { panic!("another kind") };
            &mut trigger.description
        },
        put: client.trigger_client()
            .begin_create_or_update_trigger("t", it.try_into().unwrap(), None).unwrap().next().await,
    }
    spark_job_definition("SparkJobDefinitionResource") {
        get: client.spark_job_definition_client().get_spark_job_definition("s", None),
        it "/properties/jobProperties/file":
            &mut it.properties.as_mut().unwrap().job_properties.as_mut().unwrap().file,
        put: client.spark_job_definition_client()
            .begin_create_or_update_spark_job_definition("s", it.try_into().unwrap(), None).unwrap().next().await,
    }
    sql_script("SqlScriptResource") {
        get: client.sql_script_client().get_sql_script("s", None),
        it "/properties/content/query": &mut it.properties.as_mut().unwrap().content.as_mut().unwrap().query,
        put: client.sql_script_client()
            .begin_create_or_update_sql_script("s", it.try_into().unwrap(), None).unwrap().next().await,
    }
    data_flow("DataFlowResource" as "MappingDataFlow") {
        get: client.data_flow_client().get_data_flow("d", None),
        it "/properties/typeProperties/script": {
            let Some(DataFlow::MappingDataFlow(flow)) = &mut it.properties else { panic!("another kind") };
            &mut flow.type_properties.as_mut().unwrap().script
        },
        put: client.data_flow_client()
            .begin_create_or_update_data_flow("d", it.try_into().unwrap(), None).unwrap().next().await,
    }
}
