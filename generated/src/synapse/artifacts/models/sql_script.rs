// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql script operations.

use crate::runtime::{self, Unmodeled};

/// Sql connection.
#[derive(Clone, Default)]
pub struct SqlConnection {
    /// Database name.
    pub database_name: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Pool name.
    pub pool_name: Option<String>,

    /// Type.
    pub type_prop: Option<SqlConnectionType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlConnection {
    const NAME: &'static str = "SqlConnection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            database_name: members.take("databaseName")?,
            name: members.take("name")?,
            pool_name: members.take("poolName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("databaseName", &self.database_name);
        writer.put("name", &self.name);
        writer.put("poolName", &self.pool_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SqlConnection);

/// Sql connection type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SqlConnectionType {
    /// `SqlOnDemand`
    SqlOnDemand,

    /// `SqlPool`
    SqlPool,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SqlConnectionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SqlOnDemand", Self::SqlOnDemand),
        ("SqlPool", Self::SqlPool),
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

runtime::text_enum!(SqlConnectionType);

/// Sql script.
#[derive(Clone, Default)]
pub struct SqlScript {
    /// Content.
    pub content: Option<SqlScriptContent>,

    /// Description.
    pub description: Option<String>,

    /// Folder.
    pub folder: Option<SqlScriptFolder>,

    /// Type.
    pub type_prop: Option<SqlScriptType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlScript {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(content: SqlScriptContent) -> Self {
        Self {
            content: Some(content),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlScript {
    const NAME: &'static str = "SqlScript";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content: members.take("content")?,
            description: members.take("description")?,
            folder: members.take("folder")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("content", &self.content);
        writer.put("description", &self.description);
        writer.put("folder", &self.folder);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SqlScript);

/// Sql script content.
#[derive(Clone, Default)]
pub struct SqlScriptContent {
    /// Current connection.
    pub current_connection: Option<SqlConnection>,

    /// Metadata.
    pub metadata: Option<SqlScriptMetadata>,

    /// Query.
    pub query: Option<String>,

    /// Result limit.
    pub result_limit: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlScriptContent {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlScriptContent {
    const NAME: &'static str = "SqlScriptContent";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            current_connection: members.take("currentConnection")?,
            metadata: members.take("metadata")?,
            query: members.take("query")?,
            result_limit: members.take("resultLimit")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("currentConnection", &self.current_connection);
        writer.put("metadata", &self.metadata);
        writer.put("query", &self.query);
        writer.put("resultLimit", &self.result_limit);
    }
}

runtime::model!(SqlScriptContent);

/// Sql script folder.
#[derive(Clone, Default)]
pub struct SqlScriptFolder {
    /// Name.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlScriptFolder {
    const NAME: &'static str = "SqlScriptFolder";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(SqlScriptFolder);

/// Sql script metadata.
#[derive(Clone, Default)]
pub struct SqlScriptMetadata {
    /// Language.
    pub language: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlScriptMetadata {
    const NAME: &'static str = "SqlScriptMetadata";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            language: members.take("language")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("language", &self.language);
    }
}

runtime::model!(SqlScriptMetadata);

/// Sql script resource.
#[derive(Clone, Default)]
pub struct SqlScriptResource {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SqlScript>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlScriptResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: impl Into<String>, properties: SqlScript) -> Self {
        Self {
            name: Some(name.into()),
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlScriptResource {
    const NAME: &'static str = "SqlScriptResource";

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
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SqlScriptResource);

/// Sql script type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SqlScriptType {
    /// `SqlQuery`
    SqlQuery,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SqlScriptType {
    const KNOWN: &'static [(&'static str, Self)] = &[("SqlQuery", Self::SqlQuery)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SqlScriptType);

/// Sql scripts list response.
#[derive(Clone, Default)]
pub struct SqlScriptsListResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<SqlScriptResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlScriptsListResponse {
    const NAME: &'static str = "SqlScriptsListResponse";

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

runtime::model!(SqlScriptsListResponse);

runtime::page!(SqlScriptsListResponse { value : SqlScriptResource });
