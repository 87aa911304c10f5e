//! The nodes of a JSON tree: iterating, counting, choosing, inserting.

use std::iter;

use generator::source::pointer;
use serde_json::{Map, Value};

use crate::entropy::Entropy;

/// A condition on a node. The first argument is its key; empty for the root and the elements of an array.
pub(crate) type Predicate<'a> = dyn Fn(&str, &Value) -> bool + 'a;

/// Returns all nodes of a tree with their keys, parents before children.
pub(crate) fn nodes(root: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let mut stack = vec![("", root)];
    iter::from_fn(move || {
        let (key, node) = stack.pop()?;
        match node {
            Value::Object(map) => stack.extend(map.iter().rev().map(|(key, member)| (key.as_str(), member))),
            Value::Array(list) => stack.extend(list.iter().rev().map(|element| ("", element))),
            _ => {}
        }
        Some((key, node))
    })
}

/// Returns the number of nodes for which `predicate` holds.
pub(crate) fn count(root: &Value, predicate: &Predicate<'_>) -> usize {
    nodes(root).filter(|(key, node)| predicate(key, node)).count()
}

/// Returns the node with the number `index` among those for which `predicate` holds, parents before children.
pub(crate) fn find<'v>(root: &'v mut Value, mut index: usize, predicate: &Predicate<'_>) -> Option<&'v mut Value> {
    fn below<'v>(node: &'v mut Value, key: &str, left: &mut usize, predicate: &Predicate<'_>) -> Option<&'v mut Value> {
        if predicate(key, node) {
            if *left == 0 {
                return Some(node);
            }
            *left -= 1;
        }
        match node {
            Value::Object(map) => map.iter_mut().find_map(|(key, member)| below(member, key, left, predicate)),
            Value::Array(list) => list.iter_mut().find_map(|element| below(element, "", left, predicate)),
            _ => None,
        }
    }
    below(root, "", &mut index, predicate)
}

/// Returns a random node among those for which `predicate` holds.
pub(crate) fn choose<'v>(
    root: &'v mut Value,
    entropy: &mut Entropy,
    predicate: &Predicate<'_>,
) -> Option<&'v mut Value> {
    let index = entropy.below(count(root, predicate));
    find(root, index, predicate)
}

/// Returns a random non-empty object.
pub(crate) fn choose_object<'v>(root: &'v mut Value, entropy: &mut Entropy) -> Option<&'v mut Map<String, Value>> {
    choose(root, entropy, &has_members)?.as_object_mut()
}

/// The predicate of every node.
pub(crate) fn any(_: &str, _: &Value) -> bool {
    true
}

/// The predicate of objects that are not empty.
pub(crate) fn has_members(_: &str, node: &Value) -> bool {
    node.as_object().is_some_and(|map| !map.is_empty())
}

/// The predicate of references: members `$ref` with a string.
pub(crate) fn is_reference(key: &str, node: &Value) -> bool {
    key == "$ref" && node.is_string()
}

/// Returns the texts of all references in a tree.
pub(crate) fn references(root: &Value) -> impl Iterator<Item = &str> {
    nodes(root).filter(|(key, _)| *key == "$ref").filter_map(|(_, node)| node.as_str())
}

/// Sets the node at a JSON pointer to `value`, creating the objects above it.
pub(crate) fn put(root: &mut Value, pointer: &str, value: Value) {
    let mut node = root;
    for token in pointer::tokens(pointer) {
        if !node.is_object() {
            *node = Value::Object(Map::new());
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
        let is_number = |_: &str, node: &Value| node.is_number();
        assert_eq!(count(&value, &is_number), 3);
        assert_eq!(find(&mut value, 1, &is_number), Some(&mut json!(2)));
        assert_eq!(find(&mut value, 0, &|key, _| key == "a"), Some(&mut json!({ "b": 1 })));
        assert_eq!(find(&mut value, 3, &is_number), None);
    }

    #[test]
    fn put_creates_the_objects_above() {
        let mut value = json!({});
        put(&mut value, "/a/b~1c", json!(1));
        assert_eq!(value, json!({ "a": { "b/c": 1 } }));
    }
}
