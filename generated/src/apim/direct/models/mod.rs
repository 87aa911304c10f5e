// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod api;
mod api_export;
mod api_operation;
mod api_schema;
mod authorization_server;
mod backend;
mod certificate;
mod common;
mod delegation_settings;
mod email_template;
mod group;
mod identity_provider;
mod logger;
mod open_id_connect_provider;
mod policy_snippets;
mod product;
mod property;
mod quota_by_counter_keys;
mod regions;
mod reports;
mod sign_in_settings;
mod sign_up_settings;
mod subscription;
mod tenant_access;
mod tenant_configuration;
mod user;
mod user_identities;

pub use api::{
    ApiCreateOrUpdateParameter, ApiCreateOrUpdateParameterWsdlSelector,
    ApiUpdateContract, ContentFormat,
};
pub use api_export::ApiExportResult;
pub use api_operation::{
    OperationCollection, OperationContract, OperationUpdateContract, ParameterContract,
    RepresentationContract, RequestContract, ResponseContract,
};
pub use api_schema::{SchemaCollection, SchemaContract, SchemaDocumentProperties};
pub use authorization_server::{
    AuthorizationMethod, AuthorizationServerCollection, AuthorizationServerContract,
    AuthorizationServerUpdateContract, BearerTokenSendingMethod,
    ClientAuthenticationMethod, GrantType, TokenBodyParameterContract,
};
pub use backend::{
    BackendAuthorizationHeaderCredentials, BackendCollection, BackendContract,
    BackendCredentialsContract, BackendProperties, BackendProtocol, BackendProxyContract,
    BackendServiceFabricClusterProperties, BackendTlsProperties, BackendUpdateParameters,
    X509CertificateName,
};
pub use certificate::{
    CertificateCollection, CertificateContract, CertificateCreateOrUpdateParameters,
};
pub use common::{
    AccessInformationContract, ApiCollection, ApiContract, ApiType,
    AuthenticationSettingsContract, GroupCollection, GroupContract, GroupType,
    Oauth2AuthenticationSettingsContract, PolicyCollection, PolicyContract,
    PolicyContractMediaType, PolicyScopeContract, ProductCollection, ProductContract,
    ProductState, Protocol, QuotaCounterContract, QuotaCounterValueContractProperties,
    SubscriptionCollection, SubscriptionContract, SubscriptionKeyParameterNamesContract,
    SubscriptionState, UserCollection, UserContract, UserIdentityContract, UserState,
};
pub use delegation_settings::{
    PortalDelegationSettings, RegistrationDelegationSettingsProperties,
    SubscriptionsDelegationSettingsProperties,
};
pub use email_template::{
    EmailTemplateCollection, EmailTemplateContract,
    EmailTemplateParametersContractProperties, EmailTemplateUpdateParameters,
    TemplateName,
};
pub use group::{GroupCreateParameters, GroupUpdateParameters};
pub use identity_provider::{
    IdentityProviderContract, IdentityProviderList, IdentityProviderType,
    IdentityProviderUpdateParameters,
};
pub use logger::{LoggerCollection, LoggerContract, LoggerType, LoggerUpdateContract};
pub use open_id_connect_provider::{
    OpenIdConnectProviderCollection, OpenidConnectProviderContract,
    OpenidConnectProviderUpdateContract,
};
pub use policy_snippets::{PolicySnippetContract, PolicySnippetsCollection};
pub use product::ProductUpdateParameters;
pub use property::{PropertyCollection, PropertyContract, PropertyUpdateParameters};
pub use quota_by_counter_keys::QuotaCounterCollection;
pub use regions::{RegionContract, RegionListResult};
pub use reports::{
    ReportCollection, ReportRecordContract, RequestReportCollection,
    RequestReportRecordContract,
};
pub use sign_in_settings::PortalSigninSettings;
pub use sign_up_settings::{PortalSignupSettings, TermsOfServiceProperties};
pub use subscription::{
    SubscriptionCreateOrUpdateNotify, SubscriptionCreateParameters,
    SubscriptionUpdateNotify, SubscriptionUpdateParameters,
};
pub use tenant_access::AccessInformationUpdateParameters;
pub use tenant_configuration::{
    AsyncOperationStatus, DeployConfigurationParameters, ErrorFieldContract,
    ErrorResponse, OperationResultContract, OperationResultLogItemContract,
    SaveConfigurationParameter, TenantConfigurationSyncStateContract,
};
pub use user::{
    GenerateSsoUrlResult, KeyType, UserCreateParameters, UserDeleteDeleteSubscriptions,
    UserDeleteNotify, UserTokenParameters, UserTokenResult, UserUpdateParameters,
};
pub use user_identities::UserIdentityCollection;

