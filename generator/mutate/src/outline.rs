//! Finding places in a tree.

use serde_json::Value;

use crate::dice::Dice;

/// Whether a node is one that is looked for. It is asked with the key or, in an array, the empty text.
pub(crate) type Wanted<'a> = dyn Fn(&str, &Value) -> bool + 'a;

/// How many nodes are `wanted`.
pub(crate) fn count(value: &Value, wanted: &Wanted<'_>) -> usize {
    fn below(value: &Value, key: &str, wanted: &Wanted<'_>) -> usize {
        let inner: usize = match value {
            Value::Object(map) => map.iter().map(|(key, member)| below(member, key, wanted)).sum(),
            Value::Array(list) => list.iter().map(|element| below(element, "", wanted)).sum(),
            _ => 0,
        };
        inner + usize::from(wanted(key, value))
    }
    below(value, "", wanted)
}

/// The node with the number `index` among those that are `wanted`, parents before children.
pub(crate) fn find<'v>(value: &'v mut Value, mut index: usize, wanted: &Wanted<'_>) -> Option<&'v mut Value> {
    fn below<'v>(value: &'v mut Value, key: &str, left: &mut usize, wanted: &Wanted<'_>) -> Option<&'v mut Value> {
        if wanted(key, value) {
            if *left == 0 {
                return Some(value);
            }
            *left -= 1;
        }
        match value {
            Value::Object(map) => map.iter_mut().find_map(|(key, member)| below(member, key, left, wanted)),
            Value::Array(list) => list.iter_mut().find_map(|element| below(element, "", left, wanted)),
            _ => None,
        }
    }
    below(value, "", &mut index, wanted)
}

/// A random node among those that are `wanted`.
pub(crate) fn any<'v>(value: &'v mut Value, dice: &mut Dice, wanted: &Wanted<'_>) -> Option<&'v mut Value> {
    let index = dice.below(count(value, wanted));
    find(value, index, wanted)
}

/// Wants objects with members.
pub(crate) fn is_map(_: &str, node: &Value) -> bool {
    node.as_object().is_some_and(|map| !map.is_empty())
}

/// The texts of all references below `value`.
pub(crate) fn references(value: &Value) -> Vec<&str> {
    fn below<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("$ref").and_then(Value::as_str));
                map.values().for_each(|member| below(member, found));
            }
            Value::Array(list) => list.iter().for_each(|element| below(element, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    below(value, &mut found);
    found
}

/// Puts `value` at `pointer`, making objects on the way.
pub(crate) fn put(root: &mut Value, pointer: &str, value: Value) {
    let mut node = root;
    for token in generator::source::pointer::tokens(pointer) {
        if !node.is_object() {
            *node = Value::Object(serde_json::Map::new());
        }
        let Some(map) = node.as_object_mut() else { return };
        node = map.entry(token).or_insert(Value::Null);
    }
    *node = value;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nodes_are_numbered_parents_first() {
        let mut value = json!({ "a": { "b": 1 }, "c": [2, 3] });
        let numbers = |_: &str, node: &Value| node.is_number();
        assert_eq!(count(&value, &numbers), 3);
        assert_eq!(find(&mut value, 1, &numbers), Some(&mut json!(2)));
        assert_eq!(find(&mut value, 0, &|key, _| key == "a"), Some(&mut json!({ "b": 1 })));
        assert_eq!(find(&mut value, 3, &numbers), None);
    }

    #[test]
    fn what_is_put_makes_its_way() {
        let mut value = json!({});
        put(&mut value, "/a/b~1c", json!(1));
        assert_eq!(value, json!({ "a": { "b/c": 1 } }));
    }
}
