//! Prose: text that upstream wrote for readers. Facts may be carried into this repository, prose never.

use serde_json::{Map, Value};

use super::shape::{Shape, for_each_object, for_each_object_at};
use crate::source::pointer;

/// What happens to the prose of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prose {
    /// It becomes the documentation of the output. Examples go all the same: nothing reads them.
    Keep,
    /// It is removed.
    Remove,
}

/// Removes examples, and all prose if `prose` says so, from a node of the kind `shape`.
pub(super) fn strip(value: &mut Value, shape: Shape, prose: Prose) {
    for_each_object(value, shape, &mut |map, shape| match prose {
        Prose::Keep => map.retain(|key, _| !shape.is_example(key)),
        Prose::Remove => remove(map, shape),
    });
}

fn remove(map: &mut Map<String, Value>, shape: Shape) {
    map.retain(|key, _| !shape.is_prose(key));
    match shape {
        Shape::Operation if names_its_group(map) => {
            map.remove("tags");
        }
        Shape::Scopes => map.values_mut().for_each(|text| *text = Value::String(String::new())),
        _ => {}
    }
}

/// Tags of an operation are prose, unless they are all that says which group it belongs to.
fn names_its_group(operation: &Map<String, Value>) -> bool {
    operation.get("operationId").and_then(Value::as_str).is_some_and(|id| id.contains('_'))
}

/// The pointers of all prose left in a bundled description.
#[must_use]
pub fn find(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for_each_object_at(document, Shape::Document, "", &mut |map, shape, at| {
        for (key, value) in map {
            let is_prose = shape.is_prose(key)
                || (shape == Shape::Scopes && value.as_str() != Some(""))
                || (shape == Shape::Operation && key == "tags" && names_its_group(map));
            if is_prose {
                found.push(pointer::join(at, key));
            }
        }
    });
    found
}
