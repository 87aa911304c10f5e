// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{
    Result, credentials::TokenCredential,
    http::{ClientOptions, Poller, RequestContent, poller::PollerOptions},
};
use crate::{
    apim::management::models::{ConnectivityCheckRequest, ConnectivityCheckResponse},
    runtime::{
        Client, FinalState, OperationStatus, Place, Service, bearer, client_parameter,
    },
};
use super::{
    api_client::ApiClient, api_diagnostic_client::ApiDiagnosticClient,
    api_export_client::ApiExportClient,
    api_issue_attachment_client::ApiIssueAttachmentClient,
    api_issue_client::ApiIssueClient, api_issue_comment_client::ApiIssueCommentClient,
    api_management_operations_client::ApiManagementOperationsClient,
    api_management_service_client::ApiManagementServiceClient,
    api_management_service_skus_client::ApiManagementServiceSkusClient,
    api_management_skus_client::ApiManagementSkusClient,
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
    operation_client::OperationClient,
    outbound_network_dependencies_endpoints_client::OutboundNetworkDependenciesEndpointsClient,
    policy_client::PolicyClient, policy_description_client::PolicyDescriptionClient,
    policy_fragment_client::PolicyFragmentClient,
    portal_config_client::PortalConfigClient,
    portal_revision_client::PortalRevisionClient,
    portal_settings_client::PortalSettingsClient,
    private_endpoint_connection_client::PrivateEndpointConnectionClient,
    product_api_client::ProductApiClient, product_client::ProductClient,
    product_group_client::ProductGroupClient, product_policy_client::ProductPolicyClient,
    product_subscriptions_client::ProductSubscriptionsClient,
    product_wiki_client::ProductWikiClient, product_wikis_client::ProductWikisClient,
    quota_by_counter_keys_client::QuotaByCounterKeysClient,
    quota_by_period_keys_client::QuotaByPeriodKeysClient, region_client::RegionClient,
    reports_client::ReportsClient, sign_in_settings_client::SignInSettingsClient,
    sign_up_settings_client::SignUpSettingsClient,
    subscription_client::SubscriptionClient, tag_client::TagClient,
    tag_resource_client::TagResourceClient, tenant_access_client::TenantAccessClient,
    tenant_access_git_client::TenantAccessGitClient,
    tenant_configuration_client::TenantConfigurationClient,
    tenant_settings_client::TenantSettingsClient, user_client::UserClient,
    user_confirmation_password_client::UserConfirmationPasswordClient,
    user_group_client::UserGroupClient, user_identities_client::UserIdentitiesClient,
    user_subscription_client::UserSubscriptionClient,
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

/// Client of Azure API Management.
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
        options: Option<ApiManagementClientOptions>,
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

    /// The client of the api.
    pub fn api_client(&self) -> ApiClient {
        ApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api diagnostic.
    pub fn api_diagnostic_client(&self) -> ApiDiagnosticClient {
        ApiDiagnosticClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api export.
    pub fn api_export_client(&self) -> ApiExportClient {
        ApiExportClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api issue.
    pub fn api_issue_client(&self) -> ApiIssueClient {
        ApiIssueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api issue attachment.
    pub fn api_issue_attachment_client(&self) -> ApiIssueAttachmentClient {
        ApiIssueAttachmentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api issue comment.
    pub fn api_issue_comment_client(&self) -> ApiIssueCommentClient {
        ApiIssueCommentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api management operations.
    pub fn api_management_operations_client(&self) -> ApiManagementOperationsClient {
        ApiManagementOperationsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api management service.
    pub fn api_management_service_client(&self) -> ApiManagementServiceClient {
        ApiManagementServiceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api management service skus.
    pub fn api_management_service_skus_client(&self) -> ApiManagementServiceSkusClient {
        ApiManagementServiceSkusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api management skus.
    pub fn api_management_skus_client(&self) -> ApiManagementSkusClient {
        ApiManagementSkusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api operation.
    pub fn api_operation_client(&self) -> ApiOperationClient {
        ApiOperationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api operation policy.
    pub fn api_operation_policy_client(&self) -> ApiOperationPolicyClient {
        ApiOperationPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api policy.
    pub fn api_policy_client(&self) -> ApiPolicyClient {
        ApiPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api product.
    pub fn api_product_client(&self) -> ApiProductClient {
        ApiProductClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api release.
    pub fn api_release_client(&self) -> ApiReleaseClient {
        ApiReleaseClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api revision.
    pub fn api_revision_client(&self) -> ApiRevisionClient {
        ApiRevisionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api schema.
    pub fn api_schema_client(&self) -> ApiSchemaClient {
        ApiSchemaClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api tag description.
    pub fn api_tag_description_client(&self) -> ApiTagDescriptionClient {
        ApiTagDescriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api version set.
    pub fn api_version_set_client(&self) -> ApiVersionSetClient {
        ApiVersionSetClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api wiki.
    pub fn api_wiki_client(&self) -> ApiWikiClient {
        ApiWikiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the api wikis.
    pub fn api_wikis_client(&self) -> ApiWikisClient {
        ApiWikisClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the authorization.
    pub fn authorization_client(&self) -> AuthorizationClient {
        AuthorizationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the authorization access policy.
    pub fn authorization_access_policy_client(&self) -> AuthorizationAccessPolicyClient {
        AuthorizationAccessPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the authorization login links.
    pub fn authorization_login_links_client(&self) -> AuthorizationLoginLinksClient {
        AuthorizationLoginLinksClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the authorization provider.
    pub fn authorization_provider_client(&self) -> AuthorizationProviderClient {
        AuthorizationProviderClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the authorization server.
    pub fn authorization_server_client(&self) -> AuthorizationServerClient {
        AuthorizationServerClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the backend.
    pub fn backend_client(&self) -> BackendClient {
        BackendClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the cache.
    pub fn cache_client(&self) -> CacheClient {
        CacheClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the certificate.
    pub fn certificate_client(&self) -> CertificateClient {
        CertificateClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the content item.
    pub fn content_item_client(&self) -> ContentItemClient {
        ContentItemClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the content type.
    pub fn content_type_client(&self) -> ContentTypeClient {
        ContentTypeClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the delegation settings.
    pub fn delegation_settings_client(&self) -> DelegationSettingsClient {
        DelegationSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the deleted services.
    pub fn deleted_services_client(&self) -> DeletedServicesClient {
        DeletedServicesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the diagnostic.
    pub fn diagnostic_client(&self) -> DiagnosticClient {
        DiagnosticClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the documentation.
    pub fn documentation_client(&self) -> DocumentationClient {
        DocumentationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the email template.
    pub fn email_template_client(&self) -> EmailTemplateClient {
        EmailTemplateClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the gateway.
    pub fn gateway_client(&self) -> GatewayClient {
        GatewayClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the gateway api.
    pub fn gateway_api_client(&self) -> GatewayApiClient {
        GatewayApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the gateway certificate authority.
    pub fn gateway_certificate_authority_client(
        &self,
    ) -> GatewayCertificateAuthorityClient {
        GatewayCertificateAuthorityClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the gateway hostname configuration.
    pub fn gateway_hostname_configuration_client(
        &self,
    ) -> GatewayHostnameConfigurationClient {
        GatewayHostnameConfigurationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the global schema.
    pub fn global_schema_client(&self) -> GlobalSchemaClient {
        GlobalSchemaClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the graph ql api resolver.
    pub fn graph_ql_api_resolver_client(&self) -> GraphQlApiResolverClient {
        GraphQlApiResolverClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the graph ql api resolver policy.
    pub fn graph_ql_api_resolver_policy_client(&self) -> GraphQlApiResolverPolicyClient {
        GraphQlApiResolverPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the group.
    pub fn group_client(&self) -> GroupClient {
        GroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the group user.
    pub fn group_user_client(&self) -> GroupUserClient {
        GroupUserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the identity provider.
    pub fn identity_provider_client(&self) -> IdentityProviderClient {
        IdentityProviderClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the issue.
    pub fn issue_client(&self) -> IssueClient {
        IssueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the logger.
    pub fn logger_client(&self) -> LoggerClient {
        LoggerClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the named value.
    pub fn named_value_client(&self) -> NamedValueClient {
        NamedValueClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the network status.
    pub fn network_status_client(&self) -> NetworkStatusClient {
        NetworkStatusClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the notification.
    pub fn notification_client(&self) -> NotificationClient {
        NotificationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the notification recipient email.
    pub fn notification_recipient_email_client(
        &self,
    ) -> NotificationRecipientEmailClient {
        NotificationRecipientEmailClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the notification recipient user.
    pub fn notification_recipient_user_client(&self) -> NotificationRecipientUserClient {
        NotificationRecipientUserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the open id connect provider.
    pub fn open_id_connect_provider_client(&self) -> OpenIdConnectProviderClient {
        OpenIdConnectProviderClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the operation.
    pub fn operation_client(&self) -> OperationClient {
        OperationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the outbound network dependencies endpoints.
    pub fn outbound_network_dependencies_endpoints_client(
        &self,
    ) -> OutboundNetworkDependenciesEndpointsClient {
        OutboundNetworkDependenciesEndpointsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the policy.
    pub fn policy_client(&self) -> PolicyClient {
        PolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the policy description.
    pub fn policy_description_client(&self) -> PolicyDescriptionClient {
        PolicyDescriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the policy fragment.
    pub fn policy_fragment_client(&self) -> PolicyFragmentClient {
        PolicyFragmentClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the portal config.
    pub fn portal_config_client(&self) -> PortalConfigClient {
        PortalConfigClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the portal revision.
    pub fn portal_revision_client(&self) -> PortalRevisionClient {
        PortalRevisionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the portal settings.
    pub fn portal_settings_client(&self) -> PortalSettingsClient {
        PortalSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the private endpoint connection.
    pub fn private_endpoint_connection_client(&self) -> PrivateEndpointConnectionClient {
        PrivateEndpointConnectionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product.
    pub fn product_client(&self) -> ProductClient {
        ProductClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product api.
    pub fn product_api_client(&self) -> ProductApiClient {
        ProductApiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product group.
    pub fn product_group_client(&self) -> ProductGroupClient {
        ProductGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product policy.
    pub fn product_policy_client(&self) -> ProductPolicyClient {
        ProductPolicyClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product subscriptions.
    pub fn product_subscriptions_client(&self) -> ProductSubscriptionsClient {
        ProductSubscriptionsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product wiki.
    pub fn product_wiki_client(&self) -> ProductWikiClient {
        ProductWikiClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the product wikis.
    pub fn product_wikis_client(&self) -> ProductWikisClient {
        ProductWikisClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the quota by counter keys.
    pub fn quota_by_counter_keys_client(&self) -> QuotaByCounterKeysClient {
        QuotaByCounterKeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the quota by period keys.
    pub fn quota_by_period_keys_client(&self) -> QuotaByPeriodKeysClient {
        QuotaByPeriodKeysClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the region.
    pub fn region_client(&self) -> RegionClient {
        RegionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the reports.
    pub fn reports_client(&self) -> ReportsClient {
        ReportsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sign in settings.
    pub fn sign_in_settings_client(&self) -> SignInSettingsClient {
        SignInSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the sign up settings.
    pub fn sign_up_settings_client(&self) -> SignUpSettingsClient {
        SignUpSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the subscription.
    pub fn subscription_client(&self) -> SubscriptionClient {
        SubscriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the tag.
    pub fn tag_client(&self) -> TagClient {
        TagClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the tag resource.
    pub fn tag_resource_client(&self) -> TagResourceClient {
        TagResourceClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the tenant access.
    pub fn tenant_access_client(&self) -> TenantAccessClient {
        TenantAccessClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the tenant access git.
    pub fn tenant_access_git_client(&self) -> TenantAccessGitClient {
        TenantAccessGitClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the tenant configuration.
    pub fn tenant_configuration_client(&self) -> TenantConfigurationClient {
        TenantConfigurationClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the tenant settings.
    pub fn tenant_settings_client(&self) -> TenantSettingsClient {
        TenantSettingsClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the user.
    pub fn user_client(&self) -> UserClient {
        UserClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the user confirmation password.
    pub fn user_confirmation_password_client(&self) -> UserConfirmationPasswordClient {
        UserConfirmationPasswordClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the user group.
    pub fn user_group_client(&self) -> UserGroupClient {
        UserGroupClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the user identities.
    pub fn user_identities_client(&self) -> UserIdentitiesClient {
        UserIdentitiesClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// The client of the user subscription.
    pub fn user_subscription_client(&self) -> UserSubscriptionClient {
        UserSubscriptionClient {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
        }
    }

    /// Performs connectivity check async.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/connectivityCheck`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`ConnectivityCheckResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement//perform-connectivity-check-async>
    #[inline]
    pub fn begin_perform_connectivity_check_async(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<ConnectivityCheckRequest>,
        options: Option<ApiManagementClientBeginPerformConnectivityCheckAsyncOptions<'_>>,
    ) -> Result<Poller<OperationStatus<ConnectivityCheckResponse>>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/connectivityCheck",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .poller(
                "ApiManagement.begin_perform_connectivity_check_async",
                FinalState::Location,
                options.method_options,
            )
    }
}

/// Options of [`ApiManagementClient::new`].
#[derive(Clone, Debug, Default)]
pub struct ApiManagementClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}

/// Options of
/// [`ApiManagementClient::begin_perform_connectivity_check_async`](crate::apim::management::clients::ApiManagementClient::begin_perform_connectivity_check_async).
#[derive(Clone, Debug, Default)]
pub struct ApiManagementClientBeginPerformConnectivityCheckAsyncOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}
