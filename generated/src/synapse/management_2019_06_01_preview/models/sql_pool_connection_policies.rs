// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool connection policies operations.

use crate::runtime::{self, Unmodeled};

/// Sql pool connection policy.
#[derive(Clone, Default)]
pub struct SqlPoolConnectionPolicy {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Kind.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Location.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SqlPoolConnectionPolicyProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolConnectionPolicy {
    const NAME: &'static str = "SqlPoolConnectionPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            kind: members.take("kind")?,
            location: members.take("location")?,
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
        writer.read_only().put("kind", &self.kind);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SqlPoolConnectionPolicy);

/// Sql pool connection policy properties.
#[derive(Clone, Default)]
pub struct SqlPoolConnectionPolicyProperties {
    /// Proxy dns name.
    pub proxy_dns_name: Option<String>,

    /// Proxy port.
    pub proxy_port: Option<String>,

    /// Redirection state.
    pub redirection_state: Option<String>,

    /// Security enabled access.
    pub security_enabled_access: Option<String>,

    /// State.
    pub state: Option<String>,

    /// Use server default.
    pub use_server_default: Option<String>,

    /// Visibility.
    pub visibility: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolConnectionPolicyProperties {
    const NAME: &'static str = "SqlPoolConnectionPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            proxy_dns_name: members.take("proxyDnsName")?,
            proxy_port: members.take("proxyPort")?,
            redirection_state: members.take("redirectionState")?,
            security_enabled_access: members.take("securityEnabledAccess")?,
            state: members.take("state")?,
            use_server_default: members.take("useServerDefault")?,
            visibility: members.take("visibility")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("proxyDnsName", &self.proxy_dns_name);
        writer.put("proxyPort", &self.proxy_port);
        writer.put("redirectionState", &self.redirection_state);
        writer.put("securityEnabledAccess", &self.security_enabled_access);
        writer.put("state", &self.state);
        writer.put("useServerDefault", &self.use_server_default);
        writer.put("visibility", &self.visibility);
    }
}

runtime::model!(SqlPoolConnectionPolicyProperties);
