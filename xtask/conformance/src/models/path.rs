//! Places inside a value, and how errors call them.

use serde_json::Value;

/// One step from a value into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Member(String),
    Index(usize),
}

/// The path as an error tells it: `properties.rules[3].name`, and `tags["a.b"]` where the name alone could be misread.
pub(crate) fn told(path: &[Step]) -> String {
    let mut told = String::new();
    for step in path {
        match step {
            Step::Member(name) if name.is_empty() || name.contains(['.', '[', ' ', '`']) => {
                told.push_str(&format!("[{name:?}]"));
            }
            Step::Member(name) if told.is_empty() => told.push_str(name),
            Step::Member(name) => told.extend([".", name]),
            Step::Index(index) => told.push_str(&format!("[{index}]")),
        }
    }
    told
}

/// What stands at `path`.
pub(crate) fn find<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Index(index) => value.get_mut(*index),
    })
}

/// Takes the member at `path` away; whether it was there.
pub(crate) fn remove(value: &mut Value, path: &[Step]) -> bool {
    let Some((Step::Member(name), parent)) = path.split_last() else { return false };
    let members = find(value, parent).and_then(Value::as_object_mut);
    members.is_some_and(|members| members.remove(name).is_some())
}

/// Every path into `value`, outermost first, each with what stands there.
pub(crate) fn all(value: &Value) -> Vec<(Vec<Step>, &Value)> {
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
    fn every_place_has_a_path() {
        let mut value = json!({ "a": [{ "b.c": 1 }, []], "d": null });
        let paths: Vec<String> = all(&value).iter().map(|(path, _)| told(path)).collect();
        assert_eq!(paths, ["", "a", "d", "a[0]", "a[1]", "a[0][\"b.c\"]"]);
        let deepest = all(&value).pop().unwrap().0;
        assert_eq!(find(&mut value, &deepest), Some(&mut json!(1)));
        assert!(remove(&mut value, &deepest));
        assert!(!remove(&mut value, &deepest));
        assert_eq!(value, json!({ "a": [{}, []], "d": null }));
    }
}
