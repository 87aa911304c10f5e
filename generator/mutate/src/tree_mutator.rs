//! Mutations of a description as a tree.

use generator::source::pointer;
use serde_json::{Map, Value, json};

use crate::{
    dictionary,
    entropy::Entropy,
    keywords::insert_keyword,
    nodes::{any, choose, choose_object, count, find, has_members, is_reference, nodes, put},
    serialize::duplicate_key,
};

/// Unusual targets of references.
const REFERENCES: &[&str] = &[
    "",
    "#",
    "#/",
    "/",
    "other.json",
    "root.json#/definitions/A",
    "common.json",
    "common.json#/definitions/A",
    "../x.json",
    "http://a.example/b.json#/c",
    "file:///x",
    "C:\\x",
    "//host/x",
    "#/definitions/%41",
    "#/definitions/~2",
    "#a",
    "?",
    "./root.json",
    "root.json/../root.json#/paths",
    "#/paths/~1a/get/parameters/0",
    "#/definitions//",
    "%",
    "%23/",
];

/// Mutates `root` in one place and returns the name of the mutation; `None` if the chosen mutation does not apply.
pub(crate) fn mutate(root: &mut Value, donor: &Value, entropy: &mut Entropy) -> Option<&'static str> {
    let (name, applied) = match entropy.below(26) {
        0 | 1 => ("remove entry", remove_entry(root, entropy)),
        2 => ("duplicate entry", duplicate_entry(root, entropy)),
        3 => ("duplicate key", insert_duplicate_key(root, entropy)),
        4 | 5 => ("replace value", replace_value(root, entropy)),
        6..=8 => ("rename key", rename_key(root, entropy)),
        9 | 10 => ("replace scalar", replace_scalar(root, entropy)),
        11 => ("nest", nest(root, entropy)),
        12 => ("swap references", swap_references(root, entropy)),
        13 | 14 => ("replace reference", replace_reference(root, entropy)),
        15 => ("cycle of references", create_cycle(root, entropy)),
        16 => ("chain of references", insert_chain(root, entropy)),
        17 => ("move node", move_node(root, entropy)),
        18 => ("replicate entry", replicate_entry(root, entropy)),
        19..=21 => ("splice", splice(root, donor, entropy)),
        22 => ("insert text", insert_text(root, entropy)),
        _ => ("insert keyword", insert_keyword(root, entropy)),
    };
    applied.map(|()| name)
}

/// The predicate of objects and arrays that are not empty.
fn has_entries(_: &str, node: &Value) -> bool {
    node.as_object().is_some_and(|map| !map.is_empty()) || node.as_array().is_some_and(|list| !list.is_empty())
}

/// Returns a random key of `map`.
fn choose_key(map: &Map<String, Value>, entropy: &mut Entropy) -> Option<String> {
    map.keys().nth(entropy.below(map.len())).cloned()
}

fn remove_entry(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    match choose(root, entropy, &has_entries)? {
        Value::Object(map) => {
            let key = choose_key(map, entropy)?;
            map.remove(&key)?;
        }
        Value::Array(list) => {
            list.remove(entropy.below(list.len()));
        }
        _ => return None,
    }
    Some(())
}

fn duplicate_entry(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    match choose(root, entropy, &has_entries)? {
        Value::Object(map) => {
            let key = choose_key(map, entropy)?;
            let copy = map.get(&key)?.clone();
            map.insert(similar_name(&key, entropy), copy);
        }
        Value::Array(list) => {
            let copy = list.get(entropy.below(list.len()))?.clone();
            list.insert(entropy.below(list.len() + 1), copy);
        }
        _ => return None,
    }
    Some(())
}

fn insert_duplicate_key(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let map = choose_object(root, entropy)?;
    let key = choose_key(map, entropy)?;
    let value = if entropy.one_in(2) { map.get(&key)?.clone() } else { dictionary::value(entropy) };
    map.insert(duplicate_key(&key), value);
    Some(())
}

fn replace_value(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    *choose(root, entropy, &any)? = dictionary::value(entropy);
    Some(())
}

fn rename_key(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    // Objects whose keys are names of the API, not keywords of the description language.
    let has_names = |key: &str, node: &Value| {
        has_members(key, node)
            && matches!(
                key,
                "paths" | "definitions" | "schemas" | "parameters" | "responses" | "properties" | "headers"
            )
    };
    let node = if entropy.one_in(3) { choose(root, entropy, &has_members) } else { choose(root, entropy, &has_names) };
    let map = node?.as_object_mut()?;
    let key = choose_key(map, entropy)?;
    let new_key = if entropy.one_in(3) { similar_name(&key, entropy) } else { dictionary::name(entropy) };
    let member = map.remove(&key)?;
    map.insert(new_key, member);
    Some(())
}

