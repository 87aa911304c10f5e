//! Facts that upstream states only in sentences.
//!
//! Synapse declares most properties of its artifacts as `object` and says in the description what they are:
//! `Type: string (or Expression with resultType string).` That becomes `"x-expression-type": "string"`.

use serde_json::{Map, Value};

use super::shape::{Shape, for_each_object, for_each_object_at};

/// The member that says which literal an expression may stand for.
pub const EXPRESSION_TYPE: &str = "x-expression-type";

/// Adds [`EXPRESSION_TYPE`] to the schemas below `value` whose descriptions state one.
pub(super) fn mark_expressions(value: &mut Value, shape: Shape) {
    for_each_object(value, shape, &mut |node, shape| {
        if let Some(known) = stated_type(node, shape).and_then(normalize) {
            node.insert(EXPRESSION_TYPE.to_owned(), Value::from(known));
        }
    });
}

/// The words below `value` that stand for a type and are none, with the pointers of their schemas.
pub(super) fn unknown_types(value: &Value, shape: Shape, at: &str) -> Vec<(String, String)> {
    let mut unknown = Vec::new();
    for_each_object_at(value, shape, at, &mut |node, shape, at| {
        if let Some(stated) = stated_type(node, shape).filter(|stated| normalize(stated).is_none()) {
            unknown.push((at.to_owned(), stated.to_owned()));
        }
    });
    unknown
}

/// The `X` of `Type: X (or Expression with resultType Y)`: the type of a literal. Spacing and case vary.
fn stated_type(node: &Map<String, Value>, shape: Shape) -> Option<&str> {
    if shape != Shape::Schema || !is_untyped(node) {
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
        && schema.get("type").is_none_or(|kind| kind == "object")
}

fn normalize(stated: &str) -> Option<&'static str> {
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
