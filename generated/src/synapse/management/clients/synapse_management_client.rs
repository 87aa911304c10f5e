// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SynapseManagementClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{
    self, Client, CloudEndpoint, LongRunningOperation, LongRunningOptions,
    OperationToken, Service,
};
use super::{
    azure_ad_only_authentications_client::AzureAdOnlyAuthenticationsClient,
    big_data_pools_client::BigDataPoolsClient,
    data_masking_policies_client::DataMaskingPoliciesClient,
    data_masking_rules_client::DataMaskingRulesClient,
    extended_sql_pool_blob_auditing_policies_client::ExtendedSqlPoolBlobAuditingPoliciesClient,
    get_client::GetClient,
    integration_runtime_auth_keys_client::IntegrationRuntimeAuthKeysClient,
    integration_runtime_connection_infos_client::IntegrationRuntimeConnectionInfosClient,
    integration_runtime_credentials_client::IntegrationRuntimeCredentialsClient,
    integration_runtime_monitoring_data_client::IntegrationRuntimeMonitoringDataClient,
    integration_runtime_node_ip_address_client::IntegrationRuntimeNodeIpAddressClient,
    integration_runtime_nodes_client::IntegrationRuntimeNodesClient,
    integration_runtime_object_metadata_client::IntegrationRuntimeObjectMetadataClient,
    integration_runtime_status_client::IntegrationRuntimeStatusClient,
    integration_runtimes_client::IntegrationRuntimesClient,
    ip_firewall_rules_client::IpFirewallRulesClient, keys_client::KeysClient,
    kusto_operations_client::KustoOperationsClient,
    kusto_pool_attached_database_configurations_client::KustoPoolAttachedDatabaseConfigurationsClient,
    kusto_pool_child_resource_client::KustoPoolChildResourceClient,
    kusto_pool_data_connections_client::KustoPoolDataConnectionsClient,
    kusto_pool_database_principal_assignments_client::KustoPoolDatabasePrincipalAssignmentsClient,
    kusto_pool_databases_client::KustoPoolDatabasesClient,
    kusto_pool_principal_assignments_client::KustoPoolPrincipalAssignmentsClient,
    kusto_pool_private_link_resources_client::KustoPoolPrivateLinkResourcesClient,
    kusto_pools_client::KustoPoolsClient, libraries_client::LibrariesClient,
    library_client::LibraryClient, operations_client::OperationsClient,
    private_endpoint_connections_client::PrivateEndpointConnectionsClient,
    private_endpoint_connections_private_link_hub_client::PrivateEndpointConnectionsPrivateLinkHubClient,
    private_link_hub_private_link_resources_client::PrivateLinkHubPrivateLinkResourcesClient,
    private_link_hubs_client::PrivateLinkHubsClient,
    private_link_resources_client::PrivateLinkResourcesClient,
    restorable_dropped_sql_pools_client::RestorableDroppedSqlPoolsClient,
    spark_configuration_client::SparkConfigurationClient,
    spark_configurations_client::SparkConfigurationsClient,
    sql_pool_blob_auditing_policies_client::SqlPoolBlobAuditingPoliciesClient,
    sql_pool_columns_client::SqlPoolColumnsClient,
    sql_pool_connection_policies_client::SqlPoolConnectionPoliciesClient,
    sql_pool_data_warehouse_user_activities_client::SqlPoolDataWarehouseUserActivitiesClient,
    sql_pool_geo_backup_policies_client::SqlPoolGeoBackupPoliciesClient,
    sql_pool_maintenance_window_options_client::SqlPoolMaintenanceWindowOptionsClient,
    sql_pool_maintenance_windows_client::SqlPoolMaintenanceWindowsClient,
    sql_pool_metadata_sync_configs_client::SqlPoolMetadataSyncConfigsClient,
    sql_pool_operation_results_client::SqlPoolOperationResultsClient,
    sql_pool_operations_client::SqlPoolOperationsClient,
    sql_pool_recommended_sensitivity_labels_client::SqlPoolRecommendedSensitivityLabelsClient,
    sql_pool_replication_links_client::SqlPoolReplicationLinksClient,
    sql_pool_restore_points_client::SqlPoolRestorePointsClient,
    sql_pool_schemas_client::SqlPoolSchemasClient,
    sql_pool_security_alert_policies_client::SqlPoolSecurityAlertPoliciesClient,
    sql_pool_sensitivity_labels_client::SqlPoolSensitivityLabelsClient,
    sql_pool_table_columns_client::SqlPoolTableColumnsClient,
    sql_pool_tables_client::SqlPoolTablesClient,
    sql_pool_transparent_data_encryptions_client::SqlPoolTransparentDataEncryptionsClient,
    sql_pool_usages_client::SqlPoolUsagesClient,
    sql_pool_vulnerability_assessment_rule_baselines_client::SqlPoolVulnerabilityAssessmentRuleBaselinesClient,
    sql_pool_vulnerability_assessment_scans_client::SqlPoolVulnerabilityAssessmentScansClient,
    sql_pool_vulnerability_assessments_client::SqlPoolVulnerabilityAssessmentsClient,
    sql_pool_workload_classifier_client::SqlPoolWorkloadClassifierClient,
    sql_pool_workload_group_client::SqlPoolWorkloadGroupClient,
    sql_pools_client::SqlPoolsClient,
    workspace_aad_admins_client::WorkspaceAadAdminsClient,
    workspace_managed_identity_sql_control_settings_client::WorkspaceManagedIdentitySqlControlSettingsClient,
    workspace_managed_sql_server_blob_auditing_policies_client::WorkspaceManagedSqlServerBlobAuditingPoliciesClient,
    workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client::WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient,
    workspace_managed_sql_server_encryption_protector_client::WorkspaceManagedSqlServerEncryptionProtectorClient,
    workspace_managed_sql_server_extended_blob_auditing_policies_client::WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient,
    workspace_managed_sql_server_recoverable_sql_pools_client::WorkspaceManagedSqlServerRecoverableSqlPoolsClient,
    workspace_managed_sql_server_security_alert_policy_client::WorkspaceManagedSqlServerSecurityAlertPolicyClient,
    workspace_managed_sql_server_usages_client::WorkspaceManagedSqlServerUsagesClient,
    workspace_managed_sql_server_vulnerability_assessments_client::WorkspaceManagedSqlServerVulnerabilityAssessmentsClient,
    workspace_sql_aad_admins_client::WorkspaceSqlAadAdminsClient,
    workspaces_client::WorkspacesClient,
};

