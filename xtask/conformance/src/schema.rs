//! Values and the schemas that describe them, walked side by side.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{
    compare::child,
    description::{Description, flag, text},
    models::discriminator,
};

/// What is described about an object: its own schema, those it builds on, and that of its kind.
#[derive(Debug, Default)]
pub(crate) struct Shape<'a> {
    pub(crate) members: BTreeMap<&'a str, &'a Value>,
    pub(crate) required: BTreeSet<&'a str>,
    /// `additionalProperties`, if it is a schema.
    pub(crate) additional: Option<&'a Value>,
    /// Members that tell kinds apart, and the definitions that say so.
    pub(crate) unions: Vec<(&'a str, &'a str)>,
    seen: BTreeSet<&'a str>,
}

/// A place in a value that its schema says something about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spot {
    pub(crate) pointer: String,
    pub(crate) kind: Kind,
}

/// What is known about a place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// A text of a list.
    Enum,
    /// An object whose kind is in this member.
    Union(String),
    /// An object with this required member.
    Required(String),
    /// A `date-time`.
    Instant,
    /// An object that may have further members of any kind.
    Object,
}

impl Description {
    /// Everything that is described about `value`.
    pub(crate) fn shape<'a>(&'a self, schema: &'a Value, value: &Map<String, Value>) -> Shape<'a> {
        let mut shape = Shape::default();
        self.collect(schema, &mut shape);
        let mut done = 0;
        // A kind may be told apart further.
        while let Some(&(discriminator, base)) = shape.unions.get(done) {
            done += 1;
            if let Some(kind) = value.get(discriminator).and_then(Value::as_str)
                && let Some(definition) = self.kind_of(base, kind)
            {
                self.collect_definition(definition, &mut shape);
            }
        }
        shape
    }

    /// Everything that is described about the definition `name`, whatever its kind.
    pub(crate) fn shape_of<'a>(&'a self, name: &'a str) -> Shape<'a> {
        let mut shape = Shape::default();
        self.collect_definition(name, &mut shape);
        shape
    }

