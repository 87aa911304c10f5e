// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connection operations.

use crate::runtime::{self, Unmodeled};
use super::PrivateLinkServiceConnectionState;

/// Private endpoint.
#[derive(Clone, Default)]
pub struct PrivateEndpoint {
    /// Id.
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

/// Private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnection {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Type.
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

/// Private endpoint connection list result.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionListResult {
    /// Value.
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

/// Private endpoint connection properties.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionProperties {
    /// Private endpoint.
    pub private_endpoint: Option<PrivateEndpoint>,

    /// Private link service connection state.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// Provisioning state.
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

/// Private endpoint connection provisioning state.
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

/// Private endpoint connection request.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionRequest {
    /// Id.
    pub id: Option<String>,

    /// Properties.
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

/// Private endpoint connection request properties.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionRequestProperties {
    /// Private link service connection state.
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

/// Private link resource.
#[derive(Clone, Default)]
pub struct PrivateLinkResource {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PrivateLinkResourceProperties>,

    /// Type.
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

/// Private link resource list result.
#[derive(Clone, Default)]
pub struct PrivateLinkResourceListResult {
    /// Value.
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

/// Private link resource properties.
#[derive(Clone, Default)]
pub struct PrivateLinkResourceProperties {
    /// Group id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub group_id: Option<String>,

    /// Required members.
    ///
    /// Read-only: set by the service, left out of requests.
    pub required_members: Option<Vec<String>>,

    /// Required zone names.
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
