// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the source connections operations.

use crate::runtime::{self, Unmodeled};
use super::{ConnectionMetaInfoDto, PageLinksResponse, SpecInfoDto};

/// Data that a new source connection selects, and its base connection.
#[derive(Clone, Default)]
pub struct CreateSourceConnectionRequest {
    /// Base connection with the credentials for the source.
    pub base_connection_id: Option<String>,

    /// Source that the data comes from, by its connection specification.
    pub connection_spec: Option<SpecInfoDto>,

    /// Format of the data.
    pub data: Option<SourceConnectionDataDto>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Name that people see.
    pub name: Option<String>,

    /// Values that select the data, as the connection specification asks for them.
    pub params: Option<CreateSourceConnectionRequestParams>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CreateSourceConnectionRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_spec: SpecInfoDto,
        data: SourceConnectionDataDto,
        name: impl Into<String>,
    ) -> Self {
        Self {
            connection_spec: Some(connection_spec),
            data: Some(data),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CreateSourceConnectionRequest {
    const NAME: &'static str = "CreateSourceConnectionRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            base_connection_id: members.take("baseConnectionId")?,
            connection_spec: members.take("connectionSpec")?,
            data: members.take("data")?,
            description: members.take("description")?,
            name: members.take("name")?,
            params: members.take("params")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("baseConnectionId", &self.base_connection_id);
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("data", &self.data);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("params", &self.params);
    }
}

runtime::model!(CreateSourceConnectionRequest);

/// Values that select the data of a new source connection.
#[derive(Clone, Default)]
pub struct CreateSourceConnectionRequestParams {
    /// Path of the folder or file.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateSourceConnectionRequestParams {
    const NAME: &'static str = "CreateSourceConnectionRequestParams";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("path", &self.path);
    }
}

runtime::model!(CreateSourceConnectionRequestParams);

/// ID and ETag of the source connection.
#[derive(Clone, Default)]
pub struct CreateSourceConnectionResponse {
    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateSourceConnectionResponse {
    const NAME: &'static str = "CreateSourceConnectionResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("etag", &self.etag);
        writer.put("id", &self.id);
    }
}

runtime::model!(CreateSourceConnectionResponse);

/// Format of the data at a source.
#[derive(Clone, Default)]
pub struct SourceConnectionDataDto {
    /// Format of the data, such as `delimited`, `json` or `parquet`, or `tabular` for tables.
    pub format: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceConnectionDataDto {
    const NAME: &'static str = "SourceConnectionDataDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            format: members.take("format")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("format", &self.format);
    }
}

runtime::model!(SourceConnectionDataDto);

/// Source connection with the data that it selects.
#[derive(Clone, Default)]
pub struct SourceConnectionItemDto {
    /// Base connection with the credentials for the source.
    pub base_connection_id: Option<String>,

    /// Source that the data comes from, by its connection specification.
    pub connection_spec: Option<SpecInfoDto>,

    /// Creation time, in milliseconds since 1970.
    pub created_at: Option<i64>,

    /// User who created the resource, by Adobe ID.
    pub created_by: Option<String>,

    /// Program that created the resource; `exc_app` stands for the user interface of the platform.
    pub created_client: Option<String>,

    /// Format of the data.
    pub data: Option<SourceConnectionDataDto>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Organization that the resource belongs to.
    pub ims_org_id: Option<String>,

    /// Properties that the source connection has from its base connection.
    pub inherited_attributes: Option<SourceConnectionMetaInfoDto>,

    /// Name that people see.
    pub name: Option<String>,

    /// Values that select the data, as the connection specification asks for them.
    pub params: Option<SourceConnectionItemDtoParams>,

    /// ID that the carrying-out service uses for the resource.
    pub provider_ref_id: Option<String>,

    /// Sandbox that the resource belongs to, by ID.
    pub sandbox_id: Option<String>,

    /// Sandbox that the resource belongs to, by name.
    pub sandbox_name: Option<String>,

    /// Current state, such as `enabled` or `disabled`.
    pub state: Option<String>,

    /// Time of the last change, in milliseconds since 1970.
    pub updated_at: Option<i64>,

    /// User who last changed the resource, by Adobe ID.
    pub updated_by: Option<String>,

    /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
    pub updated_client: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceConnectionItemDto {
    const NAME: &'static str = "SourceConnectionItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            base_connection_id: members.take("baseConnectionId")?,
            connection_spec: members.take("connectionSpec")?,
            created_at: members.take("createdAt")?,
            created_by: members.take("createdBy")?,
            created_client: members.take("createdClient")?,
            data: members.take("data")?,
            description: members.take("description")?,
            etag: members.take("etag")?,
            id: members.take("id")?,
            ims_org_id: members.take("imsOrgId")?,
            inherited_attributes: members.take("inheritedAttributes")?,
            name: members.take("name")?,
            params: members.take("params")?,
            provider_ref_id: members.take("providerRefId")?,
            sandbox_id: members.take("sandboxId")?,
            sandbox_name: members.take("sandboxName")?,
            state: members.take("state")?,
            updated_at: members.take("updatedAt")?,
            updated_by: members.take("updatedBy")?,
            updated_client: members.take("updatedClient")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("baseConnectionId", &self.base_connection_id);
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("createdClient", &self.created_client);
        writer.put("data", &self.data);
        writer.put("description", &self.description);
        writer.put("etag", &self.etag);
        writer.put("id", &self.id);
        writer.put("imsOrgId", &self.ims_org_id);
        writer.put("inheritedAttributes", &self.inherited_attributes);
        writer.put("name", &self.name);
        writer.put("params", &self.params);
        writer.put("providerRefId", &self.provider_ref_id);
        writer.put("sandboxId", &self.sandbox_id);
        writer.put("sandboxName", &self.sandbox_name);
        writer.put("state", &self.state);
        writer.put("updatedAt", &self.updated_at);
        writer.put("updatedBy", &self.updated_by);
        writer.put("updatedClient", &self.updated_client);
        writer.put("version", &self.version);
    }
}

runtime::model!(SourceConnectionItemDto);

/// Values that select the data of a source connection.
#[derive(Clone, Default)]
pub struct SourceConnectionItemDtoParams {
    /// Path of the folder or file.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceConnectionItemDtoParams {
    const NAME: &'static str = "SourceConnectionItemDtoParams";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("path", &self.path);
    }
}

runtime::model!(SourceConnectionItemDtoParams);

/// Base connection from which a source connection inherits.
#[derive(Clone, Default)]
pub struct SourceConnectionMetaInfoDto {
    /// Base connection that is built on.
    pub base_connection: Option<ConnectionMetaInfoDto>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceConnectionMetaInfoDto {
    const NAME: &'static str = "SourceConnectionMetaInfoDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            base_connection: members.take("baseConnection")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("baseConnection", &self.base_connection);
    }
}

runtime::model!(SourceConnectionMetaInfoDto);

/// Page of source connections.
#[derive(Clone, Default)]
pub struct SourceConnectionsListResponse {
    /// Number of matching resources, if it was asked for.
    pub count: Option<i64>,

    /// Entries of the list.
    pub items: Option<Vec<SourceConnectionItemDto>>,

    /// Links to neighboring pages.
    pub links: Option<PageLinksResponse>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceConnectionsListResponse {
    const NAME: &'static str = "SourceConnectionsListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            items: members.take("items")?,
            links: members.take("_links")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("items", &self.items);
        writer.put("_links", &self.links);
    }
}

runtime::model!(SourceConnectionsListResponse);