pub use super::clients::api_client::{
    ApiClientCreateOrUpdateOptions, ApiClientDeleteOptions, ApiClientGetOptions,
    ApiClientListOptions, ApiClientUpdateOptions,
};
pub use super::clients::api_export_client::ApiExportClientGetOptions;
pub use super::clients::api_operation_client::{
    ApiOperationClientCreateOrUpdateOptions, ApiOperationClientDeleteOptions,
    ApiOperationClientGetOptions, ApiOperationClientListByApiOptions,
    ApiOperationClientUpdateOptions,
};
pub use super::clients::api_operation_policy_client::{
    ApiOperationPolicyClientCreateOrUpdateOptions,
    ApiOperationPolicyClientCreateOrUpdateAsOptions,
    ApiOperationPolicyClientDeleteOptions, ApiOperationPolicyClientGetOptions,
    ApiOperationPolicyClientGetAsOptions, ApiOperationPolicyClientListByOperationOptions,
};
pub use super::clients::api_policy_client::{
    ApiPolicyClientCreateOrUpdateOptions, ApiPolicyClientCreateOrUpdateAsOptions,
    ApiPolicyClientDeleteOptions, ApiPolicyClientGetOptions, ApiPolicyClientGetAsOptions,
    ApiPolicyClientListByApiOptions,
};
pub use super::clients::api_product_client::ApiProductClientListByApisOptions;
pub use super::clients::api_schema_client::{
    ApiSchemaClientCreateOrUpdateOptions, ApiSchemaClientDeleteOptions,
    ApiSchemaClientGetOptions, ApiSchemaClientListByApiOptions,
};
pub use super::clients::authorization_server_client::{
    AuthorizationServerClientCreateOrUpdateOptions,
    AuthorizationServerClientDeleteOptions, AuthorizationServerClientGetOptions,
    AuthorizationServerClientListOptions, AuthorizationServerClientUpdateOptions,
};
pub use super::clients::backend_client::{
    BackendClientCreateOrUpdateOptions, BackendClientDeleteOptions,
    BackendClientGetOptions, BackendClientListOptions, BackendClientUpdateOptions,
};
pub use super::clients::certificate_client::{
    CertificateClientCreateOrUpdateOptions, CertificateClientDeleteOptions,
    CertificateClientGetOptions, CertificateClientListOptions,
};
pub use super::clients::delegation_settings_client::{
    DelegationSettingsClientCreateOrUpdateOptions, DelegationSettingsClientGetOptions,
    DelegationSettingsClientUpdateOptions,
};
pub use super::clients::email_template_client::{
    EmailTemplateClientCreateOrUpdateOptions, EmailTemplateClientDeleteOptions,
    EmailTemplateClientGetOptions, EmailTemplateClientListOptions,
    EmailTemplateClientUpdateOptions,
};
pub use super::clients::group_client::{
    GroupClientCreateOrUpdateOptions, GroupClientDeleteOptions, GroupClientGetOptions,
    GroupClientListOptions, GroupClientUpdateOptions,
};
pub use super::clients::group_user_client::{
    GroupUserClientCreateOptions, GroupUserClientDeleteOptions,
    GroupUserClientListOptions,
};
pub use super::clients::identity_provider_client::{
    IdentityProviderClientCreateOrUpdateOptions, IdentityProviderClientDeleteOptions,
    IdentityProviderClientGetOptions, IdentityProviderClientListOptions,
    IdentityProviderClientUpdateOptions,
};
pub use super::clients::logger_client::{
    LoggerClientCreateOrUpdateOptions, LoggerClientDeleteOptions, LoggerClientGetOptions,
    LoggerClientListOptions, LoggerClientUpdateOptions,
};
pub use super::clients::open_id_connect_provider_client::{
    OpenIdConnectProviderClientCreateOrUpdateOptions,
    OpenIdConnectProviderClientDeleteOptions, OpenIdConnectProviderClientGetOptions,
    OpenIdConnectProviderClientListOptions, OpenIdConnectProviderClientUpdateOptions,
};
pub use super::clients::policy_client::{
    PolicyClientCreateOrUpdateOptions, PolicyClientCreateOrUpdateAsOptions,
    PolicyClientDeleteOptions, PolicyClientGetOptions, PolicyClientGetAsOptions,
    PolicyClientListOptions,
};
pub use super::clients::policy_snippets_client::PolicySnippetsClientListOptions;
pub use super::clients::product_api_client::{
    ProductApiClientCreateOrUpdateOptions, ProductApiClientDeleteOptions,
    ProductApiClientListByProductOptions,
};
pub use super::clients::product_client::{
    ProductClientCreateOrUpdateOptions, ProductClientDeleteOptions,
    ProductClientGetOptions, ProductClientListOptions, ProductClientUpdateOptions,
};
pub use super::clients::product_group_client::{
    ProductGroupClientCreateOrUpdateOptions, ProductGroupClientDeleteOptions,
    ProductGroupClientListByProductOptions,
};
pub use super::clients::product_policy_client::{
    ProductPolicyClientCreateOrUpdateOptions, ProductPolicyClientCreateOrUpdateAsOptions,
    ProductPolicyClientDeleteOptions, ProductPolicyClientGetOptions,
    ProductPolicyClientGetAsOptions, ProductPolicyClientListByProductOptions,
};
pub use super::clients::product_subscriptions_client::ProductSubscriptionsClientListOptions;
pub use super::clients::property_client::{
    PropertyClientCreateOrUpdateOptions, PropertyClientDeleteOptions,
    PropertyClientGetOptions, PropertyClientListOptions, PropertyClientUpdateOptions,
};
pub use super::clients::quota_by_counter_keys_client::{
    QuotaByCounterKeysClientListOptions, QuotaByCounterKeysClientUpdateOptions,
};
pub use super::clients::quota_by_period_keys_client::{
    QuotaByPeriodKeysClientGetOptions, QuotaByPeriodKeysClientUpdateOptions,
};
pub use super::clients::regions_client::RegionsClientListOptions;
pub use super::clients::reports_client::{
    ReportsClientListByApiOptions, ReportsClientListByGeoOptions,
    ReportsClientListByOperationOptions, ReportsClientListByProductOptions,
    ReportsClientListByRequestOptions, ReportsClientListBySubscriptionOptions,
    ReportsClientListByTimeOptions, ReportsClientListByUserOptions,
};
pub use super::clients::sign_in_settings_client::{
    SignInSettingsClientCreateOrUpdateOptions, SignInSettingsClientGetOptions,
    SignInSettingsClientUpdateOptions,
};
pub use super::clients::sign_up_settings_client::{
    SignUpSettingsClientCreateOrUpdateOptions, SignUpSettingsClientGetOptions,
    SignUpSettingsClientUpdateOptions,
};
pub use super::clients::subscription_client::{
    SubscriptionClientCreateOrUpdateOptions, SubscriptionClientDeleteOptions,
    SubscriptionClientGetOptions, SubscriptionClientListOptions,
    SubscriptionClientRegeneratePrimaryKeyOptions,
    SubscriptionClientRegenerateSecondaryKeyOptions, SubscriptionClientUpdateOptions,
};
pub use super::clients::tenant_access_client::{
    TenantAccessClientGetOptions, TenantAccessClientRegeneratePrimaryKeyOptions,
    TenantAccessClientRegenerateSecondaryKeyOptions, TenantAccessClientUpdateOptions,
};
pub use super::clients::tenant_access_git_client::{
    TenantAccessGitClientGetOptions, TenantAccessGitClientRegeneratePrimaryKeyOptions,
    TenantAccessGitClientRegenerateSecondaryKeyOptions,
};
pub use super::clients::tenant_configuration_client::{
    TenantConfigurationClientBeginDeployOptions,
    TenantConfigurationClientBeginSaveOptions,
    TenantConfigurationClientBeginValidateOptions,
    TenantConfigurationClientGetSyncStateOptions,
};
pub use super::clients::user_client::{
    UserClientCreateOrUpdateOptions, UserClientDeleteOptions,
    UserClientGenerateSsoUrlOptions, UserClientGetOptions,
    UserClientGetSharedAccessTokenOptions, UserClientListOptions, UserClientUpdateOptions,
};
pub use super::clients::user_group_client::UserGroupClientListOptions;
pub use super::clients::user_identities_client::UserIdentitiesClientListOptions;
pub use super::clients::user_subscription_client::UserSubscriptionClientListOptions;
