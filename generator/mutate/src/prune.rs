//! A description cut down to a handful of paths and what they refer to.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{dice::Dice, outline};

/// How many parts are kept whole; references beyond lead to empty ones.
const PARTS: usize = 40;

/// Members of the root that hold what is referred to.
const SECTIONS: &[&str] =
    &["paths", "x-ms-paths", "definitions", "parameters", "responses", "components", "x-provenance"];

/// Keeps some paths of `description`.
pub(crate) fn prune(description: &Value, dice: &mut Dice) -> Value {
    let root = description.as_object().into_iter().flatten();
    let kept = root.filter(|(key, _)| !SECTIONS.contains(&key.as_str()));
    let mut pruned = Value::Object(kept.map(|(key, value)| (key.clone(), value.clone())).collect());
    let mut paths = Map::new();
    if let Some(all) = description.get("paths").and_then(Value::as_object) {
        let names: Vec<&String> = all.keys().collect();
        for _ in 0..dice.few(4) {
            let chosen = names.get(dice.below(names.len())).and_then(|name| all.get_key_value(*name));
            paths.extend(chosen.map(|(name, item)| (name.clone(), item.clone())));
        }
    }
    outline::put(&mut pruned, "/paths", Value::Object(paths));
    close(description, &mut pruned, dice);
    pruned
}

/// Adds what is referred to, directly or not.
fn close(description: &Value, pruned: &mut Value, dice: &mut Dice) {
    let mut open: Vec<String> = outline::references(pruned).into_iter().map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    while let Some(reference) = open.pop() {
        let Some(pointer) = reference.strip_prefix('#').filter(|pointer| pointer.starts_with('/')) else { continue };
        if !seen.insert(reference.clone()) {
            continue;
        }
        let Some(part) = description.pointer(pointer) else { continue };
        if seen.len() > PARTS {
            outline::put(pruned, pointer, json!({}));
            continue;
        }
        open.extend(outline::references(part).into_iter().map(str::to_owned));
        if part.get("discriminator").is_some() {
            open.extend(subtypes(description, &reference, dice));
        }
        outline::put(pruned, pointer, part.clone());
    }
}

/// A few of those that derive from the definition that `base` refers to.
fn subtypes(description: &Value, base: &str, dice: &mut Dice) -> Vec<String> {
    let (at, all) = match description.get("definitions") {
        Some(all) => ("definitions", Some(all)),
        None => ("components/schemas", description.pointer("/components/schemas")),
    };
    let derives = |schema: &Value| {
        let bases = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        bases.into_iter().any(|part| part.get("$ref").and_then(Value::as_str) == Some(base))
    };
    let all = all.and_then(Value::as_object).into_iter().flatten().filter(|(_, schema)| derives(schema));
    let names: Vec<&str> = all.map(|(name, _)| name.as_str()).collect();
    let chosen: BTreeSet<&str> = (0..3).filter_map(|_| dice.pick(&names)).collect();
    chosen.into_iter().map(|name| format!("#/{at}/{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_complete() {
        let description = json!({
            "swagger": "2.0",
            "paths": { "/a": { "get": { "schema": { "$ref": "#/definitions/A" } } } },
            "definitions": {
                "A": { "discriminator": "k", "x": { "$ref": "#/definitions/B" } },
                "B": {}, "C": { "allOf": [{ "$ref": "#/definitions/A" }] }, "D": {},
            },
        });
        let pruned = prune(&description, &mut Dice::seeded(1));
        let names: Vec<_> = pruned["definitions"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["A", "B", "C"]);
        assert_eq!(pruned["swagger"], "2.0");
    }
}
