//! Reachability: every reusable part that operations refer to, directly or not.
//!
//! References are followed from the operations until nothing new turns up. One thing is reached against the direction of
//! its reference: a value of a discriminated base may be of any subtype, so all types that derive from such a base are
//! reached with it, and what they refer to in turn. That is why `allOf` of every file read is indexed by base.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::Value;

use super::{
    dialect::{Dialect, reusable_part},
    grammar::NodeKind,
    reference::{self, ReferenceSite},
};
use crate::{
    diagnostic::Diagnostics,
    source::{Document, Sources, pointer, uri::Target},
};

/// A reusable part that the bundle will hold.
#[derive(Debug)]
pub(super) struct Component {
    /// The file that defines it.
    pub(super) document: Arc<Document>,
    pub(super) kind: NodeKind,
    /// Its name in that file.
    pub(super) name: String,
}

impl Component {
    /// The node in its file.
    pub(super) fn value(&self, target: &Target) -> Option<&Value> {
        self.document.value.pointer(&target.pointer)
    }
}

/// The files read so far and the reusable parts that are reached.
pub(super) struct Collector<'a> {
    pub(super) sources: &'a mut Sources,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) dialect: Dialect,
    /// All files that were read.
    pub(super) files: BTreeMap<String, Arc<Document>>,
    /// The parts that operations reach.
    pub(super) components: BTreeMap<Target, Component>,
    /// The reached definitions whose values have a discriminator.
    pub(super) discriminated: BTreeSet<Target>,
    /// The reached parts whose references were not followed yet.
    unvisited: BTreeSet<Target>,
    /// By base, from the `allOf` of all files that were read.
    subtypes: BTreeMap<Target, BTreeSet<Target>>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(dialect: Dialect, sources: &'a mut Sources, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            sources,
            diagnostics,
            dialect,
            files: BTreeMap::new(),
            components: BTreeMap::new(),
            discriminated: BTreeSet::new(),
            unvisited: BTreeSet::new(),
            subtypes: BTreeMap::new(),
        }
    }

    /// Adds a file: its definitions may extend those of other files.
    pub(super) fn add_file(&mut self, document: &Arc<Document>) {
        let path = document.source.path();
        if self.files.insert(path.to_owned(), Arc::clone(document)).is_some() {
            return;
        }
        for (at, schema) in definitions(&document.value) {
            for base in bases(schema).filter_map(|text| reference::target(path, text)) {
                let subtype = Target { path: path.to_owned(), pointer: at.clone() };
                self.subtypes.entry(base).or_default().insert(subtype);
            }
        }
    }

    /// Adds the parts that the node at `at` refers to.
    pub(super) fn scan(&mut self, document: &Arc<Document>, at: &str, kind: NodeKind, operation: Option<&str>) {
        let Some(value) = document.value.pointer(at) else { return };
        for reference in reference::find(value, kind, at) {
            if let Some((target, part)) = self.resolve(&ReferenceSite { document, reference: &reference, operation }) {
                self.add(target, part);
            }
        }
    }

    /// Adds the parts that reached parts refer to, until nothing new turns up, and reports cycles of references.
    pub(super) fn complete(&mut self) {
        loop {
            while let Some(target) = self.unvisited.pop_first() {
                let Some(part) = self.components.get(&target) else { continue };
                let (document, kind) = (Arc::clone(&part.document), part.kind);
                self.scan(&document, &target.pointer, kind, None);
            }
            self.add_subtypes();
            if self.unvisited.is_empty() {
                break;
            }
        }
        self.report_cycles();
    }

    fn add(&mut self, target: Target, part: Component) {
        if let std::collections::btree_map::Entry::Vacant(entry) = self.components.entry(target) {
            self.unvisited.insert(entry.key().clone());
            entry.insert(part);
        }
    }

    /// Adds all subtypes of discriminated bases, at any depth.
    fn add_subtypes(&mut self) {
        let mut open: Vec<Target> = self
            .components
            .iter()
            .filter(|(target, part)| part.value(target).is_some_and(|schema| schema.get("discriminator").is_some()))
            .map(|(target, _)| target.clone())
            .collect();
        let mut discriminated = BTreeSet::new();
        while let Some(base) = open.pop() {
            let subtypes = self.subtypes.get(&base).cloned().unwrap_or_default();
            if !discriminated.insert(base) {
                continue;
            }
            for subtype in subtypes {
                let document = self.files.get(&subtype.path).cloned();
                if let Some((document, (kind, name))) = document.zip(reusable_part(&subtype.pointer)) {
                    self.add(subtype.clone(), Component { document, kind, name });
                    open.push(subtype);
                }
            }
        }
        self.discriminated = discriminated;
    }

    /// Reports a node of the wrong structure.
    pub(super) fn expected(&mut self, what: &str, document: &Document, at: &str) {
        self.diagnostics
            .error("E0210", format!("{what} is expected here"))
            .at(document.locate(at))
            .hint(format!("correct the structure; see the specification of {}", self.dialect));
    }

    /// Reports cycles of parts that are references and nothing else, each once, at its first part.
    fn report_cycles(&mut self) {
        let mut reported = BTreeSet::new();
        // By target, the number of the walk that passed it.
        let mut passed: BTreeMap<Target, usize> = BTreeMap::new();
        for (number, start) in self.components.keys().enumerate() {
            let mut path = Vec::new();
            let mut next = Some(start.clone());
            while let Some(target) = next {
                match passed.insert(target.clone(), number) {
                    Some(other) if other == number => {
                        let cycle = path.into_iter().skip_while(|passed| *passed != target);
                        reported.extend(cycle.min());
                        break;
                    }
                    Some(_) => break,
                    None => next = self.alias(&target),
                }
                path.push(target);
            }
        }
        for target in reported {
            let Some(part) = self.components.get(&target) else { continue };
            self.diagnostics
                .error("E0206", format!("`{}` is a reference that leads back to itself", part.name))
                .at(part.document.locate(&target.pointer))
                .hint("give one of them a definition: a type, properties, or another reference");
        }
    }

    fn alias(&self, target: &Target) -> Option<Target> {
        let text = self.components.get(target)?.value(target)?.get("$ref")?.as_str()?;
        reference::target(&target.path, text)
    }
}

/// Returns the name of a file without folder and suffix.
pub(super) fn file_stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// Returns all schemas that a file defines, with their pointers.
pub(super) fn definitions(file: &Value) -> impl Iterator<Item = (String, &Value)> {
    [Dialect::Swagger2, Dialect::OpenApi3].into_iter().filter_map(|dialect| dialect.section(NodeKind::Schema)).flat_map(
        move |section| {
            let map = file.pointer(section.pointer).and_then(Value::as_object);
            map.into_iter().flatten().map(|(name, schema)| (pointer::join(section.pointer, name), schema))
        },
    )
}

fn bases(schema: &Value) -> impl Iterator<Item = &str> {
    let all_of = schema.get("allOf").and_then(Value::as_array);
    all_of.into_iter().flatten().filter_map(|base| base.get("$ref").and_then(Value::as_str))
}
