//! Stage 3: one self-contained document → typed description.
//!
//! Every member is read on purpose, ignored on purpose ([`ignored`]) or reported. Problems are collected; a part that
//! cannot be read is left out and reading goes on.

mod alternatives;
mod content;
mod ignored;
mod node;
mod openapi;
mod schema;
mod security;
mod swagger;
mod xml;

pub(crate) use schema::{Additional, Limits, Schema, wire_text};
pub(crate) use security::{SecurityKind, SecurityScheme};
pub(crate) use swagger::{CollectionFormat, Document, Operation, Parameter, Place, Response};
pub(crate) use xml::Xml;

use crate::{
    bundle::Bundle,
    diagnostic::{Diagnostic, Diagnostics},
};
use node::Node;

/// Reads the document of `bundle`. What is wrong with it goes to `diagnostics`.
pub(crate) fn read(bundle: &Bundle, diagnostics: &mut Diagnostics) -> Document {
    if bundle.is_empty() {
        return Document::default();
    }
    let root = Node::root(bundle.document());
    let dialect = if bundle.document().get("openapi").is_some() { Dialect::OpenApi3 } else { Dialect::Swagger2 };
    let mut reader = Reader { bundle, diagnostics, dialect, operation: None };
    match dialect {
        Dialect::Swagger2 => Document::read(&mut reader, &root),
        Dialect::OpenApi3 => openapi::read(&mut reader, &root),
    }
}

/// The language of a description. Both are read into the same types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dialect {
    Swagger2,
    OpenApi3,
}

/// A part of the document that `$ref` points into.
#[derive(Clone, Copy, Debug)]
enum Section {
    Schemas,
    Parameters,
    Responses,
    RequestBodies,
    Headers,
}

/// What all readers share: where problems go, and which operation they belong to.
pub(crate) struct Reader<'b> {
    bundle: &'b Bundle,
    diagnostics: &'b mut Diagnostics,
    dialect: Dialect,
    /// Id of the operation being read.
    operation: Option<String>,
}

impl<'b> Reader<'b> {
    fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        let location = self.bundle.locate(pointer);
        self.diagnostics.error(code, message).at(location).within(self.operation.as_deref())
    }

    fn warning(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        let location = self.bundle.locate(pointer);
        self.diagnostics.warning(code, message).at(location).within(self.operation.as_deref())
    }

    fn wrong_type(&mut self, node: &Node<'_>, expected: &str) {
        let found = match node.value {
            serde_json::Value::Null => "null",
            serde_json::Value::Bool(_) => "true or false",
            serde_json::Value::Number(_) => "a number",
            serde_json::Value::String(_) => "a string",
            serde_json::Value::Array(_) => "an array",
            serde_json::Value::Object(_) => "an object",
        };
        self.error("E0301", &node.pointer, format!("expected {expected}, found {found}"))
            .hint("correct the description, or mend it with a patch");
    }

    /// Where `section` is in the document.
    fn section(&self, section: Section) -> &'static str {
        match (self.dialect, section) {
            (Dialect::Swagger2, Section::Schemas) => "definitions",
            (Dialect::Swagger2, Section::Parameters) => "parameters",
            (Dialect::Swagger2, Section::Responses) => "responses",
            (_, Section::Schemas) => "components/schemas",
            (_, Section::Parameters) => "components/parameters",
            (_, Section::Responses) => "components/responses",
            (_, Section::RequestBodies) => "components/requestBodies",
            (_, Section::Headers) => "components/headers",
        }
    }

    /// Follows references from one reusable part to the next; what `node` is in the end.
    fn follow<'n>(&mut self, node: &Node<'n>, section: Section) -> Node<'n>
    where
        'b: 'n,
    {
        let section = self.section(section);
        let mut node = node.clone();
        // Circles were reported by the bundle stage.
        for _ in 0..32 {
            let Some(reference) = node.value.get("$ref").and_then(serde_json::Value::as_str) else { break };
            let Some(name) = self.target(reference, section, &node) else { break };
            let pointer = format!("/{section}/{}", node::escape(&name));
            let Some(value) = self.bundle.document().pointer(&pointer) else { break };
            node = Node { value, pointer };
        }
        node
    }

    /// The name in `#/section/name`; a reference to anything else is reported.
    fn target(&mut self, reference: &str, section: &str, node: &Node<'_>) -> Option<String> {
        let name = reference.strip_prefix("#/").and_then(|rest| rest.strip_prefix(section)?.strip_prefix('/'));
        if name.is_none() {
            self.error("E0305", &node.pointer, format!("`{reference}` does not point into `#/{section}`"))
                .hint(format!("only references to `#/{section}/…` are possible here"));
        }
        name.map(|name| name.replace("~1", "/").replace("~0", "~"))
    }
}
