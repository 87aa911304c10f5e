// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private link hubs operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};
use super::PrivateEndpointConnectionProperties;

/// Hub through which Synapse Studio loads over private endpoints.
#[derive(Clone, Default)]
pub struct PrivateLinkHub {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateLinkHubProperties>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PrivateLinkHub {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for PrivateLinkHub {
    const NAME: &'static str = "PrivateLinkHub";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PrivateLinkHub);

/// Page of private link hubs.
#[derive(Clone, Default)]
pub struct PrivateLinkHubInfoListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PrivateLinkHub>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkHubInfoListResult {
    const NAME: &'static str = "PrivateLinkHubInfoListResult";

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

runtime::model!(PrivateLinkHubInfoListResult);

runtime::page!(PrivateLinkHubInfoListResult { value : PrivateLinkHub });

/// Tag change for a private link hub.
#[derive(Clone, Default)]
pub struct PrivateLinkHubPatchInfo {
    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkHubPatchInfo {
    const NAME: &'static str = "PrivateLinkHubPatchInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(PrivateLinkHubPatchInfo);

/// State and connections of a private link hub.
#[derive(Clone, Default)]
pub struct PrivateLinkHubProperties {
    /// Connections of private endpoints to the hub.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_endpoint_connections: Option<
        Vec<PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic>,
    >,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkHubProperties {
    const NAME: &'static str = "PrivateLinkHubProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            private_endpoint_connections: members.take("privateEndpointConnections")?,
            provisioning_state: members.take("provisioningState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .read_only()
            .put("privateEndpointConnections", &self.private_endpoint_connections);
        writer.put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(PrivateLinkHubProperties);

/// Privatelinkhub private endpoint connection for private link hub basic.
#[derive(Clone, Default)]
pub struct PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic {
    const NAME: &'static str = "PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic);
