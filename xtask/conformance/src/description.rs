//! The raw bundles: operations as they are in `specs/<api>.json`, and accessors for the members of a description.
//!
//! Nothing of the generator is used, so that a mistake of one side cannot hide on the other.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

/// The HTTP methods of operations, as descriptions write them.
pub(crate) const VERBS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

/// A bundle with an index of its operations.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) document: Value,
    /// The operations by their ids.
    pub(crate) operations: BTreeMap<String, Operation>,
}

/// An operation, with all references of its own level resolved.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// The HTTP method in lower case.
    pub(crate) verb: String,
    /// The path template, such as `/a/{b}?fixed=pair`.
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    /// Its parameters and those of its path item.
    pub(crate) parameters: Vec<Value>,
    /// Media types of request bodies.
    pub(crate) consumes: Vec<String>,
    /// The schema of the body, if one is described, by status.
    pub(crate) responses: BTreeMap<u16, Option<Value>>,
    /// Whether bodies of responses are JSON.
    pub(crate) responds_with_json: bool,
    /// Whether it is marked as long-running.
    pub(crate) long_running: bool,
    /// How its list goes on, if it is one in pages.
    pub(crate) paging: Option<Paging>,
}

/// The pages of a list (`x-ms-pageable`).
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Paging {
    /// The member with the link to the next page.
    pub(crate) next_link: Option<String>,
}

impl Operation {
    /// Returns the parameter that is the body.
    pub(crate) fn body(&self) -> Option<&Value> {
        self.parameters.iter().find(|parameter| text(parameter, "in") == "body")
    }

    /// Returns the schema of what the method returns for this status. A long-running DELETE returns nothing, whatever is
    /// described: services do not send what they have deleted.
    pub(crate) fn result(&self, status: u16) -> Option<&Value> {
        let is_deleted = self.long_running && self.verb == "delete";
        self.responses.get(&status)?.as_ref().filter(|_| !is_deleted)
    }

    /// Whether the method may return something.
    pub(crate) fn has_result(&self) -> bool {
        self.responses.keys().any(|status| (200..300).contains(status) && self.result(*status).is_some())
    }

    /// Returns the lowest status of success that is described, else 200.
    pub(crate) fn first_success(&self) -> u16 {
        self.responses.keys().copied().find(|status| (200..300).contains(status)).unwrap_or(200)
    }
}

impl Description {
    /// Reads the bundle of an API, `specs/<id>.json`.
    pub(crate) fn read(root: &Path, id: &str) -> Result<Self> {
        let path = root.join("specs").join(format!("{id}.json"));
        let bytes = fs::read(&path).with_context(|| format!("cannot read specs/{id}.json"))?;
        let document = serde_json::from_slice(&bytes).with_context(|| format!("specs/{id}.json is not JSON"))?;
        Ok(Self::new(document))
    }

    /// Indexes the operations of a bundle.
    pub(crate) fn new(document: Value) -> Self {
        let mut description = Self { document, operations: BTreeMap::new() };
        let found = operations(&description.document);
        let read = found.map(|(path, verb, item, operation)| description.operation(path, verb, item, operation));
        description.operations = read.map(|operation| (operation.id.clone(), operation)).collect();
        description
    }

