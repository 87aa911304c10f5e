// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connections private link hub operations.

use crate::runtime::{self, Unmodeled};
use super::PrivateEndpointConnectionProperties;

/// Connection of a private endpoint to a private link hub.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionForPrivateLinkHub {
    /// Full Azure resource ID, as used in roles, locks and links.
    pub id: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionForPrivateLinkHub {
    const NAME: &'static str = "PrivateEndpointConnectionForPrivateLinkHub";

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
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(PrivateEndpointConnectionForPrivateLinkHub);

/// Page of connections to a private link hub.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PrivateEndpointConnectionForPrivateLinkHub>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model
for PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse {
    const NAME: &'static str = "PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse";

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

runtime::model!(PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse);

runtime::page!(
    PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse { value :
    PrivateEndpointConnectionForPrivateLinkHub }
);
