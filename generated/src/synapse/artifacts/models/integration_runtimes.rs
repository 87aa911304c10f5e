// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtimes operations.

use crate::runtime::{self, Unmodeled};
use super::IntegrationRuntime;

/// Page of integration runtimes.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<IntegrationRuntimeResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeListResponse {
    const NAME: &'static str = "IntegrationRuntimeListResponse";

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

runtime::model!(IntegrationRuntimeListResponse);

/// Integration runtime of the workspace.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeResource {
    /// Version mark of the artifact, new after every change; used for conditional requests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<IntegrationRuntime>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeResource {
    const NAME: &'static str = "IntegrationRuntimeResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
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
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(IntegrationRuntimeResource);
