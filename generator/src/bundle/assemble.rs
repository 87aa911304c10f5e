//! Making one document of the files of an API.
//!
//! 1. [`Collector`] and [`operation::collect`] follow the references of all operations, across files.
//! 2. [`merge::name_components`] decides which reusable parts are equal and how each is called.
//! 3. [`root::build`] merges what the files say about the API as a whole.
//! 4. [`Assembler`] copies operations and parts, rewrites their references, removes prose and records their origins.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};

use super::{
    Bundle, Counts, Options, Origin, Provenance, Root,
    collect::{self, Collector},
    dialect::Dialect,
    grammar::NodeKind,
    merge::{self, Names, Renamed},
    operation::{self, Operations},
    prose::{self, EXPRESSION_TYPE, Prose},
    reference, root,
};
use crate::{
    diagnostic::Diagnostics,
    source::{Document, Sources, pointer, uri},
};

/// Makes one description of the files `roots` and what they refer to.
pub fn bundle(sources: &mut Sources, roots: &[Root], options: &Options, diagnostics: &mut Diagnostics) -> Bundle {
    let (roots, dialect) = load_roots(sources, roots, diagnostics);
    let mut collector = Collector::new(dialect, sources, diagnostics);
    let mut operations = Operations::new();
    for root in &roots {
        collector.add_file(root);
    }
    for root in &roots {
        operation::collect(root, &mut collector, &mut operations);
    }
    // Files of definitions alone need no host.
    let (with_paths, definitions_only): (Vec<_>, Vec<_>) = roots.into_iter().partition(|root| has_paths(root));
    let roots = if with_paths.is_empty() { definitions_only } else { with_paths };
    root::scan_host(&roots, &mut collector);
    collector.complete();
    let names = merge::name_components(&mut collector);

    let mut members = root::build(&roots, &names, options.prose, &mut collector);
    if let Some(security) = root::share_security(&mut operations) {
        members.insert("security".to_owned(), security);
    }
    if let Some(provenance) = &options.provenance {
        members.insert("x-provenance".to_owned(), provenance_member(provenance, &collector.files));
    }
    let counts = count(&collector, &names, &operations);
    let mut assembler =
        Assembler { names: &names, prose: options.prose, collector: &mut collector, origins: BTreeMap::new() };
    if let Some(root) = roots.first() {
        assembler.record_origin(String::new(), root, "");
    }
    assembler.record_security_origins(&roots);
    assembler.add_operations(operations, &mut members);
    assembler.add_components(&mut members);
    let origins = assembler.origins;
    Bundle { document: Value::Object(members), origins, counts }
}

/// The files by path, each once, whatever their order was, and the dialect of the first one, which all have to have.
fn load_roots(sources: &mut Sources, roots: &[Root], diagnostics: &mut Diagnostics) -> (Vec<Arc<Document>>, Dialect) {
    let roots: BTreeMap<_, _> = roots.iter().map(|root| (uri::normalize(&root.path), &root.named_at)).collect();
    let mut loaded = Vec::new();
    let mut common = None;
    for (path, named_at) in roots {
        let Some(root) = sources.require(&path, named_at.clone(), diagnostics) else { continue };
        let own = Dialect::of(&root.value);
        common = common.or(own);
        let (problem, hint) = match (own, common) {
            (Some(own), Some(common)) if own != common => {
                (format!("this file is {own}, the first file of the API is {common}"), "make two APIs of these files")
            }
            (Some(_), _) => {
                loaded.push(root);
                continue;
            }
            (None, _) => {
                ("neither Swagger 2.0 nor OpenAPI 3".to_owned(), "the root needs `swagger: \"2.0\"` or `openapi: 3.x`")
            }
        };
        diagnostics.error("E0201", problem).at(root.locate("")).hint(hint);
    }
    (loaded, common.unwrap_or(Dialect::Swagger2))
}

fn has_paths(root: &Document) -> bool {
    ["paths", "x-ms-paths"].iter().any(|key| {
        let paths = root.value.get(key).and_then(Value::as_object);
        paths.is_some_and(|paths| !paths.is_empty())
    })
}

fn provenance_member(provenance: &Provenance, files: &BTreeMap<String, Arc<Document>>) -> Value {
    let files: Map<String, Value> =
        files.iter().map(|(path, file)| (path.clone(), Value::String(file.source.sha256()))).collect();
    let mut members = json!({ "repository": provenance.repository, "commit": provenance.commit, "files": files });
    if let (Some((readme, tag)), Some(map)) = (&provenance.readme, members.as_object_mut()) {
        map.insert("readme".to_owned(), json!(readme));
        map.insert("tag".to_owned(), json!(tag));
    }
    members
}

