//! Examples that contradict their own description: known, explained, and never more than necessary.
//!
//! Each judge has lists of its own, in `known/<judge>`.

use std::{cell::Cell, fs, io::ErrorKind, path::Path};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// The half of an example that is wrong.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Part {
    Request,
    Response,
}

impl Part {
    /// What people read.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// One contradiction.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// Path in upstream's repository.
    pub(crate) example: String,
    /// Operation id.
    pub(crate) operation: String,
    pub(crate) part: Part,
    /// The rule that it breaks, in the words of a judge that has several.
    #[serde(default)]
    pub(crate) rule: String,
    /// What is wrong with it.
    pub(crate) reason: String,
    #[serde(skip)]
    needed: Cell<bool>,
}

/// The contradictions of one API.
#[derive(Debug, Default)]
pub(crate) struct Known(Vec<Entry>);

impl Known {
    /// Reads `known/<judge>/<api>.yaml` of this package; no file is an empty list.
    pub(crate) fn read(judge: &str, api: &str) -> Result<Self> {
        let name = format!("known/{judge}/{api}.yaml");
        match fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            text => Self::parse(&text?).with_context(|| format!("xtask/conformance/{name}")),
        }
    }

    /// Reads the text of a list.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let entries: Option<Vec<Entry>> = serde_yaml::from_str(text)?;
        let entries = entries.unwrap_or_default();
        for entry in &entries {
            ensure!(!entry.reason.trim().is_empty(), "{} has no reason", entry.example);
        }
        Ok(Self(entries))
    }

    /// Whether a failure is known. Marks the entry as needed.
    pub(crate) fn covers(&self, example: &str, operation: &str, part: Part, rule: &str) -> bool {
        let same = |entry: &&Entry| {
            (entry.example.as_str(), entry.operation.as_str(), entry.part, entry.rule.as_str())
                == (example, operation, part, rule)
        };
        let entry = self.0.iter().find(same);
        entry.inspect(|entry| entry.needed.set(true)).is_some()
    }

    /// Entries that covered nothing, though their example was there: they have to go.
    pub(crate) fn stale<'a>(&'a self, was_there: impl Fn(&Entry) -> bool + 'a) -> impl Iterator<Item = &'a Entry> {
        self.0.iter().filter(move |entry| !entry.needed.get() && was_there(entry))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "- { example: a.json, operation: A_Get, part: response, reason: a list for an object }";

    #[test]
    fn an_entry_that_covers_nothing_is_stale() {
        let known = Known::parse(LIST).unwrap();
        assert_eq!(known.stale(|_| true).count(), 1);
        assert_eq!(known.stale(|_| false).count(), 0);
        assert!(!known.covers("a.json", "A_Get", Part::Request, ""));
        assert!(!known.covers("a.json", "A_List", Part::Response, ""));
        assert!(!known.covers("a.json", "A_Get", Part::Response, "INVALID_TYPE"));
        assert!(known.covers("a.json", "A_Get", Part::Response, ""));
        assert_eq!(known.stale(|_| true).count(), 0);
    }

    #[test]
    fn an_entry_with_a_rule_is_for_that_rule_only() {
        let known = Known::parse(&LIST.replace("reason", "rule: INVALID_TYPE, reason")).unwrap();
        assert!(!known.covers("a.json", "A_Get", Part::Response, ""));
        assert!(!known.covers("a.json", "A_Get", Part::Response, "MINIMUM"));
        assert!(known.covers("a.json", "A_Get", Part::Response, "INVALID_TYPE"));
    }

    #[test]
    fn an_entry_needs_a_reason_and_no_surprises() {
        assert!(Known::parse("").is_ok());
        assert!(Known::parse(&LIST.replace("a list for an object", "' '")).is_err());
        assert!(Known::parse(&LIST.replace("part", "half")).is_err());
    }
}
