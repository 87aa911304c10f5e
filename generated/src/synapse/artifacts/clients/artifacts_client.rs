// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ArtifactsClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{
    self, Client, CloudEndpoint, LongRunningOperation, LongRunningOptions,
    OperationToken, Service,
};
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

/// Key of the service's endpoint in the audiences of a custom cloud.
#[derive(Clone, Copy, Debug)]
pub struct Audience;

/// Endpoint and token scope in each cloud.
const SERVICE: Service = Service {
    public: CloudEndpoint {
        endpoint: "",
        scope: "https://dev.azuresynapse.net/.default",
    },
    government: Some(CloudEndpoint {
        endpoint: "",
        scope: "https://dev.azuresynapse.usgovcloudapi.net/.default",
    }),
    china: Some(CloudEndpoint {
        endpoint: "",
        scope: "https://dev.azuresynapse.azure.cn/.default",
    }),
};

/// Manages the artifacts of a Synapse workspace, which are what people write in Synapse Studio: pipelines,
/// triggers, datasets, linked services, data flows, notebooks, SQL and KQL scripts, Spark job definitions, Spark
/// configurations, packages and link connections. It also starts and watches pipeline and notebook runs.
/// Artifacts are written to the live version of the workspace, not to a connected Git repository; pools and the
/// workspace itself can only be read here.
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
    /// * `endpoint` - Address of the service, `https` only: `{endpoint}`. `endpoint`: Development endpoint of the
    ///   workspace, such as `https://contoso.dev.azuresynapse.net`.
    /// * `credential` - Source of the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is not an `https` URL.
    pub fn new(
        endpoint: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<ArtifactsClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        let resolved = SERVICE.resolve::<Audience>(&options.client_options)?;
        Ok(Self {
            client: Client::new(
                endpoint,
                [runtime::bearer(credential, &[&resolved.scope])],
                options.client_options,
            )?,
        })
    }

    /// Read-only view of the Apache Spark pools of a workspace.
    pub fn big_data_pools_client(&self) -> BigDataPoolsClient {
        BigDataPoolsClient {
            client: self.client.clone(),
        }
    }

    /// Data flows: transformations that are drawn in Synapse Studio and run on Spark clusters of the service.
    pub fn data_flow_client(&self) -> DataFlowClient {
        DataFlowClient {
            client: self.client.clone(),
        }
    }

    /// Interactive clusters on which data flows are tried out before they are published.
    pub fn data_flow_debug_session_client(&self) -> DataFlowDebugSessionClient {
        DataFlowDebugSessionClient {
            client: self.client.clone(),
        }
    }

    /// Datasets: named descriptions of tables, files and other data, each behind a linked service.
    pub fn dataset_client(&self) -> DatasetClient {
        DatasetClient {
            client: self.client.clone(),
        }
    }

    /// Read-only view of the integration runtimes of a workspace.
    pub fn integration_runtimes_client(&self) -> IntegrationRuntimesClient {
        IntegrationRuntimesClient {
            client: self.client.clone(),
        }
    }

    /// Single KQL scripts: reading, writing, renaming and deletion.
    pub fn kql_script_client(&self) -> KqlScriptClient {
        KqlScriptClient {
            client: self.client.clone(),
        }
    }

    /// Listing of the KQL scripts of a workspace.
    pub fn kql_scripts_client(&self) -> KqlScriptsClient {
        KqlScriptsClient {
            client: self.client.clone(),
        }
    }

    /// Package files (JAR, wheel and others) that are uploaded to a workspace for its Spark pools.
    pub fn library_client(&self) -> LibraryClient {
        LibraryClient {
            client: self.client.clone(),
        }
    }

    /// Link connections of Azure Synapse Link for SQL, which copy the changes of an operational database into a
    /// dedicated SQL pool all the time.
    pub fn link_connection_client(&self) -> LinkConnectionClient {
        LinkConnectionClient {
            client: self.client.clone(),
        }
    }

    /// Linked services: connections to data stores and compute, with address and credentials.
    pub fn linked_service_client(&self) -> LinkedServiceClient {
        LinkedServiceClient {
            client: self.client.clone(),
        }
    }

    /// Lake databases that are registered in the shared metadata of the workspace from a folder with definitions.
    pub fn metastore_client(&self) -> MetastoreClient {
        MetastoreClient {
            client: self.client.clone(),
        }
    }

    /// Notebooks with their cells, outputs and Spark session settings.
    pub fn notebook_client(&self) -> NotebookClient {
        NotebookClient {
            client: self.client.clone(),
        }
    }

    /// Outcome of requests that changed a notebook.
    pub fn notebook_operation_result_client(&self) -> NotebookOperationResultClient {
        NotebookOperationResultClient {
            client: self.client.clone(),
        }
    }

    /// Pipelines, which chain activities, and the start of their runs.
    pub fn pipeline_client(&self) -> PipelineClient {
        PipelineClient {
            client: self.client.clone(),
        }
    }

    /// Runs of pipelines and of their activities: search, progress and cancellation.
    pub fn pipeline_run_client(&self) -> PipelineRunClient {
        PipelineRunClient {
            client: self.client.clone(),
        }
    }

    /// Runs of stored notebooks without a pipeline: start, progress, cancellation and the executed copy.
    pub fn run_notebook_client(&self) -> RunNotebookClient {
        RunNotebookClient {
            client: self.client.clone(),
        }
    }

    /// Stored sets of Spark properties that notebooks, jobs and pools can use.
    pub fn spark_configuration_client(&self) -> SparkConfigurationClient {
        SparkConfigurationClient {
            client: self.client.clone(),
        }
    }

    /// Stored definitions of Spark batch jobs, and their execution.
    pub fn spark_job_definition_client(&self) -> SparkJobDefinitionClient {
        SparkJobDefinitionClient {
            client: self.client.clone(),
        }
    }

    /// Read-only view of the dedicated SQL pools of a workspace.
    pub fn sql_pools_client(&self) -> SqlPoolsClient {
        SqlPoolsClient {
            client: self.client.clone(),
        }
    }

    /// SQL scripts that are kept in a workspace.
    pub fn sql_script_client(&self) -> SqlScriptClient {
        SqlScriptClient {
            client: self.client.clone(),
        }
    }

    /// Triggers, which start pipelines by schedule, by time window or on an event.
    pub fn trigger_client(&self) -> TriggerClient {
        TriggerClient {
            client: self.client.clone(),
        }
    }

    /// Runs of triggers: search, repetition and cancellation.
    pub fn trigger_run_client(&self) -> TriggerRunClient {
        TriggerRunClient {
            client: self.client.clone(),
        }
    }

    /// Read-only view of the workspace itself.
    pub fn workspace_client(&self) -> WorkspaceClient {
        WorkspaceClient {
            client: self.client.clone(),
        }
    }

    /// Sign-in to GitHub for the Git integration of a workspace.
    pub fn workspace_git_repo_management_client(
        &self,
    ) -> WorkspaceGitRepoManagementClient {
        WorkspaceGitRepoManagementClient {
            client: self.client.clone(),
        }
    }

    /// Goes on with a long-running operation of this API from a token of
    /// [`LongRunningOperation`](crate::LongRunningOperation), in another process, too. It returns what the method that
    /// began it returned.
    ///
    /// # Errors
    ///
    /// If the token is of another endpoint, or the operation was done when it was started and its result was in that
    /// response.
    pub fn resume<T, F>(
        &self,
        token: &OperationToken,
        options: Option<LongRunningOptions<'_>>,
    ) -> Result<LongRunningOperation<T, F>> {
        self.client.resume(token, options)
    }
}

/// Options of [`ArtifactsClient`].
#[derive(Clone, Debug, Default)]
pub struct ArtifactsClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
