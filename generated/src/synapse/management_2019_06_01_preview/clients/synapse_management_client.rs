// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SynapseManagementClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{Client, Place, Service, bearer, client_parameter};
use super::{
    big_data_pools_client::BigDataPoolsClient,
    data_masking_policies_client::DataMaskingPoliciesClient,
    data_masking_rules_client::DataMaskingRulesClient,
    extended_sql_pool_blob_auditing_policies_client::ExtendedSqlPoolBlobAuditingPoliciesClient,
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
    operations_client::OperationsClient,
    private_endpoint_connections_client::PrivateEndpointConnectionsClient,
    private_endpoint_connections_private_link_hub_client::PrivateEndpointConnectionsPrivateLinkHubClient,
    private_link_hub_private_link_resources_client::PrivateLinkHubPrivateLinkResourcesClient,
    private_link_hubs_client::PrivateLinkHubsClient,
    private_link_resources_client::PrivateLinkResourcesClient,
    restorable_dropped_sql_pools_client::RestorableDroppedSqlPoolsClient,
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
    workspace_managed_sql_server_extended_blob_auditing_policies_client::WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient,
    workspace_managed_sql_server_recoverable_sql_pools_client::WorkspaceManagedSqlServerRecoverableSqlPoolsClient,
    workspace_managed_sql_server_recoverable_sqlpools_client::WorkspaceManagedSqlServerRecoverableSqlpoolsClient,
    workspace_managed_sql_server_security_alert_policy_client::WorkspaceManagedSqlServerSecurityAlertPolicyClient,
    workspace_managed_sql_server_usages_client::WorkspaceManagedSqlServerUsagesClient,
    workspace_managed_sql_server_vulnerability_assessments_client::WorkspaceManagedSqlServerVulnerabilityAssessmentsClient,
    workspace_sql_aad_admins_client::WorkspaceSqlAadAdminsClient,
    workspaces_client::WorkspacesClient,
};

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

/// Client of Azure Synapse Analytics management, first preview.
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
    /// * `subscription_id` - Subscription id. At least 1 character.
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

    /// The client of the workspace managed sql server recoverable sqlpools.
    pub fn workspace_managed_sql_server_recoverable_sqlpools_client(
        &self,
    ) -> WorkspaceManagedSqlServerRecoverableSqlpoolsClient {
        WorkspaceManagedSqlServerRecoverableSqlpoolsClient {
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
