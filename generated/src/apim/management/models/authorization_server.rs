// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization server operations.

use crate::runtime::{self, Unmodeled};

/// HTTP method with which the authorization endpoint can be called.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AuthorizationMethod {
    /// `DELETE`
    Delete,

    /// `GET`
    Get,

    /// `HEAD`
    Head,

    /// `OPTIONS`
    Options,

    /// `PATCH`
    Patch,

    /// `POST`
    Post,

    /// `PUT`
    Put,

    /// `TRACE`
    Trace,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AuthorizationMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DELETE", Self::Delete),
        ("GET", Self::Get),
        ("HEAD", Self::Head),
        ("OPTIONS", Self::Options),
        ("PATCH", Self::Patch),
        ("POST", Self::Post),
        ("PUT", Self::Put),
        ("TRACE", Self::Trace),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(AuthorizationMethod);

/// Page of OAuth 2.0 servers.
#[derive(Clone, Default)]
pub struct AuthorizationServerCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<AuthorizationServerContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationServerCollection {
    const NAME: &'static str = "AuthorizationServerCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(AuthorizationServerCollection);

runtime::page!(AuthorizationServerCollection { value : AuthorizationServerContract });

/// OAuth 2.0 server that protects APIs.
#[derive(Clone, Default)]
pub struct AuthorizationServerContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AuthorizationServerContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationServerContract {
    const NAME: &'static str = "AuthorizationServerContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(AuthorizationServerContract);

/// Endpoints, grant types and client of an OAuth 2.0 server.
#[derive(Clone, Default)]
pub struct AuthorizationServerContractProperties {
    /// Address to which users are sent to give their consent.
    pub authorization_endpoint: Option<String>,

    /// HTTP methods that the authorization endpoint accepts; `GET` must be one of them.
    pub authorization_methods: Option<Vec<AuthorizationMethod>>,

    /// Where callers put the access token.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

    /// How clients authenticate at the token endpoint.
    pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

    /// Client or application ID.
    pub client_id: Option<String>,

    /// Web page on which developers register their applications.
    pub client_registration_endpoint: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Scopes that are asked for unless the API names others, separated by spaces.
    pub default_scope: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 50 characters.
    pub display_name: Option<String>,

    /// Ways in which clients can get tokens.
    pub grant_types: Option<Vec<GrantType>>,

    /// Password of the default resource owner.
    ///
    /// Secret: not shown by `Debug`.
    pub resource_owner_password: Option<String>,

    /// Name of the default resource owner, for the grant by password.
    pub resource_owner_username: Option<String>,

    /// True if the server sends back the `state` parameter, which guards against forged answers.
    pub support_state: Option<bool>,

    /// Extra fields that the token endpoint asks for.
    pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

    /// Address from which clients get tokens.
    pub token_endpoint: Option<String>,

    /// True if the documentation of APIs shows it; false by default.
    pub use_in_api_documentation: Option<bool>,

    /// True if the test console of the developer portal offers it; true by default.
    pub use_in_test_console: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for AuthorizationServerContractProperties {
    const NAME: &'static str = "AuthorizationServerContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_endpoint: members.take("authorizationEndpoint")?,
            authorization_methods: members.take("authorizationMethods")?,
            bearer_token_sending_methods: members.take("bearerTokenSendingMethods")?,
            client_authentication_method: members.take("clientAuthenticationMethod")?,
            client_id: members.take("clientId")?,
            client_registration_endpoint: members.take("clientRegistrationEndpoint")?,
            client_secret: members.take("clientSecret")?,
            default_scope: members.take("defaultScope")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            grant_types: members.take("grantTypes")?,
            resource_owner_password: members.take("resourceOwnerPassword")?,
            resource_owner_username: members.take("resourceOwnerUsername")?,
            support_state: members.take("supportState")?,
            token_body_parameters: members.take("tokenBodyParameters")?,
            token_endpoint: members.take("tokenEndpoint")?,
            use_in_api_documentation: members.take("useInApiDocumentation")?,
            use_in_test_console: members.take("useInTestConsole")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorizationEndpoint", &self.authorization_endpoint);
        writer.put("authorizationMethods", &self.authorization_methods);
        writer.put("bearerTokenSendingMethods", &self.bearer_token_sending_methods);
        writer.put("clientAuthenticationMethod", &self.client_authentication_method);
        writer.put("clientId", &self.client_id);
        writer.put("clientRegistrationEndpoint", &self.client_registration_endpoint);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("defaultScope", &self.default_scope);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("grantTypes", &self.grant_types);
        writer.secret().put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
        writer.put("supportState", &self.support_state);
        writer.put("tokenBodyParameters", &self.token_body_parameters);
        writer.put("tokenEndpoint", &self.token_endpoint);
        writer.put("useInApiDocumentation", &self.use_in_api_documentation);
        writer.put("useInTestConsole", &self.use_in_test_console);
    }
}

runtime::model!(AuthorizationServerContractProperties);

/// Secrets of an OAuth 2.0 server.
#[derive(Clone, Default)]
pub struct AuthorizationServerSecretsContract {
    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Password of the default resource owner.
    ///
    /// Secret: not shown by `Debug`.
    pub resource_owner_password: Option<String>,

