//! `$ref`, and the other members that name a part of a description: finding them, and writing new ones.

use std::collections::BTreeMap;

use serde_json::Value;

use super::shape::{Shape, for_each_object, for_each_object_at};
use crate::source::{
    pointer,
    uri::{self, Target},
};

/// A reference as the input has it.
#[derive(Debug)]
pub(super) struct Reference {
    /// What it says.
    pub(super) text: String,
    /// What has to stand at its end.
    pub(super) shape: Shape,
    /// Where it stands.
    pub(super) at: String,
}

/// The member of an operation that names the definition an OData filter applies to. It is no use of that definition:
/// it stays if the definition stays.
const ODATA: &str = "x-ms-odata";

/// All references below `value`, which stands at the pointer `at`.
pub(super) fn find(value: &Value, shape: Shape, at: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    for_each_object_at(value, shape, at, &mut |node, shape, at| {
        if shape == Shape::Mapping {
            for (key, text) in node {
                if let Some(text) = text.as_str() {
                    let at = pointer::join(at, key);
                    found.push(Reference { text: mapped(text), shape: Shape::Schema, at });
                }
            }
        } else if let Some(text) = text_of(node, shape) {
            found.push(Reference { text: text.to_owned(), shape, at: at.to_owned() });
        }
    });
    found
}

/// Rewrites all references below `value`, which comes from the file `base`, to what `names` calls their targets. One
/// that has no name was reported as an error and is removed.
pub(super) fn rewrite(value: &mut Value, shape: Shape, base: &str, names: &BTreeMap<Target, String>) {
    let new = |text: &str| target(base, text).and_then(|target| names.get(&target)).map(|name| format!("#{name}"));
    for_each_object(value, shape, &mut |node, shape| {
        if shape == Shape::Mapping {
            for text in node.values_mut() {
                if let Some(name) = text.as_str().and_then(|text| new(&mapped(text))) {
                    *text = Value::String(name);
                }
            }
            return;
        }
        if let Some(text) = text_of(node, shape) {
            match new(text) {
                Some(name) => node.insert("$ref".to_owned(), Value::String(name)),
                None => node.remove("$ref"),
            };
        }
        if let Some(text) = node.get(ODATA).and_then(Value::as_str) {
            match new(text) {
                Some(name) => node.insert(ODATA.to_owned(), Value::String(name)),
                None => node.remove(ODATA),
            };
        }
    });
}

/// Empties all references below `value` and gives their targets in the order they stand in: what is left is the
/// structure alone.
pub(super) fn take(value: &mut Value, shape: Shape, base: &str) -> Vec<Option<Target>> {
    let mut targets = Vec::new();
    for_each_object(value, shape, &mut |node, shape| {
        node.remove(ODATA);
        if shape == Shape::Mapping {
            for text in node.values_mut() {
                targets.push(text.as_str().and_then(|text| target(base, &mapped(text))));
                *text = Value::Null;
            }
        } else if let Some(text) = text_of(node, shape) {
            targets.push(target(base, text));
            node.insert("$ref".to_owned(), Value::Null);
        }
    });
    targets
}

/// What `text` means in the file `base`, with the pointer in its one normal form.
pub(super) fn target(base: &str, text: &str) -> Option<Target> {
    uri::resolve(base, text).ok().map(normal)
}

/// `target` with the pointer in its one normal form.
pub(super) fn normal(target: Target) -> Target {
    let tokens = pointer::tokens(&target.pointer);
    let pointer = tokens.iter().fold(String::new(), |pointer, token| pointer::join(&pointer, token));
    Target { path: target.path, pointer }
}

fn text_of(node: &serde_json::Map<String, Value>, shape: Shape) -> Option<&str> {
    node.get("$ref").and_then(Value::as_str).filter(|_| shape.is_referable())
}

/// The value of a discriminator mapping is a reference or the bare name of a schema.
fn mapped(text: &str) -> String {
    if text.contains(['#', '/', '.']) { text.to_owned() } else { format!("#/components/schemas/{text}") }
}
