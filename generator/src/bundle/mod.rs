//! Stage 2: from the documents of one API to one self-contained document.
//!
//! A bundle holds what the operations reach and nothing else. Its references are local, its operations need neither
//! their path nor the root to be understood, and it does not depend on the order in which its files were named.

mod assemble;
mod collect;
mod dialect;
mod expressible;
mod fact;
mod grammar;
mod merge;
mod operation;
mod patch;
pub mod prose;
mod reference;
mod resolve;
mod root;
mod step;

use std::{collections::BTreeMap, sync::Arc};

use serde_json::Value;

use self::resolve::missing_target_hint;
pub use self::{
    assemble::bundle, dialect::Dialect, merge::Renamed, operation::API_VERSION, patch::Patches, prose::EXPRESSION_TYPE,
    prose::Prose,
};
pub(crate) use self::{dialect::reusable_part, grammar::NodeKind};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    source::{Source, Sources, pointer},
};

/// The origin of the files of a bundle.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// The URL of the repository.
    pub repository: String,
    /// The commit of the repository.
    pub commit: String,
    /// The readme that lists the files, and the tag in it.
    pub readme: Option<(String, String)>,
}

/// A file of an API, as opposed to those that it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// The path of the file.
    pub path: String,
    /// The place that names it, for the case that it is not there.
    pub named_at: Option<Location>,
}

/// Options of [`bundle()`].
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether the output holds the texts of the input.
    pub prose: Prose,
    /// Written into the bundle, with the hash of every file, if given.
    pub provenance: Option<Provenance>,
}

/// Statistics of a bundle.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Number of files read.
    pub files: usize,
    /// Number of operations.
    pub operations: usize,
    /// Definitions in the bundle.
    pub kept: usize,
    /// Definitions that were equal to one of another file.
    pub merged: usize,
    /// Definitions that no operation reaches.
    pub dropped: usize,
    /// Definitions and other reusable parts that got a new name.
    pub renamed: Vec<Renamed>,
}

/// One self-contained description, with the origin of its nodes.
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
    /// Reads the bundle at `path`, and reports references that do not point to a part of it.
    pub fn from_file(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let file = sources.read(path, diagnostics)?;
        if Dialect::of(&file.value).is_none() {
            diagnostics
                .error("E0201", "neither Swagger 2.0 nor OpenAPI 3")
                .at(file.locate(""))
                .hint("run `cargo xtask import` to make this file anew");
            return None;
        }
        let origin = Origin { source: Arc::clone(&file.source), pointer: String::new() };
        let origins = BTreeMap::from([(String::new(), origin)]);
        let bundle = Self { document: file.value, origins, counts: Counts::default() };
        bundle.check_references(diagnostics);
        Some(bundle)
    }

    /// The description as JSON.
    #[must_use]
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Statistics of the input; all zero for a bundle that was read back.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The place in the input that the node at `pointer` comes from.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        let mut enclosing = std::iter::successors(Some(pointer), |pointer| pointer::parent(pointer));
        let found = enclosing.find_map(|at| {
            let rest = pointer.get(at.len()..).unwrap_or_default();
            self.origins.get(at).map(|origin| origin.source.locate(&format!("{}{rest}", origin.pointer)))
        });
        // A bundle of no files has no origins.
        found.unwrap_or_else(|| Location { file: String::new(), line: 1, column: 1, pointer: pointer.to_owned() })
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

    /// Reports prose that is left, such as a patch may bring in.
    pub fn forbid_prose(&self, diagnostics: &mut Diagnostics) {
        let mut reporter = Reporter::new(self, diagnostics);
        for at in prose::find(&self.document) {
            reporter
                .error("E0230", &at, "prose may not be carried into this repository")
                .hint("take it out of the patch that brings it; texts of our own go to `specs/docs`");
        }
    }

    /// Reports references that do not point to a part of this document.
    fn check_references(&self, diagnostics: &mut Diagnostics) {
        let mut reporter = Reporter::new(self, diagnostics);
        for reference in reference::find(&self.document, NodeKind::Document, "") {
            let (text, at) = (&reference.text, &reference.at);
            let Some(target) = text.strip_prefix('#') else {
                reporter
                    .error("E0211", at, format!("a bundled description refers to another file: `{text}`"))
                    .hint("run `cargo xtask import`, which brings everything into one file");
                continue;
            };
            if self.document.pointer(target).is_none() {
                let hint = missing_target_hint(&self.document, target, reporter.diagnostics);
                reporter.error("E0203", at, format!("`$ref` points to nothing: `{text}`")).hint(hint);
            } else if reusable_part(target).is_none_or(|(kind, _)| kind != reference.kind) {
                reporter
                    .error("E0205", at, format!("`$ref` points to another kind of node: `{text}`"))
                    .hint(format!("correct the reference: {} is needed here", reference.kind));
            }
        }
    }

    /// Adds a diagnostic of the node at `pointer` to `diagnostics`; it comes back to be completed.
    pub(crate) fn report<'d>(
        &self,
        pointer: &str,
        diagnostic: Diagnostic,
        diagnostics: &'d mut Diagnostics,
    ) -> &'d mut Diagnostic {
        diagnostics.push(diagnostic).at(self.locate(pointer)).within(self.operation_at(pointer))
    }

    /// The id of the operation that the node at `at` belongs to.
    fn operation_at(&self, at: &str) -> Option<&str> {
        let tokens = pointer::tokens(at);
        let [section, path, verb, ..] = tokens.as_slice() else { return None };
        self.document.get(section)?.get(path)?.get(verb)?.get("operationId")?.as_str()
    }
}

/// Adds problems of nodes of a bundle to diagnostics, with location and operation.
pub(crate) struct Reporter<'a> {
    bundle: &'a Bundle,
    pub(crate) diagnostics: &'a mut Diagnostics,
    /// Id of the operation being worked on, for nodes outside of it that it refers to.
    pub(crate) operation: Option<String>,
}

impl<'a> Reporter<'a> {
    pub(crate) fn new(bundle: &'a Bundle, diagnostics: &'a mut Diagnostics) -> Self {
        Self { bundle, diagnostics, operation: None }
    }

    /// Adds an error of the node at `pointer`; it comes back to be completed.
    pub(crate) fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        self.report(pointer, Diagnostic::error(code, message))
    }

    /// Adds a warning of the node at `pointer`; it comes back to be completed.
    pub(crate) fn warning(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        self.report(pointer, Diagnostic::warning(code, message))
    }

    fn report(&mut self, pointer: &str, diagnostic: Diagnostic) -> &mut Diagnostic {
        let diagnostic = self.bundle.report(pointer, diagnostic, self.diagnostics);
        match &self.operation {
            Some(operation) => diagnostic.within(Some(operation)),
            None => diagnostic,
        }
    }
}
