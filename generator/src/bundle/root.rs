//! The members of the root: what the files of an API say about it as a whole.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};

use super::{
    collect::Collector,
    dialect::Dialect,
    merge::Names,
    operation::{Operations, version},
    prose::{self, Prose},
    reference,
    shape::Shape,
};
use crate::source::{Document, pointer};

/// Builds the root without paths and reusable parts. `roots` are the files with operations.
pub(super) fn build(
    roots: &[Arc<Document>],
    dialect: Dialect,
    names: &Names,
    prose: Prose,
    collector: &mut Collector<'_>,
) -> Map<String, Value> {
    let mut members = Map::new();
    let mut builder = Builder { roots, names, prose, collector };
    match dialect {
        Dialect::Swagger2 => members.insert("swagger".to_owned(), json!("2.0")),
        Dialect::OpenApi3 => members.insert("openapi".to_owned(), builder.newest("/openapi").unwrap_or(json!("3.0.0"))),
    };
    members.insert("info".to_owned(), builder.info());
    for key in dialect.host_members() {
        if let Some(value) = builder.first(key) {
            members.insert((*key).to_owned(), value);
        }
    }
    let schemes = builder.security_schemes(dialect.security_schemes());
    if !schemes.is_empty() {
        put(&mut members, dialect.security_schemes(), Value::Object(schemes));
    }
    members
}

/// Keeps what the host of the first file refers to, and reports files that have another one.
pub(super) fn scan_host(roots: &[Arc<Document>], dialect: Dialect, collector: &mut Collector<'_>) {
    let Some((first, others)) = roots.split_first() else { return };
    for key in dialect.host_members() {
        let at = pointer::join("", key);
        collector.scan(first, &at, Shape::Document.member(key), None);
        let agreed = host_facts(first, key, collector);
        for root in others {
            if host_facts(root, key, collector) != agreed {
                let place = first.locate(&at);
                collector
                    .diagnostics
                    .error("E0208", format!("`{key}` is not the same as in {place}"))
                    .at(root.locate(&at))
                    .hint("one API has one host: make two APIs of these files, or mend one of them upstream");
            }
        }
    }
}

/// What files have to agree about. Of the parameters of a host template that is the names alone: upstream has them in
/// slightly different words in every file, and a format that is `url` here and `uri` there.
fn host_facts(root: &Arc<Document>, key: &str, collector: &mut Collector<'_>) -> Option<Value> {
    let mut value = root.value.get(key)?.clone();
    if let Some(parameters) = value.get_mut("parameters").and_then(Value::as_array_mut) {
        for parameter in parameters {
            let name = |parameter: &Value| parameter.get("name").cloned();
            *parameter = collector.dereference(root.source.path(), parameter, name).flatten().unwrap_or_default();
        }
    }
    prose::strip(&mut value, Shape::Document.member(key), Prose::Remove);
    Some(value)
}

/// Moves what all operations say about `security` to the root.
pub(super) fn share_security(operations: &mut Operations) -> Option<Value> {
    let first = operations.values().next()?.value.get("security")?.clone();
    if operations.values().any(|operation| operation.value.get("security") != Some(&first)) {
        return None;
    }
    for operation in operations.values_mut() {
        if let Some(map) = operation.value.as_object_mut() {
            map.remove("security");
        }
    }
    Some(first)
}

/// Puts `value` at the end of `path`, making objects on the way.
pub(super) fn put(members: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [key] => {
            members.insert((*key).to_owned(), value);
        }
        [key, rest @ ..] => {
            if let Some(inner) = members.entry(*key).or_insert_with(|| json!({})).as_object_mut() {
                put(inner, rest, value);
            }
        }
    }
}

struct Builder<'a, 'c> {
    roots: &'a [Arc<Document>],
    names: &'a Names,
    prose: Prose,
    collector: &'a mut Collector<'c>,
}

impl Builder<'_, '_> {
    /// What `document` has at `at`, with the references and prose of the bundle.
    fn member(&self, document: &Document, at: &str, shape: Shape) -> Option<Value> {
        let mut value = document.value.pointer(at)?.clone();
        reference::rewrite(&mut value, shape, document.source.path(), &self.names.by_target);
        prose::strip(&mut value, shape, self.prose);
        Some(value)
    }

    /// The member `key` of the first file, with which all others agree.
    fn first(&self, key: &str) -> Option<Value> {
        self.member(self.roots.first()?, &pointer::join("", key), Shape::Document.member(key))
    }

    /// The greatest of the versions at `at`.
    fn newest(&self, at: &str) -> Option<Value> {
        self.roots.iter().filter_map(|root| version(&root.value, at)).max().map(Value::String)
    }

    /// The texts of the first file. Each operation has its own version; that of the bundle is the newest.
    fn info(&self) -> Value {
        let first = self.roots.first().and_then(|root| self.member(root, "/info", Shape::Info));
        let mut info = first.and_then(|value| value.as_object().cloned()).unwrap_or_default();
        if let Some(version) = self.newest("/info/version") {
            info.insert("version".to_owned(), version);
        }
        Value::Object(info)
    }

    fn security_schemes(&mut self, path: &[&str]) -> Map<String, Value> {
        let at = path.iter().fold(String::new(), |at, key| pointer::join(&at, key));
        let mut first: BTreeMap<String, &Arc<Document>> = BTreeMap::new();
        let mut merged = Map::new();
        for root in self.roots {
            let schemes = self.member(root, &at, Shape::Map(&Shape::SecurityScheme));
            for (name, scheme) in schemes.as_ref().and_then(Value::as_object).into_iter().flatten() {
                let at = pointer::join(&at, name);
                match (merged.get(name), first.get(name)) {
                    (Some(known), Some(place)) if !alike(known, scheme) => {
                        let place = place.locate(&at);
                        self.collector
                            .diagnostics
                            .error("E0212", format!("the security scheme `{name}` is not the same as in {place}"))
                            .at(root.locate(&at))
                            .hint("rename one of them upstream, or make two APIs of these files");
                    }
                    (Some(_), _) => {}
                    (None, _) => {
                        merged.insert(name.clone(), scheme.clone());
                        first.insert(name.clone(), root);
                    }
                }
            }
        }
        merged
    }
}

/// Whether two security schemes differ in their texts at most.
fn alike(a: &Value, b: &Value) -> bool {
    let facts = |value: &Value| {
        let mut value = value.clone();
        prose::strip(&mut value, Shape::SecurityScheme, Prose::Remove);
        value
    };
    facts(a) == facts(b)
}
