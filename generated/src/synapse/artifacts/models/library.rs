// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the library operations.

use crate::runtime::{self, Lenient, Unmodeled};

/// Cloud error.
#[derive(Clone, Default)]
pub struct CloudError {
    /// Error.
    pub error: Option<CloudErrorBody>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CloudError {
    const NAME: &'static str = "CloudError";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
    }
}

runtime::model!(CloudError);

/// Cloud error body.
#[derive(Clone, Default)]
pub struct CloudErrorBody {
    /// Error code for programs.
    pub code: Option<String>,

    /// Single errors that led to this one.
    pub details: Option<Lenient<Vec<CloudError>>>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Part of the request that the error is about.
    pub target: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CloudErrorBody {
    const NAME: &'static str = "CloudErrorBody";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            details: members.take("details")?,
            message: members.take("message")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("details", &self.details);
        writer.put("message", &self.message);
        writer.put("target", &self.target);
    }
}

runtime::model!(CloudErrorBody);

/// Page of packages.
#[derive(Clone, Default)]
pub struct LibraryListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Package of the workspace.
#[derive(Clone, Default)]
pub struct LibraryResource {
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
    pub properties: Option<LibraryResourceProperties>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
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

/// Package that a request works on, and the ID with which its progress can be read.
#[derive(Clone, Default)]
pub struct LibraryResourceInfo {
    /// ID of the package.
    ///
    /// Read-only: set by the service, left out of requests.
    pub artifact_id: Option<String>,

    /// Time (UTC) of the last change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub changed: Option<String>,

    /// Time (UTC) when the package was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created: Option<String>,

    /// Full Azure resource ID.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// File name of the package.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// ID with which the progress of the request can be read.
    ///
    /// Read-only: set by the service, left out of requests.
    pub operation_id: Option<String>,

    /// Running number of the package record.
    ///
    /// Read-only: set by the service, left out of requests.
    pub record_id: Option<i64>,

    /// State of the package.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<String>,

    /// Kind of the object, such as `LibraryArtifact`.
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

/// File, kind and upload state of a package.
#[derive(Clone, Default)]
pub struct LibraryResourceProperties {
    /// Container that holds the file.
    ///
    /// Read-only: set by the service, left out of requests.
    pub container_name: Option<String>,

    /// Object ID of the identity that uploaded the file.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creator_id: Option<String>,

    /// File name of the package.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Path of the file in the workspace storage.
    ///
    /// Read-only: set by the service, left out of requests.
    pub path: Option<String>,

    /// Whether the upload of the file is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_status: Option<String>,

    /// Kind of the package, such as `whl` or `jar`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Time (UTC) when the file was last uploaded.
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

/// Operation result.
#[derive(Clone, Default)]
pub struct OperationResult {
    /// Error.
    pub error: Option<CloudErrorBody>,

    /// Current state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResult {
    const NAME: &'static str = "OperationResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(OperationResult);
