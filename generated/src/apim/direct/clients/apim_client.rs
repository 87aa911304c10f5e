// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApimClient`] and the options of its methods.

use azure_core::{Result, http::ClientOptions};
use crate::runtime::Client;
use super::{
    api_client::ApiClient, api_export_client::ApiExportClient,
    api_operation_client::ApiOperationClient,
    api_operation_policy_client::ApiOperationPolicyClient,
    api_policy_client::ApiPolicyClient, api_product_client::ApiProductClient,
    api_schema_client::ApiSchemaClient,
    authorization_server_client::AuthorizationServerClient,
    backend_client::BackendClient, certificate_client::CertificateClient,
    delegation_settings_client::DelegationSettingsClient,
    email_template_client::EmailTemplateClient, group_client::GroupClient,
    group_user_client::GroupUserClient, identity_provider_client::IdentityProviderClient,
    logger_client::LoggerClient,
    open_id_connect_provider_client::OpenIdConnectProviderClient,
    policy_client::PolicyClient, policy_snippets_client::PolicySnippetsClient,
    product_api_client::ProductApiClient, product_client::ProductClient,
    product_group_client::ProductGroupClient, product_policy_client::ProductPolicyClient,
    product_subscriptions_client::ProductSubscriptionsClient,
    property_client::PropertyClient,
    quota_by_counter_keys_client::QuotaByCounterKeysClient,
    quota_by_period_keys_client::QuotaByPeriodKeysClient, regions_client::RegionsClient,
    reports_client::ReportsClient, sign_in_settings_client::SignInSettingsClient,
    sign_up_settings_client::SignUpSettingsClient,
    subscription_client::SubscriptionClient, tenant_access_client::TenantAccessClient,
    tenant_access_git_client::TenantAccessGitClient,
    tenant_configuration_client::TenantConfigurationClient, user_client::UserClient,
    user_group_client::UserGroupClient, user_identities_client::UserIdentitiesClient,
    user_subscription_client::UserSubscriptionClient,
};

/// Client of Azure API Management, direct management.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct ApimClient {
    pub(super) client: Client,
}

