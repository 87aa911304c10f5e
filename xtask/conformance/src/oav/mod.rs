//! `conformance oav --upstream <checkout>`: what the generated clients send for published examples, checked by Microsoft's
//! validator ([oav](https://github.com/Azure/oav)).
//!
//! Proves that every request is valid by upstream's own files: a mistake of the import cannot hide here. Published
//! responses are checked as well. A request is the client's, unless the example's own values break the same rule; a
//! response is upstream's, and so are its mistakes. Injected faults ([`faults`]) prove that the validator finds mistakes.
//!
//! Needs Node 20 and a checkout of upstream's repositories; Swagger 2.0 only. Contradictions of upstream are listed with
//! their reason in `known/oav/<api>.yaml`; with `--strict`, one that is not listed is a failure.

mod exchange;
mod faults;
mod finding;
mod report;

use std::{fs, path::Path, process::Stdio};

use anyhow::{Context, Result, ensure};
use judges::{Judge, NODE_RELEASE};
use serde_json::json;

use crate::{
    example::{Example, ExampleSet, read_examples},
    known_contradictions::KnownContradictions,
    session::{Judged, Session, UpstreamArgs, print_failures},
};
use exchange::Exchange;
use faults::Fault;
use finding::Finding;
use report::Report;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    upstream: UpstreamArgs,
    /// Fails for a contradiction of upstream that is not listed, too. Only for the checkout that the lists are made for.
    #[arg(long)]
    strict: bool,
}

/// Judges the selected APIs, and returns whether all requests passed.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    let validator = Judge::install(&root.join("xtask/conformance/oav"), NODE_RELEASE)?;
    args.upstream.judge_apis(root, |session| {
        if session.description.document.get("swagger").is_none() {
            return Ok(Judged::Skipped("oav reads Swagger 2.0 only".to_owned()));
        }
        match read_examples(session.description, &args.upstream.upstream).context("reading examples")? {
            Some(set) => {
                Ok(Judged::Done { cases: set.examples.len(), passed: judge(args, session, &set, &validator)? })
            }
            None => Ok(args.upstream.no_checkout()),
        }
    })
}

fn judge(args: &Args, session: &Session<'_>, set: &ExampleSet, validator: &Judge) -> Result<bool> {
    let api = session.api.id;
    let recorded = set.examples.iter().enumerate();
    let recorded: Vec<(&Example, Exchange)> =
        recorded.filter_map(|(id, example)| Some((example, exchange::record(session, id, example)?))).collect();
    let exchanges: Vec<Exchange> = recorded.iter().map(|(_, exchange)| exchange.clone()).collect();
    let faults = faults::inject(session.description, &exchanges, set.examples.len());
    let findings = validate(validator, &set.checkout, api, &exchanges, &faults)?;
    faults::check(&faults, &findings)?;
    let known = KnownContradictions::read("oav", api)?;
    let mut report = Report::default();
    for (example, exchange) in &recorded {
        let own: Vec<&Finding> = findings.iter().filter(|finding| finding.id == exchange.id).collect();
        report.add(example, exchange, &own, &known);
    }
    println!("{}", report.summary(api));
    println!("  {} examples; not in this checkout: {}", recorded.len(), set.missing.len());
    args.upstream.print_details("not in this checkout", &set.missing);
    args.upstream.print_details("known", &report.known);
    let client = report.client.iter().map(|line| format!("the client: {line}"));
    let unlisted: Vec<_> = report.unlisted.iter().map(|line| format!("upstream, not listed: {line}")).collect();
    if !args.strict {
        unlisted.iter().for_each(|line| println!("  {line}"));
    }
    let stale = known.stale(|entry| set.contains(&entry.example, &entry.operation));
    let failures: Vec<_> = client.chain(unlisted.into_iter().filter(|_| args.strict)).chain(stale).collect();
    Ok(print_failures(&failures))
}

/// Validates all exchanges of one API at once: loading the files takes longer than validating.
fn validate(
    validator: &Judge,
    checkout: &Path,
    api: &str,
    exchanges: &[Exchange],
    faults: &[Fault],
) -> Result<Vec<Finding>> {
    // The validator would take an empty list of files for all files that there are.
    if exchanges.is_empty() {
        return Ok(Vec::new());
    }
    let all: Vec<&Exchange> = exchanges.iter().chain(faults.iter().map(|fault| &fault.exchange)).collect();
    let mut files: Vec<&str> = exchanges.iter().map(|exchange| exchange.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let job = json!({ "root": checkout.canonicalize()?, "files": files, "exchanges": all });
    let path = validator.work().join(format!("{api}.json"));
    fs::write(&path, job.to_string()).with_context(|| format!("cannot write {}", path.display()))?;
    let mut command = validator.script("validate.cjs");
    let output = command.arg(&path).stderr(Stdio::inherit()).output().context("cannot start node")?;
    ensure!(output.status.success(), "the validator failed: {}", output.status);
    finding::read(&String::from_utf8_lossy(&output.stdout), all.len())
}
