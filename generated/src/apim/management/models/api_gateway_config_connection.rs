// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api gateway config connection operations.

use crate::runtime::{self, Unmodeled};

/// Page of configuration connections of a workspace gateway.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayConfigConnectionListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ApiManagementGatewayConfigConnectionResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementGatewayConfigConnectionListResult {
    const NAME: &'static str = "ApiManagementGatewayConfigConnectionListResult";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ApiManagementGatewayConfigConnectionListResult);

runtime::page!(
    ApiManagementGatewayConfigConnectionListResult { value :
    ApiManagementGatewayConfigConnectionResource }
);

/// Connection of a workspace gateway to the workspace whose APIs it serves.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayConfigConnectionResource {
    /// Version mark of the resource, new after every change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Workspace and hostnames.
    pub properties: Option<GatewayConfigConnectionBaseProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementGatewayConfigConnectionResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: GatewayConfigConnectionBaseProperties) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementGatewayConfigConnectionResource {
    const NAME: &'static str = "ApiManagementGatewayConfigConnectionResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
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
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiManagementGatewayConfigConnectionResource);

/// Workspace and hostnames of a configuration connection.
#[derive(Clone, Default)]
pub struct GatewayConfigConnectionBaseProperties {
    /// Hostname that Azure gives the connection.
    ///
    /// Read-only: set by the service, left out of requests.
    pub default_hostname: Option<String>,

    /// Hostnames under which the APIs can be called.
    pub hostnames: Option<Vec<String>>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Resource ID of the workspace whose APIs are served.
    ///
    /// The id of an Azure resource.
    pub source_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayConfigConnectionBaseProperties {
    const NAME: &'static str = "GatewayConfigConnectionBaseProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default_hostname: members.take("defaultHostname")?,
            hostnames: members.take("hostnames")?,
            provisioning_state: members.take("provisioningState")?,
            source_id: members.take("sourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("defaultHostname", &self.default_hostname);
        writer.put("hostnames", &self.hostnames);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("sourceId", &self.source_id);
    }
}

runtime::model!(GatewayConfigConnectionBaseProperties);
