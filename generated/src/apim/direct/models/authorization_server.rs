// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization server operations.

use crate::runtime;

runtime::text_enum! {
    /// HTTP method with which an authorization endpoint can be called.
    pub enum AuthorizationMethod {
        /// `DELETE`
        Delete = "DELETE",

        /// `GET`
        Get = "GET",

        /// `HEAD`
        Head = "HEAD",

        /// `OPTIONS`
        Options = "OPTIONS",

        /// `PATCH`
        Patch = "PATCH",

        /// `POST`
        Post = "POST",

        /// `PUT`
        Put = "PUT",

        /// `TRACE`
        Trace = "TRACE",
    }
}

runtime::model! {
    /// Page of OAuth 2.0 servers.
    pub struct AuthorizationServerCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AuthorizationServerContract>>,
    }
}

runtime::page!(AuthorizationServerCollection { value : AuthorizationServerContract });

runtime::model! {
    /// OAuth 2.0 server with its endpoints and the client that the developer portal uses.
    pub struct AuthorizationServerContract {
        /// Address of the page where users grant access.
        #[json("authorizationEndpoint")]
        pub authorization_endpoint: Option<String>,

        /// HTTP methods that the authorization endpoint accepts; `GET` is always among them.
        #[json("authorizationMethods")]
        pub authorization_methods: Option<Vec<AuthorizationMethod>>,

        /// Places in a request where the access token may travel.
        #[json("bearerTokenSendingMethods")]
        pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

        /// Ways in which the token endpoint lets clients prove their identity.
        #[json("clientAuthenticationMethod")]
        pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

        /// Client ID of the developer portal at the server.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Address of the page where developers register their own clients.
        #[json("clientRegistrationEndpoint")]
        pub client_registration_endpoint: Option<String>,

        /// Client secret of the developer portal at the server.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Scopes to request unless an API names others, separated by spaces.
        #[json("defaultScope")]
        pub default_scope: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// OAuth 2.0 flows that the server supports.
        #[json("grantTypes")]
        pub grant_types: Option<Vec<GrantType>>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Name for people.
        ///
        /// 1 to 50 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Password that the test console suggests for the `resourceOwnerPassword` flow.
        ///
        /// Secret: not shown by `Debug`.
        #[json("resourceOwnerPassword", secret)]
        pub resource_owner_password: Option<String>,

        /// User name that the test console suggests for the `resourceOwnerPassword` flow.
        #[json("resourceOwnerUsername")]
        pub resource_owner_username: Option<String>,

        /// True if the server returns the `state` parameter of the authorization request, which guards against forged
        /// answers.
        #[json("supportState")]
        pub support_state: Option<bool>,

        /// Additional parameters that the token endpoint expects.
        #[json("tokenBodyParameters")]
        pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

        /// Address at which access tokens are issued.
        #[json("tokenEndpoint")]
        pub token_endpoint: Option<String>,
    }
}

impl AuthorizationServerContract {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authorization_endpoint: impl Into<String>,
        client_id: impl Into<String>,
        client_registration_endpoint: impl Into<String>,
        grant_types: Vec<GrantType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            authorization_endpoint: Some(authorization_endpoint.into()),
            client_id: Some(client_id.into()),
            client_registration_endpoint: Some(client_registration_endpoint.into()),
            grant_types: Some(grant_types),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Settings of an OAuth 2.0 server that are to change.
    pub struct AuthorizationServerUpdateContract {
        /// Address of the page where users grant access.
        #[json("authorizationEndpoint")]
        pub authorization_endpoint: Option<String>,

        /// HTTP methods that the authorization endpoint accepts; `GET` is always among them.
        #[json("authorizationMethods")]
        pub authorization_methods: Option<Vec<AuthorizationMethod>>,

        /// Places in a request where the access token may travel.
        #[json("bearerTokenSendingMethods")]
        pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

        /// Ways in which the token endpoint lets clients prove their identity.
        #[json("clientAuthenticationMethod")]
        pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

        /// Client ID of the developer portal at the server.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Address of the page where developers register their own clients.
        #[json("clientRegistrationEndpoint")]
        pub client_registration_endpoint: Option<String>,

        /// Client secret of the developer portal at the server.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Scopes to request unless an API names others, separated by spaces.
        #[json("defaultScope")]
        pub default_scope: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// OAuth 2.0 flows that the server supports.
        #[json("grantTypes")]
        pub grant_types: Option<Vec<GrantType>>,

        /// Name for people.
        ///
        /// 1 to 50 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Password that the test console suggests for the `resourceOwnerPassword` flow.
        ///
        /// Secret: not shown by `Debug`.
        #[json("resourceOwnerPassword", secret)]
        pub resource_owner_password: Option<String>,

        /// User name that the test console suggests for the `resourceOwnerPassword` flow.
        #[json("resourceOwnerUsername")]
        pub resource_owner_username: Option<String>,

        /// True if the server returns the `state` parameter of the authorization request, which guards against forged
        /// answers.
        #[json("supportState")]
        pub support_state: Option<bool>,

        /// Additional parameters that the token endpoint expects.
        #[json("tokenBodyParameters")]
        pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

        /// Address at which access tokens are issued.
        #[json("tokenEndpoint")]
        pub token_endpoint: Option<String>,
    }
}

runtime::text_enum! {
    /// Where in a request the access token travels.
    pub enum BearerTokenSendingMethod {
        /// `authorizationHeader`
        AuthorizationHeader = "authorizationHeader",

        /// `query`
        Query = "query",
    }
}

runtime::text_enum! {
    /// How a client proves its identity at a token endpoint: with a header or in the body.
    pub enum ClientAuthenticationMethod {
        /// `Basic`
        Basic = "Basic",

        /// `Body`
        Body = "Body",
    }
}

runtime::text_enum! {
    /// OAuth 2.0 flow by which a client obtains an access token.
    pub enum GrantType {
        /// `authorizationCode`
        AuthorizationCode = "authorizationCode",

        /// `clientCredentials`
        ClientCredentials = "clientCredentials",

        /// `implicit`
        Implicit = "implicit",

        /// `resourceOwnerPassword`
        ResourceOwnerPassword = "resourceOwnerPassword",
    }
}

runtime::model! {
    /// Additional parameter that a token endpoint expects.
    pub struct TokenBodyParameterContract {
        /// Parameter name in the form body.
        #[json("name")]
        pub name: Option<String>,

        /// Parameter value in the form body.
        #[json("value")]
        pub value: Option<String>,
    }
}

impl TokenBodyParameterContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}
