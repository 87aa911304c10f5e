//! Schemas: the JSON Schema subset that Swagger 2.0 and OpenAPI 3 share.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
};

use serde_json::Value;

use super::reader::{Fields, Node, Reader};
use crate::{
    bundle::{Dialect, NodeKind},
    model::Limits,
};

/// A schema as it stands in the description; references are not followed yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// JSON pointer into the description, for diagnostics.
    pub(crate) pointer: String,
    /// Name of the definition that `$ref` points to.
    pub(crate) reference: Option<String>,
    /// `type`.
    pub(crate) json_type: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) required: BTreeSet<String>,
    pub(crate) items: Option<Box<Schema>>,
    /// `additionalProperties`, if it is a schema. Unknown members are kept even where it is `false`.
    pub(crate) additional: Option<Box<Schema>>,
    pub(crate) all_of: Vec<Schema>,
    /// `oneOf` or `anyOf`.
    pub(crate) alternatives: Vec<Schema>,
    pub(crate) discriminator: Option<String>,
    /// `mapping` of the discriminator: definition → discriminator value.
    pub(crate) mapping: BTreeMap<String, String>,
    /// `x-ms-discriminator-value`.
    pub(crate) discriminator_value: Option<String>,
    /// `enum`.
    pub(crate) values: Vec<Value>,
    pub(crate) enumeration: Option<Enumeration>,
    pub(crate) read_only: bool,
    /// `x-ms-mutability`; empty if not given.
    pub(crate) mutability: Vec<String>,
    pub(crate) nullable: bool,
    pub(crate) secret: bool,
    pub(crate) client_name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    /// The type of the literal, if a Data Factory expression may stand in its place (`x-expression-type`, `x-ms-format`).
    pub(crate) expression: Option<String>,
    /// `x-ms-format-element-type`: the type of the elements of a literal that is a list.
    pub(crate) element: Option<Box<Schema>>,
    /// `x-expressible`: whether a Data Factory expression may stand in its place.
    pub(crate) expressible: bool,
    /// `x-text`: of a base with a discriminator, whether a text may stand in place of an object.
    pub(crate) text: bool,
    /// `x-lenient`: whether any other JSON than described is kept.
    pub(crate) lenient: bool,
    pub(crate) limits: Limits,
    pub(crate) default: Option<Value>,
    pub(crate) xml: Option<Box<Xml>>,
}

/// `x-ms-enum`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Enumeration {
    pub(crate) name: Option<String>,
    /// `values`: text on the wire → (name, description).
    pub(crate) values: BTreeMap<String, (Option<String>, Option<String>)>,
}

/// `xml`: the XML representation of a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Xml {
    pub(crate) name: Option<String>,
    pub(crate) prefix: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) attribute: bool,
    /// Whether an element encloses the items of a list.
    pub(crate) wrapped: bool,
    /// `x-ms-text`: whether the value is the text of the enclosing element.
    pub(crate) text: bool,
}

