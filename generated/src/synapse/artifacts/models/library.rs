// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the library operations.

use crate::runtime::{self, Unmodeled};

/// Library list response.
#[derive(Clone, Default)]
pub struct LibraryListResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<LibraryResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryListResponse {
    const NAME: &'static str = "LibraryListResponse";

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

runtime::model!(LibraryListResponse);

runtime::page!(LibraryListResponse { value : LibraryResource });

/// Library resource.
#[derive(Clone, Default)]
pub struct LibraryResource {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<LibraryResourceProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryResource {
    const NAME: &'static str = "LibraryResource";

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

runtime::model!(LibraryResource);

/// Library resource info.
#[derive(Clone, Default)]
pub struct LibraryResourceInfo {
    /// Artifact id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub artifact_id: Option<String>,

    /// Changed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub changed: Option<String>,

    /// Created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Operation id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub operation_id: Option<String>,

    /// Record id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub record_id: Option<i64>,

    /// State.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<String>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryResourceInfo {
    const NAME: &'static str = "LibraryResourceInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            artifact_id: members.take("artifactId")?,
            changed: members.take("changed")?,
            created: members.take("created")?,
            id: members.take("id")?,
            name: members.take("name")?,
            operation_id: members.take("operationId")?,
            record_id: members.take("recordId")?,
            state: members.take("state")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("artifactId", &self.artifact_id);
        writer.read_only().put("changed", &self.changed);
        writer.read_only().put("created", &self.created);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("operationId", &self.operation_id);
        writer.read_only().put("recordId", &self.record_id);
        writer.read_only().put("state", &self.state);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(LibraryResourceInfo);

/// Library resource properties.
#[derive(Clone, Default)]
pub struct LibraryResourceProperties {
    /// Container name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub container_name: Option<String>,

    /// Creator id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creator_id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Path.
    ///
    /// Read-only: set by the service, left out of requests.
    pub path: Option<String>,

    /// Provisioning status.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_status: Option<String>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Uploaded timestamp.
    ///
    /// Read-only: set by the service, left out of requests.
    pub uploaded_timestamp: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryResourceProperties {
    const NAME: &'static str = "LibraryResourceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            container_name: members.take("containerName")?,
            creator_id: members.take("creatorId")?,
            name: members.take("name")?,
            path: members.take("path")?,
            provisioning_status: members.take("provisioningStatus")?,
            type_prop: members.take("type")?,
            uploaded_timestamp: members.take("uploadedTimestamp")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("containerName", &self.container_name);
        writer.read_only().put("creatorId", &self.creator_id);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("path", &self.path);
        writer.read_only().put("provisioningStatus", &self.provisioning_status);
        writer.read_only().put("type", &self.type_prop);
        writer.read_only().put("uploadedTimestamp", &self.uploaded_timestamp);
    }
}

runtime::model!(LibraryResourceProperties);
