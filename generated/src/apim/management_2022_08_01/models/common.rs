// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Part of a service to which direct access is given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AccessIdName {
    /// `access`
    ///
    /// The management endpoint.
    Access,

    /// `gitAccess`
    ///
    /// The Git repository.
    GitAccess,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AccessIdName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("access", Self::Access),
        ("gitAccess", Self::GitAccess),
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

runtime::text_enum!(AccessIdName);

/// Calls that are logged whatever the sampling says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AlwaysLog {
    /// `allErrors`
    ///
    /// Calls that end in an error.
    AllErrors,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AlwaysLog {
    const KNOWN: &'static [(&'static str, Self)] = &[("allErrors", Self::AllErrors)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(AlwaysLog);

/// Page of APIs.
#[derive(Clone, Default)]
pub struct ApiCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ApiContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiCollection {
    const NAME: &'static str = "ApiCollection";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ApiCollection);

runtime::page!(ApiCollection { value : ApiContract });

/// Whom to ask about an API.
#[derive(Clone, Default)]
pub struct ApiContactInformation {
    /// E-mail address of the contact.
    pub email: Option<String>,

    /// Person or organization to contact.
    pub name: Option<String>,

    /// Web page of the contact.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContactInformation {
    const NAME: &'static str = "ApiContactInformation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            name: members.take("name")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
        writer.put("name", &self.name);
        writer.put("url", &self.url);
    }
}

runtime::model!(ApiContactInformation);

/// API of a service; each revision is a resource of its own.
#[derive(Clone, Default)]
pub struct ApiContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContract {
    const NAME: &'static str = "ApiContract";

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

runtime::model!(ApiContract);

/// Address, backend, security and version of an API.
#[derive(Clone, Default)]
pub struct ApiContractProperties {
    /// Number of the revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// What changed in the revision.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    pub api_type: Option<ApiType>,

    /// Version name of the API within its version set.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// What is special about the version.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Version set that the API belongs to.
    pub api_version_set: Option<ApiVersionSetContractDetails>,

    /// Resource ID of the version set that the API belongs to.
    pub api_version_set_id: Option<String>,

    /// OAuth 2.0 servers and OpenID Connect providers that protect the API; for documentation and tests, the gateway
    /// does not enforce them.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Whom to ask about the API.
    pub contact: Option<ApiContactInformation>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// True if this is the current revision.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License under which the API is offered.
    pub license: Option<ApiLicenseInformation>,

    /// Part of the address that is common to all operations of the API and unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols over which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend of the API.
    ///
    /// 0 to 2000 characters.
    pub service_url: Option<String>,

    /// API to copy.
    pub source_api_id: Option<String>,

    /// Names of the header and query parameter for the subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Web page with the terms of use of the API.
    pub terms_of_service_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContractProperties {
    const NAME: &'static str = "ApiContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_revision_description: members.take("apiRevisionDescription")?,
            api_type: members.take("type")?,
            api_version: members.take("apiVersion")?,
            api_version_description: members.take("apiVersionDescription")?,
            api_version_set: members.take("apiVersionSet")?,
            api_version_set_id: members.take("apiVersionSetId")?,
            authentication_settings: members.take("authenticationSettings")?,
            contact: members.take("contact")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            license: members.take("license")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            source_api_id: members.take("sourceApiId")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            subscription_required: members.take("subscriptionRequired")?,
            terms_of_service_url: members.take("termsOfServiceUrl")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("apiRevisionDescription", &self.api_revision_description);
        writer.put("type", &self.api_type);
        writer.put("apiVersion", &self.api_version);
        writer.put("apiVersionDescription", &self.api_version_description);
        writer.put("apiVersionSet", &self.api_version_set);
        writer.put("apiVersionSetId", &self.api_version_set_id);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("contact", &self.contact);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.put("license", &self.license);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer.put("sourceApiId", &self.source_api_id);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("termsOfServiceUrl", &self.terms_of_service_url);
    }
}

runtime::model!(ApiContractProperties);

/// License under which an API is offered.
#[derive(Clone, Default)]
pub struct ApiLicenseInformation {
    /// Name of the license.
    pub name: Option<String>,

    /// Web page with the text of the license.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiLicenseInformation {
    const NAME: &'static str = "ApiLicenseInformation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("url", &self.url);
    }
}

runtime::model!(ApiLicenseInformation);

/// Tagged API with its settings.
#[derive(Clone, Default)]
pub struct ApiTagResourceContractProperties {
    /// Number of the revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// What changed in the revision.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    pub api_type: Option<ApiType>,

    /// Version name of the API within its version set.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// What is special about the version.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Resource ID of the version set that the API belongs to.
    pub api_version_set_id: Option<String>,

    /// OAuth 2.0 servers and OpenID Connect providers that protect the API; for documentation and tests, the gateway
    /// does not enforce them.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Whom to ask about the API.
    pub contact: Option<ApiContactInformation>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Path of the API below the service.
    pub id: Option<String>,

    /// True if this is the current revision.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License under which the API is offered.
    pub license: Option<ApiLicenseInformation>,

    /// Display name of the API.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Part of the address that is common to all operations of the API and unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols over which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend of the API.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Names of the header and query parameter for the subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Web page with the terms of use of the API.
    pub terms_of_service_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiTagResourceContractProperties {
    const NAME: &'static str = "ApiTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_revision_description: members.take("apiRevisionDescription")?,
            api_type: members.take("type")?,
            api_version: members.take("apiVersion")?,
            api_version_description: members.take("apiVersionDescription")?,
            api_version_set_id: members.take("apiVersionSetId")?,
            authentication_settings: members.take("authenticationSettings")?,
            contact: members.take("contact")?,
            description: members.take("description")?,
            id: members.take("id")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            license: members.take("license")?,
            name: members.take("name")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            subscription_required: members.take("subscriptionRequired")?,
            terms_of_service_url: members.take("termsOfServiceUrl")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("apiRevisionDescription", &self.api_revision_description);
        writer.put("type", &self.api_type);
        writer.put("apiVersion", &self.api_version);
        writer.put("apiVersionDescription", &self.api_version_description);
        writer.put("apiVersionSetId", &self.api_version_set_id);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("contact", &self.contact);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.put("license", &self.license);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("termsOfServiceUrl", &self.terms_of_service_url);
    }
}

runtime::model!(ApiTagResourceContractProperties);

/// Kind of API.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiType {
    /// `graphql`
    ///
    /// GraphQL queries.
    Graphql,

    /// `http`
    ///
    /// REST or other plain HTTP calls.
    Http,

    /// `soap`
    ///
    /// SOAP passed through to a SOAP backend.
    Soap,

    /// `websocket`
    ///
    /// WebSocket connections.
    Websocket,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("graphql", Self::Graphql),
        ("http", Self::Http),
        ("soap", Self::Soap),
        ("websocket", Self::Websocket),
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

runtime::text_enum!(ApiType);

/// Version set as an API refers to it or brings it along.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractDetails {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Resource ID of an existing version set; without it a new one is created.
    pub id: Option<String>,

    /// Name under which people see the version set.
    pub name: Option<String>,

    /// Header that names the version; needed for versions in a header.
    pub version_header_name: Option<String>,

    /// Query parameter that names the version; needed for versions in the query.
    pub version_query_name: Option<String>,

    /// Where callers name the version.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetContractDetails {
    const NAME: &'static str = "ApiVersionSetContractDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            version_header_name: members.take("versionHeaderName")?,
            version_query_name: members.take("versionQueryName")?,
            versioning_scheme: members.take("versioningScheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("versionHeaderName", &self.version_header_name);
        writer.put("versionQueryName", &self.version_query_name);
        writer.put("versioningScheme", &self.versioning_scheme);
    }
}

