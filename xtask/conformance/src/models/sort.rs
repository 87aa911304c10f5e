//! What a schema says about a value, read from the raw bundle: nothing of the generator is used.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::description::{Description, flag, text};

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sort<'a> {
    /// Any JSON.
    Any,
    Boolean,
    Integer {
        bits: u8,
    },
    Number {
        bits: u8,
    },
    Text,
    /// One of these texts, or one that is not known yet.
    Choice(Vec<&'a str>),
    /// RFC 3339 text.
    Instant,
    /// An instant as in HTTP headers.
    HttpDate,
    /// Seconds since 1970.
    UnixTime,
    /// Base64 text; whether its alphabet is that for URLs.
    Bytes {
        url: bool,
    },
    /// Elements of this schema.
    List(&'a Value),
    /// Members of any name and of this schema.
    Map(&'a Value),
    /// An object with named members, and the name of the definition, if it is one.
    Object(&'a Value, Option<&'a str>),
    /// A literal of this JSON type, or an expression, or what else the service likes.
    Expression(&'a str),
}

/// A bundle with what has to be looked up in all of it.
#[derive(Debug)]
pub(crate) struct Catalog<'a> {
    pub(crate) description: &'a Description,
    /// Definitions that others derive from.
    bases: BTreeSet<&'a str>,
    /// Definition with a discriminator → text in it → definition of that kind.
    pub(crate) kinds: BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>,
}

impl<'a> Catalog<'a> {
    /// Reads the definitions of a bundle.
    pub(crate) fn new(description: &'a Description) -> Self {
        let mut bases = BTreeSet::new();
        let mut kinds: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        for (_, schema) in description.definitions() {
            bases.extend(all_of(schema).iter().filter_map(reference));
        }
        for (base, _) in description.definitions().filter(|(_, schema)| discriminator(schema).is_some()) {
            for (name, schema) in description.definitions().filter(|(_, schema)| description.derives(schema, base)) {
                // A level in between occurs itself unless it only says again what tells its subtypes apart.
                let occurs = discriminator(schema).is_none() || schema.get("x-ms-discriminator-value").is_some();
                if occurs || !bases.contains(name) {
                    kinds.entry(base).or_default().insert(announced(name, schema), name);
                }
            }
        }
        Self { description, bases, kinds }
    }

    /// What `schema` says.
    pub(crate) fn sort(&self, schema: &'a Value) -> Sort<'a> {
        self.sort_of(schema, None)
    }

    /// What the definition `name` says.
    pub(crate) fn sort_of_definition(&self, name: &str) -> Sort<'a> {
        self.description.definition(name).map_or(Sort::Any, |(name, schema)| self.sort_of(schema, Some(name)))
    }

    fn sort_of(&self, schema: &'a Value, name: Option<&'a str>) -> Sort<'a> {
        if let Some(literal) = expression(schema) {
            return Sort::Expression(literal);
        }
        if let Some(target) = reference(schema) {
            return self.sort_of_definition(target);
        }
        let (kind, format) = (text(schema, "type"), text(schema, "format"));
        let texts = list(schema, "enum");
        if !texts.is_empty()
            && matches!(kind, "string" | "")
            && texts.iter().all(|text| text.is_string() || text.is_null())
        {
            return Sort::Choice(texts.iter().filter_map(Value::as_str).collect());
        }
        if let (None, Some(only)) = (name, remarks(schema)) {
            return self.sort(only);
        }
        let is_base = matches!(kind, "object" | "") && name.is_some_and(|name| self.bases.contains(name));
        if has_members(schema) || is_base {
            return Sort::Object(schema, name);
        }
        let alternatives = list(schema, "oneOf").iter().chain(list(schema, "anyOf"));
        let mut something = alternatives.filter(|schema| text(schema, "type") != "null");
        match (something.next(), something.next(), kind, format) {
            (Some(only), None, ..) => self.sort(only),
            (Some(_), Some(_), ..) => Sort::Any,
            (.., "boolean", _) => Sort::Boolean,
            (.., "integer", "unixtime") => Sort::UnixTime,
            (.., "integer", "int32") => Sort::Integer { bits: 32 },
            (.., "integer", _) => Sort::Integer { bits: 64 },
            (.., "number", "float") => Sort::Number { bits: 32 },
            (.., "number", _) => Sort::Number { bits: 64 },
            (.., "string", "date-time") => Sort::Instant,
            (.., "string", "date-time-rfc1123") => Sort::HttpDate,
            (.., "string", "byte") => Sort::Bytes { url: false },
            (.., "string", "base64url") => Sort::Bytes { url: true },
            (.., "string" | "file", _) => Sort::Text,
            (.., "array", _) => Sort::List(schema.get("items").unwrap_or(&Value::Null)),
            _ => match schema.get("additionalProperties") {
                Some(values) if values.is_object() => Sort::Map(values),
                _ => Sort::Any,
            },
        }
    }

    /// Whether a member `name` with this value announces a kind that is described.
    pub(crate) fn announces(&self, name: &str, value: &Value) -> bool {
        let mut unions =
            self.kinds.iter().filter_map(|(base, kinds)| Some((self.description.definition(base)?.1, kinds)));
        unions.any(|(base, kinds)| {
            discriminator(base) == Some(name) && value.as_str().is_some_and(|text| kinds.contains_key(text))
        })
    }

    /// Whether an element of this schema may be null.
    pub(crate) fn nullable(&self, schema: &Value) -> bool {
        let says = |schema: &Value| flag(schema, "x-nullable") || flag(schema, "nullable");
        says(schema) || self.target(schema).is_some_and(says)
    }

    /// Whether a member of this schema is shown to nobody.
    pub(crate) fn secret(&self, schema: &Value) -> bool {
        let says = |schema: &Value| flag(schema, "x-ms-secret") || text(schema, "format") == "password";
        says(schema) || self.target(schema).is_some_and(says)
    }

    /// The definition that a schema refers to, however much it remarks on it.
    fn target(&self, schema: &Value) -> Option<&'a Value> {
        let name = reference(schema).or_else(|| remarks(schema).and_then(reference))?;
        self.description.definition(name).map(|(_, schema)| schema)
    }
}

