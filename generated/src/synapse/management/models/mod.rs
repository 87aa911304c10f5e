// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod azure_ad_only_authentications;
mod big_data_pools;
mod common;
mod data_masking_policies;
mod data_masking_rules;
mod extended_sql_pool_blob_auditing_policies;
mod get;
mod integration_runtime_auth_keys;
mod integration_runtime_connection_infos;
mod integration_runtime_monitoring_data;
mod integration_runtime_node_ip_address;
mod integration_runtime_nodes;
mod integration_runtime_object_metadata;
mod integration_runtimes;
mod ip_firewall_rules;
mod keys;
mod kusto_operations;
mod kusto_pool_attached_database_configurations;
mod kusto_pool_child_resource;
mod kusto_pool_data_connections;
mod kusto_pool_database_principal_assignments;
mod kusto_pool_databases;
mod kusto_pool_principal_assignments;
mod kusto_pool_private_link_resources;
mod kusto_pools;
mod libraries;
mod operations;
mod private_endpoint_connections;
mod private_endpoint_connections_private_link_hub;
mod private_link_hubs;
mod restorable_dropped_sql_pools;
mod spark_configurations;
mod sql_pool_blob_auditing_policies;
mod sql_pool_connection_policies;
mod sql_pool_data_warehouse_user_activities;
mod sql_pool_geo_backup_policies;
mod sql_pool_maintenance_window_options;
mod sql_pool_maintenance_windows;
mod sql_pool_metadata_sync_configs;
mod sql_pool_operations;
mod sql_pool_recommended_sensitivity_labels;
mod sql_pool_replication_links;
mod sql_pool_restore_points;
mod sql_pool_schemas;
mod sql_pool_security_alert_policies;
mod sql_pool_sensitivity_labels;
mod sql_pool_table_columns;
mod sql_pool_tables;
mod sql_pool_transparent_data_encryptions;
mod sql_pool_usages;
mod sql_pool_vulnerability_assessment_rule_baselines;
mod sql_pool_vulnerability_assessment_scans;
mod sql_pool_vulnerability_assessments;
mod sql_pool_workload_classifier;
mod sql_pool_workload_group;
mod sql_pools;
mod workspace_managed_identity_sql_control_settings;
mod workspace_managed_sql_server_blob_auditing_policies;
mod workspace_managed_sql_server_dedicated_sql_minimal_tls_settings;
mod workspace_managed_sql_server_encryption_protector;
mod workspace_managed_sql_server_extended_blob_auditing_policies;
mod workspace_managed_sql_server_recoverable_sql_pools;
mod workspace_managed_sql_server_security_alert_policy;
mod workspace_managed_sql_server_usages;
mod workspace_managed_sql_server_vulnerability_assessments;
mod workspaces;

