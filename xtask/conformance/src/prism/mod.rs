//! `conformance prism`: every operation of an API that is described in OpenAPI 3, called twice against a mock of upstream's
//! description: with every optional parameter and member, and with none.
//!
//! The mock refuses requests that break the description, and its answers are read by the client.

mod mock;
mod report;
mod synthesize;
mod verdict;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, bail, ensure};
use judges::{Judge, Server};
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::{
    calling::{Api, Case, Failure, Outcome},
    check::{Exchange, response},
    description::{Description, is_json, operations, text},
    driver::APIS,
    examples::runtime,
    find::sources,
    known::Known,
    prism::{
        mock::Forward,
        report::Report,
        synthesize::{Arguments, Extent, arguments},
        verdict::verdict,
    },
    service::{Reply, Seen, Service},
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
    /// Also tells each request.
    #[arg(long)]
    verbose: bool,
}

/// Judges what `args` ask for; whether all is well.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    let apis: Vec<&Api> = APIS.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id)).collect();
    if let (Some(id), true) = (&args.api, apis.is_empty()) {
        bail!("specs/apis.yaml has no API `{id}`");
    }
    let judge = Judge::install(&root.join("xtask/conformance/prism"))?;
    let runtime = runtime()?;
    let (mut good, mut judged) = (true, 0);
    for api in apis {
        let description = Description::read(root, api.id)?;
        if description.document.get("openapi").is_none() {
            ensure!(args.api.is_none(), "prism judges OpenAPI 3 only");
            continue;
        }
        let Some((checkout, files)) = sources(&description, &args.upstream)? else {
            ensure!(args.api.is_none(), "`{}` holds no checkout of the upstream repository", args.upstream.display());
            println!("{}: skipped, no checkout of its upstream repository", api.id);
            continue;
        };
        let file = files.first().context("the bundle names no source files")?;
        let mock = mock::start(&judge, &checkout.join(file), api.id)?;
        let original = original(&checkout.join(file))?;
        judged += 1;
        good &= one(args, &runtime, api, &Pair { description: &description, original: &original }, file, &mock)
            .with_context(|| api.id)?;
    }
    if judged == 0 {
        eprintln!("no API was judged: nothing is proved");
    }
    Ok(good && judged > 0)
}

/// A description as it is generated from, and as upstream wrote it: arguments are made from the latter, since the mock
/// knows none of our patches.
struct Pair<'a> {
    description: &'a Description,
    original: &'a Description,
}

fn original(path: &Path) -> Result<Description> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let document = serde_yaml::from_str(&text).with_context(|| format!("{} is not YAML", path.display()))?;
    Ok(Description::new(document))
}

fn one(args: &Args, runtime: &Runtime, api: &Api, pair: &Pair<'_>, file: &str, mock: &Server) -> Result<bool> {
    let Pair { description, original } = pair;
    let (base, known) = (base(description)?, Known::read("prism", api.id)?);
    let (mut report, mut seen) = (Report::default(), Vec::new());
    for (path, verb, _, operation) in operations(&description.document) {
        let (_, _, item, written) = operations(&original.document)
            .find(|(other, with, ..)| *other == path && *with == verb)
            .with_context(|| format!("upstream does not describe {verb} {path}"))?;
        for extent in Extent::ALL {
            let id = text(operation, "operationId");
            let arguments = arguments(original, item, written, extent);
            let forward = Arc::new(Forward::new(mock.address(), base.clone()));
            let exchange = call(runtime, api, id, &arguments, &forward);
            if args.verbose {
                let request = exchange.seen.as_ref().map(|seen| format!("{} {}", seen.method, seen.url));
                println!("  {id}, {}: {}", extent.name(), request.unwrap_or_default());
            }
            match forward.first() {
                Some(reply) => {
                    let read = read(description, operation, &reply, &exchange);
                    report.add(file, id, extent.name(), &verdict(&reply), read, &known);
                }
                None => report.add_unsent(id, extent.name(), words(&exchange.outcome)),
            }
            seen.extend(exchange.seen);
        }
    }
    controls(&Forward::new(mock.address(), base), &seen)?;
    println!("{}: prism: requests {}, responses {}", api.id, report.requests, report.responses);
    let (operations, contradictions) = (api.operations.len(), report.known.len());
    println!("  {operations} operations, each in two ways; known contradictions of upstream: {contradictions}");
    if args.verbose {
        report.known.iter().for_each(|line| println!("  known: {line}"));
    }
    let stale =
        known.stale(|_| true).map(|entry| format!("{}, {}: listed, but it passes", entry.operation, entry.rule));
    let failures: Vec<String> = report.failures.into_iter().chain(stale).collect();
    failures.iter().for_each(|line| eprintln!("  FAILED {line}"));
    Ok(failures.is_empty() && report.requests.total == Extent::ALL.len() * operations)
}

