//! `$ref`, and the other members that name a part of a description: finding them, and writing new ones.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};

use super::grammar::{NodeKind, for_each_object, for_each_object_at};
use crate::source::{
    Document, pointer,
    uri::{self, Target},
};

/// A reference in the input.
#[derive(Debug)]
pub(super) struct Reference {
    /// The text of the reference.
    pub(super) text: String,
    /// The kind of node that it has to point to.
    pub(super) kind: NodeKind,
    /// The pointer of the node that holds it.
    pub(super) at: String,
}

/// A reference with the file and the operation that use it.
pub(super) struct ReferenceSite<'a> {
    pub(super) document: &'a Arc<Document>,
    pub(super) reference: &'a Reference,
    /// Id of the operation, if it belongs to one.
    pub(super) operation: Option<&'a str>,
}

/// The member of an operation that names the definition an OData filter applies to. It is no use of that definition:
/// it stays if the definition stays.
const ODATA: &str = "x-ms-odata";

/// Returns all references below `value`, whose pointer is `at`.
pub(super) fn find(value: &Value, kind: NodeKind, at: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    for_each_object_at(value, kind, at, &mut |node, kind, at| {
        if kind == NodeKind::Mapping {
            for (key, text) in node {
                if let Some(text) = text.as_str() {
                    let at = pointer::join(at, key);
                    found.push(Reference { text: mapped(text), kind: NodeKind::Schema, at });
                }
            }
        } else if let Some(text) = text_of(node, kind) {
            found.push(Reference { text: text.to_owned(), kind, at: at.to_owned() });
        }
    });
    found
}

/// Rewrites all references below `value`, which comes from the file `base`, to the names of their targets. One that has no
/// name was reported as an error and is removed.
pub(super) fn rewrite(value: &mut Value, kind: NodeKind, base: &str, names: &BTreeMap<Target, String>) {
    let new =
        |text: &str| target(base, text).and_then(|target| names.get(&target)).map(|name| json!(format!("#{name}")));
    for_each_object(value, kind, &mut |node, kind| {
        replace(node, kind, new);
        if let Some(text) = node.get(ODATA).and_then(Value::as_str) {
            match new(text) {
                Some(reference) => node.insert(ODATA.to_owned(), reference),
                None => node.remove(ODATA),
            };
        }
    });
}

/// Removes all references below `value` and returns their targets, in the order of the text.
pub(super) fn take(value: &mut Value, kind: NodeKind, base: &str) -> Vec<Option<Target>> {
    let mut targets = Vec::new();
    for_each_object(value, kind, &mut |node, kind| {
        node.remove(ODATA);
        replace(node, kind, |text| {
            targets.push(target(base, text));
            Some(Value::Null)
        });
    });
    targets
}

/// Replaces the references of a node, but not those below it.
fn replace(node: &mut Map<String, Value>, kind: NodeKind, mut new: impl FnMut(&str) -> Option<Value>) {
    if kind == NodeKind::Mapping {
        for text in node.values_mut() {
            if let Some(reference) = text.as_str().and_then(|text| new(&mapped(text))) {
                *text = reference;
            }
        }
    } else if let Some(text) = text_of(node, kind) {
        match new(text) {
            Some(reference) => node.insert("$ref".to_owned(), reference),
            None => node.remove("$ref"),
        };
    }
}

/// Returns the target of the reference `text` in the file `base`, with a normalized pointer.
pub(super) fn target(base: &str, text: &str) -> Option<Target> {
    uri::resolve(base, text).ok().map(normalize)
}

/// Returns `target` with its pointer normalized: `~` and `/` escaped, nothing else.
pub(super) fn normalize(target: Target) -> Target {
    Target { pointer: pointer::from_tokens(&pointer::tokens(&target.pointer)), path: target.path }
}

fn text_of(node: &Map<String, Value>, kind: NodeKind) -> Option<&str> {
    node.get("$ref").and_then(Value::as_str).filter(|_| kind.is_referable())
}

/// Returns the reference in a value of a discriminator mapping, which may be the bare name of a schema.
fn mapped(text: &str) -> String {
    if text.contains(['#', '/', '.']) { text.to_owned() } else { format!("#/components/schemas/{text}") }
}
