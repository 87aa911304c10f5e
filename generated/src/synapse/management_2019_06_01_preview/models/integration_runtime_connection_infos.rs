// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime connection infos operations.

use crate::runtime::{self, Unmodeled};

/// Token, key and address with which tools send encrypted credentials to a self-hosted integration runtime.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeConnectionInfo {
    /// Address of the integration runtime host on the own network.
    ///
    /// Read-only: set by the service, left out of requests.
    pub host_service_uri: Option<String>,

    /// Thumbprint of the TLS certificate of the host, by which a tool recognizes it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub identity_cert_thumbprint: Option<String>,

    /// True if the certificate of the host has expired.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_identity_cert_exprired: Option<bool>,

    /// Public key with which credentials are encrypted.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_key: Option<String>,

    /// Token that authenticates the tool to the integration runtime.
    ///
    /// Read-only: set by the service, left out of requests. Secret: not shown by `Debug`.
    pub service_token: Option<String>,

    /// Installed software version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeConnectionInfo {
    const NAME: &'static str = "IntegrationRuntimeConnectionInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            host_service_uri: members.take("hostServiceUri")?,
            identity_cert_thumbprint: members.take("identityCertThumbprint")?,
            is_identity_cert_exprired: members.take("isIdentityCertExprired")?,
            public_key: members.take("publicKey")?,
            service_token: members.take("serviceToken")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("hostServiceUri", &self.host_service_uri);
        writer.read_only().put("identityCertThumbprint", &self.identity_cert_thumbprint);
        writer
            .read_only()
            .put("isIdentityCertExprired", &self.is_identity_cert_exprired);
        writer.read_only().put("publicKey", &self.public_key);
        writer.read_only().secret().put("serviceToken", &self.service_token);
        writer.read_only().put("version", &self.version);
    }
}

runtime::model!(IntegrationRuntimeConnectionInfo);
