// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql script operations.

use crate::runtime;

runtime::model! {
    /// SQL pool and database on which a script runs.
    pub struct SqlConnection {
        /// Database to use.
        #[json("databaseName")]
        pub database_name: Option<String>,

        /// How the connection is called in Synapse Studio.
        #[json("name")]
        pub name: Option<String>,

        /// Name of the pool that runs the script.
        #[json("poolName")]
        pub pool_name: Option<String>,

        /// Kind of the pool.
        #[json("type")]
        pub type_prop: Option<SqlConnectionType>,
    }
}

runtime::text_enum! {
    /// Whether a script runs on the serverless or on a dedicated SQL pool.
    pub enum SqlConnectionType {
        /// `SqlOnDemand`
        SqlOnDemand = "SqlOnDemand",

        /// `SqlPool`
        SqlPool = "SqlPool",
    }
}

runtime::model! {
    /// SQL text that is kept in the workspace.
    pub struct SqlScript {
        /// Text, connection and metadata of the script.
        #[json("content")]
        pub content: Option<SqlScriptContent>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<SqlScriptFolder>,

        /// Kind of the script.
        #[json("type")]
        pub type_prop: Option<SqlScriptType>,
    }
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

runtime::model! {
    /// Text of a SQL script with the connection that it last used.
    pub struct SqlScriptContent {
        /// Pool and database on which the script last ran.
        #[json("currentConnection")]
        pub current_connection: Option<SqlConnection>,

        /// In which language the script is written.
        #[json("metadata")]
        pub metadata: Option<SqlScriptMetadata>,

        /// Text of the script.
        #[json("query")]
        pub query: Option<String>,

        /// Most rows of a result that are shown; -1 for all.
        #[json("resultLimit")]
        pub result_limit: Option<i64>,
    }
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

runtime::model! {
    /// Folder in which Synapse Studio shows a SQL script.
    pub struct SqlScriptFolder {
        /// Path of the folder, with `/` between its levels.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Language of a SQL script.
    pub struct SqlScriptMetadata {
        /// Language of the script, such as `sql` or `kql`.
        #[json("language")]
        pub language: Option<String>,
    }
}

runtime::model! {
    /// SQL script of the workspace.
    pub struct SqlScriptResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<SqlScript>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
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

runtime::text_enum! {
    /// Kind of a SQL script; only queries are known.
    pub enum SqlScriptType {
        /// `SqlQuery`
        SqlQuery = "SqlQuery",
    }
}

runtime::model! {
    /// Page of SQL scripts.
    pub struct SqlScriptsListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SqlScriptResource>>,
    }
}

runtime::page!(SqlScriptsListResponse { value : SqlScriptResource });
