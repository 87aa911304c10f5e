//! Which schemas of a bundle need a type, and whether each of them has a model.
//!
//! Read from the raw bundle by the rules of ARCHITECTURE.md, so that a type which the generator forgot is missed here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Model,
    sort::{Catalog, Sort, discriminator, expression, list, reference, remarks},
};
use crate::{
    compare::child,
    description::{Description, flag, is_json, operations, text},
};

/// Headers that the pipeline sets by itself, so that nobody is asked for their values.
const PIPELINE_HEADERS: [&str; 4] = ["accept", "content-type", "x-ms-client-request-id", "authorization"];

/// A node of the bundle.
#[derive(Clone, Debug)]
struct Node<'a> {
    pointer: String,
    value: &'a Value,
}

impl<'a> Node<'a> {
    fn get(&self, key: &str) -> Option<Self> {
        Some(Self { pointer: child(&self.pointer, key), value: self.value.get(key)? })
    }

    fn elements(&self, key: &str) -> Vec<Self> {
        let list = self.get(key);
        let count = list.as_ref().and_then(|list| list.value.as_array()).map_or(0, Vec::len);
        (0..count).filter_map(|index| list.as_ref()?.element(index)).collect()
    }

    fn element(&self, index: usize) -> Option<Self> {
        Some(Self { pointer: child(&self.pointer, &index.to_string()), value: self.value.get(index)? })
    }

    fn entries(&self, key: &str) -> Vec<(&'a str, Self)> {
        let node = self.get(key);
        let names = node.as_ref().and_then(|node| node.value.as_object()).into_iter().flatten();
        names.filter_map(|(name, _)| Some((name.as_str(), node.as_ref()?.get(name)?))).collect()
    }
}

/// Where each schema is that an operation leads to and that needs a type of its own; also the operations that offer a
/// choice of media types, as the names of these are a type too.
pub(crate) fn used(catalog: &Catalog<'_>) -> BTreeSet<String> {
    let mut walk = Walk { catalog, document: &catalog.description.document, used: BTreeSet::new() };
    for (path, verb, _, _) in operations(walk.document) {
        for section in ["paths", "x-ms-paths"] {
            let root = Node { pointer: String::new(), value: walk.document };
            if let Some(item) = root.get(section).and_then(|paths| paths.get(path))
                && let Some(operation) = item.get(verb)
            {
                walk.operation(path, &item, &operation);
            }
        }
    }
    walk.used
}

struct Walk<'a, 'c> {
    catalog: &'c Catalog<'a>,
    document: &'a Value,
    used: BTreeSet<String>,
}

