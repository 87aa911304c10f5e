// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway hostname configuration operations.

use crate::runtime::{self, Unmodeled};

/// Page of hostnames of a self-hosted gateway.
#[derive(Clone, Default)]
pub struct GatewayHostnameConfigurationCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Hostname of a self-hosted gateway.
#[derive(Clone, Default)]
pub struct GatewayHostnameConfigurationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<GatewayHostnameConfigurationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Certificate and TLS settings of a hostname.
#[derive(Clone, Default)]
pub struct GatewayHostnameConfigurationContractProperties {
    /// ID of the certificate in the service.
    pub certificate_id: Option<String>,

    /// Hostname; wildcards are possible.
    pub hostname: Option<String>,

    /// True if HTTP/2 is offered.
    pub http2_enabled: Option<bool>,

    /// True if the gateway asks callers for a client certificate.
    pub negotiate_client_certificate: Option<bool>,

    /// True if TLS 1.0 is accepted.
    pub tls10_enabled: Option<bool>,

    /// True if TLS 1.1 is accepted.
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
