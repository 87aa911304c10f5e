//! The raw bundles: operations as they stand in `specs/<api>.json`.
//!
//! Nothing of the generator is used, so that a mistake of one side cannot hide itself on the other.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

const VERBS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

/// One bundle.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) document: Value,
    /// By operation id.
    pub(crate) operations: BTreeMap<String, Operation>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) verb: String,
    /// `/a/{b}?fixed=pair`
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    /// Those of its path included, references resolved.
    pub(crate) parameters: Vec<Value>,
    /// Media types of request bodies.
    pub(crate) consumes: Vec<String>,
    /// By status: the schema of the body, if one is described.
    pub(crate) responses: BTreeMap<u16, Option<Value>>,
    /// Whether bodies of responses are JSON.
    pub(crate) answers_json: bool,
}

impl Operation {
    /// The parameter that is the body.
    pub(crate) fn body(&self) -> Option<&Value> {
        self.parameters.iter().find(|parameter| text(parameter, "in") == "body")
    }
}

impl Description {
    /// Reads `specs/<id>.json`.
    pub(crate) fn read(root: &Path, id: &str) -> Result<Self> {
        let path = root.join("specs").join(format!("{id}.json"));
        let bytes = fs::read(&path).with_context(|| format!("cannot read specs/{id}.json"))?;
        let document = serde_json::from_slice(&bytes).with_context(|| format!("specs/{id}.json is not JSON"))?;
        Ok(Self::new(document))
    }

    /// Takes a bundle apart.
    pub(crate) fn new(document: Value) -> Self {
        let mut description = Self { document, operations: BTreeMap::new() };
        let found = operations(&description.document);
        let read = found.map(|(path, verb, item, operation)| description.operation(path, verb, item, operation));
        description.operations = read.collect();
        description
    }

    /// The node that `node` refers to, or `node` itself.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        // A chain of references is short; a circle of them is none of our business.
        for _ in 0..16 {
            match node
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|target| self.document.pointer(target.trim_start_matches('#')))
            {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    /// The address that the description gives, if all users have the same one.
    pub(crate) fn host(&self) -> Option<String> {
        let host = self.document.get("host")?.as_str()?;
        let given = self.document.get("x-ms-parameterized-host").is_none();
        given.then(|| format!("https://{host}"))
    }

    /// What stands in front of every path, with placeholders, and the parameters for them.
    pub(crate) fn base(&self) -> (String, Vec<Value>) {
        let host = self.document.get("x-ms-parameterized-host");
        let template = host.map(|host| text(host, "hostTemplate")).unwrap_or_default();
        let below = template
            .trim_start_matches("https://")
            .split_once('/')
            .map_or(String::new(), |(_, path)| format!("/{path}"));
        let parameters = host.and_then(|host| host.get("parameters")).and_then(Value::as_array).into_iter().flatten();
        let base = text(&self.document, "basePath").trim_end_matches('/');
        (format!("{below}{base}"), parameters.map(|parameter| self.resolve(parameter).clone()).collect())
    }

    fn operation(&self, path: &str, verb: &str, item: &Value, operation: &Value) -> (String, Operation) {
        let list = |node: &Value| node.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut parameters: Vec<Value> = list(operation).iter().map(|it| self.resolve(it).clone()).collect();
        for shared in list(item).iter().map(|it| self.resolve(it)) {
            let same = |own: &Value| own.get("name") == shared.get("name") && own.get("in") == shared.get("in");
            if !parameters.iter().any(same) {
                parameters.push(shared.clone());
            }
        }
        let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        let responses = responses.filter_map(|(status, response)| {
            Some((status.parse().ok()?, self.resolve(response).get("schema").cloned()))
        });
        let (id, produces) = (text(operation, "operationId").to_owned(), self.media(operation, "produces"));
        let operation = Operation {
            verb: verb.to_owned(),
            path: path.to_owned(),
            api_version: operation.get("x-api-version").and_then(Value::as_str).map(str::to_owned),
            parameters,
            consumes: self.media(operation, "consumes"),
            responses: responses.collect(),
            answers_json: produces.is_empty() || produces.iter().any(|kind| is_json(kind)),
        };
        (id, operation)
    }

    fn media(&self, operation: &Value, key: &str) -> Vec<String> {
        let list = operation.get(key).or_else(|| self.document.get(key)).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

/// Every operation of a description, in any file: path, verb, path item, operation.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = (&String, &String, &Value, &Value)> {
    let sections = ["paths", "x-ms-paths"].into_iter().filter_map(|section| document.get(section)?.as_object());
    let items = sections.flatten();
    items.flat_map(|(path, item)| {
        let verbs = item.as_object().into_iter().flatten().filter(|(verb, _)| VERBS.contains(&verb.as_str()));
        verbs.map(move |(verb, operation)| (path, verb, item, operation))
    })
}

/// A text member; empty if it is not there.
pub(crate) fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Whether a flag is set.
pub(crate) fn flag(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// Whether a media type is JSON.
pub(crate) fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_lowercase();
    kind.ends_with("/json") || kind.ends_with("+json")
}
