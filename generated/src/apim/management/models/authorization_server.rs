// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization server operations.

use crate::runtime::{self, Unmodeled};

/// Authorization method.
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

/// Authorization server collection.
#[derive(Clone, Default)]
pub struct AuthorizationServerCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Authorization server contract.
#[derive(Clone, Default)]
pub struct AuthorizationServerContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<AuthorizationServerContractProperties>,

    /// Type.
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

/// Authorization server contract properties.
#[derive(Clone, Default)]
pub struct AuthorizationServerContractProperties {
    /// Authorization endpoint.
    pub authorization_endpoint: Option<String>,

    /// Authorization methods.
    pub authorization_methods: Option<Vec<AuthorizationMethod>>,

    /// Bearer token sending methods.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

    /// Client authentication method.
    pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

    /// Client id.
    pub client_id: Option<String>,

    /// Client registration endpoint.
    pub client_registration_endpoint: Option<String>,

    /// Client secret.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Default scope.
    pub default_scope: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 50 characters.
    pub display_name: Option<String>,

    /// Grant types.
    pub grant_types: Option<Vec<GrantType>>,

    /// Resource owner password.
    pub resource_owner_password: Option<String>,

    /// Resource owner username.
    pub resource_owner_username: Option<String>,

    /// Support state.
    pub support_state: Option<bool>,

    /// Token body parameters.
    pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

    /// Token endpoint.
    pub token_endpoint: Option<String>,

    /// Use in api documentation.
    pub use_in_api_documentation: Option<bool>,

    /// Use in test console.
    pub use_in_test_console: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AuthorizationServerContractProperties {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
        writer.put("supportState", &self.support_state);
        writer.put("tokenBodyParameters", &self.token_body_parameters);
        writer.put("tokenEndpoint", &self.token_endpoint);
        writer.put("useInApiDocumentation", &self.use_in_api_documentation);
        writer.put("useInTestConsole", &self.use_in_test_console);
    }
}

runtime::model!(AuthorizationServerContractProperties);

/// Authorization server secrets contract.
#[derive(Clone, Default)]
pub struct AuthorizationServerSecretsContract {
    /// Client secret.
    pub client_secret: Option<String>,

    /// Resource owner password.
    pub resource_owner_password: Option<String>,

    /// Resource owner username.
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
        writer.put("clientSecret", &self.client_secret);
        writer.put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
    }
}

runtime::model!(AuthorizationServerSecretsContract);

/// Authorization server update contract.
#[derive(Clone, Default)]
pub struct AuthorizationServerUpdateContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<AuthorizationServerUpdateContractProperties>,

    /// Type.
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

/// Authorization server update contract properties.
#[derive(Clone, Default)]
pub struct AuthorizationServerUpdateContractProperties {
    /// Authorization endpoint.
    pub authorization_endpoint: Option<String>,

    /// Authorization methods.
    pub authorization_methods: Option<Vec<AuthorizationMethod>>,

    /// Bearer token sending methods.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethod>>,

    /// Client authentication method.
    pub client_authentication_method: Option<Vec<ClientAuthenticationMethod>>,

    /// Client id.
    pub client_id: Option<String>,

    /// Client registration endpoint.
    pub client_registration_endpoint: Option<String>,

    /// Client secret.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Default scope.
    pub default_scope: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 50 characters.
    pub display_name: Option<String>,

    /// Grant types.
    pub grant_types: Option<Vec<GrantType>>,

    /// Resource owner password.
    pub resource_owner_password: Option<String>,

    /// Resource owner username.
    pub resource_owner_username: Option<String>,

    /// Support state.
    pub support_state: Option<bool>,

    /// Token body parameters.
    pub token_body_parameters: Option<Vec<TokenBodyParameterContract>>,

    /// Token endpoint.
    pub token_endpoint: Option<String>,

    /// Use in api documentation.
    pub use_in_api_documentation: Option<bool>,

    /// Use in test console.
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
        writer.put("resourceOwnerPassword", &self.resource_owner_password);
        writer.put("resourceOwnerUsername", &self.resource_owner_username);
        writer.put("supportState", &self.support_state);
        writer.put("tokenBodyParameters", &self.token_body_parameters);
        writer.put("tokenEndpoint", &self.token_endpoint);
        writer.put("useInApiDocumentation", &self.use_in_api_documentation);
        writer.put("useInTestConsole", &self.use_in_test_console);
    }
}

runtime::model!(AuthorizationServerUpdateContractProperties);

/// Bearer token sending method.
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

/// Client authentication method.
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

/// Grant type.
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

/// Token body parameter contract.
#[derive(Clone, Default)]
pub struct TokenBodyParameterContract {
    /// Name.
    pub name: Option<String>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TokenBodyParameterContract {
    /// What the service requires; everything else can be set afterwards.
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
