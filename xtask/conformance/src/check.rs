//! One example against the generated client.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::{
    calling::{Api, Case, Failure, Outcome},
    case::raw,
    compare::{Difference, difference},
    description::{Description, Operation, flag, text},
    expect::expected,
    mutate::{Change, mutants},
    service::{Seen, Service},
};

/// One API with what judges it.
pub(crate) struct Court<'a> {
    pub(crate) api: &'a Api,
    pub(crate) description: &'a Description,
    pub(crate) runtime: &'a Runtime,
}

/// What became of one call.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    /// The first request.
    pub(crate) seen: Option<Seen>,
    pub(crate) outcome: Outcome,
}

/// What became of an example; an `Err` says what is wrong.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    pub(crate) request: Option<Result<(), String>>,
    /// By status, of the responses with a body.
    pub(crate) responses: BTreeMap<u16, Result<(), String>>,
    /// Each mutant of each response.
    pub(crate) mutants: Vec<(Change, Result<(), String>)>,
}

/// A response of an example, with the schema of its body.
struct Answer<'a> {
    status: u16,
    body: Option<&'a Value>,
    schema: Option<&'a Value>,
}

impl Court<'_> {
    /// Judges an example of `operation`.
    pub(crate) fn judge(&self, id: &str, operation: &Operation, example: &Value, mutate: bool) -> Verdict {
        let nothing = Map::new();
        let given = example.get("parameters").and_then(Value::as_object).unwrap_or(&nothing);
        let answers = answers(operation, example);
        let mut verdict = Verdict::default();
        let mut usable = given.clone();
        let silent = Answer { status: first_success(operation), body: None, schema: None };
        let all = if answers.is_empty() { vec![silent] } else { answers };
        let mut request = Ok(());
        for answer in &all {
            let exchange = self.call(id, operation, given, answer.status, answer.body);
            request = request.and_then(|()| self.request(operation, given, answer, &exchange));
            let (Some(body), Some(_)) = (answer.body, answer.schema) else {
                continue;
            };
            let exchange = match exchange.outcome {
                // The request cannot be made, which says nothing of the response.
                Err(Failure::Request(_)) => {
                    usable = completed(self.description, operation, given);
                    self.call(id, operation, &usable, answer.status, Some(body))
                }
                _ => exchange,
            };
            verdict.responses.insert(answer.status, response(&exchange, body));
        }
        verdict.request = Some(request);
        if mutate {
            for answer in &all {
                if verdict.responses.get(&answer.status).is_some_and(Result::is_ok) {
                    verdict.mutants.extend(self.mutate(id, operation, &usable, answer));
                }
            }
        }
        verdict
    }

    /// Makes the call that an example describes; the first success that it has is the answer.
    pub(crate) fn published(&self, id: &str, operation: &Operation, example: &Value) -> Exchange {
        let nothing = Map::new();
        let given = example.get("parameters").and_then(Value::as_object).unwrap_or(&nothing);
        match answers(operation, example).first() {
            Some(answer) => self.call(id, operation, given, answer.status, answer.body),
            None => self.call(id, operation, given, first_success(operation), None),
        }
    }

    /// Makes one call.
    pub(crate) fn call(
        &self,
        id: &str,
        operation: &Operation,
        parameters: &Map<String, Value>,
        status: u16,
        body: Option<&Value>,
    ) -> Exchange {
        let bytes = match body {
            None => Vec::new(),
            Some(body) if operation.answers_json => body.to_string().into_bytes(),
            Some(body) => raw(body),
        };
        let service = Arc::new(Service::new(status, bytes));
        let body = operation.body().and_then(|parameter| parameters.get(text(parameter, "name")));
        let case = Case { parameters, body, service: Arc::clone(&service) };
        let outcome = (self.api.call)(id, &case).and_then(|pending| self.runtime.block_on(pending));
        Exchange { seen: service.first(), outcome }
    }

    /// Whether the request is the one that the description asks for, and is answered.
    fn request(
        &self,
        operation: &Operation,
        given: &Map<String, Value>,
        answer: &Answer<'_>,
        exchange: &Exchange,
    ) -> Result<(), String> {
        let expected = expected(self.description, operation, given)?;
        let Some(seen) = &exchange.seen else {
            return Err(match &exchange.outcome {
                Err(Failure::Request(words) | Failure::Response(words)) => words.clone(),
                Ok(_) => "nothing was sent".to_owned(),
            });
        };
        if let Some(difference) = expected.difference(seen) {
            return Err(difference.to_string());
        }
        match &exchange.outcome {
            Err(Failure::Request(words)) => Err(format!("the answer {} is refused: {words}", answer.status)),
            Err(Failure::Response(words)) if answer.body.is_none() => Err(words.clone()),
            _ => Ok(()),
        }
    }

    fn mutate(
        &self,
        id: &str,
        operation: &Operation,
        parameters: &Map<String, Value>,
        answer: &Answer<'_>,
    ) -> Vec<(Change, Result<(), String>)> {
        let (Some(body), Some(schema)) = (answer.body, answer.schema) else {
            return Vec::new();
        };
        let mutants = mutants(self.description, schema, body).into_iter();
        let judged = mutants.map(|mutant| {
            let exchange = self.call(id, operation, parameters, answer.status, Some(&mutant.body));
            let verdict = response(&exchange, &mutant.body);
            (mutant.change, verdict.map_err(|words| format!("changed at {}: {words}", mutant.pointer)))
        });
        judged.collect()
    }
}

