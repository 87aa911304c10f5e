//! Schemas: the JSON Schema subset that Swagger 2.0 and OpenAPI 3 share, with its extensions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value};

use super::{
    Reader, Section,
    node::{Fields, Node},
    xml::Xml,
};

/// A schema as it stands in the description; references are not followed yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// Where it stands, for diagnostics.
    pub(crate) pointer: String,
    /// Name of the definition that `$ref` points to.
    pub(crate) reference: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) required: BTreeSet<String>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) additional: Option<Additional>,
    pub(crate) all_of: Vec<Schema>,
    /// `oneOf` or `anyOf`.
    pub(crate) alternatives: Vec<Schema>,
    pub(crate) discriminator: Option<String>,
    /// `mapping` of the discriminator: definition → the text that announces it.
    pub(crate) mapping: BTreeMap<String, String>,
    /// `x-ms-discriminator-value`: the text that announces this type.
    pub(crate) discriminator_value: Option<String>,
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
    /// `x-expression-type`: the type of the literal, where a Data Factory expression may stand instead.
    pub(crate) expression: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) default: Option<Value>,
    pub(crate) xml: Option<Box<Xml>>,
}

/// `additionalProperties`.
#[derive(Clone, Debug)]
pub(crate) enum Additional {
    /// `true`, or a schema without content.
    Any,
    /// `false`: the description knows every member. Unknown ones are kept all the same.
    None,
    /// Every further member is of this schema.
    Schema(Box<Schema>),
}

/// `x-ms-enum`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Enumeration {
    pub(crate) name: Option<String>,
    /// `values`: wire text → (name, description).
    pub(crate) values: BTreeMap<String, (Option<String>, Option<String>)>,
}

/// What a value has to satisfy; documented, checked by the service.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique_items: bool,
}

impl Schema {
    /// Reads a schema that is an object of its own.
    pub(crate) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        let required = fields.texts(reader, "required").into_iter().collect();
        let schema = Self::read_fields(reader, node, &mut fields);
        fields.finish(reader);
        Self { required, ..schema }
    }

    /// Reads a schema whose members stand among others, as in a parameter or a header (where `required` is a flag).
    pub(crate) fn read_fields(reader: &mut Reader<'_>, node: &Node<'_>, fields: &mut Fields<'_>) -> Self {
        let section = reader.section(Section::Schemas);
        let reference = fields.text(reader, "$ref").and_then(|target| reader.target(&target, section, node));
        let all_of = fields.list(reader, "allOf").iter().map(|item| Self::read(reader, item)).collect();
        let alternatives = Self::alternatives(reader, fields);
        let (discriminator, mapping) = Self::discriminator(reader, fields);
        let schema = Self {
            pointer: node.pointer.clone(),
            reference,
            kind: fields.text(reader, "type"),
            format: fields.text(reader, "format"),
            properties: fields.map(reader, "properties", Self::read),
            required: BTreeSet::new(),
            items: fields.get("items").map(|items| Box::new(Self::read(reader, &items))),
            additional: fields.get("additionalProperties").map(|node| Additional::read(reader, &node)),
            all_of,
            discriminator,
            mapping,
            alternatives,
            discriminator_value: fields.text(reader, "x-ms-discriminator-value"),
            values: fields.list(reader, "enum").iter().map(|node| node.value.clone()).collect(),
            enumeration: fields.get("x-ms-enum").map(|node| Enumeration::read(reader, &node)),
            read_only: fields.flag(reader, "readOnly"),
            mutability: fields.texts(reader, "x-ms-mutability"),
            nullable: fields.flag(reader, "x-nullable") | fields.flag(reader, "nullable"),
            secret: fields.flag(reader, "x-ms-secret"),
            client_name: fields.text(reader, "x-ms-client-name"),
            description: description(reader, fields),
            deprecated: fields.flag(reader, "deprecated"),
            expression: Self::expression(reader, fields),
            limits: Limits::read(reader, fields),
            default: fields.get("default").map(|node| node.value.clone()),
            xml: Xml::read(reader, fields),
        };
        schema.settled()
    }
}

impl Schema {
    /// The type of the literal that a Data Factory expression may stand for: stated by the import, or by `x-ms-format`.
    fn expression(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<String> {
        let stated = fields.text(reader, "x-expression-type");
        let node = fields.get("x-ms-format");
        let format = node.as_ref().and_then(|node| node.value.as_str());
        let Some(format) = format else { return stated };
        let literal = match format {
            "dfe-string" => "string",
            "dfe-bool" => "boolean",
            "dfe-int" => "integer",
            "dfe-double" => "number",
            "dfe-list-string" | "dfe-list-generic" => "array",
            "dfe-object" | "dfe-key-value-pairs" => "object",
            _ => return stated,
        };
        stated.or(Some(literal.to_owned()))
    }
}

/// `description`, or `title` and `summary` where nothing longer is given.
pub(super) fn description(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<String> {
    let (long, title) = (fields.text(reader, "description"), fields.text(reader, "title"));
    long.or(title).filter(|text| !text.trim().is_empty())
}

impl Additional {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        match node.value {
            Value::Bool(false) => Self::None,
            Value::Bool(true) => Self::Any,
            _ => Self::Schema(Box::new(Schema::read(reader, node))),
        }
    }
}

impl Enumeration {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        // Every enum keeps unknown values, whatever the description says.
        fields.get("modelAsString");
        fields.get("modelAsExtensible");
        fields.get("oldModelAsString");
        let mut values = BTreeMap::new();
        for item in fields.list(reader, "values") {
            let mut value = item.fields(reader);
            let wire = value.require(reader, "value").map(|node| wire_text(node.value)).unwrap_or_default();
            let named = (value.text(reader, "name"), value.text(reader, "description"));
            value.get("allowedValues");
            value.finish(reader);
            values.insert(wire, named);
        }
        let name = fields.text(reader, "name");
        fields.finish(reader);
        Self { name, values }
    }
}

/// An enum value as the text that names it: strings as they are, other values in JSON.
pub(crate) fn wire_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Limits {
    fn read(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Self {
        Self {
            minimum: fields.number(reader, "minimum"),
            maximum: fields.number(reader, "maximum"),
            multiple_of: fields.number(reader, "multipleOf"),
            min_length: fields.count(reader, "minLength"),
            max_length: fields.count(reader, "maxLength"),
            pattern: fields.text(reader, "pattern"),
            min_items: fields.count(reader, "minItems"),
            max_items: fields.count(reader, "maxItems"),
            unique_items: fields.flag(reader, "uniqueItems"),
        }
    }
}
