//! The kind of value that a schema describes, read from the raw bundle: nothing of the generator is used.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::description::{
    Description, annotated_ref, discriminator, discriminator_value, flag, list, properties, reference, text,
};

/// The kind of value that a schema describes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SchemaKind<'a> {
    /// Any JSON.
    Any,
    Boolean,
    /// An integer of 32 or 64 bits.
    Integer(u8),
    /// A floating-point number of 32 or 64 bits.
    Number(u8),
    Text,
    /// An open enum with these values.
    Enum(Vec<&'a str>),
    /// A date and time in RFC 3339.
    Instant,
    /// A date and time as in HTTP headers (RFC 1123).
    HttpDate,
    /// A number of seconds since 1970.
    UnixTime,
    Base64,
    /// Base64 in the alphabet for URLs.
    Base64Url,
    /// A list with elements of this schema.
    List(&'a Value),
    /// An object with members of any name and of this schema.
    Map(&'a Value),
    /// An object with named members, and the name of the definition, if it is one.
    Object(&'a Value, Option<&'a str>),
    /// A literal of this JSON type, or an expression: any JSON is kept.
    Expression(&'a str),
    /// A value of this kind or an expression; any other JSON is kept.
    Expressible(Box<SchemaKind<'a>>),
    /// A value of this kind, or any other JSON, which is kept.
    Lenient(Box<SchemaKind<'a>>),
}

/// An index of the definitions of a bundle.
#[derive(Debug)]
pub(crate) struct SchemaIndex<'a> {
    pub(crate) description: &'a Description,
    /// The definitions that others derive from.
    bases: BTreeSet<&'a str>,
    /// Definition with a discriminator → value of the discriminator → definition of that subtype.
    pub(crate) subtypes: BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>,
}

impl<'a> SchemaIndex<'a> {
    /// Indexes the definitions of a bundle.
    pub(crate) fn new(description: &'a Description) -> Self {
        let mut bases = BTreeSet::new();
        let mut subtypes: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        for (_, schema) in description.definitions() {
            bases.extend(list(schema, "allOf").iter().filter_map(reference));
        }
        for (base, _) in description.definitions().filter(|(_, schema)| discriminator(schema).is_some()) {
            for (name, schema) in description.definitions().filter(|(_, schema)| description.derives_from(schema, base))
            {
                // A level in between occurs itself unless it only repeats the discriminator.
                let occurs = discriminator(schema).is_none() || schema.get("x-ms-discriminator-value").is_some();
                if occurs || !bases.contains(name) {
                    subtypes.entry(base).or_default().insert(discriminator_value(name, schema), name);
                }
            }
        }
        Self { description, bases, subtypes }
    }

    /// Returns the kind of value that `schema` describes.
    pub(crate) fn kind(&self, schema: &'a Value) -> SchemaKind<'a> {
        self.kind_of(schema, None)
    }

    /// Returns the kind of value that the definition `name` describes.
    pub(crate) fn kind_of_definition(&self, name: &str) -> SchemaKind<'a> {
        self.description.definition(name).map_or(SchemaKind::Any, |(name, schema)| self.kind_of(schema, Some(name)))
    }

    fn kind_of(&self, schema: &'a Value, name: Option<&'a str>) -> SchemaKind<'a> {
        if flag(schema, "x-expressible") {
            return SchemaKind::Expressible(Box::new(self.described_kind(schema, name)));
        }
        if flag(schema, "x-lenient") {
            return SchemaKind::Lenient(Box::new(self.described_kind(schema, name)));
        }
        self.described_kind(schema, name)
    }

    /// Returns the kind of value that is described, whatever else is kept.
    fn described_kind(&self, schema: &'a Value, name: Option<&'a str>) -> SchemaKind<'a> {
        if let Some(literal) = expression_literal(schema) {
            return SchemaKind::Expression(literal);
        }
        if let Some(target) = reference(schema) {
            return self.kind_of_definition(target);
        }
        let (json_type, format) = (text(schema, "type"), text(schema, "format"));
        let values = list(schema, "enum");
        if !values.is_empty()
            && matches!(json_type, "string" | "")
            && values.iter().all(|value| value.is_string() || value.is_null())
        {
            return SchemaKind::Enum(values.iter().filter_map(Value::as_str).collect());
        }
        if let (None, Some(only)) = (name, annotated_ref(schema)) {
            return self.kind(only);
        }
        let is_base = matches!(json_type, "object" | "") && name.is_some_and(|name| self.bases.contains(name));
        if has_members(schema) || is_base {
            return SchemaKind::Object(schema, name);
        }
        let alternatives = list(schema, "oneOf").iter().chain(list(schema, "anyOf"));
        let mut non_null = alternatives.filter(|schema| text(schema, "type") != "null");
        match (non_null.next(), non_null.next(), json_type, format) {
            (Some(only), None, ..) => self.kind(only),
            (Some(_), Some(_), ..) => SchemaKind::Any,
            (.., "boolean", _) => SchemaKind::Boolean,
            (.., "integer", "unixtime") => SchemaKind::UnixTime,
            (.., "integer", "int32") => SchemaKind::Integer(32),
            (.., "integer", _) => SchemaKind::Integer(64),
            (.., "number", "float") => SchemaKind::Number(32),
            (.., "number", _) => SchemaKind::Number(64),
            (.., "string", "date-time") => SchemaKind::Instant,
            (.., "string", "date-time-rfc1123") => SchemaKind::HttpDate,
            (.., "string", "byte") => SchemaKind::Base64,
            (.., "string", "base64url") => SchemaKind::Base64Url,
            (.., "string" | "file", _) => SchemaKind::Text,
            (.., "array", _) => SchemaKind::List(schema.get("items").unwrap_or(&Value::Null)),
            _ => match schema.get("additionalProperties") {
                Some(values) if values.is_object() => SchemaKind::Map(values),
                _ => SchemaKind::Any,
            },
        }
    }

    /// Whether a discriminator `name` may have this value.
    pub(crate) fn is_discriminator_value(&self, name: &str, value: &Value) -> bool {
        self.subtypes.iter().any(|(base, subtypes)| {
            let base = self.description.definition(base).and_then(|(_, schema)| discriminator(schema));
            base == Some(name) && value.as_str().is_some_and(|text| subtypes.contains_key(text))
        })
    }

    /// Whether an expression may stand in place of a value of this schema.
    pub(crate) fn expressible(&self, schema: &Value) -> bool {
        flag(schema, "x-expressible") || expression_literal(schema).is_some()
    }

    /// Whether a member of this schema is a secret, which `Debug` must not show.
    pub(crate) fn secret(&self, schema: &Value) -> bool {
        let is_set = |schema: &Value| flag(schema, "x-ms-secret") || text(schema, "format") == "password";
        let elements = ["items", "additionalProperties"].into_iter().filter_map(|name| schema.get(name));
        is_set(schema)
            || self.target(schema).is_some_and(is_set)
            || elements.into_iter().any(|element| self.secret(element))
    }

    /// Whether a text may stand in place of an object of this schema.
    pub(crate) fn allows_text(&self, schema: &Value) -> bool {
        flag(schema, "x-text")
    }

    /// Returns the definition that a schema refers to, with annotations or without.
    fn target(&self, schema: &Value) -> Option<&'a Value> {
        let name = reference(schema).or_else(|| annotated_ref(schema).and_then(reference))?;
        self.description.definition(name).map(|(_, schema)| schema)
    }
}

/// Returns the JSON type of the literal that an expression may replace.
pub(crate) fn expression_literal(schema: &Value) -> Option<&str> {
    let explicit = schema.get("x-expression-type").and_then(Value::as_str);
    explicit.or_else(|| match text(schema, "x-ms-format") {
        "dfe-string" => Some("string"),
        "dfe-bool" => Some("boolean"),
        "dfe-int" => Some("integer"),
        "dfe-double" => Some("number"),
        "dfe-date-time" | "dfe-duration" => Some("string"),
        "dfe-list-string" | "dfe-list-generic" => Some("array"),
        "dfe-object" | "dfe-key-value-pairs" => Some("object"),
        _ => None,
    })
}

/// Whether an object is described that has named members.
fn has_members(schema: &Value) -> bool {
    properties(schema).next().is_some() || !list(schema, "allOf").is_empty() || discriminator(schema).is_some()
}
