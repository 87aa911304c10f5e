// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway api operations.

use crate::runtime::{self, Unmodeled};

/// Assignment of an API to a self-hosted gateway.
#[derive(Clone, Default)]
pub struct AssociationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AssociationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AssociationContract {
    const NAME: &'static str = "AssociationContract";

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

runtime::model!(AssociationContract);

/// State of an assignment.
#[derive(Clone, Default)]
pub struct AssociationContractProperties {
    /// State of the assignment, always `created`.
    pub provisioning_state: Option<ProvisioningState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AssociationContractProperties {
    const NAME: &'static str = "AssociationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            provisioning_state: members.take("provisioningState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(AssociationContractProperties);

/// State of an assignment to a gateway.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProvisioningState {
    /// `created`
    Created,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ProvisioningState {
    const KNOWN: &'static [(&'static str, Self)] = &[("created", Self::Created)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ProvisioningState);
