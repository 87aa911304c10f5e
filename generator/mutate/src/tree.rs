//! Damage to a description as a tree.

use serde_json::{Map, Value, json};

use crate::{
    dice::Dice,
    hostile,
    outline::{any, count, find, is_map, put},
    say::say,
    text::again,
};

/// Damages `value` in one place and says how; nothing if the chosen kind of damage finds no place.
pub(crate) fn damage(value: &mut Value, donor: &Value, dice: &mut Dice) -> Option<&'static str> {
    match dice.below(26) {
        0 | 1 => drop_entry(value, dice).map(|()| "drop"),
        2 => duplicate(value, dice).map(|()| "duplicate"),
        3 => stand_twice(value, dice).map(|()| "a key twice"),
        4 | 5 => retype(value, dice).map(|()| "retype"),
        6..=8 => rename(value, dice).map(|()| "rename"),
        9 | 10 => extreme(value, dice).map(|()| "extreme value"),
        11 => nest(value, dice).map(|()| "nest"),
        12 => swap_references(value, dice).map(|()| "swap references"),
        13 | 14 => redirect(value, dice).map(|()| "redirect"),
        15 => circle(value, dice).map(|()| "circle"),
        16 => chain(value, dice).map(|()| "chain"),
        17 => move_node(value, dice).map(|()| "move"),
        18 => replicate(value, dice).map(|()| "replicate"),
        19..=21 => graft(value, donor, dice).map(|()| "graft"),
        22 => document(value, dice).map(|()| "text"),
        _ => say(value, dice).map(|()| "say"),
    }
}

fn is_filled(_: &str, node: &Value) -> bool {
    node.as_object().is_some_and(|map| !map.is_empty()) || node.as_array().is_some_and(|list| !list.is_empty())
}

/// A key of `map`.
fn key_of(map: &Map<String, Value>, dice: &mut Dice) -> Option<String> {
    map.keys().nth(dice.below(map.len())).cloned()
}

fn drop_entry(value: &mut Value, dice: &mut Dice) -> Option<()> {
    match any(value, dice, &is_filled)? {
        Value::Object(map) => {
            let key = key_of(map, dice)?;
            map.remove(&key)?;
        }
        Value::Array(list) => {
            list.remove(dice.below(list.len()));
        }
        _ => return None,
    }
    Some(())
}

fn duplicate(value: &mut Value, dice: &mut Dice) -> Option<()> {
    match any(value, dice, &is_filled)? {
        Value::Object(map) => {
            let key = key_of(map, dice)?;
            let copy = map.get(&key)?.clone();
            map.insert(similar(&key, dice), copy);
        }
        Value::Array(list) => {
            let copy = list.get(dice.below(list.len()))?.clone();
            list.insert(dice.below(list.len() + 1), copy);
        }
        _ => return None,
    }
    Some(())
}

fn stand_twice(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let map = any(value, dice, &is_map)?.as_object_mut()?;
    let key = key_of(map, dice)?;
    let copy = if dice.one_in(2) { map.get(&key)?.clone() } else { hostile::value(dice) };
    map.insert(again(&key), copy);
    Some(())
}

fn retype(value: &mut Value, dice: &mut Dice) -> Option<()> {
    *any(value, dice, &|_, _| true)? = hostile::value(dice);
    Some(())
}

fn rename(value: &mut Value, dice: &mut Dice) -> Option<()> {
    // What people name, rather than what the language does.
    let named = |key: &str, node: &Value| {
        is_map(key, node)
            && matches!(
                key,
                "paths" | "definitions" | "schemas" | "parameters" | "responses" | "properties" | "headers"
            )
    };
    let map = if dice.one_in(3) { any(value, dice, &is_map)? } else { any(value, dice, &named)? };
    let map = map.as_object_mut()?;
    let key = key_of(map, dice)?;
    let renamed = if dice.one_in(3) { similar(&key, dice) } else { hostile::name(dice) };
    let member = map.remove(&key)?;
    map.insert(renamed, member);
    Some(())
}

