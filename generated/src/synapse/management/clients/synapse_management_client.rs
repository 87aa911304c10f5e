// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SynapseManagementClient`] and the options of its methods.

use azure_core::Result;
use azure_core::credentials::TokenCredential;
use azure_core::http::ClientOptions;
use crate::runtime::{Client, Place, Service, bearer, client_parameter};
use std::sync::Arc;
use super::azure_ad_only_authentications_client::AzureAdOnlyAuthenticationsClient;
use super::big_data_pools_client::BigDataPoolsClient;
use super::data_masking_policies_client::DataMaskingPoliciesClient;
use super::data_masking_rules_client::DataMaskingRulesClient;
use super::extended_sql_pool_blob_auditing_policies_client::ExtendedSqlPoolBlobAuditingPoliciesClient;
use super::get_client::GetClient;
use super::integration_runtime_auth_keys_client::IntegrationRuntimeAuthKeysClient;
use super::integration_runtime_connection_infos_client::IntegrationRuntimeConnectionInfosClient;
use super::integration_runtime_credentials_client::IntegrationRuntimeCredentialsClient;
use super::integration_runtime_monitoring_data_client::IntegrationRuntimeMonitoringDataClient;
use super::integration_runtime_node_ip_address_client::IntegrationRuntimeNodeIpAddressClient;
use super::integration_runtime_nodes_client::IntegrationRuntimeNodesClient;
use super::integration_runtime_object_metadata_client::IntegrationRuntimeObjectMetadataClient;
use super::integration_runtime_status_client::IntegrationRuntimeStatusClient;
use super::integration_runtimes_client::IntegrationRuntimesClient;
use super::ip_firewall_rules_client::IpFirewallRulesClient;
use super::keys_client::KeysClient;
use super::kusto_operations_client::KustoOperationsClient;
use super::kusto_pool_attached_database_configurations_client::KustoPoolAttachedDatabaseConfigurationsClient;
use super::kusto_pool_child_resource_client::KustoPoolChildResourceClient;
use super::kusto_pool_data_connections_client::KustoPoolDataConnectionsClient;
use super::kusto_pool_database_principal_assignments_client::KustoPoolDatabasePrincipalAssignmentsClient;
use super::kusto_pool_databases_client::KustoPoolDatabasesClient;
use super::kusto_pool_principal_assignments_client::KustoPoolPrincipalAssignmentsClient;
use super::kusto_pool_private_link_resources_client::KustoPoolPrivateLinkResourcesClient;
use super::kusto_pools_client::KustoPoolsClient;
use super::libraries_client::LibrariesClient;
use super::library_client::LibraryClient;
use super::operations_client::OperationsClient;
use super::private_endpoint_connections_client::PrivateEndpointConnectionsClient;
use super::private_endpoint_connections_private_link_hub_client::PrivateEndpointConnectionsPrivateLinkHubClient;
use super::private_link_hub_private_link_resources_client::PrivateLinkHubPrivateLinkResourcesClient;
use super::private_link_hubs_client::PrivateLinkHubsClient;
use super::private_link_resources_client::PrivateLinkResourcesClient;
use super::restorable_dropped_sql_pools_client::RestorableDroppedSqlPoolsClient;
use super::spark_configuration_client::SparkConfigurationClient;
use super::spark_configurations_client::SparkConfigurationsClient;
use super::sql_pool_blob_auditing_policies_client::SqlPoolBlobAuditingPoliciesClient;
use super::sql_pool_columns_client::SqlPoolColumnsClient;
use super::sql_pool_connection_policies_client::SqlPoolConnectionPoliciesClient;
use super::sql_pool_data_warehouse_user_activities_client::SqlPoolDataWarehouseUserActivitiesClient;
use super::sql_pool_geo_backup_policies_client::SqlPoolGeoBackupPoliciesClient;
use super::sql_pool_maintenance_window_options_client::SqlPoolMaintenanceWindowOptionsClient;
use super::sql_pool_maintenance_windows_client::SqlPoolMaintenanceWindowsClient;
use super::sql_pool_metadata_sync_configs_client::SqlPoolMetadataSyncConfigsClient;
use super::sql_pool_operation_results_client::SqlPoolOperationResultsClient;
use super::sql_pool_operations_client::SqlPoolOperationsClient;
use super::sql_pool_recommended_sensitivity_labels_client::SqlPoolRecommendedSensitivityLabelsClient;
use super::sql_pool_replication_links_client::SqlPoolReplicationLinksClient;
use super::sql_pool_restore_points_client::SqlPoolRestorePointsClient;
use super::sql_pool_schemas_client::SqlPoolSchemasClient;
use super::sql_pool_security_alert_policies_client::SqlPoolSecurityAlertPoliciesClient;
use super::sql_pool_sensitivity_labels_client::SqlPoolSensitivityLabelsClient;
use super::sql_pool_table_columns_client::SqlPoolTableColumnsClient;
use super::sql_pool_tables_client::SqlPoolTablesClient;
use super::sql_pool_transparent_data_encryptions_client::SqlPoolTransparentDataEncryptionsClient;
use super::sql_pool_usages_client::SqlPoolUsagesClient;
use super::sql_pool_vulnerability_assessment_rule_baselines_client::SqlPoolVulnerabilityAssessmentRuleBaselinesClient;
use super::sql_pool_vulnerability_assessment_scans_client::SqlPoolVulnerabilityAssessmentScansClient;
use super::sql_pool_vulnerability_assessments_client::SqlPoolVulnerabilityAssessmentsClient;
use super::sql_pool_workload_classifier_client::SqlPoolWorkloadClassifierClient;
use super::sql_pool_workload_group_client::SqlPoolWorkloadGroupClient;
use super::sql_pools_client::SqlPoolsClient;
use super::workspace_aad_admins_client::WorkspaceAadAdminsClient;
use super::workspace_managed_identity_sql_control_settings_client::WorkspaceManagedIdentitySqlControlSettingsClient;
use super::workspace_managed_sql_server_blob_auditing_policies_client::WorkspaceManagedSqlServerBlobAuditingPoliciesClient;
use super::workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client::WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient;
use super::workspace_managed_sql_server_encryption_protector_client::WorkspaceManagedSqlServerEncryptionProtectorClient;
use super::workspace_managed_sql_server_extended_blob_auditing_policies_client::WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient;
use super::workspace_managed_sql_server_recoverable_sql_pools_client::WorkspaceManagedSqlServerRecoverableSqlPoolsClient;
use super::workspace_managed_sql_server_security_alert_policy_client::WorkspaceManagedSqlServerSecurityAlertPolicyClient;
use super::workspace_managed_sql_server_usages_client::WorkspaceManagedSqlServerUsagesClient;
use super::workspace_managed_sql_server_vulnerability_assessments_client::WorkspaceManagedSqlServerVulnerabilityAssessmentsClient;
use super::workspace_sql_aad_admins_client::WorkspaceSqlAadAdminsClient;
use super::workspaces_client::WorkspacesClient;

