// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the backend operations.

use crate::runtime::{self, Unmodeled};

/// Request to reconnect to a backend.
#[derive(Clone, Default)]
pub struct BackendReconnectContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<BackendReconnectProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendReconnectContract {
    const NAME: &'static str = "BackendReconnectContract";

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

runtime::model!(BackendReconnectContract);

/// When to reconnect.
#[derive(Clone, Default)]
pub struct BackendReconnectProperties {
    /// Waiting time before reconnecting, as an ISO 8601 duration of at least two minutes.
    ///
    /// An ISO 8601 duration as text.
    pub after: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendReconnectProperties {
    const NAME: &'static str = "BackendReconnectProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            after: members.take("after")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("after", &self.after);
    }
}

runtime::model!(BackendReconnectProperties);
