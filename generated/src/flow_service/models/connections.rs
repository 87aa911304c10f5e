// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the connections operations.

use crate::runtime::{self, Unmodeled};
use super::SpecInfoDto;

/// Values with which a source is signed in to.
#[derive(Clone, Default)]
pub struct AuthCreateBaseDto {
    /// Access key ID of the account at the source.
    pub access_key_id: Option<String>,

    /// Connection string.
    ///
    /// Secret: not shown by `Debug`.
    pub connection_string: Option<String>,

    /// Database.
    pub database: Option<String>,

    /// Secret that belongs to the access key ID.
    ///
    /// Secret: not shown by `Debug`.
    pub secret_access_key: Option<String>,

    /// Server.
    pub server: Option<String>,

    /// Service principal id.
    pub service_principal_id: Option<String>,

    /// Service principal key.
    ///
    /// Secret: not shown by `Debug`.
    pub service_principal_key: Option<String>,

    /// Tenant.
    pub tenant: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthCreateBaseDto {
    const NAME: &'static str = "AuthCreateBaseDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_key_id: members.take("accessKeyId")?,
            connection_string: members.take("connectionString")?,
            database: members.take("database")?,
            secret_access_key: members.take("secretAccessKey")?,
            server: members.take("server")?,
            service_principal_id: members.take("servicePrincipalId")?,
            service_principal_key: members.take("servicePrincipalKey")?,
            tenant: members.take("tenant")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accessKeyId", &self.access_key_id);
        writer.secret().put("connectionString", &self.connection_string);
        writer.put("database", &self.database);
        writer.secret().put("secretAccessKey", &self.secret_access_key);
        writer.put("server", &self.server);
        writer.put("servicePrincipalId", &self.service_principal_id);
        writer.secret().put("servicePrincipalKey", &self.service_principal_key);
        writer.put("tenant", &self.tenant);
    }
}

runtime::model!(AuthCreateBaseDto);

/// Way of signing in to a source, and the values for it.
#[derive(Clone, Default)]
pub struct AuthInfoDto {
    /// Values that the way of signing in needs.
    pub params: Option<AuthCreateBaseDto>,

