//! Stage 3: one self-contained document → typed description.
//!
//! Every member is read on purpose, ignored on purpose ([`ignored`]) or reported. Problems are collected; a part that
//! cannot be read is left out and reading goes on. Both dialects are read into the types of [`document`]; the extensions
//! (`x-ms-…`), which they share, are read in [`extensions`] alone.

mod document;
mod extensions;
mod ignored;
mod node;
mod openapi;
mod schema;
mod swagger;

pub(crate) use document::{
    CollectionFormat, Document, Operation, Parameter, ParameterLocation, Response, SecurityKind, SecurityScheme,
};
pub(crate) use schema::{Additional, Limits, Schema, Xml, wire_text};

use serde_json::Value;

use crate::{
    bundle::{Bundle, Dialect, Reporter},
    diagnostic::Diagnostics,
    source::pointer,
};
use node::Node;

/// Reads the document of `bundle`. What is wrong with it goes to `diagnostics`.
pub(crate) fn read(bundle: &Bundle, diagnostics: &mut Diagnostics) -> Document {
    if bundle.is_empty() {
        return Document::default();
    }
    let root = Node::root(bundle.document());
    let dialect = Dialect::of(bundle.document()).unwrap_or(Dialect::Swagger2);
    let mut reader = Reader { bundle, report: Reporter::new(bundle, diagnostics), dialect };
    match dialect {
        Dialect::Swagger2 => swagger::read(&mut reader, &root),
        Dialect::OpenApi3 => openapi::read(&mut reader, &root),
    }
}

/// A kind of reusable parts, which `$ref` may point to.
#[derive(Clone, Copy, Debug)]
enum ComponentKind {
    Schemas,
    Parameters,
    Responses,
    RequestBodies,
    Headers,
}

impl ComponentKind {
    /// The pointer of the object that holds the parts, without the slash in front.
    fn section(self, dialect: Dialect) -> &'static str {
        match (dialect, self) {
            (Dialect::Swagger2, Self::Schemas) => "definitions",
            (Dialect::Swagger2, Self::Parameters) => "parameters",
            (Dialect::Swagger2, Self::Responses) => "responses",
            (_, Self::Schemas) => "components/schemas",
            (_, Self::Parameters) => "components/parameters",
            (_, Self::Responses) => "components/responses",
            (_, Self::RequestBodies) => "components/requestBodies",
            (_, Self::Headers) => "components/headers",
        }
    }
}

/// The state that all readers share: the bundle, its dialect, and the reporter, which knows the operation being read.
pub(crate) struct Reader<'b> {
    bundle: &'b Bundle,
    report: Reporter<'b>,
    dialect: Dialect,
}

impl<'b> Reader<'b> {
    fn wrong_type(&mut self, node: &Node<'_>, expected: &str) {
        let found = match node.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        self.report
            .error("E0301", &node.pointer, format!("expected {expected}, found {found}"))
            .hint("correct the description, or mend it with a patch");
    }

    /// Follows references from one reusable part to the next and returns the first node that is not a reference.
    fn follow<'n>(&mut self, node: &Node<'n>, kind: ComponentKind) -> Node<'n>
    where
        'b: 'n,
    {
        let mut node = node.clone();
        // Cycles were reported by the bundle stage.
        for _ in 0..32 {
            let Some(reference) = node.value.get("$ref").and_then(Value::as_str) else { break };
            let Some(name) = self.target(reference, kind, &node) else { break };
            let pointer = pointer::join(&format!("/{}", kind.section(self.dialect)), &name);
            let Some(value) = self.bundle.document().pointer(&pointer) else { break };
            node = Node { value, pointer };
        }
        node
    }

    /// The name in `#/section/name`; a reference to anything else is reported.
    fn target(&mut self, reference: &str, kind: ComponentKind, node: &Node<'_>) -> Option<String> {
        let section = kind.section(self.dialect);
        let name = reference.strip_prefix("#/").and_then(|rest| rest.strip_prefix(section)?.strip_prefix('/'));
        if name.is_none() {
            self.report
                .error("E0305", &node.pointer, format!("`{reference}` does not point into `#/{section}`"))
                .hint(format!("only references to `#/{section}/…` are possible here"));
        }
        name.map(|name| name.replace("~1", "/").replace("~0", "~"))
    }
}
