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
pub(crate) mod report;

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, Result};

use crate::{
    example::{ExampleSet, read_examples},
    known_contradictions::KnownContradictions,
    session::{Judged, Session, UpstreamArgs, print_failures},
};
use report::Report;

/// Arguments of the judge.
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
    let stale = known.stale(|path, operation| set.contains(path, operation));
    let failures: Vec<_> = without_method.chain(not_in_bundle).chain(stale).chain(report.failures).collect();
    Ok(print_failures(&failures))
}