    /// Returns the node that `node` refers to, or `node` itself.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        // A chain of references is short; a cyclic one ends here.
        for _ in 0..16 {
            let target = node.get("$ref").and_then(Value::as_str).map(|target| target.trim_start_matches('#'));
            match target.and_then(|target| self.document.pointer(target)) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    /// Returns scheme and host, if they are the same for all users.
    pub(crate) fn host(&self) -> Option<String> {
        let host = self.document.get("host")?.as_str()?;
        let given = self.document.get("x-ms-parameterized-host").is_none();
        given.then(|| format!("https://{host}"))
    }

    /// Returns the template before every path, and the parameters in it.
    pub(crate) fn base(&self) -> (String, Vec<Value>) {
        let host = self.document.get("x-ms-parameterized-host");
        let template = host.map(|host| text(host, "hostTemplate")).unwrap_or_default();
        let below = template
            .trim_start_matches("https://")
            .split_once('/')
            .map_or(String::new(), |(_, path)| format!("/{path}"));
        let parameters = host.map(|host| list(host, "parameters")).unwrap_or_default().iter();
        let base = text(&self.document, "basePath").trim_end_matches('/');
        (format!("{below}{base}"), parameters.map(|parameter| self.resolve(parameter).clone()).collect())
    }

    fn operation(&self, path: &str, verb: &str, item: &Value, operation: &Value) -> Operation {
        let resolved = |owner| list(owner, "parameters").iter().map(|parameter| self.resolve(parameter));
        let mut parameters: Vec<Value> = resolved(operation).cloned().collect();
        for shared in resolved(item) {
            let same = |own: &Value| own.get("name") == shared.get("name") && own.get("in") == shared.get("in");
            if !parameters.iter().any(same) {
                parameters.push(shared.clone());
            }
        }
        let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        let responses = responses.filter_map(|(status, response)| {
            Some((status.parse().ok()?, self.resolve(response).get("schema").cloned()))
        });
        let produces = self.media_types(operation, "produces");
        Operation {
            id: text(operation, "operationId").to_owned(),
            verb: verb.to_owned(),
            path: path.to_owned(),
            api_version: operation.get("x-api-version").and_then(Value::as_str).map(str::to_owned),
            parameters,
            consumes: self.media_types(operation, "consumes"),
            responses: responses.collect(),
            responds_with_json: produces.is_empty() || produces.iter().any(|kind| is_json(kind)),
            long_running: flag(operation, "x-ms-long-running-operation"),
            paging: operation.get("x-ms-pageable").map(Paging::new),
        }
    }

    fn media_types(&self, operation: &Value, key: &str) -> Vec<String> {
        let list = operation.get(key).or_else(|| self.document.get(key)).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

impl Paging {
    fn new(pageable: &Value) -> Self {
        let next_link = match pageable.get("nextLinkName") {
            None => Some("nextLink".to_owned()),
            Some(name) => name.as_str().map(str::to_owned),
        };
        Self { next_link }
    }
}

/// Returns every operation of a document: path, verb, path item, operation.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = (&String, &String, &Value, &Value)> {
    let sections = ["paths", "x-ms-paths"].into_iter().filter_map(|section| document.get(section)?.as_object());
    let items = sections.flatten();
    items.flat_map(|(path, item)| {
        let verbs = item.as_object().into_iter().flatten().filter(|(verb, _)| VERBS.contains(&verb.as_str()));
        verbs.map(move |(verb, operation)| (path, verb, item, operation))
    })
}

/// Returns a text member; empty if it is absent.
pub(crate) fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Returns a list member; empty if it is absent.
pub(crate) fn list<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    node.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Whether a boolean member is true.
pub(crate) fn flag(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// Returns the name of the definition that `schema` refers to.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit_once('/').map(|(_, name)| name)
}

/// Returns the one part of an `allOf` beside which no members are described: a reference with annotations.
pub(crate) fn annotated_ref(schema: &Value) -> Option<&Value> {
    match list(schema, "allOf") {
        [only] if properties(schema).next().is_none() => Some(only),
        _ => None,
    }
}

/// Returns the described members of an object, without those of its bases.
pub(crate) fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    members.map(|(name, schema)| (name.as_str(), schema))
}

/// Returns the name of the discriminator of a definition.
pub(crate) fn discriminator(schema: &Value) -> Option<&str> {
    let found = schema.get("discriminator")?;
    found.as_str().or_else(|| found.get("propertyName")?.as_str())
}

/// Returns the value of the discriminator for the definition `name`.
pub(crate) fn discriminator_value<'a>(name: &'a str, schema: &'a Value) -> &'a str {
    schema.get("x-ms-discriminator-value").and_then(Value::as_str).unwrap_or(name)
}

/// Whether a media type is JSON.
pub(crate) fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_lowercase();
    kind.ends_with("/json") || kind.ends_with("+json")
}
