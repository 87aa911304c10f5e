//! `conformance oav`: what the generated clients send for published examples, judged by Microsoft's validator.
//!
//! The validator reads upstream's files as they are, so that a mistake of the import does not judge itself, and tells
//! requests from responses. A request is the client's, unless the example's own values break the same rule. A response
//! is upstream's, and so is what is wrong with it.

mod control;
mod record;
mod report;
mod verdict;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result, bail, ensure};
use judges::Judge;
use serde_json::json;
use tokio::runtime::Runtime;

use crate::{
    calling::Api,
    check::Court,
    description::Description,
    driver::APIS,
    examples::runtime,
    find::{self, Example, Found},
    known::Known,
    oav::{control::Control, record::Exchange, report::Report, verdict::Finding},
};

/// Arguments of the command.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A checkout of an upstream repository, or the folder that holds several.
    #[arg(long, value_name = "DIR")]
    upstream: PathBuf,
    /// Only this API of specs/apis.yaml.
    #[arg(long, value_name = "ID")]
    api: Option<String>,
    /// Fails as well where upstream contradicts itself and the list does not say so: for the checkout that the lists are
    /// made for.
    #[arg(long)]
    strict: bool,
    /// Also tells which examples are not in the checkout and which contradict their description.
    #[arg(long)]
    verbose: bool,
}

/// Judges what `args` ask for; whether all is well.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    let apis: Vec<&Api> = APIS.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id)).collect();
    if let (Some(id), true) = (&args.api, apis.is_empty()) {
        bail!("specs/apis.yaml has no API `{id}`");
    }
    let judge = Judge::install(&root.join("xtask/conformance/oav"))?;
    let runtime = runtime()?;
    let (mut good, mut judged) = (true, 0);
    for api in apis {
        let description = Description::read(root, api.id)?;
        if description.document.get("swagger").is_none() {
            ensure!(args.api.is_none(), "oav judges Swagger only");
            println!("{}: skipped, oav judges Swagger only", api.id);
            continue;
        }
        let found =
            find::find(&description, &args.upstream).with_context(|| format!("{}: reading examples", api.id))?;
        let Some(found) = found else {
            ensure!(args.api.is_none(), "`{}` holds no checkout of the upstream repository", args.upstream.display());
            println!("{}: skipped, no checkout of its upstream repository", api.id);
            continue;
        };
        judged += found.examples.len();
        good &= one(args, &judge, &runtime, api, &description, &found).with_context(|| api.id)?;
    }
    if judged == 0 {
        eprintln!("no example was found: nothing is proved");
    }
    Ok(good && judged > 0)
}

fn one(
    args: &Args,
    judge: &Judge,
    runtime: &Runtime,
    api: &Api,
    description: &Description,
    found: &Found,
) -> Result<bool> {
    let court = Court { api, description, runtime };
    let recorded = found.examples.iter().enumerate();
    let recorded: Vec<(&Example, Exchange)> =
        recorded.filter_map(|(id, example)| Some((example, record::record(&court, id, example)?))).collect();
    let exchanges: Vec<Exchange> = recorded.iter().map(|(_, exchange)| exchange.clone()).collect();
    let controls = control::controls(description, &exchanges, found.examples.len());
    let findings = validate(judge, &found.checkout, api.id, &exchanges, &controls)?;
    control::check(&controls, &findings)?;
    let known = Known::read("oav", api.id)?;
    let mut report = Report::default();
    for (example, exchange) in &recorded {
        let own: Vec<&Finding> = findings.iter().filter(|finding| finding.id == exchange.id).collect();
        report.add(example, exchange, &own, &known);
    }
    println!("{}", report.summary(api.id));
    println!("  {} examples; not in this checkout: {}", recorded.len(), found.absent.len());
    if args.verbose {
        found.absent.iter().for_each(|(operation, path)| println!("  not in this checkout: {path}, {operation}"));
        report.known.iter().for_each(|line| println!("  known: {line}"));
    }
    let there = |path: &str, operation: &str| {
        recorded.iter().any(|(example, _)| example.path == path && example.operation == operation)
    };
    let stale = known.stale(|entry| there(&entry.example, &entry.operation));
    let stale = stale.map(|entry| {
        let (part, rule) = (entry.part.name(), &entry.rule);
        format!("{}, {}, {part}, {rule}: listed, but it passes", entry.example, entry.operation)
    });
    let mistakes = report.mistakes.iter().map(|line| format!("the client: {line}"));
    let unlisted = report.unlisted.iter().map(|line| format!("upstream, not listed: {line}"));
    if !args.strict {
        unlisted.clone().for_each(|line| println!("  {line}"));
    }
    let unlisted = unlisted.filter(|_| args.strict);
    let problems: Vec<String> = mistakes.chain(unlisted).chain(stale).collect();
    problems.iter().for_each(|line| eprintln!("  FAILED {line}"));
    Ok(problems.is_empty())
}

/// Has the validator judge all exchanges of one API at once: loading the files takes longer than judging.
fn validate(
    judge: &Judge,
    checkout: &Path,
    api: &str,
    exchanges: &[Exchange],
    controls: &[Control],
) -> Result<Vec<Finding>> {
    // The validator would take an empty list of files for all files that there are.
    if exchanges.is_empty() {
        return Ok(Vec::new());
    }
    let all: Vec<&Exchange> = exchanges.iter().chain(controls.iter().map(|control| &control.exchange)).collect();
    let mut files: Vec<&str> = exchanges.iter().map(|exchange| exchange.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let job = json!({ "root": checkout.canonicalize()?, "files": files, "exchanges": all });
    let path = judge.work().join(format!("{api}.json"));
    fs::write(&path, job.to_string()).with_context(|| format!("cannot write {}", path.display()))?;
    let mut command = judge.script("judge.cjs");
    let output = command.arg(&path).stderr(Stdio::inherit()).output().context("cannot start node")?;
    ensure!(output.status.success(), "the validator failed: {}", output.status);
    verdict::read(&String::from_utf8_lossy(&output.stdout), all.len())
}
