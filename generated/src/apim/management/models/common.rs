// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Access id name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AccessIdName {
    /// `access`
    Access,

    /// `gitAccess`
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

/// Always log.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AlwaysLog {
    /// `allErrors`
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

/// Api collection.
#[derive(Clone, Default)]
pub struct ApiCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Api contact information.
#[derive(Clone, Default)]
pub struct ApiContactInformation {
    /// Email.
    pub email: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Url.
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

/// Api contract.
#[derive(Clone, Default)]
pub struct ApiContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiContractProperties>,

    /// Type.
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

/// Api contract properties.
#[derive(Clone, Default)]
pub struct ApiContractProperties {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Api revision description.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Api version.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// Api version description.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Api version set.
    pub api_version_set: Option<ApiVersionSetContractDetails>,

    /// Api version set id.
    pub api_version_set_id: Option<String>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Contact.
    pub contact: Option<ApiContactInformation>,

    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License.
    pub license: Option<ApiLicenseInformation>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Service url.
    ///
    /// 0 to 2000 characters.
    pub service_url: Option<String>,

    /// Source api id.
    pub source_api_id: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Terms of service url.
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

/// Api license information.
#[derive(Clone, Default)]
pub struct ApiLicenseInformation {
    /// Name.
    pub name: Option<String>,

    /// Url.
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

/// Api tag resource contract properties.
#[derive(Clone, Default)]
pub struct ApiTagResourceContractProperties {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Api revision description.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Api version.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// Api version description.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Api version set id.
    pub api_version_set_id: Option<String>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Contact.
    pub contact: Option<ApiContactInformation>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License.
    pub license: Option<ApiLicenseInformation>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Service url.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Terms of service url.
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

/// Api type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiType {
    /// `graphql`
    Graphql,

    /// `http`
    Http,

    /// `soap`
    Soap,

    /// `websocket`
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

/// Api version set contract details.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractDetails {
    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Version header name.
    pub version_header_name: Option<String>,

    /// Version query name.
    pub version_query_name: Option<String>,

    /// Versioning scheme.
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

/// App type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AppType {
    /// `developerPortal`
    DeveloperPortal,

    /// `portal`
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

/// Authentication settings contract.
#[derive(Clone, Default)]
pub struct AuthenticationSettingsContract {
    /// Oauth2.
    pub oauth2: Option<Oauth2AuthenticationSettingsContract>,

    /// Oauth2 authentication settings.
    pub oauth2_authentication_settings: Option<
        Vec<Oauth2AuthenticationSettingsContract>,
    >,

    /// Openid.
    pub openid: Option<OpenIdAuthenticationSettingsContract>,

    /// Openid authentication settings.
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

/// Bearer token sending methods contract.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BearerTokenSendingMethodsContract {
    /// `authorizationHeader`
    AuthorizationHeader,

    /// `query`
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

/// Body diagnostic settings.
#[derive(Clone, Default)]
pub struct BodyDiagnosticSettings {
    /// Bytes.
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

/// Client secret contract.
#[derive(Clone, Default)]
pub struct ClientSecretContract {
    /// Client secret.
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
        writer.put("clientSecret", &self.client_secret);
    }
}

runtime::model!(ClientSecretContract);

/// Connection status.
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

/// Connectivity check protocol.
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

/// Connectivity check request.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequest {
    /// Destination.
    pub destination: Option<ConnectivityCheckRequestDestination>,

    /// Preferred ip version.
    pub preferred_ip_version: Option<PreferredIpVersion>,

    /// Protocol.
    pub protocol: Option<ConnectivityCheckProtocol>,

    /// Protocol configuration.
    pub protocol_configuration: Option<ConnectivityCheckRequestProtocolConfiguration>,

