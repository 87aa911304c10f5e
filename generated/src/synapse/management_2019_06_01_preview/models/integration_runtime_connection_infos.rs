// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime connection infos operations.

use crate::runtime::{self, Unmodeled};

/// Integration runtime connection info.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeConnectionInfo {
    /// Host service uri.
    ///
    /// Read-only: set by the service, left out of requests.
    pub host_service_uri: Option<String>,

    /// Identity cert thumbprint.
    ///
    /// Read-only: set by the service, left out of requests.
    pub identity_cert_thumbprint: Option<String>,

    /// Is identity cert exprired.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_identity_cert_exprired: Option<bool>,

    /// Public key.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_key: Option<String>,

    /// Service token.
    ///
    /// Read-only: set by the service, left out of requests.
    pub service_token: Option<String>,

    /// Version.
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
        writer.read_only().put("serviceToken", &self.service_token);
        writer.read_only().put("version", &self.version);
    }
}

runtime::model!(IntegrationRuntimeConnectionInfo);
