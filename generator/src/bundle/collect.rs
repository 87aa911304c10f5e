//! What the operations reach: every part they refer to, directly or not, and the subtypes of discriminated bases.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::Value;

use super::{
    dialect::{Dialect, reusable_part},
    reference,
    resolve::Use,
    shape::Shape,
};
use crate::{
    diagnostic::Diagnostics,
    source::{Document, Sources, uri::Target},
};

/// A reusable part that the bundle will hold.
#[derive(Debug)]
pub(super) struct Part {
    /// Its file.
    pub(super) document: Arc<Document>,
    /// What it is.
    pub(super) shape: Shape,
    /// What its file calls it.
    pub(super) name: String,
}

impl Part {
    /// The node itself.
    pub(super) fn value(&self, target: &Target) -> Option<&Value> {
        self.document.value.pointer(&target.pointer)
    }
}

/// Follows references from one file to the next.
pub(super) struct Collector<'a> {
    pub(super) sources: &'a mut Sources,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) dialect: Dialect,
    /// All files that were read.
    pub(super) files: BTreeMap<String, Arc<Document>>,
    /// What is kept.
    pub(super) parts: BTreeMap<Target, Part>,
    /// The kept definitions whose values carry a discriminator.
    pub(super) discriminated: BTreeSet<Target>,
    unread: BTreeSet<Target>,
    // By base, from the `allOf` of all files that were read.
    subtypes: BTreeMap<Target, BTreeSet<Target>>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(dialect: Dialect, sources: &'a mut Sources, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            sources,
            diagnostics,
            dialect,
            files: BTreeMap::new(),
            parts: BTreeMap::new(),
            discriminated: BTreeSet::new(),
            unread: BTreeSet::new(),
            subtypes: BTreeMap::new(),
        }
    }

    /// Takes note of a file: its definitions may extend those of other files.
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

    /// Keeps what the node at `at` refers to.
    pub(super) fn scan(&mut self, document: &Arc<Document>, at: &str, shape: Shape, operation: Option<&str>) {
        let Some(value) = document.value.pointer(at) else { return };
        for reference in reference::find(value, shape, at) {
            if let Some((target, part)) = self.resolve(&Use { document, reference: &reference, operation }) {
                self.keep(target, part);
            }
        }
    }

    /// Keeps what the kept parts refer to, until nothing new turns up.
    pub(super) fn close(&mut self) {
        loop {
            while let Some(target) = self.unread.pop_first() {
                let Some(part) = self.parts.get(&target) else { continue };
                let (document, shape) = (Arc::clone(&part.document), part.shape);
                self.scan(&document, &target.pointer, shape, None);
            }
            self.keep_subtypes();
            if self.unread.is_empty() {
                break;
            }
        }
        self.report_cycles();
    }

    fn keep(&mut self, target: Target, part: Part) {
        if let std::collections::btree_map::Entry::Vacant(entry) = self.parts.entry(target) {
            self.unread.insert(entry.key().clone());
            entry.insert(part);
        }
    }

    /// A value of a discriminated base may be of any subtype, so all of them are reached when the base is.
    fn keep_subtypes(&mut self) {
        let mut open: Vec<Target> = self
            .parts
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
                if let Some((document, (shape, name))) = document.zip(reusable_part(&subtype.pointer)) {
                    self.keep(subtype.clone(), Part { document, shape, name });
                    open.push(subtype);
                }
            }
        }
        self.discriminated = discriminated;
    }

    /// Reports that something else should stand at `at`.
    pub(super) fn expected(&mut self, what: &str, document: &Document, at: &str) {
        self.diagnostics
            .error("E0210", format!("{what} is expected here"))
            .at(document.locate(at))
            .hint("see the Swagger 2.0 or OpenAPI specification");
    }

    /// A part that is a reference and nothing else, to one that is a reference to … to the first, means nothing.
    fn report_cycles(&mut self) {
        let mut reported = BTreeSet::new();
        // By target, the way that came by.
        let mut passed: BTreeMap<Target, usize> = BTreeMap::new();
        for (number, start) in self.parts.keys().enumerate() {
            let mut way = Vec::new();
            let mut next = Some(start.clone());
            while let Some(target) = next {
                match passed.insert(target.clone(), number) {
                    Some(other) if other == number => {
                        // The first member of the cycle speaks for all.
                        let cycle = way.into_iter().skip_while(|passed| *passed != target);
                        reported.extend(cycle.min());
                        break;
                    }
                    Some(_) => break,
                    None => next = self.alias(&target),
                }
                way.push(target);
            }
        }
        for target in reported {
            let Some(part) = self.parts.get(&target) else { continue };
            self.diagnostics
                .error("E0206", format!("`{}` is a reference that leads back to itself", part.name))
                .at(part.document.locate(&target.pointer))
                .hint("say in one of them what it is");
        }
    }

    fn alias(&self, target: &Target) -> Option<Target> {
        let text = self.parts.get(target)?.value(target)?.get("$ref")?.as_str()?;
        reference::target(&target.path, text)
    }
}

/// The name of a file without folder and suffix.
pub(super) fn file_stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// All schemas that a file defines, with their pointers.
pub(super) fn definitions(file: &Value) -> impl Iterator<Item = (String, &Value)> {
    [Dialect::Swagger2, Dialect::OpenApi3].into_iter().filter_map(|dialect| dialect.section(Shape::Schema)).flat_map(
        move |section| {
            let map = section.path.iter().try_fold(file, |value, key| value.get(key)).and_then(Value::as_object);
            map.into_iter().flatten().map(|(name, schema)| (section.pointer(name), schema))
        },
    )
}

fn bases(schema: &Value) -> impl Iterator<Item = &str> {
    let all_of = schema.get("allOf").and_then(Value::as_array);
    all_of.into_iter().flatten().filter_map(|base| base.get("$ref").and_then(Value::as_str))
}