pub use azure_ad_only_authentications::{
    AzureAdOnlyAuthentication, AzureAdOnlyAuthenticationListResult,
    AzureAdOnlyAuthenticationProperties, StateValue,
};
pub use big_data_pools::{
    AutoPauseProperties, AutoScaleProperties, BigDataPoolPatchInfo,
    BigDataPoolResourceInfo, BigDataPoolResourceInfoListResult,
    BigDataPoolResourceProperties, ConfigurationType, DynamicExecutorAllocation,
    LibraryRequirements, NodeSize, NodeSizeFamily, SparkConfigProperties,
};
pub use common::{
    AadAdminProperties, BlobAuditingPolicyState, CheckNameResult, ColumnDataType,
    CreateMode, CreatedByType, DayOfWeek, IntegrationRuntimeAutoUpdate,
    IntegrationRuntimeInternalChannelEncryptionMode, IntegrationRuntimeState,
    IntegrationRuntimeStatus, IntegrationRuntimeStatusResponse,
    IntegrationRuntimeUpdateResult, LibraryInfo, LibraryResource,
    LinkedIntegrationRuntime, MaintenanceWindowTimeRange, ManagedIntegrationRuntimeError,
    ManagedIntegrationRuntimeNode, ManagedIntegrationRuntimeNodeStatus,
    ManagedIntegrationRuntimeOperationResult, ManagedIntegrationRuntimeStatus,
    ManagedIntegrationRuntimeStatusTypeProperties, PrincipalType, PrivateEndpoint,
    PrivateEndpointConnection, PrivateEndpointConnectionProperties, PrivateLinkResource,
    PrivateLinkResourceListResult, PrivateLinkResourceProperties,
    PrivateLinkServiceConnectionState, Reason, ResourceProvisioningState,
    SecurityAlertPolicyState, SelfHostedIntegrationRuntimeNode,
    SelfHostedIntegrationRuntimeNodeStatus, SelfHostedIntegrationRuntimeStatus,
    SelfHostedIntegrationRuntimeStatusTypeProperties, Sku, SparkConfigurationInfo,
    SparkConfigurationResource, SqlPool, SqlPoolColumn, SqlPoolColumnProperties,
    SqlPoolResourceProperties, StorageAccountType, SystemData,
    VulnerabilityAssessmentRecurringScansProperties, WorkspaceAadAdminInfo,
};
pub use data_masking_policies::{
    DataMaskingPolicy, DataMaskingPolicyProperties, DataMaskingState,
};
pub use data_masking_rules::{
    DataMaskingFunction, DataMaskingRule, DataMaskingRuleListResult,
    DataMaskingRuleProperties, DataMaskingRuleState,
};
pub use extended_sql_pool_blob_auditing_policies::{
    ExtendedSqlPoolBlobAuditingPolicy, ExtendedSqlPoolBlobAuditingPolicyListResult,
    ExtendedSqlPoolBlobAuditingPolicyProperties,
};
pub use get::{
    IntegrationRuntimeEnableinteractivequery, IntegrationRuntimeOperationStatus,
    IntegrationRuntimeStopOperationStatus, WorkspaceStatus,
};
pub use integration_runtime_auth_keys::{
    IntegrationRuntimeAuthKeyName, IntegrationRuntimeAuthKeys,
    IntegrationRuntimeRegenerateKeyParameters,
};
pub use integration_runtime_connection_infos::IntegrationRuntimeConnectionInfo;
pub use integration_runtime_monitoring_data::{
    IntegrationRuntimeMonitoringData, IntegrationRuntimeNodeMonitoringData,
};
pub use integration_runtime_node_ip_address::IntegrationRuntimeNodeIpAddress;
pub use integration_runtime_nodes::UpdateIntegrationRuntimeNodeRequest;
pub use integration_runtime_object_metadata::{
    GetSsisObjectMetadataRequest, SsisEnvironment, SsisEnvironmentReference, SsisFolder,
    SsisObjectMetadata, SsisObjectMetadataListResponse, SsisObjectMetadataStatusResponse,
    SsisPackage, SsisParameter, SsisProject, SsisVariable,
};
pub use integration_runtimes::{
    CmdkeySetup, CmdkeySetupTypeProperties, ComponentSetup, CustomSetupBase,
    DataFlowComputeType, EntityReference, EnvironmentVariableSetup,
    EnvironmentVariableSetupTypeProperties, IntegrationRuntime,
    IntegrationRuntimeComputeProperties, IntegrationRuntimeCustomSetupScriptProperties,
    IntegrationRuntimeDataFlowProperties, IntegrationRuntimeDataProxyProperties,
    IntegrationRuntimeEdition, IntegrationRuntimeEntityReferenceType,
    IntegrationRuntimeLicenseType, IntegrationRuntimeListResponse,
    IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint,
    IntegrationRuntimeOutboundNetworkDependenciesEndpoint,
    IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails,
    IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse,
    IntegrationRuntimeResource, IntegrationRuntimeSsisCatalogInfo,
    IntegrationRuntimeSsisCatalogPricingTier, IntegrationRuntimeSsisProperties,
    IntegrationRuntimeVnetProperties, LicensedComponentSetupTypeProperties,
    LinkedIntegrationRuntimeKeyAuthorization, LinkedIntegrationRuntimeRbacAuthorization,
    LinkedIntegrationRuntimeType, ManagedIntegrationRuntime,
    ManagedIntegrationRuntimeManagedVirtualNetworkReference,
    ManagedIntegrationRuntimeTypeProperties, SecretBase, SecureString,
    SelfHostedIntegrationRuntime, SelfHostedIntegrationRuntimeTypeProperties,
    UpdateIntegrationRuntimeRequest,
};
pub use ip_firewall_rules::{
    IpFirewallRuleInfo, IpFirewallRuleInfoListResult, IpFirewallRuleProperties,
    ProvisioningState, ReplaceAllFirewallRulesOperationResponse,
    ReplaceAllIpFirewallRulesRequest,
};
pub use keys::{Key, KeyInfoListResult, KeyProperties};
pub use kusto_operations::{Operation, OperationDisplay, OperationListResult};
pub use kusto_pool_attached_database_configurations::{
    AttachedDatabaseConfiguration, AttachedDatabaseConfigurationListResult,
    AttachedDatabaseConfigurationProperties, DefaultPrincipalsModificationKind,
    TableLevelSharingProperties,
};
pub use kusto_pool_child_resource::{DatabaseCheckNameRequest, Type};
pub use kusto_pool_data_connections::{
    BlobStorageEventType, Compression, DataConnection, DataConnectionCheckNameRequest,
    DataConnectionListResult, DataConnectionType, DataConnectionValidation,
    DataConnectionValidationListResult, DataConnectionValidationResult,
    EventGridConnectionProperties, EventGridDataConnection, EventGridDataFormat,
    EventHubConnectionProperties, EventHubDataConnection, EventHubDataFormat,
    IotHubConnectionProperties, IotHubDataConnection, IotHubDataFormat,
};
pub use kusto_pool_database_principal_assignments::{
    DatabasePrincipalAssignment, DatabasePrincipalAssignmentCheckNameRequest,
    DatabasePrincipalAssignmentListResult, DatabasePrincipalAssignmentType,
    DatabasePrincipalProperties, DatabasePrincipalRole,
};
pub use kusto_pool_databases::{
    Database, DatabaseListResult, DatabaseStatistics, PrincipalsModificationKind,
    ReadOnlyFollowingDatabase, ReadOnlyFollowingDatabaseProperties, ReadWriteDatabase,
    ReadWriteDatabaseProperties,
};
pub use kusto_pool_principal_assignments::{
    ClusterPrincipalAssignment, ClusterPrincipalAssignmentCheckNameRequest,
    ClusterPrincipalAssignmentListResult, ClusterPrincipalProperties,
    ClusterPrincipalRole, PrincipalAssignmentType,
};
pub use kusto_pool_private_link_resources::{
    KustoPoolPrivateLinkResources, PrivateLinkResources, PrivateLinkResourcesProperties,
};
pub use kusto_pools::{
    AzureCapacity, AzureResourceSku, AzureScaleType, AzureSku,
    FollowerDatabaseDefinition, FollowerDatabaseListResult, KustoPool,
    KustoPoolCheckNameRequest, KustoPoolListResult, KustoPoolProperties, KustoPoolType,
    KustoPoolUpdate, LanguageExtension, LanguageExtensionName, LanguageExtensionsList,
    ListResourceSkusResult, OptimizedAutoscale, SkuDescription, SkuDescriptionList,
    SkuLocationInfoItem, SkuName, SkuSize, State,
};
pub use libraries::LibraryListResponse;
pub use operations::{
    AvailableRpOperation, AvailableRpOperationDisplayInfo, CheckNameAvailabilityRequest,
    CheckNameAvailabilityResponse, ErrorAdditionalInfo, ErrorDetail,
    OperationMetaLogSpecification, OperationMetaMetricDimensionSpecification,
    OperationMetaMetricSpecification, OperationMetaPropertyInfo,
    OperationMetaServiceSpecification, OperationResource, OperationStatusModel,
};
pub use private_endpoint_connections::PrivateEndpointConnectionList;
pub use private_endpoint_connections_private_link_hub::{
    PrivateEndpointConnectionForPrivateLinkHub,
    PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse,
};
pub use private_link_hubs::{
    PrivateLinkHub, PrivateLinkHubInfoListResult, PrivateLinkHubPatchInfo,
    PrivateLinkHubProperties,
    PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic,
};
pub use restorable_dropped_sql_pools::{
    RestorableDroppedSqlPool, RestorableDroppedSqlPoolListResult,
    RestorableDroppedSqlPoolProperties,
};
pub use spark_configurations::SparkConfigurationListResponse;
pub use sql_pool_blob_auditing_policies::{
    SqlPoolBlobAuditingPolicy, SqlPoolBlobAuditingPolicyListResult,
    SqlPoolBlobAuditingPolicyProperties,
};
pub use sql_pool_connection_policies::{
    SqlPoolConnectionPolicy, SqlPoolConnectionPolicyProperties,
};
pub use sql_pool_data_warehouse_user_activities::{
    DataWarehouseUserActivities, DataWarehouseUserActivitiesProperties,
};
pub use sql_pool_geo_backup_policies::{
    GeoBackupPolicy, GeoBackupPolicyListResult, GeoBackupPolicyProperties,
    GeoBackupPolicyState,
};
pub use sql_pool_maintenance_window_options::{
    MaintenanceWindowOptions, MaintenanceWindowOptionsProperties,
};
pub use sql_pool_maintenance_windows::{MaintenanceWindows, MaintenanceWindowsProperties};
pub use sql_pool_metadata_sync_configs::{
    MetadataSyncConfig, MetadataSyncConfigProperties,
};
pub use sql_pool_operations::{
    ManagementOperationState, SqlPoolBlobAuditingPolicySqlPoolOperationListResult,
    SqlPoolOperation, SqlPoolOperationProperties,
};
pub use sql_pool_recommended_sensitivity_labels::{
    RecommendedSensitivityLabelUpdate, RecommendedSensitivityLabelUpdateKind,
    RecommendedSensitivityLabelUpdateList, RecommendedSensitivityLabelUpdateProperties,
};
pub use sql_pool_replication_links::{
    ReplicationLink, ReplicationLinkListResult, ReplicationLinkProperties,
    ReplicationRole, ReplicationState,
};
pub use sql_pool_restore_points::{
    CreateSqlPoolRestorePointDefinition, RestorePoint, RestorePointListResult,
    RestorePointProperties, RestorePointType,
};
pub use sql_pool_schemas::{SqlPoolSchema, SqlPoolSchemaListResult};
pub use sql_pool_security_alert_policies::{
    ListSqlPoolSecurityAlertPolicies, SecurityAlertPolicyProperties,
    SqlPoolSecurityAlertPolicy,
};
pub use sql_pool_sensitivity_labels::{
    SensitivityLabel, SensitivityLabelListResult, SensitivityLabelProperties,
    SensitivityLabelRank, SensitivityLabelSource, SensitivityLabelUpdate,
    SensitivityLabelUpdateKind, SensitivityLabelUpdateList,
    SensitivityLabelUpdateProperties,
};
pub use sql_pool_table_columns::SqlPoolColumnListResult;
pub use sql_pool_tables::{SqlPoolTable, SqlPoolTableListResult};
pub use sql_pool_transparent_data_encryptions::{
    TransparentDataEncryption, TransparentDataEncryptionListResult,
    TransparentDataEncryptionProperties, TransparentDataEncryptionStatus,
};
pub use sql_pool_usages::{SqlPoolUsage, SqlPoolUsageListResult};
pub use sql_pool_vulnerability_assessment_rule_baselines::{
    SqlPoolVulnerabilityAssessmentRuleBaseline,
    SqlPoolVulnerabilityAssessmentRuleBaselineItem,
    SqlPoolVulnerabilityAssessmentRuleBaselineProperties,
    VulnerabilityAssessmentPolicyBaselineName,
};
pub use sql_pool_vulnerability_assessment_scans::{
    SqlPoolVulnerabilityAssessmentScanExportProperties,
    SqlPoolVulnerabilityAssessmentScansExport, VulnerabilityAssessmentScanError,
    VulnerabilityAssessmentScanRecord, VulnerabilityAssessmentScanRecordListResult,
    VulnerabilityAssessmentScanRecordProperties, VulnerabilityAssessmentScanState,
    VulnerabilityAssessmentScanTriggerType,
};
pub use sql_pool_vulnerability_assessments::{
    SqlPoolVulnerabilityAssessment, SqlPoolVulnerabilityAssessmentListResult,
    SqlPoolVulnerabilityAssessmentProperties,
};
pub use sql_pool_workload_classifier::{
    WorkloadClassifier, WorkloadClassifierListResult, WorkloadClassifierProperties,
};
pub use sql_pool_workload_group::{
    WorkloadGroup, WorkloadGroupListResult, WorkloadGroupProperties,
};
pub use sql_pools::{SqlPoolInfoListResult, SqlPoolPatchInfo};
pub use workspace_managed_identity_sql_control_settings::{
    ActualState, DesiredState, ManagedIdentitySqlControlSettingsModel,
    ManagedIdentitySqlControlSettingsModelProperties,
    ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity,
};
pub use workspace_managed_sql_server_blob_auditing_policies::{
    ServerBlobAuditingPolicy, ServerBlobAuditingPolicyListResult,
    ServerBlobAuditingPolicyProperties,
};
pub use workspace_managed_sql_server_dedicated_sql_minimal_tls_settings::{
    DedicatedSqLminimalTlsSettings, DedicatedSqLminimalTlsSettingsListResult,
    DedicatedSqLminimalTlsSettingsProperties,
};
pub use workspace_managed_sql_server_encryption_protector::{
    EncryptionProtector, EncryptionProtectorListResult, EncryptionProtectorProperties,
    ServerKeyType,
};
pub use workspace_managed_sql_server_extended_blob_auditing_policies::{
    ExtendedServerBlobAuditingPolicy, ExtendedServerBlobAuditingPolicyListResult,
    ExtendedServerBlobAuditingPolicyProperties,
};
pub use workspace_managed_sql_server_recoverable_sql_pools::{
    RecoverableSqlPool, RecoverableSqlPoolListResult, RecoverableSqlPoolProperties,
};
pub use workspace_managed_sql_server_security_alert_policy::{
    ServerSecurityAlertPolicy, ServerSecurityAlertPolicyListResult,
    ServerSecurityAlertPolicyProperties,
};
pub use workspace_managed_sql_server_usages::{ServerUsage, ServerUsageListResult};
pub use workspace_managed_sql_server_vulnerability_assessments::{
    ServerVulnerabilityAssessment, ServerVulnerabilityAssessmentListResult,
    ServerVulnerabilityAssessmentProperties,
};
pub use workspaces::{
    CspWorkspaceAdminProperties, CustomerManagedKeyDetails,
    DataLakeStorageAccountDetails, EncryptionDetails, KekIdentityProperties,
    ManagedIdentity, ManagedVirtualNetworkSettings, PurviewConfiguration,
    ResourceIdentityType, UserAssignedManagedIdentity, VirtualNetworkProfile, Workspace,
    WorkspaceInfoListResult, WorkspaceKeyDetails, WorkspacePatchInfo,
    WorkspacePatchProperties, WorkspaceProperties, WorkspacePublicNetworkAccess,
    WorkspaceRepositoryConfiguration,
};

