// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connections operations.

use crate::runtime::{self, Unmodeled};
use super::PrivateEndpointConnection;

/// Page of private endpoint connections of a workspace.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionList {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<PrivateEndpointConnection>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionList {
    const NAME: &'static str = "PrivateEndpointConnectionList";

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
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(PrivateEndpointConnectionList);

runtime::page!(PrivateEndpointConnectionList { value : PrivateEndpointConnection });
