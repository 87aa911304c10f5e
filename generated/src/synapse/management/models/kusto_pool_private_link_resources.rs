// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool private link resources operations.

use crate::runtime::{self, Unmodeled};
use super::{ResourceProvisioningState, SystemData};

/// Target of a Data Explorer pool to which private endpoints can connect.
#[derive(Clone, Default)]
pub struct KustoPoolPrivateLinkResources {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateLinkResourcesProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KustoPoolPrivateLinkResources {
    const NAME: &'static str = "KustoPoolPrivateLinkResources";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            system_data: members.take("systemData")?,
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
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(KustoPoolPrivateLinkResources);

/// Private link targets of a Data Explorer pool.
#[derive(Clone, Default)]
pub struct PrivateLinkResources {
    /// Listed items, or those on this page.
    pub value: Option<Vec<KustoPoolPrivateLinkResources>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResources {
    const NAME: &'static str = "PrivateLinkResources";

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

runtime::model!(PrivateLinkResources);

runtime::page!(PrivateLinkResources { value : KustoPoolPrivateLinkResources });

/// Group, members and DNS zones of a private link target of a Data Explorer pool.
#[derive(Clone, Default)]
pub struct PrivateLinkResourcesProperties {
    /// Identifier of the target that a private endpoint names, such as `Sql` or `Dev`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub group_id: Option<String>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Members of the target that need a DNS entry.
    ///
    /// Read-only: set by the service, left out of requests.
    pub required_members: Option<Vec<String>>,

    /// Private DNS zones that the target needs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub required_zone_names: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResourcesProperties {
    const NAME: &'static str = "PrivateLinkResourcesProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            group_id: members.take("groupId")?,
            provisioning_state: members.take("provisioningState")?,
            required_members: members.take("requiredMembers")?,
            required_zone_names: members.take("requiredZoneNames")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("groupId", &self.group_id);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.read_only().put("requiredMembers", &self.required_members);
        writer.read_only().put("requiredZoneNames", &self.required_zone_names);
    }
}

runtime::model!(PrivateLinkResourcesProperties);
