//! `conformance examples --upstream <checkout>`: the published examples against the generated clients.
//!
//! Proves that the client sends the request that an example asks for, computed from the raw description
//! ([`expected_request`]), and that it reads the example's responses without loss. With `--mutate`, one value after the other of each
//! response is changed ([`mutate`]), as services change without notice: unknown enum values, subtypes and
//! members, missing members, instants without offset.
//!
//! Needs a checkout of upstream's repositories. Examples that contradict their own description are listed with their
//! reason in `known/examples/<api>.yaml`.

pub(crate) mod check;
pub(crate) mod expected_request;
pub(crate) mod mutate;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context, Result};

use crate::{
    example::{Example, ExampleSet, read_examples},
    known_contradictions::{KnownContradictions, Part},
    session::{Judged, Score, Session, UpstreamArgs, print_failures},
};
use check::ExampleResult;
use mutate::Mutation;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    upstream: UpstreamArgs,
    /// Also changes each response, one value after the other.
    #[arg(long)]
    mutate: bool,
}

/// Judges the selected APIs, and returns whether all examples passed.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    args.upstream.judge_apis(root, |session| {
        match read_examples(session.description, &args.upstream.upstream).context("reading examples")? {
            Some(set) => Ok(Judged::Done { cases: set.examples.len(), passed: judge(args, session, &set)? }),
            None => Ok(args.upstream.no_checkout()),
        }
    })
}

fn judge(args: &Args, session: &Session<'_>, set: &ExampleSet) -> Result<bool> {
    let known = KnownContradictions::read("examples", session.api.id)?;
    let operations = &session.description.operations;
    let mut report = Report::default();
    for example in &set.examples {
        if let Some(operation) = operations.get(&example.operation) {
            report.add(example, &session.check_example(operation, &example.content, args.mutate), &known);
        }
    }
    println!("{}", report.summary(session.api.id));
    let covered: BTreeSet<_> = set.examples.iter().map(|example| &example.operation).collect();
    println!(
        "  {} examples of {} of {} operations; not in this checkout: {}; known contradictions: {}",
        set.examples.len(),
        covered.len(),
        operations.len(),
        set.missing.len(),
        report.known.len(),
    );
    args.upstream.print_details("not in this checkout", &set.missing);
    args.upstream.print_details("known", &report.known);
    let without_method = operations.keys().filter(|id| !session.api.operations.contains(&id.as_str()));
    let without_method = without_method.map(|id| format!("{id}: the bundle has it, the generated crate does not"));
    let not_in_bundle = set.not_in_bundle.iter().map(|id| format!("{id}: upstream has it, the bundle does not"));
    let stale = known.stale(|entry| set.contains(&entry.example, &entry.operation));
    let failures: Vec<_> = without_method.chain(not_in_bundle).chain(stale).chain(report.failures).collect();
    Ok(print_failures(&failures))
}

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
