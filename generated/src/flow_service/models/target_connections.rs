// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the target connections operations.

use crate::runtime;
use super::{ConnectionMetaInfoDto, PageLinksResponse, SpecInfoDto};

runtime::model! {
    /// Place that a new target connection leads to.
    pub struct CreateTargetConnectionRequest {
        /// Kind of target, such as the data lake, by its connection specification.
        #[json("connectionSpec")]
        pub connection_spec: Option<CreateTargetConnectionRequestConnectionSpec>,

        /// Format and schema of the data.
        #[json("data")]
        pub data: Option<TargetConnectionDataDto>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Values that determine the place, such as a dataset.
        #[json("params")]
        pub params: Option<CreateTargetConnectionRequestParams>,
    }
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

runtime::model! {
    /// Reference to the connection specification of a new target connection.
    pub struct CreateTargetConnectionRequestConnectionSpec {
        /// Connection specification of the target, by its ID.
        #[json("id")]
        pub id: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Values that determine where a new target connection leads.
    pub struct CreateTargetConnectionRequestParams {
        /// Dataset that receives the data.
        #[json("dataSetId")]
        pub data_set_id: Option<String>,
    }
}

runtime::model! {
    /// ID and ETag of the target connection.
    pub struct CreateTargetConnectionResponse {
        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Format and schema of the data at a target.
    pub struct TargetConnectionDataDto {
        /// Format of the data, such as `delimited`, `json` or `parquet`, or `tabular` for tables.
        #[json("format")]
        pub format: Option<String>,

        /// Schema that the data conforms to.
        #[json("schema")]
        pub schema: Option<TargetConnectionDataDtoSchema>,
    }
}

runtime::model! {
    /// Reference to the XDM schema that the data conforms to.
    pub struct TargetConnectionDataDtoSchema {
        /// ID of the XDM schema, its address in the schema registry.
        #[json("id")]
        pub id: Option<String>,

        /// Version of the XDM schema, or a media type such as `application/vnd.adobe.xed-full+json;version=1`.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Target connection with the place that it leads to.
    pub struct TargetConnectionItemDto {
        /// Kind of target, such as the data lake, by its connection specification.
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

        /// Format and schema of the data.
        #[json("data")]
        pub data: Option<TargetConnectionDataDto>,

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

        /// Properties that the target connection has from its base connection.
        #[json("inheritedAttributes")]
        pub inherited_attributes: Option<TargetConnectionMetaInfoDto>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Values that determine the place, such as a dataset.
        #[json("params")]
        pub params: Option<TargetConnectionItemDtoParams>,

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
    /// Values that determine where a target connection leads.
    pub struct TargetConnectionItemDtoParams {
        /// Dataset that receives the data.
        #[json("dataSetId")]
        pub data_set_id: Option<String>,
    }
}

runtime::model! {
    /// Base connection from which a target connection inherits.
    pub struct TargetConnectionMetaInfoDto {
        /// Base connection that is built on.
        #[json("baseConnection")]
        pub base_connection: Option<ConnectionMetaInfoDto>,
    }
}

runtime::model! {
    /// Page of target connections.
    pub struct TargetConnectionsListResponse {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<i64>,

        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<TargetConnectionItemDto>>,

        /// Links to neighboring pages.
        #[json("_links")]
        pub links: Option<PageLinksResponse>,
    }
}
