//! The coverage that the server of a suite reports, compared with the known gaps.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The number of runs of each scenario of a report.
#[derive(Debug)]
pub(super) struct CoverageReport(BTreeMap<String, u64>);

impl CoverageReport {
    /// Reads a report with the number of runs, `{"scenario": 1}`.
    pub(super) fn new(report: &Value) -> Result<Self> {
        let members = report.as_object().context("the report is not an object")?;
        let count = |(name, times): (&String, &Value)| {
            Ok((name.clone(), times.as_u64().with_context(|| format!("`{name}` has no count"))?))
        };
        Ok(Self(members.iter().map(count).collect::<Result<_>>()?))
    }

    /// Reads a report with outcomes, `{"scenario": "pass" | "fail" | "not-implemented"}`.
    pub(super) fn of_outcomes(report: &Value) -> Result<Self> {
        let members = report.as_object().context("the report is not an object")?;
        Ok(Self(members.iter().map(|(name, outcome)| (name.clone(), u64::from(outcome == "pass"))).collect()))
    }

    /// Returns the numbers of runs of the scenarios that an entry of the gaps matches.
    fn counts(&self, entry: &str) -> impl Iterator<Item = u64> {
        self.0.iter().filter(move |(name, _)| matches(entry, name)).map(|(_, times)| *times)
    }

    /// Returns the number of scenarios that were run.
    pub(super) fn covered(&self) -> usize {
        self.0.values().filter(|times| **times > 0).count()
    }

    /// Returns the number of all scenarios.
    pub(super) fn total(&self) -> usize {
        self.0.len()
    }
}

/// The reasons why scenarios are not run, by report and scenario. A name that ends with `*` matches all with that prefix.
#[derive(Debug, Default)]
pub(super) struct KnownGaps(BTreeMap<String, BTreeMap<String, String>>);

impl KnownGaps {
    /// Reads a file of known gaps.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    /// Parses known gaps, each of which has a reason.
    fn parse(text: &str) -> Result<Self> {
        let lists: BTreeMap<String, BTreeMap<String, String>> = serde_yaml::from_str(text)?;
        for (name, reason) in lists.values().flatten() {
            ensure!(!reason.trim().is_empty(), "{name} has no reason");
        }
        Ok(Self(lists))
    }

    /// Returns the entries of the report `name`.
    pub(super) fn names(&self, name: &str) -> Vec<String> {
        self.0.get(name).into_iter().flat_map(|list| list.keys().cloned()).collect()
    }

    /// Returns the differences: scenarios that are neither run nor listed, and entries without a gap.
    pub(super) fn compare(&self, report_name: &str, report: &CoverageReport) -> Vec<String> {
        let empty = BTreeMap::new();
        let list = self.0.get(report_name).unwrap_or(&empty);
        let missing =
            report.0.iter().filter(|(name, times)| **times == 0 && !list.keys().any(|entry| matches(entry, name)));
        let missing = missing.map(|(name, _)| format!("{name}: not covered"));
        let stale = list.keys().filter(|entry| report.counts(entry).all(|times| times > 0));
        let stale = stale.map(|entry| match report.counts(entry).next() {
            Some(_) => format!("{entry}: listed, but it is covered"),
            None => format!("{entry}: listed, but there is no such scenario"),
        });
        missing.chain(stale).collect()
    }
}

/// Whether an entry matches this scenario.
fn matches(entry: &str, scenario: &str) -> bool {
    entry.strip_suffix('*').map_or(entry == scenario, |start| scenario.starts_with(start))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn gaps_have_to_be_listed_and_nothing_else() {
        let report = CoverageReport::new(&json!({ "played": 2, "listed": 0, "missing": 0, "stale": 1 })).unwrap();
        assert_eq!((report.covered(), report.total()), (2, 4));
        let list = KnownGaps::parse("all: { listed: why, stale: why, gone: why }").unwrap();
        assert_eq!(
            list.compare("all", &report),
            ["missing: not covered", "gone: listed, but there is no such scenario", "stale: listed, but it is covered",]
        );
        assert_eq!(list.compare("other", &report), ["listed: not covered", "missing: not covered"]);
    }

    #[test]
    fn an_entry_can_stand_for_a_prefix() {
        let report = json!({ "A_b": "pass", "A_c": "not-implemented", "A_d": "fail", "B_a": "pass" });
        let report = CoverageReport::of_outcomes(&report).unwrap();
        assert_eq!((report.covered(), report.total()), (2, 4));
        let compare = |list: &str| KnownGaps::parse(list).unwrap().compare("all", &report);
        assert_eq!(compare("all: { A_*: why }"), Vec::<String>::new());
        assert_eq!(compare("all: { A_c: why }"), ["A_d: not covered"]);
        assert_eq!(
            compare("all: { A_*: why, B_*: why, C_*: why }"),
            ["B_*: listed, but it is covered", "C_*: listed, but there is no such scenario"]
        );
    }

    #[test]
    fn an_entry_needs_a_reason_and_a_report_counts() {
        assert!(KnownGaps::parse("all: { listed: ' ' }").is_err());
        assert!(CoverageReport::new(&json!({ "played": "yes" })).is_err());
        assert!(CoverageReport::new(&json!([])).is_err());
    }
}
