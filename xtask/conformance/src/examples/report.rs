//! Scores and failures of the examples of one API.

use std::collections::BTreeMap;

use super::{check::ExampleResult, mutate::Mutation};
use crate::{
    example::Example,
    known_contradictions::{KnownContradictions, Part},
    session::Score,
};

/// The results of the examples of one API.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) requests: Score,
    pub(crate) responses: Score,
    pub(crate) mutants: BTreeMap<Mutation, Score>,
    /// Failures that are known contradictions.
    pub(crate) known: Vec<String>,
    /// All other failures.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// Adds the result of `example`.
    pub(crate) fn add(&mut self, example: &Example, result: &ExampleResult, known: &KnownContradictions) {
        self.requests.count(result.request.is_ok());
        self.add_part(example, Part::Request, "request", &result.request, known);
        for (status, response) in &result.responses {
            self.responses.count(response.is_ok());
            self.add_part(example, Part::Response, &format!("response {status}"), response, known);
        }
        for (mutation, result) in &result.mutants {
            self.mutants.entry(*mutation).or_default().count(result.is_ok());
            self.failures.extend(result.as_ref().err().map(|message| line(example, mutation.name(), message)));
        }
    }

    fn add_part(
        &mut self,
        example: &Example,
        part: Part,
        title: &str,
        result: &Result<(), String>,
        known: &KnownContradictions,
    ) {
        let Err(message) = result else { return };
        let is_known = known.covers(&example.path, &example.operation, part, "");
        let lines = if is_known { &mut self.known } else { &mut self.failures };
        lines.push(line(example, title, message));
    }

    /// Returns the scores, one line for each kind.
    pub(crate) fn summary(&self, api: &str) -> String {
        let mut text = format!("{api}: examples: requests {}, responses {}", self.requests, self.responses);
        // A mutation that applies to no example is printed, too: nothing is proved of it.
        for mutation in Mutation::ALL.iter().filter(|_| !self.mutants.is_empty()) {
            let score = self.mutants.get(mutation).copied().unwrap_or_default();
            text.push_str(&format!("\n  {}: {score}", mutation.name()));
        }
        text
    }
}

fn line(example: &Example, title: &str, message: &str) -> String {
    format!("{}, {}, {title}\n    {message}", example.path, example.operation)
}
