//! From the documents of one API to one self-contained document.
//!
//! A bundle holds what the operations reach and nothing else. Its references are local, its operations need neither
//! their path nor the root to be understood, and it does not depend on the order in which its files were named.

mod collect;
mod dialect;
mod fact;
mod merge;
mod operation;
mod patch;
pub mod prose;
mod read;
mod reference;
mod resolve;
mod root;
mod shape;

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};

use self::{collect::Collector, merge::Names, operation::Operations, shape::Shape};
pub use self::{
    dialect::Dialect, fact::EXPRESSION_TYPE, merge::Renamed, operation::API_VERSION, patch::Patches, prose::Prose,
};
use crate::{
    diagnostic::{Diagnostics, Location},
    source::{Document, Source, Sources, pointer, uri},
};

/// Where the files of a bundle come from.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// The URL of the repository.
    pub repository: String,
    /// The commit.
    pub commit: String,
    /// The readme that lists the files, and the tag in it.
    pub readme: Option<(String, String)>,
}

/// A file of an API, as opposed to those that it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// Its path.
    pub path: String,
    /// The place that names it, for the case that it is not there.
    pub named_at: Option<Location>,
}

/// What to make of the input.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether the output holds the texts of the input.
    pub prose: Prose,
    /// Written into the bundle, with the hash of every file, if given.
    pub provenance: Option<Provenance>,
}

/// What became of the input.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Files read.
    pub files: usize,
    /// Operations.
    pub operations: usize,
    /// Definitions in the bundle.
    pub kept: usize,
    /// Definitions that were equal to one of another file.
    pub merged: usize,
    /// Definitions that no operation reaches.
    pub dropped: usize,
    /// Definitions and other parts that got a new name.
    pub renamed: Vec<Renamed>,
}

/// One self-contained description.
#[derive(Clone, Debug)]
pub struct Bundle {
    document: Value,
    origins: BTreeMap<String, Origin>,
    counts: Counts,
}

/// A node of an input file.
#[derive(Clone, Debug)]
struct Origin {
    source: Arc<Source>,
    pointer: String,
}

impl Bundle {
    /// The description.
    #[must_use]
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// What became of the input; all zero for a bundle that was read back.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The place in the input that the node at `pointer` comes from.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        let mut prefix = pointer;
        loop {
            if let Some(origin) = self.origins.get(prefix) {
                let rest = pointer.get(prefix.len()..).unwrap_or_default();
                return origin.source.locate(&format!("{}{rest}", origin.pointer));
            }
            match pointer::parent(prefix) {
                Some(parent) => prefix = parent,
                // A bundle of no files.
                None => {
                    return Location { file: String::new(), line: 1, column: 1, pointer: pointer.to_owned() };
                }
            }
        }
    }

    /// Whether no file could be read; that was reported.
    pub(crate) fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    /// The text of a committed bundle: sorted members, two spaces, a newline at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        // The alternate form of a `Value` is serde_json's pretty printer, without its error that cannot happen.
        format!("{:#}\n", self.document)
    }
}

/// Makes one description of the files `roots` and what they refer to.
pub fn bundle(sources: &mut Sources, roots: &[Root], options: &Options, diagnostics: &mut Diagnostics) -> Bundle {
    let roots = load_roots(sources, roots, diagnostics);
    let dialect = roots.first().map_or(Dialect::Swagger2, |(_, dialect)| *dialect);
    let roots: Vec<_> = roots
        .into_iter()
        .filter(|(root, other)| {
            if *other != dialect {
                diagnostics
                    .error("E0201", format!("this file is {other:?}, the first file of the API is {dialect:?}"))
                    .at(root.locate(""))
                    .hint("make two APIs of these files");
            }
            *other == dialect
        })
        .map(|(root, _)| root)
        .collect();

    let mut collector = Collector::new(dialect, sources, diagnostics);
    let mut operations = Operations::new();
    for root in &roots {
        collector.add_file(root);
    }
    for root in &roots {
        operation::collect(root, dialect, &mut collector, &mut operations);
    }
    // Files of definitions alone need no host.
    let (speaking, silent): (Vec<_>, Vec<_>) = roots.into_iter().partition(|root| has_paths(root));
    let speaking = if speaking.is_empty() { silent } else { speaking };
    root::scan_host(&speaking, dialect, &mut collector);
    collector.close();
    let names = merge::name_parts(&mut collector, dialect);

    let mut members = root::build(&speaking, dialect, &names, options.prose, &mut collector);
    if let Some(security) = root::share_security(&mut operations) {
        members.insert("security".to_owned(), security);
    }
    if let Some(provenance) = &options.provenance {
        members.insert("x-provenance".to_owned(), describe(provenance, &collector.files));
    }
    let counts = count(&collector, &names, &operations);
    let mut assembly =
        Assembly { names: &names, prose: options.prose, collector: &mut collector, origins: BTreeMap::new() };
    if let Some(root) = speaking.first() {
        assembly.origin(String::new(), root, "");
    }
    assembly.place_security(&speaking, dialect);
    assembly.add_operations(operations, &mut members);
    assembly.add_parts(dialect, &mut members);
    let origins = assembly.origins;
    Bundle { document: Value::Object(members), origins, counts }
}

