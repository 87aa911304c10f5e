// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the managed private endpoints operations.

use crate::runtime::{self, Unmodeled};

/// Managed private endpoint.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpoint {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ManagedPrivateEndpointProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedPrivateEndpoint {
    const NAME: &'static str = "ManagedPrivateEndpoint";

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

runtime::model!(ManagedPrivateEndpoint);

/// Managed private endpoint connection state.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpointConnectionState {
    /// Actions required.
    pub actions_required: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Status.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedPrivateEndpointConnectionState {
    const NAME: &'static str = "ManagedPrivateEndpointConnectionState";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actions_required: members.take("actionsRequired")?,
            description: members.take("description")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("actionsRequired", &self.actions_required);
        writer.put("description", &self.description);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(ManagedPrivateEndpointConnectionState);

/// Managed private endpoint list response.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpointListResponse {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<ManagedPrivateEndpoint>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedPrivateEndpointListResponse {
    const NAME: &'static str = "ManagedPrivateEndpointListResponse";

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
        writer.put("value", &self.value);
    }
}

runtime::model!(ManagedPrivateEndpointListResponse);

runtime::page!(ManagedPrivateEndpointListResponse { value : ManagedPrivateEndpoint });

/// Managed private endpoint properties.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpointProperties {
    /// Connection state.
    pub connection_state: Option<ManagedPrivateEndpointConnectionState>,

    /// Fqdns.
    pub fqdns: Option<Vec<String>>,

    /// Group id.
    pub group_id: Option<String>,

    /// Is compliant.
    pub is_compliant: Option<bool>,

    /// Is reserved.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_reserved: Option<bool>,

    /// Name.
    pub name: Option<String>,

    /// Private link resource id.
    pub private_link_resource_id: Option<String>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedPrivateEndpointProperties {
    const NAME: &'static str = "ManagedPrivateEndpointProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connection_state: members.take("connectionState")?,
            fqdns: members.take("fqdns")?,
            group_id: members.take("groupId")?,
            is_compliant: members.take("isCompliant")?,
            is_reserved: members.take("isReserved")?,
            name: members.take("name")?,
            private_link_resource_id: members.take("privateLinkResourceId")?,
            provisioning_state: members.take("provisioningState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("connectionState", &self.connection_state);
        writer.put("fqdns", &self.fqdns);
        writer.put("groupId", &self.group_id);
        writer.put("isCompliant", &self.is_compliant);
        writer.read_only().put("isReserved", &self.is_reserved);
        writer.put("name", &self.name);
        writer.put("privateLinkResourceId", &self.private_link_resource_id);
        writer.read_only().put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(ManagedPrivateEndpointProperties);
