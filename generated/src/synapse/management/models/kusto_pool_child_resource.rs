// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool child resource operations.

use crate::runtime;

runtime::model! {
    /// Name of a database or an attachment whose availability is asked for.
    pub struct DatabaseCheckNameRequest {
        /// Database or attachment name to check.
        #[json("name")]
        pub name: Option<String>,

        /// Resource type that the name is for: a database or an attached-database configuration.
        #[json("type")]
        pub type_prop: Option<Type>,
    }
}

impl DatabaseCheckNameRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, type_prop: Type) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Resource type of Data Explorer databases and attached-database configurations.
    pub enum Type {
        /// `Microsoft.Synapse/workspaces/kustoPools/attachedDatabaseConfigurations`
        MicrosoftSynapseWorkspacesKustoPoolsAttachedDatabaseConfigurations = "Microsoft.Synapse/workspaces/kustoPools/attachedDatabaseConfigurations",

        /// `Microsoft.Synapse/workspaces/kustoPools/databases`
        MicrosoftSynapseWorkspacesKustoPoolsDatabases = "Microsoft.Synapse/workspaces/kustoPools/databases",
    }
}
