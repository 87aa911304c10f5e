//! The request that an example asks for, computed from the raw description.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    case::raw,
    compare::{Difference, difference, same_text},
    description::{Description, Operation, flag, is_json, text},
    service::{ENDPOINT, Seen},
};

/// Headers that clients fill in themselves, whatever an example says.
const FILLED_IN: [&str; 3] = ["accept", "authorization", "x-ms-client-request-id"];

/// What should arrive at the service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expected {
    pub(crate) method: String,
    /// Scheme, host and path, encoded.
    pub(crate) address: String,
    /// Decoded pairs, sorted.
    pub(crate) query: Vec<(String, String)>,
    /// Those that the description speaks of, by lower-case name; `None` is any value.
    pub(crate) headers: BTreeMap<String, Option<String>>,
    pub(crate) body: Option<Value>,
    pub(crate) body_is_json: bool,
}

/// Computes the request; `Err` says what the example lacks.
pub(crate) fn expected(
    description: &Description,
    operation: &Operation,
    parameters: &Map<String, Value>,
) -> Result<Expected, String> {
    let (base, base_parameters) = description.base();
    let (path, fixed) = operation.path.split_once('?').unwrap_or((&operation.path, ""));
    let path = fill(&base, &base_parameters, parameters)? + &fill(path, &operation.parameters, parameters)?;
    let mut query: Vec<(String, String)> = fixed.split('&').filter(|pair| !pair.is_empty()).map(pair).collect();
    let mut headers = BTreeMap::new();
    for parameter in &operation.parameters {
        let (name, place) = (text(parameter, "name"), text(parameter, "in"));
        match place {
            // Written in the path and described as a parameter, too: it is one pair all the same.
            "query" if query.iter().any(|(fixed, _)| fixed == name) => {}
            "query" if name == "api-version" => {
                query.extend(operation.api_version.iter().map(|version| (name.to_owned(), version.clone())));
            }
            "query" if text(parameter, "collectionFormat") == "multi" => {
                query.extend(texts(parameter, parameters)?.into_iter().flatten().map(|value| (name.to_owned(), value)));
            }
            "query" => query.extend(joined(parameter, parameters)?.map(|value| (name.to_owned(), value))),
            "header" if FILLED_IN.contains(&name.to_lowercase().as_str()) => {
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
    Ok(Expected {
        method: operation.verb.to_uppercase(),
        address: description.host().unwrap_or_else(|| ENDPOINT.to_owned()) + &path,
        query,
        headers,
        body,
        body_is_json,
    })
}

/// The path with the values of the example, each one segment.
fn fill(template: &str, described: &[Value], parameters: &Map<String, Value>) -> Result<String, String> {
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
            path.push_str(&encoded(&value));
        }
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (name.to_owned(), value.to_owned())
}

/// The texts of a parameter; `None` if it is not sent.
fn texts(parameter: &Value, parameters: &Map<String, Value>) -> Result<Option<Vec<String>>, String> {
    let name = text(parameter, "name");
    let required = flag(parameter, "required") || text(parameter, "in") == "path";
    if let Some([only]) = parameter.get("enum").and_then(Value::as_array).map(Vec::as_slice)
        && required
    {
        return Ok(Some(vec![plain(only)]));
    }
    match parameters.get(name) {
        Some(Value::Array(values)) => Ok(Some(values.iter().map(plain).collect())),
        Some(value) => Ok(Some(vec![plain(value)])),
        None if required => Err(format!("the example has no `{name}`, which is required")),
        None => Ok(None),
    }
}

fn joined(parameter: &Value, parameters: &Map<String, Value>) -> Result<Option<String>, String> {
    let separator = match text(parameter, "collectionFormat") {
        "ssv" => " ",
        "tsv" => "\t",
        "pipes" => "|",
        _ => ",",
    };
    Ok(texts(parameter, parameters)?.map(|texts| texts.join(separator)))
}

fn plain(value: &Value) -> String {
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
        (Some(value), Some(schema)) => Ok(Some(description.sent(schema, value))),
        (Some(value), None) => Ok(Some(value.clone())),
        (None, _) if flag(parameter, "required") => Err(format!("the example has no `{name}`, which is required")),
        (None, _) => Ok(None),
    }
}

impl Expected {
    /// The first way in which `seen` is another request.
    pub(crate) fn difference(&self, seen: &Seen) -> Option<Difference> {
        if self.method != seen.method {
            return Some(Difference::new("/method", &self.method, &seen.method));
        }
        let address = format!("{}{}", seen.url.origin().ascii_serialization(), seen.url.path());
        if self.address != address {
            return Some(Difference::new("/path", &self.address, address));
        }
        self.query_difference(seen).or_else(|| self.header_difference(seen)).or_else(|| self.body_difference(seen))
    }

    fn query_difference(&self, seen: &Seen) -> Option<Difference> {
        let mut found: Vec<(String, String)> = seen.url.query_pairs().into_owned().collect();
        found.sort();
        let at = |name: &str| format!("/query/{name}");
        for (expected, found) in self.query.iter().zip(&found) {
            if expected.0 != found.0 || !same_text(&expected.1, &found.1) {
                let words = |(name, value): &(String, String)| format!("{name}={value}");
                let first = if expected.0 < found.0 { expected } else { found };
                return Some(Difference::new(&at(&first.0), words(expected), words(found)));
            }
        }
        match (self.query.get(found.len()), found.get(self.query.len())) {
            (Some((name, value)), _) => Some(Difference::new(&at(name), value, "nothing")),
            (None, Some((name, value))) => Some(Difference::new(&at(name), "nothing", value)),
            (None, None) => None,
        }
    }

    fn header_difference(&self, seen: &Seen) -> Option<Difference> {
        self.headers.iter().find_map(|(name, expected)| {
            let at = format!("/headers/{name}");
            match (expected, seen.headers.get(name)) {
                (expected, None) => Some(Difference::new(&at, expected.as_deref().unwrap_or("any value"), "nothing")),
                (Some(expected), Some(found)) if !same_text(expected, found) => {
                    Some(Difference::new(&at, expected, found))
                }
                (_, Some(_)) => None,
            }
        })
    }

    fn body_difference(&self, seen: &Seen) -> Option<Difference> {
        match &self.body {
            None if seen.body.is_empty() => None,
            None => Some(Difference::new("/body", "nothing", String::from_utf8_lossy(&seen.body))),
            Some(expected) if self.body_is_json => match serde_json::from_slice(&seen.body) {
                Ok(found) => difference(expected, &found, "/body"),
                Err(_) => Some(Difference::new("/body", expected.to_string(), String::from_utf8_lossy(&seen.body))),
            },
            Some(expected) if raw(expected) == seen.body => None,
            Some(expected) => Some(Difference::new("/body", expected.to_string(), String::from_utf8_lossy(&seen.body))),
        }
    }
}
