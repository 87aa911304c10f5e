//! Prose: text that upstream wrote for readers. Facts may be carried into this repository, prose never.
//!
//! One fact stands in prose only. Synapse declares most properties of its artifacts as `object` and says in the
//! description what they are: `Type: string (or Expression with resultType string).` Before prose is removed, that becomes
//! `"x-expression-type": "string"`.

use serde_json::{Map, Value};

use super::grammar::{NodeKind, for_each_object, for_each_object_at};
use crate::source::pointer;

/// The treatment of prose in the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prose {
    /// Kept, for the documentation of the output. Examples are removed all the same: nothing reads them.
    Keep,
    /// Removed.
    Remove,
}

/// Removes examples, and all prose if `prose` says so, from a node of the kind `kind`.
pub(super) fn strip(value: &mut Value, kind: NodeKind, prose: Prose) {
    for_each_object(value, kind, &mut |map, kind| match prose {
        Prose::Keep => map.retain(|key, _| !kind.is_example(key)),
        Prose::Remove => remove(map, kind),
    });
}

fn remove(map: &mut Map<String, Value>, kind: NodeKind) {
    map.retain(|key, _| !kind.is_prose(key));
    match kind {
        NodeKind::Operation if names_its_group(map) => {
            map.remove("tags");
        }
        NodeKind::Scopes => map.values_mut().for_each(|text| *text = Value::String(String::new())),
        _ => {}
    }
}

/// Whether the id of an operation names its group. If not, the tags are no prose: they are all that names it.
fn names_its_group(operation: &Map<String, Value>) -> bool {
    operation.get("operationId").and_then(Value::as_str).is_some_and(|id| id.contains('_'))
}

/// Returns the pointers of all prose in a bundled description.
#[must_use]
pub fn find(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for_each_object_at(document, NodeKind::Document, "", &mut |map, kind, at| {
        for (key, value) in map {
            let is_prose = kind.is_prose(key)
                || (kind == NodeKind::Scopes && value.as_str() != Some(""))
                || (kind == NodeKind::Operation && key == "tags" && names_its_group(map));
            if is_prose {
                found.push(pointer::join(at, key));
            }
        }
    });
    found
}

/// The member with the type of the literal that an expression may stand for.
pub const EXPRESSION_TYPE: &str = "x-expression-type";

/// Adds [`EXPRESSION_TYPE`] to the schemas below `value` whose descriptions state a known type.
pub(super) fn mark_expressions(value: &mut Value, kind: NodeKind) {
    for_each_object(value, kind, &mut |node, kind| {
        if let Some(known) = stated_type(node, kind).and_then(known_type) {
            node.insert(EXPRESSION_TYPE.to_owned(), Value::from(known));
        }
    });
}

/// Returns the types that descriptions below `value` state and that are not known, with the pointers of their schemas.
pub(super) fn unknown_expression_types(value: &Value, kind: NodeKind, at: &str) -> Vec<(String, String)> {
    let mut unknown = Vec::new();
    for_each_object_at(value, kind, at, &mut |node, kind, at| {
        if let Some(stated) = stated_type(node, kind).filter(|stated| known_type(stated).is_none()) {
            unknown.push((at.to_owned(), stated.to_owned()));
        }
    });
    unknown
}

/// The `X` of `Type: X (or Expression with resultType Y)`: the type of a literal. Spacing and case vary.
fn stated_type(node: &Map<String, Value>, kind: NodeKind) -> Option<&str> {
    if kind != NodeKind::Schema || !is_untyped(node) {
        return None;
    }
    let (before, _) = node.get("description")?.as_str()?.rsplit_once("or Expression with resultType")?;
    let (_, stated) = before.rsplit_once("Type:")?;
    Some(stated.trim_end().strip_suffix('(')?.trim())
}

/// A schema that already has a real type, or refers to one, means what it says: only `object` is no type here.
fn is_untyped(schema: &Map<String, Value>) -> bool {
    !schema.contains_key("$ref")
        && !schema.contains_key("properties")
        && schema.get("type").is_none_or(|name| name == "object")
}

fn known_type(stated: &str) -> Option<&'static str> {
    // `array of objects(AdditionalColumns)`, `key value pairs (value should be string type)`: the first words decide.
    let head = stated.split('(').next().unwrap_or_default().trim().to_ascii_lowercase();
    match head.as_str() {
        "string" => Some("string"),
        "boolean" => Some("boolean"),
        "integer" => Some("integer"),
        "number" | "double" => Some("number"),
        "object" | "object with key value pairs" | "key value pairs" => Some("object"),
        // `DWWriteBehaviorEnum`, which is defined nowhere: the values of every enum here are texts.
        name if name.ends_with("enum") && !name.contains(' ') => Some("string"),
        array if array == "array" || array.starts_with("array of ") => Some("array"),
        _ => None,
    }
}
