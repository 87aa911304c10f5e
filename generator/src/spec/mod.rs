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
pub(crate) use schema::{Limits, Schema, Xml, wire_text};

use serde_json::Value;

use crate::{
    bundle::{Bundle, Dialect, NodeKind, Reporter, reusable_part},
    diagnostic::Diagnostics,
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

/// The state that all readers share: the bundle, its dialect, and the reporter, which knows the operation being read.
pub(crate) struct Reader<'b> {
    bundle: &'b Bundle,
    report: Reporter<'b>,
    dialect: Dialect,
}

impl<'b> Reader<'b> {
    /// Returns `value`, what `node` is as the expected type; if it is none, that is reported.
    fn typed<T>(&mut self, node: &Node<'_>, expected: &str, value: Option<T>) -> Option<T> {
        if value.is_some() {
            return value;
        }
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
        None
    }

    /// Follows references from one reusable part to the next and returns the first node that is not a reference.
    fn follow<'n>(&mut self, node: &Node<'n>, kind: NodeKind) -> Node<'n>
    where
        'b: 'n,
    {
        let mut node = node.clone();
        // Cycles were reported by the bundle stage.
        for _ in 0..32 {
            let Some(pointer) = node.value.get("$ref").and_then(|text| text.as_str()?.strip_prefix('#')) else { break };
            if reusable_part(pointer).is_none_or(|(found, _)| found != kind) {
                break;
            }
            let Some(value) = self.bundle.document().pointer(pointer) else { break };
            node = Node { value, pointer: pointer.to_owned() };
        }
        node
    }

    /// Reads the reusable part that `node` refers to, or `node` itself. Problems of a reusable part belong to no operation,
    /// so that those of a part that many operations refer to are reported once.
    fn read_part<T>(&mut self, node: &Node<'_>, kind: NodeKind, read: impl FnOnce(&mut Self, &Node<'_>) -> T) -> T {
        let part = self.follow(node, kind);
        if part.pointer == node.pointer {
            return read(self, node);
        }
        let operation = self.report.operation.take();
        let value = read(self, &part);
        self.report.operation = operation;
        value
    }

    /// Returns the name in a reference to a reusable part; a reference to anything else is reported.
    fn target(&mut self, reference: &str, kind: NodeKind, node: &Node<'_>) -> Option<String> {
        let part = reference.strip_prefix('#').and_then(reusable_part).filter(|(found, _)| *found == kind);
        if part.is_none() {
            self.report
                .error("E0305", &node.pointer, format!("`$ref` does not point to {kind}: `{reference}`"))
                .hint("correct the reference");
        }
        part.map(|(_, name)| name)
    }
}
