//! The schemas that operations reach and that need a type, and whether each of them has a model.
//!
//! They are read from the raw bundle by the rules of ARCHITECTURE.md, so that a type which the generator omits is missed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::schema_kind::{SchemaIndex, SchemaKind, expression_literal};
use crate::{
    compare::child,
    description::{Description, VERBS, annotated_ref, discriminator, flag, is_json, list, reference, text},
    round_trip::Model,
};

/// Headers that the pipeline sets itself, so that no method has a parameter for them.
const PIPELINE_HEADERS: [&str; 4] = ["accept", "content-type", "x-ms-client-request-id", "authorization"];

/// A value of the bundle, and its JSON pointer.
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
        let pointer = child(&self.pointer, key);
        let elements = list(self.value, key).iter().enumerate();
        elements.map(|(index, value)| Self { pointer: child(&pointer, &index.to_string()), value }).collect()
    }

    fn entries(&self, key: &str) -> Vec<(&'a str, Self)> {
        let pointer = child(&self.pointer, key);
        let members = self.value.get(key).and_then(Value::as_object).into_iter().flatten();
        members.map(|(name, value)| (name.as_str(), Self { pointer: child(&pointer, name), value })).collect()
    }
}

/// Returns the pointers of the schemas that operations reach and that need a type of their own, and of the operations that
/// offer a choice of media types: the names of these are a type, too.
fn reachable_schemas(index: &SchemaIndex<'_>) -> BTreeSet<String> {
    let mut walk = Walk { index, reached: BTreeSet::new() };
    let root = Node { pointer: String::new(), value: &index.description.document };
    for (path, item) in ["paths", "x-ms-paths"].into_iter().flat_map(|section| root.entries(section)) {
        for operation in VERBS.into_iter().filter_map(|verb| item.get(verb)) {
            walk.operation(path, &item, &operation);
        }
    }
    walk.reached
}

struct Walk<'a, 'c> {
    index: &'c SchemaIndex<'a>,
    reached: BTreeSet<String>,
}

impl<'a> Walk<'a, '_> {
    fn operation(&mut self, path: &str, item: &Node<'a>, operation: &Node<'a>) {
        let mut parameters: BTreeMap<(&str, &str), Node<'a>> = BTreeMap::new();
        for owner in [item, operation] {
            for parameter in owner.elements("parameters").into_iter().filter_map(|node| self.resolve(node)) {
                parameters.insert((text(parameter.value, "in"), text(parameter.value, "name")), parameter);
            }
        }
        for ((location, name), parameter) in &parameters {
            if self.is_argument(path, location, name, parameter.value) {
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
        if !other_media_types(operation.value).is_empty() {
            self.reached.insert(operation.pointer.clone());
        }
    }

    /// Whether the method has an argument or option for the parameter.
    fn is_argument(&self, path: &str, location: &str, name: &str, parameter: &Value) -> bool {
        let schema = parameter.get("schema").unwrap_or(parameter);
        let constant = flag(parameter, "required") && list(schema, "enum").len() == 1;
        let query = path.split_once('?').map(|(_, query)| query).unwrap_or_default();
        let in_template = query.split('&').any(|pair| pair.split('=').next() == Some(name));
        match location {
            "query" => name != "api-version" && !in_template && !constant,
            "header" => !PIPELINE_HEADERS.contains(&name.to_lowercase().as_str()) && !constant,
            _ => !constant,
        }
    }

    /// Walks the schema of the content in OpenAPI 3: of JSON, if it is offered.
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
        Some(Node { pointer: pointer.to_owned(), value: self.index.description.document.pointer(pointer)? })
    }

    fn definition(&self, name: &str) -> Option<Node<'a>> {
        self.at(&child(self.index.description.definitions_pointer(), name))
    }

    fn schema(&mut self, node: Node<'a>) {
        if expression_literal(node.value).is_some() {
            // Literals that are lists or maps have elements.
            self.elements_of("items", &node);
            self.elements_of("additionalProperties", &node);
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
        let kind = match name {
            Some(name) => self.index.kind_of_definition(name),
            None => self.index.kind(node.value),
        };
        let kind = match kind {
            SchemaKind::Lenient(expected) | SchemaKind::Expressible(expected) => *expected,
            kind => kind,
        };
        match (&kind, annotated_ref(node.value)) {
            // A definition that is a reference, and an annotated reference, need no type of their own.
            _ if reference(node.value).is_some() => self.schema(node),
            (_, Some(_)) if name.is_none() => {
                self.elements_of("allOf", &node);
            }
            (SchemaKind::Enum(_), _) => {
                self.reached.insert(node.pointer);
            }
            (SchemaKind::Object(..), _) => self.object(node, name),
            (SchemaKind::List(_), _) => self.elements_of("items", &node),
            (SchemaKind::Map(_), _) => self.elements_of("additionalProperties", &node),
            _ => {
                let non_null = |node: &Node<'_>| text(node.value, "type") != "null";
                let alternatives = ["oneOf", "anyOf"].iter().flat_map(|key| node.elements(key)).filter(non_null);
                if let [only] = alternatives.collect::<Vec<_>>().as_slice() {
                    self.schema(only.clone());
                }
            }
        }
    }

    /// Walks the schemas at `key`, a single one or a list.
    fn elements_of(&mut self, key: &str, node: &Node<'a>) {
        match node.get(key) {
            Some(one) if one.value.is_object() => self.schema(one),
            _ => node.elements(key).into_iter().for_each(|element| self.schema(element)),
        }
    }

    fn object(&mut self, node: Node<'a>, name: Option<&str>) {
        if !self.reached.insert(node.pointer.clone()) {
            return;
        }
        if let Some(subtypes) = name.and_then(|name| self.index.subtypes.get(name)) {
            // A union has no members of its own: each subtype has a copy of them.
            for subtype in subtypes.values() {
                if let Some(node) = self.definition(subtype) {
                    self.named(node, Some(subtype));
                }
            }
            return;
        }
        let mut members = BTreeMap::new();
        self.collect(&node, name, &mut members);
        members.into_values().for_each(|member| self.schema(member));
    }

    /// Collects the members of an object and of those it builds on, without its discriminator.
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
            // An empty name, which no described member has.
            members.insert("", additional);
        }
        if let Some(discriminator) =
            discriminator(node.value).filter(|_| name.is_some_and(|name| self.index.subtypes.contains_key(name)))
        {
            members.remove(discriminator);
        }
    }
}

