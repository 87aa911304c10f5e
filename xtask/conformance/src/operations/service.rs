//! The service of a script: a state machine of the operation, and the words it has for its states.

use super::script::{Announced, End, Fault, Script, pick};
use async_trait::async_trait;
use azure_core::{
    Bytes, Error, Result,
    error::ErrorKind,
    http::{
        AsyncRawResponse, ClientOptions, HttpClient, Method, Request, RetryOptions, StatusCode, Transport,
        headers::{HeaderName, Headers},
    },
};
use azure_synapse_apim::runtime::Client;
use fastrand::Rng;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(super) const ENDPOINT: &str = "https://service.example";

/// The code of a failure.
pub(super) const CODE: &str = "Quota";

/// The id of the result.
pub(super) const RESULT: &str = "done";

/// More requests than any script has answers: a client that asks on has found no end.
const MAX_REQUESTS: usize = 400;

#[derive(Clone, Debug)]
pub(super) struct Service {
    script: Arc<Script>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    rng: Rng,
    requests: usize,
    starts: usize,
    /// The number of answers to a GET so far, and the faults before the next one.
    answers: usize,
    faults: usize,
    invisible: usize,
    running: usize,
    /// The number in the newest link.
    link: usize,
    ended: bool,
    /// What a client has done that it must never do.
    misuse: Option<String>,
}

