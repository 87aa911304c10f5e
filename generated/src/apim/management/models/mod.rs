// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod all_policies;
mod api_gateway;
mod api_gateway_config_connection;
mod api_issue;
mod api_issue_attachment;
mod api_issue_comment;
mod api_management_gateway_skus;
mod api_management_operations;
mod api_management_service;
mod api_management_service_skus;
mod api_management_skus;
mod api_management_workspace_links;
mod api_policy;
mod api_tag_description;
mod authorization;
mod authorization_access_policy;
mod authorization_login_links;
mod authorization_provider;
mod authorization_server;
mod backend;
mod cache;
mod common;
mod content_item;
mod content_type;
mod delegation_settings;
mod deleted_services;
mod documentation;
mod email_template;
mod gateway;
mod gateway_api;
mod gateway_certificate_authority;
mod gateway_hostname_configuration;
mod graph_ql_api_resolver;
mod identity_provider;
mod network_status;
mod open_id_connect_provider;
mod operation_status;
mod outbound_network_dependencies_endpoints;
mod policy_description;
mod policy_restriction;
mod portal_config;
mod portal_revision;
mod portal_settings;
mod private_endpoint_connection;
mod quota_by_counter_keys;
mod region;
mod reports;
mod sign_in_settings;
mod sign_up_settings;
mod tenant_access;
mod tenant_configuration;
mod tenant_settings;
mod user;
mod user_identities;
mod workspace;
mod workspace_named_value;

