//! The request that an example asks for, computed from the raw description, and its comparison with the one sent.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    case::raw,
    compare::{Difference, difference},
    description::{Description, Operation, flag, is_json, list, text},
    service::{ENDPOINT, SentRequest},
};

/// Headers whose values clients choose, whatever an example says.
const CLIENT_HEADERS: [&str; 3] = ["accept", "authorization", "x-ms-client-request-id"];

/// The request that should arrive at the service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ExpectedRequest {
    pub(crate) method: String,
    /// Scheme, host and path, encoded.
    pub(crate) address: String,
    /// The decoded pairs of the query, sorted.
    pub(crate) query: Vec<(String, String)>,
    /// The described headers, by lower-case name; `None` is any value.
    pub(crate) headers: BTreeMap<String, Option<String>>,
    pub(crate) body: Option<Value>,
    pub(crate) body_is_json: bool,
}

/// Computes the request from the parameters of an example; `Err` says what the example lacks.
pub(crate) fn expected_request(
    description: &Description,
    operation: &Operation,
    parameters: &Map<String, Value>,
) -> Result<ExpectedRequest, String> {
    let (base, base_parameters) = description.base();
    let (path, fixed) = operation.path.split_once('?').unwrap_or((&operation.path, ""));
    let path = expand(&base, &base_parameters, parameters)? + &expand(path, &operation.parameters, parameters)?;
    let mut query: Vec<(String, String)> = fixed.split('&').filter(|pair| !pair.is_empty()).map(split_pair).collect();
    let mut headers = BTreeMap::new();
    for parameter in &operation.parameters {
        let name = text(parameter, "name");
        match text(parameter, "in") {
            // A pair that is fixed in the path template may be described as a parameter, too.
            "query" if query.iter().any(|(fixed, _)| fixed == name) => {}
            "query" if name == "api-version" => {
                query.extend(operation.api_version.iter().map(|version| (name.to_owned(), version.clone())));
            }
            "query" if text(parameter, "collectionFormat") == "multi" => {
                query
                    .extend(values(parameter, parameters)?.into_iter().flatten().map(|value| (name.to_owned(), value)));
            }
            "query" => query.extend(joined(parameter, parameters)?.map(|value| (name.to_owned(), value))),
            "header" if CLIENT_HEADERS.contains(&name.to_lowercase().as_str()) => {
                headers.insert(name.to_lowercase(), None);
            }
            "header" => headers.extend(joined(parameter, parameters)?.map(|value| (name.to_lowercase(), Some(value)))),
            _ => {}
        }
    }
    query.sort();
    let body = body(description, operation, parameters)?;
    let body_is_json = operation.consumes.is_empty() || operation.consumes.iter().any(|kind| is_json(kind));
    if let (Some(_), Some(kind)) = (&body, operation.consumes.first()) {
        let kind = if body_is_json { "application/json" } else { kind };
        headers.insert("content-type".to_owned(), Some(kind.to_owned()));
    }
    Ok(ExpectedRequest {
        method: operation.verb.to_uppercase(),
        address: description.host().unwrap_or_else(|| ENDPOINT.to_owned()) + &path,
        query,
        headers,
        body,
        body_is_json,
    })
}

/// Returns the path with the values of the example, each as one segment.
fn expand(template: &str, described: &[Value], parameters: &Map<String, Value>) -> Result<String, String> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let parameter = described.iter().find(|it| text(it, "in") == "path" && text(it, "name") == name);
        let parameter = parameter.ok_or_else(|| format!("the description has no path parameter `{name}`"))?;
        let value = joined(parameter, parameters)?.unwrap_or_default();
        if matches!(value.as_str(), "" | "." | "..") {
            return Err(format!("the path parameter `{name}` is {value:?} in the example"));
        }
        path.push_str(before);
        if flag(parameter, "x-ms-skip-url-encoding") {
            path.push_str(value.strip_prefix('/').unwrap_or(&value));
        } else {
            path.push_str(&percent_encode(&value));
        }
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

fn percent_encode(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn split_pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (name.to_owned(), value.to_owned())
}