type Answer = (u16, Vec<(&'static str, String)>, String);

impl Service {
    pub(super) fn new(script: &Script) -> Self {
        let state = State {
            rng: Rng::with_seed(script.seed ^ 0x5eed),
            requests: 0,
            starts: 0,
            answers: 0,
            faults: 0,
            invisible: script.invisible,
            running: script.running,
            link: 1,
            ended: false,
            misuse: None,
        };
        Self { script: Arc::new(script.clone()), state: Arc::new(Mutex::new(state)) }
    }

    /// Returns a new client, which knows nothing of an earlier one.
    pub(super) fn client(&self) -> Result<Client> {
        let options = ClientOptions {
            transport: Some(Transport::new(Arc::new(self.clone()))),
            retry: RetryOptions::none(),
            ..Default::default()
        };
        Client::new(ENDPOINT, [], options)
    }

    pub(super) fn requests(&self) -> usize {
        self.state().requests
    }

    pub(super) fn misuse(&self) -> Option<String> {
        self.state().misuse.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Request) -> Result<Answer> {
        let script = &*self.script;
        let mut state = self.state();
        let state = &mut *state;
        state.requests += 1;
        if state.requests > MAX_REQUESTS {
            return Err(state.misused("it never comes to an end"));
        }
        if request.method() == script.method {
            state.starts += 1;
            if state.starts > 1 {
                return Err(state.misused("it started the operation twice"));
            }
            return start(script, state);
        }
        if request.method() != Method::Get {
            return Err(state.misused("it sent another method"));
        }
        if let Some(fault) = script.faults.get(state.answers).and_then(|faults| faults.get(state.faults)) {
            state.faults += 1;
            return faulty(*fault, &mut state.rng);
        }
        state.answers += 1;
        state.faults = 0;
        let path = request.url().path();
        let number = path.rsplit('/').next().and_then(|number| number.parse::<usize>().ok());
        match number {
            None => Ok(resource(script, state)),
            Some(number) if script.moves && number != state.link && !state.ended => {
                Err(state.misused("it asked behind an old link"))
            }
            Some(_) if path.contains("/results/") && script.announced != Announced::Location => {
                Ok(location_of_result(script, state))
            }
            Some(_) => Ok(poll(script, state)),
        }
    }
}

impl State {
    fn misused(&mut self, problem: &str) -> Error {
        self.misuse = Some(problem.to_owned());
        Error::with_message(ErrorKind::Other, problem.to_owned())
    }

    fn running_word(&mut self) -> &'static str {
        let words = ["InProgress", "Running", "Accepted", "Pending", "NotStarted", "Started"];
        pick(&mut self.rng, &words)
    }

    /// Goes on with what a poll sees; returns whether the operation has ended.
    fn advance(&mut self) -> bool {
        self.ended = self.running == 0;
        self.running = self.running.saturating_sub(1);
        self.ended
    }
}

/// Returns the headers with the links of the operation.
fn links(script: &Script, state: &State) -> Vec<(&'static str, String)> {
    let number = state.link;
    let location = ("location", format!("/results/{number}"));
    match script.announced {
        Announced::AzureAsyncOperation => vec![("azure-asyncoperation", format!("{ENDPOINT}/ops/{number}")), location],
        Announced::OperationLocation => vec![("operation-location", format!("{ENDPOINT}/ops/{number}")), location],
        Announced::MonitorBelowResource => {
            vec![("azure-asyncoperation", format!("{ENDPOINT}/pools/a/ops/{number}?sig=1"))]
        }
        Announced::Location => vec![location],
        Announced::Nowhere | Announced::AtOnce => Vec::new(),
    }
}

fn start(script: &Script, state: &mut State) -> Result<Answer> {
    match script.end {
        End::Unanswered => return Err(Error::with_message(ErrorKind::Io, "reset")),
        End::Refused(status) => return Ok((status, Vec::new(), failure_body("Refused"))),
        _ => {}
    }
    let links = links(script, state);
    let creating = resource_body("Creating");
    let announced = script.announced;
    let body = match announced {
        Announced::AtOnce => return Ok(at_once(script, state)),
        // What is polled is told by the body alone, or by the status.
        Announced::Nowhere if script.method == Method::Delete => return Ok((202, links, String::new())),
        Announced::Nowhere if state.rng.bool() => return Ok((202, links, String::new())),
        Announced::Nowhere => creating,
        // Whatever the body says beside a link, it is the state of before.
        _ => match state.rng.u8(..4) {
            0 => String::new(),
            1 => creating,
            2 => resource_body("Succeeded"),
            _ => r#"{"status": "Accepted"}"#.to_owned(),
        },
    };
    let statuses: &[u16] = match announced {
        Announced::Nowhere => &[200, 201],
        Announced::Location => &[201, 202],
        _ => &[200, 201, 202],
    };
    Ok((pick(&mut state.rng, statuses), links, body))
}

fn at_once(script: &Script, state: &mut State) -> Answer {
    state.ended = true;
    let end = match script.end {
        End::Succeeded if script.wants_result => return (200, Vec::new(), resource_body("Succeeded")),
        End::Succeeded => return (pick(&mut state.rng, &[200, 204]), Vec::new(), String::new()),
        end => end,
    };
    let body = match script.method {
        Method::Post | Method::Delete => failure_body(CODE),
        _ => format!(r#"{{"properties": {{"provisioningState": "{end:?}"}}, "error": {{"code": "{CODE}"}}}}"#),
    };
    (200, Vec::new(), body)
}

/// The answer of the resource: what is polled if there is no link, else what an ended operation has made.
fn resource(script: &Script, state: &mut State) -> Answer {
    let is_polled = matches!(script.announced, Announced::Nowhere);
    if is_polled && !state.ended {
        state.advance();
    }
    if !state.ended {
        let word = pick(&mut state.rng, &["Creating", "Updating", "Provisioning", "Deleting"]);
        return (200, Vec::new(), resource_body(word));
    }
    let deletes = script.method == Method::Delete;
    match script.end {
        End::Succeeded if deletes => (404, Vec::new(), failure_body("NotFound")),
        End::Succeeded => (200, Vec::new(), resource_body("Succeeded")),
        end => {
            let body = format!(
                r#"{{"id": "{RESULT}", "properties": {{"provisioningState": "{end:?}", "error": {{"code": "{CODE}", "message": "no"}}}}}}"#
            );
            (200, Vec::new(), body)
        }
    }
}

/// The answer behind `Location` beside a monitor.
fn location_of_result(script: &Script, state: &mut State) -> Answer {
    if !state.ended {
        return (202, Vec::new(), String::new());
    }
    if script.method == Method::Post || !script.location_is_no_resource {
        return (200, Vec::new(), resource_body("Succeeded"));
    }
    match state.rng.u8(..3) {
        0 => (204, Vec::new(), String::new()),
        1 => (404, Vec::new(), failure_body("NotFound")),
        _ => (200, Vec::new(), r#"{"status": "Succeeded"}"#.to_owned()),
    }
}

fn poll(script: &Script, state: &mut State) -> Answer {
    if state.invisible > 0 {
        state.invisible -= 1;
        return (404, Vec::new(), failure_body("NotFound"));
    }
    if !state.ended && !state.advance() {
        state.link += usize::from(script.moves);
        let headers = if script.moves { links(script, state) } else { Vec::new() };
        return running(script, state, headers);
    }
    let is_location = script.announced == Announced::Location;
    match script.end {
        End::Succeeded if is_location => succeeded_location(script, state),
        // The monitor is deleted with the resource.
        End::Succeeded if script.method == Method::Delete && state.rng.bool() => {
            (404, Vec::new(), failure_body("NotFound"))
        }
        End::Succeeded => {
            let word = pick(&mut state.rng, &["Succeeded", "succeeded", "SUCCEEDED"]);
            let id = if script.method == Method::Post { RESULT } else { "/ops/1" };
            let body = format!(
                r#"{{"id": "{id}", "status": "{word}", "properties": {{"id": "{id}"}}, "percentComplete": 100}}"#
            );
            (200, Vec::new(), body)
        }
        end => failed(state, end, is_location),
    }
}

fn running(script: &Script, state: &mut State, headers: Vec<(&'static str, String)>) -> Answer {
    let word = state.running_word();
    let body = match state.rng.u8(..6) {
        0 => format!(r#"{{"status": "{word}", "percentComplete": 0.5, "startTime": "soon"}}"#),
        1 => format!(r#"{{"Status": "{word}"}}"#),
        2 => format!(r#"{{"status": "{word}", "error": {{"code": "Retrying"}}}}"#),
        3 => format!(r#"{{"status": "{word}", "properties": {{"provisioningState": "Failed"}}}}"#),
        4 => format!("\u{feff}{{\"status\": \"{word}\", \"error\": null}}"),
        _ => return (202, headers, String::new()),
    };
    let status = if script.announced == Announced::Location { 202 } else { pick(&mut state.rng, &[200, 202]) };
    (status, headers, body)
}

fn succeeded_location(script: &Script, state: &mut State) -> Answer {
    match script.method {
        Method::Delete => match state.rng.u8(..3) {
            0 => (200, Vec::new(), String::new()),
            1 => (204, Vec::new(), String::new()),
            _ => (404, Vec::new(), String::new()),
        },
        Method::Post => (200, Vec::new(), resource_body("Succeeded")),
        _ if script.location_is_no_resource => match state.rng.u8(..2) {
            0 => (204, Vec::new(), String::new()),
            _ => (200, Vec::new(), r#"{"status": "Succeeded"}"#.to_owned()),
        },
        _ => (200, Vec::new(), resource_body("Succeeded")),
    }
}

fn failed(state: &mut State, end: End, is_location: bool) -> Answer {
    let words: &[&str] =
        if end == End::Canceled { &["Canceled", "Cancelled", "canceled"] } else { &["Failed", "failed", "FAILED"] };
    let word = pick(&mut state.rng, words);
    let error = format!(r#""error": {{"code": "{CODE}", "message": "too many"}}"#);
    let body = match state.rng.u8(..6) {
        0 => format!(r#"{{"Status": "{word}", {error}}}"#),
        1 => format!(r#"{{"properties": {{"status": "{word}"}}, {error}}}"#),
        2 => format!("{{{error}}}"),
        3 => format!(r#"{{"code": "{CODE}", "message": "too many"}}"#),
        // The answer to the first request, which came late.
        4 if is_location => {
            return (pick(&mut state.rng, &[400, 412, 422]), Vec::new(), failure_body(CODE));
        }
        _ => format!(r#"{{"id": "/ops/1", "status": "{word}", {error}}}"#),
    };
    (200, Vec::new(), body)
}

fn faulty(fault: Fault, rng: &mut Rng) -> Result<Answer> {
    Ok(match fault {
        Fault::Connection => return Err(Error::with_message(ErrorKind::Connection, "refused")),
        Fault::Broken => return Err(Error::with_message(ErrorKind::Io, "reset")),
        Fault::Status(status) => {
            let delay = pick(rng, &["0", "1", "20", "-3", "soon"]);
            (status, vec![("retry-after", delay.to_owned())], String::new())
        }
        Fault::Gone => (410, Vec::new(), failure_body("Gone")),
        Fault::WebPage => (200, vec![("content-type", "text/html".to_owned())], "<html>Sign in</html>".to_owned()),
        Fault::Truncated => (200, Vec::new(), r#"{"status": "Succ"#.to_owned()),
        Fault::LongWait => (429, vec![("retry-after", "86400".to_owned())], String::new()),
    })
}

fn resource_body(state: &str) -> String {
    format!(r#"{{"id": "{RESULT}", "name": "a", "properties": {{"provisioningState": "{state}"}}}}"#)
}

fn failure_body(code: &str) -> String {
    format!(r#"{{"error": {{"code": "{code}", "message": "too many"}}}}"#)
}

#[async_trait]
impl HttpClient for Service {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let (status, headers, body) = self.answer(request)?;
        let mut all = Headers::new();
        for (name, value) in headers {
            all.insert(HeaderName::from_static(name), value);
        }
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(status), all, Bytes::from(body)))
    }
}
