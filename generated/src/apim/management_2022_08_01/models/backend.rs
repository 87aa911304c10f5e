// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the backend operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Content of the `Authorization` header that a gateway sends to a backend.
#[derive(Clone, Default)]
pub struct BackendAuthorizationHeaderCredentials {
    /// Rest of the `Authorization` header after the scheme.
    ///
    /// Secret: not shown by `Debug`. 1 to 300 characters.
    pub parameter: Option<String>,

    /// Scheme of the `Authorization` header, such as `Bearer`.
    ///
    /// 1 to 100 characters.
    pub scheme: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendAuthorizationHeaderCredentials {
    /// Creates a value with the members that the service requires.
    pub fn new(parameter: impl Into<String>, scheme: impl Into<String>) -> Self {
        Self {
            parameter: Some(parameter.into()),
            scheme: Some(scheme.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendAuthorizationHeaderCredentials {
    const NAME: &'static str = "BackendAuthorizationHeaderCredentials";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            parameter: members.take("parameter")?,
            scheme: members.take("scheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("parameter", &self.parameter);
        writer.put("scheme", &self.scheme);
    }
}

runtime::model!(BackendAuthorizationHeaderCredentials);

/// Page of backends.
#[derive(Clone, Default)]
pub struct BackendCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<BackendContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendCollection {
    const NAME: &'static str = "BackendCollection";

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

runtime::model!(BackendCollection);

runtime::page!(BackendCollection { value : BackendContract });

/// Backend to which gateways forward calls.
#[derive(Clone, Default)]
pub struct BackendContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<BackendContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendContract {
    const NAME: &'static str = "BackendContract";

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

runtime::model!(BackendContract);

/// Address, protocol, credentials and checks of a backend.
#[derive(Clone, Default)]
pub struct BackendContractProperties {
    /// What a gateway adds to calls to authenticate.
    pub credentials: Option<BackendCredentialsContract>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Settings for Service Fabric clusters.
    pub properties: Option<BackendProperties>,

    /// Protocol to use.
    pub protocol: Option<BackendProtocol>,

    /// Web proxy on the way to the backend.
    pub proxy: Option<BackendProxyContract>,

    /// Management address of the Azure resource behind the backend, such as a logic app or function app.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title of the backend.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Checks of the TLS certificate.
    pub tls: Option<BackendTlsProperties>,

    /// Address to which calls are forwarded.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(protocol: BackendProtocol, url: impl Into<String>) -> Self {
        Self {
            protocol: Some(protocol),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendContractProperties {
    const NAME: &'static str = "BackendContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            properties: members.take("properties")?,
            protocol: members.take("protocol")?,
            proxy: members.take("proxy")?,
            resource_id: members.take("resourceId")?,
            title: members.take("title")?,
            tls: members.take("tls")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("properties", &self.properties);
        writer.put("protocol", &self.protocol);
        writer.put("proxy", &self.proxy);
        writer.put("resourceId", &self.resource_id);
        writer.put("title", &self.title);
        writer.put("tls", &self.tls);
        writer.put("url", &self.url);
    }
}

runtime::model!(BackendContractProperties);

/// What a gateway adds to calls so that a backend accepts them.
#[derive(Clone, Default)]
pub struct BackendCredentialsContract {
    /// Content of the `Authorization` header.
    pub authorization: Option<BackendAuthorizationHeaderCredentials>,

    /// Thumbprints of the client certificates to use; the IDs win over them.
    ///
    /// At most 32 items.
    pub certificate: Option<Vec<String>>,

    /// Resource IDs of the client certificates to use.
    ///
    /// At most 32 items.
    pub certificate_ids: Option<Vec<String>>,

    /// Headers to send, with their values.
    ///
    /// Secret: not shown by `Debug`.
    pub header: Option<BTreeMap<String, Vec<String>>>,

    /// Query parameters to send, with their values.
    ///
    /// Secret: not shown by `Debug`.
    pub query: Option<BTreeMap<String, Vec<String>>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendCredentialsContract {
    const NAME: &'static str = "BackendCredentialsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization: members.take("authorization")?,
            certificate: members.take("certificate")?,
            certificate_ids: members.take("certificateIds")?,
            header: members.take("header")?,
            query: members.take("query")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorization", &self.authorization);
        writer.put("certificate", &self.certificate);
        writer.put("certificateIds", &self.certificate_ids);
        writer.secret().put("header", &self.header);
        writer.secret().put("query", &self.query);
    }
}

runtime::model!(BackendCredentialsContract);

/// Settings of a backend that only some kinds have.
#[derive(Clone, Default)]
pub struct BackendProperties {
    /// Service Fabric cluster that hosts the backend.
    pub service_fabric_cluster: Option<BackendServiceFabricClusterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendProperties {
    const NAME: &'static str = "BackendProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            service_fabric_cluster: members.take("serviceFabricCluster")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("serviceFabricCluster", &self.service_fabric_cluster);
    }
}

runtime::model!(BackendProperties);

/// What a backend speaks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackendProtocol {
    /// `http`
    ///
    /// Plain HTTP.
    Http,

    /// `soap`
    ///
    /// SOAP over HTTP.
    Soap,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BackendProtocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("http", Self::Http),
        ("soap", Self::Soap),
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

runtime::text_enum!(BackendProtocol);

/// Web proxy on the way to a backend.
#[derive(Clone, Default)]
pub struct BackendProxyContract {
    /// Secret with which to sign in to the proxy.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Address of the proxy.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// User name for signing in.
    pub username: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendProxyContract {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendProxyContract {
    const NAME: &'static str = "BackendProxyContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            password: members.take("password")?,
            url: members.take("url")?,
            username: members.take("username")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("password", &self.password);
        writer.put("url", &self.url);
        writer.put("username", &self.username);
    }
}

runtime::model!(BackendProxyContract);

/// Request to reconnect to a backend.
#[derive(Clone, Default)]
pub struct BackendReconnectContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<BackendReconnectProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendReconnectContract {
    const NAME: &'static str = "BackendReconnectContract";

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

runtime::model!(BackendReconnectContract);

/// When to reconnect.
#[derive(Clone, Default)]
pub struct BackendReconnectProperties {
    /// Waiting time before reconnecting, as an ISO 8601 duration of at least two minutes.
    ///
    /// An ISO 8601 duration as text.
    pub after: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendReconnectProperties {
    const NAME: &'static str = "BackendReconnectProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            after: members.take("after")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("after", &self.after);
    }
}

runtime::model!(BackendReconnectProperties);

/// How gateways find services in a Service Fabric cluster.
#[derive(Clone, Default)]
pub struct BackendServiceFabricClusterProperties {
    /// ID of the client certificate for the management endpoints of the cluster.
    pub client_certificate_id: Option<String>,

    /// Thumbprint of the client certificate for the management endpoints; the ID wins over it.
    pub client_certificatethumbprint: Option<String>,

    /// Addresses of the cluster management.
    pub management_endpoints: Option<Vec<String>>,

    /// How often resolving a partition is tried again.
    pub max_partition_resolution_retries: Option<i32>,

    /// Thumbprints by which the cluster is recognized.
    pub server_certificate_thumbprints: Option<Vec<String>>,

    /// Certificate names by which the cluster is recognized.
    pub server_x509_names: Option<Vec<X509CertificateName>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendServiceFabricClusterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(management_endpoints: Vec<String>) -> Self {
        Self {
            management_endpoints: Some(management_endpoints),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendServiceFabricClusterProperties {
    const NAME: &'static str = "BackendServiceFabricClusterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_certificate_id: members.take("clientCertificateId")?,
            client_certificatethumbprint: members.take("clientCertificatethumbprint")?,
            management_endpoints: members.take("managementEndpoints")?,
            max_partition_resolution_retries: members
                .take("maxPartitionResolutionRetries")?,
            server_certificate_thumbprints: members
                .take("serverCertificateThumbprints")?,
            server_x509_names: members.take("serverX509Names")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientCertificateId", &self.client_certificate_id);
        writer.put("clientCertificatethumbprint", &self.client_certificatethumbprint);
        writer.put("managementEndpoints", &self.management_endpoints);
        writer
            .put(
                "maxPartitionResolutionRetries",
                &self.max_partition_resolution_retries,
            );
        writer.put("serverCertificateThumbprints", &self.server_certificate_thumbprints);
        writer.put("serverX509Names", &self.server_x509_names);
    }
}

runtime::model!(BackendServiceFabricClusterProperties);

/// Which checks gateways make on the TLS certificate of a backend.
#[derive(Clone, Default)]
pub struct BackendTlsProperties {
    /// True if the chain of certificates must be valid.
    ///
    /// The service's default is `true`.
    pub validate_certificate_chain: Option<bool>,

    /// True if the host name must match the certificate.
    ///
    /// The service's default is `true`.
    pub validate_certificate_name: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendTlsProperties {
    const NAME: &'static str = "BackendTlsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            validate_certificate_chain: members.take("validateCertificateChain")?,
            validate_certificate_name: members.take("validateCertificateName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("validateCertificateChain", &self.validate_certificate_chain);
        writer.put("validateCertificateName", &self.validate_certificate_name);
    }
}

runtime::model!(BackendTlsProperties);

/// Fields of a backend that are to change.
#[derive(Clone, Default)]
pub struct BackendUpdateParameterProperties {
    /// What a gateway adds to calls to authenticate.
    pub credentials: Option<BackendCredentialsContract>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Settings for Service Fabric clusters.
    pub properties: Option<BackendProperties>,

    /// Protocol to use.
    pub protocol: Option<BackendProtocol>,

    /// Web proxy on the way to the backend.
    pub proxy: Option<BackendProxyContract>,

    /// Management address of the Azure resource behind the backend, such as a logic app or function app.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title of the backend.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Checks of the TLS certificate.
    pub tls: Option<BackendTlsProperties>,

    /// Address to which calls are forwarded.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendUpdateParameterProperties {
    const NAME: &'static str = "BackendUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            properties: members.take("properties")?,
            protocol: members.take("protocol")?,
            proxy: members.take("proxy")?,
            resource_id: members.take("resourceId")?,
            title: members.take("title")?,
            tls: members.take("tls")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("properties", &self.properties);
        writer.put("protocol", &self.protocol);
        writer.put("proxy", &self.proxy);
        writer.put("resourceId", &self.resource_id);
        writer.put("title", &self.title);
        writer.put("tls", &self.tls);
        writer.put("url", &self.url);
    }
}

runtime::model!(BackendUpdateParameterProperties);

/// Change to a backend.
#[derive(Clone, Default)]
pub struct BackendUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<BackendUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendUpdateParameters {
    const NAME: &'static str = "BackendUpdateParameters";

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

runtime::model!(BackendUpdateParameters);

/// Name by which the certificate of a cluster is recognized.
#[derive(Clone, Default)]
pub struct X509CertificateName {
    /// Thumbprint of the certificate that issued it.
    pub issuer_certificate_thumbprint: Option<String>,

    /// Common name that the certificate must carry.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for X509CertificateName {
    const NAME: &'static str = "X509CertificateName";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            issuer_certificate_thumbprint: members.take("issuerCertificateThumbprint")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("issuerCertificateThumbprint", &self.issuer_certificate_thumbprint);
        writer.put("name", &self.name);
    }
}

runtime::model!(X509CertificateName);
