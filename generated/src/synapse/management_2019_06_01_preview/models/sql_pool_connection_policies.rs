// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool connection policies operations.

use crate::runtime::{self, Unmodeled};

/// Legacy connection policy of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolConnectionPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Label that the portal uses to tell variants of the resource apart.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolConnectionPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Proxy settings of the former table auditing.
#[derive(Clone, Default)]
pub struct SqlPoolConnectionPolicyProperties {
    /// Host of the former auditing proxy, which no longer exists.
    pub proxy_dns_name: Option<String>,

    /// Port at which the former auditing proxy listened.
    pub proxy_port: Option<String>,

    /// Whether connections went through the former auditing proxy.
    pub redirection_state: Option<String>,

    /// Whether connections had to use the secured endpoint.
    pub security_enabled_access: Option<String>,

    /// Whether the legacy policy is in force.
    pub state: Option<String>,

    /// Whether the policy of the server applied instead.
    pub use_server_default: Option<String>,

    /// Whether the former auditing proxy was visible.
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