/// What every address of the client begins with: the first server, with the values that its variables have by themselves.
fn base(description: &Description) -> Result<String> {
    let server = description.document.pointer("/servers/0").context("the description names no server")?;
    let mut url = text(server, "url").to_owned();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
    }
    let url = url.trim_end_matches('/');
    Ok(if url.starts_with("//") { format!("https:{url}") } else { url.to_owned() })
}

fn call(runtime: &Runtime, api: &Api, id: &str, arguments: &Arguments, forward: &Arc<Forward>) -> Exchange {
    let service = Arc::new(Service::of(forward.clone()));
    let Arguments { parameters, body } = arguments;
    let case = Case { parameters, body: body.as_ref(), service: Arc::clone(&service) };
    let outcome = (api.call)(id, &case).and_then(|pending| runtime.block_on(pending));
    Exchange { seen: service.first(), outcome }
}

fn words(outcome: &Outcome) -> &str {
    match outcome {
        Err(Failure::Request(words) | Failure::Response(words)) => words,
        Ok(_) => "nothing was sent",
    }
}

/// Whether the client read all of the answer. A body without a schema is nobody's model.
fn read(description: &Description, operation: &Value, reply: &Reply, exchange: &Exchange) -> Result<(), String> {
    match body(reply).filter(|_| has_schema(description, operation, reply.status)) {
        Some(body) => response(exchange, &body),
        None => exchange.outcome.as_ref().map(|_| ()).map_err(|_| words(&exchange.outcome).to_owned()),
    }
}

fn has_schema(description: &Description, operation: &Value, status: u16) -> bool {
    let response = operation.get("responses").and_then(|responses| responses.get(status.to_string()));
    let content = response.and_then(|response| description.resolve(response).get("content")?.as_object());
    content.into_iter().flatten().any(|(_, media)| media.get("schema").is_some())
}

/// The body of an answer: JSON, or a text.
fn body(reply: &Reply) -> Option<Value> {
    let text = String::from_utf8_lossy(&reply.body);
    let json = reply.headers.get("content-type").is_some_and(|kind| is_json(kind));
    match json {
        _ if text.is_empty() => None,
        true => Some(serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text.into_owned()))),
        false => Some(Value::from(text.into_owned())),
    }
}

/// Mistakes that are put in on purpose: a mock that takes them judges nothing.
fn controls(forward: &Forward, seen: &[Seen]) -> Result<()> {
    let mut requests = Vec::new();
    if let Some(first) = seen.first() {
        let mut request = first.clone();
        request.headers.clear();
        requests.push(("without headers", request));
        let mut request = first.clone();
        request.url = format!("{}/no-such-place", forward.base).parse()?;
        requests.push(("to no such place", request));
    }
    if let Some(first) = seen.iter().find(|request| !request.body.is_empty()) {
        let mut request = first.clone();
        request.body = b"17".to_vec();
        requests.push(("with another body", request));
        let mut request = first.clone();
        request.headers.insert("content-type".to_owned(), "text/plain".to_owned());
        requests.push(("with another media type", request));
    }
    for (what, request) in requests {
        let reply = forward.ask(&request)?;
        ensure!(
            verdict(&reply).refusal.is_some(),
            "the mock takes {} {} {what}: its verdicts are worth nothing",
            request.method,
            request.url,
        );
    }
    Ok(())
}