pub use all_policies::{
    AllPoliciesCollection, AllPoliciesContract, AllPoliciesContractProperties,
    PolicyComplianceState,
};
pub use api_gateway::{
    ApiManagementGatewayListResult, ApiManagementGatewayProperties,
    ApiManagementGatewayResource, ApiManagementGatewaySkuProperties,
    ApiManagementGatewaySkuPropertiesForPatch, ApiManagementGatewayUpdateParameters,
    ApiManagementGatewayUpdateProperties, BackendConfiguration,
    BackendSubnetConfiguration, FrontendConfiguration, GatewayConfigurationApi,
};
pub use api_gateway_config_connection::{
    ApiManagementGatewayConfigConnectionListResult,
    ApiManagementGatewayConfigConnectionResource, GatewayConfigConnectionBaseProperties,
};
pub use api_issue::{IssueUpdateContract, IssueUpdateContractProperties};
pub use api_issue_attachment::{
    IssueAttachmentCollection, IssueAttachmentContract, IssueAttachmentContractProperties,
};
pub use api_issue_comment::{
    IssueCommentCollection, IssueCommentContract, IssueCommentContractProperties,
};
pub use api_management_gateway_skus::{
    GatewayResourceSkuResult, GatewayResourceSkuResults, GatewaySku, GatewaySkuCapacity,
    GatewaySkuCapacityScaleType,
};
pub use api_management_operations::{Operation, OperationDisplay, OperationListResult};
pub use api_management_service::{
    AccessType, AdditionalLocation,
    ApiManagementServiceApplyNetworkConfigurationParameters,
    ApiManagementServiceBackupRestoreParameters,
    ApiManagementServiceCheckNameAvailabilityParameters,
    ApiManagementServiceGetDomainOwnershipIdentifierResult,
    ApiManagementServiceGetSsoTokenResult, ApiManagementServiceIdentity,
    ApiManagementServiceListResult, ApiManagementServiceNameAvailabilityResult,
    ApiManagementServiceProperties, ApiManagementServiceResource,
    ApiManagementServiceSkuProperties, ApiManagementServiceUpdateParameters,
    ApiManagementServiceUpdateProperties, ApiVersionConstraint, ApimIdentityType,
    ArmIdWrapper, CertificateConfiguration, CertificateConfigurationStoreName,
    CertificateInformation, CertificateSource, CertificateStatus, ConfigurationApi,
    DeveloperPortalStatus, HostnameConfiguration, HostnameType, LegacyApiState,
    LegacyPortalStatus, MigrateToStv2Contract, MigrateToStv2Mode, NameAvailabilityReason,
    NatGatewayState, PlatformVersion, PrivateEndpointConnectionWrapperProperties,
    PublicNetworkAccess, RemotePrivateEndpointConnectionWrapper, UserIdentityProperties,
    VirtualNetworkConfiguration,
};
pub use api_management_service_skus::{
    ResourceSku, ResourceSkuCapacity, ResourceSkuCapacityScaleType, ResourceSkuResult,
    ResourceSkuResults,
};
pub use api_management_skus::{
    ApiManagementSku, ApiManagementSkuCapabilities, ApiManagementSkuCapacity,
    ApiManagementSkuCapacityScaleType, ApiManagementSkuCosts,
    ApiManagementSkuLocationInfo, ApiManagementSkuRestrictionInfo,
    ApiManagementSkuRestrictions, ApiManagementSkuRestrictionsReasonCode,
    ApiManagementSkuRestrictionsType, ApiManagementSkuZoneDetails,
    ApiManagementSkusResult,
};
pub use api_management_workspace_links::ApiManagementWorkspaceLinksListResult;
pub use api_policy::PolicyContractMediaType;
pub use api_tag_description::{
    TagDescriptionBaseProperties, TagDescriptionCollection, TagDescriptionContract,
    TagDescriptionContractProperties, TagDescriptionCreateParameters,
};
pub use authorization::{
    AuthorizationCollection, AuthorizationConfirmConsentCodeRequestContract,
    AuthorizationContract, AuthorizationContractProperties, AuthorizationError,
    AuthorizationType, Oauth2GrantType,
};
pub use authorization_access_policy::{
    AuthorizationAccessPolicyCollection, AuthorizationAccessPolicyContract,
    AuthorizationAccessPolicyContractProperties,
};
pub use authorization_login_links::{
    AuthorizationLoginRequestContract, AuthorizationLoginResponseContract,
};
pub use authorization_provider::{
    AuthorizationProviderCollection, AuthorizationProviderContract,
    AuthorizationProviderContractProperties, AuthorizationProviderOauth2GrantTypes,
    AuthorizationProviderOauth2Settings,
};
pub use authorization_server::{
    AuthorizationMethod, AuthorizationServerCollection, AuthorizationServerContract,
    AuthorizationServerContractProperties, AuthorizationServerSecretsContract,
    AuthorizationServerUpdateContract, AuthorizationServerUpdateContractProperties,
    BearerTokenSendingMethod, ClientAuthenticationMethod, GrantType,
    TokenBodyParameterContract,
};
pub use backend::{BackendReconnectContract, BackendReconnectProperties};
pub use cache::{
    CacheCollection, CacheContract, CacheContractProperties, CacheUpdateParameters,
    CacheUpdateProperties,
};
pub use common::{
    AccessIdName, AlwaysLog, ApiCollection, ApiContactInformation, ApiContract,
    ApiContractProperties, ApiContractUpdateProperties, ApiCreateOrUpdateParameter,
    ApiCreateOrUpdateProperties, ApiCreateOrUpdatePropertiesWsdlSelector,
    ApiExportResult, ApiExportResultValue, ApiGatewaySkuType, ApiLicenseInformation,
    ApiManagementWorkspaceLinksProperties, ApiManagementWorkspaceLinksResource,
    ApiReleaseCollection, ApiReleaseContract, ApiReleaseContractProperties,
    ApiRevisionCollection, ApiRevisionContract, ApiTagResourceContractProperties,
    ApiType, ApiUpdateContract, ApiVersionSetCollection, ApiVersionSetContract,
    ApiVersionSetContractDetails, ApiVersionSetContractProperties,
    ApiVersionSetUpdateParameters, ApiVersionSetUpdateParametersProperties, AppType,
    AsyncOperationStatus, AuthenticationSettingsContract,
    BackendAuthorizationHeaderCredentials, BackendBaseParametersPool,
    BackendCircuitBreaker, BackendCollection, BackendContract, BackendContractProperties,
    BackendCredentialsContract, BackendPoolItem, BackendProperties, BackendProtocol,
    BackendProxyContract, BackendServiceFabricClusterProperties, BackendTlsProperties,
    BackendType, BackendUpdateParameterProperties, BackendUpdateParameters,
    BearerTokenSendingMethodsContract, BodyDiagnosticSettings, CertificateCollection,
    CertificateContract, CertificateContractProperties,
    CertificateCreateOrUpdateParameters, CertificateCreateOrUpdateProperties,
    CircuitBreakerFailureCondition, CircuitBreakerRule, ClientSecretContract,
    ConnectionStatus, ConnectivityCheckProtocol, ConnectivityCheckRequest,
    ConnectivityCheckRequestDestination, ConnectivityCheckRequestProtocolConfiguration,
    ConnectivityCheckRequestProtocolConfigurationHttpConfiguration,
    ConnectivityCheckRequestSource, ConnectivityCheckResponse, ConnectivityHop,
    ConnectivityIssue, ContentFormat, CreatedByType, DataMasking, DataMaskingEntity,
    DataMaskingMode, DiagnosticCollection, DiagnosticContract,
    DiagnosticContractProperties, DiagnosticContractUpdateProperties,
    DiagnosticUpdateContract, ErrorFieldContract, ErrorResponseBody, ExportFormat,
    ExportResultFormat, FailureStatusCodeRange, GlobalSchemaCollection,
    GlobalSchemaContract, GlobalSchemaContractProperties, GroupCollection, GroupContract,
    GroupContractProperties, GroupCreateParameters, GroupCreateParametersProperties,
    GroupType, GroupUpdateParameters, GroupUpdateParametersProperties,
    HttpCorrelationProtocol, HttpHeader, HttpMessageDiagnostic, IssueCollection,
    IssueContract, IssueContractProperties, IssueType, KeyType,
    KeyVaultContractCreateProperties, KeyVaultContractProperties,
    KeyVaultLastAccessStatusContractProperties, LoggerCollection, LoggerContract,
    LoggerContractProperties, LoggerType, LoggerUpdateContract, LoggerUpdateParameters,
    MethodModel, NamedValueCollection, NamedValueContract, NamedValueContractProperties,
    NamedValueCreateContract, NamedValueCreateContractProperties,
    NamedValueSecretContract, NamedValueUpdateParameterProperties,
    NamedValueUpdateParameters, NotificationCollection, NotificationContract,
    NotificationContractProperties, NotificationName,
    Oauth2AuthenticationSettingsContract, OpenIdAuthenticationSettingsContract,
    OperationCollection, OperationContract, OperationContractProperties,
    OperationNameFormat, OperationResultContract, OperationResultContractProperties,
    OperationResultLogItemContract, OperationTagResourceContractProperties,
    OperationUpdateContract, OperationUpdateContractProperties, Origin,
    ParameterContract, ParameterExampleContract, PipelineDiagnosticSettings,
    PolicyCollection, PolicyContentFormat, PolicyContract, PolicyContractProperties,
    PolicyExportFormat, PolicyFragmentCollection, PolicyFragmentContentFormat,
    PolicyFragmentContract, PolicyFragmentContractProperties, PreferredIpVersion,
    PrivateEndpointServiceConnectionStatus, PrivateLinkServiceConnectionState,
    ProductApiLinkCollection, ProductApiLinkContract, ProductApiLinkContractProperties,
    ProductCollection, ProductContract, ProductContractProperties,
    ProductGroupLinkCollection, ProductGroupLinkContract,
    ProductGroupLinkContractProperties, ProductState,
    ProductTagResourceContractProperties, ProductUpdateParameters,
    ProductUpdateProperties, Protocol, ProxyResource, QuotaCounterContract,
    QuotaCounterValueContractProperties, QuotaCounterValueUpdateContract,
    RecipientEmailCollection, RecipientEmailContract, RecipientEmailContractProperties,
    RecipientUserCollection, RecipientUserContract, RecipientUsersContractProperties,
    RecipientsContractProperties, RegistrationDelegationSettingsProperties,
    RepresentationContract, RequestContract, ResourceCollection, ResponseContract,
    SamplingSettings, SamplingType, SchemaCollection, SchemaContract,
    SchemaContractProperties, SchemaDocumentProperties, SchemaType, ServiceSkuType,
    Severity, SoapApiType, State, SubscriptionCollection, SubscriptionContract,
    SubscriptionContractProperties, SubscriptionCreateParameterProperties,
    SubscriptionCreateParameters, SubscriptionKeyParameterNamesContract,
    SubscriptionKeysContract, SubscriptionState, SubscriptionUpdateParameterProperties,
    SubscriptionUpdateParameters, SubscriptionsDelegationSettingsProperties, SystemData,
    TagApiLinkCollection, TagApiLinkContract, TagApiLinkContractProperties,
    TagCollection, TagContract, TagContractProperties, TagCreateUpdateParameters,
    TagOperationLinkCollection, TagOperationLinkContract,
    TagOperationLinkContractProperties, TagProductLinkCollection, TagProductLinkContract,
    TagProductLinkContractProperties, TagResourceCollection, TagResourceContract,
    TagTagResourceContractProperties, TermsOfServiceProperties,
    TranslateRequiredQueryParametersConduct, UserCollection, UserContract,
    UserContractProperties, UserIdentityContract, UserState, Verbosity, VersioningScheme,
    VirtualNetworkType, WikiCollection, WikiContract, WikiContractProperties,
    WikiDocumentationContract, WikiUpdateContract, WorkspaceLinksGateway,
    X509CertificateName,
};
pub use content_item::{ContentItemCollection, ContentItemContract};
pub use content_type::{
    ContentTypeCollection, ContentTypeContract, ContentTypeContractProperties,
};
pub use delegation_settings::{
    PortalDelegationSettings, PortalDelegationSettingsProperties,
    PortalSettingValidationKeyContract,
};
pub use deleted_services::{
    DeletedServiceContract, DeletedServiceContractProperties, DeletedServicesCollection,
};
pub use documentation::{
    DocumentationCollection, DocumentationContract, DocumentationContractProperties,
    DocumentationUpdateContract,
};
pub use email_template::{
    EmailTemplateCollection, EmailTemplateContract, EmailTemplateContractProperties,
    EmailTemplateParametersContractProperties, EmailTemplateUpdateParameterProperties,
    EmailTemplateUpdateParameters, TemplateName,
};
pub use gateway::{
    GatewayCollection, GatewayContract, GatewayContractProperties,
    GatewayDebugCredentialsContract, GatewayKeyRegenerationRequestContract,
    GatewayKeysContract, GatewayListDebugCredentialsContract,
    GatewayListDebugCredentialsContractPurpose, GatewayListTraceContract,
    GatewayTokenContract, GatewayTokenRequestContract, ResourceLocationDataContract,
};
pub use gateway_api::{
    AssociationContract, AssociationContractProperties, ProvisioningState,
};
pub use gateway_certificate_authority::{
    GatewayCertificateAuthorityCollection, GatewayCertificateAuthorityContract,
    GatewayCertificateAuthorityContractProperties,
};
pub use gateway_hostname_configuration::{
    GatewayHostnameConfigurationCollection, GatewayHostnameConfigurationContract,
    GatewayHostnameConfigurationContractProperties,
};
pub use graph_ql_api_resolver::{
    ResolverCollection, ResolverContract, ResolverEntityBaseContract,
    ResolverUpdateContract, ResolverUpdateContractProperties,
};
pub use identity_provider::{
    IdentityProviderContract, IdentityProviderContractProperties,
    IdentityProviderCreateContract, IdentityProviderCreateContractProperties,
    IdentityProviderList, IdentityProviderType, IdentityProviderUpdateParameters,
    IdentityProviderUpdateProperties,
};
pub use network_status::{
    ConnectivityStatusContract, ConnectivityStatusType, NetworkStatusContract,
    NetworkStatusContractByLocation,
};
pub use open_id_connect_provider::{
    OpenIdConnectProviderCollection, OpenidConnectProviderContract,
    OpenidConnectProviderContractProperties, OpenidConnectProviderUpdateContract,
    OpenidConnectProviderUpdateContractProperties,
};
pub use operation_status::{ErrorAdditionalInfo, ErrorDetail, OperationStatusResult};
pub use outbound_network_dependencies_endpoints::{
    EndpointDependency, EndpointDetail, OutboundEnvironmentEndpoint,
    OutboundEnvironmentEndpointList,
};
pub use policy_description::{
    PolicyDescriptionCollection, PolicyDescriptionContract,
    PolicyDescriptionContractProperties, PolicyScopeContract,
};
pub use policy_restriction::{
    PolicyRestrictionCollection, PolicyRestrictionContract,
    PolicyRestrictionContractProperties, PolicyRestrictionRequireBase,
    PolicyRestrictionUpdateContract,
};
pub use portal_config::{
    PortalConfigCollection, PortalConfigContract, PortalConfigCorsProperties,
    PortalConfigCspProperties, PortalConfigDelegationProperties, PortalConfigProperties,
    PortalConfigPropertiesSignin, PortalConfigPropertiesSignup,
    PortalConfigTermsOfServiceProperties, PortalSettingsCspMode,
};
pub use portal_revision::{
    PortalRevisionCollection, PortalRevisionContract, PortalRevisionContractProperties,
    PortalRevisionStatus,
};
pub use portal_settings::{
    PortalSettingsCollection, PortalSettingsContract, PortalSettingsContractProperties,
};
pub use private_endpoint_connection::{
    PrivateEndpoint, PrivateEndpointConnection, PrivateEndpointConnectionListResult,
    PrivateEndpointConnectionProperties, PrivateEndpointConnectionProvisioningState,
    PrivateEndpointConnectionRequest, PrivateEndpointConnectionRequestProperties,
    PrivateLinkResource, PrivateLinkResourceListResult, PrivateLinkResourceProperties,
};
pub use quota_by_counter_keys::QuotaCounterCollection;
pub use region::{RegionContract, RegionListResult};
pub use reports::{
    ReportCollection, ReportRecordContract, RequestReportCollection,
    RequestReportRecordContract,
};
pub use sign_in_settings::{PortalSigninSettingProperties, PortalSigninSettings};
pub use sign_up_settings::{PortalSignupSettings, PortalSignupSettingsProperties};
pub use tenant_access::{
    AccessInformationCollection, AccessInformationContract,
    AccessInformationContractProperties, AccessInformationCreateParameterProperties,
    AccessInformationCreateParameters, AccessInformationSecretsContract,
    AccessInformationUpdateParameterProperties, AccessInformationUpdateParameters,
};
pub use tenant_configuration::{
    DeployConfigurationParameterProperties, DeployConfigurationParameters,
    SaveConfigurationParameter, SaveConfigurationParameterProperties,
    TenantConfigurationSyncStateContract, TenantConfigurationSyncStateContractProperties,
};
pub use tenant_settings::{
    TenantSettingsCollection, TenantSettingsContract, TenantSettingsContractProperties,
};
pub use user::{
    Confirmation, GenerateSsoUrlResult, UserCreateParameterProperties,
    UserCreateParameters, UserTokenParameterProperties, UserTokenParameters,
    UserTokenResult, UserUpdateParameters, UserUpdateParametersProperties,
};
pub use user_identities::UserIdentityCollection;
pub use workspace::{WorkspaceCollection, WorkspaceContract, WorkspaceContractProperties};
pub use workspace_named_value::KeyVaultRefreshState;