/// Whether all of `body` came back.
pub(crate) fn response(exchange: &Exchange, body: &Value) -> Result<(), String> {
    match &exchange.outcome {
        Err(Failure::Request(words) | Failure::Response(words)) => Err(words.clone()),
        Ok(None) => Err(Difference::new("", body.to_string(), "no result").to_string()),
        Ok(Some(found)) => difference(body, found, "").map_or(Ok(()), |difference| Err(difference.to_string())),
    }
}

/// The successes of an example that the operation lists.
fn answers<'a>(operation: &'a Operation, example: &'a Value) -> Vec<Answer<'a>> {
    let responses = example.get("responses").and_then(Value::as_object).into_iter().flatten();
    let successes = responses.filter_map(|(status, response)| {
        let status = status.parse().ok().filter(|status| (200..300).contains(status))?;
        let schema = operation.responses.get(&status)?.as_ref();
        // An empty text stands for no body in some examples, and nothing can be lost of it.
        let body = response.get("body").filter(|body| schema.is_some() || body.as_str() != Some(""));
        Some(Answer { status, body, schema })
    });
    successes.collect()
}

fn first_success(operation: &Operation) -> u16 {
    operation.responses.keys().copied().find(|status| (200..300).contains(status)).unwrap_or(200)
}

/// The parameters with something in every place that needs something, so that at least the response can be judged.
fn completed(description: &Description, operation: &Operation, given: &Map<String, Value>) -> Map<String, Value> {
    let mut completed = given.clone();
    for parameter in &operation.parameters {
        let (name, place) = (text(parameter, "name"), text(parameter, "in"));
        let filled = given.get(name).is_some_and(|value| value.as_str() != Some(""));
        if place == "body" {
            let schema = parameter.get("schema").map(|schema| description.resolve(schema));
            let list = schema.is_some_and(|schema| text(schema, "type") == "array");
            completed.insert(name.to_owned(), if list { json!([]) } else { json!({}) });
        } else if !filled && (flag(parameter, "required") || place == "path") {
            completed.insert(name.to_owned(), filler(parameter));
        }
    }
    completed
}

fn filler(parameter: &Value) -> Value {
    let known = parameter.get("enum").and_then(Value::as_array).and_then(|values| values.first());
    match (known, text(parameter, "type"), text(parameter, "format")) {
        (Some(value), _, _) => value.clone(),
        (None, "integer" | "number", _) => json!(1),
        (None, "boolean", _) => json!(true),
        (None, _, "date-time") => json!("2020-02-03T04:05:06Z"),
        _ => json!("filler"),
    }
}