/// The text that announces a definition in the discriminator of its base.
pub(crate) fn announced<'a>(name: &'a str, schema: &'a Value) -> &'a str {
    schema.get("x-ms-discriminator-value").and_then(Value::as_str).unwrap_or(name)
}

/// The member that tells the kinds of a definition apart.
pub(crate) fn discriminator(schema: &Value) -> Option<&str> {
    let found = schema.get("discriminator")?;
    found.as_str().or_else(|| found.get("propertyName")?.as_str())
}

/// The name of the definition that `schema` refers to.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit_once('/').map(|(_, name)| name)
}

/// `allOf` of one part beside which no member stands: remarks on that part.
pub(crate) fn remarks(schema: &Value) -> Option<&Value> {
    match all_of(schema) {
        [only] if list_of_members(schema) == 0 => Some(only),
        _ => None,
    }
}

/// The JSON type of the literal that an expression may stand for.
pub(crate) fn expression(schema: &Value) -> Option<&str> {
    let stated = schema.get("x-expression-type").and_then(Value::as_str);
    stated.or_else(|| match text(schema, "x-ms-format") {
        "dfe-string" => Some("string"),
        "dfe-bool" => Some("boolean"),
        "dfe-int" => Some("integer"),
        "dfe-double" => Some("number"),
        "dfe-list-string" | "dfe-list-generic" => Some("array"),
        "dfe-object" | "dfe-key-value-pairs" => Some("object"),
        _ => None,
    })
}

/// Whether an object is described that has members of its own.
pub(crate) fn has_members(schema: &Value) -> bool {
    list_of_members(schema) > 0 || !all_of(schema).is_empty() || discriminator(schema).is_some()
}

fn list_of_members(schema: &Value) -> usize {
    schema.get("properties").and_then(Value::as_object).map_or(0, |members| members.len())
}

pub(crate) fn all_of(schema: &Value) -> &[Value] {
    list(schema, "allOf")
}

/// A list; empty if it is not there.
pub(crate) fn list<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    node.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}
