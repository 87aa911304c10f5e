// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the target connections operations.

use crate::runtime::{self, Unmodeled};
use super::{ConnectionMetaInfoDto, PageLinksResponse, SpecInfoDto};

/// Place that a new target connection leads to.
#[derive(Clone, Default)]
pub struct CreateTargetConnectionRequest {
    /// Kind of target, such as the data lake, by its connection specification.
    pub connection_spec: Option<CreateTargetConnectionRequestConnectionSpec>,

    /// Format and schema of the data.
    pub data: Option<TargetConnectionDataDto>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Name that people see.
    pub name: Option<String>,

    /// Values that determine the place, such as a dataset.
    pub params: Option<CreateTargetConnectionRequestParams>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CreateTargetConnectionRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_spec: CreateTargetConnectionRequestConnectionSpec,
        data: TargetConnectionDataDto,
    ) -> Self {
        Self {
            connection_spec: Some(connection_spec),
            data: Some(data),
            ..Self::default()
        }
    }
}

impl runtime::Model for CreateTargetConnectionRequest {
    const NAME: &'static str = "CreateTargetConnectionRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
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
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("data", &self.data);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("params", &self.params);
    }
}

runtime::model!(CreateTargetConnectionRequest);

/// Reference to the connection specification of a new target connection.
#[derive(Clone, Default)]
pub struct CreateTargetConnectionRequestConnectionSpec {
    /// Connection specification of the target, by its ID.
    pub id: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateTargetConnectionRequestConnectionSpec {
    const NAME: &'static str = "CreateTargetConnectionRequestConnectionSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("version", &self.version);
    }
}

runtime::model!(CreateTargetConnectionRequestConnectionSpec);

/// Values that determine where a new target connection leads.
#[derive(Clone, Default)]
pub struct CreateTargetConnectionRequestParams {
    /// Dataset that receives the data.
    pub data_set_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateTargetConnectionRequestParams {
    const NAME: &'static str = "CreateTargetConnectionRequestParams";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_set_id: members.take("dataSetId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataSetId", &self.data_set_id);
    }
}

runtime::model!(CreateTargetConnectionRequestParams);

/// ID and ETag of the target connection.
#[derive(Clone, Default)]
pub struct CreateTargetConnectionResponse {
    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateTargetConnectionResponse {
    const NAME: &'static str = "CreateTargetConnectionResponse";

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

runtime::model!(CreateTargetConnectionResponse);

/// Format and schema of the data at a target.
#[derive(Clone, Default)]
pub struct TargetConnectionDataDto {
    /// Format of the data, such as `delimited`, `json` or `parquet`, or `tabular` for tables.
    pub format: Option<String>,

    /// Schema that the data conforms to.
    pub schema: Option<TargetConnectionDataDtoSchema>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionDataDto {
    const NAME: &'static str = "TargetConnectionDataDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            format: members.take("format")?,
            schema: members.take("schema")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("format", &self.format);
        writer.put("schema", &self.schema);
    }
}

runtime::model!(TargetConnectionDataDto);

/// Reference to the XDM schema that the data conforms to.
#[derive(Clone, Default)]
pub struct TargetConnectionDataDtoSchema {
    /// ID of the XDM schema, its address in the schema registry.
    pub id: Option<String>,

    /// Version of the XDM schema, or a media type such as `application/vnd.adobe.xed-full+json;version=1`.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionDataDtoSchema {
    const NAME: &'static str = "TargetConnectionDataDtoSchema";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("version", &self.version);
    }
}

runtime::model!(TargetConnectionDataDtoSchema);

/// Target connection with the place that it leads to.
#[derive(Clone, Default)]
pub struct TargetConnectionItemDto {
    /// Kind of target, such as the data lake, by its connection specification.
    pub connection_spec: Option<SpecInfoDto>,

    /// Creation time, in milliseconds since 1970.
    pub created_at: Option<i64>,

    /// User who created the resource, by Adobe ID.
    pub created_by: Option<String>,

    /// Program that created the resource; `exc_app` stands for the user interface of the platform.
    pub created_client: Option<String>,

    /// Format and schema of the data.
    pub data: Option<TargetConnectionDataDto>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Organization that the resource belongs to.
    pub ims_org_id: Option<String>,

    /// Properties that the target connection has from its base connection.
    pub inherited_attributes: Option<TargetConnectionMetaInfoDto>,

    /// Name that people see.
    pub name: Option<String>,

    /// Values that determine the place, such as a dataset.
    pub params: Option<TargetConnectionItemDtoParams>,

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

impl runtime::Model for TargetConnectionItemDto {
    const NAME: &'static str = "TargetConnectionItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
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

runtime::model!(TargetConnectionItemDto);

/// Values that determine where a target connection leads.
#[derive(Clone, Default)]
pub struct TargetConnectionItemDtoParams {
    /// Dataset that receives the data.
    pub data_set_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionItemDtoParams {
    const NAME: &'static str = "TargetConnectionItemDtoParams";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_set_id: members.take("dataSetId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataSetId", &self.data_set_id);
    }
}

runtime::model!(TargetConnectionItemDtoParams);

/// Base connection from which a target connection inherits.
#[derive(Clone, Default)]
pub struct TargetConnectionMetaInfoDto {
    /// Base connection that is built on.
    pub base_connection: Option<ConnectionMetaInfoDto>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionMetaInfoDto {
    const NAME: &'static str = "TargetConnectionMetaInfoDto";

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

runtime::model!(TargetConnectionMetaInfoDto);

/// Page of target connections.
#[derive(Clone, Default)]
pub struct TargetConnectionsListResponse {
    /// Number of matching resources, if it was asked for.
    pub count: Option<i64>,

    /// Entries of the list.
    pub items: Option<Vec<TargetConnectionItemDto>>,

    /// Links to neighboring pages.
    pub links: Option<PageLinksResponse>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionsListResponse {
    const NAME: &'static str = "TargetConnectionsListResponse";

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

runtime::model!(TargetConnectionsListResponse);
