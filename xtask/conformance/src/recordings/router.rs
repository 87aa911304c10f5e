//! Finds the operation of a recorded request, with its arguments: by verb and URL, in the raw description.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use azure_core::http::Url;
use serde_json::{Map, Value, json};

use super::{
    address::{decode, is_version},
    recording::RecordedRequest,
};
use crate::description::{Description, Operation, flag, list, text};

/// The hosts of an API.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Hosts {
    /// This one, whatever the caller.
    Fixed(String),
    /// Those below the host that tokens are for, one for each resource.
    Below(String),
    /// Any: the data does not say. Only the `api-version` tells the API.
    Any,
}

impl Hosts {
    /// Reads the hosts of each API from its description and `specs/apis.yaml`. An API that is not described in Swagger has
    /// none: no service with such a description was recorded.
    pub(crate) fn read(apis: &str, id: &str, description: &Description) -> Result<Option<Self>> {
        if description.document.get("swagger").is_none() {
            return Ok(None);
        }
        if let Some(host) = description.host() {
            return Ok(Some(Self::Fixed(host)));
        }
        let config: Value = serde_yaml::from_str(apis).context("specs/apis.yaml")?;
        let api = list(&config, "apis").iter().find(|api| text(api, "id") == id);
        let scope = api.and_then(|api| api.pointer("/clouds/public/scope")).and_then(Value::as_str);
        let scope = scope.map(Url::parse).transpose().context("a scope in specs/apis.yaml")?;
        Ok(Some(scope.as_ref().and_then(Url::host_str).map_or(Self::Any, |host| Self::Below(host.to_owned()))))
    }

    /// Whether a URL is one of this API's, as far as its host tells.
    pub(crate) fn fit(&self, url: &Url) -> bool {
        match self {
            Self::Fixed(origin) => *origin == url.origin().ascii_serialization(),
            Self::Below(domain) => url
                .host_str()
                .is_some_and(|host| host.strip_suffix(domain.as_str()).is_some_and(|name| name.ends_with('.'))),
            Self::Any => true,
        }
    }
}

/// The call that a recorded request was.
#[derive(Clone, Debug)]
pub(crate) struct RecordedCall<'a> {
    pub(crate) operation: &'a Operation,
    /// The arguments by their names in the description, the body among them.
    pub(crate) parameters: Map<String, Value>,
    /// Scheme and host.
    pub(crate) endpoint: String,
    /// The version in the URL.
    pub(crate) api_version: Option<String>,
    /// Arguments that the operation needs and the recorded request does not have.
    pub(crate) placeholders: Vec<String>,
    /// Query parameters that the operation does not have.
    pub(crate) undescribed: Vec<String>,
}

/// The operations of one API as patterns of URLs.
#[derive(Debug)]
pub(crate) struct Router<'a> {
    hosts: Hosts,
    routes: Vec<Route<'a>>,
}

#[derive(Debug)]
struct Route<'a> {
    operation: &'a Operation,
    /// The path template, cut at its parameters.
    pattern: Vec<Part>,
    /// The pairs that are fixed in the path template.
    fixed: Vec<(String, String)>,
}

#[derive(Debug)]
enum Part {
    Literal(String),
    Parameter {
        name: String,
        /// Whether the value may hold several segments.
        several: bool,
        /// The only value, if there is one.
        only: Option<String>,
    },
}

impl<'a> Router<'a> {
    pub(crate) fn new(description: &'a Description, hosts: Hosts) -> Self {
        let (base, shared) = description.base();
        let route = |operation: &'a Operation| {
            let (path, fixed) = operation.path.split_once('?').unwrap_or((&operation.path, ""));
            let parameters: Vec<&Value> = operation.parameters.iter().chain(&shared).collect();
            let fixed = fixed.split('&').filter(|pair| !pair.is_empty());
            let fixed = fixed.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
            Route {
                operation,
                pattern: pattern(format!("{base}{path}").trim_end_matches('/'), &parameters),
                fixed: fixed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            }
        };
        Self { hosts, routes: description.operations.values().map(route).collect() }
    }

    /// Returns the call of a request; `None` if no operation fits.
    pub(crate) fn find(&self, request: &RecordedRequest) -> Option<RecordedCall<'a>> {
        if !self.hosts.fit(&request.url) {
            return None;
        }
        let mut best: Option<(usize, RecordedCall<'a>)> = None;
        for route in &self.routes {
            if let Some((rank, call)) = route.call(request)
                && (self.hosts != Hosts::Any || call.api_version == route.operation.api_version)
                && best.as_ref().is_none_or(|(other, _)| rank > *other)
            {
                best = Some((rank, call));
            }
        }
        best.map(|(_, call)| call)
    }
}

