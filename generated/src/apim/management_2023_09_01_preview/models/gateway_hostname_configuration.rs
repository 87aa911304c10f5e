// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway hostname configuration operations.

use crate::runtime::{self, Unmodeled};

/// Gateway hostname configuration collection.
#[derive(Clone, Default)]
pub struct GatewayHostnameConfigurationCollection {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<GatewayHostnameConfigurationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayHostnameConfigurationCollection {
    const NAME: &'static str = "GatewayHostnameConfigurationCollection";

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

runtime::model!(GatewayHostnameConfigurationCollection);

runtime::page!(
    GatewayHostnameConfigurationCollection { value : GatewayHostnameConfigurationContract
    }
);

/// Gateway hostname configuration contract.
#[derive(Clone, Default)]
pub struct GatewayHostnameConfigurationContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<GatewayHostnameConfigurationContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayHostnameConfigurationContract {
    const NAME: &'static str = "GatewayHostnameConfigurationContract";

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

runtime::model!(GatewayHostnameConfigurationContract);

/// Gateway hostname configuration contract properties.
#[derive(Clone, Default)]
pub struct GatewayHostnameConfigurationContractProperties {
    /// Certificate id.
    pub certificate_id: Option<String>,

    /// Hostname.
    pub hostname: Option<String>,

    /// Http2 enabled.
    pub http2_enabled: Option<bool>,

    /// Negotiate client certificate.
    pub negotiate_client_certificate: Option<bool>,

    /// Tls10 enabled.
    pub tls10_enabled: Option<bool>,

    /// Tls11 enabled.
    pub tls11_enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayHostnameConfigurationContractProperties {
    const NAME: &'static str = "GatewayHostnameConfigurationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            certificate_id: members.take("certificateId")?,
            hostname: members.take("hostname")?,
            http2_enabled: members.take("http2Enabled")?,
            negotiate_client_certificate: members.take("negotiateClientCertificate")?,
            tls10_enabled: members.take("tls10Enabled")?,
            tls11_enabled: members.take("tls11Enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("certificateId", &self.certificate_id);
        writer.put("hostname", &self.hostname);
        writer.put("http2Enabled", &self.http2_enabled);
        writer.put("negotiateClientCertificate", &self.negotiate_client_certificate);
        writer.put("tls10Enabled", &self.tls10_enabled);
        writer.put("tls11Enabled", &self.tls11_enabled);
    }
}

runtime::model!(GatewayHostnameConfigurationContractProperties);
