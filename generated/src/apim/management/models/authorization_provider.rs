// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization provider operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Page of providers of the credential manager.
    pub struct AuthorizationProviderCollection {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AuthorizationProviderContract>>,
    }
}

runtime::page!(
    AuthorizationProviderCollection { value : AuthorizationProviderContract }
);

runtime::model! {
    /// OAuth 2.0 provider of the credential manager.
    pub struct AuthorizationProviderContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<AuthorizationProviderContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind, name and OAuth 2.0 settings of a provider.
    pub struct AuthorizationProviderContractProperties {
        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Kind of provider, such as `aad`, `github` or `oauth2` for a generic one.
        #[json("identityProvider")]
        pub identity_provider: Option<String>,

        /// OAuth 2.0 settings.
        #[json("oauth2")]
        pub oauth2: Option<AuthorizationProviderOauth2Settings>,
    }
}

runtime::model! {
    /// Settings of a provider for each grant type.
    pub struct AuthorizationProviderOauth2GrantTypes {
        /// Settings for the grant with an authorization code, by name.
        ///
        /// Secret: not shown by `Debug`.
        #[json("authorizationCode", secret)]
        pub authorization_code: Option<BTreeMap<String, String>>,

        /// Settings for the grant with client credentials, by name.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientCredentials", secret)]
        pub client_credentials: Option<BTreeMap<String, String>>,
    }
}

runtime::model! {
    /// OAuth 2.0 settings of a provider.
    pub struct AuthorizationProviderOauth2Settings {
        /// Settings for each grant type.
        #[json("grantTypes")]
        pub grant_types: Option<AuthorizationProviderOauth2GrantTypes>,

        /// Address to register with the provider, to which it sends people back.
        #[json("redirectUrl")]
        pub redirect_url: Option<String>,
    }
}
