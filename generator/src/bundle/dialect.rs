//! What differs between Swagger 2.0 and OpenAPI 3 for this stage: where the reusable parts stand, and which members of
//! the root belong to every operation.

use serde_json::Value;

use super::shape::Shape;
use crate::source::pointer;

/// A family of descriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0 and 3.1.
    OpenApi3,
}

/// A place for reusable parts of one kind.
#[derive(Debug)]
pub(super) struct Section {
    dialect: Dialect,
    /// The tokens of its pointer.
    pub(super) path: &'static [&'static str],
    /// What it holds.
    pub(super) shape: Shape,
}

const SECTIONS: &[Section] = {
    use Dialect::{OpenApi3, Swagger2};
    &[
        Section { dialect: Swagger2, path: &["definitions"], shape: Shape::Schema },
        Section { dialect: Swagger2, path: &["parameters"], shape: Shape::Parameter },
        Section { dialect: Swagger2, path: &["responses"], shape: Shape::Response },
        Section { dialect: OpenApi3, path: &["components", "schemas"], shape: Shape::Schema },
        Section { dialect: OpenApi3, path: &["components", "parameters"], shape: Shape::Parameter },
        Section { dialect: OpenApi3, path: &["components", "responses"], shape: Shape::Response },
        Section { dialect: OpenApi3, path: &["components", "requestBodies"], shape: Shape::RequestBody },
        Section { dialect: OpenApi3, path: &["components", "headers"], shape: Shape::Header },
    ]
};

impl Section {
    /// The pointer of the part `name`.
    pub(super) fn pointer(&self, name: &str) -> String {
        self.path.iter().copied().chain([name]).fold(String::new(), |pointer, token| pointer::join(&pointer, token))
    }
}

impl Dialect {
    /// The dialect that `document` claims to be in.
    pub(super) fn of(document: &Value) -> Option<Self> {
        let version = |key| document.get(key).and_then(Value::as_str);
        if version("swagger") == Some("2.0") {
            Some(Self::Swagger2)
        } else if version("openapi").is_some_and(|version| version.starts_with("3.")) {
            Some(Self::OpenApi3)
        } else {
            None
        }
    }

    /// The section of this dialect for `shape`.
    pub(super) fn section(self, shape: Shape) -> Option<&'static Section> {
        SECTIONS.iter().find(|section| section.dialect == self && section.shape == shape)
    }

    /// Where security schemes stand.
    pub(super) fn security_schemes(self) -> &'static [&'static str] {
        match self {
            Self::Swagger2 => &["securityDefinitions"],
            Self::OpenApi3 => &["components", "securitySchemes"],
        }
    }

    /// Members of the root that say where the API is: all files must agree about them.
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

/// What stands at `pointer` in a file of any dialect: its kind and name, if that is a place for reusable parts.
pub(super) fn reusable_part(pointer: &str) -> Option<(Shape, String)> {
    let tokens = pointer::tokens(pointer);
    let (name, path) = tokens.split_last()?;
    SECTIONS.iter().find(|section| section.path == path).map(|section| (section.shape, name.clone()))
}