    /// Name of the way of signing in, as the connection specification lists it.
    pub spec_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AuthInfoDto {
    /// Creates a value with the members that the service requires.
    pub fn new(spec_name: impl Into<String>) -> Self {
        Self {
            spec_name: Some(spec_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for AuthInfoDto {
    const NAME: &'static str = "AuthInfoDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            params: members.take("params")?,
            spec_name: members.take("specName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("params", &self.params);
        writer.put("specName", &self.spec_name);
    }
}

runtime::model!(AuthInfoDto);

/// Search for base connections.
#[derive(Clone, Default)]
pub struct ConnectionFilterRequest {
    /// Number of matching resources, if it was asked for.
    pub count: Option<bool>,

    /// Largest number of resources to return at once.
    ///
    /// At most 1000.
    pub limit: Option<i32>,

    /// Field by which the result is sorted, ascending; a `-` before its name sorts descending.
    pub orderby: Option<String>,

    /// Conditions on fields of the resources, written as for the parameter `property`.
    pub query_string: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionFilterRequest {
    const NAME: &'static str = "ConnectionFilterRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            limit: members.take("limit")?,
            orderby: members.take("orderby")?,
            query_string: members.take("queryString")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("limit", &self.limit);
        writer.put("orderby", &self.orderby);
        writer.put("queryString", &self.query_string);
    }
}

runtime::model!(ConnectionFilterRequest);

/// Base connection with its credentials, as far as they are shown, and its state.
#[derive(Clone, Default)]
pub struct ConnectionItemDto {
    /// Way of signing in and the values for it.
    pub auth: Option<AuthInfoDto>,

    /// Source that the connection leads to, by its connection specification.
    pub connection_spec: Option<SpecInfoDto>,

    /// Creation time, in milliseconds since 1970.
    pub created_at: Option<i64>,

    /// User who created the resource, by Adobe ID.
    pub created_by: Option<String>,

    /// Program that created the resource; `exc_app` stands for the user interface of the platform.
    pub created_client: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Organization that the resource belongs to.
    pub ims_org_id: Option<String>,

    /// Name that people see.
    pub name: Option<String>,

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

impl runtime::Model for ConnectionItemDto {
    const NAME: &'static str = "ConnectionItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auth: members.take("auth")?,
            connection_spec: members.take("connectionSpec")?,
            created_at: members.take("createdAt")?,
            created_by: members.take("createdBy")?,
            created_client: members.take("createdClient")?,
            description: members.take("description")?,
            etag: members.take("etag")?,
            id: members.take("id")?,
            ims_org_id: members.take("imsOrgId")?,
            name: members.take("name")?,
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
        writer.put("auth", &self.auth);
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("createdClient", &self.created_client);
        writer.put("description", &self.description);
        writer.put("etag", &self.etag);
        writer.put("id", &self.id);
        writer.put("imsOrgId", &self.ims_org_id);
        writer.put("name", &self.name);
        writer.put("sandboxId", &self.sandbox_id);
        writer.put("sandboxName", &self.sandbox_name);
        writer.put("state", &self.state);
        writer.put("updatedAt", &self.updated_at);
        writer.put("updatedBy", &self.updated_by);
        writer.put("updatedClient", &self.updated_client);
        writer.put("version", &self.version);
    }
}

runtime::model!(ConnectionItemDto);

/// List of base connections.
#[derive(Clone, Default)]
pub struct ConnectionListResponse {
    /// Entries of the list.
    pub items: Option<Vec<ConnectionItemDto>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionListResponse {
    const NAME: &'static str = "ConnectionListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            items: members.take("items")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("items", &self.items);
    }
}

runtime::model!(ConnectionListResponse);

/// Name, credentials and source of a new base connection.
#[derive(Clone, Default)]
pub struct CreateConnectionRequest {
    /// Way of signing in and the values for it.
    pub auth: Option<AuthInfoDto>,

    /// Source that the connection leads to, by its connection specification.
    pub connection_spec: Option<SpecInfoDto>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Name that people see.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CreateConnectionRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_spec: SpecInfoDto) -> Self {
        Self {
            connection_spec: Some(connection_spec),
            ..Self::default()
        }
    }
}

impl runtime::Model for CreateConnectionRequest {
    const NAME: &'static str = "CreateConnectionRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auth: members.take("auth")?,
            connection_spec: members.take("connectionSpec")?,
            description: members.take("description")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("auth", &self.auth);
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
    }
}

runtime::model!(CreateConnectionRequest);

/// ID and ETag of the base connection.
#[derive(Clone, Default)]
pub struct CreateConnectionResponse {
    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateConnectionResponse {
    const NAME: &'static str = "CreateConnectionResponse";

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

runtime::model!(CreateConnectionResponse);

/// Explore by connection id file type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExploreByConnectionIdFileType {
    /// `Delimited`
    Delimited,

    /// `JSON`
    Json,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExploreByConnectionIdFileType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Delimited", Self::Delimited),
        ("JSON", Self::Json),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ExploreByConnectionIdFileType);

/// Explore by connection id object type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExploreByConnectionIdObjectType {
    /// `FILE`
    File,

    /// `FOLDER`
    Folder,

    /// `REST`
    Rest,

    /// `ROOT`
    Root,

    /// `TABLE`
    Table,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExploreByConnectionIdObjectType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FILE", Self::File),
        ("FOLDER", Self::Folder),
        ("REST", Self::Rest),
        ("ROOT", Self::Root),
        ("TABLE", Self::Table),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ExploreByConnectionIdObjectType);

/// Perform action op.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PerformActionOp {
    /// `FINALIZE`
    Finalize,

    /// `FINALIZE_UPDATE`
    FinalizeUpdate,

    /// `PUBLISH`
    Publish,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PerformActionOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FINALIZE", Self::Finalize),
        ("FINALIZE_UPDATE", Self::FinalizeUpdate),
        ("PUBLISH", Self::Publish),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PerformActionOp);

/// Perform action sub op.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PerformActionSubOp {
    /// `APPLY`
    Apply,

    /// `PROGRESS`
    Progress,

    /// `ROLLBACK`
    Rollback,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PerformActionSubOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPLY", Self::Apply),
        ("PROGRESS", Self::Progress),
        ("ROLLBACK", Self::Rollback),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PerformActionSubOp);

/// Whether a source could be reached.
#[derive(Clone, Default)]
pub struct TestConnectionResponse {
    /// True if the source could be reached.
    pub result: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TestConnectionResponse {
    const NAME: &'static str = "TestConnectionResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            result: members.take("result")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("result", &self.result);
    }
}

runtime::model!(TestConnectionResponse);