    /// What is said about one value, whatever references and lone `allOf` stand around it.
    fn plain<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolve(schema);
        match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) if schema.get("properties").is_none() => self.plain(only),
            _ => schema,
        }
    }

    fn collect<'a>(&'a self, schema: &'a Value, shape: &mut Shape<'a>) {
        match schema.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit_once('/')) {
            Some((_, name)) => self.collect_definition(name, shape),
            None => self.collect_members(schema, None, shape),
        }
    }

    fn collect_definition<'a>(&'a self, name: &'a str, shape: &mut Shape<'a>) {
        if let Some((name, schema)) = self.definition(name)
            && shape.seen.insert(name)
        {
            if schema.get("$ref").is_some() {
                self.collect(schema, shape);
            } else {
                self.collect_members(schema, Some(name), shape);
            }
        }
    }

    fn collect_members<'a>(&'a self, schema: &'a Value, name: Option<&'a str>, shape: &mut Shape<'a>) {
        for base in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.collect(base, shape);
        }
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        shape.members.extend(properties.map(|(name, schema)| (name.as_str(), schema)));
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        shape.required.extend(required.filter_map(Value::as_str));
        if let Some(additional) = schema.get("additionalProperties").filter(|it| it.is_object()) {
            shape.additional = Some(additional);
        }
        if let (Some(discriminator), Some(name)) = (discriminator(schema), name) {
            shape.unions.push((discriminator, name));
        }
    }

    /// The named schemas, in either dialect.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.named_schemas().into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
    }

    /// A named schema.
    pub(crate) fn definition(&self, name: &str) -> Option<(&str, &Value)> {
        let (name, schema) = self.named_schemas()?.get_key_value(name)?;
        Some((name, schema))
    }

    fn named_schemas(&self) -> Option<&Map<String, Value>> {
        self.document.pointer(self.schemas())?.as_object()
    }

    /// Where the named schemas are.
    pub(crate) fn schemas(&self) -> &'static str {
        if self.document.get("openapi").is_some() { "/components/schemas" } else { "/definitions" }
    }

    /// The definition below `base` that `kind` announces.
    fn kind_of(&self, base: &str, kind: &str) -> Option<&str> {
        let announced = |name: &str, schema: &Value| {
            schema.get("x-ms-discriminator-value").and_then(Value::as_str).unwrap_or(name) == kind
        };
        let mut found =
            self.definitions().filter(|(name, schema)| announced(name, schema) && self.derives(schema, base));
        found.next().map(|(name, _)| name)
    }

    /// Whether `schema` builds on the definition `base`, through however many others.
    pub(crate) fn derives(&self, schema: &Value, base: &str) -> bool {
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let mut names = parts.filter_map(|part| text(part, "$ref").rsplit_once('/')).map(|(_, name)| name);
        names.any(|name| name == base || self.definition(name).is_some_and(|(_, schema)| self.derives(schema, base)))
    }

    /// Whether only the service sets a member.
    pub(crate) fn read_only(&self, property: &Value) -> bool {
        let only_read = property
            .get("x-ms-mutability")
            .and_then(Value::as_array)
            .is_some_and(|phases| !phases.is_empty() && phases.iter().all(|phase| phase == "read"));
        only_read || flag(property, "readOnly") || flag(self.plain(property), "readOnly")
    }

    /// What of `value` is sent: members that only the service sets stay away, at every depth.
    pub(crate) fn sent(&self, schema: &Value, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let shape = self.shape(schema, members);
                let sent = members.iter().filter_map(|(name, value)| {
                    let value = match shape.members.get(name.as_str()) {
                        Some(property) if self.read_only(property) => return None,
                        Some(property) => self.sent(property, value),
                        None => shape.additional.map_or_else(|| value.clone(), |schema| self.sent(schema, value)),
                    };
                    Some((name.clone(), value))
                });
                Value::Object(sent.collect())
            }
            Value::Array(elements) => match self.plain(schema).get("items") {
                Some(items) => elements.iter().map(|element| self.sent(items, element)).collect(),
                None => value.clone(),
            },
            scalar => scalar.clone(),
        }
    }

    /// The places in `value` that can be changed in a way that its schema speaks of.
    pub(crate) fn spots(&self, schema: &Value, value: &Value) -> Vec<Spot> {
        let mut found = Vec::new();
        self.walk(schema, value, "", &mut found);
        found
    }

    fn walk(&self, schema: &Value, value: &Value, pointer: &str, found: &mut Vec<Spot>) {
        let mut spot = |kind| found.push(Spot { pointer: pointer.to_owned(), kind });
        match value {
            Value::String(_) => {
                let schema = self.plain(schema);
                let texts = schema.get("enum").and_then(Value::as_array);
                if texts.is_some_and(|texts| texts.iter().all(Value::is_string)) {
                    spot(Kind::Enum);
                } else if text(schema, "format") == "date-time" {
                    spot(Kind::Instant);
                }
            }
            Value::Object(members) => {
                let shape = self.shape(schema, members);
                if self.takes_anything(schema, &shape) {
                    spot(Kind::Object);
                }
                let discriminators: BTreeSet<&str> = shape.unions.iter().map(|(name, _)| *name).collect();
                for name in discriminators.iter().filter(|name| members.contains_key(**name)) {
                    spot(Kind::Union((*name).to_owned()));
                }
                for name in shape.required.iter().filter(|name| members.contains_key(**name)) {
                    spot(Kind::Required((*name).to_owned()));
                }
                for (name, value) in members.iter().filter(|(name, _)| !discriminators.contains(name.as_str())) {
                    if let Some(schema) = shape.members.get(name.as_str()).copied().or(shape.additional) {
                        self.walk(schema, value, &child(pointer, name), found);
                    }
                }
            }
            Value::Array(elements) => {
                if let Some(items) = self.plain(schema).get("items") {
                    for (index, element) in elements.iter().enumerate() {
                        self.walk(items, element, &child(pointer, &index.to_string()), found);
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether an object may have a member that nobody described.
    fn takes_anything(&self, schema: &Value, shape: &Shape<'_>) -> bool {
        let described = !shape.members.is_empty() || text(self.plain(schema), "type") == "object";
        // A map of texts is a map of texts.
        let untyped = |schema: &Value| {
            let schema = self.plain(schema);
            schema.get("properties").is_none() && matches!(text(schema, "type"), "" | "object")
        };
        described && shape.additional.is_none_or(untyped)
    }
}
