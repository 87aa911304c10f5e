//! `conformance prism --upstream <checkout>`: every operation of an API in OpenAPI 3, called against a
//! [Prism](https://github.com/stoplightio/prism) mock of upstream's description.
//!
//! Proves that the mock accepts every request, with all optional parameters and members and without, and that the client
//! reads the responses. Injected faults prove that the mock rejects invalid requests.
//!
//! Needs Node 20 and a checkout of upstream's repository. Examples in the description that contradict it are listed with
//! their reason in `known/prism/<api>.yaml`; a request cannot be listed.

mod arguments;
mod mock;
mod report;
mod validation;

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context, Result, ensure};
use judges::{HttpResponse, Judge, NODE_RELEASE, Server};
use serde_json::Value;

use crate::{
    description::{Description, is_json, operations, text},
    example::source_files,
    known_contradictions::KnownContradictions,
    service::{FakeService, SentRequest},
    session::{CallTrace, Judged, Session, UpstreamArgs, print_failures},
};
use arguments::arguments;
use mock::MockProxy;
use report::Report;
use validation::validation;

/// The two ways in which each operation is called: whether optional parameters and members are given, and the name.
const WAYS: [(bool, &str); 2] = [(true, "with all options"), (false, "without options")];

/// Judges the selected APIs, and returns whether all calls passed.
pub(crate) fn run(args: &UpstreamArgs, root: &Path) -> Result<bool> {
    let prism = Judge::install(&root.join("xtask/conformance/prism"), NODE_RELEASE)?;
    args.judge_apis(root, |session| {
        if session.description.document.get("openapi").is_none() {
            return Ok(Judged::Skipped("prism reads OpenAPI 3 only".to_owned()));
        }
        let Some((checkout, files)) = source_files(session.description, &args.upstream)? else {
            return Ok(args.no_checkout());
        };
        let file = files.first().context("the bundle names no source files")?;
        let path = checkout.join(file);
        let mock = mock::start(&prism, &path, session.api.id)?;
        Ok(Judged::Done { cases: 1, passed: judge(args, session, &read_upstream(&path)?, file, &mock)? })
    })
}

/// Reads the description as upstream wrote it. Arguments are made from it, since the mock does not know our patches.
fn read_upstream(path: &Path) -> Result<Description> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let document = serde_yaml::from_str(&text).with_context(|| format!("{} is not YAML", path.display()))?;
    Ok(Description::new(document))
}

fn judge(
    args: &UpstreamArgs,
    session: &Session<'_>,
    upstream: &Description,
    file: &str,
    mock: &Server,
) -> Result<bool> {
    let Session { api, description, .. } = session;
    let (base, known) = (base_url(description)?, KnownContradictions::read("prism", api.id)?);
    let (mut report, mut requests) = (Report::default(), Vec::new());
    for (path, verb, _, operation) in operations(&description.document) {
        let (_, _, item, written) = operations(&upstream.document)
            .find(|(other, with, ..)| *other == path && *with == verb)
            .with_context(|| format!("upstream does not describe {verb} {path}"))?;
        for (optional, way) in WAYS {
            let id = text(operation, "operationId");
            let arguments = arguments(upstream, item, written, optional);
            let proxy = Arc::new(MockProxy::new(mock.address(), base.clone()));
            let service = FakeService::forwarding(proxy.clone());
            let trace = session.call(id, &arguments.parameters, arguments.body.as_ref(), service);
            let sent = trace.request.as_ref().map(|request| format!("{} {}", request.method, request.url));
            args.print_details(&format!("{id}, {way}"), [sent.unwrap_or_default()]);
            match proxy.first_response() {
                Some(response) => {
                    let read = check_read(description, operation, &response, &trace);
                    report.add(file, id, way, &validation(&response), read, &known);
                }
                None => report.add_unsent(id, way, trace.failure_message()),
            }
            requests.extend(trace.request);
        }
    }
    check_faults(&MockProxy::new(mock.address(), base), &requests)?;
    println!("{}: prism: requests {}, responses {}", api.id, report.requests, report.responses);
    let (operations, contradictions) = (api.operations.len(), report.known.len());
    println!("  {operations} operations, each called twice; known contradictions of upstream: {contradictions}");
    args.print_details("known", &report.known);
    let failures: Vec<String> = report.failures.into_iter().chain(known.stale(|_| true)).collect();
    Ok(print_failures(&failures) && report.requests.total == WAYS.len() * operations)
}

/// Returns the prefix of all URLs: the first server, with the defaults of its variables.
fn base_url(description: &Description) -> Result<String> {
    let server = description.document.pointer("/servers/0").context("the description names no server")?;
    let mut url = text(server, "url").to_owned();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
    }
    let url = url.trim_end_matches('/');
    Ok(if url.starts_with("//") { format!("https:{url}") } else { url.to_owned() })
}

/// Checks that the client read all of the response. A body without a schema has no model.
fn check_read(
    description: &Description,
    operation: &Value,
    response: &HttpResponse,
    trace: &CallTrace,
) -> Result<(), String> {
    match body(response).filter(|_| has_schema(description, operation, response.status)) {
        Some(body) => trace.check_response(&body),
        None => trace.outcome.as_ref().map(drop).map_err(|failure| failure.message().to_owned()),
    }
}

fn has_schema(description: &Description, operation: &Value, status: u16) -> bool {
    let response = operation.get("responses").and_then(|responses| responses.get(status.to_string()));
    let content = response.and_then(|response| description.resolve(response).get("content")?.as_object());
    content.into_iter().flatten().any(|(_, media)| media.get("schema").is_some())
}

/// Returns the body of a response: JSON, or a text.
fn body(response: &HttpResponse) -> Option<Value> {
    let text = String::from_utf8_lossy(&response.body);
    let json = response.headers.get("content-type").is_some_and(|kind| is_json(kind));
    match json {
        _ if text.is_empty() => None,
        true => Some(serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text.into_owned()))),
        false => Some(Value::from(text.into_owned())),
    }
}

/// Checks that the mock rejects injected faults: a mock that accepts them proves nothing.
fn check_faults(proxy: &MockProxy, sent: &[SentRequest]) -> Result<()> {
    let mut faults = Vec::new();
    if let Some(first) = sent.first() {
        let mut request = first.clone();
        request.headers.clear();
        faults.push(("without headers", request));
        let mut request = first.clone();
        request.url = format!("{}/no-such-path", proxy.base).parse()?;
        faults.push(("to an unknown path", request));
    }
    if let Some(first) = sent.iter().find(|request| !request.body.is_empty()) {
        let mut request = first.clone();
        request.body = b"17".to_vec();
        faults.push(("with another body", request));
        let mut request = first.clone();
        request.headers.insert("content-type".to_owned(), "text/plain".to_owned());
        faults.push(("with another media type", request));
    }
    for (fault, request) in faults {
        ensure!(
            validation(&proxy.send(&request)?).rejection.is_some(),
            "the mock accepts {} {} {fault}, so it proves nothing",
            request.method,
            request.url,
        );
    }
    Ok(())
}