impl ApimClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only: `{apimBaseUrl}`.
    /// * `options` - Transport, retries, policies and the cloud.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is no `https` address.
    pub fn new(endpoint: &str, options: Option<ApimClientOptions>) -> Result<Self> {
        let options = options.unwrap_or_default();
        Ok(Self {
            client: Client::new(endpoint, [], options.client_options)?,
        })
    }

    /// The client of the api.
    pub fn api_client(&self) -> ApiClient {
        ApiClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api export.
    pub fn api_export_client(&self) -> ApiExportClient {
        ApiExportClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api operation.
    pub fn api_operation_client(&self) -> ApiOperationClient {
        ApiOperationClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api operation policy.
    pub fn api_operation_policy_client(&self) -> ApiOperationPolicyClient {
        ApiOperationPolicyClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api policy.
    pub fn api_policy_client(&self) -> ApiPolicyClient {
        ApiPolicyClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api product.
    pub fn api_product_client(&self) -> ApiProductClient {
        ApiProductClient {
            client: self.client.clone(),
        }
    }

    /// The client of the api schema.
    pub fn api_schema_client(&self) -> ApiSchemaClient {
        ApiSchemaClient {
            client: self.client.clone(),
        }
    }

    /// The client of the authorization server.
    pub fn authorization_server_client(&self) -> AuthorizationServerClient {
        AuthorizationServerClient {
            client: self.client.clone(),
        }
    }

    /// The client of the backend.
    pub fn backend_client(&self) -> BackendClient {
        BackendClient {
            client: self.client.clone(),
        }
    }

    /// The client of the certificate.
    pub fn certificate_client(&self) -> CertificateClient {
        CertificateClient {
            client: self.client.clone(),
        }
    }

    /// The client of the delegation settings.
    pub fn delegation_settings_client(&self) -> DelegationSettingsClient {
        DelegationSettingsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the email template.
    pub fn email_template_client(&self) -> EmailTemplateClient {
        EmailTemplateClient {
            client: self.client.clone(),
        }
    }

    /// The client of the group.
    pub fn group_client(&self) -> GroupClient {
        GroupClient {
            client: self.client.clone(),
        }
    }

    /// The client of the group user.
    pub fn group_user_client(&self) -> GroupUserClient {
        GroupUserClient {
            client: self.client.clone(),
        }
    }

    /// The client of the identity provider.
    pub fn identity_provider_client(&self) -> IdentityProviderClient {
        IdentityProviderClient {
            client: self.client.clone(),
        }
    }

    /// The client of the logger.
    pub fn logger_client(&self) -> LoggerClient {
        LoggerClient {
            client: self.client.clone(),
        }
    }

    /// The client of the open id connect provider.
    pub fn open_id_connect_provider_client(&self) -> OpenIdConnectProviderClient {
        OpenIdConnectProviderClient {
            client: self.client.clone(),
        }
    }

    /// The client of the policy.
    pub fn policy_client(&self) -> PolicyClient {
        PolicyClient {
            client: self.client.clone(),
        }
    }

    /// The client of the policy snippets.
    pub fn policy_snippets_client(&self) -> PolicySnippetsClient {
        PolicySnippetsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the product.
    pub fn product_client(&self) -> ProductClient {
        ProductClient {
            client: self.client.clone(),
        }
    }

    /// The client of the product api.
    pub fn product_api_client(&self) -> ProductApiClient {
        ProductApiClient {
            client: self.client.clone(),
        }
    }

    /// The client of the product group.
    pub fn product_group_client(&self) -> ProductGroupClient {
        ProductGroupClient {
            client: self.client.clone(),
        }
    }

    /// The client of the product policy.
    pub fn product_policy_client(&self) -> ProductPolicyClient {
        ProductPolicyClient {
            client: self.client.clone(),
        }
    }

    /// The client of the product subscriptions.
    pub fn product_subscriptions_client(&self) -> ProductSubscriptionsClient {
        ProductSubscriptionsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the property.
    pub fn property_client(&self) -> PropertyClient {
        PropertyClient {
            client: self.client.clone(),
        }
    }

    /// The client of the quota by counter keys.
    pub fn quota_by_counter_keys_client(&self) -> QuotaByCounterKeysClient {
        QuotaByCounterKeysClient {
            client: self.client.clone(),
        }
    }

    /// The client of the quota by period keys.
    pub fn quota_by_period_keys_client(&self) -> QuotaByPeriodKeysClient {
        QuotaByPeriodKeysClient {
            client: self.client.clone(),
        }
    }

    /// The client of the regions.
    pub fn regions_client(&self) -> RegionsClient {
        RegionsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the reports.
    pub fn reports_client(&self) -> ReportsClient {
        ReportsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the sign in settings.
    pub fn sign_in_settings_client(&self) -> SignInSettingsClient {
        SignInSettingsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the sign up settings.
    pub fn sign_up_settings_client(&self) -> SignUpSettingsClient {
        SignUpSettingsClient {
            client: self.client.clone(),
        }
    }

    /// The client of the subscription.
    pub fn subscription_client(&self) -> SubscriptionClient {
        SubscriptionClient {
            client: self.client.clone(),
        }
    }

    /// The client of the tenant access.
    pub fn tenant_access_client(&self) -> TenantAccessClient {
        TenantAccessClient {
            client: self.client.clone(),
        }
    }

    /// The client of the tenant access git.
    pub fn tenant_access_git_client(&self) -> TenantAccessGitClient {
        TenantAccessGitClient {
            client: self.client.clone(),
        }
    }

    /// The client of the tenant configuration.
    pub fn tenant_configuration_client(&self) -> TenantConfigurationClient {
        TenantConfigurationClient {
            client: self.client.clone(),
        }
    }

    /// The client of the user.
    pub fn user_client(&self) -> UserClient {
        UserClient {
            client: self.client.clone(),
        }
    }

    /// The client of the user group.
    pub fn user_group_client(&self) -> UserGroupClient {
        UserGroupClient {
            client: self.client.clone(),
        }
    }

    /// The client of the user identities.
    pub fn user_identities_client(&self) -> UserIdentitiesClient {
        UserIdentitiesClient {
            client: self.client.clone(),
        }
    }

    /// The client of the user subscription.
    pub fn user_subscription_client(&self) -> UserSubscriptionClient {
        UserSubscriptionClient {
            client: self.client.clone(),
        }
    }
}

/// Options of [`ApimClient::new`].
#[derive(Clone, Debug, Default)]
pub struct ApimClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