/// The files by path, each once, whatever their order was.
fn load_roots(sources: &mut Sources, roots: &[Root], diagnostics: &mut Diagnostics) -> Vec<(Arc<Document>, Dialect)> {
    let roots: BTreeMap<_, _> = roots.iter().map(|root| (uri::normalize(&root.path), &root.named_at)).collect();
    let mut loaded = Vec::new();
    for (path, named_at) in roots {
        let Some(root) = sources.require(&path, named_at.clone(), diagnostics) else { continue };
        match Dialect::of(&root.value) {
            Some(dialect) => loaded.push((root, dialect)),
            None => {
                diagnostics
                    .error("E0201", "neither Swagger 2.0 nor OpenAPI 3")
                    .at(root.locate(""))
                    .hint("the root needs `swagger: \"2.0\"` or `openapi: 3.x`");
            }
        }
    }
    loaded
}

fn has_paths(root: &Document) -> bool {
    ["paths", "x-ms-paths"].iter().any(|key| {
        let paths = root.value.get(key).and_then(Value::as_object);
        paths.is_some_and(|paths| !paths.is_empty())
    })
}

fn describe(provenance: &Provenance, files: &BTreeMap<String, Arc<Document>>) -> Value {
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
    let is_schema = |target: &uri::Target| collector.parts.get(target).is_some_and(|part| part.shape == Shape::Schema);
    let reached = names.by_target.keys().filter(|target| is_schema(target)).count();
    let kept = names.chosen.values().filter(|target| is_schema(target)).count();
    let dropped = collector
        .files
        .iter()
        .flat_map(|(path, file)| collect::definitions(&file.value).map(move |(at, _)| (path, at)))
        .filter(|(path, at)| !collector.parts.contains_key(&uri::Target { path: (*path).clone(), pointer: at.clone() }))
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

/// Puts the parts into the document and remembers where they come from.
struct Assembly<'a, 'c> {
    names: &'a Names,
    prose: Prose,
    collector: &'a mut Collector<'c>,
    origins: BTreeMap<String, Origin>,
}

impl Assembly<'_, '_> {
    fn origin(&mut self, at: String, document: &Document, pointer: &str) {
        self.origins.insert(at, Origin { source: Arc::clone(&document.source), pointer: pointer.to_owned() });
    }

    /// Remembers where each security scheme comes from: the first file that has it.
    fn place_security(&mut self, roots: &[Arc<Document>], dialect: Dialect) {
        let section = dialect.security_schemes().iter().fold(String::new(), |at, key| pointer::join(&at, key));
        for root in roots {
            let schemes = root.value.pointer(&section).and_then(Value::as_object);
            for name in schemes.into_iter().flatten().map(|(name, _)| name) {
                let at = pointer::join(&section, name);
                if !self.origins.contains_key(&at) {
                    self.origin(at.clone(), root, &at);
                }
            }
        }
    }

    /// Turns a node of `document` into one of the bundle.
    fn finish(&mut self, value: &mut Value, shape: Shape, document: &Document, at: &str) {
        let source = document.value.pointer(at).unwrap_or(&Value::Null);
        for (at, word) in fact::unknown_types(source, shape, at) {
            self.collector
                .diagnostics
                .warning("W0214", format!("`Type: {word}` says nothing about the type of an expression"))
                .at(document.locate(&at))
                .hint(format!("add `{EXPRESSION_TYPE}` by a patch, or teach it to `bundle::fact`"));
        }
        fact::mark_expressions(value, shape);
        prose::strip(value, shape, self.prose);
        reference::rewrite(value, shape, document.source.path(), &self.names.by_target);
    }

    fn add_operations(&mut self, operations: Operations, members: &mut Map<String, Value>) {
        let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
        for ((path, verb), mut operation) in operations {
            let at = pointer::join(&pointer::join("/paths", &path), &verb);
            for (index, place) in operation.parameters.iter().flatten().enumerate() {
                self.origin(format!("{at}/parameters/{index}"), &operation.document, place);
            }
            self.origin(at, &operation.document, &operation.at);
            let document = Arc::clone(&operation.document);
            self.finish(&mut operation.value, Shape::Operation, &document, &operation.at);
            paths.entry(path).or_default().insert(verb, operation.value);
        }
        members.insert("paths".to_owned(), json!(paths));
    }

    fn add_parts(&mut self, dialect: Dialect, members: &mut Map<String, Value>) {
        let names = self.names;
        for (at, target) in &names.chosen {
            let Some(part) = self.collector.parts.get(target) else { continue };
            let (document, shape) = (Arc::clone(&part.document), part.shape);
            let Some(section) = dialect.section(shape) else { continue };
            let mut value = part.value(target).cloned().unwrap_or_default();
            self.finish(&mut value, shape, &document, &target.pointer);
            if let Some(renamed) = names.renamed.get(target) {
                self.keep_discriminator_value(&mut value, target, renamed);
            }
            self.origin(at.clone(), &document, &target.pointer);
            let name = pointer::tokens(at).pop().unwrap_or_default();
            let path: Vec<_> = section.path.iter().copied().chain([name.as_str()]).collect();
            root::put(members, &path, value);
        }
    }

    /// The name of a definition is its discriminator value unless it says otherwise: a new name must not change what
    /// travels.
    fn keep_discriminator_value(&self, value: &mut Value, target: &uri::Target, renamed: &Renamed) {
        if let (true, Some(schema)) = (self.collector.discriminated.contains(target), value.as_object_mut()) {
            schema.entry("x-ms-discriminator-value").or_insert_with(|| json!(renamed.from));
        }
    }
}