impl<'a> Walk<'a, '_> {
    fn operation(&mut self, path: &str, item: &Node<'a>, operation: &Node<'a>) {
        let mut parameters: BTreeMap<(&str, &str), Node<'a>> = BTreeMap::new();
        for owner in [item, operation] {
            for parameter in owner.elements("parameters").into_iter().filter_map(|node| self.resolve(node)) {
                parameters.insert((text(parameter.value, "in"), text(parameter.value, "name")), parameter);
            }
        }
        for ((place, name), parameter) in &parameters {
            if self.is_asked_for(path, place, name, parameter.value) {
                self.schema(parameter.get("schema").unwrap_or_else(|| parameter.clone()));
            }
        }
        if let Some(body) = operation.get("requestBody") {
            self.content(&body);
        }
        for (status, response) in operation.entries("responses") {
            let success = status
                .parse::<u16>()
                .is_ok_and(|status| status < 400 || (status == 404 && operation.pointer.ends_with("/head")));
            if let Some(response) =
                self.resolve(response).filter(|node| success && !flag(node.value, "x-ms-error-response"))
            {
                self.schema_in(&response);
                self.content(&response);
                for (_, header) in response.entries("headers") {
                    self.schema(header.get("schema").unwrap_or(header));
                }
            }
        }
        if !besides_json(operation.value).is_empty() {
            self.used.insert(operation.pointer.clone());
        }
    }

    /// Whether callers say what the parameter is to be.
    fn is_asked_for(&self, path: &str, place: &str, name: &str, parameter: &Value) -> bool {
        let schema = parameter.get("schema").unwrap_or(parameter);
        let fixed = flag(parameter, "required") && list(schema, "enum").len() == 1;
        let query = path.split_once('?').map(|(_, query)| query).unwrap_or_default();
        let written = query.split('&').any(|pair| pair.split('=').next() == Some(name));
        match place {
            "query" => name != "api-version" && !written && !fixed,
            "header" => !PIPELINE_HEADERS.contains(&name.to_lowercase().as_str()) && !fixed,
            _ => !fixed,
        }
    }

    /// The schema of JSON content in OpenAPI 3.
    fn content(&mut self, node: &Node<'a>) {
        let contents = node.entries("content");
        let json = contents.iter().find(|(kind, _)| is_json(kind)).or(contents.first());
        if let Some((_, content)) = json {
            self.schema_in(content);
        }
    }

    fn schema_in(&mut self, node: &Node<'a>) {
        if let Some(schema) = node.get("schema") {
            self.schema(schema);
        }
    }

    fn resolve(&self, node: Node<'a>) -> Option<Node<'a>> {
        match node.value.get("$ref").and_then(Value::as_str) {
            Some(target) => self.at(target.trim_start_matches('#')),
            None => Some(node),
        }
    }

    fn at(&self, pointer: &str) -> Option<Node<'a>> {
        Some(Node { pointer: pointer.to_owned(), value: self.document.pointer(pointer)? })
    }

    fn definition(&self, name: &str) -> Option<Node<'a>> {
        self.at(&child(self.catalog.description.schemas(), name))
    }

    fn schema(&mut self, node: Node<'a>) {
        if expression(node.value).is_some() {
            return;
        }
        if let Some(name) = reference(node.value) {
            if let Some(target) = self.definition(name) {
                self.named(target, Some(name));
            }
            return;
        }
        self.named(node, None);
    }

    fn named(&mut self, node: Node<'a>, name: Option<&'a str>) {
        let sort = match name {
            Some(name) => self.catalog.sort_of_definition(name),
            None => self.catalog.sort(node.value),
        };
        match (&sort, remarks(node.value)) {
            // A definition that is a reference, and remarks on another schema, stand for what they speak of.
            _ if reference(node.value).is_some() => self.schema(node),
            (_, Some(_)) if name.is_none() => {
                self.elements_of("allOf", &node);
            }
            (Sort::Choice(_), _) => {
                self.used.insert(node.pointer);
            }
            (Sort::Object(..), _) => self.object(node, name),
            (Sort::List(_), _) => self.elements_of("items", &node),
            (Sort::Map(_), _) => self.elements_of("additionalProperties", &node),
            _ => {
                let something = |node: &Node<'_>| text(node.value, "type") != "null";
                let alternatives = ["oneOf", "anyOf"].iter().flat_map(|key| node.elements(key)).filter(something);
                if let [only] = alternatives.collect::<Vec<_>>().as_slice() {
                    self.schema(only.clone());
                }
            }
        }
    }

    /// The schemas that stand at `key`, alone or in a list.
    fn elements_of(&mut self, key: &str, node: &Node<'a>) {
        match node.get(key) {
            Some(one) if one.value.is_object() => self.schema(one),
            _ => node.elements(key).into_iter().for_each(|element| self.schema(element)),
        }
    }

    fn object(&mut self, node: Node<'a>, name: Option<&str>) {
        if !self.used.insert(node.pointer.clone()) {
            return;
        }
        if let Some(kinds) = name.and_then(|name| self.catalog.kinds.get(name)) {
            // A union has no members of its own: each kind has a copy of them.
            for kind in kinds.values() {
                self.schema_named(kind);
            }
            return;
        }
        let mut members = BTreeMap::new();
        self.collect(&node, name, &mut members);
        members.into_values().for_each(|member| self.schema(member));
    }

    fn schema_named(&mut self, name: &'a str) {
        if let Some(node) = self.definition(name) {
            self.named(node, Some(name));
        }
    }

    /// The members of an object and of those it builds on, without those that are the same in every object of its kind.
    fn collect(&self, node: &Node<'a>, name: Option<&str>, members: &mut BTreeMap<&'a str, Node<'a>>) {
        for base in node.elements("allOf") {
            match reference(base.value) {
                Some(name) => {
                    if let Some(base) = self.definition(name) {
                        self.collect(&base, Some(name), members);
                    }
                }
                None => self.collect(&base, None, members),
            }
        }
        members.extend(node.entries("properties"));
        if let Some(additional) = node.get("additionalProperties").filter(|it| it.value.is_object()) {
            // No member has an empty name.
            members.insert("", additional);
        }
        if let Some(discriminator) =
            discriminator(node.value).filter(|_| name.is_some_and(|name| self.catalog.kinds.contains_key(name)))
        {
            members.remove(discriminator);
        }
    }
}

/// The media types that an operation of Swagger offers beside JSON, so that callers choose.
pub(super) fn besides_json(operation: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    for key in ["consumes", "produces"] {
        let (json, others): (Vec<&str>, Vec<&str>) =
            list(operation, key).iter().filter_map(Value::as_str).partition(|kind| is_json(kind));
        found.extend(others.into_iter().filter(|_| !json.is_empty()));
    }
    found
}

/// What is wrong with `models` as the types of a bundle: used schemas without a model, and models without a use.
pub(crate) fn gaps(catalog: &Catalog<'_>, models: &[Model]) -> Vec<String> {
    let used = used(catalog);
    let mut modeled: BTreeMap<&str, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for model in models {
        if let Some(other) = modeled.insert(model.pointer, model.name) {
            found.push(format!("{}: both {other} and {} are made from it", model.pointer, model.name));
        }
        if !used.contains(model.pointer) {
            found.push(format!("{}: {} is made from it, but no operation leads there", model.pointer, model.name));
        }
    }
    // Enums of one name and with the same values are one type.
    let equal: BTreeSet<_> = models.iter().filter_map(|model| likeness(catalog.description, model.pointer)).collect();
    for pointer in used.iter().filter(|pointer| !modeled.contains_key(pointer.as_str())) {
        if likeness(catalog.description, pointer).is_none_or(|likeness| !equal.contains(&likeness)) {
            found.push(format!("{pointer}: used, but has no model"));
        }
    }
    found
}

/// What a text enum has in common with those it is merged with: its name, if it has one, and its texts.
fn likeness<'a>(description: &'a Description, pointer: &str) -> Option<(String, BTreeSet<&'a str>)> {
    let schema = description.document.pointer(pointer)?;
    if schema.get("operationId").is_some() {
        return Some((String::new(), besides_json(schema).into_iter().collect()));
    }
    let wished = schema.get("x-ms-enum").map(|named| text(named, "name")).filter(|name| !name.is_empty());
    let given = pointer.strip_prefix(description.schemas()).and_then(|rest| rest.strip_prefix('/'));
    let name = given.filter(|name| !name.contains('/')).or(wished)?;
    let texts: BTreeSet<&str> = list(schema, "enum").iter().filter_map(Value::as_str).collect();
    let name = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (!texts.is_empty()).then_some((name, texts))
}
