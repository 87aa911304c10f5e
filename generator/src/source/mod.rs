//! Stage 1: bytes → documents, and positions of their nodes.
//!
//! Files are known by a path with `/` between folders, relative to the root that [`Files`] stands for; such paths are
//! what `$ref` resolves against ([`uri`]) and what diagnostics show. Positions cost nothing until a diagnostic needs
//! one: the first [`Source::locate`] scans the text again.

mod json;
pub mod pointer;
mod positions;
pub mod uri;
mod value;
mod yaml;

use std::{
    collections::BTreeMap,
    io::{self, Read},
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use serde_json::Value;
use sha2::{Digest, Sha256};

use self::positions::{Cursor, Positions};
use crate::diagnostic::{Diagnostics, Location};

/// The size of a file in bytes: ten times that of the largest known description.
const MAX_BYTES: usize = 32 << 20;

/// A source of files.
pub trait Files: Send + Sync {
    /// The bytes of the file at `path`, which has `/` between folders.
    ///
    /// # Errors
    /// Whatever the file system says.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// Files below a folder of the disk.
#[derive(Clone, Debug)]
pub struct Folder(pub PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // One byte more than allowed shows that there are more.
        let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        std::fs::File::open(self.0.join(path))?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// Files in memory, for tests and for callers that have their own storage.
impl Files for BTreeMap<String, Vec<u8>> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// The text of a file.
#[derive(Debug)]
pub struct Source {
    path: String,
    // As on disk, with a byte-order mark if there is one: the hash is that of the file.
    content: String,
    // Made when the first position is asked for.
    positions: OnceLock<Positions>,
}

impl Source {
    /// The path of the file.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text, without byte-order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        self.content.strip_prefix('\u{feff}').unwrap_or(&self.content)
    }

    /// The SHA-256 of the file, in lower-case hexadecimal digits.
    #[must_use]
    pub fn sha256(&self) -> String {
        Sha256::digest(self.content.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The position of the node that `pointer` names: of its key, or of the element in an array. A node that is not
    /// there is looked for as far down as the text goes.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        let (line, column) = self.positions().locate(pointer);
        Location { file: self.path.clone(), line, column, pointer: pointer.to_owned() }
    }

    /// Whether the file is YAML; any other is JSON.
    fn is_yaml(&self) -> bool {
        self.path.ends_with(".yaml") || self.path.ends_with(".yml")
    }

    fn positions(&self) -> &Positions {
        let scan = if self.is_yaml() { yaml::positions } else { json::positions };
        self.positions.get_or_init(|| scan(self.text()))
    }

    fn parse(&self, diagnostics: &mut Diagnostics) -> Option<Value> {
        let (parsed, code) = match self.is_yaml() {
            true => (yaml::parse(self.text()), "E0104"),
            false => (json::parse(self.text()), "E0103"),
        };
        match parsed {
            Ok(value::Parsed { value, has_duplicates }) => {
                if has_duplicates {
                    self.report_duplicates(diagnostics);
                }
                Some(value)
            }
            Err(value::ParseError { position: (line, column), message, beyond_limit }) => {
                let location = Location { file: self.path.clone(), line, column, pointer: String::new() };
                let (code, hint) = match beyond_limit {
                    true => ("E0106", "stay below this limit: split the file, or remove what the API does not need"),
                    false => (code, "correct the syntax; the rest of the file is not read"),
                };
                diagnostics.error(code, message).at(location).hint(hint);
                None
            }
        }
    }

    fn report_duplicates(&self, diagnostics: &mut Diagnostics) {
        for (pointer, (line, column)) in self.positions().duplicates.clone() {
            let name = pointer::tokens(&pointer).pop().unwrap_or_default();
            diagnostics
                .error("E0105", format!("duplicate member `{name}`"))
                .at(Location { file: self.path.clone(), line, column, pointer })
                .hint("keep one of them");
        }
    }
}

/// A file that was read.
#[derive(Debug)]
pub struct Document {
    /// The text, for positions.
    pub source: Arc<Source>,
    /// The parsed content.
    pub value: Value,
}

impl Document {
    /// The position of the node at `pointer`, see [`Source::locate`].
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        self.source.locate(pointer)
    }
}

/// The files of a run, each read once.
pub struct Sources {
    files: Box<dyn Files>,
    // None: the file could not be parsed, which was reported when it was first asked for.
    documents: BTreeMap<String, Option<Arc<Document>>>,
}

impl Sources {
    /// Creates sources that read from `files`.
    #[must_use]
    pub fn new(files: impl Files + 'static) -> Self {
        Self { files: Box::new(files), documents: BTreeMap::new() }
    }

    /// The document at `path`, from memory if it was asked for before; `None` if it is broken, which is reported once.
    ///
    /// # Errors
    /// The file cannot be read. Not reported here, because the caller knows the place that names the file.
    pub fn load(&mut self, path: &str, diagnostics: &mut Diagnostics) -> io::Result<Option<Arc<Document>>> {
        if let Some(known) = self.documents.get(path) {
            return Ok(known.clone());
        }
        let document = read(path, self.files.read(path)?, diagnostics).map(Arc::new);
        self.documents.insert(path.to_owned(), document.clone());
        Ok(document)
    }

    /// Like [`Sources::load`], but reports a file that cannot be read, at the place that names it.
    pub fn require(
        &mut self,
        path: &str,
        named_at: Option<Location>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<Document>> {
        let loaded = self.load(path, diagnostics);
        reported(loaded, path, named_at, diagnostics)?
    }

    /// Reads the document at `path` without remembering it.
    pub fn read(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<Document> {
        let bytes = reported(self.files.read(path), path, None, diagnostics)?;
        read(path, bytes, diagnostics)
    }

    /// Like [`Sources::read`], but a file that does not exist is no problem.
    pub fn read_if_exists(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<Document> {
        match self.files.read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            _ => self.read(path, diagnostics),
        }
    }

    /// Reads the text of a file that is neither JSON nor YAML, and that is named at `named_at`.
    pub fn text(&self, path: &str, named_at: Option<Location>, diagnostics: &mut Diagnostics) -> Option<Source> {
        let bytes = reported(self.files.read(path), path, named_at, diagnostics)?;
        source(path, bytes, diagnostics)
    }
}

fn source(path: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Source> {
    if bytes.len() > MAX_BYTES {
        diagnostics
            .error("E0106", format!("the file has more than {MAX_BYTES} bytes"))
            .at(Location { file: path.to_owned(), line: 1, column: 1, pointer: String::new() })
            .hint("stay below this limit: split the file, or remove what the API does not need");
        return None;
    }
    let content = String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let text = String::from_utf8_lossy(valid);
        let (line, column) = Cursor::new(&text).at_byte(text.len());
        diagnostics
            .error("E0102", "the file is not UTF-8 text")
            .at(Location { file: path.to_owned(), line, column, pointer: String::new() })
            .hint("save it as UTF-8");
    });
    Some(Source { path: path.to_owned(), content: content.ok()?, positions: OnceLock::new() })
}

fn read(path: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Document> {
    let source = source(path, bytes, diagnostics)?;
    let value = source.parse(diagnostics)?;
    Some(Document { source: Arc::new(source), value })
}

/// Reports a file that cannot be read.
fn reported<T>(
    read: io::Result<T>,
    path: &str,
    named_at: Option<Location>,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let report = |error| {
        let hint = "add the file, or correct the path where it is named";
        diagnostics.error("E0101", unreadable(path, &error)).at(named_at).hint(hint);
    };
    read.map_err(report).ok()
}

/// Returns the message that `path` cannot be read, with the same words on every system.
pub(crate) fn unreadable(path: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => format!("cannot read `{path}`: there is no such file"),
        _ => format!("cannot read `{path}`: {error}"),
    }
}