pub use super::clients::all_policies_client::AllPoliciesClientListByServiceOptions;
pub use super::clients::api_client::{
    ApiClientBeginCreateOrUpdateOptions, ApiClientBeginDeleteOptions,
    ApiClientGetOptions, ApiClientGetEntityTagOptions, ApiClientListByServiceOptions,
    ApiClientListByTagsOptions, ApiClientUpdateOptions,
};
pub use super::clients::api_diagnostic_client::{
    ApiDiagnosticClientCreateOrUpdateOptions, ApiDiagnosticClientDeleteOptions,
    ApiDiagnosticClientGetOptions, ApiDiagnosticClientGetEntityTagOptions,
    ApiDiagnosticClientListByServiceOptions, ApiDiagnosticClientUpdateOptions,
};
pub use super::clients::api_export_client::ApiExportClientGetOptions;
pub use super::clients::api_gateway_client::{
    ApiGatewayClientBeginCreateOrUpdateOptions, ApiGatewayClientBeginDeleteOptions,
    ApiGatewayClientBeginUpdateOptions, ApiGatewayClientGetOptions,
    ApiGatewayClientListOptions, ApiGatewayClientListByResourceGroupOptions,
};
pub use super::clients::api_gateway_config_connection_client::{
    ApiGatewayConfigConnectionClientBeginCreateOrUpdateOptions,
    ApiGatewayConfigConnectionClientBeginDeleteOptions,
    ApiGatewayConfigConnectionClientGetOptions,
    ApiGatewayConfigConnectionClientListByGatewayOptions,
};
pub use super::clients::api_issue_attachment_client::{
    ApiIssueAttachmentClientCreateOrUpdateOptions, ApiIssueAttachmentClientDeleteOptions,
    ApiIssueAttachmentClientGetOptions, ApiIssueAttachmentClientGetEntityTagOptions,
    ApiIssueAttachmentClientListByServiceOptions,
};
pub use super::clients::api_issue_client::{
    ApiIssueClientCreateOrUpdateOptions, ApiIssueClientDeleteOptions,
    ApiIssueClientGetOptions, ApiIssueClientGetEntityTagOptions,
    ApiIssueClientListByServiceOptions, ApiIssueClientUpdateOptions,
};
pub use super::clients::api_issue_comment_client::{
    ApiIssueCommentClientCreateOrUpdateOptions, ApiIssueCommentClientDeleteOptions,
    ApiIssueCommentClientGetOptions, ApiIssueCommentClientGetEntityTagOptions,
    ApiIssueCommentClientListByServiceOptions,
};
pub use super::clients::api_management_client::ApiManagementClientBeginPerformConnectivityCheckAsyncOptions;
pub use super::clients::api_management_gateway_skus_client::ApiManagementGatewaySkusClientListAvailableSkusOptions;
pub use super::clients::api_management_operations_client::ApiManagementOperationsClientListOptions;
pub use super::clients::api_management_service_client::{
    ApiManagementServiceClientBeginApplyNetworkConfigurationUpdatesOptions,
    ApiManagementServiceClientBeginBackupOptions,
    ApiManagementServiceClientBeginCreateOrUpdateOptions,
    ApiManagementServiceClientBeginDeleteOptions,
    ApiManagementServiceClientBeginMigrateToStv2Options,
    ApiManagementServiceClientBeginRestoreOptions,
    ApiManagementServiceClientBeginUpdateOptions,
    ApiManagementServiceClientCheckNameAvailabilityOptions,
    ApiManagementServiceClientGetOptions,
    ApiManagementServiceClientGetDomainOwnershipIdentifierOptions,
    ApiManagementServiceClientGetSsoTokenOptions, ApiManagementServiceClientListOptions,
    ApiManagementServiceClientListByResourceGroupOptions,
};
pub use super::clients::api_management_service_skus_client::ApiManagementServiceSkusClientListAvailableServiceSkusOptions;
pub use super::clients::api_management_skus_client::ApiManagementSkusClientListOptions;
pub use super::clients::api_management_workspace_link_client::ApiManagementWorkspaceLinkClientGetOptions;
pub use super::clients::api_management_workspace_links_client::ApiManagementWorkspaceLinksClientListByServiceOptions;
pub use super::clients::api_operation_client::{
    ApiOperationClientCreateOrUpdateOptions, ApiOperationClientDeleteOptions,
    ApiOperationClientGetOptions, ApiOperationClientGetEntityTagOptions,
    ApiOperationClientListByApiOptions, ApiOperationClientUpdateOptions,
};
pub use super::clients::api_operation_policy_client::{
    ApiOperationPolicyClientCreateOrUpdateOptions, ApiOperationPolicyClientDeleteOptions,
    ApiOperationPolicyClientGetOptions, ApiOperationPolicyClientGetEntityTagOptions,
    ApiOperationPolicyClientListByOperationOptions,
};
pub use super::clients::api_policy_client::{
    ApiPolicyClientCreateOrUpdateOptions, ApiPolicyClientDeleteOptions,
    ApiPolicyClientGetOptions, ApiPolicyClientGetAsOptions,
    ApiPolicyClientGetEntityTagOptions, ApiPolicyClientListByApiOptions,
};
pub use super::clients::api_product_client::ApiProductClientListByApisOptions;
pub use super::clients::api_release_client::{
    ApiReleaseClientCreateOrUpdateOptions, ApiReleaseClientDeleteOptions,
    ApiReleaseClientGetOptions, ApiReleaseClientGetEntityTagOptions,
    ApiReleaseClientListByServiceOptions, ApiReleaseClientUpdateOptions,
};
pub use super::clients::api_revision_client::ApiRevisionClientListByServiceOptions;
pub use super::clients::api_schema_client::{
    ApiSchemaClientBeginCreateOrUpdateOptions, ApiSchemaClientDeleteOptions,
    ApiSchemaClientGetOptions, ApiSchemaClientGetEntityTagOptions,
    ApiSchemaClientListByApiOptions,
};
pub use super::clients::api_tag_description_client::{
    ApiTagDescriptionClientCreateOrUpdateOptions, ApiTagDescriptionClientDeleteOptions,
    ApiTagDescriptionClientGetOptions, ApiTagDescriptionClientGetEntityTagOptions,
    ApiTagDescriptionClientListByServiceOptions,
};
pub use super::clients::api_version_set_client::{
    ApiVersionSetClientCreateOrUpdateOptions, ApiVersionSetClientDeleteOptions,
    ApiVersionSetClientGetOptions, ApiVersionSetClientGetEntityTagOptions,
    ApiVersionSetClientListByServiceOptions, ApiVersionSetClientUpdateOptions,
};
pub use super::clients::api_wiki_client::{
    ApiWikiClientCreateOrUpdateOptions, ApiWikiClientDeleteOptions,
    ApiWikiClientGetOptions, ApiWikiClientGetEntityTagOptions, ApiWikiClientUpdateOptions,
};
pub use super::clients::api_wikis_client::ApiWikisClientListOptions;
pub use super::clients::authorization_access_policy_client::{
    AuthorizationAccessPolicyClientCreateOrUpdateOptions,
    AuthorizationAccessPolicyClientDeleteOptions,
    AuthorizationAccessPolicyClientGetOptions,
    AuthorizationAccessPolicyClientListByAuthorizationOptions,
};
pub use super::clients::authorization_client::{
    AuthorizationClientConfirmConsentCodeOptions,
    AuthorizationClientCreateOrUpdateOptions, AuthorizationClientDeleteOptions,
    AuthorizationClientGetOptions, AuthorizationClientListByAuthorizationProviderOptions,
};
pub use super::clients::authorization_login_links_client::AuthorizationLoginLinksClientPostOptions;
pub use super::clients::authorization_provider_client::{
    AuthorizationProviderClientCreateOrUpdateOptions,
    AuthorizationProviderClientDeleteOptions, AuthorizationProviderClientGetOptions,
    AuthorizationProviderClientListByServiceOptions,
};
pub use super::clients::authorization_server_client::{
    AuthorizationServerClientCreateOrUpdateOptions,
    AuthorizationServerClientDeleteOptions, AuthorizationServerClientGetOptions,
    AuthorizationServerClientGetEntityTagOptions,
    AuthorizationServerClientListByServiceOptions,
    AuthorizationServerClientListSecretsOptions, AuthorizationServerClientUpdateOptions,
};
pub use super::clients::backend_client::{
    BackendClientCreateOrUpdateOptions, BackendClientDeleteOptions,
    BackendClientGetOptions, BackendClientGetEntityTagOptions,
    BackendClientListByServiceOptions, BackendClientReconnectOptions,
    BackendClientUpdateOptions,
};
pub use super::clients::cache_client::{
    CacheClientCreateOrUpdateOptions, CacheClientDeleteOptions, CacheClientGetOptions,
    CacheClientGetEntityTagOptions, CacheClientListByServiceOptions,
    CacheClientUpdateOptions,
};
pub use super::clients::certificate_client::{
    CertificateClientCreateOrUpdateOptions, CertificateClientDeleteOptions,
    CertificateClientGetOptions, CertificateClientGetEntityTagOptions,
    CertificateClientListByServiceOptions, CertificateClientRefreshSecretOptions,
};
pub use super::clients::content_item_client::{
    ContentItemClientCreateOrUpdateOptions, ContentItemClientDeleteOptions,
    ContentItemClientGetOptions, ContentItemClientGetEntityTagOptions,
    ContentItemClientListByServiceOptions,
};
pub use super::clients::content_type_client::{
    ContentTypeClientCreateOrUpdateOptions, ContentTypeClientDeleteOptions,
    ContentTypeClientGetOptions, ContentTypeClientListByServiceOptions,
};
pub use super::clients::delegation_settings_client::{
    DelegationSettingsClientCreateOrUpdateOptions, DelegationSettingsClientGetOptions,
    DelegationSettingsClientGetEntityTagOptions,
    DelegationSettingsClientListSecretsOptions, DelegationSettingsClientUpdateOptions,
};
pub use super::clients::deleted_services_client::{
    DeletedServicesClientBeginPurgeOptions, DeletedServicesClientGetByNameOptions,
    DeletedServicesClientListBySubscriptionOptions,
};
pub use super::clients::diagnostic_client::{
    DiagnosticClientCreateOrUpdateOptions, DiagnosticClientDeleteOptions,
    DiagnosticClientGetOptions, DiagnosticClientGetEntityTagOptions,
    DiagnosticClientListByServiceOptions, DiagnosticClientUpdateOptions,
};
pub use super::clients::documentation_client::{
    DocumentationClientCreateOrUpdateOptions, DocumentationClientDeleteOptions,
    DocumentationClientGetOptions, DocumentationClientGetEntityTagOptions,
    DocumentationClientListByServiceOptions, DocumentationClientUpdateOptions,
};
pub use super::clients::email_template_client::{
    EmailTemplateClientCreateOrUpdateOptions, EmailTemplateClientDeleteOptions,
    EmailTemplateClientGetOptions, EmailTemplateClientGetEntityTagOptions,
    EmailTemplateClientListByServiceOptions, EmailTemplateClientUpdateOptions,
};
pub use super::clients::gateway_api_client::{
    GatewayApiClientCreateOrUpdateOptions, GatewayApiClientDeleteOptions,
    GatewayApiClientGetEntityTagOptions, GatewayApiClientListByServiceOptions,
};
pub use super::clients::gateway_certificate_authority_client::{
    GatewayCertificateAuthorityClientCreateOrUpdateOptions,
    GatewayCertificateAuthorityClientDeleteOptions,
    GatewayCertificateAuthorityClientGetOptions,
    GatewayCertificateAuthorityClientGetEntityTagOptions,
    GatewayCertificateAuthorityClientListByServiceOptions,
};
pub use super::clients::gateway_client::{
    GatewayClientCreateOrUpdateOptions, GatewayClientDeleteOptions,
    GatewayClientGenerateTokenOptions, GatewayClientGetOptions,
    GatewayClientGetEntityTagOptions, GatewayClientInvalidateDebugCredentialsOptions,
    GatewayClientListByServiceOptions, GatewayClientListDebugCredentialsOptions,
    GatewayClientListKeysOptions, GatewayClientListTraceOptions,
    GatewayClientRegenerateKeyOptions, GatewayClientUpdateOptions,
};
pub use super::clients::gateway_hostname_configuration_client::{
    GatewayHostnameConfigurationClientCreateOrUpdateOptions,
    GatewayHostnameConfigurationClientDeleteOptions,
    GatewayHostnameConfigurationClientGetOptions,
    GatewayHostnameConfigurationClientGetEntityTagOptions,
    GatewayHostnameConfigurationClientListByServiceOptions,
};
pub use super::clients::global_schema_client::{
    GlobalSchemaClientBeginCreateOrUpdateOptions, GlobalSchemaClientDeleteOptions,
    GlobalSchemaClientGetOptions, GlobalSchemaClientGetEntityTagOptions,
    GlobalSchemaClientListByServiceOptions,
};
pub use super::clients::graph_ql_api_resolver_client::{
    GraphQlApiResolverClientCreateOrUpdateOptions, GraphQlApiResolverClientDeleteOptions,
    GraphQlApiResolverClientGetOptions, GraphQlApiResolverClientGetEntityTagOptions,
    GraphQlApiResolverClientListByApiOptions, GraphQlApiResolverClientUpdateOptions,
};
pub use super::clients::graph_ql_api_resolver_policy_client::{
    GraphQlApiResolverPolicyClientCreateOrUpdateOptions,
    GraphQlApiResolverPolicyClientDeleteOptions,
    GraphQlApiResolverPolicyClientGetOptions,
    GraphQlApiResolverPolicyClientGetEntityTagOptions,
    GraphQlApiResolverPolicyClientListByResolverOptions,
};
pub use super::clients::group_client::{
    GroupClientCreateOrUpdateOptions, GroupClientDeleteOptions, GroupClientGetOptions,
    GroupClientGetEntityTagOptions, GroupClientListByServiceOptions,
    GroupClientUpdateOptions,
};
pub use super::clients::group_user_client::{
    GroupUserClientCheckEntityExistsOptions, GroupUserClientCreateOptions,
    GroupUserClientDeleteOptions, GroupUserClientListOptions,
};
pub use super::clients::identity_provider_client::{
    IdentityProviderClientCreateOrUpdateOptions, IdentityProviderClientDeleteOptions,
    IdentityProviderClientGetOptions, IdentityProviderClientGetEntityTagOptions,
    IdentityProviderClientListByServiceOptions, IdentityProviderClientListSecretsOptions,
    IdentityProviderClientUpdateOptions,
};
pub use super::clients::issue_client::{
    IssueClientGetOptions, IssueClientListByServiceOptions,
};
pub use super::clients::logger_client::{
    LoggerClientCreateOrUpdateOptions, LoggerClientDeleteOptions, LoggerClientGetOptions,
    LoggerClientGetEntityTagOptions, LoggerClientListByServiceOptions,
    LoggerClientUpdateOptions,
};
pub use super::clients::named_value_client::{
    NamedValueClientBeginCreateOrUpdateOptions,
    NamedValueClientBeginRefreshSecretOptions, NamedValueClientBeginUpdateOptions,
    NamedValueClientDeleteOptions, NamedValueClientGetOptions,
    NamedValueClientGetEntityTagOptions, NamedValueClientListByServiceOptions,
    NamedValueClientListValueOptions,
};
pub use super::clients::network_status_client::{
    NetworkStatusClientListByLocationOptions, NetworkStatusClientListByServiceOptions,
};
pub use super::clients::notification_client::{
    NotificationClientCreateOrUpdateOptions, NotificationClientGetOptions,
    NotificationClientListByServiceOptions,
};
pub use super::clients::notification_recipient_email_client::{
    NotificationRecipientEmailClientCheckEntityExistsOptions,
    NotificationRecipientEmailClientCreateOrUpdateOptions,
    NotificationRecipientEmailClientDeleteOptions,
    NotificationRecipientEmailClientListByNotificationOptions,
};
pub use super::clients::notification_recipient_user_client::{
    NotificationRecipientUserClientCheckEntityExistsOptions,
    NotificationRecipientUserClientCreateOrUpdateOptions,
    NotificationRecipientUserClientDeleteOptions,
    NotificationRecipientUserClientListByNotificationOptions,
};
pub use super::clients::open_id_connect_provider_client::{
    OpenIdConnectProviderClientCreateOrUpdateOptions,
    OpenIdConnectProviderClientDeleteOptions, OpenIdConnectProviderClientGetOptions,
    OpenIdConnectProviderClientGetEntityTagOptions,
    OpenIdConnectProviderClientListByServiceOptions,
    OpenIdConnectProviderClientListSecretsOptions,
    OpenIdConnectProviderClientUpdateOptions,
};
pub use super::clients::operation_client::OperationClientListByTagsOptions;
pub use super::clients::operation_status_client::OperationStatusClientGetOptions;
pub use super::clients::operations_results_client::OperationsResultsClientGetOptions;
pub use super::clients::outbound_network_dependencies_endpoints_client::OutboundNetworkDependenciesEndpointsClientListByServiceOptions;
pub use super::clients::policy_client::{
    PolicyClientCreateOrUpdateOptions, PolicyClientDeleteOptions, PolicyClientGetOptions,
    PolicyClientGetEntityTagOptions, PolicyClientListByServiceOptions,
};
pub use super::clients::policy_description_client::PolicyDescriptionClientListByServiceOptions;
pub use super::clients::policy_fragment_client::{
    PolicyFragmentClientBeginCreateOrUpdateOptions, PolicyFragmentClientDeleteOptions,
    PolicyFragmentClientGetOptions, PolicyFragmentClientGetEntityTagOptions,
    PolicyFragmentClientListByServiceOptions, PolicyFragmentClientListReferencesOptions,
};
pub use super::clients::policy_restriction_client::{
    PolicyRestrictionClientCreateOrUpdateOptions, PolicyRestrictionClientDeleteOptions,
    PolicyRestrictionClientGetOptions, PolicyRestrictionClientGetEntityTagOptions,
    PolicyRestrictionClientListByServiceOptions, PolicyRestrictionClientUpdateOptions,
};
pub use super::clients::policy_restriction_validations_client::PolicyRestrictionValidationsClientBeginByServiceOptions;
pub use super::clients::portal_config_client::{
    PortalConfigClientCreateOrUpdateOptions, PortalConfigClientGetOptions,
    PortalConfigClientGetEntityTagOptions, PortalConfigClientListByServiceOptions,
    PortalConfigClientUpdateOptions,
};
pub use super::clients::portal_revision_client::{
    PortalRevisionClientBeginCreateOrUpdateOptions,
    PortalRevisionClientBeginUpdateOptions, PortalRevisionClientGetOptions,
    PortalRevisionClientGetEntityTagOptions, PortalRevisionClientListByServiceOptions,
};
pub use super::clients::portal_settings_client::PortalSettingsClientListByServiceOptions;
pub use super::clients::private_endpoint_connection_client::{
    PrivateEndpointConnectionClientBeginCreateOrUpdateOptions,
    PrivateEndpointConnectionClientBeginDeleteOptions,
    PrivateEndpointConnectionClientGetByNameOptions,
    PrivateEndpointConnectionClientGetPrivateLinkResourceOptions,
    PrivateEndpointConnectionClientListByServiceOptions,
    PrivateEndpointConnectionClientListPrivateLinkResourcesOptions,
};
pub use super::clients::product_api_client::{
    ProductApiClientCheckEntityExistsOptions, ProductApiClientCreateOrUpdateOptions,
    ProductApiClientDeleteOptions, ProductApiClientListByProductOptions,
};
pub use super::clients::product_api_link_client::{
    ProductApiLinkClientCreateOrUpdateOptions, ProductApiLinkClientDeleteOptions,
    ProductApiLinkClientGetOptions, ProductApiLinkClientListByProductOptions,
};
pub use super::clients::product_client::{
    ProductClientCreateOrUpdateOptions, ProductClientDeleteOptions,
    ProductClientGetOptions, ProductClientGetEntityTagOptions,
    ProductClientListByServiceOptions, ProductClientListByTagsOptions,
    ProductClientUpdateOptions,
};
pub use super::clients::product_group_client::{
    ProductGroupClientCheckEntityExistsOptions, ProductGroupClientCreateOrUpdateOptions,
    ProductGroupClientDeleteOptions, ProductGroupClientListByProductOptions,
};
pub use super::clients::product_group_link_client::{
    ProductGroupLinkClientCreateOrUpdateOptions, ProductGroupLinkClientDeleteOptions,
    ProductGroupLinkClientGetOptions, ProductGroupLinkClientListByProductOptions,
};
pub use super::clients::product_policy_client::{
    ProductPolicyClientCreateOrUpdateOptions, ProductPolicyClientDeleteOptions,
    ProductPolicyClientGetOptions, ProductPolicyClientGetEntityTagOptions,
    ProductPolicyClientListByProductOptions,
};
pub use super::clients::product_subscriptions_client::ProductSubscriptionsClientListOptions;
pub use super::clients::product_wiki_client::{
    ProductWikiClientCreateOrUpdateOptions, ProductWikiClientDeleteOptions,
    ProductWikiClientGetOptions, ProductWikiClientGetEntityTagOptions,
    ProductWikiClientUpdateOptions,
};
pub use super::clients::product_wikis_client::ProductWikisClientListOptions;
pub use super::clients::quota_by_counter_keys_client::{
    QuotaByCounterKeysClientListByServiceOptions, QuotaByCounterKeysClientUpdateOptions,
};
pub use super::clients::quota_by_period_keys_client::{
    QuotaByPeriodKeysClientGetOptions, QuotaByPeriodKeysClientUpdateOptions,
};
pub use super::clients::region_client::RegionClientListByServiceOptions;
pub use super::clients::reports_client::{
    ReportsClientListByApiOptions, ReportsClientListByGeoOptions,
    ReportsClientListByOperationOptions, ReportsClientListByProductOptions,
    ReportsClientListByRequestOptions, ReportsClientListBySubscriptionOptions,
    ReportsClientListByTimeOptions, ReportsClientListByUserOptions,
};
pub use super::clients::sign_in_settings_client::{
    SignInSettingsClientCreateOrUpdateOptions, SignInSettingsClientGetOptions,
    SignInSettingsClientGetEntityTagOptions, SignInSettingsClientUpdateOptions,
};
pub use super::clients::sign_up_settings_client::{
    SignUpSettingsClientCreateOrUpdateOptions, SignUpSettingsClientGetOptions,
    SignUpSettingsClientGetEntityTagOptions, SignUpSettingsClientUpdateOptions,
};
pub use super::clients::subscription_client::{
    SubscriptionClientCreateOrUpdateOptions, SubscriptionClientDeleteOptions,
    SubscriptionClientGetOptions, SubscriptionClientGetEntityTagOptions,
    SubscriptionClientListOptions, SubscriptionClientListSecretsOptions,
    SubscriptionClientRegeneratePrimaryKeyOptions,
    SubscriptionClientRegenerateSecondaryKeyOptions, SubscriptionClientUpdateOptions,
};
pub use super::clients::tag_api_link_client::{
    TagApiLinkClientCreateOrUpdateOptions, TagApiLinkClientDeleteOptions,
    TagApiLinkClientGetOptions, TagApiLinkClientListByProductOptions,
};
pub use super::clients::tag_client::{
    TagClientAssignToApiOptions, TagClientAssignToOperationOptions,
    TagClientAssignToProductOptions, TagClientCreateOrUpdateOptions,
    TagClientDeleteOptions, TagClientDetachFromApiOptions,
    TagClientDetachFromOperationOptions, TagClientDetachFromProductOptions,
    TagClientGetOptions, TagClientGetByApiOptions, TagClientGetByOperationOptions,
    TagClientGetByProductOptions, TagClientGetEntityStateOptions,
    TagClientGetEntityStateByApiOptions, TagClientGetEntityStateByOperationOptions,
    TagClientGetEntityStateByProductOptions, TagClientListByApiOptions,
    TagClientListByOperationOptions, TagClientListByProductOptions,
    TagClientListByServiceOptions, TagClientUpdateOptions,
};
pub use super::clients::tag_operation_link_client::{
    TagOperationLinkClientCreateOrUpdateOptions, TagOperationLinkClientDeleteOptions,
    TagOperationLinkClientGetOptions, TagOperationLinkClientListByProductOptions,
};
pub use super::clients::tag_product_link_client::{
    TagProductLinkClientCreateOrUpdateOptions, TagProductLinkClientDeleteOptions,
    TagProductLinkClientGetOptions, TagProductLinkClientListByProductOptions,
};
pub use super::clients::tag_resource_client::TagResourceClientListByServiceOptions;
pub use super::clients::tenant_access_client::{
    TenantAccessClientCreateOptions, TenantAccessClientGetOptions,
    TenantAccessClientGetEntityTagOptions, TenantAccessClientListByServiceOptions,
    TenantAccessClientListSecretsOptions, TenantAccessClientRegeneratePrimaryKeyOptions,
    TenantAccessClientRegenerateSecondaryKeyOptions, TenantAccessClientUpdateOptions,
};
pub use super::clients::tenant_access_git_client::{
    TenantAccessGitClientRegeneratePrimaryKeyOptions,
    TenantAccessGitClientRegenerateSecondaryKeyOptions,
};
pub use super::clients::tenant_configuration_client::{
    TenantConfigurationClientBeginDeployOptions,
    TenantConfigurationClientBeginSaveOptions,
    TenantConfigurationClientBeginValidateOptions,
    TenantConfigurationClientGetSyncStateOptions,
};
pub use super::clients::tenant_settings_client::{
    TenantSettingsClientGetOptions, TenantSettingsClientListByServiceOptions,
};
pub use super::clients::user_client::{
    UserClientBeginDeleteOptions, UserClientCreateOrUpdateOptions,
    UserClientGenerateSsoUrlOptions, UserClientGetOptions, UserClientGetEntityTagOptions,
    UserClientGetSharedAccessTokenOptions, UserClientListByServiceOptions,
    UserClientUpdateOptions,
};
pub use super::clients::user_confirmation_password_client::UserConfirmationPasswordClientSendOptions;
pub use super::clients::user_group_client::UserGroupClientListOptions;
pub use super::clients::user_identities_client::UserIdentitiesClientListOptions;
pub use super::clients::user_subscription_client::{
    UserSubscriptionClientGetOptions, UserSubscriptionClientListOptions,
};
pub use super::clients::workspace_api_client::{
    WorkspaceApiClientBeginCreateOrUpdateOptions, WorkspaceApiClientDeleteOptions,
    WorkspaceApiClientGetOptions, WorkspaceApiClientGetEntityTagOptions,
    WorkspaceApiClientListByServiceOptions, WorkspaceApiClientUpdateOptions,
};
pub use super::clients::workspace_api_diagnostic_client::{
    WorkspaceApiDiagnosticClientCreateOrUpdateOptions,
    WorkspaceApiDiagnosticClientDeleteOptions, WorkspaceApiDiagnosticClientGetOptions,
    WorkspaceApiDiagnosticClientGetEntityTagOptions,
    WorkspaceApiDiagnosticClientListByWorkspaceOptions,
    WorkspaceApiDiagnosticClientUpdateOptions,
};
pub use super::clients::workspace_api_export_client::WorkspaceApiExportClientGetOptions;
pub use super::clients::workspace_api_operation_client::{
    WorkspaceApiOperationClientCreateOrUpdateOptions,
    WorkspaceApiOperationClientDeleteOptions, WorkspaceApiOperationClientGetOptions,
    WorkspaceApiOperationClientGetEntityTagOptions,
    WorkspaceApiOperationClientListByApiOptions, WorkspaceApiOperationClientUpdateOptions,
};
pub use super::clients::workspace_api_operation_policy_client::{
    WorkspaceApiOperationPolicyClientCreateOrUpdateOptions,
    WorkspaceApiOperationPolicyClientDeleteOptions,
    WorkspaceApiOperationPolicyClientGetOptions,
    WorkspaceApiOperationPolicyClientGetEntityTagOptions,
    WorkspaceApiOperationPolicyClientListByOperationOptions,
};
pub use super::clients::workspace_api_policy_client::{
    WorkspaceApiPolicyClientCreateOrUpdateOptions, WorkspaceApiPolicyClientDeleteOptions,
    WorkspaceApiPolicyClientGetOptions, WorkspaceApiPolicyClientGetEntityTagOptions,
    WorkspaceApiPolicyClientListByApiOptions,
};
pub use super::clients::workspace_api_release_client::{
    WorkspaceApiReleaseClientCreateOrUpdateOptions,
    WorkspaceApiReleaseClientDeleteOptions, WorkspaceApiReleaseClientGetOptions,
    WorkspaceApiReleaseClientGetEntityTagOptions,
    WorkspaceApiReleaseClientListByServiceOptions, WorkspaceApiReleaseClientUpdateOptions,
};
pub use super::clients::workspace_api_revision_client::WorkspaceApiRevisionClientListByServiceOptions;
pub use super::clients::workspace_api_schema_client::{
    WorkspaceApiSchemaClientBeginCreateOrUpdateOptions,
    WorkspaceApiSchemaClientDeleteOptions, WorkspaceApiSchemaClientGetOptions,
    WorkspaceApiSchemaClientGetEntityTagOptions, WorkspaceApiSchemaClientListByApiOptions,
};
pub use super::clients::workspace_api_version_set_client::{
    WorkspaceApiVersionSetClientCreateOrUpdateOptions,
    WorkspaceApiVersionSetClientDeleteOptions, WorkspaceApiVersionSetClientGetOptions,
    WorkspaceApiVersionSetClientGetEntityTagOptions,
    WorkspaceApiVersionSetClientListByServiceOptions,
    WorkspaceApiVersionSetClientUpdateOptions,
};
pub use super::clients::workspace_backend_client::{
    WorkspaceBackendClientCreateOrUpdateOptions, WorkspaceBackendClientDeleteOptions,
    WorkspaceBackendClientGetOptions, WorkspaceBackendClientGetEntityTagOptions,
    WorkspaceBackendClientListByWorkspaceOptions, WorkspaceBackendClientUpdateOptions,
};
pub use super::clients::workspace_certificate_client::{
    WorkspaceCertificateClientCreateOrUpdateOptions,
    WorkspaceCertificateClientDeleteOptions, WorkspaceCertificateClientGetOptions,
    WorkspaceCertificateClientGetEntityTagOptions,
    WorkspaceCertificateClientListByWorkspaceOptions,
    WorkspaceCertificateClientRefreshSecretOptions,
};
pub use super::clients::workspace_client::{
    WorkspaceClientCreateOrUpdateOptions, WorkspaceClientDeleteOptions,
    WorkspaceClientGetOptions, WorkspaceClientGetEntityTagOptions,
    WorkspaceClientListByServiceOptions, WorkspaceClientUpdateOptions,
};
pub use super::clients::workspace_diagnostic_client::{
    WorkspaceDiagnosticClientCreateOrUpdateOptions,
    WorkspaceDiagnosticClientDeleteOptions, WorkspaceDiagnosticClientGetOptions,
    WorkspaceDiagnosticClientGetEntityTagOptions,
    WorkspaceDiagnosticClientListByWorkspaceOptions,
    WorkspaceDiagnosticClientUpdateOptions,
};
pub use super::clients::workspace_global_schema_client::{
    WorkspaceGlobalSchemaClientBeginCreateOrUpdateOptions,
    WorkspaceGlobalSchemaClientDeleteOptions, WorkspaceGlobalSchemaClientGetOptions,
    WorkspaceGlobalSchemaClientGetEntityTagOptions,
    WorkspaceGlobalSchemaClientListByServiceOptions,
};
pub use super::clients::workspace_group_client::{
    WorkspaceGroupClientCreateOrUpdateOptions, WorkspaceGroupClientDeleteOptions,
    WorkspaceGroupClientGetOptions, WorkspaceGroupClientGetEntityTagOptions,
    WorkspaceGroupClientListByServiceOptions, WorkspaceGroupClientUpdateOptions,
};
pub use super::clients::workspace_group_user_client::{
    WorkspaceGroupUserClientCheckEntityExistsOptions,
    WorkspaceGroupUserClientCreateOptions, WorkspaceGroupUserClientDeleteOptions,
    WorkspaceGroupUserClientListOptions,
};
pub use super::clients::workspace_logger_client::{
    WorkspaceLoggerClientCreateOrUpdateOptions, WorkspaceLoggerClientDeleteOptions,
    WorkspaceLoggerClientGetOptions, WorkspaceLoggerClientGetEntityTagOptions,
    WorkspaceLoggerClientListByWorkspaceOptions, WorkspaceLoggerClientUpdateOptions,
};
pub use super::clients::workspace_named_value_client::{
    WorkspaceNamedValueClientBeginCreateOrUpdateOptions,
    WorkspaceNamedValueClientBeginRefreshSecretOptions,
    WorkspaceNamedValueClientBeginUpdateOptions, WorkspaceNamedValueClientDeleteOptions,
    WorkspaceNamedValueClientGetOptions, WorkspaceNamedValueClientGetEntityTagOptions,
    WorkspaceNamedValueClientListByServiceOptions,
    WorkspaceNamedValueClientListValueOptions,
};
pub use super::clients::workspace_notification_client::{
    WorkspaceNotificationClientCreateOrUpdateOptions,
    WorkspaceNotificationClientGetOptions,
    WorkspaceNotificationClientListByServiceOptions,
};
pub use super::clients::workspace_notification_recipient_email_client::{
    WorkspaceNotificationRecipientEmailClientCheckEntityExistsOptions,
    WorkspaceNotificationRecipientEmailClientCreateOrUpdateOptions,
    WorkspaceNotificationRecipientEmailClientDeleteOptions,
    WorkspaceNotificationRecipientEmailClientListByNotificationOptions,
};
pub use super::clients::workspace_notification_recipient_user_client::{
    WorkspaceNotificationRecipientUserClientCheckEntityExistsOptions,
    WorkspaceNotificationRecipientUserClientCreateOrUpdateOptions,
    WorkspaceNotificationRecipientUserClientDeleteOptions,
    WorkspaceNotificationRecipientUserClientListByNotificationOptions,
};
pub use super::clients::workspace_policy_client::{
    WorkspacePolicyClientCreateOrUpdateOptions, WorkspacePolicyClientDeleteOptions,
    WorkspacePolicyClientGetOptions, WorkspacePolicyClientGetEntityTagOptions,
    WorkspacePolicyClientListByApiOptions,
};
pub use super::clients::workspace_policy_fragment_client::{
    WorkspacePolicyFragmentClientBeginCreateOrUpdateOptions,
    WorkspacePolicyFragmentClientDeleteOptions, WorkspacePolicyFragmentClientGetOptions,
    WorkspacePolicyFragmentClientGetEntityTagOptions,
    WorkspacePolicyFragmentClientListByServiceOptions,
    WorkspacePolicyFragmentClientListReferencesOptions,
};
pub use super::clients::workspace_product_api_link_client::{
    WorkspaceProductApiLinkClientCreateOrUpdateOptions,
    WorkspaceProductApiLinkClientDeleteOptions, WorkspaceProductApiLinkClientGetOptions,
    WorkspaceProductApiLinkClientListByProductOptions,
};
pub use super::clients::workspace_product_client::{
    WorkspaceProductClientCreateOrUpdateOptions, WorkspaceProductClientDeleteOptions,
    WorkspaceProductClientGetOptions, WorkspaceProductClientGetEntityTagOptions,
    WorkspaceProductClientListByServiceOptions, WorkspaceProductClientUpdateOptions,
};
pub use super::clients::workspace_product_group_link_client::{
    WorkspaceProductGroupLinkClientCreateOrUpdateOptions,
    WorkspaceProductGroupLinkClientDeleteOptions,
    WorkspaceProductGroupLinkClientGetOptions,
    WorkspaceProductGroupLinkClientListByProductOptions,
};
pub use super::clients::workspace_product_policy_client::{
    WorkspaceProductPolicyClientCreateOrUpdateOptions,
    WorkspaceProductPolicyClientDeleteOptions, WorkspaceProductPolicyClientGetOptions,
    WorkspaceProductPolicyClientGetEntityTagOptions,
    WorkspaceProductPolicyClientListByProductOptions,
};
pub use super::clients::workspace_subscription_client::{
    WorkspaceSubscriptionClientCreateOrUpdateOptions,
    WorkspaceSubscriptionClientDeleteOptions, WorkspaceSubscriptionClientGetOptions,
    WorkspaceSubscriptionClientGetEntityTagOptions,
    WorkspaceSubscriptionClientListOptions,
    WorkspaceSubscriptionClientListSecretsOptions,
    WorkspaceSubscriptionClientRegeneratePrimaryKeyOptions,
    WorkspaceSubscriptionClientRegenerateSecondaryKeyOptions,
    WorkspaceSubscriptionClientUpdateOptions,
};
pub use super::clients::workspace_tag_api_link_client::{
    WorkspaceTagApiLinkClientCreateOrUpdateOptions,
    WorkspaceTagApiLinkClientDeleteOptions, WorkspaceTagApiLinkClientGetOptions,
    WorkspaceTagApiLinkClientListByProductOptions,
};
pub use super::clients::workspace_tag_client::{
    WorkspaceTagClientCreateOrUpdateOptions, WorkspaceTagClientDeleteOptions,
    WorkspaceTagClientGetOptions, WorkspaceTagClientGetEntityStateOptions,
    WorkspaceTagClientListByServiceOptions, WorkspaceTagClientUpdateOptions,
};
pub use super::clients::workspace_tag_operation_link_client::{
    WorkspaceTagOperationLinkClientCreateOrUpdateOptions,
    WorkspaceTagOperationLinkClientDeleteOptions,
    WorkspaceTagOperationLinkClientGetOptions,
    WorkspaceTagOperationLinkClientListByProductOptions,
};
pub use super::clients::workspace_tag_product_link_client::{
    WorkspaceTagProductLinkClientCreateOrUpdateOptions,
    WorkspaceTagProductLinkClientDeleteOptions, WorkspaceTagProductLinkClientGetOptions,
    WorkspaceTagProductLinkClientListByProductOptions,
};