/// Returns the media types that an operation of Swagger offers beside JSON, so that callers choose.
pub(super) fn other_media_types(operation: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    for key in ["consumes", "produces"] {
        let (json, others): (Vec<&str>, Vec<&str>) =
            list(operation, key).iter().filter_map(Value::as_str).partition(|kind| is_json(kind));
        found.extend(others.into_iter().filter(|_| !json.is_empty()));
    }
    found
}

/// Returns the differences between the reachable schemas and `models`: schemas without a model, and models that no operation
/// reaches.
pub(crate) fn missing_models(index: &SchemaIndex<'_>, models: &[Model]) -> Vec<String> {
    let reached = reachable_schemas(index);
    let mut modeled: BTreeMap<&str, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for model in models {
        if let Some(other) = modeled.insert(model.pointer, model.name) {
            found.push(format!("{}: both {other} and {} are made from it", model.pointer, model.name));
        }
        if !reached.contains(model.pointer) {
            found.push(format!("{}: {} is made from it, but no operation reaches it", model.pointer, model.name));
        }
    }
    // Enums of one name and with the same values are one type.
    let equal: BTreeSet<_> = models.iter().filter_map(|model| dedup_key(index.description, model.pointer)).collect();
    for pointer in reached.iter().filter(|pointer| !modeled.contains_key(pointer.as_str())) {
        if dedup_key(index.description, pointer).is_none_or(|key| !equal.contains(&key)) {
            found.push(format!("{pointer}: an operation reaches it, but it has no model"));
        }
    }
    found
}

/// Returns what equal enums share, which the generator merges: the name without separators and case, and the values.
fn dedup_key<'a>(description: &'a Description, pointer: &str) -> Option<(String, BTreeSet<&'a str>)> {
    let schema = description.document.pointer(pointer)?;
    if schema.get("operationId").is_some() {
        return Some((String::new(), other_media_types(schema).into_iter().collect()));
    }
    let suggested = schema.get("x-ms-enum").map(|named| text(named, "name")).filter(|name| !name.is_empty());
    let given = pointer.strip_prefix(description.definitions_pointer()).and_then(|rest| rest.strip_prefix('/'));
    let name = given.filter(|name| !name.contains('/')).or(suggested)?;
    let values: BTreeSet<&str> = list(schema, "enum").iter().filter_map(Value::as_str).collect();
    let name = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (!values.is_empty()).then_some((name, values))
}
