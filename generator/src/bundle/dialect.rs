//! The differences between Swagger 2.0 and OpenAPI 3 for this stage: the sections of reusable parts, and the members of
//! the root that belong to every operation.

use std::fmt;

use serde_json::Value;

use super::grammar::NodeKind;
use crate::source::pointer;

/// The language of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0 and 3.1.
    OpenApi3,
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Swagger2 => "Swagger 2.0",
            Self::OpenApi3 => "OpenAPI 3",
        })
    }
}

/// A section for reusable parts of one kind.
#[derive(Debug)]
pub(super) struct Section {
    dialect: Dialect,
    pub(super) pointer: &'static str,
    /// The kind of its parts.
    pub(super) kind: NodeKind,
}

const SECTIONS: &[Section] = {
    use Dialect::{OpenApi3, Swagger2};
    &[
        Section { dialect: Swagger2, pointer: "/definitions", kind: NodeKind::Schema },
        Section { dialect: Swagger2, pointer: "/parameters", kind: NodeKind::Parameter },
        Section { dialect: Swagger2, pointer: "/responses", kind: NodeKind::Response },
        Section { dialect: OpenApi3, pointer: "/components/schemas", kind: NodeKind::Schema },
        Section { dialect: OpenApi3, pointer: "/components/parameters", kind: NodeKind::Parameter },
        Section { dialect: OpenApi3, pointer: "/components/responses", kind: NodeKind::Response },
        Section { dialect: OpenApi3, pointer: "/components/requestBodies", kind: NodeKind::RequestBody },
        Section { dialect: OpenApi3, pointer: "/components/headers", kind: NodeKind::Header },
    ]
};

impl Dialect {
    /// The dialect of `document`, if its version is supported.
    pub(crate) fn of(document: &Value) -> Option<Self> {
        let version = |key| document.get(key).and_then(Value::as_str);
        match (version("swagger"), version("openapi")) {
            (Some("2.0"), _) => Some(Self::Swagger2),
            (_, Some(version)) if version.starts_with("3.") => Some(Self::OpenApi3),
            _ => None,
        }
    }

    /// The section for reusable parts of this kind.
    pub(super) fn section(self, kind: NodeKind) -> Option<&'static Section> {
        SECTIONS.iter().find(|section| section.dialect == self && section.kind == kind)
    }

    /// The pointer of the security schemes.
    pub(super) fn security_schemes(self) -> &'static str {
        match self {
            Self::Swagger2 => "/securityDefinitions",
            Self::OpenApi3 => "/components/securitySchemes",
        }
    }

    /// Members of the root with the address of the API: all files must agree about them.
    pub(super) fn host_members(self) -> &'static [&'static str] {
        match self {
            Self::Swagger2 => &["host", "basePath", "schemes", "x-ms-parameterized-host"],
            Self::OpenApi3 => &["servers"],
        }
    }

    /// Members of the root that are defaults for the operations of the file.
    pub(super) fn operation_defaults(self) -> &'static [&'static str] {
        match self {
            Self::Swagger2 => &["consumes", "produces"],
            Self::OpenApi3 => &[],
        }
    }
}

/// The kind and name of the reusable part at `pointer` in a file of any dialect.
pub(crate) fn reusable_part(pointer: &str) -> Option<(NodeKind, String)> {
    let section = pointer::parent(pointer)?;
    let kind = SECTIONS.iter().find(|known| known.pointer == section)?.kind;
    pointer::tokens(pointer).pop().map(|name| (kind, name))
}