/// A name that is almost `name`.
fn similar(name: &str, dice: &mut Dice) -> String {
    match dice.below(9) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => format!("{name}_"),
        3 => format!("_{name}"),
        4 => name.chars().skip(1).collect(),
        5 => name.chars().rev().collect(),
        6 => name.replace(['-', '_', '.'], ""),
        7 => format!("{name}{}", hostile::name(dice)),
        _ => format!("{name}2"),
    }
}

fn extreme(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let leaf = |_: &str, node: &Value| !node.is_object() && !node.is_array();
    let node = any(value, dice, &leaf)?;
    *node = match node {
        Value::String(text) if dice.one_in(3) => json!(similar(text, dice)),
        Value::String(_) => json!(hostile::name(dice)),
        _ => hostile::number(dice),
    };
    Some(())
}

/// Puts a node into more and more of the same.
fn nest(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let schema = |_: &str, node: &Value| node.get("type").is_some() || node.get("$ref").is_some();
    let node = if dice.one_in(4) { any(value, dice, &|_, _| true)? } else { any(value, dice, &schema)? };
    let how = dice.below(7);
    // Beyond 128 levels a reader of JSON gives up.
    let levels = if dice.one_in(3) { dice.few(300) } else { dice.few(24) };
    for _ in 0..levels {
        let inner = node.take();
        *node = match how {
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

fn is_reference(key: &str, node: &Value) -> bool {
    key == "$ref" && node.is_string()
}

fn swap_references(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let all = count(value, &is_reference);
    let (first, second) = (dice.below(all), dice.below(all));
    let text = find(value, first, &is_reference)?.clone();
    let other = std::mem::replace(find(value, second, &is_reference)?, text);
    *find(value, first, &is_reference)? = other;
    Some(())
}

/// The pointer of some node, as a reference.
fn somewhere(value: &Value, dice: &mut Dice) -> String {
    let (mut pointer, mut node) = (String::new(), value);
    for _ in 0..dice.few(8) {
        let (token, next) = match node {
            Value::Object(map) => match map.iter().nth(dice.below(map.len())) {
                Some((key, next)) => (key.clone(), next),
                None => break,
            },
            Value::Array(list) => {
                let index = dice.below(list.len());
                match list.get(index) {
                    Some(next) => (index.to_string(), next),
                    None => break,
                }
            }
            _ => break,
        };
        pointer = generator::source::pointer::join(&pointer, &token);
        node = next;
    }
    format!("#{pointer}")
}

fn redirect(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let target = match dice.below(8) {
        0..=2 => somewhere(value, dice),
        3 | 4 => definition(value, dice)?,
        5 => format!("#/definitions/{}", hostile::name(dice)),
        6 => hostile::name(dice),
        _ => {
            let odd = [
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
            dice.pick(&odd)?.to_owned()
        }
    };
    let node = match dice.below(4) {
        // Where no reference is expected.
        0 => {
            let map = any(value, dice, &is_map)?.as_object_mut()?;
            map.entry("$ref").or_insert(Value::Null)
        }
        _ => any(value, dice, &is_reference)?,
    };
    *node = json!(target);
    Some(())
}

/// The place of the definitions in this dialect.
fn section(value: &Value) -> &'static str {
    if value.get("openapi").is_some() { "/components/schemas" } else { "/definitions" }
}

/// A reference to some definition.
fn definition(value: &Value, dice: &mut Dice) -> Option<String> {
    let at = section(value);
    let name = key_of(value.pointer(at)?.as_object()?, dice)?;
    Some(format!("#{}", generator::source::pointer::join(at, &name)))
}

/// Lets a definition lead back to itself, directly or by way of others.
fn circle(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let members: Vec<String> = (0..dice.few(4)).filter_map(|_| definition(value, dice)).collect();
    let how = dice.below(6);
    for (at, member) in members.iter().enumerate() {
        let next = json!({ "$ref": members.get((at + 1) % members.len())? });
        let node = value.pointer_mut(member.strip_prefix('#')?)?;
        match how {
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

/// Adds definitions that lead to one another, and a use of the first.
fn chain(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let (at, how) = (section(value), dice.below(6));
    let length = if dice.one_in(12) { dice.few(2_000) } else { dice.few(80) };
    let last = definition(value, dice).unwrap_or_default();
    for index in 0..length {
        let next = if index + 1 == length { last.clone() } else { format!("#{at}/Chain{}", index + 1) };
        let next = json!({ "$ref": next });
        let link = match how {
            0 => next,
            1 => json!({ "type": "array", "items": next }),
            2 => json!({ "type": "object", "additionalProperties": next }),
            3 => json!({ "allOf": [next], "properties": { format!("p{index}"): { "type": "string" } } }),
            4 => json!({ "properties": { "next": next } }),
            _ => json!({ "discriminator": "kind", "allOf": [next], "properties": { "kind": { "type": "string" } } }),
        };
        put(value, &format!("{at}/Chain{index}"), link);
    }
    *any(value, dice, &is_reference)? = json!(format!("#{at}/Chain0"));
    Some(())
}

fn move_node(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let moved = any(value, dice, &|_, _| true)?.take();
    match any(value, dice, &is_filled)? {
        Value::Object(map) => {
            let key = if dice.one_in(2) { key_of(map, dice)? } else { hostile::name(dice) };
            map.insert(key, moved);
        }
        Value::Array(list) => list.insert(dice.below(list.len() + 1), moved),
        _ => return None,
    }
    Some(())
}

fn replicate(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let times = if dice.one_in(12) { dice.few(1_000) } else { dice.few(40) };
    match any(value, dice, &is_filled)? {
        Value::Object(map) => {
            let key = key_of(map, dice)?;
            let copy = map.get(&key)?.clone();
            // Not to be multiplied without end: a part is a part, however often.
            let times = times.min(20_000 / (1 + count(&copy, &|_, _| true)));
            map.extend((0..times).map(|index| (format!("{key}{index}"), copy.clone())));
        }
        Value::Array(list) => {
            let copy = list.get(dice.below(list.len()))?.clone();
            let times = times.min(20_000 / (1 + count(&copy, &|_, _| true)));
            list.extend((0..times).map(|_| copy.clone()));
        }
        _ => return None,
    }
    Some(())
}

/// Replaces a member by one of the same name from another description.
fn graft(value: &mut Value, donor: &Value, dice: &mut Dice) -> Option<()> {
    let mut donor = donor.clone();
    let member = |key: &str, node: &Value| !key.is_empty() && count(node, &|_, _| true) < 400;
    let index = dice.below(count(&donor, &member));
    // The key is what the place is found by, so it has to be known.
    let mut key = String::new();
    let mut number = 0;
    visit(&donor, "", &mut |name, node| {
        if member(name, node) {
            if number == index {
                name.clone_into(&mut key);
            }
            number += 1;
        }
    });
    let part = find(&mut donor, index, &member)?.take();
    let same = |name: &str, _: &Value| name == key;
    if let Some(place) = any(value, dice, &same) {
        *place = part;
    } else {
        any(value, dice, &is_map)?.as_object_mut()?.insert(key, part);
    }
    Some(())
}

fn visit(value: &Value, key: &str, visitor: &mut dyn FnMut(&str, &Value)) {
    visitor(key, value);
    match value {
        Value::Object(map) => map.iter().for_each(|(key, member)| visit(member, key, visitor)),
        Value::Array(list) => list.iter().for_each(|element| visit(element, "", visitor)),
        _ => {}
    }
}

fn document(value: &mut Value, dice: &mut Dice) -> Option<()> {
    let key = dice.pick(&["description", "summary", "title", "x-ms-summary"])?;
    let map = any(value, dice, &is_map)?.as_object_mut()?;
    map.insert(key.to_owned(), json!(hostile::text(dice)));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_damage_is_done() {
        let sound = json!({
            "swagger": "2.0",
            "paths": { "/a": { "get": { "responses": { "200": { "schema": { "$ref": "#/definitions/A" } } } } } },
            "definitions": { "A": { "type": "object" }, "B": { "$ref": "#/definitions/A" } },
        });
        let mut dice = Dice::seeded(1);
        let mut done = std::collections::BTreeSet::new();
        for _ in 0..2_000 {
            let mut value = sound.clone();
            done.extend(damage(&mut value, &sound, &mut dice));
        }
        assert_eq!(done.len(), 16, "{done:?}");
    }
}
