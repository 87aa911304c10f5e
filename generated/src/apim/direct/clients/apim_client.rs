// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApimClient`] and the options of its methods.

use azure_core::{Result, credentials::Secret, http::ClientOptions};
use crate::{
    auth::SharedAccessSignature,
    runtime::{Client, LongRunningOperation, LongRunningOptions, OperationToken},
};
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

/// Manages one API Management service through its direct management endpoint: APIs with their operations, schemas
/// and policies, products, users, groups, subscriptions, backends and developer portal settings. Requests carry a
/// shared access signature made with a key of the service, not a Microsoft Entra token; direct access must be
/// switched on in the service first. Creating, scaling and deleting the service itself is done through Azure
/// Resource Manager instead.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
#[derive(Clone, Debug)]
pub struct ApimClient {
    pub(super) client: Client,
}

impl ApimClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only: `{apimBaseUrl}`. `apimBaseUrl`: Direct management
    ///   endpoint of the service, `https` and a host such as `contoso.management.azure-api.net`.
    /// * `identifier` - Identifier of the access to the management API, as the portal shows it; `integration` unless
    ///   it was changed.
    /// * `key` - Key of the access to the management API, as the portal shows it. Signatures are created from it and
    ///   renewed.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is not an `https` URL.
    pub fn with_access_key(
        endpoint: &str,
        identifier: &str,
        key: impl Into<Secret>,
        options: Option<ApimClientOptions>,
    ) -> Result<Self> {
        let policy = SharedAccessSignature::from_key(identifier, key)?;
        let options = options.unwrap_or_default();
        Ok(Self {
            client: Client::new(endpoint, [policy], options.client_options)?,
        })
    }

    /// Creates the client with a signature that was made elsewhere; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only.
    /// * `token` - The signature, with or without `SharedAccessSignature` in front. It is not renewed.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If the signature cannot be part of a header or `endpoint` is no `https` address.
    pub fn with_shared_access_signature(
        endpoint: &str,
        token: impl Into<Secret>,
        options: Option<ApimClientOptions>,
    ) -> Result<Self> {
        let policy = SharedAccessSignature::given(token)?;
        let options = options.unwrap_or_default();
        Ok(Self {
            client: Client::new(endpoint, [policy], options.client_options)?,
        })
    }

    /// APIs that the gateway publishes: creation, import, settings, deletion.
    pub fn api_client(&self) -> ApiClient {
        ApiClient {
            client: self.client.clone(),
        }
    }

    /// Export of an API as a description file.
    pub fn api_export_client(&self) -> ApiExportClient {
        ApiExportClient {
            client: self.client.clone(),
        }
    }

    /// Operations of an API: method, URL template, parameters and responses.
    pub fn api_operation_client(&self) -> ApiOperationClient {
        ApiOperationClient {
            client: self.client.clone(),
        }
    }

    /// Policies that apply to a single operation of an API.
    pub fn api_operation_policy_client(&self) -> ApiOperationPolicyClient {
        ApiOperationPolicyClient {
            client: self.client.clone(),
        }
    }

    /// Policies that apply to all operations of an API.
    pub fn api_policy_client(&self) -> ApiPolicyClient {
        ApiPolicyClient {
            client: self.client.clone(),
        }
    }

    /// Listing of the products that offer an API.
    pub fn api_product_client(&self) -> ApiProductClient {
        ApiProductClient {
            client: self.client.clone(),
        }
    }

    /// Schema documents that describe the request and response bodies of an API.
    pub fn api_schema_client(&self) -> ApiSchemaClient {
        ApiSchemaClient {
            client: self.client.clone(),
        }
    }

    /// OAuth 2.0 servers from which the test console of the developer portal obtains access tokens.
    pub fn authorization_server_client(&self) -> AuthorizationServerClient {
        AuthorizationServerClient {
            client: self.client.clone(),
        }
    }

    /// Backend services to which policies can route requests, with address, credentials and TLS checks.
    pub fn backend_client(&self) -> BackendClient {
        BackendClient {
            client: self.client.clone(),
        }
    }

    /// Client certificates with which the gateway proves its identity to backends.
    pub fn certificate_client(&self) -> CertificateClient {
        CertificateClient {
            client: self.client.clone(),
        }
    }

    /// Handing over of sign-in, sign-up and product subscription from the developer portal to an own website.
    pub fn delegation_settings_client(&self) -> DelegationSettingsClient {
        DelegationSettingsClient {
            client: self.client.clone(),
        }
    }

    /// Texts of the e-mails that the service sends to developers and administrators.
    pub fn email_template_client(&self) -> EmailTemplateClient {
        EmailTemplateClient {
            client: self.client.clone(),
        }
    }

    /// Groups of users, through which products become visible to developers.
    pub fn group_client(&self) -> GroupClient {
        GroupClient {
            client: self.client.clone(),
        }
    }

    /// Membership of users in a group.
    pub fn group_user_client(&self) -> GroupUserClient {
        GroupUserClient {
            client: self.client.clone(),
        }
    }

    /// Social and Microsoft Entra sign-in to the developer portal.
    pub fn identity_provider_client(&self) -> IdentityProviderClient {
        IdentityProviderClient {
            client: self.client.clone(),
        }
    }

    /// Event hubs to which policies can write log records.
    pub fn logger_client(&self) -> LoggerClient {
        LoggerClient {
            client: self.client.clone(),
        }
    }

    /// OpenID Connect providers from which the test console of the developer portal obtains access tokens.
    pub fn open_id_connect_provider_client(&self) -> OpenIdConnectProviderClient {
        OpenIdConnectProviderClient {
            client: self.client.clone(),
        }
    }

    /// Policies that apply to all APIs of the service.
    pub fn policy_client(&self) -> PolicyClient {
        PolicyClient {
            client: self.client.clone(),
        }
    }

    /// Catalog of ready-made policy fragments for policy editors.
    pub fn policy_snippets_client(&self) -> PolicySnippetsClient {
        PolicySnippetsClient {
            client: self.client.clone(),
        }
    }

    /// Products, in which APIs are offered to developers under common terms and limits.
    pub fn product_client(&self) -> ProductClient {
        ProductClient {
            client: self.client.clone(),
        }
    }

    /// APIs that a product contains.
    pub fn product_api_client(&self) -> ProductApiClient {
        ProductApiClient {
            client: self.client.clone(),
        }
    }

    /// User groups that can see a product and subscribe to it.
    pub fn product_group_client(&self) -> ProductGroupClient {
        ProductGroupClient {
            client: self.client.clone(),
        }
    }

    /// Policies that apply to calls made through a product.
    pub fn product_policy_client(&self) -> ProductPolicyClient {
        ProductPolicyClient {
            client: self.client.clone(),
        }
    }

    /// Listing of the subscriptions to a product.
    pub fn product_subscriptions_client(&self) -> ProductSubscriptionsClient {
        ProductSubscriptionsClient {
            client: self.client.clone(),
        }
    }

    /// Named values, which policies refer to as `{{name}}`.
    pub fn property_client(&self) -> PropertyClient {
        PropertyClient {
            client: self.client.clone(),
        }
    }

    /// Counters of the `quota-by-key` policy, taken over all periods of a key.
    pub fn quota_by_counter_keys_client(&self) -> QuotaByCounterKeysClient {
        QuotaByCounterKeysClient {
            client: self.client.clone(),
        }
    }

    /// Counters of the `quota-by-key` policy in a single period.
    pub fn quota_by_period_keys_client(&self) -> QuotaByPeriodKeysClient {
        QuotaByPeriodKeysClient {
            client: self.client.clone(),
        }
    }

    /// Azure regions in which the service runs gateways.
    pub fn regions_client(&self) -> RegionsClient {
        RegionsClient {
            client: self.client.clone(),
        }
    }

    /// Usage figures of the gateway, summed up by various criteria, and the log of single requests.
    pub fn reports_client(&self) -> ReportsClient {
        ReportsClient {
            client: self.client.clone(),
        }
    }

    /// Whether visitors of the developer portal must sign in.
    pub fn sign_in_settings_client(&self) -> SignInSettingsClient {
        SignInSettingsClient {
            client: self.client.clone(),
        }
    }

    /// Whether visitors of the developer portal can create accounts, and to which terms they agree.
    pub fn sign_up_settings_client(&self) -> SignUpSettingsClient {
        SignUpSettingsClient {
            client: self.client.clone(),
        }
    }

    /// Subscriptions, whose keys give users access to the APIs of a product.
    pub fn subscription_client(&self) -> SubscriptionClient {
        SubscriptionClient {
            client: self.client.clone(),
        }
    }

    /// Switch and keys of the direct management endpoint itself.
    pub fn tenant_access_client(&self) -> TenantAccessClient {
        TenantAccessClient {
            client: self.client.clone(),
        }
    }

    /// Credentials of the Git repository in which the service keeps its configuration.
    pub fn tenant_access_git_client(&self) -> TenantAccessGitClient {
        TenantAccessGitClient {
            client: self.client.clone(),
        }
    }

    /// Exchange of the configuration between the service and its Git repository.
    pub fn tenant_configuration_client(&self) -> TenantConfigurationClient {
        TenantConfigurationClient {
            client: self.client.clone(),
        }
    }

    /// Accounts of developers and administrators.
    pub fn user_client(&self) -> UserClient {
        UserClient {
            client: self.client.clone(),
        }
    }

    /// Listing of the groups that a user belongs to.
    pub fn user_group_client(&self) -> UserGroupClient {
        UserGroupClient {
            client: self.client.clone(),
        }
    }

    /// Listing of the identity provider accounts with which a user signs in.
    pub fn user_identities_client(&self) -> UserIdentitiesClient {
        UserIdentitiesClient {
            client: self.client.clone(),
        }
    }

    /// Listing of the subscriptions that a user has.
    pub fn user_subscription_client(&self) -> UserSubscriptionClient {
        UserSubscriptionClient {
            client: self.client.clone(),
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

/// Options of [`ApimClient`].
#[derive(Clone, Debug, Default)]
pub struct ApimClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
