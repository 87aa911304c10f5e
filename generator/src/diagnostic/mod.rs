//! Errors and warnings about the input: where, what, and what to do about it.
//!
//! Every stage pushes into one [`Diagnostics`] and goes on, so a run reports all problems at once. The codes of all
//! stages are listed in [`code`].

pub mod code;

use std::{collections::BTreeMap, fmt};

/// Whether a run that met this problem may write its output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The output would be wrong or incomplete: nothing is written.
    Error,
    /// The output is right, but something in the input deserves a look.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A place in an input file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, relative to the repository or checkout it belongs to, with `/` between folders.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// The JSON pointer (RFC 6901) of the node; empty for the whole file.
    pub pointer: String,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One problem. The methods fill it in and return it, so that they can be chained after [`Diagnostics::error`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// A code of the table in [`code`].
    pub code: &'static str,
    /// The problem, in one sentence.
    pub message: String,
    /// The place in the input.
    pub location: Option<Location>,
    /// Id of the operation that it belongs to.
    pub operation: Option<String>,
    /// The remedy: what its reader can do.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// An error without location, operation and hint.
    pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { severity: Severity::Error, code, message, location: None, operation: None, hint: None }
    }

    /// A warning without location, operation and hint.
    pub(crate) fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Sets the place in the input.
    pub fn at(&mut self, location: impl Into<Option<Location>>) -> &mut Self {
        self.location = location.into();
        self
    }

    /// Sets the id of the operation, if there is one.
    pub fn within(&mut self, operation: Option<&str>) -> &mut Self {
        self.operation = operation.map(str::to_owned);
        self
    }

    /// Sets what its reader can do about it.
    pub fn hint(&mut self, text: impl Into<String>) -> &mut Self {
        self.hint = Some(text.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: ", self.severity, self.code)?;
        if let Some(location) = &self.location {
            write!(f, "{location}: ")?;
        }
        f.write_str(&self.message)?;
        if let Some(location) = &self.location
            && !location.pointer.is_empty()
        {
            write!(f, "\n  at {}", location.pointer)?;
        }
        if let Some(operation) = &self.operation {
            write!(f, "\n  in operation {operation}")?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n  help: {hint}")?;
        }
        Ok(())
    }
}

/// The number of problems after which hints no longer suggest similar names.
const MAX_WITH_SUGGESTIONS: usize = 100;

/// The problems found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    // By order of arrival. A map only because its `or_insert` hands out the new entry without a check that could fail.
    list: BTreeMap<usize, Diagnostic>,
}

impl Diagnostics {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an error; the diagnostic comes back to be completed.
    pub fn error(&mut self, code: &'static str, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic::error(code, message))
    }

    /// Adds a warning; the diagnostic comes back to be completed.
    pub fn warning(&mut self, code: &'static str, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic::warning(code, message))
    }

    /// Adds a diagnostic made elsewhere.
    pub fn push(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        // Nothing is ever removed, so the length is a fresh key.
        let next = self.list.len();
        self.list.entry(next).or_insert(diagnostic)
    }

    /// Adds all of another list, for work that was done in parallel.
    pub fn append(&mut self, other: Self) {
        for diagnostic in other.list.into_values() {
            self.push(diagnostic);
        }
    }

    /// Adds the diagnostics of [`collect`] and returns its outcome.
    pub(crate) fn take<T>(&mut self, (outcome, found): (T, Self)) -> T {
        self.append(found);
        outcome
    }

    /// Whether there is an error, so that no output may be written.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The number of problems.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns the name most similar to `name` for a hint, see [`closest`]. `None` among very many problems, because
    /// comparing names takes long.
    #[must_use]
    pub fn closest<'a>(&self, name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        if self.len() < MAX_WITH_SUGGESTIONS { closest(name, candidates) } else { None }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns all of them, in order of arrival.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.values()
    }

    /// Returns all of them by file, line, column and code, each once: an order that does not depend on which thread ran
    /// first.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list: Vec<_> = self.list.into_values().collect();
        list.sort_by(|a, b| {
            (&a.location, a.code, &a.message, &a.operation).cmp(&(&b.location, b.code, &b.message, &b.operation))
        });
        list.dedup();
        list
    }
}

/// Runs `work` with diagnostics of its own, for work in parallel, and returns both.
pub(crate) fn collect<T>(work: impl FnOnce(&mut Diagnostics) -> T) -> (T, Diagnostics) {
    let mut found = Diagnostics::new();
    (work(&mut found), found)
}

/// Returns the candidate most similar to `name`, if one is similar enough to have been meant.
#[must_use]
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let allowed = length.div_ceil(3).max(1);
    let name = name.to_lowercase();
    candidates
        .into_iter()
        // Names differ by their lengths at least.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}
