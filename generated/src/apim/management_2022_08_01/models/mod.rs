// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod api;
mod api_export;
mod api_issue;
mod api_issue_attachment;
mod api_issue_comment;
mod api_management_operations;
mod api_management_service;
mod api_management_service_skus;
mod api_management_skus;
mod api_operation;
mod api_policy;
mod api_release;
mod api_revision;
mod api_schema;
mod api_tag_description;
mod api_version_set;
mod authorization;
mod authorization_access_policy;
mod authorization_login_links;
mod authorization_provider;
mod authorization_server;
mod backend;
mod cache;
mod certificate;
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
mod global_schema;
mod graph_ql_api_resolver;
mod group;
mod identity_provider;
mod logger;
mod named_value;
mod network_status;
mod notification;
mod notification_recipient_email;
mod notification_recipient_user;
mod open_id_connect_provider;
mod outbound_network_dependencies_endpoints;
mod policy_description;
mod policy_fragment;
mod portal_config;
mod portal_revision;
mod portal_settings;
mod private_endpoint_connection;
mod product;
mod quota_by_counter_keys;
mod region;
mod reports;
mod sign_in_settings;
mod sign_up_settings;
mod subscription;
mod tag;
mod tenant_access;
mod tenant_configuration;
mod tenant_settings;
mod user;
mod user_identities;