runtime::model!(ApiVersionSetContractDetails);

/// Portal on whose behalf a message is sent or a call made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AppType {
    /// `developerPortal`
    ///
    /// The developer portal.
    DeveloperPortal,

    /// `portal`
    ///
    /// The legacy portal.
    Portal,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AppType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("developerPortal", Self::DeveloperPortal),
        ("portal", Self::Portal),
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

runtime::text_enum!(AppType);

/// How callers of an API authenticate, as its documentation and test console see it.
#[derive(Clone, Default)]
pub struct AuthenticationSettingsContract {
    /// OAuth 2.0 server that protects the API.
    pub oauth2: Option<Oauth2AuthenticationSettingsContract>,

    /// OAuth 2.0 servers that protect the API.
    pub oauth2_authentication_settings: Option<
        Vec<Oauth2AuthenticationSettingsContract>,
    >,

    /// OpenID Connect provider that protects the API.
    pub openid: Option<OpenIdAuthenticationSettingsContract>,

    /// OpenID Connect providers that protect the API.
    pub openid_authentication_settings: Option<
        Vec<OpenIdAuthenticationSettingsContract>,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthenticationSettingsContract {
    const NAME: &'static str = "AuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            oauth2: members.take("oAuth2")?,
            oauth2_authentication_settings: members
                .take("oAuth2AuthenticationSettings")?,
            openid: members.take("openid")?,
            openid_authentication_settings: members
                .take("openidAuthenticationSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("oAuth2", &self.oauth2);
        writer.put("oAuth2AuthenticationSettings", &self.oauth2_authentication_settings);
        writer.put("openid", &self.openid);
        writer.put("openidAuthenticationSettings", &self.openid_authentication_settings);
    }
}

runtime::model!(AuthenticationSettingsContract);

/// Where a caller puts the OpenID Connect token.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BearerTokenSendingMethodsContract {
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

impl runtime::TextEnum for BearerTokenSendingMethodsContract {
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

runtime::text_enum!(BearerTokenSendingMethodsContract);

/// How much of a message body is logged.
#[derive(Clone, Default)]
pub struct BodyDiagnosticSettings {
    /// Number of bytes of the body to log, at most 8192.
    ///
    /// At most 8192.
    pub bytes: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BodyDiagnosticSettings {
    const NAME: &'static str = "BodyDiagnosticSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            bytes: members.take("bytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("bytes", &self.bytes);
    }
}

runtime::model!(BodyDiagnosticSettings);

/// Client secret of an application.
#[derive(Clone, Default)]
pub struct ClientSecretContract {
    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ClientSecretContract {
    const NAME: &'static str = "ClientSecretContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_secret: members.take("clientSecret")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("clientSecret", &self.client_secret);
    }
}

runtime::model!(ClientSecretContract);

/// Outcome of a connectivity check.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConnectionStatus {
    /// `Connected`
    Connected,

    /// `Degraded`
    Degraded,

    /// `Disconnected`
    Disconnected,

    /// `Unknown`
    Unknown,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConnectionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Connected", Self::Connected),
        ("Degraded", Self::Degraded),
        ("Disconnected", Self::Disconnected),
        ("Unknown", Self::Unknown),
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

runtime::text_enum!(ConnectionStatus);

/// Protocol with which a connection is tested.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConnectivityCheckProtocol {
    /// `HTTP`
    Http,

    /// `HTTPS`
    Https,

    /// `TCP`
    Tcp,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConnectivityCheckProtocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("HTTP", Self::Http),
        ("HTTPS", Self::Https),
        ("TCP", Self::Tcp),
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

runtime::text_enum!(ConnectivityCheckProtocol);

/// Connection to test.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequest {
    /// Host to reach.
    pub destination: Option<ConnectivityCheckRequestDestination>,

    /// IP version to use.
    pub preferred_ip_version: Option<PreferredIpVersion>,

    /// Protocol to use.
    pub protocol: Option<ConnectivityCheckProtocol>,

    /// Settings for the protocol.
    pub protocol_configuration: Option<ConnectivityCheckRequestProtocolConfiguration>,

    /// Where the test starts.
    pub source: Option<ConnectivityCheckRequestSource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        destination: ConnectivityCheckRequestDestination,
        source: ConnectivityCheckRequestSource,
    ) -> Self {
        Self {
            destination: Some(destination),
            source: Some(source),
            ..Self::default()
        }
    }
}

impl runtime::Model for ConnectivityCheckRequest {
    const NAME: &'static str = "ConnectivityCheckRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            destination: members.take("destination")?,
            preferred_ip_version: members.take("preferredIPVersion")?,
            protocol: members.take("protocol")?,
            protocol_configuration: members.take("protocolConfiguration")?,
            source: members.take("source")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("destination", &self.destination);
        writer.put("preferredIPVersion", &self.preferred_ip_version);
        writer.put("protocol", &self.protocol);
        writer.put("protocolConfiguration", &self.protocol_configuration);
        writer.put("source", &self.source);
    }
}

runtime::model!(ConnectivityCheckRequest);

/// Host to which the connection is tested.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestDestination {
    /// Host name or IP address to reach.
    pub address: Option<String>,

    /// Port of the host.
    pub port: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestDestination {
    /// Creates a value with the members that the service requires.
    pub fn new(address: impl Into<String>, port: i64) -> Self {
        Self {
            address: Some(address.into()),
            port: Some(port),
            ..Self::default()
        }
    }
}

impl runtime::Model for ConnectivityCheckRequestDestination {
    const NAME: &'static str = "ConnectivityCheckRequestDestination";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            address: members.take("address")?,
            port: members.take("port")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("address", &self.address);
        writer.put("port", &self.port);
    }
}

runtime::model!(ConnectivityCheckRequestDestination);

/// Settings of the test for the chosen protocol.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfiguration {
    /// Request for tests over HTTP or HTTPS.
    pub http_configuration: Option<
        ConnectivityCheckRequestProtocolConfigurationHttpConfiguration,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityCheckRequestProtocolConfiguration {
    const NAME: &'static str = "ConnectivityCheckRequestProtocolConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            http_configuration: members.take("HTTPConfiguration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("HTTPConfiguration", &self.http_configuration);
    }
}

runtime::model!(ConnectivityCheckRequestProtocolConfiguration);

/// Request with which an HTTP connection is tested.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
    /// Headers of the test request.
    pub headers: Option<Vec<HttpHeader>>,

    /// Method of the test request.
    pub method: Option<MethodModel>,

    /// Status codes that count as success.
    pub valid_status_codes: Option<Vec<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
    const NAME: &'static str = "ConnectivityCheckRequestProtocolConfigurationHttpConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            headers: members.take("headers")?,
            method: members.take("method")?,
            valid_status_codes: members.take("validStatusCodes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("headers", &self.headers);
        writer.put("method", &self.method);
        writer.put("validStatusCodes", &self.valid_status_codes);
    }
}

