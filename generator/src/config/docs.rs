//! `specs/docs/*.yaml`: documentation written for this project.
//!
//! An API reads several files ([`Api::layers`](super::Api::layers)): one for all APIs, one for those of its product, one for
//! all versions of the API, and one for its version. A text of a later file replaces that of an earlier one, so that no
//! text is written twice.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use super::entry::Entry;
use crate::{
    diagnostic::{Diagnostics, Location},
    source::{Source, Sources, pointer},
};

/// The texts of one API. Where there is none, the generator uses a sentence made of facts.
///
/// Names are those of the description, not of the generated code. Unknown names are reported when the API is planned.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// `client`: the API as a whole.
    pub client: Option<String>,
    /// `groups`: by the part of the operation id before `_`.
    pub groups: BTreeMap<String, String>,
    /// `operations`: by operation id.
    pub operations: BTreeMap<String, String>,
    /// `types`: by the name of the definition. A text alone stands for its `summary`.
    pub types: BTreeMap<String, TypeDocs>,
    /// `parameters`: by wire name, for all operations; also arguments of the client's constructor, such as `credential`.
    pub parameters: BTreeMap<String, String>,
    /// `members`: by wire name, for all types.
    pub members: BTreeMap<String, String>,
    /// `retired`: the parts of the API that the service has retired.
    pub retired: Retired,
    files: Vec<DocsFile>,
}

/// The texts of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeDocs {
    /// `summary`: the type as a whole.
    pub summary: Option<String>,
    /// `members`: by wire name, for an enum by wire value. They have precedence over [`Docs::members`].
    pub members: BTreeMap<String, String>,
}

/// Retirement dates of parts of an API. Their methods still exist, but the service may refuse the calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retired {
    /// `api`: the API as a whole.
    pub api: Option<Date>,
    /// `groups`: by the part of the operation id before `_`.
    pub groups: BTreeMap<String, Date>,
}

/// Calendar date, written `2025-03-15` in the file and displayed as `15 March 2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: usize,
    day: u8,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Date {
    fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return None };
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        ((1..=MONTHS.len()).contains(&date.month) && (1..=31).contains(&date.day)).then_some(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = MONTHS.get(self.month.wrapping_sub(1)).copied().unwrap_or_default();
        write!(f, "{} {month} {}", self.day, self.year)
    }
}

/// A file of texts, and the JSON pointers to its entries.
#[derive(Clone, Debug)]
struct DocsFile {
    source: Arc<Source>,
    entries: BTreeSet<String>,
}

impl Docs {
    /// Reads the files at `paths`, the general ones first. Files that do not exist are skipped.
    pub fn from_files<P: AsRef<str>>(sources: &Sources, paths: &[P], diagnostics: &mut Diagnostics) -> Self {
        let mut docs = Self::default();
        for path in paths {
            docs.read(sources, path.as_ref(), diagnostics);
        }
        docs
    }

    fn read(&mut self, sources: &Sources, path: &str, diagnostics: &mut Diagnostics) {
        let Some(file) = sources.read_if_exists(path, diagnostics) else { return };
        let keys = ["client", "groups", "operations", "types", "parameters", "members", "retired"];
        let root = Entry::root(&file).known_members(&keys, diagnostics);
        let mut entries = BTreeSet::new();
        let sections = [
            ("groups", &mut self.groups),
            ("operations", &mut self.operations),
            ("parameters", &mut self.parameters),
            ("members", &mut self.members),
        ];
        for (section, texts) in sections {
            let Some(entry) = root.optional(section) else { continue };
            let written = entry.texts(diagnostics);
            entries.extend(written.keys().map(|name| pointer::join(&entry.pointer, name)));
            texts.extend(written);
        }
        for (name, entry) in root.optional("types").map(|entry| entry.members(diagnostics).0).into_iter().flatten() {
            let written = type_docs(&entry, diagnostics);
            entries.insert(entry.pointer.clone());
            let members = pointer::join(&entry.pointer, "members");
            entries.extend(written.members.keys().map(|member| pointer::join(&members, member)));
            let docs = self.types.entry(name).or_default();
            docs.summary = written.summary.or(docs.summary.take());
            docs.members.extend(written.members);
        }
        if let Some(text) = root.optional_text("client", diagnostics) {
            self.client = Some(text);
        }
        if let Some(entry) = root.optional("retired") {
            let parts = entry.known_members(&["api", "groups"], diagnostics);
            self.retired.api = parts.optional("api").and_then(|entry| date(entry, diagnostics)).or(self.retired.api);
            for (name, entry) in
                parts.optional("groups").map(|groups| groups.members(diagnostics).0).into_iter().flatten()
            {
                entries.insert(entry.pointer.clone());
                self.retired.groups.extend(date(&entry, diagnostics).map(|date| (name, date)));
            }
        }
        self.files.push(DocsFile { source: Arc::clone(&file.source), entries });
    }

    /// Returns the position of a node such as `/types/SqlPool` in the last file that has it, or that of its closest ancestor
    /// in the last file. `None` if there is no file.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Option<Location> {
        let with = self.files.iter().rev().find(|file| file.entries.contains(pointer));
        with.or(self.files.last()).map(|file| file.source.locate(pointer))
    }

    /// The path and the entries of each file, as JSON pointers. The summary of a type is the entry of the type.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.files.iter().map(|file| (file.source.path(), &file.entries))
    }

    /// Returns the position of the node at `pointer` in the file at `path`.
    pub(crate) fn locate_in(&self, path: &str, pointer: &str) -> Option<Location> {
        self.files.iter().find(|file| file.source.path() == path).map(|file| file.source.locate(pointer))
    }
}

fn date(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> Option<Date> {
    let text = entry.text(diagnostics)?;
    let date = Date::parse(&text);
    if date.is_none() {
        entry.error("E0603", format!("`{text}` is not a date"), "write it like `2025-03-15`".to_owned(), diagnostics);
    }
    date
}

fn type_docs(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> TypeDocs {
    if entry.is_text() {
        return TypeDocs { summary: entry.text(diagnostics), members: BTreeMap::new() };
    }
    let parts = entry.known_members(&["summary", "members"], diagnostics);
    TypeDocs {
        summary: parts.optional_text("summary", diagnostics),
        members: parts.optional("members").map(|entry| entry.texts(diagnostics)).unwrap_or_default(),
    }
}
