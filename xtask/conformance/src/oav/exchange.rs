//! The exchange of an example, as the validator reads it: the request of the generated client, and published responses.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    description::is_json,
    example::{Example, parameters, success_responses},
    service::SentRequest,
    session::Session,
};

/// A request with the responses that the example has for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Exchange {
    pub(crate) id: usize,
    /// The file of upstream that describes the operation.
    pub(crate) file: String,
    pub(crate) operation: String,
    /// `None` if the client sent nothing.
    pub(crate) request: Option<Request>,
    /// The parameters of the example.
    pub(crate) published: Map<String, Value>,
    /// By status, as published.
    pub(crate) responses: Map<String, Value>,
}

/// A request as it was sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<Value>,
}

/// Makes the call of `example`, with its first success as response, and records the exchange.
pub(crate) fn record(session: &Session<'_>, id: usize, example: &Example) -> Option<Exchange> {
    let operation = session.description.operations.get(&example.operation)?;
    let published = parameters(&example.content);
    let response = success_responses(operation, &example.content).into_iter().next()?;
    let trace = session.call_example(operation, &published, response.status, response.body);
    Some(Exchange {
        id,
        file: example.file.clone(),
        operation: example.operation.clone(),
        request: trace.request.map(request),
        published,
        responses: responses(&example.content),
    })
}

fn request(sent: SentRequest) -> Request {
    let json = sent.headers.get("content-type").is_some_and(|kind| is_json(kind));
    let text = || Value::from(String::from_utf8_lossy(&sent.body).into_owned());
    let body = match sent.body.as_slice() {
        [] => None,
        bytes if json => Some(serde_json::from_slice(bytes).unwrap_or_else(|_| text())),
        _ => Some(text()),
    };
    Request { method: sent.method, url: sent.url.into(), headers: sent.headers, body }
}

/// Returns all responses, failures among them; one that is not an object has nothing but its status.
fn responses(example: &Value) -> Map<String, Value> {
    let published = example.get("responses").and_then(Value::as_object).into_iter().flatten();
    let object = |response: &Value| if response.is_object() { response.clone() } else { json!({}) };
    published.map(|(status, response)| (status.clone(), object(response))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(kind: Option<&str>, body: &str) -> SentRequest {
        SentRequest {
            method: "PUT".to_owned(),
            url: "https://service.example/a%20b?c=d".parse().unwrap(),
            headers: kind.map(|kind| ("content-type".to_owned(), kind.to_owned())).into_iter().collect(),
            body: body.as_bytes().to_vec(),
        }
    }

    #[test]
    fn bodies_are_read_by_their_media_type() {
        let body = |kind, text| request(sent(kind, text)).body;
        assert_eq!(body(Some("application/json; charset=utf-8"), "{\"a\":1}"), Some(json!({ "a": 1 })));
        assert_eq!(body(Some("application/json"), "{"), Some(json!("{")));
        assert_eq!(body(Some("application/octet-stream"), "{\"a\":1}"), Some(json!("{\"a\":1}")));
        assert_eq!(body(None, ""), None);
        assert_eq!(request(sent(None, "")).url, "https://service.example/a%20b?c=d");
    }

    #[test]
    fn responses_are_taken_as_they_are() {
        let example = json!({ "responses": { "200": { "headers": { "a": 1 }, "body": [] }, "404": null } });
        let expected = json!({ "200": { "headers": { "a": 1 }, "body": [] }, "404": {} });
        assert_eq!(Value::Object(responses(&example)), expected);
        assert!(responses(&json!({})).is_empty());
    }
}