runtime::model!(ConnectivityCheckRequestProtocolConfigurationHttpConfiguration);

/// Where in a service the test starts.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestSource {
    /// Instance from which to test, such as `ScaleSet_0`; without it any.
    pub instance: Option<i64>,

    /// Region of the service from which to test.
    pub region: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestSource {
    /// Creates a value with the members that the service requires.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: Some(region.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ConnectivityCheckRequestSource {
    const NAME: &'static str = "ConnectivityCheckRequestSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            instance: members.take("instance")?,
            region: members.take("region")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("instance", &self.instance);
        writer.put("region", &self.region);
    }
}

runtime::model!(ConnectivityCheckRequestSource);

/// Result of a connectivity check.
#[derive(Clone, Default)]
pub struct ConnectivityCheckResponse {
    /// Average round trip, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub avg_latency_in_ms: Option<i64>,

    /// Whether the host can be reached.
    ///
    /// Read-only: set by the service, left out of requests.
    pub connection_status: Option<ConnectionStatus>,

    /// Stations on the way, with their problems.
    ///
    /// Read-only: set by the service, left out of requests.
    pub hops: Option<Vec<ConnectivityHop>>,

    /// Longest round trip, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_latency_in_ms: Option<i64>,

    /// Shortest round trip, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub min_latency_in_ms: Option<i64>,

    /// Number of probes without success.
    ///
    /// Read-only: set by the service, left out of requests.
    pub probes_failed: Option<i64>,

    /// Number of probes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub probes_sent: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityCheckResponse {
    const NAME: &'static str = "ConnectivityCheckResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            avg_latency_in_ms: members.take("avgLatencyInMs")?,
            connection_status: members.take("connectionStatus")?,
            hops: members.take("hops")?,
            max_latency_in_ms: members.take("maxLatencyInMs")?,
            min_latency_in_ms: members.take("minLatencyInMs")?,
            probes_failed: members.take("probesFailed")?,
            probes_sent: members.take("probesSent")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("avgLatencyInMs", &self.avg_latency_in_ms);
        writer.read_only().put("connectionStatus", &self.connection_status);
        writer.read_only().put("hops", &self.hops);
        writer.read_only().put("maxLatencyInMs", &self.max_latency_in_ms);
        writer.read_only().put("minLatencyInMs", &self.min_latency_in_ms);
        writer.read_only().put("probesFailed", &self.probes_failed);
        writer.read_only().put("probesSent", &self.probes_sent);
    }
}

runtime::model!(ConnectivityCheckResponse);

/// Station on the way to the tested host.
#[derive(Clone, Default)]
pub struct ConnectivityHop {
    /// Where the station is on the network, as an IP address.
    ///
    /// Read-only: set by the service, left out of requests.
    pub address: Option<String>,

    /// Identifier of the station within the result.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Problems at this station.
    ///
    /// Read-only: set by the service, left out of requests.
    pub issues: Option<Vec<ConnectivityIssue>>,

    /// Identifiers of the stations that follow.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_hop_ids: Option<Vec<String>>,

    /// Resource ID of the station, if it is an Azure resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_id: Option<String>,

    /// Kind of station, such as the source or an internet host.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityHop {
    const NAME: &'static str = "ConnectivityHop";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            address: members.take("address")?,
            id: members.take("id")?,
            issues: members.take("issues")?,
            next_hop_ids: members.take("nextHopIds")?,
            resource_id: members.take("resourceId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("address", &self.address);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("issues", &self.issues);
        writer.read_only().put("nextHopIds", &self.next_hop_ids);
        writer.read_only().put("resourceId", &self.resource_id);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ConnectivityHop);

/// Problem that a connectivity check has found.
#[derive(Clone, Default)]
pub struct ConnectivityIssue {
    /// Details of the problem, as names and values.
    ///
    /// Read-only: set by the service, left out of requests.
    pub context: Option<Vec<BTreeMap<String, String>>>,

    /// Where it comes from.
    ///
    /// Read-only: set by the service, left out of requests.
    pub origin: Option<Origin>,

    /// How bad the problem is.
    ///
    /// Read-only: set by the service, left out of requests.
    pub severity: Option<Severity>,

    /// Kind of problem.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<IssueType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityIssue {
    const NAME: &'static str = "ConnectivityIssue";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            context: members.take("context")?,
            origin: members.take("origin")?,
            severity: members.take("severity")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("context", &self.context);
        writer.read_only().put("origin", &self.origin);
        writer.read_only().put("severity", &self.severity);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ConnectivityIssue);

/// Which parts of a message are hidden in logs.
#[derive(Clone, Default)]
pub struct DataMasking {
    /// Headers to hide.
    pub headers: Option<Vec<DataMaskingEntity>>,

    /// Query parameters to hide.
    pub query_params: Option<Vec<DataMaskingEntity>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMasking {
    const NAME: &'static str = "DataMasking";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            headers: members.take("headers")?,
            query_params: members.take("queryParams")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("headers", &self.headers);
        writer.put("queryParams", &self.query_params);
    }
}

runtime::model!(DataMasking);

/// Header or query parameter that is hidden in logs.
#[derive(Clone, Default)]
pub struct DataMaskingEntity {
    /// How it is hidden.
    pub mode: Option<DataMaskingMode>,

    /// Which header or query parameter is meant.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMaskingEntity {
    const NAME: &'static str = "DataMaskingEntity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            mode: members.take("mode")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("mode", &self.mode);
        writer.put("value", &self.value);
    }
}

runtime::model!(DataMaskingEntity);

/// How a value is hidden in logs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingMode {
    /// `Hide`
    ///
    /// The entry is left out.
    Hide,

    /// `Mask`
    ///
    /// The value is replaced with a placeholder.
    Mask,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataMaskingMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Hide", Self::Hide),
        ("Mask", Self::Mask),
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

runtime::text_enum!(DataMaskingMode);

/// Page of logging settings.
#[derive(Clone, Default)]
pub struct DiagnosticCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<DiagnosticContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DiagnosticCollection {
    const NAME: &'static str = "DiagnosticCollection";

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

runtime::model!(DiagnosticCollection);

runtime::page!(DiagnosticCollection { value : DiagnosticContract });

/// Logging settings of a service or API for one kind of logger.
#[derive(Clone, Default)]
pub struct DiagnosticContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DiagnosticContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DiagnosticContract {
    const NAME: &'static str = "DiagnosticContract";

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

runtime::model!(DiagnosticContract);

/// Logger, sampling and contents of logging.
#[derive(Clone, Default)]
pub struct DiagnosticContractProperties {
    /// Calls that are logged whatever the sampling says.
    pub always_log: Option<AlwaysLog>,

    /// What is logged of the messages between gateway and backend.
    pub backend: Option<PipelineDiagnosticSettings>,

    /// What is logged of the messages between caller and gateway.
    pub frontend: Option<PipelineDiagnosticSettings>,

    /// How Application Insights ties together the parts of a call.
    pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

    /// True if the IP addresses of callers are logged; false by default.
    pub log_client_ip: Option<bool>,

    /// Resource ID of the logger.
    pub logger_id: Option<String>,

    /// True if the `emit-metric` policy sends metrics; Application Insights only.
    pub metrics: Option<bool>,

