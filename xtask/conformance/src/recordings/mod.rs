//! `conformance recordings --from <folder>`: recorded traffic with the real services against the generated clients.
//!
//! Proves, for every exchange of an operation that a description has ([`router`]), that the client sends the recorded request, reads
//! the body of a success without loss, and keeps code and message of an error ([`check`]). Every long-running operation and
//! every list is driven as a whole ([`replay`]): the client asks in its own order, the transport answers from the recording
//! ([`service`]), and the end is the one that the recorded client got ([`end`]). An exchange is judged with each API that
//! describes it, also in another version: its client talks to the same service.
//!
//! Needs a folder of recordings, one JSON file a sequence ([`recording`]). What fails is listed with its reason in
//! `known/recordings/<api>.yaml`; the rule of a replay is `end`, `result`, `plain` or `pages` ([`replay::Rule`]). Where a
//! recording does not say what is right, such as for an operation that the recorded client did not wait for, the replay is
//! undecided, and printed.

pub(crate) mod address;
pub(crate) mod check;
pub(crate) mod end;
pub(crate) mod recording;
pub(crate) mod replay;
pub(crate) mod report;
pub(crate) mod router;
pub(crate) mod service;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    calls::Api,
    description::Description,
    driver::APIS,
    known_contradictions::KnownContradictions,
    session::{Score, Session, print_failures, runtime_without_waiting},
};
use address::{Address, Links};
use recording::{Exchange, Recording};
use report::{Report, Sequence};
use router::{Hosts, Router};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder of the recordings.
    #[arg(long, value_name = "DIR")]
    from: PathBuf,
    /// Only this API of specs/apis.yaml.
    #[arg(long, value_name = "ID")]
    api: Option<String>,
    /// Also lists what is only counted otherwise: known contradictions, arguments, exchanges that no description has.
    #[arg(long)]
    verbose: bool,
}

/// What was found in a set of recordings, over all APIs.
#[derive(Debug, Default)]
pub(crate) struct Totals<'a> {
    /// The exchanges that an API describes.
    described: BTreeSet<(&'a str, usize)>,
    /// Those that began a long-running operation.
    operations: BTreeSet<(&'a str, usize)>,
    /// Those that began a list.
    lists: BTreeSet<(&'a str, usize)>,
    replays: Score,
    undecided: usize,
}

/// Judges all recordings with the selected APIs, and returns whether at least one exchange was judged and all passed.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    let recordings = Recording::read_all(&args.from)?;
    let apis: Vec<&Api> = APIS.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id)).collect();
    ensure!(!apis.is_empty(), "specs/apis.yaml has no API `{}`", args.api.as_deref().unwrap_or_default());
    let config = fs::read_to_string(root.join("specs/apis.yaml")).context("cannot read specs/apis.yaml")?;
    let runtime = runtime_without_waiting()?;
    let (mut totals, mut passed, mut all_hosts) = (Totals::default(), true, Vec::new());
    for api in apis {
        let description = Description::read(root, api.id)?;
        let Some(hosts) = Hosts::read(&config, api.id, &description)? else { continue };
        all_hosts.push(hosts.clone());
        let session = Session { api, description: &description, runtime: &runtime };
        let known = KnownContradictions::read("recordings", api.id)?;
        let report = judge(&session, &Router::new(&description, hosts), &recordings, &known, &mut totals);
        if report.requests.total == 0 {
            continue;
        }
        println!("{}", report.summary(api.id));
        print_details(args, "known", &report.known);
        print_details(args, "argument", &report.arguments().collect::<Vec<_>>());
        report.undecided.iter().for_each(|line| println!("  UNDECIDED {line}"));
        passed &= print_failures(&report.failures);
    }
    print_totals(args, &recordings, &totals, &all_hosts);
    Ok(passed && !totals.described.is_empty())
}

