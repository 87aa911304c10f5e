// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway hostname configuration operations.

use crate::runtime;

runtime::model! {
    /// Page of hostnames of a self-hosted gateway.
    pub struct GatewayHostnameConfigurationCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<GatewayHostnameConfigurationContract>>,
    }
}

runtime::page!(
    GatewayHostnameConfigurationCollection { value : GatewayHostnameConfigurationContract
    }
);

runtime::model! {
    /// Hostname of a self-hosted gateway.
    pub struct GatewayHostnameConfigurationContract {
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
        pub properties: Option<GatewayHostnameConfigurationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Certificate and TLS settings of a hostname.
    pub struct GatewayHostnameConfigurationContractProperties {
        /// ID of the certificate in the service.
        #[json("certificateId")]
        pub certificate_id: Option<String>,

        /// Hostname; wildcards are possible.
        #[json("hostname")]
        pub hostname: Option<String>,

        /// True if HTTP/2 is offered.
        #[json("http2Enabled")]
        pub http2_enabled: Option<bool>,

        /// True if the gateway asks callers for a client certificate.
        #[json("negotiateClientCertificate")]
        pub negotiate_client_certificate: Option<bool>,

        /// True if TLS 1.0 is accepted.
        #[json("tls10Enabled")]
        pub tls10_enabled: Option<bool>,

        /// True if TLS 1.1 is accepted.
        #[json("tls11Enabled")]
        pub tls11_enabled: Option<bool>,
    }
}
