// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connection operations.

use crate::runtime::{self, Unmodeled};
use super::PrivateLinkServiceConnectionState;

/// Private endpoint at the other side of a connection.
#[derive(Clone, Default)]
pub struct PrivateEndpoint {
    /// Resource ID of the private endpoint.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpoint {
    const NAME: &'static str = "PrivateEndpoint";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
    }
}

runtime::model!(PrivateEndpoint);

/// Connection of a private endpoint to a service.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnection {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnection {
    const NAME: &'static str = "PrivateEndpointConnection";

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

runtime::model!(PrivateEndpointConnection);

/// Private endpoint connections of a service.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<PrivateEndpointConnection>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionListResult {
    const NAME: &'static str = "PrivateEndpointConnectionListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(PrivateEndpointConnectionListResult);

runtime::page!(
    PrivateEndpointConnectionListResult { value : PrivateEndpointConnection }
);

/// Private endpoint, approval and state of a connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionProperties {
    /// Private endpoint at the other side.
    pub private_endpoint: Option<PrivateEndpoint>,

    /// Approval of the connection.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<PrivateEndpointConnectionProvisioningState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionProperties {
    const NAME: &'static str = "PrivateEndpointConnectionProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            private_endpoint: members.take("privateEndpoint")?,
            private_link_service_connection_state: members
                .take("privateLinkServiceConnectionState")?,
            provisioning_state: members.take("provisioningState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("privateEndpoint", &self.private_endpoint);
        writer
            .put(
                "privateLinkServiceConnectionState",
                &self.private_link_service_connection_state,
            );
        writer.read_only().put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(PrivateEndpointConnectionProperties);

/// State of a private endpoint connection.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PrivateEndpointConnectionProvisioningState {
    /// `Creating`
    Creating,

    /// `Deleting`
    Deleting,

    /// `Failed`
    Failed,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PrivateEndpointConnectionProvisioningState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Creating", Self::Creating),
        ("Deleting", Self::Deleting),
        ("Failed", Self::Failed),
        ("Succeeded", Self::Succeeded),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PrivateEndpointConnectionProvisioningState);

/// Decision on a private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionRequest {
    /// Resource ID of the private endpoint connection.
    pub id: Option<String>,

    /// The decision.
    pub properties: Option<PrivateEndpointConnectionRequestProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionRequest {
    const NAME: &'static str = "PrivateEndpointConnectionRequest";

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
        writer.put("id", &self.id);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(PrivateEndpointConnectionRequest);

/// Approval or rejection of a private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionRequestProperties {
    /// Approval of the connection.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionRequestProperties {
    const NAME: &'static str = "PrivateEndpointConnectionRequestProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            private_link_service_connection_state: members
                .take("privateLinkServiceConnectionState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .put(
                "privateLinkServiceConnectionState",
                &self.private_link_service_connection_state,
            );
    }
}

runtime::model!(PrivateEndpointConnectionRequestProperties);

/// Part of a service to which private endpoints can connect.
#[derive(Clone, Default)]
pub struct PrivateLinkResource {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateLinkResourceProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResource {
    const NAME: &'static str = "PrivateLinkResource";

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

runtime::model!(PrivateLinkResource);

/// Private link targets of a service.
#[derive(Clone, Default)]
pub struct PrivateLinkResourceListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<PrivateLinkResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResourceListResult {
    const NAME: &'static str = "PrivateLinkResourceListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(PrivateLinkResourceListResult);

/// Group, members and DNS zones of a private link target.
#[derive(Clone, Default)]
pub struct PrivateLinkResourceProperties {
    /// Identifier of the target that a private endpoint names, such as `Gateway`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub group_id: Option<String>,

    /// Names that need private DNS records.
    ///
    /// Read-only: set by the service, left out of requests.
    pub required_members: Option<Vec<String>>,

    /// Private DNS zones for the target.
    pub required_zone_names: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResourceProperties {
    const NAME: &'static str = "PrivateLinkResourceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            group_id: members.take("groupId")?,
            required_members: members.take("requiredMembers")?,
            required_zone_names: members.take("requiredZoneNames")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("groupId", &self.group_id);
        writer.read_only().put("requiredMembers", &self.required_members);
        writer.put("requiredZoneNames", &self.required_zone_names);
    }
}

runtime::model!(PrivateLinkResourceProperties);