impl Schema {
    /// Reads a schema that is an object of its own.
    pub(crate) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        node.object(reader, |reader, fields| {
            let required = fields.texts(reader, "required").into_iter().collect();
            Self { required, ..Self::read_fields(reader, node, fields) }
        })
    }

    /// Reads a schema whose members stand among others, as in a parameter or a header (where `required` is a flag).
    pub(crate) fn read_fields(reader: &mut Reader<'_>, node: &Node<'_>, fields: &mut Fields<'_>) -> Self {
        let reference = fields.text(reader, "$ref");
        let (discriminator, mapping) = Self::discriminator(reader, fields);
        let mut schema = Self {
            pointer: node.pointer.clone(),
            reference: reference.and_then(|target| reader.target(&target, NodeKind::Schema, node)),
            json_type: fields.text(reader, "type"),
            format: fields.text(reader, "format"),
            properties: fields.map(reader, "properties", Self::read),
            items: fields.get("items").map(|items| Box::new(Self::read(reader, &items))),
            additional: fields
                .get("additionalProperties")
                .filter(|node| !node.value.is_boolean())
                .map(|node| Box::new(Self::read(reader, &node))),
            all_of: fields.list(reader, "allOf").iter().map(|item| Self::read(reader, item)).collect(),
            alternatives: Self::alternatives(reader, fields),
            discriminator,
            mapping,
            values: fields.list(reader, "enum").iter().map(|node| node.value.clone()).collect(),
            read_only: fields.flag(reader, "readOnly"),
            nullable: fields.flag(reader, "nullable"),
            description: description(reader, fields),
            deprecated: fields.flag(reader, "deprecated"),
            limits: limits(reader, fields),
            default: fields.get("default").map(|node| node.value.clone()),
            xml: fields.get("xml").map(|node| Box::new(Xml::read(reader, &node))),
            ..Self::default()
        };
        schema.read_extensions(reader, fields);
        schema.merge_alternatives()
    }

    /// The one value that it can have, as text on the wire.
    pub(crate) fn constant(&self) -> Option<String> {
        match self.values.as_slice() {
            [only] => Some(wire_text(only)),
            _ => None,
        }
    }

    /// The schema with another description, if there is one.
    pub(super) fn described(self, description: Option<String>) -> Self {
        Self { description: description.or(self.description), ..self }
    }

    /// Reads `oneOf` and `anyOf`, which only OpenAPI 3 has.
    fn alternatives(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<Self> {
        let mut all = Vec::new();
        for key in ["oneOf", "anyOf", "not"] {
            match (reader.dialect, fields.get(key)) {
                (Dialect::OpenApi3, Some(found)) if key != "not" => {
                    all.extend(found.elements(reader).iter().map(|node| Self::read(reader, node)));
                }
                (dialect, Some(found)) => {
                    let missing = if dialect == Dialect::Swagger2 { "part of Swagger 2.0" } else { "supported" };
                    reader
                        .report
                        .error("E0304", &found.pointer, format!("`{key}` is not {missing}"))
                        .hint("use `discriminator` with `allOf`, or remove it with a patch");
                }
                (_, None) => {}
            }
        }
        all
    }

    /// Reads `discriminator`, a name in Swagger 2.0 and an object in OpenAPI 3: the name of the property, and the
    /// discriminator values by definition.
    fn discriminator(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> (Option<String>, BTreeMap<String, String>) {
        if reader.dialect == Dialect::Swagger2 {
            return (fields.text(reader, "discriminator"), BTreeMap::new());
        }
        let Some(node) = fields.get("discriminator") else { return Default::default() };
        node.object(reader, |reader, fields| {
            let mut mapping = BTreeMap::new();
            for (text, target) in fields.get("mapping").map(|node| node.entries(reader)).unwrap_or_default() {
                let name = target.text(reader).and_then(|name| reader.target(&name, NodeKind::Schema, &target));
                let Some(name) = name else { continue };
                if let Some(first) = mapping.insert(name.clone(), text.to_owned()) {
                    let message = format!("`{name}` has a second discriminator value, `{first}`");
                    reader
                        .report
                        .warning("W0310", &target.pointer, message)
                        .hint("requests send the last one, responses may have any; keep one of them with a patch");
                }
            }
            let name = fields.require_text(reader, "propertyName");
            (Some(name).filter(|name| !name.is_empty()), mapping)
        })
    }

    /// Replaces alternatives of one scalar type by that type: an open enum if they are strings of which some are listed.
    fn merge_alternatives(mut self) -> Self {
        let is_scalar = |schema: &Self| {
            schema.reference.is_none() && schema.items.is_none() && schema.alternatives.is_empty() && !schema.nullable
        };
        let json_type = match self.alternatives.first().and_then(|first| first.json_type.as_deref()) {
            Some(json_type @ ("string" | "integer" | "number" | "boolean")) => json_type.to_owned(),
            _ => return self,
        };
        let format = self.alternatives.first().and_then(|first| first.format.clone());
        let same = |schema: &Self| {
            schema.json_type.as_deref() == Some(&json_type) && schema.format == format && is_scalar(schema)
        };
        if self.json_type.as_ref().is_some_and(|own| *own != json_type) || !self.alternatives.iter().all(same) {
            return self;
        }
        let alternatives = std::mem::take(&mut self.alternatives);
        // All values of numbers are possible where any number is.
        if json_type == "string" {
            self.values.extend(alternatives.into_iter().flat_map(|schema| schema.values));
        }
        (self.json_type, self.format) = (Some(json_type), format);
        self
    }
}

/// Reads `description`, or `title` where that is missing. Blank text is none.
pub(super) fn description(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<String> {
    let (long, title) = (fields.text(reader, "description"), fields.text(reader, "title"));
    long.or(title).filter(|text| !text.trim().is_empty())
}

impl Enumeration {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        node.object(reader, |reader, fields| {
            // Every enum keeps unknown values, whatever the description says.
            fields.skip(["modelAsString", "modelAsExtensible", "oldModelAsString"]);
            let values = fields.list(reader, "values").into_iter().map(|item| {
                item.object(reader, |reader, value| {
                    value.get("allowedValues");
                    let wire = value.require(reader, "value").map(|node| wire_text(node.value)).unwrap_or_default();
                    (wire, (value.text(reader, "name"), value.text(reader, "description")))
                })
            });
            Self { values: values.collect(), name: fields.text(reader, "name") }
        })
    }
}

/// Returns the text of an enum value on the wire: strings as they are, other values in JSON.
pub(crate) fn wire_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Reads the limits of a value as phrases for documentation; the client does not check them.
fn limits(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Limits {
    let mut phrases = Vec::new();
    phrases.extend(range(fields.number(reader, "minimum"), fields.number(reader, "maximum"), ""));
    phrases.extend(range(fields.count(reader, "minLength"), fields.count(reader, "maxLength"), " characters"));
    phrases.extend(range(fields.count(reader, "minItems"), fields.count(reader, "maxItems"), " items"));
    phrases.extend(fields.number(reader, "multipleOf").map(|step| format!("a multiple of {step}")));
    if fields.flag(reader, "uniqueItems") {
        phrases.push("no item twice".to_owned());
    }
    Limits { phrases, pattern: fields.text(reader, "pattern") }
}

fn range<T: Display + PartialEq>(low: Option<T>, high: Option<T>, unit: &str) -> Option<String> {
    match (low, high) {
        (Some(low), Some(high)) if low == high => Some(format!("exactly {}", counted(&low, unit))),
        (Some(low), Some(high)) => Some(format!("{low} to {}", counted(&high, unit))),
        (Some(low), None) => Some(format!("at least {}", counted(&low, unit))),
        (None, Some(high)) => Some(format!("at most {}", counted(&high, unit))),
        (None, None) => None,
    }
}

/// Returns a count with its unit: `1 item`, `2 items`.
fn counted(count: &impl Display, unit: &str) -> String {
    let count = count.to_string();
    let unit = if count == "1" { unit.trim_end_matches('s') } else { unit };
    format!("{count}{unit}")
}

impl Xml {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        node.object(reader, |reader, fields| Self {
            name: fields.text(reader, "name").filter(|name| !name.is_empty()),
            prefix: fields.text(reader, "prefix"),
            namespace: fields.text(reader, "namespace"),
            attribute: fields.flag(reader, "attribute"),
            wrapped: fields.flag(reader, "wrapped"),
            text: fields.flag(reader, "x-ms-text"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_read_as_people_write_them() {
        assert_eq!(range(Some(0), None, "").as_deref(), Some("at least 0"));
        assert_eq!(range(Some(1), Some(90), " characters").as_deref(), Some("1 to 90 characters"));
        assert_eq!(range(None, Some(3), " items").as_deref(), Some("at most 3 items"));
        assert_eq!(range(Some(5), Some(5), " characters").as_deref(), Some("exactly 5 characters"));
        assert_eq!(range(Some(1), None, " items").as_deref(), Some("at least 1 item"));
    }
}
