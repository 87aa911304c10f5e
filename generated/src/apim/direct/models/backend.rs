// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the backend operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Content of the `Authorization` header that the gateway sends to a backend.
    pub struct BackendAuthorizationHeaderCredentials {
        /// Text after the scheme in the header.
        ///
        /// Secret: not shown by `Debug`. 1 to 300 characters.
        #[json("parameter", secret)]
        pub parameter: Option<String>,

        /// Authentication scheme, such as `Basic`.
        ///
        /// 1 to 100 characters.
        #[json("scheme")]
        pub scheme: Option<String>,
    }
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

runtime::model! {
    /// Page of backends.
    pub struct BackendCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<BackendContract>>,
    }
}

runtime::page!(BackendCollection { value : BackendContract });

runtime::model! {
    /// Backend service to which policies can route requests.
    pub struct BackendContract {
        /// What the gateway sends to prove its identity to the backend.
        #[json("credentials")]
        pub credentials: Option<BackendCredentialsContract>,

        /// Text that says what this is.
        ///
        /// 1 to 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Settings for a Service Fabric cluster as backend.
        #[json("properties")]
        pub properties: Option<BackendProperties>,

        /// Whether the backend understands plain HTTP or SOAP.
        #[json("protocol")]
        pub protocol: Option<BackendProtocol>,

        /// Web proxy on the way to the backend.
        #[json("proxy")]
        pub proxy: Option<BackendProxyContract>,

        /// Address of the Azure resource behind the backend, for instance the resource ID of a function app.
        ///
        /// 1 to 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Title for people.
        ///
        /// 1 to 300 characters.
        #[json("title")]
        pub title: Option<String>,

        /// Checks on the TLS certificate of the backend.
        #[json("tls")]
        pub tls: Option<BackendTlsProperties>,

        /// Address.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,
    }
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

runtime::model! {
    /// Certificates, headers and query parameters by which the gateway proves its identity to a backend.
    pub struct BackendCredentialsContract {
        /// Scheme and value of the `Authorization` header.
        #[json("authorization")]
        pub authorization: Option<BackendAuthorizationHeaderCredentials>,

        /// Thumbprints of the client certificates to present.
        ///
        /// At most 32 items.
        #[json("certificate")]
        pub certificate: Option<Vec<String>>,

        /// Headers to add, each with its values.
        ///
        /// Secret: not shown by `Debug`.
        #[json("header", secret)]
        pub header: Option<BTreeMap<String, Vec<String>>>,

        /// Query parameters to add, each with its values.
        ///
        /// Secret: not shown by `Debug`.
        #[json("query", secret)]
        pub query: Option<BTreeMap<String, Vec<String>>>,
    }
}

runtime::model! {
    /// Settings of a backend that only some kinds of backend have.
    pub struct BackendProperties {
        /// Service Fabric cluster that serves as the backend.
        #[json("serviceFabricCluster")]
        pub service_fabric_cluster: Option<BackendServiceFabricClusterProperties>,
    }
}

runtime::text_enum! {
    /// Whether a backend understands plain HTTP or SOAP.
    pub enum BackendProtocol {
        /// `http`
        Http = "http",

        /// `soap`
        Soap = "soap",
    }
}

runtime::model! {
    /// Web proxy through which the gateway reaches a backend.
    pub struct BackendProxyContract {
        /// Password for the proxy.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Address of the proxy.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,

        /// User name for the proxy.
        #[json("username")]
        pub username: Option<String>,
    }
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

runtime::model! {
    /// Management endpoints, certificates and partition lookup of a Service Fabric cluster.
    pub struct BackendServiceFabricClusterProperties {
        /// Thumbprint of the client certificate with which the gateway signs in to the cluster.
        #[json("clientCertificateThumbprint")]
        pub client_certificate_thumbprint: Option<String>,

        /// Addresses at which the cluster is managed.
        #[json("managementEndpoints")]
        pub management_endpoints: Option<Vec<String>>,

        /// Number of further attempts to find the partition that serves a request.
        #[json("maxPartitionResolutionRetries")]
        pub max_partition_resolution_retries: Option<i32>,

        /// Longest wait for the lookup of a partition, as an ISO 8601 duration.
        ///
        /// An ISO 8601 duration as text.
        #[json("partitionResolutionRequestTimeout")]
        pub partition_resolution_request_timeout: Option<String>,

        /// Thumbprints of the certificates by which the cluster may identify itself.
        #[json("serverCertificateThumbprints")]
        pub server_certificate_thumbprints: Option<Vec<String>>,

        /// Names of the certificates by which the cluster may identify itself.
        #[json("serverX509Names")]
        pub server_x509_names: Option<Vec<X509CertificateName>>,
    }
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

runtime::model! {
    /// Which checks the gateway makes on the TLS certificate of a backend.
    pub struct BackendTlsProperties {
        /// True if the issuers of the certificate of the backend are checked; false admits self-signed ones.
        ///
        /// The service's default is `true`.
        #[json("validateCertificateChain")]
        pub validate_certificate_chain: Option<bool>,

        /// True if the certificate of the backend must match its host name.
        ///
        /// The service's default is `true`.
        #[json("validateCertificateName")]
        pub validate_certificate_name: Option<bool>,
    }
}

runtime::model! {
    /// Settings of a backend that are to change.
    pub struct BackendUpdateParameters {
        /// What the gateway sends to prove its identity to the backend.
        #[json("credentials")]
        pub credentials: Option<BackendCredentialsContract>,

        /// Text that says what this is.
        ///
        /// 1 to 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Settings for a Service Fabric cluster as backend.
        #[json("properties")]
        pub properties: Option<BackendProperties>,

        /// Whether the backend understands plain HTTP or SOAP.
        #[json("protocol")]
        pub protocol: Option<BackendProtocol>,

        /// Web proxy on the way to the backend.
        #[json("proxy")]
        pub proxy: Option<BackendProxyContract>,

        /// Address of the Azure resource behind the backend, for instance the resource ID of a function app.
        ///
        /// 1 to 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Title for people.
        ///
        /// 1 to 300 characters.
        #[json("title")]
        pub title: Option<String>,

        /// Checks on the TLS certificate of the backend.
        #[json("tls")]
        pub tls: Option<BackendTlsProperties>,

        /// Address.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,
    }
}

runtime::model! {
    /// Certificate by name and issuer, in place of a thumbprint.
    pub struct X509CertificateName {
        /// Thumbprint of the certificate that the issuer must have.
        #[json("issuerCertificateThumbprint")]
        pub issuer_certificate_thumbprint: Option<String>,

        /// Common name that the certificate must carry.
        #[json("name")]
        pub name: Option<String>,
    }
}
