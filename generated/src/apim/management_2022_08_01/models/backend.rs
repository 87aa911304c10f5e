// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the backend operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Content of the `Authorization` header that a gateway sends to a backend.
    pub struct BackendAuthorizationHeaderCredentials {
        /// Rest of the `Authorization` header after the scheme.
        ///
        /// Secret: not shown by `Debug`. 1 to 300 characters.
        #[json("parameter", secret)]
        pub parameter: Option<String>,

        /// Scheme of the `Authorization` header, such as `Bearer`.
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
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<BackendContract>>,
    }
}

runtime::page!(BackendCollection { value : BackendContract });

runtime::model! {
    /// Backend to which gateways forward calls.
    pub struct BackendContract {
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
        pub properties: Option<BackendContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Address, protocol, credentials and checks of a backend.
    pub struct BackendContractProperties {
        /// What a gateway adds to calls to authenticate.
        #[json("credentials")]
        pub credentials: Option<BackendCredentialsContract>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 1 to 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Settings for Service Fabric clusters.
        #[json("properties")]
        pub properties: Option<BackendProperties>,

        /// Protocol to use.
        #[json("protocol")]
        pub protocol: Option<BackendProtocol>,

        /// Web proxy on the way to the backend.
        #[json("proxy")]
        pub proxy: Option<BackendProxyContract>,

        /// Management address of the Azure resource behind the backend, such as a logic app or function app.
        ///
        /// 1 to 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Title of the backend.
        ///
        /// 1 to 300 characters.
        #[json("title")]
        pub title: Option<String>,

        /// Checks of the TLS certificate.
        #[json("tls")]
        pub tls: Option<BackendTlsProperties>,

        /// Address to which calls are forwarded.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,
    }
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

runtime::model! {
    /// What a gateway adds to calls so that a backend accepts them.
    pub struct BackendCredentialsContract {
        /// Content of the `Authorization` header.
        #[json("authorization")]
        pub authorization: Option<BackendAuthorizationHeaderCredentials>,

        /// Thumbprints of the client certificates to use; the IDs win over them.
        ///
        /// At most 32 items.
        #[json("certificate")]
        pub certificate: Option<Vec<String>>,

        /// Resource IDs of the client certificates to use.
        ///
        /// At most 32 items.
        #[json("certificateIds")]
        pub certificate_ids: Option<Vec<String>>,

        /// Headers to send, with their values.
        ///
        /// Secret: not shown by `Debug`.
        #[json("header", secret)]
        pub header: Option<BTreeMap<String, Vec<String>>>,

        /// Query parameters to send, with their values.
        ///
        /// Secret: not shown by `Debug`.
        #[json("query", secret)]
        pub query: Option<BTreeMap<String, Vec<String>>>,
    }
}

runtime::model! {
    /// Settings of a backend that only some kinds have.
    pub struct BackendProperties {
        /// Service Fabric cluster that hosts the backend.
        #[json("serviceFabricCluster")]
        pub service_fabric_cluster: Option<BackendServiceFabricClusterProperties>,
    }
}

runtime::text_enum! {
    /// What a backend speaks.
    pub enum BackendProtocol {
        /// `http`
        ///
        /// Plain HTTP.
        Http = "http",

        /// `soap`
        ///
        /// SOAP over HTTP.
        Soap = "soap",
    }
}

runtime::model! {
    /// Web proxy on the way to a backend.
    pub struct BackendProxyContract {
        /// Secret with which to sign in to the proxy.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Address of the proxy.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,

        /// User name for signing in.
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
    /// Request to reconnect to a backend.
    pub struct BackendReconnectContract {
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
        pub properties: Option<BackendReconnectProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// When to reconnect.
    pub struct BackendReconnectProperties {
        /// Waiting time before reconnecting, as an ISO 8601 duration of at least two minutes.
        ///
        /// An ISO 8601 duration as text.
        #[json("after")]
        pub after: Option<String>,
    }
}

runtime::model! {
    /// How gateways find services in a Service Fabric cluster.
    pub struct BackendServiceFabricClusterProperties {
        /// ID of the client certificate for the management endpoints of the cluster.
        #[json("clientCertificateId")]
        pub client_certificate_id: Option<String>,

        /// Thumbprint of the client certificate for the management endpoints; the ID wins over it.
        #[json("clientCertificatethumbprint")]
        pub client_certificatethumbprint: Option<String>,

        /// Addresses of the cluster management.
        #[json("managementEndpoints")]
        pub management_endpoints: Option<Vec<String>>,

        /// How often resolving a partition is tried again.
        #[json("maxPartitionResolutionRetries")]
        pub max_partition_resolution_retries: Option<i32>,

        /// Thumbprints by which the cluster is recognized.
        #[json("serverCertificateThumbprints")]
        pub server_certificate_thumbprints: Option<Vec<String>>,

        /// Certificate names by which the cluster is recognized.
        #[json("serverX509Names")]
        pub server_x509_names: Option<Vec<X509CertificateName>>,
    }
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

runtime::model! {
    /// Which checks gateways make on the TLS certificate of a backend.
    pub struct BackendTlsProperties {
        /// True if the chain of certificates must be valid.
        ///
        /// The service's default is `true`.
        #[json("validateCertificateChain")]
        pub validate_certificate_chain: Option<bool>,

        /// True if the host name must match the certificate.
        ///
        /// The service's default is `true`.
        #[json("validateCertificateName")]
        pub validate_certificate_name: Option<bool>,
    }
}

runtime::model! {
    /// Fields of a backend that are to change.
    pub struct BackendUpdateParameterProperties {
        /// What a gateway adds to calls to authenticate.
        #[json("credentials")]
        pub credentials: Option<BackendCredentialsContract>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 1 to 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Settings for Service Fabric clusters.
        #[json("properties")]
        pub properties: Option<BackendProperties>,

        /// Protocol to use.
        #[json("protocol")]
        pub protocol: Option<BackendProtocol>,

        /// Web proxy on the way to the backend.
        #[json("proxy")]
        pub proxy: Option<BackendProxyContract>,

        /// Management address of the Azure resource behind the backend, such as a logic app or function app.
        ///
        /// 1 to 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Title of the backend.
        ///
        /// 1 to 300 characters.
        #[json("title")]
        pub title: Option<String>,

        /// Checks of the TLS certificate.
        #[json("tls")]
        pub tls: Option<BackendTlsProperties>,

        /// Address to which calls are forwarded.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,
    }
}

runtime::model! {
    /// Change to a backend.
    pub struct BackendUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<BackendUpdateParameterProperties>,
    }
}

runtime::model! {
    /// Name by which the certificate of a cluster is recognized.
    pub struct X509CertificateName {
        /// Thumbprint of the certificate that issued it.
        #[json("issuerCertificateThumbprint")]
        pub issuer_certificate_thumbprint: Option<String>,

        /// Common name that the certificate must carry.
        #[json("name")]
        pub name: Option<String>,
    }
}
