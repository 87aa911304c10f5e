// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connections private link hub operations.

use crate::runtime::{self, Unmodeled};
use super::PrivateEndpointConnectionProperties;

/// Private endpoint connection for private link hub.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionForPrivateLinkHub {
    /// Id.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Type.
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

/// Private endpoint connection for private link hub resource collection response.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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