    /// Source.
    pub source: Option<ConnectivityCheckRequestSource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequest {
    /// What the service requires; everything else can be set afterwards.
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

/// Connectivity check request destination.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestDestination {
    /// Address.
    pub address: Option<String>,

    /// Port.
    pub port: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestDestination {
    /// What the service requires; everything else can be set afterwards.
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

/// Connectivity check request protocol configuration.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfiguration {
    /// Http configuration.
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

/// Connectivity check request protocol configuration http configuration.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
    /// Headers.
    pub headers: Option<Vec<HttpHeader>>,

    /// Method.
    pub method: Option<MethodModel>,

    /// Valid status codes.
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

/// Connectivity check request source.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestSource {
    /// Instance.
    pub instance: Option<i64>,

    /// Region.
    pub region: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestSource {
    /// What the service requires; everything else can be set afterwards.
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

/// Connectivity check response.
#[derive(Clone, Default)]
pub struct ConnectivityCheckResponse {
    /// Avg latency in ms.
    ///
    /// Read-only: set by the service, left out of requests.
    pub avg_latency_in_ms: Option<i64>,

    /// Connection status.
    ///
    /// Read-only: set by the service, left out of requests.
    pub connection_status: Option<ConnectionStatus>,

    /// Hops.
    ///
    /// Read-only: set by the service, left out of requests.
    pub hops: Option<Vec<ConnectivityHop>>,

    /// Max latency in ms.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_latency_in_ms: Option<i64>,

    /// Min latency in ms.
    ///
    /// Read-only: set by the service, left out of requests.
    pub min_latency_in_ms: Option<i64>,

    /// Probes failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub probes_failed: Option<i64>,

    /// Probes sent.
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

/// Connectivity hop.
#[derive(Clone, Default)]
pub struct ConnectivityHop {
    /// Address.
    ///
    /// Read-only: set by the service, left out of requests.
    pub address: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Issues.
    ///
    /// Read-only: set by the service, left out of requests.
    pub issues: Option<Vec<ConnectivityIssue>>,

    /// Next hop ids.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_hop_ids: Option<Vec<String>>,

    /// Resource id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_id: Option<String>,

    /// Type.
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

/// Connectivity issue.
#[derive(Clone, Default)]
pub struct ConnectivityIssue {
    /// Context.
    ///
    /// Read-only: set by the service, left out of requests.
    pub context: Option<Vec<BTreeMap<String, String>>>,

    /// Origin.
    ///
    /// Read-only: set by the service, left out of requests.
    pub origin: Option<Origin>,

    /// Severity.
    ///
    /// Read-only: set by the service, left out of requests.
    pub severity: Option<Severity>,

    /// Type.
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

/// Data masking.
#[derive(Clone, Default)]
pub struct DataMasking {
    /// Headers.
    pub headers: Option<Vec<DataMaskingEntity>>,

    /// Query params.
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

/// Data masking entity.
#[derive(Clone, Default)]
pub struct DataMaskingEntity {
    /// Mode.
    pub mode: Option<DataMaskingMode>,

    /// Value.
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

/// Data masking mode.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingMode {
    /// `Hide`
    Hide,

    /// `Mask`
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

/// Diagnostic collection.
#[derive(Clone, Default)]
pub struct DiagnosticCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Diagnostic contract.
#[derive(Clone, Default)]
pub struct DiagnosticContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<DiagnosticContractProperties>,

    /// Type.
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

/// Diagnostic contract properties.
#[derive(Clone, Default)]
pub struct DiagnosticContractProperties {
    /// Always log.
    pub always_log: Option<AlwaysLog>,

    /// Backend.
    pub backend: Option<PipelineDiagnosticSettings>,

    /// Frontend.
    pub frontend: Option<PipelineDiagnosticSettings>,

    /// Http correlation protocol.
    pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

    /// Log client ip.
    pub log_client_ip: Option<bool>,

    /// Logger id.
    pub logger_id: Option<String>,

    /// Metrics.
    pub metrics: Option<bool>,

    /// Operation name format.
    pub operation_name_format: Option<OperationNameFormat>,

    /// Sampling.
    pub sampling: Option<SamplingSettings>,

    /// Verbosity.
    pub verbosity: Option<Verbosity>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DiagnosticContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Group collection.
#[derive(Clone, Default)]
pub struct GroupCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Group contract.
#[derive(Clone, Default)]
pub struct GroupContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<GroupContractProperties>,

    /// Type.
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

/// Group contract properties.
#[derive(Clone, Default)]
pub struct GroupContractProperties {
    /// Built in.
    ///
    /// Read-only: set by the service, left out of requests.
    pub built_in: Option<bool>,

    /// Description.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// External id.
    pub external_id: Option<String>,

    /// Type.
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

/// Group type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GroupType {
    /// `custom`
    Custom,

    /// `external`
    External,

    /// `system`
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

/// Http correlation protocol.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HttpCorrelationProtocol {
    /// `Legacy`
    Legacy,

    /// `None`
    None,

    /// `W3C`
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

/// Http header.
#[derive(Clone, Default)]
pub struct HttpHeader {
    /// Name.
    pub name: Option<String>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HttpHeader {
    /// What the service requires; everything else can be set afterwards.
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

/// Http message diagnostic.
#[derive(Clone, Default)]
pub struct HttpMessageDiagnostic {
    /// Body.
    pub body: Option<BodyDiagnosticSettings>,

    /// Data masking.
    pub data_masking: Option<DataMasking>,

    /// Headers.
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

/// Issue collection.
#[derive(Clone, Default)]
pub struct IssueCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Issue contract.
#[derive(Clone, Default)]
pub struct IssueContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<IssueContractProperties>,

    /// Type.
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

/// Issue contract properties.
#[derive(Clone, Default)]
pub struct IssueContractProperties {
    /// Api id.
    pub api_id: Option<String>,

    /// Created date.
    pub created_date: Option<OffsetDateTime>,

    /// Description.
    pub description: Option<String>,

    /// State.
    pub state: Option<State>,

    /// Title.
    pub title: Option<String>,

    /// User id.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IssueContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Issue type.
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

/// Key type.
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

/// Key vault contract create properties.
#[derive(Clone, Default)]
pub struct KeyVaultContractCreateProperties {
    /// Identity client id.
    pub identity_client_id: Option<String>,

    /// Secret identifier.
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

/// Key vault contract properties.
#[derive(Clone, Default)]
pub struct KeyVaultContractProperties {
    /// Identity client id.
    pub identity_client_id: Option<String>,

    /// Last status.
    pub last_status: Option<KeyVaultLastAccessStatusContractProperties>,

    /// Secret identifier.
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

/// Key vault last access status contract properties.
#[derive(Clone, Default)]
pub struct KeyVaultLastAccessStatusContractProperties {
    /// Code.
    pub code: Option<String>,

    /// Message.
    pub message: Option<String>,

    /// Time stamp utc.
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

/// Method.
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

/// Notification name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotificationName {
    /// `AccountClosedPublisher`
    AccountClosedPublisher,

    /// `BCC`
    Bcc,

    /// `NewApplicationNotificationMessage`
    NewApplicationNotificationMessage,

    /// `NewIssuePublisherNotificationMessage`
    NewIssuePublisherNotificationMessage,

    /// `PurchasePublisherNotificationMessage`
    PurchasePublisherNotificationMessage,

    /// `QuotaLimitApproachingPublisherNotificationMessage`
    QuotaLimitApproachingPublisherNotificationMessage,

    /// `RequestPublisherNotificationMessage`
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

/// Oauth2 authentication settings contract.
#[derive(Clone, Default)]
pub struct Oauth2AuthenticationSettingsContract {
    /// Authorization server id.
    pub authorization_server_id: Option<String>,

    /// Scope.
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

/// Open id authentication settings contract.
#[derive(Clone, Default)]
pub struct OpenIdAuthenticationSettingsContract {
    /// Bearer token sending methods.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethodsContract>>,

    /// Openid provider id.
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

/// Operation name format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OperationNameFormat {
    /// `Name`
    Name,

    /// `Url`
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

/// Operation tag resource contract properties.
#[derive(Clone, Default)]
pub struct OperationTagResourceContractProperties {
    /// Api name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_name: Option<String>,

    /// Api revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_revision: Option<String>,

    /// Api version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_version: Option<String>,

    /// Description.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Method.
    ///
    /// Read-only: set by the service, left out of requests.
    pub method: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Url template.
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

/// Origin.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// `Inbound`
    Inbound,

    /// `Local`
    Local,

    /// `Outbound`
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

/// Pipeline diagnostic settings.
#[derive(Clone, Default)]
pub struct PipelineDiagnosticSettings {
    /// Request.
    pub request: Option<HttpMessageDiagnostic>,

    /// Response.
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

/// Policy collection.
#[derive(Clone, Default)]
pub struct PolicyCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Policy content format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyContentFormat {
    /// `rawxml`
    Rawxml,

    /// `rawxml-link`
    RawxmlLink,

    /// `xml`
    Xml,

    /// `xml-link`
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

/// Policy contract.
#[derive(Clone, Default)]
pub struct PolicyContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PolicyContractProperties>,

    /// Type.
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

/// Policy contract properties.
#[derive(Clone, Default)]
pub struct PolicyContractProperties {
    /// Format.
    ///
    /// The service's default is `xml`.
    pub format: Option<PolicyContentFormat>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Policy export format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyExportFormat {
    /// `rawxml`
    Rawxml,

    /// `xml`
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

/// Preferred ip version.
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

/// Private endpoint service connection status.
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

/// Private link service connection state.
#[derive(Clone, Default)]
pub struct PrivateLinkServiceConnectionState {
    /// Actions required.
    pub actions_required: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Status.
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

/// Product collection.
#[derive(Clone, Default)]
pub struct ProductCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Product contract.
#[derive(Clone, Default)]
pub struct ProductContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ProductContractProperties>,

    /// Type.
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

/// Product contract properties.
#[derive(Clone, Default)]
pub struct ProductContractProperties {
    /// Approval required.
    pub approval_required: Option<bool>,

    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// State.
    pub state: Option<ProductState>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Subscriptions limit.
    pub subscriptions_limit: Option<i32>,

    /// Terms.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Product state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProductState {
    /// `notPublished`
    NotPublished,

    /// `published`
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

/// Product tag resource contract properties.
#[derive(Clone, Default)]
pub struct ProductTagResourceContractProperties {
    /// Approval required.
    pub approval_required: Option<bool>,

    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// State.
    pub state: Option<ProductState>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Subscriptions limit.
    pub subscriptions_limit: Option<i32>,

    /// Terms.
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

/// Protocol.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Protocol {
    /// `http`
    Http,

    /// `https`
    Https,

    /// `ws`
    Ws,

    /// `wss`
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

/// Quota counter contract.
#[derive(Clone, Default)]
pub struct QuotaCounterContract {
    /// Counter key.
    ///
    /// At least 1 character.
    pub counter_key: Option<String>,

    /// Period end time.
    pub period_end_time: Option<OffsetDateTime>,

    /// Period key.
    ///
    /// At least 1 character.
    pub period_key: Option<String>,

    /// Period start time.
    pub period_start_time: Option<OffsetDateTime>,

    /// Value.
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

/// Quota counter value contract properties.
#[derive(Clone, Default)]
pub struct QuotaCounterValueContractProperties {
    /// Calls count.
    pub calls_count: Option<i32>,

    /// Kb transferred.
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

/// Quota counter value update contract.
#[derive(Clone, Default)]
pub struct QuotaCounterValueUpdateContract {
    /// Properties.
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

/// Registration delegation settings properties.
#[derive(Clone, Default)]
pub struct RegistrationDelegationSettingsProperties {
    /// Enabled.
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

/// Sampling settings.
#[derive(Clone, Default)]
pub struct SamplingSettings {
    /// Percentage.
    ///
    /// 0 to 100.
    pub percentage: Option<f64>,

    /// Sampling type.
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

/// Sampling type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SamplingType {
    /// `fixed`
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

/// Severity.
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

/// Sku type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SkuType {
    /// `Basic`
    Basic,

    /// `Consumption`
    Consumption,

    /// `Developer`
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

impl runtime::TextEnum for SkuType {
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

runtime::text_enum!(SkuType);

/// State.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum State {
    /// `closed`
    Closed,

    /// `open`
    Open,

    /// `proposed`
    Proposed,

    /// `removed`
    Removed,

    /// `resolved`
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

/// Subscription collection.
#[derive(Clone, Default)]
pub struct SubscriptionCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Subscription contract.
#[derive(Clone, Default)]
pub struct SubscriptionContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SubscriptionContractProperties>,

    /// Type.
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

/// Subscription contract properties.
#[derive(Clone, Default)]
pub struct SubscriptionContractProperties {
    /// Allow tracing.
    pub allow_tracing: Option<bool>,

    /// Created date.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date: Option<OffsetDateTime>,

    /// Display name.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<String>,

    /// End date.
    pub end_date: Option<OffsetDateTime>,

    /// Expiration date.
    pub expiration_date: Option<OffsetDateTime>,

    /// Notification date.
    pub notification_date: Option<OffsetDateTime>,

    /// Owner id.
    pub owner_id: Option<String>,

    /// Primary key.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Scope.
    pub scope: Option<String>,

    /// Secondary key.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Start date.
    pub start_date: Option<OffsetDateTime>,

    /// State.
    pub state: Option<SubscriptionState>,

    /// State comment.
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

/// Subscription key parameter names contract.
#[derive(Clone, Default)]
pub struct SubscriptionKeyParameterNamesContract {
    /// Header.
    pub header: Option<String>,

    /// Query.
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

/// Subscription state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionState {
    /// `active`
    Active,

    /// `cancelled`
    Cancelled,

    /// `expired`
    Expired,

    /// `rejected`
    Rejected,

    /// `submitted`
    Submitted,

    /// `suspended`
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

/// Subscriptions delegation settings properties.
#[derive(Clone, Default)]
pub struct SubscriptionsDelegationSettingsProperties {
    /// Enabled.
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

/// Tag resource collection.
#[derive(Clone, Default)]
pub struct TagResourceCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Tag resource contract.
#[derive(Clone, Default)]
pub struct TagResourceContract {
    /// Api.
    pub api: Option<ApiTagResourceContractProperties>,

    /// Operation.
    pub operation: Option<OperationTagResourceContractProperties>,

    /// Product.
    pub product: Option<ProductTagResourceContractProperties>,

    /// Tag.
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

/// Tag tag resource contract properties.
#[derive(Clone, Default)]
pub struct TagTagResourceContractProperties {
    /// Id.
    pub id: Option<String>,

    /// Name.
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

/// Terms of service properties.
#[derive(Clone, Default)]
pub struct TermsOfServiceProperties {
    /// Consent required.
    pub consent_required: Option<bool>,

    /// Enabled.
    pub enabled: Option<bool>,

    /// Text.
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

/// User collection.
#[derive(Clone, Default)]
pub struct UserCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// User contract.
#[derive(Clone, Default)]
pub struct UserContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<UserContractProperties>,

    /// Type.
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

/// User contract properties.
#[derive(Clone, Default)]
pub struct UserContractProperties {
    /// Email.
    pub email: Option<String>,

    /// First name.
    pub first_name: Option<String>,

    /// Groups.
    ///
    /// Read-only: set by the service, left out of requests.
    pub groups: Option<Vec<GroupContractProperties>>,

    /// Identities.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Last name.
    pub last_name: Option<String>,

    /// Note.
    pub note: Option<String>,

    /// Registration date.
    pub registration_date: Option<OffsetDateTime>,

    /// State.
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

/// User identity contract.
#[derive(Clone, Default)]
pub struct UserIdentityContract {
    /// Id.
    pub id: Option<String>,

    /// Provider.
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

/// User state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserState {
    /// `active`
    Active,

    /// `blocked`
    Blocked,

    /// `deleted`
    Deleted,

    /// `pending`
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

/// Verbosity.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verbosity {
    /// `error`
    Error,

    /// `information`
    Information,

    /// `verbose`
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

/// Versioning scheme.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VersioningScheme {
    /// `Header`
    Header,

    /// `Query`
    Query,

    /// `Segment`
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

/// Wiki collection.
#[derive(Clone, Default)]
pub struct WikiCollection {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Wiki contract.
#[derive(Clone, Default)]
pub struct WikiContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<WikiContractProperties>,

    /// Type.
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

/// Wiki contract properties.
#[derive(Clone, Default)]
pub struct WikiContractProperties {
    /// Documents.
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

/// Wiki documentation contract.
#[derive(Clone, Default)]
pub struct WikiDocumentationContract {
    /// Documentation id.
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

/// Wiki update contract.
#[derive(Clone, Default)]
pub struct WikiUpdateContract {
    /// Properties.
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