/// Returns the values of a parameter as text; `None` if it is not sent.
fn values(parameter: &Value, parameters: &Map<String, Value>) -> Result<Option<Vec<String>>, String> {
    let name = text(parameter, "name");
    let required = flag(parameter, "required") || text(parameter, "in") == "path";
    if let ([only], true) = (list(parameter, "enum"), required) {
        return Ok(Some(vec![to_text(only)]));
    }
    match parameters.get(name) {
        Some(Value::Array(values)) => Ok(Some(values.iter().map(to_text).collect())),
        Some(value) => Ok(Some(vec![to_text(value)])),
        None if required => Err(format!("the example has no `{name}`, which is required")),
        None => Ok(None),
    }
}

/// Returns the values of a parameter, joined as its `collectionFormat` says.
fn joined(parameter: &Value, parameters: &Map<String, Value>) -> Result<Option<String>, String> {
    let separator = match text(parameter, "collectionFormat") {
        "ssv" => " ",
        "tsv" => "\t",
        "pipes" => "|",
        _ => ",",
    };
    Ok(values(parameter, parameters)?.map(|values| values.join(separator)))
}

fn to_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn body(
    description: &Description,
    operation: &Operation,
    parameters: &Map<String, Value>,
) -> Result<Option<Value>, String> {
    let Some(parameter) = operation.body() else {
        return Ok(None);
    };
    let name = text(parameter, "name");
    match (parameters.get(name), parameter.get("schema")) {
        (Some(value), Some(schema)) => Ok(Some(description.without_read_only(schema, value))),
        (Some(value), None) => Ok(Some(value.clone())),
        (None, _) if flag(parameter, "required") => Err(format!("the example has no `{name}`, which is required")),
        (None, _) => Ok(None),
    }
}

impl ExpectedRequest {
    /// Returns the first difference between this request and the one that was sent.
    pub(crate) fn difference(&self, sent: &SentRequest) -> Option<Difference> {
        let mut query: Vec<_> = sent.url.query_pairs().into_owned().collect();
        query.sort();
        let address = sent.url.origin().ascii_serialization() + sent.url.path();
        // A header without an expected value is expected as it is.
        let value = |(name, value): (&String, &Option<String>)| {
            let any = || sent.headers.get(name).map_or("any value", String::as_str).to_owned();
            (name.clone(), value.clone().unwrap_or_else(any))
        };
        let described = sent.headers.iter().filter(|(name, _)| self.headers.contains_key(*name));
        let parts = [
            ("/method", json!(self.method), json!(sent.method)),
            ("/path", json!(self.address), json!(address)),
            ("/query", by_name(&self.query), by_name(&query)),
            (
                "/headers",
                self.headers.iter().map(value).collect(),
                described.map(|(name, it)| (name.clone(), it.clone())).collect(),
            ),
        ];
        let mut differences =
            parts.iter().filter_map(|(pointer, expected, found)| difference(expected, found, pointer));
        differences.next().or_else(|| self.body_difference(sent))
    }

    fn body_difference(&self, sent: &SentRequest) -> Option<Difference> {
        let expected = self.body.as_ref();
        match (expected, serde_json::from_slice(&sent.body)) {
            (Some(expected), Ok(found)) if self.body_is_json => difference(expected, &found, "/body"),
            (Some(expected), _) if !self.body_is_json && raw(expected) == sent.body => None,
            (None, _) if sent.body.is_empty() => None,
            _ => {
                let expected = expected.map_or_else(|| "nothing".to_owned(), Value::to_string);
                Some(Difference::new("/body", expected, String::from_utf8_lossy(&sent.body)))
            }
        }
    }
}

/// Returns the values of a sorted query by name; those of one name are joined by `&`.
fn by_name(query: &[(String, String)]) -> Value {
    let mut values: BTreeMap<&str, String> = BTreeMap::new();
    for (name, value) in query {
        values.entry(name).and_modify(|joined| joined.extend(["&", value.as_str()])).or_insert_with(|| value.clone());
    }
    json!(values)
}