/// Returns a name that differs little from `name`.
fn similar_name(name: &str, entropy: &mut Entropy) -> String {
    match entropy.below(9) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => format!("{name}_"),
        3 => format!("_{name}"),
        4 => name.chars().skip(1).collect(),
        5 => name.chars().rev().collect(),
        6 => name.replace(['-', '_', '.'], ""),
        7 => format!("{name}{}", dictionary::name(entropy)),
        _ => format!("{name}2"),
    }
}

fn replace_scalar(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let is_scalar = |_: &str, node: &Value| !node.is_object() && !node.is_array();
    let node = choose(root, entropy, &is_scalar)?;
    *node = match node {
        Value::String(text) if entropy.one_in(3) => json!(similar_name(text, entropy)),
        Value::String(_) => json!(dictionary::name(entropy)),
        _ => dictionary::number(entropy),
    };
    Some(())
}

/// Encloses a node in many levels of arrays, objects or schemas.
fn nest(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let is_schema = |_: &str, node: &Value| node.get("type").is_some() || node.get("$ref").is_some();
    let node = if entropy.one_in(4) { choose(root, entropy, &any) } else { choose(root, entropy, &is_schema) }?;
    let variant = entropy.below(7);
    // The JSON parser rejects more than 128 levels.
    let max = if entropy.one_in(3) { 300 } else { 24 };
    for _ in 0..entropy.skewed(max) {
        let inner = node.take();
        *node = match variant {
            0 => json!([inner]),
            1 => json!({ "a": inner }),
            2 => json!({ "type": "array", "items": inner }),
            3 => json!({ "type": "object", "properties": { "a": inner } }),
            4 => json!({ "type": "object", "additionalProperties": inner }),
            5 => json!({ "allOf": [inner] }),
            _ => json!({ "oneOf": [inner, { "type": "null" }] }),
        };
    }
    Some(())
}

fn swap_references(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let total = count(root, &is_reference);
    let (first, second) = (entropy.below(total), entropy.below(total));
    let text = find(root, first, &is_reference)?.clone();
    let other = std::mem::replace(find(root, second, &is_reference)?, text);
    *find(root, first, &is_reference)? = other;
    Some(())
}

/// Returns a reference to a random node at most eight levels below the root.
fn reference_to_node(root: &Value, entropy: &mut Entropy) -> String {
    let (mut pointer, mut node) = (String::new(), root);
    for _ in 0..entropy.skewed(8) {
        let entry = match node {
            Value::Object(map) => map.iter().nth(entropy.below(map.len())).map(|(key, next)| (key.clone(), next)),
            Value::Array(list) => {
                let index = entropy.below(list.len());
                list.get(index).map(|next| (index.to_string(), next))
            }
            _ => None,
        };
        let Some((token, next)) = entry else { break };
        pointer = pointer::join(&pointer, &token);
        node = next;
    }
    format!("#{pointer}")
}

fn replace_reference(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let target = match entropy.below(8) {
        0..=2 => reference_to_node(root, entropy),
        3 | 4 => reference_to_definition(root, entropy)?,
        5 => format!("#/definitions/{}", dictionary::name(entropy)),
        6 => dictionary::name(entropy),
        _ => entropy.choose(REFERENCES).to_owned(),
    };
    let node = match entropy.below(4) {
        // Also where no reference belongs.
        0 => choose_object(root, entropy)?.entry("$ref").or_insert(Value::Null),
        _ => choose(root, entropy, &is_reference)?,
    };
    *node = json!(target);
    Some(())
}

/// Returns the JSON pointer of the definitions in the dialect of `root`.
fn definitions(root: &Value) -> &'static str {
    if root.get("openapi").is_some() { "/components/schemas" } else { "/definitions" }
}

/// Returns a reference to a random definition.
fn reference_to_definition(root: &Value, entropy: &mut Entropy) -> Option<String> {
    let section = definitions(root);
    let name = choose_key(root.pointer(section)?.as_object()?, entropy)?;
    Some(format!("#{}", pointer::join(section, &name)))
}

