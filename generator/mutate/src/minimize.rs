//! Makes an input smaller as long as something stays wrong with it.

use serde_json::Value;

use crate::{
    Case,
    outline::{count, find},
    text::{Notation, write},
};

/// The smallest input that could be made of `case` for which `fails` still holds: files, nodes, then bytes are left out.
pub fn minimize(case: &Case, fails: &mut dyn FnMut(&Case) -> bool) -> Case {
    let mut best = case.clone();
    for path in case.files.keys() {
        let mut without = best.clone();
        without.files.remove(path);
        without.roots.retain(|root| root != path);
        if !without.roots.is_empty() && fails(&without) {
            best = without;
        }
    }
    let paths: Vec<String> = best.files.keys().cloned().collect();
    for path in paths {
        as_tree(&mut best, &path, fails);
        as_bytes(&mut best, &path, fails);
    }
    best
}

/// Leaves out nodes of a file that is a tree.
fn as_tree(best: &mut Case, path: &str, fails: &mut dyn FnMut(&Case) -> bool) {
    let Some(bytes) = best.files.get(path) else { return };
    let parsed = match path.ends_with(".json") {
        true => serde_json::from_slice::<Value>(bytes).ok(),
        false => serde_yaml::from_slice::<Value>(bytes).ok(),
    };
    let notation = if path.ends_with(".json") { Notation::PrettyJson } else { Notation::Yaml };
    let Some(mut tree) = parsed else { return };
    let mut keeps = |tree: &Value, best: &mut Case| {
        let mut smaller = best.clone();
        smaller.files.insert(path.to_owned(), write(tree, notation).into_bytes());
        let kept = fails(&smaller);
        if kept {
            *best = smaller;
        }
        kept
    };
    if !keeps(&tree.clone(), best) {
        return;
    }
    // Large parts first; another round as long as something went.
    loop {
        let before = count(&tree, &|_, _| true);
        let mut index = 0;
        while index < count(&tree, &|_, _| true) {
            for entry in (0..entries(&mut tree, index)).rev() {
                let mut smaller = tree.clone();
                leave_out(&mut smaller, index, entry);
                if keeps(&smaller, best) {
                    tree = smaller;
                }
            }
            index += 1;
        }
        if count(&tree, &|_, _| true) == before {
            return;
        }
    }
}

fn entries(tree: &mut Value, index: usize) -> usize {
    match find(tree, index, &|_, _| true) {
        Some(Value::Object(map)) => map.len(),
        Some(Value::Array(list)) => list.len(),
        _ => 0,
    }
}

fn leave_out(tree: &mut Value, index: usize, entry: usize) {
    match find(tree, index, &|_, _| true) {
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

/// Leaves out shorter and shorter pieces.
fn as_bytes(best: &mut Case, path: &str, fails: &mut dyn FnMut(&Case) -> bool) {
    let Some(mut bytes) = best.files.get(path).cloned() else { return };
    let mut piece = bytes.len() / 2;
    while piece > 0 {
        let mut at = 0;
        while at < bytes.len() {
            let mut smaller = bytes.clone();
            smaller.drain(at..(at + piece).min(bytes.len()));
            let mut case = best.clone();
            case.files.insert(path.to_owned(), smaller.clone());
            if fails(&case) {
                (bytes, *best) = (smaller, case);
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_is_left_out() {
        let case = Case::of_file("a.json", br#"{ "a": [1, 2, { "b": "needle" }], "c": {} }"#.to_vec());
        let text = |case: &Case| String::from_utf8_lossy(&case.files["a.json"]).into_owned();
        let smallest = minimize(&case, &mut |case| text(case).contains("needle") && text(case).starts_with('{'));
        assert_eq!(text(&smallest), "{needle");
    }
}