    /// Name of the default resource owner, for the grant by password.
    pub resource_owner_username: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationServerSecretsContract {
    const NAME: &'static str = "AuthorizationServerSecretsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_secret: members.take("clientSecret")?,
            resource_owner_password: members.take("resourceOwnerPassword")?,
            resource_owner_username: members.take("resourceOwnerUsername")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.secret().put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
    }
}

runtime::model!(AuthorizationServerSecretsContract);

/// Change to an OAuth 2.0 server.
#[derive(Clone, Default)]
pub struct AuthorizationServerUpdateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AuthorizationServerUpdateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationServerUpdateContract {
    const NAME: &'static str = "AuthorizationServerUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(AuthorizationServerUpdateContract);

/// Fields of an OAuth 2.0 server that are to change.
#[derive(Clone, Default)]
pub struct AuthorizationServerUpdateContractProperties {
    /// Address to which users are sent to give their consent.
    pub authorization_endpoint: Option<String>,

    /// HTTP methods that the authorization endpoint accepts; `GET` must be one of them.
    pub authorization_methods: Option<Vec<AuthorizationMethod>>,

    /// Where callers put the access token.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

    /// How clients authenticate at the token endpoint.
    pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

    /// Client or application ID.
    pub client_id: Option<String>,

    /// Web page on which developers register their applications.
    pub client_registration_endpoint: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Scopes that are asked for unless the API names others, separated by spaces.
    pub default_scope: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 50 characters.
    pub display_name: Option<String>,

    /// Ways in which clients can get tokens.
    pub grant_types: Option<Vec<GrantType>>,

    /// Password of the default resource owner.
    ///
    /// Secret: not shown by `Debug`.
    pub resource_owner_password: Option<String>,

    /// Name of the default resource owner, for the grant by password.
    pub resource_owner_username: Option<String>,

    /// True if the server sends back the `state` parameter, which guards against forged answers.
    pub support_state: Option<bool>,

    /// Extra fields that the token endpoint asks for.
    pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

    /// Address from which clients get tokens.
    pub token_endpoint: Option<String>,

    /// True if the documentation of APIs shows it; false by default.
    pub use_in_api_documentation: Option<bool>,

    /// True if the test console of the developer portal offers it; true by default.
    pub use_in_test_console: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationServerUpdateContractProperties {
    const NAME: &'static str = "AuthorizationServerUpdateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_endpoint: members.take("authorizationEndpoint")?,
            authorization_methods: members.take("authorizationMethods")?,
            bearer_token_sending_methods: members.take("bearerTokenSendingMethods")?,
            client_authentication_method: members.take("clientAuthenticationMethod")?,
            client_id: members.take("clientId")?,
            client_registration_endpoint: members.take("clientRegistrationEndpoint")?,
            client_secret: members.take("clientSecret")?,
            default_scope: members.take("defaultScope")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            grant_types: members.take("grantTypes")?,
            resource_owner_password: members.take("resourceOwnerPassword")?,
            resource_owner_username: members.take("resourceOwnerUsername")?,
            support_state: members.take("supportState")?,
            token_body_parameters: members.take("tokenBodyParameters")?,
            token_endpoint: members.take("tokenEndpoint")?,
            use_in_api_documentation: members.take("useInApiDocumentation")?,
            use_in_test_console: members.take("useInTestConsole")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorizationEndpoint", &self.authorization_endpoint);
        writer.put("authorizationMethods", &self.authorization_methods);
        writer.put("bearerTokenSendingMethods", &self.bearer_token_sending_methods);
        writer.put("clientAuthenticationMethod", &self.client_authentication_method);
        writer.put("clientId", &self.client_id);
        writer.put("clientRegistrationEndpoint", &self.client_registration_endpoint);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("defaultScope", &self.default_scope);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("grantTypes", &self.grant_types);
        writer.secret().put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
        writer.put("supportState", &self.support_state);
        writer.put("tokenBodyParameters", &self.token_body_parameters);
        writer.put("tokenEndpoint", &self.token_endpoint);
        writer.put("useInApiDocumentation", &self.use_in_api_documentation);
        writer.put("useInTestConsole", &self.use_in_test_console);
    }
}

runtime::model!(AuthorizationServerUpdateContractProperties);

/// Where a caller puts the access token.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BearerTokenSendingMethod {
    /// `authorizationHeader`
    ///
    /// In the `Authorization` header.
    AuthorizationHeader,

    /// `query`
    ///
    /// In the query of the address.
    Query,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BearerTokenSendingMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("authorizationHeader", Self::AuthorizationHeader),
        ("query", Self::Query),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(BearerTokenSendingMethod);

/// How a client authenticates at the token endpoint.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ClientAuthenticationMethod {
    /// `Basic`
    ///
    /// With HTTP basic authentication.
    Basic,

    /// `Body`
    ///
    /// With fields in the request body.
    Body,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ClientAuthenticationMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Basic", Self::Basic),
        ("Body", Self::Body),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ClientAuthenticationMethod);

/// OAuth 2.0 grant type with which clients get tokens.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GrantType {
    /// `authorizationCode`
    AuthorizationCode,

    /// `clientCredentials`
    ClientCredentials,

    /// `implicit`
    Implicit,

    /// `resourceOwnerPassword`
    ResourceOwnerPassword,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GrantType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("authorizationCode", Self::AuthorizationCode),
        ("clientCredentials", Self::ClientCredentials),
        ("implicit", Self::Implicit),
        ("resourceOwnerPassword", Self::ResourceOwnerPassword),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(GrantType);

/// Extra field of token requests.
#[derive(Clone, Default)]
pub struct TokenBodyParameterContract {
    /// Name of the field.
    pub name: Option<String>,

    /// Content of the field.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TokenBodyParameterContract {
    const NAME: &'static str = "TokenBodyParameterContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("value", &self.value);
    }
}

runtime::model!(TokenBodyParameterContract);
