// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ArtifactsClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{Client, bearer};
use super::{
    big_data_pools_client::BigDataPoolsClient, data_flow_client::DataFlowClient,
    data_flow_debug_session_client::DataFlowDebugSessionClient,
    dataset_client::DatasetClient,
    integration_runtimes_client::IntegrationRuntimesClient,
    kql_script_client::KqlScriptClient, kql_scripts_client::KqlScriptsClient,
    library_client::LibraryClient, link_connection_client::LinkConnectionClient,
    linked_service_client::LinkedServiceClient, metastore_client::MetastoreClient,
    notebook_client::NotebookClient,
    notebook_operation_result_client::NotebookOperationResultClient,
    pipeline_client::PipelineClient, pipeline_run_client::PipelineRunClient,
    run_notebook_client::RunNotebookClient,
    spark_configuration_client::SparkConfigurationClient,
    spark_job_definition_client::SparkJobDefinitionClient,
    sql_pools_client::SqlPoolsClient, sql_script_client::SqlScriptClient,
    trigger_client::TriggerClient, trigger_run_client::TriggerRunClient,
    workspace_client::WorkspaceClient,
    workspace_git_repo_management_client::WorkspaceGitRepoManagementClient,
};

/// Client of Azure Synapse Analytics artifacts.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct ArtifactsClient {
    pub(super) client: Client,
}

impl ArtifactsClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only: `{endpoint}`.
    /// * `credential` - Gives the Microsoft Entra tokens for the scope `https://dev.azuresynapse.net/.default`.
    /// * `options` - Transport, retries, policies and the cloud.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is no `https` address.
    pub fn new(
        endpoint: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<ArtifactsClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        Ok(Self {
            client: Client::new(
                endpoint,
                [bearer(credential, "https://dev.azuresynapse.net/.default")],
                options.client_options,
            )?,
        })
    }

    /// The client of the big data pools.
    pub fn big_data_pools_client(&self) -> BigDataPoolsClient {
        BigDataPoolsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the data flow.
    pub fn data_flow_client(&self) -> DataFlowClient {
        DataFlowClient {
            client: self.client.clone(),
        }
    }

    /// The client of the data flow debug session.
    pub fn data_flow_debug_session_client(&self) -> DataFlowDebugSessionClient {
        DataFlowDebugSessionClient {
            client: self.client.clone(),
        }
    }

    /// The client of the dataset.
    pub fn dataset_client(&self) -> DatasetClient {
        DatasetClient {
            client: self.client.clone(),
        }
    }

    /// The client of the integration runtimes.
    pub fn integration_runtimes_client(&self) -> IntegrationRuntimesClient {
        IntegrationRuntimesClient {
            client: self.client.clone(),
        }
    }

    /// The client of the kql script.
    pub fn kql_script_client(&self) -> KqlScriptClient {
        KqlScriptClient {
            client: self.client.clone(),
        }
    }

    /// The client of the kql scripts.
    pub fn kql_scripts_client(&self) -> KqlScriptsClient {
        KqlScriptsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the library.
    pub fn library_client(&self) -> LibraryClient {
        LibraryClient {
            client: self.client.clone(),
        }
    }

    /// The client of the link connection.
    pub fn link_connection_client(&self) -> LinkConnectionClient {
        LinkConnectionClient {
            client: self.client.clone(),
        }
    }

    /// The client of the linked service.
    pub fn linked_service_client(&self) -> LinkedServiceClient {
        LinkedServiceClient {
            client: self.client.clone(),
        }
    }

    /// The client of the metastore.
    pub fn metastore_client(&self) -> MetastoreClient {
        MetastoreClient {
            client: self.client.clone(),
        }
    }

    /// The client of the notebook.
    pub fn notebook_client(&self) -> NotebookClient {
        NotebookClient {
            client: self.client.clone(),
        }
    }

    /// The client of the notebook operation result.
    pub fn notebook_operation_result_client(&self) -> NotebookOperationResultClient {
        NotebookOperationResultClient {
            client: self.client.clone(),
        }
    }

    /// The client of the pipeline.
    pub fn pipeline_client(&self) -> PipelineClient {
        PipelineClient {
            client: self.client.clone(),
        }
    }

    /// The client of the pipeline run.
    pub fn pipeline_run_client(&self) -> PipelineRunClient {
        PipelineRunClient {
            client: self.client.clone(),
        }
    }

    /// The client of the run notebook.
    pub fn run_notebook_client(&self) -> RunNotebookClient {
        RunNotebookClient {
            client: self.client.clone(),
        }
    }

    /// The client of the spark configuration.
    pub fn spark_configuration_client(&self) -> SparkConfigurationClient {
        SparkConfigurationClient {
            client: self.client.clone(),
        }
    }

    /// The client of the spark job definition.
    pub fn spark_job_definition_client(&self) -> SparkJobDefinitionClient {
        SparkJobDefinitionClient {
            client: self.client.clone(),
        }
    }

    /// The client of the sql pools.
    pub fn sql_pools_client(&self) -> SqlPoolsClient {
        SqlPoolsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the sql script.
    pub fn sql_script_client(&self) -> SqlScriptClient {
        SqlScriptClient {
            client: self.client.clone(),
        }
    }

    /// The client of the trigger.
    pub fn trigger_client(&self) -> TriggerClient {
        TriggerClient {
            client: self.client.clone(),
        }
    }

    /// The client of the trigger run.
    pub fn trigger_run_client(&self) -> TriggerRunClient {
        TriggerRunClient {
            client: self.client.clone(),
        }
    }

    /// The client of the workspace.
    pub fn workspace_client(&self) -> WorkspaceClient {
        WorkspaceClient {
            client: self.client.clone(),
        }
    }

    /// The client of the workspace git repo management.
    pub fn workspace_git_repo_management_client(
        &self,
    ) -> WorkspaceGitRepoManagementClient {
        WorkspaceGitRepoManagementClient {
            client: self.client.clone(),
        }
    }
}

/// Options of [`ArtifactsClient::new`].
#[derive(Clone, Debug, Default)]
pub struct ArtifactsClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
