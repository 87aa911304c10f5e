// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization server operations.

use crate::runtime::{self, Unmodeled};

/// HTTP method with which an authorization endpoint can be called.
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
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
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

/// OAuth 2.0 server with its endpoints and the client that the developer portal uses.
#[derive(Clone, Default)]
pub struct AuthorizationServerContract {
    /// Address of the page where users grant access.
    pub authorization_endpoint: Option<String>,

    /// HTTP methods that the authorization endpoint accepts; `GET` is always among them.
    pub authorization_methods: Option<Vec<AuthorizationMethod>>,

    /// Places in a request where the access token may travel.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

    /// Ways in which the token endpoint lets clients prove their identity.
    pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

    /// Client ID of the developer portal at the server.
    pub client_id: Option<String>,

    /// Address of the page where developers register their own clients.
    pub client_registration_endpoint: Option<String>,

    /// Client secret of the developer portal at the server.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Scopes to request unless an API names others, separated by spaces.
    pub default_scope: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// OAuth 2.0 flows that the server supports.
    pub grant_types: Option<Vec<GrantType>>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Name for people.
    ///
    /// 1 to 50 characters.
    pub name: Option<String>,

    /// Password that the test console suggests for the `resourceOwnerPassword` flow.
    ///
    /// Secret: not shown by `Debug`.
    pub resource_owner_password: Option<String>,

    /// User name that the test console suggests for the `resourceOwnerPassword` flow.
    pub resource_owner_username: Option<String>,

    /// True if the server returns the `state` parameter of the authorization request, which guards against forged
    /// answers.
    pub support_state: Option<bool>,

    /// Additional parameters that the token endpoint expects.
    pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

    /// Address at which access tokens are issued.
    pub token_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for AuthorizationServerContract {
    const NAME: &'static str = "AuthorizationServerContract";

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
            grant_types: members.take("grantTypes")?,
            id: members.take("id")?,
            name: members.take("name")?,
            resource_owner_password: members.take("resourceOwnerPassword")?,
            resource_owner_username: members.take("resourceOwnerUsername")?,
            support_state: members.take("supportState")?,
            token_body_parameters: members.take("tokenBodyParameters")?,
            token_endpoint: members.take("tokenEndpoint")?,
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
        writer.put("grantTypes", &self.grant_types);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.secret().put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
        writer.put("supportState", &self.support_state);
        writer.put("tokenBodyParameters", &self.token_body_parameters);
        writer.put("tokenEndpoint", &self.token_endpoint);
    }
}

runtime::model!(AuthorizationServerContract);

/// Settings of an OAuth 2.0 server that are to change.
#[derive(Clone, Default)]
pub struct AuthorizationServerUpdateContract {
    /// Address of the page where users grant access.
    pub authorization_endpoint: Option<String>,

    /// HTTP methods that the authorization endpoint accepts; `GET` is always among them.
    pub authorization_methods: Option<Vec<AuthorizationMethod>>,

    /// Places in a request where the access token may travel.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

    /// Ways in which the token endpoint lets clients prove their identity.
    pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

    /// Client ID of the developer portal at the server.
    pub client_id: Option<String>,

    /// Address of the page where developers register their own clients.
    pub client_registration_endpoint: Option<String>,

    /// Client secret of the developer portal at the server.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Scopes to request unless an API names others, separated by spaces.
    pub default_scope: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// OAuth 2.0 flows that the server supports.
    pub grant_types: Option<Vec<GrantType>>,

    /// Name for people.
    ///
    /// 1 to 50 characters.
    pub name: Option<String>,

    /// Password that the test console suggests for the `resourceOwnerPassword` flow.
    ///
    /// Secret: not shown by `Debug`.
    pub resource_owner_password: Option<String>,

    /// User name that the test console suggests for the `resourceOwnerPassword` flow.
    pub resource_owner_username: Option<String>,

    /// True if the server returns the `state` parameter of the authorization request, which guards against forged
    /// answers.
    pub support_state: Option<bool>,

    /// Additional parameters that the token endpoint expects.
    pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

    /// Address at which access tokens are issued.
    pub token_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationServerUpdateContract {
    const NAME: &'static str = "AuthorizationServerUpdateContract";

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
            grant_types: members.take("grantTypes")?,
            name: members.take("name")?,
            resource_owner_password: members.take("resourceOwnerPassword")?,
            resource_owner_username: members.take("resourceOwnerUsername")?,
            support_state: members.take("supportState")?,
            token_body_parameters: members.take("tokenBodyParameters")?,
            token_endpoint: members.take("tokenEndpoint")?,
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
        writer.put("grantTypes", &self.grant_types);
        writer.put("name", &self.name);
        writer.secret().put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
        writer.put("supportState", &self.support_state);
        writer.put("tokenBodyParameters", &self.token_body_parameters);
        writer.put("tokenEndpoint", &self.token_endpoint);
    }
}

runtime::model!(AuthorizationServerUpdateContract);

/// Where in a request the access token travels.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BearerTokenSendingMethod {
    /// `authorizationHeader`
    AuthorizationHeader,

    /// `query`
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

/// How a client proves its identity at a token endpoint: with a header or in the body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ClientAuthenticationMethod {
    /// `Basic`
    Basic,

    /// `Body`
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

/// OAuth 2.0 flow by which a client obtains an access token.
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

/// Additional parameter that a token endpoint expects.
#[derive(Clone, Default)]
pub struct TokenBodyParameterContract {
    /// Parameter name in the form body.
    pub name: Option<String>,

    /// Parameter value in the form body.
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
