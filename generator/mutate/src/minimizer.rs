//! Minimization of a test case: removes what does not matter for its failure.

use serde_json::{Map, Value};

use crate::{
    case::TestCase,
    nodes::{any, find, nodes},
    serialize::Format,
};

/// Returns the smallest test case found for which `fails` still holds. Files are removed first, then nodes, then bytes.
pub fn minimize(case: &TestCase, fails: &mut dyn FnMut(&TestCase) -> bool) -> TestCase {
    let mut best = case.clone();
    for path in case.files.keys() {
        let mut smaller = best.clone();
        smaller.files.remove(path);
        smaller.roots.retain(|root| root != path);
        if !smaller.roots.is_empty() && fails(&smaller) {
            best = smaller;
        }
    }
    let paths: Vec<String> = best.files.keys().cloned().collect();
    for path in paths {
        remove_nodes(&mut best, &path, fails);
        remove_bytes(&mut best, &path, fails);
    }
    best
}

/// Replaces the contents of a file if the test case still fails; returns whether it does.
fn replace(best: &mut TestCase, path: &str, bytes: Vec<u8>, fails: &mut dyn FnMut(&TestCase) -> bool) -> bool {
    let mut smaller = best.clone();
    smaller.files.insert(path.to_owned(), bytes);
    let still_fails = fails(&smaller);
    if still_fails {
        *best = smaller;
    }
    still_fails
}

/// Removes entries of objects and arrays, if the file can be parsed.
fn remove_nodes(best: &mut TestCase, path: &str, fails: &mut dyn FnMut(&TestCase) -> bool) {
    let Some(bytes) = best.files.get(path) else { return };
    let (format, tree) = match path.ends_with(".json") {
        true => (Format::PrettyJson, serde_json::from_slice::<Value>(bytes).ok()),
        false => (Format::Yaml, serde_yaml::from_slice(bytes).ok()),
    };
    let Some(mut tree) = tree else { return };
    if !replace(best, path, format.serialize(&tree), fails) {
        return;
    }
    // Large parts first; another round as long as something was removed.
    loop {
        let before = nodes(&tree).count();
        for index in 0.. {
            let Some(entries) = nodes(&tree).nth(index).map(|(_, node)| count_entries(node)) else { break };
            for entry in (0..entries).rev() {
                let mut smaller = tree.clone();
                remove_entry(&mut smaller, index, entry);
                if replace(best, path, format.serialize(&smaller), fails) {
                    tree = smaller;
                }
            }
        }
        if nodes(&tree).count() == before {
            return;
        }
    }
}

fn count_entries(node: &Value) -> usize {
    node.as_object().map(Map::len).or(node.as_array().map(Vec::len)).unwrap_or_default()
}

/// Removes the entry with the number `entry` from the node with the number `index`.
fn remove_entry(tree: &mut Value, index: usize, entry: usize) {
    match find(tree, index, &any) {
        Some(Value::Object(map)) => {
            if let Some(key) = map.keys().nth(entry).cloned() {
                map.remove(&key);
            }
        }
        Some(Value::Array(list)) if entry < list.len() => {
            list.remove(entry);
        }
        _ => {}
    }
}

/// Removes shorter and shorter ranges of bytes.
fn remove_bytes(best: &mut TestCase, path: &str, fails: &mut dyn FnMut(&TestCase) -> bool) {
    let Some(mut bytes) = best.files.get(path).cloned() else { return };
    let mut length = bytes.len() / 2;
    while length > 0 {
        let mut at = 0;
        while at < bytes.len() {
            let mut smaller = bytes.clone();
            smaller.drain(at..(at + length).min(bytes.len()));
            if replace(best, path, smaller.clone(), fails) {
                bytes = smaller;
            } else {
                at += length;
            }
        }
        length /= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_is_removed() {
        let case = TestCase::from_file("a.json", br#"{ "a": [1, 2, { "b": "needle" }], "c": {} }"#.to_vec());
        let text = |case: &TestCase| String::from_utf8_lossy(&case.files["a.json"]).into_owned();
        let smallest = minimize(&case, &mut |case| text(case).contains("needle") && text(case).starts_with('{'));
        assert_eq!(text(&smallest), "{needle");
    }
}
