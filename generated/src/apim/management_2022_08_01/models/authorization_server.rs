// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization server operations.

use crate::runtime;

runtime::text_enum! {
    /// HTTP method with which the authorization endpoint can be called.
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
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AuthorizationServerContract>>,
    }
}

runtime::page!(AuthorizationServerCollection { value : AuthorizationServerContract });

runtime::model! {
    /// OAuth 2.0 server that protects APIs.
    pub struct AuthorizationServerContract {
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
        pub properties: Option<AuthorizationServerContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Endpoints, grant types and client of an OAuth 2.0 server.
    pub struct AuthorizationServerContractProperties {
        /// Address to which users are sent to give their consent.
        #[json("authorizationEndpoint")]
        pub authorization_endpoint: Option<String>,

        /// HTTP methods that the authorization endpoint accepts; `GET` must be one of them.
        #[json("authorizationMethods")]
        pub authorization_methods: Option<Vec<AuthorizationMethod>>,

        /// Where callers put the access token.
        #[json("bearerTokenSendingMethods")]
        pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

        /// How clients authenticate at the token endpoint.
        #[json("clientAuthenticationMethod")]
        pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

        /// Client or application ID.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Web page on which developers register their applications.
        #[json("clientRegistrationEndpoint")]
        pub client_registration_endpoint: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Scopes that are asked for unless the API names others, separated by spaces.
        #[json("defaultScope")]
        pub default_scope: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 50 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Ways in which clients can get tokens.
        #[json("grantTypes")]
        pub grant_types: Option<Vec<GrantType>>,

        /// Password of the default resource owner.
        ///
        /// Secret: not shown by `Debug`.
        #[json("resourceOwnerPassword", secret)]
        pub resource_owner_password: Option<String>,

        /// Name of the default resource owner, for the grant by password.
        #[json("resourceOwnerUsername")]
        pub resource_owner_username: Option<String>,

        /// True if the server sends back the `state` parameter, which guards against forged answers.
        #[json("supportState")]
        pub support_state: Option<bool>,

        /// Extra fields that the token endpoint asks for.
        #[json("tokenBodyParameters")]
        pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

        /// Address from which clients get tokens.
        #[json("tokenEndpoint")]
        pub token_endpoint: Option<String>,

        /// True if the documentation of APIs shows it; false by default.
        #[json("useInApiDocumentation")]
        pub use_in_api_documentation: Option<bool>,

        /// True if the test console of the developer portal offers it; true by default.
        #[json("useInTestConsole")]
        pub use_in_test_console: Option<bool>,
    }
}

impl AuthorizationServerContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authorization_endpoint: impl Into<String>,
        client_id: impl Into<String>,
        client_registration_endpoint: impl Into<String>,
        display_name: impl Into<String>,
        grant_types: Vec<GrantType>,
    ) -> Self {
        Self {
            authorization_endpoint: Some(authorization_endpoint.into()),
            client_id: Some(client_id.into()),
            client_registration_endpoint: Some(client_registration_endpoint.into()),
            display_name: Some(display_name.into()),
            grant_types: Some(grant_types),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Secrets of an OAuth 2.0 server.
    pub struct AuthorizationServerSecretsContract {
        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Password of the default resource owner.
        ///
        /// Secret: not shown by `Debug`.
        #[json("resourceOwnerPassword", secret)]
        pub resource_owner_password: Option<String>,

        /// Name of the default resource owner, for the grant by password.
        #[json("resourceOwnerUsername")]
        pub resource_owner_username: Option<String>,
    }
}

runtime::model! {
    /// Change to an OAuth 2.0 server.
    pub struct AuthorizationServerUpdateContract {
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
        pub properties: Option<AuthorizationServerUpdateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Fields of an OAuth 2.0 server that are to change.
    pub struct AuthorizationServerUpdateContractProperties {
        /// Address to which users are sent to give their consent.
        #[json("authorizationEndpoint")]
        pub authorization_endpoint: Option<String>,

        /// HTTP methods that the authorization endpoint accepts; `GET` must be one of them.
        #[json("authorizationMethods")]
        pub authorization_methods: Option<Vec<AuthorizationMethod>>,

        /// Where callers put the access token.
        #[json("bearerTokenSendingMethods")]
        pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

        /// How clients authenticate at the token endpoint.
        #[json("clientAuthenticationMethod")]
        pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

        /// Client or application ID.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Web page on which developers register their applications.
        #[json("clientRegistrationEndpoint")]
        pub client_registration_endpoint: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Scopes that are asked for unless the API names others, separated by spaces.
        #[json("defaultScope")]
        pub default_scope: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 50 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Ways in which clients can get tokens.
        #[json("grantTypes")]
        pub grant_types: Option<Vec<GrantType>>,

        /// Password of the default resource owner.
        ///
        /// Secret: not shown by `Debug`.
        #[json("resourceOwnerPassword", secret)]
        pub resource_owner_password: Option<String>,

        /// Name of the default resource owner, for the grant by password.
        #[json("resourceOwnerUsername")]
        pub resource_owner_username: Option<String>,

        /// True if the server sends back the `state` parameter, which guards against forged answers.
        #[json("supportState")]
        pub support_state: Option<bool>,

        /// Extra fields that the token endpoint asks for.
        #[json("tokenBodyParameters")]
        pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

        /// Address from which clients get tokens.
        #[json("tokenEndpoint")]
        pub token_endpoint: Option<String>,

        /// True if the documentation of APIs shows it; false by default.
        #[json("useInApiDocumentation")]
        pub use_in_api_documentation: Option<bool>,

        /// True if the test console of the developer portal offers it; true by default.
        #[json("useInTestConsole")]
        pub use_in_test_console: Option<bool>,
    }
}

runtime::text_enum! {
    /// Where a caller puts the access token.
    pub enum BearerTokenSendingMethod {
        /// `authorizationHeader`
        ///
        /// In the `Authorization` header.
        AuthorizationHeader = "authorizationHeader",

        /// `query`
        ///
        /// In the query of the address.
        Query = "query",
    }
}

runtime::text_enum! {
    /// How a client authenticates at the token endpoint.
    pub enum ClientAuthenticationMethod {
        /// `Basic`
        ///
        /// With HTTP basic authentication.
        Basic = "Basic",

        /// `Body`
        ///
        /// With fields in the request body.
        Body = "Body",
    }
}

runtime::text_enum! {
    /// OAuth 2.0 grant type with which clients get tokens.
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
    /// Extra field of token requests.
    pub struct TokenBodyParameterContract {
        /// Name of the field.
        #[json("name")]
        pub name: Option<String>,

        /// Content of the field.
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
