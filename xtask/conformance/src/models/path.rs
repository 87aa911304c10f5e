//! Paths into a value, and their text in errors.

use serde_json::Value;

/// One step from a value into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Member(String),
    Index(usize),
}

/// Returns the path as errors print it: `properties.rules[3].name`, and `tags["a.b"]` where the name alone could be misread.
pub(crate) fn display_path(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Member(name) if name.is_empty() || name.contains(['.', '[', ' ', '`']) => {
                text.push_str(&format!("[{name:?}]"));
            }
            Step::Member(name) if text.is_empty() => text.push_str(name),
            Step::Member(name) => text.extend([".", name]),
            Step::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

/// Returns the value at `path`.
pub(crate) fn get_mut<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Index(index) => value.get_mut(*index),
    })
}

/// Removes the member at `path`, or the last element of a list, and returns whether it was present. All other paths stay
/// valid.
pub(crate) fn remove(value: &mut Value, path: &[Step]) -> bool {
    let Some((last, parent)) = path.split_last() else { return false };
    match (get_mut(value, parent), last) {
        (Some(Value::Object(members)), Step::Member(name)) => members.remove(name).is_some(),
        (Some(Value::Array(elements)), Step::Index(index)) if index + 1 == elements.len() => elements.pop().is_some(),
        _ => false,
    }
}

/// Returns every path into `value` with the value there, outermost first.
pub(crate) fn all_paths(value: &Value) -> Vec<(Vec<Step>, &Value)> {
    let mut found = vec![(Vec::new(), value)];
    let mut at = 0;
    while let Some((path, value)) = found.get(at).cloned() {
        at += 1;
        let below = |step: Step| path.iter().cloned().chain([step]).collect();
        match value {
            Value::Object(members) => {
                found.extend(members.iter().map(|(name, value)| (below(Step::Member(name.clone())), value)));
            }
            Value::Array(elements) => {
                found.extend(elements.iter().enumerate().map(|(index, value)| (below(Step::Index(index)), value)));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_has_a_path() {
        let mut value = json!({ "a": [{ "b.c": 1 }, []], "d": null });
        let paths: Vec<String> = all_paths(&value).iter().map(|(path, _)| display_path(path)).collect();
        assert_eq!(paths, ["", "a", "d", "a[0]", "a[1]", "a[0][\"b.c\"]"]);
        let deepest = all_paths(&value).pop().unwrap().0;
        assert_eq!(get_mut(&mut value, &deepest), Some(&mut json!(1)));
        assert!(remove(&mut value, &deepest));
        assert!(!remove(&mut value, &deepest));
        assert_eq!(value, json!({ "a": [{}, []], "d": null }));
    }
}