/// Cuts a path template at its parameters.
fn pattern(template: &str, parameters: &[&Value]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let described = parameters.iter().find(|it| text(it, "in") == "path" && text(it, "name") == name);
        parts.push(Part::Literal(before.to_owned()));
        parts.push(Part::Parameter {
            name: name.to_owned(),
            several: described.is_some_and(|parameter| flag(parameter, "x-ms-skip-url-encoding")),
            only: described.and_then(|parameter| only_value(parameter)),
        });
        rest = after;
    }
    parts.push(Part::Literal(rest.to_owned()));
    parts
}

/// Returns the one value that a parameter can have.
fn only_value(parameter: &Value) -> Option<String> {
    match list(parameter, "enum") {
        [only] => Some(only.as_str().map_or_else(|| only.to_string(), str::to_owned)),
        _ => None,
    }
}

/// Matches a path, and collects the decoded values of the parameters. A value is as long as possible.
fn match_path(parts: &[Part], path: &str, found: &mut Map<String, Value>) -> bool {
    let Some((part, rest)) = parts.split_first() else {
        return path.is_empty();
    };
    match part {
        Part::Literal(literal) => {
            let own = path.get(..literal.len()).filter(|own| own.eq_ignore_ascii_case(literal));
            own.is_some() && match_path(rest, path.get(literal.len()..).unwrap_or_default(), found)
        }
        Part::Parameter { name, several, only } => {
            let longest = if *several { path.len() } else { path.find('/').unwrap_or(path.len()) };
            let mut ends = (1..=longest).rev().filter(|end| path.is_char_boundary(*end));
            ends.any(|end| {
                let value = decode(path.get(..end).unwrap_or_default());
                let fits = only.as_ref().is_none_or(|only| only.eq_ignore_ascii_case(&value));
                let matches = fits && match_path(rest, path.get(end..).unwrap_or_default(), found);
                if matches {
                    found.insert(name.clone(), Value::String(value));
                }
                matches
            })
        }
    }
}

impl<'a> Route<'a> {
    /// Returns the call of a request, if it is one of this operation, and how specific the pattern is.
    fn call(&self, request: &RecordedRequest) -> Option<(usize, RecordedCall<'a>)> {
        let operation = self.operation;
        let mut parameters = Map::new();
        let path = request.url.path().trim_end_matches('/');
        if operation.verb.to_uppercase() != request.method || !match_path(&self.pattern, path, &mut parameters) {
            return None;
        }
        let mut query: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in request.url.query_pairs().into_owned() {
            query.entry(name).or_default().push(value);
        }
        if !self.fixed.iter().all(|(name, value)| query.get(name).is_some_and(|values| values.contains(value))) {
            return None;
        }
        let api_version =
            query.iter().find(|(name, _)| is_version(name)).and_then(|(_, values)| values.first()).cloned();
        query.retain(|name, _| !is_version(name) && !self.fixed.iter().any(|(fixed, _)| fixed == name));
        let (mut placeholders, mut required) = (Vec::new(), self.fixed.len());
        for parameter in &operation.parameters {
            let name = text(parameter, "name");
            let needed = flag(parameter, "required");
            let value = match text(parameter, "in") {
                "query" if is_version(name) || self.fixed.iter().any(|(fixed, _)| fixed == name) => continue,
                "query" => {
                    let values = query.remove(name);
                    let only = only_value(parameter).filter(|_| needed);
                    // Operations on one path differ in what they need in the query.
                    let fits = |found: &Vec<String>| only.as_ref().is_none_or(|only| found.contains(only));
                    if needed && !values.as_ref().is_some_and(fits) {
                        return None;
                    }
                    required += usize::from(needed);
                    values.map(|values| match <[String; 1]>::try_from(values) {
                        Ok([value]) => Value::String(value),
                        Err(values) => json!(values),
                    })
                }
                "header" => request.headers.get(&name.to_lowercase()).map(|value| Value::from(value.as_str())),
                "body" => request.body.as_ref().map(|body| body.to_value()),
                _ => continue,
            };
            match value {
                Some(value) => {
                    parameters.insert(name.to_owned(), value);
                }
                None if needed && only_value(parameter).is_none() => {
                    placeholders.push(name.to_owned());
                    parameters.insert(name.to_owned(), placeholder(parameter));
                }
                None => {}
            }
        }
        let literals = self.pattern.iter().map(|part| match part {
            Part::Literal(literal) => literal.len(),
            Part::Parameter { .. } => 0,
        });
        let rank = literals.sum::<usize>() * 100 + required;
        let endpoint = request.url.origin().ascii_serialization();
        let undescribed = query.into_keys().collect();
        Some((rank, RecordedCall { operation, parameters, endpoint, api_version, placeholders, undescribed }))
    }
}

/// Returns a value for an argument that was not recorded.
fn placeholder(parameter: &Value) -> Value {
    match text(parameter, "in") {
        "body" => json!({}),
        _ => json!("*"),
    }
}
