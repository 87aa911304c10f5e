//! What the judges that need upstream's files share: arguments, the choice of APIs, calls, scores and printed failures.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, ensure};
use judges::HttpResponse;
use serde_json::{Map, Value};
use tokio::runtime::{Builder, Runtime};

use crate::{
    calls::{Api, Outcome},
    case::{Case, Extent, raw},
    compare::{Difference, difference},
    description::{Description, Operation, text},
    driver::APIS,
    service::{ENDPOINT, FakeService, SentRequest},
};

/// Arguments of every judge that needs upstream's files.
#[derive(clap::Args)]
pub(crate) struct UpstreamArgs {
    /// A checkout of an upstream repository, or the folder that holds several.
    #[arg(long, value_name = "DIR")]
    pub(crate) upstream: PathBuf,
    /// Only this API of specs/apis.yaml.
    #[arg(long, value_name = "ID")]
    pub(crate) api: Option<String>,
    /// Also lists what is only counted otherwise: missing examples, known contradictions, requests to a mock.
    #[arg(long)]
    pub(crate) verbose: bool,
}

/// The result of judging one API.
pub(crate) enum Judged {
    /// The API was not judged, for this reason.
    Skipped(String),
    /// The API was judged, with the number of cases and whether all of them passed.
    Done { cases: usize, passed: bool },
}

impl UpstreamArgs {
    /// Runs `judge` for each selected API, and returns whether at least one case was judged and all passed.
    pub(crate) fn judge_apis(
        &self,
        root: &Path,
        mut judge: impl FnMut(&Session<'_>) -> Result<Judged>,
    ) -> Result<bool> {
        let apis: Vec<&Api> = APIS.iter().filter(|api| self.api.as_ref().is_none_or(|id| *id == api.id)).collect();
        ensure!(!apis.is_empty(), "specs/apis.yaml has no API `{}`", self.api.as_deref().unwrap_or_default());
        let runtime = runtime()?;
        let (mut all_passed, mut total) = (true, 0);
        for api in apis {
            let description = Description::read(root, api.id)?;
            let session = Session { api, description: &description, runtime: &runtime };
            match judge(&session).with_context(|| api.id)? {
                Judged::Skipped(reason) => {
                    ensure!(self.api.is_none(), "{}: {reason}", api.id);
                    println!("{}: skipped, {reason}", api.id);
                }
                Judged::Done { cases, passed } => {
                    total += cases;
                    all_passed &= passed;
                }
            }
        }
        if total == 0 {
            eprintln!("nothing was judged: no case was found in `{}`", self.upstream.display());
        }
        Ok(all_passed && total > 0)
    }

    /// Returns the result for an API whose description is not in the given checkout.
    pub(crate) fn no_checkout(&self) -> Judged {
        Judged::Skipped(format!("`{}` holds no checkout of its upstream repository", self.upstream.display()))
    }

    /// Prints `lines` under `title` with `--verbose`.
    pub(crate) fn print_details<T: fmt::Display>(&self, title: &str, lines: impl IntoIterator<Item = T>) {
        if self.verbose {
            lines.into_iter().for_each(|line| println!("  {title}: {line}"));
        }
    }
}

/// Prints the failures of one API, and returns whether there are none.
pub(crate) fn print_failures(failures: &[String]) -> bool {
    failures.iter().for_each(|line| eprintln!("  FAILED {line}"));
    failures.is_empty()
}

/// Returns the runtime that drives the calls. They wait for nothing but timers of zero seconds.
pub(crate) fn runtime() -> Result<Runtime> {
    Ok(Builder::new_current_thread().enable_time().build()?)
}

/// Returns a runtime whose clock jumps to the next timer, so that long-running operations wait for nothing.
pub(crate) fn runtime_without_waiting() -> Result<Runtime> {
    Ok(Builder::new_current_thread().enable_time().start_paused(true).build()?)
}

/// A number of cases, and how many of them passed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Score {
    pub(crate) passed: usize,
    pub(crate) total: usize,
}

impl Score {
    pub(crate) fn count(&mut self, passed: bool) {
        self.total += 1;
        self.passed += usize::from(passed);
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.passed, self.total)
    }
}

/// One API of the generated crate with its description, ready to be called.
pub(crate) struct Session<'a> {
    pub(crate) api: &'a Api,
    pub(crate) description: &'a Description,
    pub(crate) runtime: &'a Runtime,
}

/// The first request and the outcome of a finished call.
#[derive(Clone, Debug)]
pub(crate) struct CallTrace {
    pub(crate) request: Option<SentRequest>,
    pub(crate) outcome: Outcome,
}

impl Session<'_> {
    /// Calls the operation `id`, with `service` as transport.
    pub(crate) fn call(
        &self,
        id: &str,
        parameters: &Map<String, Value>,
        body: Option<&Value>,
        service: FakeService,
    ) -> CallTrace {
        let service = Arc::new(service);
        self.call_case(id, &Case { parameters, body, endpoint: ENDPOINT, extent: Extent::First, service })
    }

    /// Calls the operation `id` as `case` says.
    pub(crate) fn call_case(&self, id: &str, case: &Case<'_>) -> CallTrace {
        let outcome = (self.api.call)(id, case).and_then(|call| self.runtime.block_on(call));
        CallTrace { request: case.service.first_request(), outcome }
    }

    /// Calls `operation` with the parameters of an example, its body among them, and responds with `status` and `body`.
    pub(crate) fn call_example(
        &self,
        operation: &Operation,
        parameters: &Map<String, Value>,
        status: u16,
        body: Option<&Value>,
    ) -> CallTrace {
        let bytes = match body {
            None => Vec::new(),
            Some(body) if operation.responds_with_json => body.to_string().into_bytes(),
            Some(body) => raw(body),
        };
        let body = operation.body().and_then(|parameter| parameters.get(text(parameter, "name")));
        // Examples leave out headers, but services send a link with what they have only accepted.
        let link = (status == 202).then(|| ("location".to_owned(), format!("{ENDPOINT}/operations/1")));
        let response = HttpResponse { status, headers: link.into_iter().collect(), body: bytes };
        self.call(&operation.id, parameters, body, FakeService::responding(response))
    }
}

impl CallTrace {
    /// Returns the message of the failure, or that no request was sent.
    pub(crate) fn failure_message(&self) -> &str {
        self.outcome.as_ref().err().map_or("nothing was sent", |failure| failure.message())
    }

    /// Checks that all of `body` was read and written back.
    pub(crate) fn check_response(&self, body: &Value) -> Result<(), String> {
        match &self.outcome {
            Err(failure) => Err(failure.message().to_owned()),
            Ok(None) => Err(Difference::new("", body.to_string(), "no result").to_string()),
            Ok(Some(found)) => difference(body, found, "").map_or(Ok(()), |difference| Err(difference.to_string())),
        }
    }
}
