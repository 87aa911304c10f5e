//! Counting and telling.

use std::collections::BTreeMap;

use crate::{
    check::Verdict,
    find::Example,
    known::{Known, Part},
    mutate::Change,
};

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Score {
    pub(crate) passed: usize,
    pub(crate) total: usize,
}

impl Score {
    /// Adds one.
    pub(crate) fn count(&mut self, passed: bool) {
        self.total += 1;
        self.passed += usize::from(passed);
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.passed, self.total)
    }
}

/// What became of the examples of one API.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) requests: Score,
    pub(crate) responses: Score,
    pub(crate) mutants: BTreeMap<Change, Score>,
    /// Failures that the list of contradictions has.
    pub(crate) known: Vec<String>,
    /// All other failures.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// Adds what became of `example`.
    pub(crate) fn add(&mut self, example: &Example, verdict: &Verdict, known: &Known) {
        if let Some(request) = &verdict.request {
            self.requests.count(request.is_ok());
            self.half(example, Part::Request, "request", request, known);
        }
        for (status, response) in &verdict.responses {
            self.responses.count(response.is_ok());
            self.half(example, Part::Response, &format!("response {status}"), response, known);
        }
        for (change, result) in &verdict.mutants {
            self.mutants.entry(*change).or_default().count(result.is_ok());
            if let Err(words) = result {
                self.failures.push(line(example, change.name(), words));
            }
        }
    }

    fn half(&mut self, example: &Example, part: Part, what: &str, result: &Result<(), String>, known: &Known) {
        let Err(words) = result else { return };
        let line = line(example, what, words);
        if known.covers(&example.path, &example.operation, part, "") {
            self.known.push(line);
        } else {
            self.failures.push(line);
        }
    }

    /// The numbers, one line for each kind.
    pub(crate) fn summary(&self, api: &str) -> String {
        let mut text = format!("{api}: examples: requests {}, responses {}", self.requests, self.responses);
        // A kind that no example has a place for is told, too: nothing is proved of it.
        for change in Change::ALL.iter().filter(|_| !self.mutants.is_empty()) {
            let score = self.mutants.get(change).copied().unwrap_or_default();
            text.push_str(&format!("\n  {}: {score}", change.name()));
        }
        text
    }
}

fn line(example: &Example, what: &str, words: &str) -> String {
    format!("{}, {}, {what}\n    {words}", example.path, example.operation)
}
