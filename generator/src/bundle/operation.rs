//! Operations, completed by what their path item and their root say for them, so that they stand alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::{Map, Value, json};

use super::{
    collect::Collector,
    grammar::{NodeKind, VERBS},
    reference::{Reference, ReferenceSite},
};
use crate::source::{Document, pointer};

/// The member of an operation with the version of the API that describes it.
pub const API_VERSION: &str = "x-api-version";

/// An operation that stands alone.
#[derive(Debug)]
pub(super) struct Operation {
    /// The file that describes it.
    pub(super) document: Arc<Document>,
    /// Its pointer in that file.
    pub(super) at: String,
    /// The operation with the members that it takes from its path item and its file.
    pub(super) value: Value,
    /// The pointers of its parameters in the file, if some come from the path item.
    pub(super) parameters: Option<Vec<String>>,
}

/// Operations by path and verb.
pub(super) type Operations = BTreeMap<(String, String), Operation>;

/// Adds the operations of `root` to `operations`.
pub(super) fn collect(root: &Arc<Document>, collector: &mut Collector<'_>, operations: &mut Operations) {
    for section in ["paths", "x-ms-paths"] {
        let Some(paths) = root.value.get(section) else { continue };
        let at = pointer::join("", section);
        let Some(paths) = paths.as_object() else {
            collector.expected("an object of paths", root, &at);
            continue;
        };
        for (path, item) in paths {
            let at = pointer::join(&at, path);
            if path.starts_with("x-") {
                continue;
            }
            if let Some((document, at)) = path_item(root, item, at, collector) {
                PathItem { root, document, at }.collect(path, collector, operations);
            }
        }
    }
}

/// Returns file and pointer of a path item, which may be a reference to another file.
fn path_item(
    root: &Arc<Document>,
    item: &Value,
    at: String,
    collector: &mut Collector<'_>,
) -> Option<(Arc<Document>, String)> {
    let Some(text) = item.get("$ref").and_then(Value::as_str) else { return Some((Arc::clone(root), at)) };
    let reference = Reference { text: text.to_owned(), kind: NodeKind::PathItem, at };
    let (target, document) =
        collector.follow(&ReferenceSite { document: root, reference: &reference, operation: None })?;
    Some((document, target.pointer))
}

struct PathItem<'a> {
    root: &'a Arc<Document>,
    document: Arc<Document>,
    at: String,
}

impl PathItem<'_> {
    fn collect(&self, path: &str, collector: &mut Collector<'_>, operations: &mut Operations) {
        let Some(item) = self.document.value.pointer(&self.at).and_then(Value::as_object) else {
            collector.expected("an object of operations", &self.document, &self.at);
            return;
        };
        for key in item.keys() {
            let known = ["$ref", "parameters", "servers", "summary", "description"];
            if !VERBS.contains(&key.as_str()) && !known.contains(&key.as_str()) {
                collector
                    .diagnostics
                    .warning("W0213", format!("`{key}` of a path is ignored"))
                    .at(self.document.locate(&pointer::join(&self.at, key)))
                    .hint("move it into each operation of the path");
            }
        }
        for (verb, operation) in item.iter().filter(|(key, _)| VERBS.contains(&key.as_str())) {
            let at = pointer::join(&self.at, verb);
            let Some(operation) = operation.as_object() else {
                collector.expected("an operation", &self.document, &at);
                continue;
            };
            let operation = self.complete(item, operation, at, collector);
            let key = (path.to_owned(), verb.clone());
            let Some(first) = operations.get(&key) else {
                operations.insert(key, operation);
                continue;
            };
            let first = first.document.locate(&first.at);
            collector
                .diagnostics
                .error("E0207", format!("`{verb} {path}` is described twice; the first time in {first}"))
                .at(operation.document.locate(&operation.at))
                .within(operation.value.get("operationId").and_then(Value::as_str))
                .hint("leave one of the files out of the API");
        }
    }

    /// Completes `operation` by what `item` and the root say for it.
    fn complete(
        &self,
        item: &Map<String, Value>,
        operation: &Map<String, Value>,
        at: String,
        collector: &mut Collector<'_>,
    ) -> Operation {
        let mut value = operation.clone();
        let root = &self.root.value;
        let defaults = collector.dialect.operation_defaults();
        let id = operation.get("operationId").and_then(Value::as_str);
        collector.scan(&self.document, &at, NodeKind::Operation, id);
        for key in defaults.iter().chain(&["security"]) {
            if let (None, Some(default)) = (operation.get(*key), root.get(*key)) {
                value.insert((*key).to_owned(), default.clone());
            }
        }
        if let (None, Some(servers)) = (operation.get("servers"), item.get("servers")) {
            value.insert("servers".to_owned(), servers.clone());
        }
        // Empty: the file's default does not apply. By now nothing else would add it.
        value.retain(|key, value| !defaults.contains(&key.as_str()) || *value != json!([]));
        if let Some(version) = version(root, "/info/version") {
            value.insert(API_VERSION.to_owned(), json!(version));
        }
        let parameters = self.parameters(item, operation, &at, collector).map(|list| {
            let (pointers, parameters): (Vec<_>, Vec<_>) = list.into_iter().unzip();
            value.insert("parameters".to_owned(), Value::Array(parameters));
            pointers
        });
        Operation { document: Arc::clone(&self.document), at, value: Value::Object(value), parameters }
    }

    /// Returns the parameters of the path, then those of the operation; one of the operation replaces one of the path
    /// with the same location and name. `None` if the path has none.
    fn parameters(
        &self,
        item: &Map<String, Value>,
        operation: &Map<String, Value>,
        at: &str,
        collector: &mut Collector<'_>,
    ) -> Option<Vec<(String, Value)>> {
        let shared = list(item, &self.at);
        if shared.is_empty() {
            return None;
        }
        let own = list(operation, at);
        let own_keys: BTreeSet<_> = own.iter().map(|(_, value)| self.parameter_key(value, collector)).collect();
        let mut parameters = Vec::new();
        for (at, value) in shared {
            let key = self.parameter_key(&value, collector);
            if key.is_none() || !own_keys.contains(&key) {
                collector.scan(&self.document, &at, NodeKind::Parameter, None);
                parameters.push((at, value));
            }
        }
        parameters.extend(own);
        Some(parameters)
    }

    /// Returns what identifies a parameter: its location and its name.
    fn parameter_key(&self, value: &Value, collector: &mut Collector<'_>) -> Option<(String, String)> {
        let text = |value: &Value, key| value.get(key).and_then(Value::as_str).map(str::to_owned);
        collector.dereference(self.document.source.path(), value, |value| text(value, "in").zip(text(value, "name")))?
    }
}

/// Returns the version at `at`: a text, also where YAML makes a number of it.
pub(super) fn version(file: &Value, at: &str) -> Option<String> {
    let version = file.pointer(at)?;
    version.as_str().map(str::to_owned).or_else(|| version.is_number().then(|| version.to_string()))
}

fn list(node: &Map<String, Value>, at: &str) -> Vec<(String, Value)> {
    let at = pointer::join(at, "parameters");
    let parameters = node.get("parameters").and_then(Value::as_array);
    let numbered = parameters.into_iter().flatten().enumerate();
    numbered.map(|(index, value)| (pointer::join(&at, &index.to_string()), value.clone())).collect()
}