fn count(collector: &Collector<'_>, names: &Names, operations: &Operations) -> Counts {
    let is_schema =
        |target: &uri::Target| collector.components.get(target).is_some_and(|part| part.kind == NodeKind::Schema);
    let reached = names.by_target.keys().filter(|target| is_schema(target)).count();
    let kept = names.representatives.values().filter(|target| is_schema(target)).count();
    let dropped = collector
        .files
        .iter()
        .flat_map(|(path, file)| collect::definitions(&file.value).map(move |(at, _)| (path, at)))
        .filter(|(path, at)| {
            !collector.components.contains_key(&uri::Target { path: (*path).clone(), pointer: at.clone() })
        })
        .count();
    Counts {
        files: collector.files.len(),
        operations: operations.len(),
        kept,
        merged: reached - kept,
        dropped,
        renamed: names.renamed.values().cloned().collect(),
    }
}

/// Puts operations and reusable parts into the document and records their origins.
struct Assembler<'a, 'c> {
    names: &'a Names,
    prose: Prose,
    collector: &'a mut Collector<'c>,
    origins: BTreeMap<String, Origin>,
}

impl Assembler<'_, '_> {
    fn record_origin(&mut self, at: String, document: &Document, pointer: &str) {
        self.origins.insert(at, Origin { source: Arc::clone(&document.source), pointer: pointer.to_owned() });
    }

    /// Records the origin of each security scheme: the first file that has it.
    fn record_security_origins(&mut self, roots: &[Arc<Document>]) {
        let section = self.collector.dialect.security_schemes();
        for root in roots {
            let schemes = root.value.pointer(section).and_then(Value::as_object);
            for name in schemes.into_iter().flatten().map(|(name, _)| name) {
                let at = pointer::join(section, name);
                if !self.origins.contains_key(&at) {
                    self.record_origin(at.clone(), root, &at);
                }
            }
        }
    }

    /// Turns a copy of the node at `at` of `document` into a node of the bundle.
    fn finish(&mut self, value: &mut Value, kind: NodeKind, document: &Document, at: &str) {
        let source = document.value.pointer(at).unwrap_or(&Value::Null);
        for (at, word) in prose::unknown_expression_types(source, kind, at) {
            self.collector
                .diagnostics
                .warning("W0214", format!("`Type: {word}` is not a known type of an expression"))
                .at(document.locate(&at))
                .hint(format!("state the type as `{EXPRESSION_TYPE}` with a patch"));
        }
        prose::mark_expressions(value, kind);
        prose::strip(value, kind, self.prose);
        reference::rewrite(value, kind, document.source.path(), &self.names.by_target);
    }

    fn add_operations(&mut self, operations: Operations, members: &mut Map<String, Value>) {
        members.insert("paths".to_owned(), json!({}));
        for ((path, verb), mut operation) in operations {
            let at = pointer::join(&pointer::join("/paths", &path), &verb);
            for (index, pointer) in operation.parameters.iter().flatten().enumerate() {
                self.record_origin(format!("{at}/parameters/{index}"), &operation.document, pointer);
            }
            self.finish(&mut operation.value, NodeKind::Operation, &operation.document, &operation.at);
            root::put(members, &at, operation.value);
            self.record_origin(at, &operation.document, &operation.at);
        }
    }

    fn add_components(&mut self, members: &mut Map<String, Value>) {
        let names = self.names;
        for (at, target) in &names.representatives {
            let Some(part) = self.collector.components.get(target) else { continue };
            let (document, kind) = (Arc::clone(&part.document), part.kind);
            let mut value = part.value(target).cloned().unwrap_or_default();
            self.finish(&mut value, kind, &document, &target.pointer);
            if let Some(renamed) = names.renamed.get(target) {
                self.keep_discriminator_value(&mut value, target, renamed);
            }
            self.record_origin(at.clone(), &document, &target.pointer);
            root::put(members, at, value);
        }
    }

    /// Writes down the discriminator value of a renamed definition: its old name, unless it has another one already.
    fn keep_discriminator_value(&self, value: &mut Value, target: &uri::Target, renamed: &Renamed) {
        if let (true, Some(schema)) = (self.collector.discriminated.contains(target), value.as_object_mut()) {
            schema.entry("x-ms-discriminator-value").or_insert_with(|| json!(renamed.from));
        }
    }
}
