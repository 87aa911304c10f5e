// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the source connections operations.

use crate::runtime;
use super::{ConnectionMetaInfoDto, PageLinksResponse, SpecInfoDto};

runtime::model! {
    /// Data that a new source connection selects, and its base connection.
    pub struct CreateSourceConnectionRequest {
        /// Base connection with the credentials for the source.
        #[json("baseConnectionId")]
        pub base_connection_id: Option<String>,

        /// Source that the data comes from, by its connection specification.
        #[json("connectionSpec")]
        pub connection_spec: Option<SpecInfoDto>,

        /// Format of the data.
        #[json("data")]
        pub data: Option<SourceConnectionDataDto>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Values that select the data, as the connection specification asks for them.
        #[json("params")]
        pub params: Option<CreateSourceConnectionRequestParams>,
    }
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

runtime::model! {
    /// Values that select the data of a new source connection.
    pub struct CreateSourceConnectionRequestParams {
        /// Path of the folder or file.
        #[json("path")]
        pub path: Option<String>,
    }
}

runtime::model! {
    /// ID and ETag of the source connection.
    pub struct CreateSourceConnectionResponse {
        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Format of the data at a source.
    pub struct SourceConnectionDataDto {
        /// Format of the data, such as `delimited`, `json` or `parquet`, or `tabular` for tables.
        #[json("format")]
        pub format: Option<String>,
    }
}

runtime::model! {
    /// Source connection with the data that it selects.
    pub struct SourceConnectionItemDto {
        /// Base connection with the credentials for the source.
        #[json("baseConnectionId")]
        pub base_connection_id: Option<String>,

        /// Source that the data comes from, by its connection specification.
        #[json("connectionSpec")]
        pub connection_spec: Option<SpecInfoDto>,

        /// Creation time, in milliseconds since 1970.
        #[json("createdAt")]
        pub created_at: Option<i64>,

        /// User who created the resource, by Adobe ID.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Program that created the resource; `exc_app` stands for the user interface of the platform.
        #[json("createdClient")]
        pub created_client: Option<String>,

        /// Format of the data.
        #[json("data")]
        pub data: Option<SourceConnectionDataDto>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// Organization that the resource belongs to.
        #[json("imsOrgId")]
        pub ims_org_id: Option<String>,

        /// Properties that the source connection has from its base connection.
        #[json("inheritedAttributes")]
        pub inherited_attributes: Option<SourceConnectionMetaInfoDto>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Values that select the data, as the connection specification asks for them.
        #[json("params")]
        pub params: Option<SourceConnectionItemDtoParams>,

        /// ID that the carrying-out service uses for the resource.
        #[json("providerRefId")]
        pub provider_ref_id: Option<String>,

        /// Sandbox that the resource belongs to, by ID.
        #[json("sandboxId")]
        pub sandbox_id: Option<String>,

        /// Sandbox that the resource belongs to, by name.
        #[json("sandboxName")]
        pub sandbox_name: Option<String>,

        /// Current state, such as `enabled` or `disabled`.
        #[json("state")]
        pub state: Option<String>,

        /// Time of the last change, in milliseconds since 1970.
        #[json("updatedAt")]
        pub updated_at: Option<i64>,

        /// User who last changed the resource, by Adobe ID.
        #[json("updatedBy")]
        pub updated_by: Option<String>,

        /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
        #[json("updatedClient")]
        pub updated_client: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Values that select the data of a source connection.
    pub struct SourceConnectionItemDtoParams {
        /// Path of the folder or file.
        #[json("path")]
        pub path: Option<String>,
    }
}

runtime::model! {
    /// Base connection from which a source connection inherits.
    pub struct SourceConnectionMetaInfoDto {
        /// Base connection that is built on.
        #[json("baseConnection")]
        pub base_connection: Option<ConnectionMetaInfoDto>,
    }
}

runtime::model! {
    /// Page of source connections.
    pub struct SourceConnectionsListResponse {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<i64>,

        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<SourceConnectionItemDto>>,

        /// Links to neighboring pages.
        #[json("_links")]
        pub links: Option<PageLinksResponse>,
    }
}
