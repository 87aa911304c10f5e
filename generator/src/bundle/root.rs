//! The root of the bundle: version, host and security, merged from the files of the API.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};

use super::{
    collect::Collector,
    dialect::Dialect,
    grammar::NodeKind,
    merge::Names,
    operation::{Operations, version},
    prose::{self, Prose},
    reference,
};
use crate::source::{Document, pointer};

/// Builds the root without paths and reusable parts. `roots` are the files with operations.
pub(super) fn build(
    roots: &[Arc<Document>],
    names: &Names,
    prose: Prose,
    collector: &mut Collector<'_>,
) -> Map<String, Value> {
    let dialect = collector.dialect;
    let mut members = Map::new();
    let mut builder = RootBuilder { roots, names, prose, collector };
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

/// Adds the parts that the host of the first file refers to, and reports files with another host.
pub(super) fn scan_host(roots: &[Arc<Document>], collector: &mut Collector<'_>) {
    let Some((first, others)) = roots.split_first() else { return };
    for key in collector.dialect.host_members() {
        let at = pointer::join("", key);
        collector.scan(first, &at, NodeKind::Document.member(key), None);
        let agreed = host_facts(first, key, collector);
        for root in others {
            if host_facts(root, key, collector) != agreed {
                let location = first.locate(&at);
                collector
                    .diagnostics
                    .error("E0208", format!("`{key}` is not the same as in {location}"))
                    .at(root.locate(&at))
                    .hint("one API has one host: make two APIs of these files, or mend one of them upstream");
            }
        }
    }
}

/// Returns the part of a member that files have to agree about. Of the parameters of a host template that is the names
/// alone: upstream describes them in slightly different words in every file, and a format is `url` here and `uri` there.
fn host_facts(root: &Arc<Document>, key: &str, collector: &mut Collector<'_>) -> Option<Value> {
    let mut value = root.value.get(key)?.clone();
    if let Some(parameters) = value.get_mut("parameters").and_then(Value::as_array_mut) {
        for parameter in parameters {
            let name = |parameter: &Value| parameter.get("name").cloned();
            *parameter = collector.dereference(root.source.path(), parameter, name).flatten().unwrap_or_default();
        }
    }
    prose::strip(&mut value, NodeKind::Document.member(key), Prose::Remove);
    Some(value)
}

/// Moves `security` to the root if it is the same for all operations.
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

/// Puts `value` at `pointer`, making objects on the way.
pub(super) fn put(mut members: &mut Map<String, Value>, pointer: &str, value: Value) {
    let mut tokens = pointer::tokens(pointer);
    let Some(last) = tokens.pop() else { return };
    for token in tokens {
        let Some(inner) = members.entry(token).or_insert_with(|| json!({})).as_object_mut() else { return };
        members = inner;
    }
    members.insert(last, value);
}

struct RootBuilder<'a, 'c> {
    roots: &'a [Arc<Document>],
    names: &'a Names,
    prose: Prose,
    collector: &'a mut Collector<'c>,
}

impl RootBuilder<'_, '_> {
    /// Returns a copy of the node at `at`, with the references and the treatment of prose of the bundle.
    fn member(&self, document: &Document, at: &str, kind: NodeKind) -> Option<Value> {
        let mut value = document.value.pointer(at)?.clone();
        reference::rewrite(&mut value, kind, document.source.path(), &self.names.by_target);
        prose::strip(&mut value, kind, self.prose);
        Some(value)
    }

    /// Returns the member `key` of the first file, with which all others agree.
    fn first(&self, key: &str) -> Option<Value> {
        self.member(self.roots.first()?, &pointer::join("", key), NodeKind::Document.member(key))
    }

    /// Returns the greatest of the versions at `at`.
    fn newest(&self, at: &str) -> Option<Value> {
        self.roots.iter().filter_map(|root| version(&root.value, at)).max().map(Value::String)
    }

    /// Returns `info` of the first file with the newest version; each operation has its own version.
    fn info(&self) -> Value {
        let first = self.roots.first().and_then(|root| self.member(root, "/info", NodeKind::Info));
        let mut info = first.and_then(|value| value.as_object().cloned()).unwrap_or_default();
        if let Some(version) = self.newest("/info/version") {
            info.insert("version".to_owned(), version);
        }
        Value::Object(info)
    }

    /// Returns the security schemes of all files; of those with one name the first.
    fn security_schemes(&mut self, at: &str) -> Map<String, Value> {
        let mut merged: BTreeMap<String, (Value, &Document)> = BTreeMap::new();
        for root in self.roots {
            let schemes = self.member(root, at, NodeKind::Map(&NodeKind::SecurityScheme));
            for (name, scheme) in schemes.as_ref().and_then(Value::as_object).into_iter().flatten() {
                let at = pointer::join(at, name);
                match merged.get(name) {
                    Some((known, first)) if !equal_without_prose(known, scheme) => {
                        let location = first.locate(&at);
                        self.collector
                            .diagnostics
                            .error("E0212", format!("the security scheme `{name}` is not the same as in {location}"))
                            .at(root.locate(&at))
                            .hint("rename one of them upstream, or make two APIs of these files");
                    }
                    Some(_) => {}
                    None => {
                        merged.insert(name.clone(), (scheme.clone(), root));
                    }
                }
            }
        }
        merged.into_iter().map(|(name, (scheme, _))| (name, scheme)).collect()
    }
}

/// Whether two security schemes are equal apart from their texts.
fn equal_without_prose(a: &Value, b: &Value) -> bool {
    let facts = |value: &Value| {
        let mut value = value.clone();
        prose::strip(&mut value, NodeKind::SecurityScheme, Prose::Remove);
        value
    };
    facts(a) == facts(b)
}
