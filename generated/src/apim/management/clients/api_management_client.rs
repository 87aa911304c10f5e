// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{
    Result, credentials::TokenCredential, http::{ClientOptions, RequestContent},
};
use crate::{
    apim::management::models::{ConnectivityCheckRequest, ConnectivityCheckResponse},
    runtime::{
        self, Client, CloudEndpoint, FinalState, LongRunningOperation,
        LongRunningOptions, OperationToken, Service,
    },
};
use super::{
    all_policies_client::AllPoliciesClient, api_client::ApiClient,
    api_diagnostic_client::ApiDiagnosticClient, api_export_client::ApiExportClient,
    api_gateway_client::ApiGatewayClient,
    api_gateway_config_connection_client::ApiGatewayConfigConnectionClient,
    api_issue_attachment_client::ApiIssueAttachmentClient,
    api_issue_client::ApiIssueClient, api_issue_comment_client::ApiIssueCommentClient,
    api_management_gateway_skus_client::ApiManagementGatewaySkusClient,
    api_management_operations_client::ApiManagementOperationsClient,
    api_management_service_client::ApiManagementServiceClient,
    api_management_service_skus_client::ApiManagementServiceSkusClient,
    api_management_skus_client::ApiManagementSkusClient,
    api_management_workspace_link_client::ApiManagementWorkspaceLinkClient,
    api_management_workspace_links_client::ApiManagementWorkspaceLinksClient,
    api_operation_client::ApiOperationClient,
    api_operation_policy_client::ApiOperationPolicyClient,
    api_policy_client::ApiPolicyClient, api_product_client::ApiProductClient,
    api_release_client::ApiReleaseClient, api_revision_client::ApiRevisionClient,
    api_schema_client::ApiSchemaClient,
    api_tag_description_client::ApiTagDescriptionClient,
    api_version_set_client::ApiVersionSetClient, api_wiki_client::ApiWikiClient,
    api_wikis_client::ApiWikisClient,
    authorization_access_policy_client::AuthorizationAccessPolicyClient,
    authorization_client::AuthorizationClient,
    authorization_login_links_client::AuthorizationLoginLinksClient,
    authorization_provider_client::AuthorizationProviderClient,
    authorization_server_client::AuthorizationServerClient,
    backend_client::BackendClient, cache_client::CacheClient,
    certificate_client::CertificateClient, content_item_client::ContentItemClient,
    content_type_client::ContentTypeClient,
    delegation_settings_client::DelegationSettingsClient,
    deleted_services_client::DeletedServicesClient, diagnostic_client::DiagnosticClient,
    documentation_client::DocumentationClient,
    email_template_client::EmailTemplateClient, gateway_api_client::GatewayApiClient,
    gateway_certificate_authority_client::GatewayCertificateAuthorityClient,
    gateway_client::GatewayClient,
    gateway_hostname_configuration_client::GatewayHostnameConfigurationClient,
    global_schema_client::GlobalSchemaClient,
    graph_ql_api_resolver_client::GraphQlApiResolverClient,
    graph_ql_api_resolver_policy_client::GraphQlApiResolverPolicyClient,
    group_client::GroupClient, group_user_client::GroupUserClient,
    identity_provider_client::IdentityProviderClient, issue_client::IssueClient,
    logger_client::LoggerClient, named_value_client::NamedValueClient,
    network_status_client::NetworkStatusClient, notification_client::NotificationClient,
    notification_recipient_email_client::NotificationRecipientEmailClient,
    notification_recipient_user_client::NotificationRecipientUserClient,
    open_id_connect_provider_client::OpenIdConnectProviderClient,
    operation_client::OperationClient, operation_status_client::OperationStatusClient,
    operations_results_client::OperationsResultsClient,
    outbound_network_dependencies_endpoints_client::OutboundNetworkDependenciesEndpointsClient,
    policy_client::PolicyClient, policy_description_client::PolicyDescriptionClient,
    policy_fragment_client::PolicyFragmentClient,
    policy_restriction_client::PolicyRestrictionClient,
    policy_restriction_validations_client::PolicyRestrictionValidationsClient,
    portal_config_client::PortalConfigClient,
    portal_revision_client::PortalRevisionClient,
    portal_settings_client::PortalSettingsClient,
    private_endpoint_connection_client::PrivateEndpointConnectionClient,
    product_api_client::ProductApiClient, product_api_link_client::ProductApiLinkClient,
    product_client::ProductClient, product_group_client::ProductGroupClient,
    product_group_link_client::ProductGroupLinkClient,
    product_policy_client::ProductPolicyClient,
    product_subscriptions_client::ProductSubscriptionsClient,
    product_wiki_client::ProductWikiClient, product_wikis_client::ProductWikisClient,
    quota_by_counter_keys_client::QuotaByCounterKeysClient,
    quota_by_period_keys_client::QuotaByPeriodKeysClient, region_client::RegionClient,
    reports_client::ReportsClient, sign_in_settings_client::SignInSettingsClient,
    sign_up_settings_client::SignUpSettingsClient,
    subscription_client::SubscriptionClient, tag_api_link_client::TagApiLinkClient,
    tag_client::TagClient, tag_operation_link_client::TagOperationLinkClient,
    tag_product_link_client::TagProductLinkClient,
    tag_resource_client::TagResourceClient, tenant_access_client::TenantAccessClient,
    tenant_access_git_client::TenantAccessGitClient,
    tenant_configuration_client::TenantConfigurationClient,
    tenant_settings_client::TenantSettingsClient, user_client::UserClient,
    user_confirmation_password_client::UserConfirmationPasswordClient,
    user_group_client::UserGroupClient, user_identities_client::UserIdentitiesClient,
    user_subscription_client::UserSubscriptionClient,
    workspace_api_client::WorkspaceApiClient,
    workspace_api_diagnostic_client::WorkspaceApiDiagnosticClient,
    workspace_api_export_client::WorkspaceApiExportClient,
    workspace_api_operation_client::WorkspaceApiOperationClient,
    workspace_api_operation_policy_client::WorkspaceApiOperationPolicyClient,
    workspace_api_policy_client::WorkspaceApiPolicyClient,
    workspace_api_release_client::WorkspaceApiReleaseClient,
    workspace_api_revision_client::WorkspaceApiRevisionClient,
    workspace_api_schema_client::WorkspaceApiSchemaClient,
    workspace_api_version_set_client::WorkspaceApiVersionSetClient,
    workspace_backend_client::WorkspaceBackendClient,
    workspace_certificate_client::WorkspaceCertificateClient,
    workspace_client::WorkspaceClient,
    workspace_diagnostic_client::WorkspaceDiagnosticClient,
    workspace_global_schema_client::WorkspaceGlobalSchemaClient,
    workspace_group_client::WorkspaceGroupClient,
    workspace_group_user_client::WorkspaceGroupUserClient,
    workspace_logger_client::WorkspaceLoggerClient,
    workspace_named_value_client::WorkspaceNamedValueClient,
    workspace_notification_client::WorkspaceNotificationClient,
    workspace_notification_recipient_email_client::WorkspaceNotificationRecipientEmailClient,
    workspace_notification_recipient_user_client::WorkspaceNotificationRecipientUserClient,
    workspace_policy_client::WorkspacePolicyClient,
    workspace_policy_fragment_client::WorkspacePolicyFragmentClient,
    workspace_product_api_link_client::WorkspaceProductApiLinkClient,
    workspace_product_client::WorkspaceProductClient,
    workspace_product_group_link_client::WorkspaceProductGroupLinkClient,
    workspace_product_policy_client::WorkspaceProductPolicyClient,
    workspace_subscription_client::WorkspaceSubscriptionClient,
    workspace_tag_api_link_client::WorkspaceTagApiLinkClient,
    workspace_tag_client::WorkspaceTagClient,
    workspace_tag_operation_link_client::WorkspaceTagOperationLinkClient,
    workspace_tag_product_link_client::WorkspaceTagProductLinkClient,
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

/// Manages Azure API Management through Azure Resource Manager: service instances with their network, hostnames
/// and identities, and what they publish, such as APIs, operations, policies, products, subscriptions, users,
/// backends and the developer portal, for a whole service or inside workspaces with gateways of their own. Calls
/// to the published APIs themselves go to the gateways and are not made here.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct ApiManagementClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `subscription_id` - Azure subscription that holds the resource.
    /// * `credential` - Source of the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries, policies and the cloud.
    ///
    /// # Errors
    ///
    /// If an argument is empty or the cloud is unknown.
    pub fn new(
        subscription_id: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<ApiManagementClientOptions>,
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

    /// Overview of every policy document of a service and whether it obeys the policy restrictions.
    pub fn all_policies_client(&self) -> AllPoliciesClient {
        AllPoliciesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// APIs that a service publishes: import, settings, revisions and deletion.
    pub fn api_client(&self) -> ApiClient {
        ApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Logging settings that apply to one API and win over those of the service.
    pub fn api_diagnostic_client(&self) -> ApiDiagnosticClient {
        ApiDiagnosticClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Export of an API as a definition file.
    pub fn api_export_client(&self) -> ApiExportClient {
        ApiExportClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Workspace gateways: Azure resources that run the APIs of workspaces apart from the gateway of the service.
    pub fn api_gateway_client(&self) -> ApiGatewayClient {
        ApiGatewayClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Connections that tell a workspace gateway whose configuration it runs.
    pub fn api_gateway_config_connection_client(
        &self,
    ) -> ApiGatewayConfigConnectionClient {
        ApiGatewayConfigConnectionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Problems with an API that developers have reported.
    pub fn api_issue_client(&self) -> ApiIssueClient {
        ApiIssueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Files that are attached to a reported problem with an API.
    pub fn api_issue_attachment_client(&self) -> ApiIssueAttachmentClient {
        ApiIssueAttachmentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Discussion of a reported problem with an API.
    pub fn api_issue_comment_client(&self) -> ApiIssueCommentClient {
        ApiIssueCommentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Sizes that an existing workspace gateway can take.
    pub fn api_management_gateway_skus_client(&self) -> ApiManagementGatewaySkusClient {
        ApiManagementGatewaySkusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Catalog of the resource-provider actions, for building custom roles.
    pub fn api_management_operations_client(&self) -> ApiManagementOperationsClient {
        ApiManagementOperationsClient {
            client: self.client.clone(),
        }
    }

    /// Service instances: creation, settings, network, backup, restore and deletion.
    pub fn api_management_service_client(&self) -> ApiManagementServiceClient {
        ApiManagementServiceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Pricing tiers to which an existing service can change.
    pub fn api_management_service_skus_client(&self) -> ApiManagementServiceSkusClient {
        ApiManagementServiceSkusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Pricing tiers that a subscription can use, with their regions and restrictions.
    pub fn api_management_skus_client(&self) -> ApiManagementSkusClient {
        ApiManagementSkusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Lookup of the link between one workspace and its gateways.
    pub fn api_management_workspace_link_client(
        &self,
    ) -> ApiManagementWorkspaceLinkClient {
        ApiManagementWorkspaceLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the links between workspaces and workspace gateways.
    pub fn api_management_workspace_links_client(
        &self,
    ) -> ApiManagementWorkspaceLinksClient {
        ApiManagementWorkspaceLinksClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Operations of an API, each a method and a URL template with descriptions of request and responses.
    pub fn api_operation_client(&self) -> ApiOperationClient {
        ApiOperationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy that applies to a single operation of an API.
    pub fn api_operation_policy_client(&self) -> ApiOperationPolicyClient {
        ApiOperationPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy that applies to all operations of an API.
    pub fn api_policy_client(&self) -> ApiPolicyClient {
        ApiPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the products that contain an API.
    pub fn api_product_client(&self) -> ApiProductClient {
        ApiProductClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Releases of an API; each one makes a revision the current one and keeps notes about it.
    pub fn api_release_client(&self) -> ApiReleaseClient {
        ApiReleaseClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the revisions of an API.
    pub fn api_revision_client(&self) -> ApiRevisionClient {
        ApiRevisionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Schemas to which the requests and responses of one API refer.
    pub fn api_schema_client(&self) -> ApiSchemaClient {
        ApiSchemaClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Descriptions and links that the documentation of an API shows for a tag.
    pub fn api_tag_description_client(&self) -> ApiTagDescriptionClient {
        ApiTagDescriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Version sets, which join several APIs as versions of one API and say where callers name the version.
    pub fn api_version_set_client(&self) -> ApiVersionSetClient {
        ApiVersionSetClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Wiki of an API: the documentation pages that belong to it.
    pub fn api_wiki_client(&self) -> ApiWikiClient {
        ApiWikiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the wikis of an API.
    pub fn api_wikis_client(&self) -> ApiWikisClient {
        ApiWikisClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Connections of the credential manager: stored access to an API behind an OAuth 2.0 provider.
    pub fn authorization_client(&self) -> AuthorizationClient {
        AuthorizationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Who may fetch the token of a stored connection.
    pub fn authorization_access_policy_client(&self) -> AuthorizationAccessPolicyClient {
        AuthorizationAccessPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links with which a person signs in to give a connection its consent.
    pub fn authorization_login_links_client(&self) -> AuthorizationLoginLinksClient {
        AuthorizationLoginLinksClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// OAuth 2.0 providers of the credential manager, from which gateways fetch tokens for backends.
    pub fn authorization_provider_client(&self) -> AuthorizationProviderClient {
        AuthorizationProviderClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// OAuth 2.0 servers that protect APIs and that the developer portal uses to get test tokens.
    pub fn authorization_server_client(&self) -> AuthorizationServerClient {
        AuthorizationServerClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Backends: named targets of requests, with credentials, TLS checks and other connection settings.
    pub fn backend_client(&self) -> BackendClient {
        BackendClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// External Redis-compatible caches that the caching policies use.
    pub fn cache_client(&self) -> CacheClient {
        CacheClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Client certificates with which gateways identify themselves to backends.
    pub fn certificate_client(&self) -> CertificateClient {
        CertificateClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Pieces of content of the developer portal, such as pages, layouts and documents.
    pub fn content_item_client(&self) -> ContentItemClient {
        ContentItemClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Kinds of content that the developer portal knows, each with a schema.
    pub fn content_type_client(&self) -> ContentTypeClient {
        ContentTypeClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Delegation of sign-up, sign-in and subscribing from the developer portal to a website of your own.
    pub fn delegation_settings_client(&self) -> DelegationSettingsClient {
        DelegationSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Deleted services that can still be recovered, and their final removal.
    pub fn deleted_services_client(&self) -> DeletedServicesClient {
        DeletedServicesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Logging settings that apply to all APIs of a service.
    pub fn diagnostic_client(&self) -> DiagnosticClient {
        DiagnosticClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Documentation pages in Markdown, which the wikis of APIs and products show.
    pub fn documentation_client(&self) -> DocumentationClient {
        DocumentationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Templates of the messages that a service sends to developers.
    pub fn email_template_client(&self) -> EmailTemplateClient {
        EmailTemplateClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Self-hosted gateways: their entries in the service, access keys and tokens.
    pub fn gateway_client(&self) -> GatewayClient {
        GatewayClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// APIs that a self-hosted gateway serves.
    pub fn gateway_api_client(&self) -> GatewayApiClient {
        GatewayApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Certificate authorities whose client certificates a self-hosted gateway trusts.
    pub fn gateway_certificate_authority_client(
        &self,
    ) -> GatewayCertificateAuthorityClient {
        GatewayCertificateAuthorityClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Hostnames of a self-hosted gateway with their certificates and TLS settings.
    pub fn gateway_hostname_configuration_client(
        &self,
    ) -> GatewayHostnameConfigurationClient {
        GatewayHostnameConfigurationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Schemas of a service that validation policies use in any API.
    pub fn global_schema_client(&self) -> GlobalSchemaClient {
        GlobalSchemaClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Resolvers of a synthetic GraphQL API, which say where the data of a field comes from.
    pub fn graph_ql_api_resolver_client(&self) -> GraphQlApiResolverClient {
        GraphQlApiResolverClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy of a resolver: the request that fetches the data of a GraphQL field.
    pub fn graph_ql_api_resolver_policy_client(&self) -> GraphQlApiResolverPolicyClient {
        GraphQlApiResolverPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Groups of developers, which decide who sees a product.
    pub fn group_client(&self) -> GroupClient {
        GroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Membership of users in groups.
    pub fn group_user_client(&self) -> GroupUserClient {
        GroupUserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Identity providers with which developers sign in to the developer portal.
    pub fn identity_provider_client(&self) -> IdentityProviderClient {
        IdentityProviderClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing and lookup of reported problems across all APIs of a service.
    pub fn issue_client(&self) -> IssueClient {
        IssueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Loggers: targets in Application Insights, Event Hubs or Azure Monitor to which gateways send data.
    pub fn logger_client(&self) -> LoggerClient {
        LoggerClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Named values: constants and secrets that policies refer to by name.
    pub fn named_value_client(&self) -> NamedValueClient {
        NamedValueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Reachability of the Azure resources on which a service depends, as the service sees it.
    pub fn network_status_client(&self) -> NetworkStatusClient {
        NetworkStatusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Kinds of notification that a service sends to its publishers.
    pub fn notification_client(&self) -> NotificationClient {
        NotificationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// E-mail addresses that receive a notification.
    pub fn notification_recipient_email_client(
        &self,
    ) -> NotificationRecipientEmailClient {
        NotificationRecipientEmailClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Users who receive a notification.
    pub fn notification_recipient_user_client(&self) -> NotificationRecipientUserClient {
        NotificationRecipientUserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// OpenID Connect providers that protect APIs and that the developer portal uses to get test tokens.
    pub fn open_id_connect_provider_client(&self) -> OpenIdConnectProviderClient {
        OpenIdConnectProviderClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the operations of an API, arranged by tag.
    pub fn operation_client(&self) -> OperationClient {
        OperationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// State of running requests, by region.
    pub fn operation_status_client(&self) -> OperationStatusClient {
        OperationStatusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Results of requests that ran in the background, by region.
    pub fn operations_results_client(&self) -> OperationsResultsClient {
        OperationsResultsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Addresses outside the virtual network that a service must be able to reach.
    pub fn outbound_network_dependencies_endpoints_client(
        &self,
    ) -> OutboundNetworkDependenciesEndpointsClient {
        OutboundNetworkDependenciesEndpointsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy of the whole service, which applies to all APIs.
    pub fn policy_client(&self) -> PolicyClient {
        PolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Short explanations of the policy statements.
    pub fn policy_description_client(&self) -> PolicyDescriptionClient {
        PolicyDescriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Reusable parts of policies, which policy documents include by name.
    pub fn policy_fragment_client(&self) -> PolicyFragmentClient {
        PolicyFragmentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Rules that force policy documents to include the policy of the level above.
    pub fn policy_restriction_client(&self) -> PolicyRestrictionClient {
        PolicyRestrictionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Check of all policies of a service against the policy restrictions.
    pub fn policy_restriction_validations_client(
        &self,
    ) -> PolicyRestrictionValidationsClient {
        PolicyRestrictionValidationsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Configuration of the developer portal: sign-in, sign-up, delegation, CORS and content security.
    pub fn portal_config_client(&self) -> PortalConfigClient {
        PortalConfigClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Revisions of the developer portal; creating one publishes the portal.
    pub fn portal_revision_client(&self) -> PortalRevisionClient {
        PortalRevisionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the sign-in, sign-up and delegation settings of the developer portal.
    pub fn portal_settings_client(&self) -> PortalSettingsClient {
        PortalSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Private endpoint connections of a service: review, approval, rejection and removal.
    pub fn private_endpoint_connection_client(&self) -> PrivateEndpointConnectionClient {
        PrivateEndpointConnectionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Products: bundles of APIs under common terms, to which developers subscribe.
    pub fn product_client(&self) -> ProductClient {
        ProductClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// APIs that belong to a product, managed without link resources.
    pub fn product_api_client(&self) -> ProductApiClient {
        ProductApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that place APIs in a product.
    pub fn product_api_link_client(&self) -> ProductApiLinkClient {
        ProductApiLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Groups of developers who see a product, managed without link resources.
    pub fn product_group_client(&self) -> ProductGroupClient {
        ProductGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that make a product visible to groups of developers.
    pub fn product_group_link_client(&self) -> ProductGroupLinkClient {
        ProductGroupLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy that applies to calls made with a subscription to a product.
    pub fn product_policy_client(&self) -> ProductPolicyClient {
        ProductPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the subscriptions to a product.
    pub fn product_subscriptions_client(&self) -> ProductSubscriptionsClient {
        ProductSubscriptionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Wiki of a product: the documentation pages that belong to it.
    pub fn product_wiki_client(&self) -> ProductWikiClient {
        ProductWikiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the wikis of a product.
    pub fn product_wikis_client(&self) -> ProductWikisClient {
        ProductWikisClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Counters of the `quota-by-key` policy over all their periods.
    pub fn quota_by_counter_keys_client(&self) -> QuotaByCounterKeysClient {
        QuotaByCounterKeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Counters of the `quota-by-key` policy in one period.
    pub fn quota_by_period_keys_client(&self) -> QuotaByPeriodKeysClient {
        QuotaByPeriodKeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Azure regions in which a service runs gateways.
    pub fn region_client(&self) -> RegionClient {
        RegionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Usage figures of a service, summed up by API, operation, product, user and other criteria.
    pub fn reports_client(&self) -> ReportsClient {
        ReportsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Whether visitors of the developer portal must sign in.
    pub fn sign_in_settings_client(&self) -> SignInSettingsClient {
        SignInSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Sign-up to the developer portal and the terms of use that go with it.
    pub fn sign_up_settings_client(&self) -> SignUpSettingsClient {
        SignUpSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Subscriptions, whose keys give access to a product, to one API or to all APIs.
    pub fn subscription_client(&self) -> SubscriptionClient {
        SubscriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Tags, and their assignment to APIs, operations and products.
    pub fn tag_client(&self) -> TagClient {
        TagClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that give a tag to APIs.
    pub fn tag_api_link_client(&self) -> TagApiLinkClient {
        TagApiLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that give a tag to operations.
    pub fn tag_operation_link_client(&self) -> TagOperationLinkClient {
        TagOperationLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that give a tag to products.
    pub fn tag_product_link_client(&self) -> TagProductLinkClient {
        TagProductLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of everything that carries tags.
    pub fn tag_resource_client(&self) -> TagResourceClient {
        TagResourceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Direct access to the management endpoint of a service and to its Git repository, with the access keys.
    pub fn tenant_access_client(&self) -> TenantAccessClient {
        TenantAccessClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Renewal of the keys for the Git repository of a service.
    ///
    /// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
    pub fn tenant_access_git_client(&self) -> TenantAccessGitClient {
        TenantAccessGitClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Exchange of the configuration of a service with its Git repository.
    ///
    /// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
    pub fn tenant_configuration_client(&self) -> TenantConfigurationClient {
        TenantConfigurationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Read-only settings of a service.
    pub fn tenant_settings_client(&self) -> TenantSettingsClient {
        TenantSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Developer accounts of a service, with their sign-in links and tokens.
    pub fn user_client(&self) -> UserClient {
        UserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Messages that let a developer choose a new password.
    pub fn user_confirmation_password_client(&self) -> UserConfirmationPasswordClient {
        UserConfirmationPasswordClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the groups that a user belongs to.
    pub fn user_group_client(&self) -> UserGroupClient {
        UserGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the identities with which a user signs in.
    pub fn user_identities_client(&self) -> UserIdentitiesClient {
        UserIdentitiesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Subscriptions that a user owns.
    pub fn user_subscription_client(&self) -> UserSubscriptionClient {
        UserSubscriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Workspaces, in which teams manage their own APIs within a shared service.
    pub fn workspace_client(&self) -> WorkspaceClient {
        WorkspaceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// APIs of a workspace: import, settings, revisions and deletion.
    pub fn workspace_api_client(&self) -> WorkspaceApiClient {
        WorkspaceApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Logging settings that apply to one API of a workspace.
    pub fn workspace_api_diagnostic_client(&self) -> WorkspaceApiDiagnosticClient {
        WorkspaceApiDiagnosticClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Export of an API of a workspace as a definition file.
    pub fn workspace_api_export_client(&self) -> WorkspaceApiExportClient {
        WorkspaceApiExportClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Operations of an API of a workspace.
    pub fn workspace_api_operation_client(&self) -> WorkspaceApiOperationClient {
        WorkspaceApiOperationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy that applies to a single operation of an API of a workspace.
    pub fn workspace_api_operation_policy_client(
        &self,
    ) -> WorkspaceApiOperationPolicyClient {
        WorkspaceApiOperationPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy that applies to all operations of an API of a workspace.
    pub fn workspace_api_policy_client(&self) -> WorkspaceApiPolicyClient {
        WorkspaceApiPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Releases of an API of a workspace, which make a revision the current one.
    pub fn workspace_api_release_client(&self) -> WorkspaceApiReleaseClient {
        WorkspaceApiReleaseClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Listing of the revisions of an API of a workspace.
    pub fn workspace_api_revision_client(&self) -> WorkspaceApiRevisionClient {
        WorkspaceApiRevisionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Schemas to which the requests and responses of one API of a workspace refer.
    pub fn workspace_api_schema_client(&self) -> WorkspaceApiSchemaClient {
        WorkspaceApiSchemaClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Version sets of a workspace, which join several APIs as versions of one API.
    pub fn workspace_api_version_set_client(&self) -> WorkspaceApiVersionSetClient {
        WorkspaceApiVersionSetClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Backends of a workspace: named targets of requests with their connection settings.
    pub fn workspace_backend_client(&self) -> WorkspaceBackendClient {
        WorkspaceBackendClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Client certificates of a workspace, for connections to its backends.
    pub fn workspace_certificate_client(&self) -> WorkspaceCertificateClient {
        WorkspaceCertificateClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Logging settings that apply to all APIs of a workspace.
    pub fn workspace_diagnostic_client(&self) -> WorkspaceDiagnosticClient {
        WorkspaceDiagnosticClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Schemas that validation policies use in any API of a workspace.
    pub fn workspace_global_schema_client(&self) -> WorkspaceGlobalSchemaClient {
        WorkspaceGlobalSchemaClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Groups of developers of a workspace, which decide who sees its products.
    pub fn workspace_group_client(&self) -> WorkspaceGroupClient {
        WorkspaceGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Membership of users in the groups of a workspace.
    pub fn workspace_group_user_client(&self) -> WorkspaceGroupUserClient {
        WorkspaceGroupUserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Loggers of a workspace: targets to which its gateways send data.
    pub fn workspace_logger_client(&self) -> WorkspaceLoggerClient {
        WorkspaceLoggerClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Named values of a workspace: constants and secrets that its policies refer to by name.
    pub fn workspace_named_value_client(&self) -> WorkspaceNamedValueClient {
        WorkspaceNamedValueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Kinds of notification that a workspace sends to its publishers.
    pub fn workspace_notification_client(&self) -> WorkspaceNotificationClient {
        WorkspaceNotificationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// E-mail addresses that receive a notification of a workspace.
    pub fn workspace_notification_recipient_email_client(
        &self,
    ) -> WorkspaceNotificationRecipientEmailClient {
        WorkspaceNotificationRecipientEmailClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Users who receive a notification of a workspace.
    pub fn workspace_notification_recipient_user_client(
        &self,
    ) -> WorkspaceNotificationRecipientUserClient {
        WorkspaceNotificationRecipientUserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy of a workspace, which applies to all its APIs.
    pub fn workspace_policy_client(&self) -> WorkspacePolicyClient {
        WorkspacePolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Reusable parts of policies within a workspace.
    pub fn workspace_policy_fragment_client(&self) -> WorkspacePolicyFragmentClient {
        WorkspacePolicyFragmentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Products of a workspace: bundles of its APIs, to which developers subscribe.
    pub fn workspace_product_client(&self) -> WorkspaceProductClient {
        WorkspaceProductClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that place APIs of a workspace in one of its products.
    pub fn workspace_product_api_link_client(&self) -> WorkspaceProductApiLinkClient {
        WorkspaceProductApiLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that make a product of a workspace visible to groups of developers.
    pub fn workspace_product_group_link_client(
        &self,
    ) -> WorkspaceProductGroupLinkClient {
        WorkspaceProductGroupLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Policy that applies to calls made with a subscription to a product of a workspace.
    pub fn workspace_product_policy_client(&self) -> WorkspaceProductPolicyClient {
        WorkspaceProductPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Subscriptions to the APIs and products of a workspace, with their keys.
    pub fn workspace_subscription_client(&self) -> WorkspaceSubscriptionClient {
        WorkspaceSubscriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Tags of a workspace.
    pub fn workspace_tag_client(&self) -> WorkspaceTagClient {
        WorkspaceTagClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that give a tag of a workspace to its APIs.
    pub fn workspace_tag_api_link_client(&self) -> WorkspaceTagApiLinkClient {
        WorkspaceTagApiLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that give a tag of a workspace to operations of its APIs.
    pub fn workspace_tag_operation_link_client(
        &self,
    ) -> WorkspaceTagOperationLinkClient {
        WorkspaceTagOperationLinkClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Links that give a tag of a workspace to its products.
    pub fn workspace_tag_product_link_client(&self) -> WorkspaceTagProductLinkClient {
        WorkspaceTagProductLinkClient {
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

    /// Tests from inside a service whether it can reach a host, and reports latency and problems at every hop.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/connectivityCheck`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Source, destination and protocol of the test.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ConnectivityCheckResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement//perform-connectivity-check-async>
    #[inline]
    pub fn begin_perform_connectivity_check_async(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<ConnectivityCheckRequest>,
        options: Option<ApiManagementClientBeginPerformConnectivityCheckAsyncOptions<'_>>,
    ) -> Result<LongRunningOperation<ConnectivityCheckResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/connectivityCheck",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .begin(
                "ApiManagement.begin_perform_connectivity_check_async",
                FinalState::Location,
                options.method_options,
            )
    }
}

/// Options of [`ApiManagementClient`].
#[derive(Clone, Debug, Default)]
pub struct ApiManagementClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}

/// Options of [`ApiManagementClient::begin_perform_connectivity_check_async`].
pub type ApiManagementClientBeginPerformConnectivityCheckAsyncOptions<'a> = LongRunningOptions<
    'a,
>;