/// Judges the exchanges of one API.
pub(crate) fn judge<'a>(
    session: &Session<'_>,
    router: &Router<'_>,
    recordings: &'a [Recording],
    known: &KnownContradictions,
    totals: &mut Totals<'a>,
) -> Report {
    let mut report = Report::default();
    for Recording { file, exchanges } in recordings {
        let mut later_pages = BTreeSet::new();
        let mut links_beside: Vec<Address> = Vec::new();
        for (index, exchange) in exchanges.iter().enumerate() {
            let Exchange { request, response } = exchange;
            let address = Address::of(&request.url);
            let is_poll = links_beside.contains(&address);
            links_beside.extend(Links::of(&request.url, response).beside(&address).cloned());
            let Some(call) = router.find(request).filter(|_| !is_poll) else { continue };
            let place = (file.as_str(), index);
            totals.described.insert(place);
            let checked = session.check_exchange(&call, exchange);
            report.add_exchange(place, &call, &checked, exchange.succeeded(), known);
            let id = &call.operation.id;
            if (call.operation.long_running && exchange.succeeded()) || end::is_running(exchange) {
                totals.operations.insert(place);
                let verdict = session.replay_operation(&call, exchanges, index, &end::end(exchanges, index));
                report.add_replay(place, id, Sequence::Operation, &verdict, known);
            } else if let Some(paging) = end::begins_list(call.operation, exchange)
                && !later_pages.contains(&index)
            {
                totals.lists.insert(place);
                let pages = end::pages(exchanges, index, paging);
                later_pages.extend(pages.exchanges.iter().copied().filter(|page| *page != index));
                let verdict = session.replay_list(&call, exchanges, &pages);
                report.add_replay(place, id, Sequence::List, &verdict, known);
            }
        }
    }
    report.add_stale(known);
    for Score { passed, total } in [report.operations, report.lists] {
        totals.replays.passed += passed;
        totals.replays.total += total;
    }
    totals.undecided += report.undecided.len();
    report
}

fn print_details(args: &Args, title: &str, lines: &[String]) {
    if args.verbose {
        lines.iter().for_each(|line| println!("  {title}: {line}"));
    }
}

fn print_totals(args: &Args, recordings: &[Recording], totals: &Totals<'_>, hosts: &[Hosts]) {
    let exchanges: usize = recordings.iter().map(|recording| recording.exchanges.len()).sum();
    let Totals { described, operations, lists, replays, undecided } = totals;
    println!(
        "{} recordings, {exchanges} exchanges, {} of them described; {} began long-running operations, {} lists",
        recordings.len(),
        described.len(),
        operations.len(),
        lists.len(),
    );
    println!("  replayed, with each API that describes them: {replays}; undecided: {undecided}");
    for (reason, lines) in not_described(recordings, described, hosts) {
        println!("  {reason}: {}", lines.len());
        print_details(args, "not described", &lines);
    }
}

/// Returns the exchanges that no API describes, by the reason.
fn not_described(
    recordings: &[Recording],
    described: &BTreeSet<(&str, usize)>,
    hosts: &[Hosts],
) -> BTreeMap<&'static str, Vec<String>> {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for Recording { file, exchanges } in recordings {
        let mut links: Vec<Address> = Vec::new();
        for (index, Exchange { request, response }) in exchanges.iter().enumerate() {
            let address = Address::of(&request.url);
            if !described.contains(&(file.as_str(), index)) {
                let reason = if links.iter().any(|link| link.same_but_values(&address)) {
                    "links of operations, which are part of the replays"
                } else if hosts.iter().any(|hosts| *hosts != Hosts::Any && hosts.fit(&request.url)) {
                    "requests that no description has"
                } else {
                    "hosts that no API has"
                };
                found.entry(reason).or_default().push(format!("{file}#{index}, {} {}", request.method, request.url));
            }
            links.extend(Links::of(&request.url, response).all().cloned());
        }
    }
    found
}