/// Looks up the address of the service in the audiences of a custom cloud.
#[derive(Clone, Copy, Debug)]
pub struct Audience;

/// Where the service is in each cloud.
const SERVICE: Service = Service {
    public: Place {
        endpoint: "https://management.azure.com",
        scope: "https://management.azure.com/.default",
    },
    government: Some(Place {
        endpoint: "https://management.usgovcloudapi.net",
        scope: "https://management.usgovcloudapi.net/.default",
    }),
    china: Some(Place {
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
    /// * `subscription_id` - Azure subscription that holds the resource. At least 1 characters.
    /// * `credential` - Gives the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries, policies and the cloud.
    ///
    /// # Errors
    ///
    /// If an argument is empty or the cloud is not known here.
    pub fn new(
        subscription_id: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<SynapseManagementClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        let place = SERVICE.place::<Audience>(&options.client_options)?;
        Ok(Self {
            client: Client::new(
                &place.endpoint,
                [bearer(credential, &place.scope)],
                options.client_options,
            )?,
            subscription_id: client_parameter("subscription_id", subscription_id)?,
        })
    }

    /// The client of the azure ad only authentications.
    pub fn azure_ad_only_authentications_client(
        &self,
    ) -> AzureAdOnlyAuthenticationsClient {
        AzureAdOnlyAuthenticationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the big data pools.
    pub fn big_data_pools_client(&self) -> BigDataPoolsClient {
        BigDataPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the data masking policies.
    pub fn data_masking_policies_client(&self) -> DataMaskingPoliciesClient {
        DataMaskingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the data masking rules.
    pub fn data_masking_rules_client(&self) -> DataMaskingRulesClient {
        DataMaskingRulesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the extended sql pool blob auditing policies.
    pub fn extended_sql_pool_blob_auditing_policies_client(
        &self,
    ) -> ExtendedSqlPoolBlobAuditingPoliciesClient {
        ExtendedSqlPoolBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the get.
    pub fn get_client(&self) -> GetClient {
        GetClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime auth keys.
    pub fn integration_runtime_auth_keys_client(
        &self,
    ) -> IntegrationRuntimeAuthKeysClient {
        IntegrationRuntimeAuthKeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime connection infos.
    pub fn integration_runtime_connection_infos_client(
        &self,
    ) -> IntegrationRuntimeConnectionInfosClient {
        IntegrationRuntimeConnectionInfosClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime credentials.
    pub fn integration_runtime_credentials_client(
        &self,
    ) -> IntegrationRuntimeCredentialsClient {
        IntegrationRuntimeCredentialsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime monitoring data.
    pub fn integration_runtime_monitoring_data_client(
        &self,
    ) -> IntegrationRuntimeMonitoringDataClient {
        IntegrationRuntimeMonitoringDataClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime node ip address.
    pub fn integration_runtime_node_ip_address_client(
        &self,
    ) -> IntegrationRuntimeNodeIpAddressClient {
        IntegrationRuntimeNodeIpAddressClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime nodes.
    pub fn integration_runtime_nodes_client(&self) -> IntegrationRuntimeNodesClient {
        IntegrationRuntimeNodesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime object metadata.
    pub fn integration_runtime_object_metadata_client(
        &self,
    ) -> IntegrationRuntimeObjectMetadataClient {
        IntegrationRuntimeObjectMetadataClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtime status.
    pub fn integration_runtime_status_client(&self) -> IntegrationRuntimeStatusClient {
        IntegrationRuntimeStatusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the integration runtimes.
    pub fn integration_runtimes_client(&self) -> IntegrationRuntimesClient {
        IntegrationRuntimesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the ip firewall rules.
    pub fn ip_firewall_rules_client(&self) -> IpFirewallRulesClient {
        IpFirewallRulesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the keys.
    pub fn keys_client(&self) -> KeysClient {
        KeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto operations.
    pub fn kusto_operations_client(&self) -> KustoOperationsClient {
        KustoOperationsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the kusto pool attached database configurations.
    pub fn kusto_pool_attached_database_configurations_client(
        &self,
    ) -> KustoPoolAttachedDatabaseConfigurationsClient {
        KustoPoolAttachedDatabaseConfigurationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pool child resource.
    pub fn kusto_pool_child_resource_client(&self) -> KustoPoolChildResourceClient {
        KustoPoolChildResourceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pool data connections.
    pub fn kusto_pool_data_connections_client(&self) -> KustoPoolDataConnectionsClient {
        KustoPoolDataConnectionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pool database principal assignments.
    pub fn kusto_pool_database_principal_assignments_client(
        &self,
    ) -> KustoPoolDatabasePrincipalAssignmentsClient {
        KustoPoolDatabasePrincipalAssignmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pool databases.
    pub fn kusto_pool_databases_client(&self) -> KustoPoolDatabasesClient {
        KustoPoolDatabasesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pool principal assignments.
    pub fn kusto_pool_principal_assignments_client(
        &self,
    ) -> KustoPoolPrincipalAssignmentsClient {
        KustoPoolPrincipalAssignmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pool private link resources.
    pub fn kusto_pool_private_link_resources_client(
        &self,
    ) -> KustoPoolPrivateLinkResourcesClient {
        KustoPoolPrivateLinkResourcesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the kusto pools.
    pub fn kusto_pools_client(&self) -> KustoPoolsClient {
        KustoPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the libraries.
    pub fn libraries_client(&self) -> LibrariesClient {
        LibrariesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the library.
    pub fn library_client(&self) -> LibraryClient {
        LibraryClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the operations.
    pub fn operations_client(&self) -> OperationsClient {
        OperationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the private endpoint connections.
    pub fn private_endpoint_connections_client(
        &self,
    ) -> PrivateEndpointConnectionsClient {
        PrivateEndpointConnectionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the private endpoint connections private link hub.
    pub fn private_endpoint_connections_private_link_hub_client(
        &self,
    ) -> PrivateEndpointConnectionsPrivateLinkHubClient {
        PrivateEndpointConnectionsPrivateLinkHubClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the private link hub private link resources.
    pub fn private_link_hub_private_link_resources_client(
        &self,
    ) -> PrivateLinkHubPrivateLinkResourcesClient {
        PrivateLinkHubPrivateLinkResourcesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the private link hubs.
    pub fn private_link_hubs_client(&self) -> PrivateLinkHubsClient {
        PrivateLinkHubsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the private link resources.
    pub fn private_link_resources_client(&self) -> PrivateLinkResourcesClient {
        PrivateLinkResourcesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the restorable dropped sql pools.
    pub fn restorable_dropped_sql_pools_client(
        &self,
    ) -> RestorableDroppedSqlPoolsClient {
        RestorableDroppedSqlPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the spark configuration.
    pub fn spark_configuration_client(&self) -> SparkConfigurationClient {
        SparkConfigurationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the spark configurations.
    pub fn spark_configurations_client(&self) -> SparkConfigurationsClient {
        SparkConfigurationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool blob auditing policies.
    pub fn sql_pool_blob_auditing_policies_client(
        &self,
    ) -> SqlPoolBlobAuditingPoliciesClient {
        SqlPoolBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool columns.
    pub fn sql_pool_columns_client(&self) -> SqlPoolColumnsClient {
        SqlPoolColumnsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool connection policies.
    pub fn sql_pool_connection_policies_client(
        &self,
    ) -> SqlPoolConnectionPoliciesClient {
        SqlPoolConnectionPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool data warehouse user activities.
    pub fn sql_pool_data_warehouse_user_activities_client(
        &self,
    ) -> SqlPoolDataWarehouseUserActivitiesClient {
        SqlPoolDataWarehouseUserActivitiesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool geo backup policies.
    pub fn sql_pool_geo_backup_policies_client(&self) -> SqlPoolGeoBackupPoliciesClient {
        SqlPoolGeoBackupPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool maintenance window options.
    pub fn sql_pool_maintenance_window_options_client(
        &self,
    ) -> SqlPoolMaintenanceWindowOptionsClient {
        SqlPoolMaintenanceWindowOptionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool maintenance windows.
    pub fn sql_pool_maintenance_windows_client(
        &self,
    ) -> SqlPoolMaintenanceWindowsClient {
        SqlPoolMaintenanceWindowsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool metadata sync configs.
    pub fn sql_pool_metadata_sync_configs_client(
        &self,
    ) -> SqlPoolMetadataSyncConfigsClient {
        SqlPoolMetadataSyncConfigsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool operation results.
    pub fn sql_pool_operation_results_client(&self) -> SqlPoolOperationResultsClient {
        SqlPoolOperationResultsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool operations.
    pub fn sql_pool_operations_client(&self) -> SqlPoolOperationsClient {
        SqlPoolOperationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool recommended sensitivity labels.
    pub fn sql_pool_recommended_sensitivity_labels_client(
        &self,
    ) -> SqlPoolRecommendedSensitivityLabelsClient {
        SqlPoolRecommendedSensitivityLabelsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool replication links.
    pub fn sql_pool_replication_links_client(&self) -> SqlPoolReplicationLinksClient {
        SqlPoolReplicationLinksClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool restore points.
    pub fn sql_pool_restore_points_client(&self) -> SqlPoolRestorePointsClient {
        SqlPoolRestorePointsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool schemas.
    pub fn sql_pool_schemas_client(&self) -> SqlPoolSchemasClient {
        SqlPoolSchemasClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool security alert policies.
    pub fn sql_pool_security_alert_policies_client(
        &self,
    ) -> SqlPoolSecurityAlertPoliciesClient {
        SqlPoolSecurityAlertPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool sensitivity labels.
    pub fn sql_pool_sensitivity_labels_client(&self) -> SqlPoolSensitivityLabelsClient {
        SqlPoolSensitivityLabelsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool table columns.
    pub fn sql_pool_table_columns_client(&self) -> SqlPoolTableColumnsClient {
        SqlPoolTableColumnsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool tables.
    pub fn sql_pool_tables_client(&self) -> SqlPoolTablesClient {
        SqlPoolTablesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool transparent data encryptions.
    pub fn sql_pool_transparent_data_encryptions_client(
        &self,
    ) -> SqlPoolTransparentDataEncryptionsClient {
        SqlPoolTransparentDataEncryptionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool usages.
    pub fn sql_pool_usages_client(&self) -> SqlPoolUsagesClient {
        SqlPoolUsagesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool vulnerability assessment rule baselines.
    pub fn sql_pool_vulnerability_assessment_rule_baselines_client(
        &self,
    ) -> SqlPoolVulnerabilityAssessmentRuleBaselinesClient {
        SqlPoolVulnerabilityAssessmentRuleBaselinesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool vulnerability assessment scans.
    pub fn sql_pool_vulnerability_assessment_scans_client(
        &self,
    ) -> SqlPoolVulnerabilityAssessmentScansClient {
        SqlPoolVulnerabilityAssessmentScansClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool vulnerability assessments.
    pub fn sql_pool_vulnerability_assessments_client(
        &self,
    ) -> SqlPoolVulnerabilityAssessmentsClient {
        SqlPoolVulnerabilityAssessmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool workload classifier.
    pub fn sql_pool_workload_classifier_client(
        &self,
    ) -> SqlPoolWorkloadClassifierClient {
        SqlPoolWorkloadClassifierClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pool workload group.
    pub fn sql_pool_workload_group_client(&self) -> SqlPoolWorkloadGroupClient {
        SqlPoolWorkloadGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sql pools.
    pub fn sql_pools_client(&self) -> SqlPoolsClient {
        SqlPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace aad admins.
    pub fn workspace_aad_admins_client(&self) -> WorkspaceAadAdminsClient {
        WorkspaceAadAdminsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed identity sql control settings.
    pub fn workspace_managed_identity_sql_control_settings_client(
        &self,
    ) -> WorkspaceManagedIdentitySqlControlSettingsClient {
        WorkspaceManagedIdentitySqlControlSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server blob auditing policies.
    pub fn workspace_managed_sql_server_blob_auditing_policies_client(
        &self,
    ) -> WorkspaceManagedSqlServerBlobAuditingPoliciesClient {
        WorkspaceManagedSqlServerBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server dedicated sql minimal tls settings.
    pub fn workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client(
        &self,
    ) -> WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient {
        WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server encryption protector.
    pub fn workspace_managed_sql_server_encryption_protector_client(
        &self,
    ) -> WorkspaceManagedSqlServerEncryptionProtectorClient {
        WorkspaceManagedSqlServerEncryptionProtectorClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server extended blob auditing policies.
    pub fn workspace_managed_sql_server_extended_blob_auditing_policies_client(
        &self,
    ) -> WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient {
        WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server recoverable sql pools.
    pub fn workspace_managed_sql_server_recoverable_sql_pools_client(
        &self,
    ) -> WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
        WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server security alert policy.
    pub fn workspace_managed_sql_server_security_alert_policy_client(
        &self,
    ) -> WorkspaceManagedSqlServerSecurityAlertPolicyClient {
        WorkspaceManagedSqlServerSecurityAlertPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server usages.
    pub fn workspace_managed_sql_server_usages_client(
        &self,
    ) -> WorkspaceManagedSqlServerUsagesClient {
        WorkspaceManagedSqlServerUsagesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace managed sql server vulnerability assessments.
    pub fn workspace_managed_sql_server_vulnerability_assessments_client(
        &self,
    ) -> WorkspaceManagedSqlServerVulnerabilityAssessmentsClient {
        WorkspaceManagedSqlServerVulnerabilityAssessmentsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspace sql aad admins.
    pub fn workspace_sql_aad_admins_client(&self) -> WorkspaceSqlAadAdminsClient {
        WorkspaceSqlAadAdminsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the workspaces.
    pub fn workspaces_client(&self) -> WorkspacesClient {
        WorkspacesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }
}

/// Options of [`SynapseManagementClient::new`].
#[derive(Clone, Debug, Default)]
pub struct SynapseManagementClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
