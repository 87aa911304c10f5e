// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool child resource operations.

use crate::runtime::{self, Unmodeled};

/// Name of a database or an attachment whose availability is asked for.
#[derive(Clone, Default)]
pub struct DatabaseCheckNameRequest {
    /// Database or attachment name to check.
    pub name: Option<String>,

    /// Resource type that the name is for: a database or an attached-database configuration.
    pub type_prop: Option<Type>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for DatabaseCheckNameRequest {
    const NAME: &'static str = "DatabaseCheckNameRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(DatabaseCheckNameRequest);

/// Resource type of Data Explorer databases and attached-database configurations.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Type {
    /// `Microsoft.Synapse/workspaces/kustoPools/attachedDatabaseConfigurations`
    MicrosoftSynapseWorkspacesKustoPoolsAttachedDatabaseConfigurations,

    /// `Microsoft.Synapse/workspaces/kustoPools/databases`
    MicrosoftSynapseWorkspacesKustoPoolsDatabases,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Type {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "Microsoft.Synapse/workspaces/kustoPools/attachedDatabaseConfigurations",
            Self::MicrosoftSynapseWorkspacesKustoPoolsAttachedDatabaseConfigurations,
        ),
        (
            "Microsoft.Synapse/workspaces/kustoPools/databases",
            Self::MicrosoftSynapseWorkspacesKustoPoolsDatabases,
        ),
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

runtime::text_enum!(Type);
