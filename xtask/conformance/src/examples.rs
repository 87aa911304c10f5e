//! `conformance examples`: all published examples against the generated clients.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use tokio::runtime::{Builder, Runtime};

use crate::{
    calling::Api,
    check::Court,
    description::Description,
    driver::APIS,
    find::{self, Found},
    known::Known,
    report::Report,
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
    /// Also changes each response in one place after the other.
    #[arg(long)]
    mutate: bool,
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
    let runtime = runtime()?;
    let (mut good, mut examples) = (true, 0);
    for api in apis {
        let description = Description::read(root, api.id)?;
        let court = Court { api, description: &description, runtime: &runtime };
        let found =
            find::find(&description, &args.upstream).with_context(|| format!("{}: reading examples", api.id))?;
        let Some(found) = found else {
            ensure!(args.api.is_none(), "`{}` holds no checkout of the upstream repository", args.upstream.display());
            println!("{}: skipped, no checkout of its upstream repository", api.id);
            continue;
        };
        examples += found.examples.len();
        good &= one(args, &court, &found)?;
    }
    if examples == 0 {
        eprintln!("no example was found: nothing is proved");
    }
    Ok(good && examples > 0)
}

/// What drives the calls. Nothing waits for anything but a timer of zero seconds.
pub(crate) fn runtime() -> Result<Runtime> {
    Ok(Builder::new_current_thread().enable_time().build()?)
}

fn one(args: &Args, court: &Court<'_>, found: &Found) -> Result<bool> {
    let (id, known) = (court.api.id, Known::read("examples", court.api.id)?);
    let mut report = Report::default();
    for example in &found.examples {
        if let Some(operation) = court.description.operations.get(&example.operation) {
            let verdict = court.judge(&example.operation, operation, &example.content, args.mutate);
            report.add(example, &verdict, &known);
        }
    }
    println!("{}", report.summary(id));
    let covered: BTreeSet<_> = found.examples.iter().map(|example| &example.operation).collect();
    println!(
        "  {} examples of {} of {} operations; not in this checkout: {}; known contradictions: {}",
        found.examples.len(),
        covered.len(),
        court.description.operations.len(),
        found.absent.len(),
        report.known.len(),
    );
    if args.verbose {
        found.absent.iter().for_each(|(operation, path)| println!("  not in this checkout: {path}, {operation}"));
        report.known.iter().for_each(|line| println!("  known: {line}"));
    }
    let there = |path: &str, operation: &str| {
        found.examples.iter().any(|example| example.path == path && example.operation == operation)
    };
    let stale = known.stale(|entry| there(&entry.example, &entry.operation));
    let stale: Vec<_> = stale
        .map(|entry| format!("{}, {}, {}: listed, but it passes", entry.example, entry.operation, entry.part.name()))
        .collect();
    let unknown = court.description.operations.keys().filter(|id| !court.api.operations.contains(&id.as_str()));
    let unknown = unknown.map(|id| format!("{id}: the bundle has it, the generated crate does not"));
    let foreign = found.foreign.iter().map(|id| format!("{id}: upstream has it, the bundle does not"));
    let problems: Vec<String> = unknown.chain(foreign).chain(stale).chain(report.failures).collect();
    problems.iter().for_each(|line| eprintln!("  FAILED {line}"));
    Ok(problems.is_empty())
}
