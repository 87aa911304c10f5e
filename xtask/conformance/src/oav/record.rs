//! What the generated client sends for an example, in the form that the validator reads.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{check::Court, description::is_json, find::Example, service::Seen};

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

/// Makes the call that `example` describes and records it.
pub(crate) fn record(court: &Court<'_>, id: usize, example: &Example) -> Option<Exchange> {
    let operation = court.description.operations.get(&example.operation)?;
    let exchange = court.published(&example.operation, operation, &example.content);
    Some(Exchange {
        id,
        file: example.file.clone(),
        operation: example.operation.clone(),
        request: exchange.seen.map(request),
        published: members(example.content.get("parameters")),
        responses: responses(&example.content),
    })
}

fn request(seen: Seen) -> Request {
    let json = seen.headers.get("content-type").is_some_and(|kind| is_json(kind));
    let text = || Value::from(String::from_utf8_lossy(&seen.body).into_owned());
    let body = match seen.body.as_slice() {
        [] => None,
        bytes if json => Some(serde_json::from_slice(bytes).unwrap_or_else(|_| text())),
        _ => Some(text()),
    };
    Request { method: seen.method, url: seen.url.into(), headers: seen.headers, body }
}

/// All responses, failures among them; one that is no object says nothing but its status.
fn responses(example: &Value) -> Map<String, Value> {
    let published = members(example.get("responses")).into_iter();
    published.map(|(status, response)| (status, if response.is_object() { response } else { json!({}) })).collect()
}

fn members(node: Option<&Value>) -> Map<String, Value> {
    node.and_then(Value::as_object).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(kind: Option<&str>, body: &str) -> Seen {
        Seen {
            method: "PUT".to_owned(),
            url: "https://service.example/a%20b?c=d".parse().unwrap(),
            headers: kind.map(|kind| ("content-type".to_owned(), kind.to_owned())).into_iter().collect(),
            body: body.as_bytes().to_vec(),
        }
    }

    #[test]
    fn bodies_are_read_by_their_media_type() {
        let body = |kind, text| request(seen(kind, text)).body;
        assert_eq!(body(Some("application/json; charset=utf-8"), "{\"a\":1}"), Some(json!({ "a": 1 })));
        assert_eq!(body(Some("application/json"), "{"), Some(json!("{")));
        assert_eq!(body(Some("application/octet-stream"), "{\"a\":1}"), Some(json!("{\"a\":1}")));
        assert_eq!(body(None, ""), None);
        assert_eq!(request(seen(None, "")).url, "https://service.example/a%20b?c=d");
    }

    #[test]
    fn responses_are_taken_as_they_are() {
        let example = json!({ "responses": { "200": { "headers": { "a": 1 }, "body": [] }, "404": null } });
        let expected = json!({ "200": { "headers": { "a": 1 }, "body": [] }, "404": {} });
        assert_eq!(Value::Object(responses(&example)), expected);
        assert!(responses(&json!({})).is_empty());
    }
}