pub use api::{
    ApiContractUpdateProperties, ApiCreateOrUpdateParameter, ApiCreateOrUpdateProperties,
    ApiCreateOrUpdatePropertiesWsdlSelector, ApiUpdateContract, ContentFormat,
    SoapApiType, TranslateRequiredQueryParametersConduct,
};
pub use api_export::{
    ApiExportResult, ApiExportResultValue, ExportFormat, ExportResultFormat,
};
pub use api_issue::{IssueUpdateContract, IssueUpdateContractProperties};
pub use api_issue_attachment::{
    IssueAttachmentCollection, IssueAttachmentContract, IssueAttachmentContractProperties,
};
pub use api_issue_comment::{
    IssueCommentCollection, IssueCommentContract, IssueCommentContractProperties,
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
    CertificateInformation, CertificateSource, CertificateStatus, CreatedByType,
    HostnameConfiguration, HostnameType, NameAvailabilityReason, NatGatewayState,
    PlatformVersion, PrivateEndpointConnectionWrapperProperties, PublicNetworkAccess,
    RemotePrivateEndpointConnectionWrapper, SystemData, UserIdentityProperties,
    VirtualNetworkConfiguration, VirtualNetworkType,
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
pub use api_operation::{
    OperationCollection, OperationContract, OperationContractProperties,
    OperationUpdateContract, OperationUpdateContractProperties, ParameterContract,
    ParameterExampleContract, RepresentationContract, RequestContract, ResponseContract,
};
pub use api_policy::PolicyContractMediaType;
pub use api_release::{
    ApiReleaseCollection, ApiReleaseContract, ApiReleaseContractProperties,
};
pub use api_revision::{ApiRevisionCollection, ApiRevisionContract};
pub use api_schema::{
    SchemaCollection, SchemaContract, SchemaContractProperties, SchemaDocumentProperties,
};
pub use api_tag_description::{
    TagDescriptionBaseProperties, TagDescriptionCollection, TagDescriptionContract,
    TagDescriptionContractProperties, TagDescriptionCreateParameters,
};
pub use api_version_set::{
    ApiVersionSetCollection, ApiVersionSetContract, ApiVersionSetContractProperties,
    ApiVersionSetUpdateParameters, ApiVersionSetUpdateParametersProperties,
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
pub use backend::{
    BackendAuthorizationHeaderCredentials, BackendCollection, BackendContract,
    BackendContractProperties, BackendCredentialsContract, BackendProperties,
    BackendProtocol, BackendProxyContract, BackendReconnectContract,
    BackendReconnectProperties, BackendServiceFabricClusterProperties,
    BackendTlsProperties, BackendUpdateParameterProperties, BackendUpdateParameters,
    X509CertificateName,
};
pub use cache::{
    CacheCollection, CacheContract, CacheContractProperties, CacheUpdateParameters,
    CacheUpdateProperties,
};
pub use certificate::{
    CertificateCollection, CertificateContract, CertificateContractProperties,
    CertificateCreateOrUpdateParameters, CertificateCreateOrUpdateProperties,
};
pub use common::{
    AccessIdName, AlwaysLog, ApiCollection, ApiContactInformation, ApiContract,
    ApiContractProperties, ApiLicenseInformation, ApiTagResourceContractProperties,
    ApiType, ApiVersionSetContractDetails, AppType, AuthenticationSettingsContract,
    BearerTokenSendingMethodsContract, BodyDiagnosticSettings, ClientSecretContract,
    ConnectionStatus, ConnectivityCheckProtocol, ConnectivityCheckRequest,
    ConnectivityCheckRequestDestination, ConnectivityCheckRequestProtocolConfiguration,
    ConnectivityCheckRequestProtocolConfigurationHttpConfiguration,
    ConnectivityCheckRequestSource, ConnectivityCheckResponse, ConnectivityHop,
    ConnectivityIssue, DataMasking, DataMaskingEntity, DataMaskingMode,
    DiagnosticCollection, DiagnosticContract, DiagnosticContractProperties,
    GroupCollection, GroupContract, GroupContractProperties, GroupType,
    HttpCorrelationProtocol, HttpHeader, HttpMessageDiagnostic, IssueCollection,
    IssueContract, IssueContractProperties, IssueType, KeyType,
    KeyVaultContractCreateProperties, KeyVaultContractProperties,
    KeyVaultLastAccessStatusContractProperties, MethodModel, NotificationName,
    Oauth2AuthenticationSettingsContract, OpenIdAuthenticationSettingsContract,
    OperationNameFormat, OperationTagResourceContractProperties, Origin,
    PipelineDiagnosticSettings, PolicyCollection, PolicyContentFormat, PolicyContract,
    PolicyContractProperties, PolicyExportFormat, PreferredIpVersion,
    PrivateEndpointServiceConnectionStatus, PrivateLinkServiceConnectionState,
    ProductCollection, ProductContract, ProductContractProperties, ProductState,
    ProductTagResourceContractProperties, Protocol, QuotaCounterContract,
    QuotaCounterValueContractProperties, QuotaCounterValueUpdateContract,
    RegistrationDelegationSettingsProperties, SamplingSettings, SamplingType,
    ServiceSkuType, Severity, State, SubscriptionCollection, SubscriptionContract,
    SubscriptionContractProperties, SubscriptionKeyParameterNamesContract,
    SubscriptionState, SubscriptionsDelegationSettingsProperties, TagResourceCollection,
    TagResourceContract, TagTagResourceContractProperties, TermsOfServiceProperties,
    UserCollection, UserContract, UserContractProperties, UserIdentityContract,
    UserState, Verbosity, VersioningScheme, WikiCollection, WikiContract,
    WikiContractProperties, WikiDocumentationContract, WikiUpdateContract,
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
    GatewayKeyRegenerationRequestContract, GatewayKeysContract, GatewayTokenContract,
    GatewayTokenRequestContract, ResourceLocationDataContract,
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
pub use global_schema::{
    GlobalSchemaCollection, GlobalSchemaContract, GlobalSchemaContractProperties,
    SchemaType,
};
pub use graph_ql_api_resolver::{
    ResolverCollection, ResolverContract, ResolverEntityBaseContract,
    ResolverUpdateContract, ResolverUpdateContractProperties,
};
pub use group::{
    GroupCreateParameters, GroupCreateParametersProperties, GroupUpdateParameters,
    GroupUpdateParametersProperties,
};
pub use identity_provider::{
    IdentityProviderContract, IdentityProviderContractProperties,
    IdentityProviderCreateContract, IdentityProviderCreateContractProperties,
    IdentityProviderList, IdentityProviderType, IdentityProviderUpdateParameters,
    IdentityProviderUpdateProperties,
};
pub use logger::{
    LoggerCollection, LoggerContract, LoggerContractProperties, LoggerType,
    LoggerUpdateContract, LoggerUpdateParameters,
};
pub use named_value::{
    NamedValueCollection, NamedValueContract, NamedValueContractProperties,
    NamedValueCreateContract, NamedValueCreateContractProperties,
    NamedValueSecretContract, NamedValueUpdateParameterProperties,
    NamedValueUpdateParameters,
};
pub use network_status::{
    ConnectivityStatusContract, ConnectivityStatusType, NetworkStatusContract,
    NetworkStatusContractByLocation,
};
pub use notification::{
    NotificationCollection, NotificationContract, NotificationContractProperties,
    RecipientsContractProperties,
};
pub use notification_recipient_email::{
    RecipientEmailCollection, RecipientEmailContract, RecipientEmailContractProperties,
};
pub use notification_recipient_user::{
    RecipientUserCollection, RecipientUserContract, RecipientUsersContractProperties,
};
pub use open_id_connect_provider::{
    OpenIdConnectProviderCollection, OpenidConnectProviderContract,
    OpenidConnectProviderContractProperties, OpenidConnectProviderUpdateContract,
    OpenidConnectProviderUpdateContractProperties,
};
pub use outbound_network_dependencies_endpoints::{
    EndpointDependency, EndpointDetail, OutboundEnvironmentEndpoint,
    OutboundEnvironmentEndpointList,
};
pub use policy_description::{
    PolicyDescriptionCollection, PolicyDescriptionContract,
    PolicyDescriptionContractProperties, PolicyScopeContract,
};
pub use policy_fragment::{
    PolicyFragmentCollection, PolicyFragmentContentFormat, PolicyFragmentContract,
    PolicyFragmentContractProperties, ProxyResource, ResourceCollection,
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
pub use product::{ProductUpdateParameters, ProductUpdateProperties};
pub use quota_by_counter_keys::QuotaCounterCollection;
pub use region::{RegionContract, RegionListResult};
pub use reports::{
    ReportCollection, ReportRecordContract, RequestReportCollection,
    RequestReportRecordContract,
};
pub use sign_in_settings::{PortalSigninSettingProperties, PortalSigninSettings};
pub use sign_up_settings::{PortalSignupSettings, PortalSignupSettingsProperties};
pub use subscription::{
    SubscriptionCreateParameterProperties, SubscriptionCreateParameters,
    SubscriptionKeysContract, SubscriptionUpdateParameterProperties,
    SubscriptionUpdateParameters,
};
pub use tag::{
    TagCollection, TagContract, TagContractProperties, TagCreateUpdateParameters,
};
pub use tenant_access::{
    AccessInformationCollection, AccessInformationContract,
    AccessInformationContractProperties, AccessInformationCreateParameterProperties,
    AccessInformationCreateParameters, AccessInformationSecretsContract,
    AccessInformationUpdateParameterProperties, AccessInformationUpdateParameters,
};
pub use tenant_configuration::{
    AsyncOperationStatus, DeployConfigurationParameterProperties,
    DeployConfigurationParameters, ErrorFieldContract, ErrorResponseBody,
    OperationResultContract, OperationResultContractProperties,
    OperationResultLogItemContract, SaveConfigurationParameter,
    SaveConfigurationParameterProperties, TenantConfigurationSyncStateContract,
    TenantConfigurationSyncStateContractProperties,
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

pub use super::clients::api_client::{
    ApiClientBeginCreateOrUpdateOptions, ApiClientDeleteOptions, ApiClientGetOptions,
    ApiClientGetEntityTagOptions, ApiClientListByServiceOptions,
    ApiClientListByTagsOptions, ApiClientUpdateOptions,
};
pub use super::clients::api_diagnostic_client::{
    ApiDiagnosticClientCreateOrUpdateOptions, ApiDiagnosticClientDeleteOptions,
    ApiDiagnosticClientGetOptions, ApiDiagnosticClientGetEntityTagOptions,
    ApiDiagnosticClientListByServiceOptions, ApiDiagnosticClientUpdateOptions,
};
pub use super::clients::api_export_client::ApiExportClientGetOptions;
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
    GatewayClientGetEntityTagOptions, GatewayClientListByServiceOptions,
    GatewayClientListKeysOptions, GatewayClientRegenerateKeyOptions,
    GatewayClientUpdateOptions,
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
    UserClientCreateOrUpdateOptions, UserClientDeleteOptions,
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
