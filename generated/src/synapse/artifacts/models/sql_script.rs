// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql script operations.

use crate::runtime::{self, Unmodeled};

/// SQL pool and database on which a script runs.
#[derive(Clone, Default)]
pub struct SqlConnection {
    /// Database to use.
    pub database_name: Option<String>,

    /// How the connection is called in Synapse Studio.
    pub name: Option<String>,

    /// Name of the pool that runs the script.
    pub pool_name: Option<String>,

    /// Kind of the pool.
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

/// Whether a script runs on the serverless or on a dedicated SQL pool.
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

/// SQL text that is kept in the workspace.
#[derive(Clone, Default)]
pub struct SqlScript {
    /// Text, connection and metadata of the script.
    pub content: Option<SqlScriptContent>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Folder in which Synapse Studio shows the artifact; without it, the top level.
    pub folder: Option<SqlScriptFolder>,

    /// Kind of the script.
    pub type_prop: Option<SqlScriptType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlScript {
    /// Creates a value with the members that the service requires.
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

/// Text of a SQL script with the connection that it last used.
#[derive(Clone, Default)]
pub struct SqlScriptContent {
    /// Pool and database on which the script last ran.
    pub current_connection: Option<SqlConnection>,

    /// In which language the script is written.
    pub metadata: Option<SqlScriptMetadata>,

    /// Text of the script.
    pub query: Option<String>,

    /// Most rows of a result that are shown; -1 for all.
    pub result_limit: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlScriptContent {
    /// Creates a value with the members that the service requires.
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

/// Folder in which Synapse Studio shows a SQL script.
#[derive(Clone, Default)]
pub struct SqlScriptFolder {
    /// Path of the folder, with `/` between its levels.
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

/// Language of a SQL script.
#[derive(Clone, Default)]
pub struct SqlScriptMetadata {
    /// Language of the script, such as `sql` or `kql`.
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

/// SQL script of the workspace.
#[derive(Clone, Default)]
pub struct SqlScriptResource {
    /// Version mark of the artifact, new after every change; used for conditional requests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<SqlScript>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlScriptResource {
    /// Creates a value with the members that the service requires.
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

/// Kind of a SQL script; only queries are known.
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

/// Page of SQL scripts.
#[derive(Clone, Default)]
pub struct SqlScriptsListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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
