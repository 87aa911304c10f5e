//! Lists of published examples that contradict their own description, and of recordings: `known/<judge>/<api>.yaml`, as
//! `known/README.md` describes. An entry that covers no failure is an error, so the lists only shrink.

use std::{cell::Cell, fs, io::ErrorKind, path::Path};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// The half of an example that contradicts the description, or a recorded sequence as a whole.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Part {
    Request,
    Response,
    Replay,
}

impl Part {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Replay => "replay",
        }
    }
}

/// The `example` of an entry for every recording of its operation.
const EVERY_RECORDING: &str = "*";

/// An entry of a list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KnownContradiction {
    /// Path in upstream's repository.
    pub(crate) example: String,
    pub(crate) operation: String,
    pub(crate) part: Part,
    /// The code of the rule that it breaks, for judges with several rules.
    #[serde(default)]
    pub(crate) rule: String,
    /// Why it is a mistake of the example.
    pub(crate) reason: String,
    #[serde(skip)]
    used: Cell<bool>,
}

/// The contradictions of one API.
#[derive(Debug, Default)]
pub(crate) struct KnownContradictions(Vec<KnownContradiction>);

impl KnownContradictions {
    /// Reads `known/<judge>/<api>.yaml` of this package; an absent file is an empty list.
    pub(crate) fn read(judge: &str, api: &str) -> Result<Self> {
        let name = format!("known/{judge}/{api}.yaml");
        match fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            text => {
                let known = Self::parse(&text?).with_context(|| format!("xtask/conformance/{name}"))?;
                // An example is one file. Recordings repeat operations, and more of them are judged elsewhere.
                let any = judge != "recordings" && known.0.iter().any(KnownContradiction::is_for_every_recording);
                ensure!(!any, "xtask/conformance/{name}: an entry names no example");
                Ok(known)
            }
        }
    }

    /// Parses a list, in which every entry has a reason.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let entries = serde_yaml::from_str::<Option<Vec<KnownContradiction>>>(text)?.unwrap_or_default();
        for entry in &entries {
            ensure!(!entry.reason.trim().is_empty(), "{} has no reason", entry.example);
        }
        Ok(Self(entries))
    }

    /// Whether a failure is known. Marks its entry as used.
    pub(crate) fn covers(&self, example: &str, operation: &str, part: Part, rule: &str) -> bool {
        let same = |entry: &&KnownContradiction| {
            (entry.is_for_every_recording() || entry.example == example)
                && (entry.operation.as_str(), entry.part, entry.rule.as_str()) == (operation, part, rule)
        };
        let entry = self.0.iter().find(same);
        entry.inspect(|entry| entry.used.set(true)).is_some()
    }

    /// Returns a failure for each entry that covered nothing although `was_judged`.
    pub(crate) fn stale(&self, was_judged: impl Fn(&KnownContradiction) -> bool) -> impl Iterator<Item = String> {
        let unused = self.0.iter().filter(move |entry| !entry.used.get() && was_judged(entry));
        unused.map(|KnownContradiction { example, operation, part, rule, .. }| {
            let rule = if rule.is_empty() { String::new() } else { format!(", {rule}") };
            format!("{example}, {operation}, {}{rule}: listed, but it passes", part.name())
        })
    }
}

impl KnownContradiction {
    /// Whether it is for every recording of its operation.
    pub(crate) fn is_for_every_recording(&self) -> bool {
        self.example == EVERY_RECORDING
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "- { example: a.json, operation: A_Get, part: response, reason: a list for an object }";

    #[test]
    fn an_entry_that_covers_nothing_is_stale() {
        let known = KnownContradictions::parse(LIST).unwrap();
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
        let known = KnownContradictions::parse(&LIST.replace("reason", "rule: INVALID_TYPE, reason")).unwrap();
        assert!(!known.covers("a.json", "A_Get", Part::Response, ""));
        assert!(!known.covers("a.json", "A_Get", Part::Response, "MINIMUM"));
        assert!(known.covers("a.json", "A_Get", Part::Response, "INVALID_TYPE"));
    }

    #[test]
    fn an_entry_for_every_recording_is_for_one_operation_and_part() {
        let known = KnownContradictions::parse(&LIST.replace("a.json", "'*'").replace("response", "replay")).unwrap();
        assert!(!known.covers("b.json#1", "A_List", Part::Replay, ""));
        assert!(!known.covers("b.json#1", "A_Get", Part::Response, ""));
        assert_eq!(known.stale(|entry| entry.operation == "A_Get").count(), 1);
        assert!(known.covers("b.json#1", "A_Get", Part::Replay, ""));
        assert!(known.covers("c.json#2", "A_Get", Part::Replay, ""));
        assert_eq!(known.stale(|_| true).count(), 0);
    }

    #[test]
    fn an_entry_needs_a_reason_and_known_members() {
        assert!(KnownContradictions::parse("").is_ok());
        assert!(KnownContradictions::parse(&LIST.replace("a list for an object", "' '")).is_err());
        assert!(KnownContradictions::parse(&LIST.replace("part", "half")).is_err());
    }
}
