//! Checks one exchange: the request is reproduced, the body of a success comes back without loss, and an error keeps its
//! code and message.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{
    address::decode,
    recording::{Body, Exchange, RecordedResponse},
    router::RecordedCall,
};
use crate::{
    case::{Case, Extent, Failure},
    compare::Difference,
    description::{Operation, text},
    examples::expected_request::expected_request,
    service::{ENDPOINT, FakeService},
    session::{CallTrace, Session},
};

/// The results of one exchange; an `Err` says what is wrong.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) request: Result<(), String>,
    pub(crate) response: Result<(), String>,
}

impl Session<'_> {
    /// Checks an exchange, which was `call`.
    pub(crate) fn check_exchange(&self, call: &RecordedCall<'_>, exchange: &Exchange) -> Checked {
        let service = || FakeService::responding(exchange.response.to_http());
        let trace = self.call_recorded(call, &call.parameters, Extent::First, service().into());
        let request = self.check_recorded_request(call, exchange, &trace);
        // A request that cannot be made says nothing about the response.
        let trace = match &trace.request {
            Some(_) => trace,
            None => {
                let mut parameters = call.parameters.clone();
                parameters.extend(call.operation.body().map(|body| (text(body, "name").to_owned(), json!({}))));
                self.call_recorded(call, &parameters, Extent::First, service().into())
            }
        };
        let response = if exchange.succeeded() {
            check_success(call.operation, exchange, &trace)
        } else {
            check_error(call.operation, &exchange.response, &trace)
        };
        Checked { request, response }
    }

    /// Calls the operation with these arguments.
    pub(crate) fn call_recorded(
        &self,
        call: &RecordedCall<'_>,
        parameters: &Map<String, Value>,
        extent: Extent,
        service: Arc<FakeService>,
    ) -> CallTrace {
        let body = call.operation.body().and_then(|parameter| parameters.get(text(parameter, "name")));
        self.call_case(&call.operation.id, &Case { parameters, body, endpoint: &call.endpoint, extent, service })
    }

    fn check_recorded_request(
        &self,
        call: &RecordedCall<'_>,
        exchange: &Exchange,
        trace: &CallTrace,
    ) -> Result<(), String> {
        let mut expected = expected_request(self.description, call.operation, &call.parameters)?;
        expected.address = expected.address.replacen(ENDPOINT, &call.endpoint, 1);
        let sent = trace.request.as_ref().ok_or_else(|| trace.failure_message().to_owned())?;
        let (recorded, path) = (decode(exchange.request.url.path()), decode(sent.url.path()));
        // Names of resources are the same in any letter case, and recordings spell some otherwise than the description.
        if !recorded.trim_end_matches('/').eq_ignore_ascii_case(path.trim_end_matches('/')) {
            return Err(Difference::new("/path", recorded, path).to_string());
        }
        expected.difference(sent).map_or(Ok(()), |difference| Err(difference.to_string()))
    }
}

/// Whether the method promises a value for a response with this status.
fn is_promised(operation: &Operation, exchange: &Exchange) -> bool {
    // The type of the result of a long-running operation reads every response.
    if operation.long_running { operation.has_result() } else { operation.result(exchange.response.status).is_some() }
}

fn check_success(operation: &Operation, exchange: &Exchange, trace: &CallTrace) -> Result<(), String> {
    match &exchange.response.body {
        Some(body) if is_promised(operation, exchange) => match (body, body_as_json(body)) {
            (Body::Text(_), Some(json)) if operation.responds_with_json => trace.check_response(&json),
            _ => trace.check_response(&body.to_value()),
        },
        _ => trace.outcome.as_ref().map(drop).map_err(|failure| failure.message().to_owned()),
    }
}

/// Returns a body that was recorded as text as JSON. A byte-order mark is no part of it.
fn body_as_json(body: &Body) -> Option<Value> {
    let Body::Text(text) = body else { return None };
    serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()
}

fn check_error(operation: &Operation, response: &RecordedResponse, trace: &CallTrace) -> Result<(), String> {
    match &trace.outcome {
        Ok(_) if operation.responses.contains_key(&response.status) => Ok(()),
        Err(Failure::Service(error)) => {
            if error.status != response.status {
                return Err(
                    Difference::new("/status", response.status.to_string(), error.status.to_string()).to_string()
                );
            }
            compare_error(response.json(), (error.code.as_deref(), error.message.as_deref()))
        }
        Ok(_) => Err(format!("the response {} is not an error", response.status)),
        Err(failure) => {
            Err(format!("the response {} is no error of the service: {}", response.status, failure.message()))
        }
    }
}

/// Compares code and message of an error with those in a body.
pub(crate) fn compare_error(body: Option<&Value>, found: (Option<&str>, Option<&str>)) -> Result<(), String> {
    let Some(body) = body else { return Ok(()) };
    let error = ["error", "odata.error"].into_iter().find_map(|name| body.get(name).filter(|it| it.is_object()));
    let error = error.unwrap_or(body);
    for (names, found) in [(["code", "Code"], found.0), (["message", "Message"], found.1)] {
        let expected = names.into_iter().find_map(|name| error.get(name));
        let expected = match expected.map(|it| it.get("value").unwrap_or(it)) {
            None | Some(Value::Null) => continue,
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(other) => other.to_string(),
        };
        if !expected.is_empty() && Some(expected.as_str()) != found.map(str::trim) {
            let [name, _] = names;
            let found = found.unwrap_or("nothing");
            return Err(Difference::new(&format!("/error/{name}"), expected, found).to_string());
        }
    }
    Ok(())
}
