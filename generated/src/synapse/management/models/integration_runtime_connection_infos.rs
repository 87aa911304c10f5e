// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime connection infos operations.

use crate::runtime;

runtime::model! {
    /// Token, key and address with which tools send encrypted credentials to a self-hosted integration runtime.
    pub struct IntegrationRuntimeConnectionInfo {
        /// Address of the integration runtime host on the own network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("hostServiceUri", read_only)]
        pub host_service_uri: Option<String>,

        /// Thumbprint of the TLS certificate of the host, by which a tool recognizes it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("identityCertThumbprint", read_only)]
        pub identity_cert_thumbprint: Option<String>,

        /// True if the certificate of the host has expired.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isIdentityCertExprired", read_only)]
        pub is_identity_cert_exprired: Option<bool>,

        /// Public key with which credentials are encrypted.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("publicKey", read_only)]
        pub public_key: Option<String>,

        /// Token that authenticates the tool to the integration runtime.
        ///
        /// Read-only: set by the service, left out of requests. Secret: not shown by `Debug`.
        #[json("serviceToken", read_only, secret)]
        pub service_token: Option<String>,

        /// Installed software version.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("version", read_only)]
        pub version: Option<String>,
    }
}
