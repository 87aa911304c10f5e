// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! The clients: one for the service, one for each group of its operations.

pub(super) mod artifacts_client;
pub(super) mod big_data_pools_client;
pub(super) mod data_flow_client;
pub(super) mod data_flow_debug_session_client;
pub(super) mod dataset_client;
pub(super) mod integration_runtimes_client;
pub(super) mod kql_script_client;
pub(super) mod kql_scripts_client;
pub(super) mod library_client;
pub(super) mod link_connection_client;
pub(super) mod linked_service_client;
pub(super) mod metastore_client;
pub(super) mod notebook_client;
pub(super) mod notebook_operation_result_client;
pub(super) mod pipeline_client;
pub(super) mod pipeline_run_client;
pub(super) mod run_notebook_client;
pub(super) mod spark_configuration_client;
pub(super) mod spark_job_definition_client;
pub(super) mod sql_pools_client;
pub(super) mod sql_script_client;
pub(super) mod trigger_client;
pub(super) mod trigger_run_client;
pub(super) mod workspace_client;
pub(super) mod workspace_git_repo_management_client;

pub use artifacts_client::{ArtifactsClient, ArtifactsClientOptions, Audience};
pub use big_data_pools_client::BigDataPoolsClient;
pub use data_flow_client::DataFlowClient;
pub use data_flow_debug_session_client::DataFlowDebugSessionClient;
pub use dataset_client::DatasetClient;
pub use integration_runtimes_client::IntegrationRuntimesClient;
pub use kql_script_client::KqlScriptClient;
pub use kql_scripts_client::KqlScriptsClient;
pub use library_client::LibraryClient;
pub use link_connection_client::LinkConnectionClient;
pub use linked_service_client::LinkedServiceClient;
pub use metastore_client::MetastoreClient;
pub use notebook_client::NotebookClient;
pub use notebook_operation_result_client::NotebookOperationResultClient;
pub use pipeline_client::PipelineClient;
pub use pipeline_run_client::PipelineRunClient;
pub use run_notebook_client::RunNotebookClient;
pub use spark_configuration_client::SparkConfigurationClient;
pub use spark_job_definition_client::SparkJobDefinitionClient;
pub use sql_pools_client::SqlPoolsClient;
pub use sql_script_client::SqlScriptClient;
pub use trigger_client::TriggerClient;
pub use trigger_run_client::TriggerRunClient;
pub use workspace_client::WorkspaceClient;
pub use workspace_git_repo_management_client::WorkspaceGitRepoManagementClient;
