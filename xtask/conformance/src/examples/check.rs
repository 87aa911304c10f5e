//! Checks one example against the generated client.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    expected_request::expected_request,
    mutate::{Mutation, mutants},
};
use crate::{
    case::Failure,
    description::{Description, Operation, flag, list, text},
    example::{ExampleResponse, parameters, success_responses},
    session::{CallTrace, Session},
};

/// The results of one example; an `Err` says what is wrong.
#[derive(Debug)]
pub(crate) struct ExampleResult {
    pub(crate) request: Result<(), String>,
    /// The responses with a body, by status.
    pub(crate) responses: BTreeMap<u16, Result<(), String>>,
    /// Each mutant of each response.
    pub(crate) mutants: Vec<(Mutation, Result<(), String>)>,
}

impl Session<'_> {
    /// Checks the request and the responses of an example of `operation`, and mutants of the responses on demand.
    pub(crate) fn check_example(&self, operation: &Operation, example: &Value, mutate: bool) -> ExampleResult {
        let given = parameters(example);
        let mut usable = given.clone();
        let responses = success_responses(operation, example);
        let mut result = ExampleResult { request: Ok(()), responses: BTreeMap::new(), mutants: Vec::new() };
        for response in &responses {
            let mut trace = self.call_example(operation, &given, response.status, response.body);
            if result.request.is_ok() {
                result.request = self.check_request(operation, &given, response, &trace);
            }
            if let (Some(body), Some(_)) = (response.body, response.schema) {
                // A request that cannot be made says nothing about the response.
                if matches!(trace.outcome, Err(Failure::Request(_) | Failure::Service(_))) {
                    usable = fill_missing(self.description, operation, &given);
                    trace = self.call_example(operation, &usable, response.status, Some(body));
                }
                result.responses.insert(response.status, trace.check_response(body));
            }
        }
        let passed = responses.iter().filter(|it| result.responses.get(&it.status).is_some_and(Result::is_ok));
        for response in passed.filter(|_| mutate) {
            result.mutants.extend(self.check_mutants(operation, &usable, response));
        }
        result
    }

    /// Checks that the request is the one that the description asks for, and that its response is a success.
    fn check_request(
        &self,
        operation: &Operation,
        given: &Map<String, Value>,
        response: &ExampleResponse<'_>,
        trace: &CallTrace,
    ) -> Result<(), String> {
        let expected = expected_request(self.description, operation, given)?;
        let Some(request) = &trace.request else {
            return Err(trace.failure_message().to_owned());
        };
        if let Some(difference) = expected.difference(request) {
            return Err(difference.to_string());
        }
        match &trace.outcome {
            Err(failure @ (Failure::Request(_) | Failure::Service(_))) => {
                Err(format!("the response {} is an error: {}", response.status, failure.message()))
            }
            Err(Failure::Response(message)) if response.body.is_none() => Err(message.clone()),
            _ => Ok(()),
        }
    }

    fn check_mutants(
        &self,
        operation: &Operation,
        parameters: &Map<String, Value>,
        response: &ExampleResponse<'_>,
    ) -> Vec<(Mutation, Result<(), String>)> {
        let (Some(body), Some(schema)) = (response.body, response.schema) else {
            return Vec::new();
        };
        let check =
            |body: &Value| self.call_example(operation, parameters, response.status, Some(body)).check_response(body);
        let mutants = mutants(self.description, schema, body).into_iter();
        mutants
            .map(|it| (it.mutation, check(&it.body).map_err(|message| format!("changed at {}: {message}", it.pointer))))
            .collect()
    }
}

/// Returns the parameters with a placeholder for each that is required and empty or absent, so that the response can be
/// judged although the request cannot be made.
fn fill_missing(description: &Description, operation: &Operation, given: &Map<String, Value>) -> Map<String, Value> {
    let mut filled = given.clone();
    for parameter in &operation.parameters {
        let (name, location) = (text(parameter, "name"), text(parameter, "in"));
        let present = given.get(name).is_some_and(|value| value.as_str() != Some(""));
        if location == "body" {
            let schema = parameter.get("schema").map(|schema| description.resolve(schema));
            let is_array = schema.is_some_and(|schema| text(schema, "type") == "array");
            filled.insert(name.to_owned(), if is_array { json!([]) } else { json!({}) });
        } else if !present && (flag(parameter, "required") || location == "path") {
            filled.insert(name.to_owned(), placeholder(parameter));
        }
    }
    filled
}

fn placeholder(parameter: &Value) -> Value {
    match (list(parameter, "enum").first(), text(parameter, "type"), text(parameter, "format")) {
        (Some(value), _, _) => value.clone(),
        (None, "integer" | "number", _) => json!(1),
        (None, "boolean", _) => json!(true),
        (None, _, "date-time") => json!("2020-02-03T04:05:06Z"),
        _ => json!("placeholder"),
    }
}
