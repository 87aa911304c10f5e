//! What a suite counts, against what is known not to be covered.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// How often each scenario was played.
#[derive(Debug)]
pub(super) struct Report(BTreeMap<String, u64>);

impl Report {
    /// Reads `{"scenario": times}`.
    pub(super) fn new(report: &Value) -> Result<Self> {
        let members = report.as_object().context("the report is no object")?;
        let count = |(name, times): (&String, &Value)| {
            Ok((name.clone(), times.as_u64().with_context(|| format!("`{name}` has no count"))?))
        };
        Ok(Self(members.iter().map(count).collect::<Result<_>>()?))
    }

    /// Reads `{"scenario": "pass" | "fail" | "not-implemented"}`.
    pub(super) fn of_outcomes(report: &Value) -> Result<Self> {
        let members = report.as_object().context("the report is no object")?;
        Ok(Self(members.iter().map(|(name, outcome)| (name.clone(), u64::from(outcome == "pass"))).collect()))
    }

    /// How often the scenarios were played that the entry of a list speaks of.
    fn meant(&self, entry: &str) -> impl Iterator<Item = u64> {
        self.0.iter().filter(move |(name, _)| means(entry, name)).map(|(_, times)| *times)
    }

    /// How many scenarios were played.
    pub(super) fn covered(&self) -> usize {
        self.0.values().filter(|times| **times > 0).count()
    }

    /// How many scenarios there are.
    pub(super) fn total(&self) -> usize {
        self.0.len()
    }
}

/// By report and scenario, why nobody plays it. A name that ends with `*` stands for all that begin so.
#[derive(Debug, Default)]
pub(super) struct NotCovered(BTreeMap<String, BTreeMap<String, String>>);

impl NotCovered {
    /// Reads a list.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    /// Reads the text of a list, in which every entry has a reason.
    fn parse(text: &str) -> Result<Self> {
        let lists: BTreeMap<String, BTreeMap<String, String>> = serde_yaml::from_str(text)?;
        for (name, reason) in lists.values().flatten() {
            ensure!(!reason.trim().is_empty(), "{name} has no reason");
        }
        Ok(Self(lists))
    }

    /// The entries of the report `name`.
    pub(super) fn names(&self, name: &str) -> Vec<String> {
        self.0.get(name).into_iter().flat_map(|list| list.keys().cloned()).collect()
    }

    /// What is wrong: scenarios that nobody plays and nobody lists, and entries that are not, or no longer, true.
    pub(super) fn compare(&self, report_name: &str, report: &Report) -> Vec<String> {
        let empty = BTreeMap::new();
        let list = self.0.get(report_name).unwrap_or(&empty);
        let missing =
            report.0.iter().filter(|(name, times)| **times == 0 && !list.keys().any(|entry| means(entry, name)));
        let missing = missing.map(|(name, _)| format!("{name}: not covered"));
        let stale = list.keys().filter(|entry| report.meant(entry).all(|times| times > 0));
        let stale = stale.map(|entry| match report.meant(entry).next() {
            Some(_) => format!("{entry}: listed, but it is covered"),
            None => format!("{entry}: listed, but there is no such scenario"),
        });
        missing.chain(stale).collect()
    }
}

/// Whether the entry of a list speaks of this scenario.
fn means(entry: &str, scenario: &str) -> bool {
    entry.strip_suffix('*').map_or(entry == scenario, |start| scenario.starts_with(start))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_covered_has_to_be_listed_and_nothing_else() {
        let report = Report::new(&json!({ "played": 2, "listed": 0, "missing": 0, "stale": 1 })).unwrap();
        assert_eq!((report.covered(), report.total()), (2, 4));
        let list = NotCovered::parse("all: { listed: why, stale: why, gone: why }").unwrap();
        assert_eq!(
            list.compare("all", &report),
            ["missing: not covered", "gone: listed, but there is no such scenario", "stale: listed, but it is covered",]
        );
        assert_eq!(list.compare("other", &report), ["listed: not covered", "missing: not covered"]);
    }

    #[test]
    fn an_entry_can_speak_of_all_that_begin_alike() {
        let report = json!({ "A_b": "pass", "A_c": "not-implemented", "A_d": "fail", "B_a": "pass" });
        let report = Report::of_outcomes(&report).unwrap();
        assert_eq!((report.covered(), report.total()), (2, 4));
        let compare = |list: &str| NotCovered::parse(list).unwrap().compare("all", &report);
        assert_eq!(compare("all: { A_*: why }"), Vec::<String>::new());
        assert_eq!(compare("all: { A_c: why }"), ["A_d: not covered"]);
        assert_eq!(
            compare("all: { A_*: why, B_*: why, C_*: why }"),
            ["B_*: listed, but it is covered", "C_*: listed, but there is no such scenario"]
        );
    }

    #[test]
    fn an_entry_needs_a_reason_and_a_report_counts() {
        assert!(NotCovered::parse("all: { listed: ' ' }").is_err());
        assert!(Report::new(&json!({ "played": "yes" })).is_err());
        assert!(Report::new(&json!([])).is_err());
    }
}
