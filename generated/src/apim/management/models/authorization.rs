// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Page of connections of the credential manager.
    pub struct AuthorizationCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AuthorizationContract>>,
    }
}

runtime::page!(AuthorizationCollection { value : AuthorizationContract });

runtime::model! {
    /// Proof that a person has given a connection its consent.
    pub struct AuthorizationConfirmConsentCodeRequestContract {
        /// Code that the sign-in page has handed over.
        ///
        /// Secret: not shown by `Debug`.
        #[json("consentCode", secret)]
        pub consent_code: Option<String>,
    }
}

runtime::model! {
    /// Connection of the credential manager.
    pub struct AuthorizationContract {
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
        pub properties: Option<AuthorizationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Grant type, parameters and state of a connection.
    pub struct AuthorizationContractProperties {
        /// Protocol of the connection.
        #[json("authorizationType")]
        pub authorization_type: Option<AuthorizationType>,

        /// What went wrong when the token was fetched.
        #[json("error")]
        pub error: Option<AuthorizationError>,

        /// How the connection gets its token.
        #[json("oauth2grantType")]
        pub oauth2_grant_type: Option<Oauth2GrantType>,

        /// Settings that the provider asks for, such as client ID and scopes, by name.
        ///
        /// Secret: not shown by `Debug`.
        #[json("parameters", secret)]
        pub parameters: Option<BTreeMap<String, String>>,

        /// Whether the connection is ready, `Connected`, or in error.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Problem with a connection of the credential manager.
    pub struct AuthorizationError {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,
    }
}

runtime::text_enum! {
    /// Protocol of a connection.
    pub enum AuthorizationType {
        /// `OAuth2`
        Oauth2 = "OAuth2",
    }
}

runtime::text_enum! {
    /// Way in which a connection gets its token.
    pub enum Oauth2GrantType {
        /// `AuthorizationCode`
        AuthorizationCode = "AuthorizationCode",

        /// `ClientCredentials`
        ClientCredentials = "ClientCredentials",
    }
}
