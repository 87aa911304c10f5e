//! The results of one API, and what is said of a whole set of recordings.

use std::collections::{BTreeMap, BTreeSet};

use super::{check::Checked, replay::Verdict, router::RecordedCall};
use crate::{
    known_contradictions::{KnownContradictions, Part},
    session::Score,
};

/// An exchange: the file of its recording and its index.
pub(crate) type Place<'a> = (&'a str, usize);

/// What is replayed as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sequence {
    Operation,
    List,
}

/// The results of the exchanges of one API.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) requests: Score,
    pub(crate) responses: Score,
    pub(crate) errors: Score,
    pub(crate) operations: Score,
    pub(crate) lists: Score,
    /// The operations of the exchanges.
    called: BTreeSet<String>,
    /// The parts that were judged: place, operation, part.
    judged: BTreeSet<(String, String, Part)>,
    /// The files that have an exchange of this API.
    files: BTreeSet<String>,
    /// The numbers of exchanges in another version than the one described.
    other_versions: BTreeMap<String, usize>,
    /// The numbers of arguments that were not recorded or are not described.
    arguments: BTreeMap<String, usize>,
    /// Failures that are known.
    pub(crate) known: Vec<String>,
    /// All other failures.
    pub(crate) failures: Vec<String>,
    /// Replays whose right end is not known.
    pub(crate) undecided: Vec<String>,
}

impl Report {
    /// Adds the results of one exchange.
    pub(crate) fn add_exchange(
        &mut self,
        place: Place<'_>,
        call: &RecordedCall<'_>,
        checked: &Checked,
        succeeded: bool,
        known: &KnownContradictions,
    ) {
        let id = &call.operation.id;
        self.called.insert(id.clone());
        self.files.insert(place.0.to_owned());
        if let Some(version) =
            call.api_version.as_ref().filter(|version| call.operation.api_version.as_ref() != Some(*version))
        {
            *self.other_versions.entry(version.clone()).or_default() += 1;
        }
        let placeholders = call.placeholders.iter().map(|name| format!("{id} needs `{name}`, which was not recorded"));
        let undescribed = call.undescribed.iter().map(|name| format!("{id} has no `{name}`, which was recorded"));
        for line in placeholders.chain(undescribed) {
            *self.arguments.entry(line).or_default() += 1;
        }
        self.requests.count(checked.request.is_ok());
        let responses = if succeeded { &mut self.responses } else { &mut self.errors };
        responses.count(checked.response.is_ok());
        for (part, result) in [(Part::Request, &checked.request), (Part::Response, &checked.response)] {
            self.add_part(place, id, part, "", result.as_ref().err(), known);
        }
    }

    /// Adds the outcome of a replay.
    pub(crate) fn add_replay(
        &mut self,
        place: Place<'_>,
        operation: &str,
        sequence: Sequence,
        verdict: &Verdict,
        known: &KnownContradictions,
    ) {
        let score = match sequence {
            Sequence::Operation => &mut self.operations,
            Sequence::List => &mut self.lists,
        };
        match verdict {
            Verdict::Undecided(reason) => self.undecided.push(line(place, operation, Part::Replay, "", reason)),
            Verdict::Passed => {
                score.count(true);
                self.add_part(place, operation, Part::Replay, "", None, known);
            }
            Verdict::Failed(rule, message) => {
                score.count(false);
                self.add_part(place, operation, Part::Replay, rule.name(), Some(message), known);
            }
        }
    }

    fn add_part(
        &mut self,
        place: Place<'_>,
        operation: &str,
        part: Part,
        rule: &str,
        message: Option<&String>,
        known: &KnownContradictions,
    ) {
        self.judged.insert((example(place), operation.to_owned(), part));
        let Some(message) = message else { return };
        let is_known = known.covers(&example(place), operation, part, rule);
        let lines = if is_known { &mut self.known } else { &mut self.failures };
        lines.push(line(place, operation, part, rule, message));
    }

    /// Adds a failure for each entry whose exchange or operation was judged and passed.
    pub(crate) fn add_stale(&mut self, known: &KnownContradictions) {
        let judged = &self.judged;
        let stale = known.stale(|entry| {
            judged.iter().any(|(example, operation, part)| {
                (*operation == entry.operation && *part == entry.part)
                    && (entry.is_for_every_recording() || *example == entry.example)
            })
        });
        let stale: Vec<String> = stale.collect();
        self.failures.extend(stale);
    }

    /// Returns the scores and figures.
    pub(crate) fn summary(&self, api: &str) -> String {
        let Self { requests, responses, errors, operations, lists, .. } = self;
        let mut text = format!(
            "{api}: recordings: requests {requests}, responses {responses}, errors {errors}, long-running operations \
             {operations}, lists {lists}\n  {} exchanges of {} operations in {} files; undecided: {}; known contradictions: {}",
            requests.total,
            self.called.len(),
            self.files.len(),
            self.undecided.len(),
            self.known.len(),
        );
        for (version, count) in &self.other_versions {
            text.push_str(&format!("\n  recorded as {version}: {count}"));
        }
        text
    }

    /// Returns the arguments that differ between recordings and description.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = String> {
        self.arguments.iter().map(|(line, count)| format!("{line} ({count} times)"))
    }
}

fn example((file, index): Place<'_>) -> String {
    format!("{file}#{index}")
}

fn line(place: Place<'_>, operation: &str, part: Part, rule: &str, message: &str) -> String {
    let rule = if rule.is_empty() { String::new() } else { format!(" ({rule})") };
    format!("{}, {operation}, {}{rule}\n    {message}", example(place), part.name())
}
