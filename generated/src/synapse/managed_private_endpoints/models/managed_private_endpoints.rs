// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the managed private endpoints operations.

use crate::runtime::{self, Unmodeled};

/// Private endpoint in the managed virtual network of a workspace, with its target.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpoint {
    /// Full resource ID, as the service assigns it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name of the endpoint, unique within its virtual network.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Target and state.
    pub properties: Option<ManagedPrivateEndpointProperties>,

    /// Azure resource type of the endpoint.
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

/// How far the owner of the target has dealt with the connection.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpointConnectionState {
    /// What still has to be done on the side of the target.
    pub actions_required: Option<String>,

    /// Message that goes with the request or the decision.
    pub description: Option<String>,

    /// Decision of the owner: `Pending`, `Approved`, `Rejected` or `Disconnected`.
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

/// Managed private endpoints of a virtual network, a page at a time.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpointListResponse {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Endpoints on this page.
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

/// Target of a managed private endpoint and the state of its connection.
#[derive(Clone, Default)]
pub struct ManagedPrivateEndpointProperties {
    /// Progress of the approval by the owner of the target.
    pub connection_state: Option<ManagedPrivateEndpointConnectionState>,

    /// Host names that resolve to the private endpoint.
    pub fqdns: Option<Vec<String>>,

    /// Part of the target that is reached, such as `blob` or `dfs` of a storage account, or `sqlServer`.
    pub group_id: Option<String>,

    /// True if the endpoint meets the rules of the workspace for outbound connections.
    pub is_compliant: Option<bool>,

    /// True if the service itself made the endpoint, as it does for the SQL endpoints of the workspace.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_reserved: Option<bool>,

    /// Name of the endpoint, repeated.
    pub name: Option<String>,

    /// Azure resource ID of the target.
    pub private_link_resource_id: Option<String>,

    /// State of the last change to the endpoint; `Succeeded` when it is complete.
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
