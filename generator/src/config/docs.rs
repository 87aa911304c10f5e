//! `specs/docs/<api>.yaml`: documentation in this project's own words.

use std::{collections::BTreeMap, sync::Arc};

use super::entry::Entry;
use crate::{
    diagnostic::{Diagnostics, Location},
    source::{Source, Sources},
};

/// The texts of one API. What they do not cover is composed from facts.
///
/// Names are those of the description, not of the generated code. That each of them names something is checked where
/// the names are known; [`Docs::locate`] gives the place to report.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// `client`: about the API as a whole.
    pub client: Option<String>,
    /// `groups`: by the part of the operation id before `_`.
    pub groups: BTreeMap<String, String>,
    /// `operations`: by operation id.
    pub operations: BTreeMap<String, String>,
    /// `types`: by the name of the definition. A text alone stands for its `summary`.
    pub types: BTreeMap<String, TypeDocs>,
    /// `parameters`: by wire name, for every operation that has one of that name.
    pub parameters: BTreeMap<String, String>,
    /// `members`: by wire name, for every type that has one of that name.
    pub members: BTreeMap<String, String>,
    source: Option<Arc<Source>>,
}

/// The texts of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeDocs {
    /// `summary`: about the type.
    pub summary: Option<String>,
    /// `members`: by wire name (for an enum: by wire value). They win over [`Docs::members`].
    pub members: BTreeMap<String, String>,
}

impl Docs {
    /// Reads the file at `path`; one that is not there has no texts.
    pub fn from_file(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Self {
        let Some(file) = sources.read_if_exists(path, diagnostics) else { return Self::default() };
        let keys = ["client", "groups", "operations", "types", "parameters", "members"];
        let root = Entry::root(&file).members_of(&keys, diagnostics);
        let mut texts = |key| root.optional(key).map(|entry| entry.texts(diagnostics)).unwrap_or_default();
        let (groups, operations) = (texts("groups"), texts("operations"));
        let (parameters, members) = (texts("parameters"), texts("members"));
        let types = root.optional("types").map(|entry| types(entry, diagnostics)).unwrap_or_default();
        let client = root.optional_text("client", diagnostics);
        let source = Some(Arc::clone(&file.source));
        Self { client, groups, operations, types, parameters, members, source }
    }

    /// The position of a node of the file, such as `/types/SqlPool`; `None` if there is no file.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Option<Location> {
        self.source.as_ref().map(|source| source.locate(pointer))
    }
}

fn types(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> BTreeMap<String, TypeDocs> {
    let mut types = BTreeMap::new();
    for (name, entry) in entry.members(diagnostics).0 {
        let docs = if entry.is_text() {
            TypeDocs { summary: entry.text(diagnostics), members: BTreeMap::new() }
        } else {
            let parts = entry.members_of(&["summary", "members"], diagnostics);
            TypeDocs {
                summary: parts.optional_text("summary", diagnostics),
                members: parts.optional("members").map(|entry| entry.texts(diagnostics)).unwrap_or_default(),
            }
        };
        types.insert(name, docs);
    }
    types
}