/// Key of the service's endpoint in the audiences of a custom cloud.
#[derive(Clone, Copy, Debug)]
pub struct Audience;

/// Endpoint and token scope in each cloud.
const SERVICE: Service = Service {
    public: CloudEndpoint {
        endpoint: "https://management.azure.com",
        scope: "https://management.azure.com/.default",
    },
    government: Some(CloudEndpoint {
        endpoint: "https://management.usgovcloudapi.net",
        scope: "https://management.usgovcloudapi.net/.default",
    }),
    china: Some(CloudEndpoint {
        endpoint: "https://management.chinacloudapi.cn",
        scope: "https://management.chinacloudapi.cn/.default",
    }),
};

/// Manages Azure Synapse Analytics through Azure Resource Manager: workspaces with their network, identity and
/// security settings, dedicated SQL pools, Apache Spark pools, Data Explorer pools and integration runtimes.
/// Pipelines, notebooks, queries and data inside the pools are not managed here; they belong to the development
/// and data endpoints of a workspace.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct SynapseManagementClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SynapseManagementClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `subscription_id` - Azure subscription that holds the resource. At least 1 character.
    /// * `credential` - Source of the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries, policies and the cloud.
    ///
    /// # Errors
    ///
    /// If an argument is empty or the cloud is unknown.
    pub fn new(
        subscription_id: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<SynapseManagementClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        let resolved = SERVICE.resolve::<Audience>(&options.client_options)?;
        Ok(Self {
            client: Client::new(
                &resolved.endpoint,
                [runtime::bearer(credential, &[&resolved.scope])],
                options.client_options,
            )?,
            subscription_id: runtime::client_parameter(
                "subscription_id",
                subscription_id,
            )?,
        })
    }

    /// Setting that lets only Microsoft Entra identities sign in to the SQL endpoints of a workspace.
    pub fn azure_ad_only_authentications_client(
        &self,
    ) -> AzureAdOnlyAuthenticationsClient {
        AzureAdOnlyAuthenticationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Apache Spark pools of a workspace: node size, scaling, automatic pause, packages and Spark settings.
    pub fn big_data_pools_client(&self) -> BigDataPoolsClient {
        BigDataPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Dynamic data masking of a dedicated SQL pool as a whole: the switch and the users who see clear data.
    pub fn data_masking_policies_client(&self) -> DataMaskingPoliciesClient {
        DataMaskingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Rules that say which columns of a dedicated SQL pool are masked in query results, and how.
    pub fn data_masking_rules_client(&self) -> DataMaskingRulesClient {
        DataMaskingRulesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Auditing of a dedicated SQL pool with a filter on the recorded events.
    pub fn extended_sql_pool_blob_auditing_policies_client(
        &self,
    ) -> ExtendedSqlPoolBlobAuditingPoliciesClient {
        ExtendedSqlPoolBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Progress of start, stop and interactive-query requests that were made for an integration runtime.
    pub fn get_client(&self) -> GetClient {
        GetClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Keys with which machines join a self-hosted integration runtime as nodes.
    pub fn integration_runtime_auth_keys_client(
        &self,
    ) -> IntegrationRuntimeAuthKeysClient {
        IntegrationRuntimeAuthKeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Data a tool needs to encrypt credentials for a self-hosted integration runtime.
    pub fn integration_runtime_connection_infos_client(
        &self,
    ) -> IntegrationRuntimeConnectionInfosClient {
        IntegrationRuntimeConnectionInfosClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Copying of stored credentials between the nodes of a self-hosted integration runtime.
    pub fn integration_runtime_credentials_client(
        &self,
    ) -> IntegrationRuntimeCredentialsClient {
        IntegrationRuntimeCredentialsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Load figures of the nodes of an integration runtime.
    pub fn integration_runtime_monitoring_data_client(
        &self,
    ) -> IntegrationRuntimeMonitoringDataClient {
        IntegrationRuntimeMonitoringDataClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// IP addresses of self-hosted integration runtime nodes.
    pub fn integration_runtime_node_ip_address_client(
        &self,
    ) -> IntegrationRuntimeNodeIpAddressClient {
        IntegrationRuntimeNodeIpAddressClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Machines that are registered with a self-hosted integration runtime.
    pub fn integration_runtime_nodes_client(&self) -> IntegrationRuntimeNodesClient {
        IntegrationRuntimeNodesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Folders, projects, packages and environments that an Azure-SSIS integration runtime finds in its SSIS catalog.
    pub fn integration_runtime_object_metadata_client(
        &self,
    ) -> IntegrationRuntimeObjectMetadataClient {
        IntegrationRuntimeObjectMetadataClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Live status of an integration runtime and its nodes.
    pub fn integration_runtime_status_client(&self) -> IntegrationRuntimeStatusClient {
        IntegrationRuntimeStatusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Compute that runs the pipeline activities and data flows of a workspace, in Azure or on own machines.
    pub fn integration_runtimes_client(&self) -> IntegrationRuntimesClient {
        IntegrationRuntimesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// IPv4 ranges from which the public endpoints of a workspace can be reached.
    pub fn ip_firewall_rules_client(&self) -> IpFirewallRulesClient {
        IpFirewallRulesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Customer-managed encryption keys that a workspace knows, each of them a reference to a Key Vault key.
    pub fn keys_client(&self) -> KeysClient {
        KeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Catalog of the resource-provider actions for Data Explorer pools, for building custom roles.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_operations_client(&self) -> KustoOperationsClient {
        KustoOperationsClient {
            client: self.client.clone(),
        }
    }

    /// Read-only followers: databases of another Data Explorer cluster attached to a pool.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_attached_database_configurations_client(
        &self,
    ) -> KustoPoolAttachedDatabaseConfigurationsClient {
        KustoPoolAttachedDatabaseConfigurationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Name checks for databases and attached-database configurations of a Data Explorer pool.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_child_resource_client(&self) -> KustoPoolChildResourceClient {
        KustoPoolChildResourceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Continuous ingestion into a Data Explorer database from Event Hubs, Event Grid or IoT Hub.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_data_connections_client(&self) -> KustoPoolDataConnectionsClient {
        KustoPoolDataConnectionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Roles that users, groups and applications have on one Data Explorer database.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_database_principal_assignments_client(
        &self,
    ) -> KustoPoolDatabasePrincipalAssignmentsClient {
        KustoPoolDatabasePrincipalAssignmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Databases of a Data Explorer pool, with their retention and cache periods.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_databases_client(&self) -> KustoPoolDatabasesClient {
        KustoPoolDatabasesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Roles that users, groups and applications have on all databases of a Data Explorer pool.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_principal_assignments_client(
        &self,
    ) -> KustoPoolPrincipalAssignmentsClient {
        KustoPoolPrincipalAssignmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Targets of a Data Explorer pool to which private endpoints can connect.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pool_private_link_resources_client(
        &self,
    ) -> KustoPoolPrivateLinkResourcesClient {
        KustoPoolPrivateLinkResourcesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Data Explorer (Kusto) pools of a workspace: size, scaling, running state, language extensions and followers.
    ///
    /// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
    pub fn kusto_pools_client(&self) -> KustoPoolsClient {
        KustoPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the package files that were uploaded to a workspace for its Spark pools.
    pub fn libraries_client(&self) -> LibrariesClient {
        LibrariesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Lookup of a single package file of a workspace.
    pub fn library_client(&self) -> LibraryClient {
        LibraryClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Name checks for workspaces, the catalog of resource-provider actions, and the status of running requests.
    pub fn operations_client(&self) -> OperationsClient {
        OperationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Private endpoint connections of a workspace: review, approval, rejection and removal.
    pub fn private_endpoint_connections_client(
        &self,
    ) -> PrivateEndpointConnectionsClient {
        PrivateEndpointConnectionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Private endpoint connections of a private link hub.
    pub fn private_endpoint_connections_private_link_hub_client(
        &self,
    ) -> PrivateEndpointConnectionsPrivateLinkHubClient {
        PrivateEndpointConnectionsPrivateLinkHubClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Targets of a private link hub to which private endpoints can connect.
    pub fn private_link_hub_private_link_resources_client(
        &self,
    ) -> PrivateLinkHubPrivateLinkResourcesClient {
        PrivateLinkHubPrivateLinkResourcesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Private link hubs, which bring the Synapse Studio web pages into a virtual network.
    pub fn private_link_hubs_client(&self) -> PrivateLinkHubsClient {
        PrivateLinkHubsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Targets of a workspace, such as its SQL and development endpoints, to which private endpoints can connect.
    pub fn private_link_resources_client(&self) -> PrivateLinkResourcesClient {
        PrivateLinkResourcesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Deleted dedicated SQL pools that can still be brought back.
    pub fn restorable_dropped_sql_pools_client(
        &self,
    ) -> RestorableDroppedSqlPoolsClient {
        RestorableDroppedSqlPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Lookup of a single stored Spark configuration of a workspace.
    pub fn spark_configuration_client(&self) -> SparkConfigurationClient {
        SparkConfigurationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the Spark configurations that are stored in a workspace.
    pub fn spark_configurations_client(&self) -> SparkConfigurationsClient {
        SparkConfigurationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Auditing of one dedicated SQL pool to storage or Azure Monitor.
    pub fn sql_pool_blob_auditing_policies_client(
        &self,
    ) -> SqlPoolBlobAuditingPoliciesClient {
        SqlPoolBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Lookup of one table column of a dedicated SQL pool.
    pub fn sql_pool_columns_client(&self) -> SqlPoolColumnsClient {
        SqlPoolColumnsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Legacy connection policy of a dedicated SQL pool.
    pub fn sql_pool_connection_policies_client(
        &self,
    ) -> SqlPoolConnectionPoliciesClient {
        SqlPoolConnectionPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Number of queries that currently occupy a dedicated SQL pool.
    pub fn sql_pool_data_warehouse_user_activities_client(
        &self,
    ) -> SqlPoolDataWarehouseUserActivitiesClient {
        SqlPoolDataWarehouseUserActivitiesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Daily backup of a dedicated SQL pool to the paired region.
    pub fn sql_pool_geo_backup_policies_client(&self) -> SqlPoolGeoBackupPoliciesClient {
        SqlPoolGeoBackupPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Limits within which a maintenance schedule of a dedicated SQL pool can be chosen.
    pub fn sql_pool_maintenance_window_options_client(
        &self,
    ) -> SqlPoolMaintenanceWindowOptionsClient {
        SqlPoolMaintenanceWindowOptionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Weekly time slots in which the service may update a dedicated SQL pool.
    pub fn sql_pool_maintenance_windows_client(
        &self,
    ) -> SqlPoolMaintenanceWindowsClient {
        SqlPoolMaintenanceWindowsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Periodic synchronization of the metadata of a dedicated SQL pool.
    pub fn sql_pool_metadata_sync_configs_client(
        &self,
    ) -> SqlPoolMetadataSyncConfigsClient {
        SqlPoolMetadataSyncConfigsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Outcome of a request that changed a dedicated SQL pool.
    pub fn sql_pool_operation_results_client(&self) -> SqlPoolOperationResultsClient {
        SqlPoolOperationResultsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// History and progress of management operations on a dedicated SQL pool.
    pub fn sql_pool_operations_client(&self) -> SqlPoolOperationsClient {
        SqlPoolOperationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Batch changes to the sensitivity labels that the service suggests for a dedicated SQL pool.
    pub fn sql_pool_recommended_sensitivity_labels_client(
        &self,
    ) -> SqlPoolRecommendedSensitivityLabelsClient {
        SqlPoolRecommendedSensitivityLabelsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Replication relationships of a dedicated SQL pool.
    pub fn sql_pool_replication_links_client(&self) -> SqlPoolReplicationLinksClient {
        SqlPoolReplicationLinksClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Snapshots from which a dedicated SQL pool can be restored.
    pub fn sql_pool_restore_points_client(&self) -> SqlPoolRestorePointsClient {
        SqlPoolRestorePointsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Schemas that structure the database of a dedicated SQL pool.
    pub fn sql_pool_schemas_client(&self) -> SqlPoolSchemasClient {
        SqlPoolSchemasClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Threat detection of one dedicated SQL pool and who is told about it.
    pub fn sql_pool_security_alert_policies_client(
        &self,
    ) -> SqlPoolSecurityAlertPoliciesClient {
        SqlPoolSecurityAlertPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Sensitivity classification of the columns of a dedicated SQL pool.
    pub fn sql_pool_sensitivity_labels_client(&self) -> SqlPoolSensitivityLabelsClient {
        SqlPoolSensitivityLabelsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the columns of a table of a dedicated SQL pool.
    pub fn sql_pool_table_columns_client(&self) -> SqlPoolTableColumnsClient {
        SqlPoolTableColumnsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Tables that exist in a schema of a dedicated SQL pool.
    pub fn sql_pool_tables_client(&self) -> SqlPoolTablesClient {
        SqlPoolTablesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Encryption at rest of a dedicated SQL pool.
    pub fn sql_pool_transparent_data_encryptions_client(
        &self,
    ) -> SqlPoolTransparentDataEncryptionsClient {
        SqlPoolTransparentDataEncryptionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Consumption of a dedicated SQL pool measured against its limits.
    pub fn sql_pool_usages_client(&self) -> SqlPoolUsagesClient {
        SqlPoolUsagesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Results that are accepted as normal for a vulnerability rule of a dedicated SQL pool.
    pub fn sql_pool_vulnerability_assessment_rule_baselines_client(
        &self,
    ) -> SqlPoolVulnerabilityAssessmentRuleBaselinesClient {
        SqlPoolVulnerabilityAssessmentRuleBaselinesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Vulnerability scans of a dedicated SQL pool and their reports.
    pub fn sql_pool_vulnerability_assessment_scans_client(
        &self,
    ) -> SqlPoolVulnerabilityAssessmentScansClient {
        SqlPoolVulnerabilityAssessmentScansClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Where vulnerability scans of a dedicated SQL pool store results, and whether they recur.
    pub fn sql_pool_vulnerability_assessments_client(
        &self,
    ) -> SqlPoolVulnerabilityAssessmentsClient {
        SqlPoolVulnerabilityAssessmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Classifiers that route the requests of certain users or sessions to a workload group.
    pub fn sql_pool_workload_classifier_client(
        &self,
    ) -> SqlPoolWorkloadClassifierClient {
        SqlPoolWorkloadClassifierClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Workload groups that reserve and cap the resources of a dedicated SQL pool.
    pub fn sql_pool_workload_group_client(&self) -> SqlPoolWorkloadGroupClient {
        SqlPoolWorkloadGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Dedicated SQL pools: creation, restore, scaling, pause and resume, deletion.
    pub fn sql_pools_client(&self) -> SqlPoolsClient {
        SqlPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Microsoft Entra administrator of a workspace.
    pub fn workspace_aad_admins_client(&self) -> WorkspaceAadAdminsClient {
        WorkspaceAadAdminsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Control permission on the SQL pools for the managed identity of a workspace.
    pub fn workspace_managed_identity_sql_control_settings_client(
        &self,
    ) -> WorkspaceManagedIdentitySqlControlSettingsClient {
        WorkspaceManagedIdentitySqlControlSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Auditing of all SQL pools of a workspace.
    pub fn workspace_managed_sql_server_blob_auditing_policies_client(
        &self,
    ) -> WorkspaceManagedSqlServerBlobAuditingPoliciesClient {
        WorkspaceManagedSqlServerBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Oldest TLS version that the dedicated SQL endpoint of a workspace accepts.
    pub fn workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client(
        &self,
    ) -> WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient {
        WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Key that protects the encryption at rest of the dedicated SQL pools of a workspace.
    pub fn workspace_managed_sql_server_encryption_protector_client(
        &self,
    ) -> WorkspaceManagedSqlServerEncryptionProtectorClient {
        WorkspaceManagedSqlServerEncryptionProtectorClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Auditing of all SQL pools of a workspace with a filter on the recorded events.
    pub fn workspace_managed_sql_server_extended_blob_auditing_policies_client(
        &self,
    ) -> WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient {
        WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Geo-replicated backups from which dedicated SQL pools can be recovered.
    pub fn workspace_managed_sql_server_recoverable_sql_pools_client(
        &self,
    ) -> WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
        WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Threat detection for all dedicated SQL pools of a workspace.
    pub fn workspace_managed_sql_server_security_alert_policy_client(
        &self,
    ) -> WorkspaceManagedSqlServerSecurityAlertPolicyClient {
        WorkspaceManagedSqlServerSecurityAlertPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Consumption of the SQL server behind a workspace measured against its limits.
    pub fn workspace_managed_sql_server_usages_client(
        &self,
    ) -> WorkspaceManagedSqlServerUsagesClient {
        WorkspaceManagedSqlServerUsagesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Default settings of vulnerability scans for all dedicated SQL pools of a workspace.
    pub fn workspace_managed_sql_server_vulnerability_assessments_client(
        &self,
    ) -> WorkspaceManagedSqlServerVulnerabilityAssessmentsClient {
        WorkspaceManagedSqlServerVulnerabilityAssessmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Microsoft Entra administrator of the SQL endpoints of a workspace.
    pub fn workspace_sql_aad_admins_client(&self) -> WorkspaceSqlAadAdminsClient {
        WorkspaceSqlAadAdminsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Synapse workspaces: creation, settings, identity, network and encryption, deletion.
    pub fn workspaces_client(&self) -> WorkspacesClient {
        WorkspacesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
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

/// Options of [`SynapseManagementClient`].
#[derive(Clone, Debug, Default)]
pub struct SynapseManagementClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