/// Makes up to four definitions refer to one another in a cycle.
fn create_cycle(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let members: Vec<String> = (0..entropy.skewed(4)).filter_map(|_| reference_to_definition(root, entropy)).collect();
    let variant = entropy.below(6);
    for (member, next) in members.iter().zip(members.iter().cycle().skip(1)) {
        let next = json!({ "$ref": next });
        let node = root.pointer_mut(member.strip_prefix('#')?)?;
        match variant {
            0 => *node = next,
            1 => *node = json!({ "type": "array", "items": next }),
            2 => *node = json!({ "allOf": [next] }),
            3 => *node = json!({ "additionalProperties": next }),
            4 => put(node, "/allOf", json!([next, next])),
            _ => put(node, "/properties/again", next),
        }
    }
    Some(())
}

/// Inserts definitions that refer each to the next, and makes a reference use the first.
fn insert_chain(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let (section, variant) = (definitions(root), entropy.below(6));
    let max = if entropy.one_in(12) { 2_000 } else { 80 };
    let length = entropy.skewed(max);
    let last = reference_to_definition(root, entropy).unwrap_or_default();
    for index in 0..length {
        let next = if index + 1 == length { last.clone() } else { format!("#{section}/Chain{}", index + 1) };
        let next = json!({ "$ref": next });
        let link = match variant {
            0 => next,
            1 => json!({ "type": "array", "items": next }),
            2 => json!({ "type": "object", "additionalProperties": next }),
            3 => json!({ "allOf": [next], "properties": { format!("p{index}"): { "type": "string" } } }),
            4 => json!({ "properties": { "next": next } }),
            _ => json!({ "discriminator": "kind", "allOf": [next], "properties": { "kind": { "type": "string" } } }),
        };
        put(root, &format!("{section}/Chain{index}"), link);
    }
    *choose(root, entropy, &is_reference)? = json!(format!("#{section}/Chain0"));
    Some(())
}

fn move_node(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let moved = choose(root, entropy, &any)?.take();
    match choose(root, entropy, &has_entries)? {
        Value::Object(map) => {
            let key = if entropy.one_in(2) { choose_key(map, entropy)? } else { dictionary::name(entropy) };
            map.insert(key, moved);
        }
        Value::Array(list) => list.insert(entropy.below(list.len() + 1), moved),
        _ => return None,
    }
    Some(())
}

fn replicate_entry(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let max = if entropy.one_in(12) { 1_000 } else { 40 };
    let times = entropy.skewed(max);
    // Replication of what is replicated would grow exponentially.
    let limit = |copy: &Value| times.min(20_000 / (1 + nodes(copy).count()));
    match choose(root, entropy, &has_entries)? {
        Value::Object(map) => {
            let key = choose_key(map, entropy)?;
            let copy = map.get(&key)?.clone();
            map.extend((0..limit(&copy)).map(|index| (format!("{key}{index}"), copy.clone())));
        }
        Value::Array(list) => {
            let copy = list.get(entropy.below(list.len()))?.clone();
            list.extend((0..limit(&copy)).map(|_| copy.clone()));
        }
        _ => return None,
    }
    Some(())
}

/// Replaces a member by one with the same key from another description, or inserts it if there is none.
fn splice(root: &mut Value, donor: &Value, entropy: &mut Entropy) -> Option<()> {
    const MAX_NODES: usize = 400;
    let is_small = |node: &Value| nodes(node).take(MAX_NODES).count() < MAX_NODES;
    let members: Vec<_> = nodes(donor).filter(|(key, node)| !key.is_empty() && is_small(node)).collect();
    let (key, member) = *members.get(entropy.below(members.len()))?;
    if let Some(place) = choose(root, entropy, &|name, _| name == key) {
        *place = member.clone();
    } else {
        choose_object(root, entropy)?.insert(key.to_owned(), member.clone());
    }
    Some(())
}

fn insert_text(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let key = entropy.choose(&["description", "summary", "title", "x-ms-summary"]);
    choose_object(root, entropy)?.insert(key.to_owned(), json!(dictionary::text(entropy)));
    Some(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_mutation_occurs() {
        let description = json!({
            "swagger": "2.0",
            "paths": { "/a": { "get": { "responses": { "200": { "schema": { "$ref": "#/definitions/A" } } } } } },
            "definitions": { "A": { "type": "object" }, "B": { "$ref": "#/definitions/A" } },
        });
        let mut entropy = Entropy::from_seed(1);
        let names: BTreeSet<_> =
            (0..2_000).filter_map(|_| mutate(&mut description.clone(), &description, &mut entropy)).collect();
        assert_eq!(names.len(), 16, "{names:?}");
    }
}