pub use super::clients::azure_ad_only_authentications_client::{
    AzureAdOnlyAuthenticationsClientBeginCreateOptions,
    AzureAdOnlyAuthenticationsClientGetOptions,
    AzureAdOnlyAuthenticationsClientListOptions,
};
pub use super::clients::big_data_pools_client::{
    BigDataPoolsClientBeginCreateOrUpdateOptions, BigDataPoolsClientBeginDeleteOptions,
    BigDataPoolsClientGetOptions, BigDataPoolsClientListByWorkspaceOptions,
    BigDataPoolsClientUpdateOptions,
};
pub use super::clients::data_masking_policies_client::{
    DataMaskingPoliciesClientCreateOrUpdateOptions, DataMaskingPoliciesClientGetOptions,
};
pub use super::clients::data_masking_rules_client::{
    DataMaskingRulesClientCreateOrUpdateOptions, DataMaskingRulesClientGetOptions,
    DataMaskingRulesClientListBySqlPoolOptions,
};
pub use super::clients::extended_sql_pool_blob_auditing_policies_client::{
    ExtendedSqlPoolBlobAuditingPoliciesClientCreateOrUpdateOptions,
    ExtendedSqlPoolBlobAuditingPoliciesClientGetOptions,
    ExtendedSqlPoolBlobAuditingPoliciesClientListBySqlPoolOptions,
};
pub use super::clients::get_client::{
    GetClientIntegrationRuntimeEnableInteractivequeryOptions,
    GetClientIntegrationRuntimeStartOptions, GetClientIntegrationRuntimeStopOptions,
};
pub use super::clients::integration_runtime_auth_keys_client::{
    IntegrationRuntimeAuthKeysClientListOptions,
    IntegrationRuntimeAuthKeysClientRegenerateOptions,
};
pub use super::clients::integration_runtime_connection_infos_client::IntegrationRuntimeConnectionInfosClientGetOptions;
pub use super::clients::integration_runtime_credentials_client::IntegrationRuntimeCredentialsClientSyncOptions;
pub use super::clients::integration_runtime_monitoring_data_client::IntegrationRuntimeMonitoringDataClientListOptions;
pub use super::clients::integration_runtime_node_ip_address_client::IntegrationRuntimeNodeIpAddressClientGetOptions;
pub use super::clients::integration_runtime_nodes_client::{
    IntegrationRuntimeNodesClientDeleteOptions, IntegrationRuntimeNodesClientGetOptions,
    IntegrationRuntimeNodesClientUpdateOptions,
};
pub use super::clients::integration_runtime_object_metadata_client::{
    IntegrationRuntimeObjectMetadataClientBeginRefreshOptions,
    IntegrationRuntimeObjectMetadataClientListOptions,
};
pub use super::clients::integration_runtime_status_client::IntegrationRuntimeStatusClientGetOptions;
pub use super::clients::integration_runtimes_client::{
    IntegrationRuntimesClientBeginCreateOptions,
    IntegrationRuntimesClientBeginDeleteOptions,
    IntegrationRuntimesClientBeginDisableInteractiveQueryOptions,
    IntegrationRuntimesClientBeginEnableInteractiveQueryOptions,
    IntegrationRuntimesClientBeginStartOptions,
    IntegrationRuntimesClientBeginStopOptions, IntegrationRuntimesClientGetOptions,
    IntegrationRuntimesClientListByWorkspaceOptions,
    IntegrationRuntimesClientListOutboundNetworkDependenciesEndpointsOptions,
    IntegrationRuntimesClientUpdateOptions, IntegrationRuntimesClientUpgradeOptions,
};
pub use super::clients::ip_firewall_rules_client::{
    IpFirewallRulesClientBeginCreateOrUpdateOptions,
    IpFirewallRulesClientBeginDeleteOptions, IpFirewallRulesClientBeginReplaceAllOptions,
    IpFirewallRulesClientGetOptions, IpFirewallRulesClientListByWorkspaceOptions,
};
pub use super::clients::keys_client::{
    KeysClientCreateOrUpdateOptions, KeysClientDeleteOptions, KeysClientGetOptions,
    KeysClientListByWorkspaceOptions,
};
pub use super::clients::kusto_operations_client::KustoOperationsClientListOptions;
pub use super::clients::kusto_pool_attached_database_configurations_client::{
    KustoPoolAttachedDatabaseConfigurationsClientBeginCreateOrUpdateOptions,
    KustoPoolAttachedDatabaseConfigurationsClientBeginDeleteOptions,
    KustoPoolAttachedDatabaseConfigurationsClientGetOptions,
    KustoPoolAttachedDatabaseConfigurationsClientListByKustoPoolOptions,
};
pub use super::clients::kusto_pool_child_resource_client::KustoPoolChildResourceClientCheckNameAvailabilityOptions;
pub use super::clients::kusto_pool_data_connections_client::{
    KustoPoolDataConnectionsClientBeginCreateOrUpdateOptions,
    KustoPoolDataConnectionsClientBeginDataConnectionValidationOptions,
    KustoPoolDataConnectionsClientBeginDeleteOptions,
    KustoPoolDataConnectionsClientBeginUpdateOptions,
    KustoPoolDataConnectionsClientCheckNameAvailabilityOptions,
    KustoPoolDataConnectionsClientGetOptions,
    KustoPoolDataConnectionsClientListByDatabaseOptions,
};
pub use super::clients::kusto_pool_database_principal_assignments_client::{
    KustoPoolDatabasePrincipalAssignmentsClientBeginCreateOrUpdateOptions,
    KustoPoolDatabasePrincipalAssignmentsClientBeginDeleteOptions,
    KustoPoolDatabasePrincipalAssignmentsClientCheckNameAvailabilityOptions,
    KustoPoolDatabasePrincipalAssignmentsClientGetOptions,
    KustoPoolDatabasePrincipalAssignmentsClientListOptions,
};
pub use super::clients::kusto_pool_databases_client::{
    KustoPoolDatabasesClientBeginCreateOrUpdateOptions,
    KustoPoolDatabasesClientBeginDeleteOptions,
    KustoPoolDatabasesClientBeginUpdateOptions, KustoPoolDatabasesClientGetOptions,
    KustoPoolDatabasesClientListByKustoPoolOptions,
};
pub use super::clients::kusto_pool_principal_assignments_client::{
    KustoPoolPrincipalAssignmentsClientBeginCreateOrUpdateOptions,
    KustoPoolPrincipalAssignmentsClientBeginDeleteOptions,
    KustoPoolPrincipalAssignmentsClientCheckNameAvailabilityOptions,
    KustoPoolPrincipalAssignmentsClientGetOptions,
    KustoPoolPrincipalAssignmentsClientListOptions,
};
pub use super::clients::kusto_pool_private_link_resources_client::KustoPoolPrivateLinkResourcesClientListOptions;
pub use super::clients::kusto_pools_client::{
    KustoPoolsClientBeginAddLanguageExtensionsOptions,
    KustoPoolsClientBeginCreateOrUpdateOptions, KustoPoolsClientBeginDeleteOptions,
    KustoPoolsClientBeginDetachFollowerDatabasesOptions,
    KustoPoolsClientBeginRemoveLanguageExtensionsOptions,
    KustoPoolsClientBeginStartOptions, KustoPoolsClientBeginStopOptions,
    KustoPoolsClientBeginUpdateOptions, KustoPoolsClientCheckNameAvailabilityOptions,
    KustoPoolsClientGetOptions, KustoPoolsClientListByWorkspaceOptions,
    KustoPoolsClientListFollowerDatabasesOptions,
    KustoPoolsClientListLanguageExtensionsOptions, KustoPoolsClientListSkusOptions,
    KustoPoolsClientListSkusByResourceOptions,
};
pub use super::clients::libraries_client::LibrariesClientListByWorkspaceOptions;
pub use super::clients::library_client::LibraryClientGetOptions;
pub use super::clients::operations_client::{
    OperationsClientCheckNameAvailabilityOptions,
    OperationsClientGetAzureAsyncHeaderResultOptions,
    OperationsClientGetLocationHeaderResultOptions, OperationsClientListOptions,
};
pub use super::clients::private_endpoint_connections_client::{
    PrivateEndpointConnectionsClientBeginCreateOptions,
    PrivateEndpointConnectionsClientBeginDeleteOptions,
    PrivateEndpointConnectionsClientGetOptions,
    PrivateEndpointConnectionsClientListOptions,
};
pub use super::clients::private_endpoint_connections_private_link_hub_client::{
    PrivateEndpointConnectionsPrivateLinkHubClientGetOptions,
    PrivateEndpointConnectionsPrivateLinkHubClientListOptions,
};
pub use super::clients::private_link_hub_private_link_resources_client::{
    PrivateLinkHubPrivateLinkResourcesClientGetOptions,
    PrivateLinkHubPrivateLinkResourcesClientListOptions,
};
pub use super::clients::private_link_hubs_client::{
    PrivateLinkHubsClientBeginDeleteOptions, PrivateLinkHubsClientCreateOrUpdateOptions,
    PrivateLinkHubsClientGetOptions, PrivateLinkHubsClientListOptions,
    PrivateLinkHubsClientListByResourceGroupOptions, PrivateLinkHubsClientUpdateOptions,
};
pub use super::clients::private_link_resources_client::{
    PrivateLinkResourcesClientGetOptions, PrivateLinkResourcesClientListOptions,
};
pub use super::clients::restorable_dropped_sql_pools_client::{
    RestorableDroppedSqlPoolsClientGetOptions,
    RestorableDroppedSqlPoolsClientListByWorkspaceOptions,
};
pub use super::clients::spark_configuration_client::SparkConfigurationClientGetOptions;
pub use super::clients::spark_configurations_client::SparkConfigurationsClientListByWorkspaceOptions;
pub use super::clients::sql_pool_blob_auditing_policies_client::{
    SqlPoolBlobAuditingPoliciesClientCreateOrUpdateOptions,
    SqlPoolBlobAuditingPoliciesClientGetOptions,
    SqlPoolBlobAuditingPoliciesClientListBySqlPoolOptions,
};
pub use super::clients::sql_pool_columns_client::SqlPoolColumnsClientGetOptions;
pub use super::clients::sql_pool_connection_policies_client::SqlPoolConnectionPoliciesClientGetOptions;
pub use super::clients::sql_pool_data_warehouse_user_activities_client::SqlPoolDataWarehouseUserActivitiesClientGetOptions;
pub use super::clients::sql_pool_geo_backup_policies_client::{
    SqlPoolGeoBackupPoliciesClientCreateOrUpdateOptions,
    SqlPoolGeoBackupPoliciesClientGetOptions, SqlPoolGeoBackupPoliciesClientListOptions,
};
pub use super::clients::sql_pool_maintenance_window_options_client::SqlPoolMaintenanceWindowOptionsClientGetOptions;
pub use super::clients::sql_pool_maintenance_windows_client::{
    SqlPoolMaintenanceWindowsClientCreateOrUpdateOptions,
    SqlPoolMaintenanceWindowsClientGetOptions,
};
pub use super::clients::sql_pool_metadata_sync_configs_client::{
    SqlPoolMetadataSyncConfigsClientCreateOptions,
    SqlPoolMetadataSyncConfigsClientGetOptions,
};
pub use super::clients::sql_pool_operation_results_client::SqlPoolOperationResultsClientBeginGetLocationHeaderResultOptions;
pub use super::clients::sql_pool_operations_client::SqlPoolOperationsClientListOptions;
pub use super::clients::sql_pool_recommended_sensitivity_labels_client::SqlPoolRecommendedSensitivityLabelsClientUpdateOptions;
pub use super::clients::sql_pool_replication_links_client::{
    SqlPoolReplicationLinksClientGetByNameOptions,
    SqlPoolReplicationLinksClientListOptions,
};
pub use super::clients::sql_pool_restore_points_client::{
    SqlPoolRestorePointsClientBeginCreateOptions,
    SqlPoolRestorePointsClientDeleteOptions, SqlPoolRestorePointsClientGetOptions,
    SqlPoolRestorePointsClientListOptions,
};
pub use super::clients::sql_pool_schemas_client::{
    SqlPoolSchemasClientGetOptions, SqlPoolSchemasClientListOptions,
};
pub use super::clients::sql_pool_security_alert_policies_client::{
    SqlPoolSecurityAlertPoliciesClientCreateOrUpdateOptions,
    SqlPoolSecurityAlertPoliciesClientGetOptions,
    SqlPoolSecurityAlertPoliciesClientListOptions,
};
pub use super::clients::sql_pool_sensitivity_labels_client::{
    SqlPoolSensitivityLabelsClientCreateOrUpdateOptions,
    SqlPoolSensitivityLabelsClientDeleteOptions,
    SqlPoolSensitivityLabelsClientDisableRecommendationOptions,
    SqlPoolSensitivityLabelsClientEnableRecommendationOptions,
    SqlPoolSensitivityLabelsClientGetOptions,
    SqlPoolSensitivityLabelsClientListCurrentOptions,
    SqlPoolSensitivityLabelsClientListRecommendedOptions,
    SqlPoolSensitivityLabelsClientUpdateOptions,
};
pub use super::clients::sql_pool_table_columns_client::SqlPoolTableColumnsClientListByTableNameOptions;
pub use super::clients::sql_pool_tables_client::{
    SqlPoolTablesClientGetOptions, SqlPoolTablesClientListBySchemaOptions,
};
pub use super::clients::sql_pool_transparent_data_encryptions_client::{
    SqlPoolTransparentDataEncryptionsClientCreateOrUpdateOptions,
    SqlPoolTransparentDataEncryptionsClientGetOptions,
    SqlPoolTransparentDataEncryptionsClientListOptions,
};
pub use super::clients::sql_pool_usages_client::SqlPoolUsagesClientListOptions;
pub use super::clients::sql_pool_vulnerability_assessment_rule_baselines_client::{
    SqlPoolVulnerabilityAssessmentRuleBaselinesClientCreateOrUpdateOptions,
    SqlPoolVulnerabilityAssessmentRuleBaselinesClientDeleteOptions,
    SqlPoolVulnerabilityAssessmentRuleBaselinesClientGetOptions,
};
pub use super::clients::sql_pool_vulnerability_assessment_scans_client::{
    SqlPoolVulnerabilityAssessmentScansClientBeginInitiateScanOptions,
    SqlPoolVulnerabilityAssessmentScansClientExportOptions,
    SqlPoolVulnerabilityAssessmentScansClientGetOptions,
    SqlPoolVulnerabilityAssessmentScansClientListOptions,
};
pub use super::clients::sql_pool_vulnerability_assessments_client::{
    SqlPoolVulnerabilityAssessmentsClientCreateOrUpdateOptions,
    SqlPoolVulnerabilityAssessmentsClientDeleteOptions,
    SqlPoolVulnerabilityAssessmentsClientGetOptions,
    SqlPoolVulnerabilityAssessmentsClientListOptions,
};
pub use super::clients::sql_pool_workload_classifier_client::{
    SqlPoolWorkloadClassifierClientBeginCreateOrUpdateOptions,
    SqlPoolWorkloadClassifierClientBeginDeleteOptions,
    SqlPoolWorkloadClassifierClientGetOptions, SqlPoolWorkloadClassifierClientListOptions,
};
pub use super::clients::sql_pool_workload_group_client::{
    SqlPoolWorkloadGroupClientBeginCreateOrUpdateOptions,
    SqlPoolWorkloadGroupClientBeginDeleteOptions, SqlPoolWorkloadGroupClientGetOptions,
    SqlPoolWorkloadGroupClientListOptions,
};
pub use super::clients::sql_pools_client::{
    SqlPoolsClientBeginCreateOptions, SqlPoolsClientBeginDeleteOptions,
    SqlPoolsClientBeginPauseOptions, SqlPoolsClientBeginResumeOptions,
    SqlPoolsClientBeginUpdateOptions, SqlPoolsClientGetOptions,
    SqlPoolsClientListByWorkspaceOptions,
};
pub use super::clients::workspace_aad_admins_client::{
    WorkspaceAadAdminsClientBeginCreateOrUpdateOptions,
    WorkspaceAadAdminsClientBeginDeleteOptions, WorkspaceAadAdminsClientGetOptions,
};
pub use super::clients::workspace_managed_identity_sql_control_settings_client::{
    WorkspaceManagedIdentitySqlControlSettingsClientBeginCreateOrUpdateOptions,
    WorkspaceManagedIdentitySqlControlSettingsClientGetOptions,
};
pub use super::clients::workspace_managed_sql_server_blob_auditing_policies_client::{
    WorkspaceManagedSqlServerBlobAuditingPoliciesClientBeginCreateOrUpdateOptions,
    WorkspaceManagedSqlServerBlobAuditingPoliciesClientGetOptions,
    WorkspaceManagedSqlServerBlobAuditingPoliciesClientListByWorkspaceOptions,
};
pub use super::clients::workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client::{
    WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientBeginUpdateOptions,
    WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientGetOptions,
    WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientListOptions,
};
pub use super::clients::workspace_managed_sql_server_encryption_protector_client::{
    WorkspaceManagedSqlServerEncryptionProtectorClientBeginCreateOrUpdateOptions,
    WorkspaceManagedSqlServerEncryptionProtectorClientBeginRevalidateOptions,
    WorkspaceManagedSqlServerEncryptionProtectorClientGetOptions,
    WorkspaceManagedSqlServerEncryptionProtectorClientListOptions,
};
pub use super::clients::workspace_managed_sql_server_extended_blob_auditing_policies_client::{
    WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientBeginCreateOrUpdateOptions,
    WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientGetOptions,
    WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientListByWorkspaceOptions,
};
pub use super::clients::workspace_managed_sql_server_recoverable_sql_pools_client::{
    WorkspaceManagedSqlServerRecoverableSqlPoolsClientGetOptions,
    WorkspaceManagedSqlServerRecoverableSqlPoolsClientListOptions,
};
pub use super::clients::workspace_managed_sql_server_security_alert_policy_client::{
    WorkspaceManagedSqlServerSecurityAlertPolicyClientBeginCreateOrUpdateOptions,
    WorkspaceManagedSqlServerSecurityAlertPolicyClientGetOptions,
    WorkspaceManagedSqlServerSecurityAlertPolicyClientListOptions,
};
pub use super::clients::workspace_managed_sql_server_usages_client::WorkspaceManagedSqlServerUsagesClientListOptions;
pub use super::clients::workspace_managed_sql_server_vulnerability_assessments_client::{
    WorkspaceManagedSqlServerVulnerabilityAssessmentsClientCreateOrUpdateOptions,
    WorkspaceManagedSqlServerVulnerabilityAssessmentsClientDeleteOptions,
    WorkspaceManagedSqlServerVulnerabilityAssessmentsClientGetOptions,
    WorkspaceManagedSqlServerVulnerabilityAssessmentsClientListOptions,
};
pub use super::clients::workspace_sql_aad_admins_client::{
    WorkspaceSqlAadAdminsClientBeginCreateOrUpdateOptions,
    WorkspaceSqlAadAdminsClientBeginDeleteOptions, WorkspaceSqlAadAdminsClientGetOptions,
};
pub use super::clients::workspaces_client::{
    WorkspacesClientBeginCreateOrUpdateOptions, WorkspacesClientBeginDeleteOptions,
    WorkspacesClientBeginUpdateOptions, WorkspacesClientGetOptions,
    WorkspacesClientListOptions, WorkspacesClientListByResourceGroupOptions,
};