    /// How Application Insights names operations.
    pub operation_name_format: Option<OperationNameFormat>,

    /// Share of the calls that are logged.
    pub sampling: Option<SamplingSettings>,

    /// Least important traces that are sent.
    pub verbosity: Option<Verbosity>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DiagnosticContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(logger_id: impl Into<String>) -> Self {
        Self {
            logger_id: Some(logger_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DiagnosticContractProperties {
    const NAME: &'static str = "DiagnosticContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            always_log: members.take("alwaysLog")?,
            backend: members.take("backend")?,
            frontend: members.take("frontend")?,
            http_correlation_protocol: members.take("httpCorrelationProtocol")?,
            log_client_ip: members.take("logClientIp")?,
            logger_id: members.take("loggerId")?,
            metrics: members.take("metrics")?,
            operation_name_format: members.take("operationNameFormat")?,
            sampling: members.take("sampling")?,
            verbosity: members.take("verbosity")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("alwaysLog", &self.always_log);
        writer.put("backend", &self.backend);
        writer.put("frontend", &self.frontend);
        writer.put("httpCorrelationProtocol", &self.http_correlation_protocol);
        writer.put("logClientIp", &self.log_client_ip);
        writer.put("loggerId", &self.logger_id);
        writer.put("metrics", &self.metrics);
        writer.put("operationNameFormat", &self.operation_name_format);
        writer.put("sampling", &self.sampling);
        writer.put("verbosity", &self.verbosity);
    }
}

runtime::model!(DiagnosticContractProperties);

/// Page of groups.
#[derive(Clone, Default)]
pub struct GroupCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<GroupContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupCollection {
    const NAME: &'static str = "GroupCollection";

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

runtime::model!(GroupCollection);

runtime::page!(GroupCollection { value : GroupContract });

/// Group of developers.
#[derive(Clone, Default)]
pub struct GroupContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<GroupContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupContract {
    const NAME: &'static str = "GroupContract";

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

runtime::model!(GroupContract);

/// Name and kind of a group.
#[derive(Clone, Default)]
pub struct GroupContractProperties {
    /// True for the groups of administrators, developers and guests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub built_in: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identifier of the group at the identity provider; only for external groups.
    pub external_id: Option<String>,

    /// Kind of group.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupContractProperties {
    const NAME: &'static str = "GroupContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            built_in: members.take("builtIn")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_id: members.take("externalId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("builtIn", &self.built_in);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalId", &self.external_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupContractProperties);

/// Kind of group.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GroupType {
    /// `custom`
    ///
    /// Its members are managed in the service.
    Custom,

    /// `external`
    ///
    /// It mirrors a group of an identity provider.
    External,

    /// `system`
    ///
    /// It is built in.
    System,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GroupType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("custom", Self::Custom),
        ("external", Self::External),
        ("system", Self::System),
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

runtime::text_enum!(GroupType);

/// How Application Insights ties together the parts of a call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HttpCorrelationProtocol {
    /// `Legacy`
    ///
    /// Headers of the older Application Insights protocol.
    Legacy,

    /// `None`
    ///
    /// No correlation headers.
    None,

    /// `W3C`
    ///
    /// Headers of the W3C trace context.
    W3c,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for HttpCorrelationProtocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Legacy", Self::Legacy),
        ("None", Self::None),
        ("W3C", Self::W3c),
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

runtime::text_enum!(HttpCorrelationProtocol);

/// Header of a test request.
#[derive(Clone, Default)]
pub struct HttpHeader {
    /// Name of the header.
    pub name: Option<String>,

    /// Content of the header.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HttpHeader {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for HttpHeader {
    const NAME: &'static str = "HttpHeader";

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

runtime::model!(HttpHeader);

/// What is logged of a message.
#[derive(Clone, Default)]
pub struct HttpMessageDiagnostic {
    /// How much of the body is logged.
    pub body: Option<BodyDiagnosticSettings>,

    /// Headers and query parameters that are hidden in logs.
    pub data_masking: Option<DataMasking>,

    /// Names of the headers to log.
    pub headers: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HttpMessageDiagnostic {
    const NAME: &'static str = "HttpMessageDiagnostic";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            body: members.take("body")?,
            data_masking: members.take("dataMasking")?,
            headers: members.take("headers")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("body", &self.body);
        writer.put("dataMasking", &self.data_masking);
        writer.put("headers", &self.headers);
    }
}

runtime::model!(HttpMessageDiagnostic);

/// Page of reported problems.
#[derive(Clone, Default)]
pub struct IssueCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<IssueContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueCollection {
    const NAME: &'static str = "IssueCollection";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(IssueCollection);

runtime::page!(IssueCollection { value : IssueContract });

/// Problem with an API that a developer has reported.
#[derive(Clone, Default)]
pub struct IssueContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IssueContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueContract {
    const NAME: &'static str = "IssueContract";

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

runtime::model!(IssueContract);

/// Subject, state and author of a reported problem.
#[derive(Clone, Default)]
pub struct IssueContractProperties {
    /// API that the problem is about.
    pub api_id: Option<String>,

    /// Time (UTC) of the entry.
    pub created_date: Option<OffsetDateTime>,

    /// Text of the report.
    pub description: Option<String>,

    /// How far the problem has been dealt with.
    pub state: Option<State>,

    /// Subject of the report.
    pub title: Option<String>,

    /// User who reported the problem.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IssueContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        description: impl Into<String>,
        title: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            title: Some(title.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for IssueContractProperties {
    const NAME: &'static str = "IssueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            created_date: members.take("createdDate")?,
            description: members.take("description")?,
            state: members.take("state")?,
            title: members.take("title")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.put("createdDate", &self.created_date);
        writer.put("description", &self.description);
        writer.put("state", &self.state);
        writer.put("title", &self.title);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(IssueContractProperties);

/// Kind of connectivity problem.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IssueType {
    /// `AgentStopped`
    AgentStopped,

    /// `DnsResolution`
    DnsResolution,

    /// `GuestFirewall`
    GuestFirewall,

    /// `NetworkSecurityRule`
    NetworkSecurityRule,

    /// `Platform`
    Platform,

    /// `PortThrottled`
    PortThrottled,

    /// `SocketBind`
    SocketBind,

    /// `Unknown`
    Unknown,

    /// `UserDefinedRoute`
    UserDefinedRoute,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IssueType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AgentStopped", Self::AgentStopped),
        ("DnsResolution", Self::DnsResolution),
        ("GuestFirewall", Self::GuestFirewall),
        ("NetworkSecurityRule", Self::NetworkSecurityRule),
        ("Platform", Self::Platform),
        ("PortThrottled", Self::PortThrottled),
        ("SocketBind", Self::SocketBind),
        ("Unknown", Self::Unknown),
        ("UserDefinedRoute", Self::UserDefinedRoute),
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

runtime::text_enum!(IssueType);

/// One of two keys.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyType {
    /// `primary`
    Primary,

    /// `secondary`
    Secondary,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for KeyType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("primary", Self::Primary),
        ("secondary", Self::Secondary),
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

runtime::text_enum!(KeyType);

/// Key Vault secret to use, and the identity that reads it.
#[derive(Clone, Default)]
pub struct KeyVaultContractCreateProperties {
    /// Client ID of the user-assigned identity that reads Key Vault; without it the system-assigned one does.
    pub identity_client_id: Option<String>,

    /// Address of the Key Vault secret; without a version in it, renewals are picked up.
    pub secret_identifier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KeyVaultContractCreateProperties {
    const NAME: &'static str = "KeyVaultContractCreateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            identity_client_id: members.take("identityClientId")?,
            secret_identifier: members.take("secretIdentifier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("identityClientId", &self.identity_client_id);
        writer.put("secretIdentifier", &self.secret_identifier);
    }
}

runtime::model!(KeyVaultContractCreateProperties);

/// Key Vault secret in use, and how its last refresh went.
#[derive(Clone, Default)]
pub struct KeyVaultContractProperties {
    /// Client ID of the user-assigned identity that reads Key Vault; without it the system-assigned one does.
    pub identity_client_id: Option<String>,

    /// Outcome of the last refresh.
    pub last_status: Option<KeyVaultLastAccessStatusContractProperties>,

    /// Address of the Key Vault secret; without a version in it, renewals are picked up.
    pub secret_identifier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KeyVaultContractProperties {
    const NAME: &'static str = "KeyVaultContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            identity_client_id: members.take("identityClientId")?,
            last_status: members.take("lastStatus")?,
            secret_identifier: members.take("secretIdentifier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("identityClientId", &self.identity_client_id);
        writer.put("lastStatus", &self.last_status);
        writer.put("secretIdentifier", &self.secret_identifier);
    }
}

runtime::model!(KeyVaultContractProperties);

/// Outcome of the last refresh from Key Vault.
#[derive(Clone, Default)]
pub struct KeyVaultLastAccessStatusContractProperties {
    /// Code of the outcome, `Success` or an error code.
    pub code: Option<String>,

    /// Details of the outcome for people.
    pub message: Option<String>,

    /// Time (UTC) of the last refresh.
    pub time_stamp_utc: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KeyVaultLastAccessStatusContractProperties {
    const NAME: &'static str = "KeyVaultLastAccessStatusContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
            time_stamp_utc: members.take("timeStampUtc")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("message", &self.message);
        writer.put("timeStampUtc", &self.time_stamp_utc);
    }
}

runtime::model!(KeyVaultLastAccessStatusContractProperties);

/// Method of an HTTP test request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum MethodModel {
    /// `GET`
    Get,

    /// `POST`
    Post,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for MethodModel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GET", Self::Get),
        ("POST", Self::Post),
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

runtime::text_enum!(MethodModel);

/// Kind of notification to publishers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotificationName {
    /// `AccountClosedPublisher`
    ///
    /// A developer has closed an account.
    AccountClosedPublisher,

    /// `BCC`
    ///
    /// Blind copies of all messages to developers.
    Bcc,

    /// `NewApplicationNotificationMessage`
    ///
    /// An application awaits its place in the gallery.
    NewApplicationNotificationMessage,

    /// `NewIssuePublisherNotificationMessage`
    ///
    /// A developer has reported or commented on a problem.
    NewIssuePublisherNotificationMessage,

    /// `PurchasePublisherNotificationMessage`
    ///
    /// A developer has subscribed to a product.
    PurchasePublisherNotificationMessage,

    /// `QuotaLimitApproachingPublisherNotificationMessage`
    ///
    /// A subscription comes close to its quota.
    QuotaLimitApproachingPublisherNotificationMessage,

    /// `RequestPublisherNotificationMessage`
    ///
    /// A subscription awaits approval.
    RequestPublisherNotificationMessage,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NotificationName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AccountClosedPublisher", Self::AccountClosedPublisher),
        ("BCC", Self::Bcc),
        ("NewApplicationNotificationMessage", Self::NewApplicationNotificationMessage),
        (
            "NewIssuePublisherNotificationMessage",
            Self::NewIssuePublisherNotificationMessage,
        ),
        (
            "PurchasePublisherNotificationMessage",
            Self::PurchasePublisherNotificationMessage,
        ),
        (
            "QuotaLimitApproachingPublisherNotificationMessage",
            Self::QuotaLimitApproachingPublisherNotificationMessage,
        ),
        (
            "RequestPublisherNotificationMessage",
            Self::RequestPublisherNotificationMessage,
        ),
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

runtime::text_enum!(NotificationName);

/// OAuth 2.0 server of an API.
#[derive(Clone, Default)]
pub struct Oauth2AuthenticationSettingsContract {
    /// ID of the OAuth 2.0 server.
    pub authorization_server_id: Option<String>,

    /// Scope to ask for instead of the default one of the server.
    pub scope: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Oauth2AuthenticationSettingsContract {
    const NAME: &'static str = "Oauth2AuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_server_id: members.take("authorizationServerId")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorizationServerId", &self.authorization_server_id);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(Oauth2AuthenticationSettingsContract);

/// OpenID Connect provider of an API.
#[derive(Clone, Default)]
pub struct OpenIdAuthenticationSettingsContract {
    /// Where callers put the access token.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethodsContract>>,

    /// OpenID Connect provider, by its ID.
    pub openid_provider_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenIdAuthenticationSettingsContract {
    const NAME: &'static str = "OpenIdAuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            bearer_token_sending_methods: members.take("bearerTokenSendingMethods")?,
            openid_provider_id: members.take("openidProviderId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("bearerTokenSendingMethods", &self.bearer_token_sending_methods);
        writer.put("openidProviderId", &self.openid_provider_id);
    }
}

runtime::model!(OpenIdAuthenticationSettingsContract);

/// How Application Insights names operations.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OperationNameFormat {
    /// `Name`
    ///
    /// By API, revision and operation.
    Name,

    /// `Url`
    ///
    /// By method and address.
    Url,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for OperationNameFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Name", Self::Name),
        ("Url", Self::Url),
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

runtime::text_enum!(OperationNameFormat);

/// Tagged operation with its API.
#[derive(Clone, Default)]
pub struct OperationTagResourceContractProperties {
    /// API that the operation belongs to, by its display name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_name: Option<String>,

    /// Number of the revision of the API.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_revision: Option<String>,

    /// Version of the API.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_version: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Path of the operation below the service.
    pub id: Option<String>,

    /// HTTP method of the operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub method: Option<String>,

    /// Name under which people see the operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Path of the operation below that of the API, with parameters in braces.
    ///
    /// Read-only: set by the service, left out of requests.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationTagResourceContractProperties {
    const NAME: &'static str = "OperationTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_name: members.take("apiName")?,
            api_revision: members.take("apiRevision")?,
            api_version: members.take("apiVersion")?,
            description: members.take("description")?,
            id: members.take("id")?,
            method: members.take("method")?,
            name: members.take("name")?,
            url_template: members.take("urlTemplate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("apiName", &self.api_name);
        writer.read_only().put("apiRevision", &self.api_revision);
        writer.read_only().put("apiVersion", &self.api_version);
        writer.read_only().put("description", &self.description);
        writer.put("id", &self.id);
        writer.read_only().put("method", &self.method);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationTagResourceContractProperties);

/// Where a connectivity problem arises.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// `Inbound`
    ///
    /// On the way in.
    Inbound,

    /// `Local`
    ///
    /// In the service itself.
    Local,

    /// `Outbound`
    ///
    /// On the way out.
    Outbound,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Origin {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Inbound", Self::Inbound),
        ("Local", Self::Local),
        ("Outbound", Self::Outbound),
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

runtime::text_enum!(Origin);

/// What is logged of requests and of responses.
#[derive(Clone, Default)]
pub struct PipelineDiagnosticSettings {
    /// What is logged of requests.
    pub request: Option<HttpMessageDiagnostic>,

    /// What is logged of responses.
    pub response: Option<HttpMessageDiagnostic>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineDiagnosticSettings {
    const NAME: &'static str = "PipelineDiagnosticSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            request: members.take("request")?,
            response: members.take("response")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("request", &self.request);
        writer.put("response", &self.response);
    }
}

runtime::model!(PipelineDiagnosticSettings);

/// Page of policies.
#[derive(Clone, Default)]
pub struct PolicyCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PolicyContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyCollection {
    const NAME: &'static str = "PolicyCollection";

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

runtime::model!(PolicyCollection);

runtime::page!(PolicyCollection { value : PolicyContract });

/// How the text of a policy is given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyContentFormat {
    /// `rawxml`
    ///
    /// Text in which the code of expressions stands as it is.
    Rawxml,

    /// `rawxml-link`
    ///
    /// Address of a document in which expressions stand as they are.
    RawxmlLink,

    /// `xml`
    ///
    /// XML in which the code of expressions is escaped.
    Xml,

    /// `xml-link`
    ///
    /// Address of an XML document with escaped expressions.
    XmlLink,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyContentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rawxml", Self::Rawxml),
        ("rawxml-link", Self::RawxmlLink),
        ("xml", Self::Xml),
        ("xml-link", Self::XmlLink),
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

runtime::text_enum!(PolicyContentFormat);

/// Policy of a service, product, API, operation or resolver.
#[derive(Clone, Default)]
pub struct PolicyContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PolicyContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyContract {
    const NAME: &'static str = "PolicyContract";

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

runtime::model!(PolicyContract);

/// Text of a policy and its format.
#[derive(Clone, Default)]
pub struct PolicyContractProperties {
    /// How `value` gives the policy; XML with escaped expressions by default.
    ///
    /// The service's default is `xml`.
    pub format: Option<PolicyContentFormat>,

    /// Policy document, as text or as an address, depending on `format`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for PolicyContractProperties {
    const NAME: &'static str = "PolicyContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            format: members.take("format")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("format", &self.format);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicyContractProperties);

/// How the text of a policy is returned.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyExportFormat {
    /// `rawxml`
    ///
    /// Text in which the code of expressions stands as it is.
    Rawxml,

    /// `xml`
    ///
    /// XML in which the code of expressions is escaped.
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyExportFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rawxml", Self::Rawxml),
        ("xml", Self::Xml),
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

runtime::text_enum!(PolicyExportFormat);

/// IP version for a connectivity check.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PreferredIpVersion {
    /// `IPv4`
    Ipv4,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PreferredIpVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[("IPv4", Self::Ipv4)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PreferredIpVersion);

/// Whether a private endpoint connection is approved.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PrivateEndpointServiceConnectionStatus {
    /// `Approved`
    Approved,

    /// `Pending`
    Pending,

    /// `Rejected`
    Rejected,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PrivateEndpointServiceConnectionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Approved", Self::Approved),
        ("Pending", Self::Pending),
        ("Rejected", Self::Rejected),
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

runtime::text_enum!(PrivateEndpointServiceConnectionStatus);

/// Approval of a private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateLinkServiceConnectionState {
    /// What the other side still has to do before the connection works.
    pub actions_required: Option<String>,

    /// Reason for the decision.
    pub description: Option<String>,

    /// Whether the connection is approved.
    pub status: Option<PrivateEndpointServiceConnectionStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkServiceConnectionState {
    const NAME: &'static str = "PrivateLinkServiceConnectionState";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actions_required: members.take("actionsRequired")?,
            description: members.take("description")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("actionsRequired", &self.actions_required);
        writer.put("description", &self.description);
        writer.put("status", &self.status);
    }
}

runtime::model!(PrivateLinkServiceConnectionState);

/// Page of products.
#[derive(Clone, Default)]
pub struct ProductCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ProductContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductCollection {
    const NAME: &'static str = "ProductCollection";

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

runtime::model!(ProductCollection);

runtime::page!(ProductCollection { value : ProductContract });

/// Bundle of APIs to which developers subscribe.
#[derive(Clone, Default)]
pub struct ProductContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ProductContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductContract {
    const NAME: &'static str = "ProductContract";

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

runtime::model!(ProductContract);

/// Terms and state of a product.
#[derive(Clone, Default)]
pub struct ProductContractProperties {
    /// True if an administrator must approve each subscription.
    pub approval_required: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Name under which developers see the product.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Whether developers see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user may have; without it any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers must accept before they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ProductContractProperties {
    const NAME: &'static str = "ProductContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductContractProperties);

/// Whether developers see a product.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProductState {
    /// `notPublished`
    ///
    /// Only administrators see it.
    NotPublished,

    /// `published`
    ///
    /// The developers of its groups see it.
    Published,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ProductState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("notPublished", Self::NotPublished),
        ("published", Self::Published),
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

runtime::text_enum!(ProductState);

/// Tagged product with its terms.
#[derive(Clone, Default)]
pub struct ProductTagResourceContractProperties {
    /// True if an administrator must approve each subscription.
    pub approval_required: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Path of the product below the service.
    pub id: Option<String>,

    /// Display name of the product.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether developers see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user may have; without it any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers must accept before they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductTagResourceContractProperties {
    const NAME: &'static str = "ProductTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductTagResourceContractProperties);

/// Protocol over which an API can be called.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Protocol {
    /// `http`
    Http,

    /// `https`
    Https,

    /// `ws`
    ///
    /// WebSocket without TLS.
    Ws,

    /// `wss`
    ///
    /// WebSocket over TLS.
    Wss,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Protocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("http", Self::Http),
        ("https", Self::Https),
        ("ws", Self::Ws),
        ("wss", Self::Wss),
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

runtime::text_enum!(Protocol);

/// Counter of a quota key in one period.
#[derive(Clone, Default)]
pub struct QuotaCounterContract {
    /// Key under which the counter runs.
    ///
    /// At least 1 character.
    pub counter_key: Option<String>,

    /// Time (UTC) when the period ends.
    pub period_end_time: Option<OffsetDateTime>,

    /// Key of the period.
    ///
    /// At least 1 character.
    pub period_key: Option<String>,

    /// Time (UTC) when the period starts.
    pub period_start_time: Option<OffsetDateTime>,

    /// Calls and traffic that were counted.
    pub value: Option<QuotaCounterValueContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterContract {
    const NAME: &'static str = "QuotaCounterContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            counter_key: members.take("counterKey")?,
            period_end_time: members.take("periodEndTime")?,
            period_key: members.take("periodKey")?,
            period_start_time: members.take("periodStartTime")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("counterKey", &self.counter_key);
        writer.put("periodEndTime", &self.period_end_time);
        writer.put("periodKey", &self.period_key);
        writer.put("periodStartTime", &self.period_start_time);
        writer.put("value", &self.value);
    }
}

runtime::model!(QuotaCounterContract);

/// Calls and traffic that a quota counts.
#[derive(Clone, Default)]
pub struct QuotaCounterValueContractProperties {
    /// Number of calls.
    pub calls_count: Option<i32>,

    /// Traffic, in kilobytes.
    pub kb_transferred: Option<f64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterValueContractProperties {
    const NAME: &'static str = "QuotaCounterValueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            calls_count: members.take("callsCount")?,
            kb_transferred: members.take("kbTransferred")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("callsCount", &self.calls_count);
        writer.put("kbTransferred", &self.kb_transferred);
    }
}

runtime::model!(QuotaCounterValueContractProperties);

/// New values of a quota counter.
#[derive(Clone, Default)]
pub struct QuotaCounterValueUpdateContract {
    /// Values to set.
    pub properties: Option<QuotaCounterValueContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterValueUpdateContract {
    const NAME: &'static str = "QuotaCounterValueUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(QuotaCounterValueUpdateContract);

/// Whether sign-up and sign-in are delegated.
#[derive(Clone, Default)]
pub struct RegistrationDelegationSettingsProperties {
    /// True if your own website handles sign-up and sign-in.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RegistrationDelegationSettingsProperties {
    const NAME: &'static str = "RegistrationDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(RegistrationDelegationSettingsProperties);

/// Share of the calls that are logged.
#[derive(Clone, Default)]
pub struct SamplingSettings {
    /// Share of the calls, in percent.
    ///
    /// 0 to 100.
    pub percentage: Option<f64>,

    /// Way of sampling.
    pub sampling_type: Option<SamplingType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SamplingSettings {
    const NAME: &'static str = "SamplingSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            percentage: members.take("percentage")?,
            sampling_type: members.take("samplingType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("percentage", &self.percentage);
        writer.put("samplingType", &self.sampling_type);
    }
}

runtime::model!(SamplingSettings);

/// Way of sampling.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SamplingType {
    /// `fixed`
    ///
    /// A fixed share of the calls.
    Fixed,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SamplingType {
    const KNOWN: &'static [(&'static str, Self)] = &[("fixed", Self::Fixed)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SamplingType);

/// Pricing tier of a service.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ServiceSkuType {
    /// `Basic`
    Basic,

    /// `Consumption`
    ///
    /// Billed by call, without own units.
    Consumption,

    /// `Developer`
    ///
    /// For trials; without a service level agreement.
    Developer,

    /// `Isolated`
    Isolated,

    /// `Premium`
    Premium,

    /// `Standard`
    Standard,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ServiceSkuType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Basic", Self::Basic),
        ("Consumption", Self::Consumption),
        ("Developer", Self::Developer),
        ("Isolated", Self::Isolated),
        ("Premium", Self::Premium),
        ("Standard", Self::Standard),
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

runtime::text_enum!(ServiceSkuType);

/// How bad a connectivity problem is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Severity {
    /// `Error`
    Error,

    /// `Warning`
    Warning,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Severity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Error", Self::Error),
        ("Warning", Self::Warning),
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

runtime::text_enum!(Severity);

/// How far a reported problem has been dealt with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum State {
    /// `closed`
    ///
    /// It is finished.
    Closed,

    /// `open`
    ///
    /// It is accepted.
    Open,

    /// `proposed`
    ///
    /// It is new.
    Proposed,

    /// `removed`
    ///
    /// It was withdrawn.
    Removed,

    /// `resolved`
    ///
    /// It is solved.
    Resolved,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for State {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("closed", Self::Closed),
        ("open", Self::Open),
        ("proposed", Self::Proposed),
        ("removed", Self::Removed),
        ("resolved", Self::Resolved),
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

runtime::text_enum!(State);

/// Page of subscriptions.
#[derive(Clone, Default)]
pub struct SubscriptionCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<SubscriptionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionCollection {
    const NAME: &'static str = "SubscriptionCollection";

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

runtime::model!(SubscriptionCollection);

runtime::page!(SubscriptionCollection { value : SubscriptionContract });

/// Subscription that gives access to APIs.
#[derive(Clone, Default)]
pub struct SubscriptionContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SubscriptionContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionContract {
    const NAME: &'static str = "SubscriptionContract";

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

runtime::model!(SubscriptionContract);

/// Owner, reach, keys and state of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionContractProperties {
    /// True if callers can trace their calls with the keys.
    pub allow_tracing: Option<bool>,

    /// Time (UTC) when the subscription was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date: Option<OffsetDateTime>,

    /// Name for people.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<String>,

    /// Time (UTC) when the subscription ended; for the record only.
    pub end_date: Option<OffsetDateTime>,

    /// Time (UTC) of the planned end; for the record only, nothing happens then.
    pub expiration_date: Option<OffsetDateTime>,

    /// Time (UTC) at which a notice of the coming end is due.
    pub notification_date: Option<OffsetDateTime>,

    /// User who owns the subscription, by path or resource ID.
    pub owner_id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
    pub scope: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Time (UTC) when the subscription became active; for the record only.
    pub start_date: Option<OffsetDateTime>,

    /// Whether the subscription gives access.
    pub state: Option<SubscriptionState>,

    /// Remark of the administrator who refused the subscription.
    pub state_comment: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionContractProperties {
    const NAME: &'static str = "SubscriptionContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_tracing: members.take("allowTracing")?,
            created_date: members.take("createdDate")?,
            display_name: members.take("displayName")?,
            end_date: members.take("endDate")?,
            expiration_date: members.take("expirationDate")?,
            notification_date: members.take("notificationDate")?,
            owner_id: members.take("ownerId")?,
            primary_key: members.take("primaryKey")?,
            scope: members.take("scope")?,
            secondary_key: members.take("secondaryKey")?,
            start_date: members.take("startDate")?,
            state: members.take("state")?,
            state_comment: members.take("stateComment")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowTracing", &self.allow_tracing);
        writer.read_only().put("createdDate", &self.created_date);
        writer.put("displayName", &self.display_name);
        writer.put("endDate", &self.end_date);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("notificationDate", &self.notification_date);
        writer.put("ownerId", &self.owner_id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("startDate", &self.start_date);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
    }
}

runtime::model!(SubscriptionContractProperties);

/// Names under which callers send the subscription key.
#[derive(Clone, Default)]
pub struct SubscriptionKeyParameterNamesContract {
    /// Name of the header for the key.
    pub header: Option<String>,

    /// Name of the query parameter for the key.
    pub query: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionKeyParameterNamesContract {
    const NAME: &'static str = "SubscriptionKeyParameterNamesContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            header: members.take("header")?,
            query: members.take("query")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("header", &self.header);
        writer.put("query", &self.query);
    }
}

runtime::model!(SubscriptionKeyParameterNamesContract);

/// Whether a subscription gives access.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionState {
    /// `active`
    ///
    /// Its keys are accepted.
    Active,

    /// `cancelled`
    ///
    /// The developer or an administrator has ended it.
    Cancelled,

    /// `expired`
    ///
    /// It has reached its end.
    Expired,

    /// `rejected`
    ///
    /// An administrator has refused it.
    Rejected,

    /// `submitted`
    ///
    /// It awaits approval.
    Submitted,

    /// `suspended`
    ///
    /// Its keys are refused for the time being.
    Suspended,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SubscriptionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("cancelled", Self::Cancelled),
        ("expired", Self::Expired),
        ("rejected", Self::Rejected),
        ("submitted", Self::Submitted),
        ("suspended", Self::Suspended),
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

runtime::text_enum!(SubscriptionState);

/// Whether subscribing is delegated.
#[derive(Clone, Default)]
pub struct SubscriptionsDelegationSettingsProperties {
    /// True if your own website handles subscribing to products.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionsDelegationSettingsProperties {
    const NAME: &'static str = "SubscriptionsDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(SubscriptionsDelegationSettingsProperties);

/// Page of tagged items.
#[derive(Clone, Default)]
pub struct TagResourceCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagResourceContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagResourceCollection {
    const NAME: &'static str = "TagResourceCollection";

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

runtime::model!(TagResourceCollection);

runtime::page!(TagResourceCollection { value : TagResourceContract });

/// Tag together with what carries it.
#[derive(Clone, Default)]
pub struct TagResourceContract {
    /// API that carries the tag.
    pub api: Option<ApiTagResourceContractProperties>,

    /// Operation that carries the tag.
    pub operation: Option<OperationTagResourceContractProperties>,

    /// Product that carries the tag.
    pub product: Option<ProductTagResourceContractProperties>,

    /// Tag that is carried.
    pub tag: Option<TagTagResourceContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagResourceContract {
    const NAME: &'static str = "TagResourceContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api: members.take("api")?,
            operation: members.take("operation")?,
            product: members.take("product")?,
            tag: members.take("tag")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("api", &self.api);
        writer.put("operation", &self.operation);
        writer.put("product", &self.product);
        writer.put("tag", &self.tag);
    }
}

runtime::model!(TagResourceContract);

/// Tag as lists of tagged items show it.
#[derive(Clone, Default)]
pub struct TagTagResourceContractProperties {
    /// Path of the tag below the service.
    pub id: Option<String>,

    /// Display name of the tag.
    ///
    /// 1 to 160 characters.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagTagResourceContractProperties {
    const NAME: &'static str = "TagTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
    }
}

runtime::model!(TagTagResourceContractProperties);

/// Terms of use shown at sign-up.
#[derive(Clone, Default)]
pub struct TermsOfServiceProperties {
    /// True if users must agree to the terms before they sign up.
    pub consent_required: Option<bool>,

    /// True if the terms are shown.
    pub enabled: Option<bool>,

    /// Text of the terms.
    pub text: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TermsOfServiceProperties {
    const NAME: &'static str = "TermsOfServiceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            consent_required: members.take("consentRequired")?,
            enabled: members.take("enabled")?,
            text: members.take("text")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("consentRequired", &self.consent_required);
        writer.put("enabled", &self.enabled);
        writer.put("text", &self.text);
    }
}

runtime::model!(TermsOfServiceProperties);

/// Page of users.
#[derive(Clone, Default)]
pub struct UserCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<UserContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserCollection {
    const NAME: &'static str = "UserCollection";

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

runtime::model!(UserCollection);

runtime::page!(UserCollection { value : UserContract });

/// Developer account of a service.
#[derive(Clone, Default)]
pub struct UserContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<UserContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserContract {
    const NAME: &'static str = "UserContract";

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

runtime::model!(UserContract);

/// Name, state and groups of a user.
#[derive(Clone, Default)]
pub struct UserContractProperties {
    /// E-mail address of the user, unique within the service.
    pub email: Option<String>,

    /// Given name of the user.
    pub first_name: Option<String>,

    /// Groups that the user belongs to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub groups: Option<Vec<GroupContractProperties>>,

    /// Identities with which the user signs in.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    pub last_name: Option<String>,

    /// Remark of the administrator about the user.
    pub note: Option<String>,

    /// Time (UTC) of the sign-up.
    pub registration_date: Option<OffsetDateTime>,

    /// Whether the account can be used.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserContractProperties {
    const NAME: &'static str = "UserContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            first_name: members.take("firstName")?,
            groups: members.take("groups")?,
            identities: members.take("identities")?,
            last_name: members.take("lastName")?,
            note: members.take("note")?,
            registration_date: members.take("registrationDate")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
        writer.put("firstName", &self.first_name);
        writer.read_only().put("groups", &self.groups);
        writer.put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.put("registrationDate", &self.registration_date);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserContractProperties);

/// Identity with which a user signs in.
#[derive(Clone, Default)]
pub struct UserIdentityContract {
    /// Identifier of the user at the provider.
    pub id: Option<String>,

    /// Identity provider, `Basic` for name and password.
    pub provider: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserIdentityContract {
    const NAME: &'static str = "UserIdentityContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            provider: members.take("provider")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("provider", &self.provider);
    }
}

runtime::model!(UserIdentityContract);

/// Whether an account can be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserState {
    /// `active`
    ///
    /// The user can sign in and call APIs.
    Active,

    /// `blocked`
    ///
    /// The user can neither sign in nor call the APIs of subscribed products.
    Blocked,

    /// `deleted`
    ///
    /// The account is closed.
    Deleted,

    /// `pending`
    ///
    /// The user has not confirmed the registration yet.
    Pending,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for UserState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("blocked", Self::Blocked),
        ("deleted", Self::Deleted),
        ("pending", Self::Pending),
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

runtime::text_enum!(UserState);

/// Least important traces that are sent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verbosity {
    /// `error`
    ///
    /// Traces of errors.
    Error,

    /// `information`
    ///
    /// Traces of information and errors.
    Information,

    /// `verbose`
    ///
    /// All traces.
    Verbose,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Verbosity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("error", Self::Error),
        ("information", Self::Information),
        ("verbose", Self::Verbose),
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

runtime::text_enum!(Verbosity);

/// Where callers name the version of an API.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VersioningScheme {
    /// `Header`
    ///
    /// In a header.
    Header,

    /// `Query`
    ///
    /// In a query parameter.
    Query,

    /// `Segment`
    ///
    /// In the path.
    Segment,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for VersioningScheme {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Header", Self::Header),
        ("Query", Self::Query),
        ("Segment", Self::Segment),
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

runtime::text_enum!(VersioningScheme);

/// Page of wikis.
#[derive(Clone, Default)]
pub struct WikiCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<WikiContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiCollection {
    const NAME: &'static str = "WikiCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(WikiCollection);

runtime::page!(WikiCollection { value : WikiContract });

/// Wiki of an API or product.
#[derive(Clone, Default)]
pub struct WikiContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<WikiContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiContract {
    const NAME: &'static str = "WikiContract";

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

runtime::model!(WikiContract);

/// Pages of a wiki.
#[derive(Clone, Default)]
pub struct WikiContractProperties {
    /// Pages, in the order in which they are shown.
    pub documents: Option<Vec<WikiDocumentationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiContractProperties {
    const NAME: &'static str = "WikiContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            documents: members.take("documents")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("documents", &self.documents);
    }
}

runtime::model!(WikiContractProperties);

/// Page of a wiki.
#[derive(Clone, Default)]
pub struct WikiDocumentationContract {
    /// ID of the documentation page.
    pub documentation_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiDocumentationContract {
    const NAME: &'static str = "WikiDocumentationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            documentation_id: members.take("documentationId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("documentationId", &self.documentation_id);
    }
}

runtime::model!(WikiDocumentationContract);

/// Change to a wiki.
#[derive(Clone, Default)]
pub struct WikiUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<WikiContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiUpdateContract {
    const NAME: &'static str = "WikiUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(WikiUpdateContract);
