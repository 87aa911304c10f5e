// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the backend operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Content of the `Authorization` header that the gateway sends to a backend.
#[derive(Clone, Default)]
pub struct BackendAuthorizationHeaderCredentials {
    /// Text after the scheme in the header.
    ///
    /// Secret: not shown by `Debug`. 1 to 300 characters.
    pub parameter: Option<String>,

    /// Authentication scheme, such as `Basic`.
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
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
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

/// Backend service to which policies can route requests.
#[derive(Clone, Default)]
pub struct BackendContract {
    /// What the gateway sends to prove its identity to the backend.
    pub credentials: Option<BackendCredentialsContract>,

    /// Text that says what this is.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Settings for a Service Fabric cluster as backend.
    pub properties: Option<BackendProperties>,

    /// Whether the backend understands plain HTTP or SOAP.
    pub protocol: Option<BackendProtocol>,

    /// Web proxy on the way to the backend.
    pub proxy: Option<BackendProxyContract>,

    /// Address of the Azure resource behind the backend, for instance the resource ID of a function app.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title for people.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Checks on the TLS certificate of the backend.
    pub tls: Option<BackendTlsProperties>,

    /// Address.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendContract {
    /// Creates a value with the members that the service requires.
    pub fn new(protocol: BackendProtocol, url: impl Into<String>) -> Self {
        Self {
            protocol: Some(protocol),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendContract {
    const NAME: &'static str = "BackendContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            id: members.take("id")?,
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
        writer.put("id", &self.id);
        writer.put("properties", &self.properties);
        writer.put("protocol", &self.protocol);
        writer.put("proxy", &self.proxy);
        writer.put("resourceId", &self.resource_id);
        writer.put("title", &self.title);
        writer.put("tls", &self.tls);
        writer.put("url", &self.url);
    }
}

runtime::model!(BackendContract);

/// Certificates, headers and query parameters by which the gateway proves its identity to a backend.
#[derive(Clone, Default)]
pub struct BackendCredentialsContract {
    /// Scheme and value of the `Authorization` header.
    pub authorization: Option<BackendAuthorizationHeaderCredentials>,

    /// Thumbprints of the client certificates to present.
    ///
    /// At most 32 items.
    pub certificate: Option<Vec<String>>,

    /// Headers to add, each with its values.
    ///
    /// Secret: not shown by `Debug`.
    pub header: Option<BTreeMap<String, Vec<String>>>,

    /// Query parameters to add, each with its values.
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
        writer.secret().put("header", &self.header);
        writer.secret().put("query", &self.query);
    }
}

runtime::model!(BackendCredentialsContract);

/// Settings of a backend that only some kinds of backend have.
#[derive(Clone, Default)]
pub struct BackendProperties {
    /// Service Fabric cluster that serves as the backend.
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

/// Whether a backend understands plain HTTP or SOAP.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackendProtocol {
    /// `http`
    Http,

    /// `soap`
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

/// Web proxy through which the gateway reaches a backend.
#[derive(Clone, Default)]
pub struct BackendProxyContract {
    /// Password for the proxy.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Address of the proxy.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// User name for the proxy.
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

/// Management endpoints, certificates and partition lookup of a Service Fabric cluster.
#[derive(Clone, Default)]
pub struct BackendServiceFabricClusterProperties {
    /// Thumbprint of the client certificate with which the gateway signs in to the cluster.
    pub client_certificate_thumbprint: Option<String>,

    /// Addresses at which the cluster is managed.
    pub management_endpoints: Option<Vec<String>>,

    /// Number of further attempts to find the partition that serves a request.
    pub max_partition_resolution_retries: Option<i32>,

    /// Longest wait for the lookup of a partition, as an ISO 8601 duration.
    ///
    /// An ISO 8601 duration as text.
    pub partition_resolution_request_timeout: Option<String>,

    /// Thumbprints of the certificates by which the cluster may identify itself.
    pub server_certificate_thumbprints: Option<Vec<String>>,

    /// Names of the certificates by which the cluster may identify itself.
    pub server_x509_names: Option<Vec<X509CertificateName>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendServiceFabricClusterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_certificate_thumbprint: impl Into<String>,
        management_endpoints: Vec<String>,
    ) -> Self {
        Self {
            client_certificate_thumbprint: Some(client_certificate_thumbprint.into()),
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
            client_certificate_thumbprint: members.take("clientCertificateThumbprint")?,
            management_endpoints: members.take("managementEndpoints")?,
            max_partition_resolution_retries: members
                .take("maxPartitionResolutionRetries")?,
            partition_resolution_request_timeout: members
                .take("partitionResolutionRequestTimeout")?,
            server_certificate_thumbprints: members
                .take("serverCertificateThumbprints")?,
            server_x509_names: members.take("serverX509Names")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientCertificateThumbprint", &self.client_certificate_thumbprint);
        writer.put("managementEndpoints", &self.management_endpoints);
        writer
            .put(
                "maxPartitionResolutionRetries",
                &self.max_partition_resolution_retries,
            );
        writer
            .put(
                "partitionResolutionRequestTimeout",
                &self.partition_resolution_request_timeout,
            );
        writer.put("serverCertificateThumbprints", &self.server_certificate_thumbprints);
        writer.put("serverX509Names", &self.server_x509_names);
    }
}

runtime::model!(BackendServiceFabricClusterProperties);

/// Which checks the gateway makes on the TLS certificate of a backend.
#[derive(Clone, Default)]
pub struct BackendTlsProperties {
    /// True if the issuers of the certificate of the backend are checked; false admits self-signed ones.
    ///
    /// The service's default is `true`.
    pub validate_certificate_chain: Option<bool>,

    /// True if the certificate of the backend must match its host name.
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

/// Settings of a backend that are to change.
#[derive(Clone, Default)]
pub struct BackendUpdateParameters {
    /// What the gateway sends to prove its identity to the backend.
    pub credentials: Option<BackendCredentialsContract>,

    /// Text that says what this is.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Settings for a Service Fabric cluster as backend.
    pub properties: Option<BackendProperties>,

    /// Whether the backend understands plain HTTP or SOAP.
    pub protocol: Option<BackendProtocol>,

    /// Web proxy on the way to the backend.
    pub proxy: Option<BackendProxyContract>,

    /// Address of the Azure resource behind the backend, for instance the resource ID of a function app.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title for people.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Checks on the TLS certificate of the backend.
    pub tls: Option<BackendTlsProperties>,

    /// Address.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendUpdateParameters {
    const NAME: &'static str = "BackendUpdateParameters";

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

runtime::model!(BackendUpdateParameters);

/// Certificate by name and issuer, in place of a thumbprint.
#[derive(Clone, Default)]
pub struct X509CertificateName {
    /// Thumbprint of the certificate that the issuer must have.
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
