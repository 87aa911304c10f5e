//! Arguments that a description allows, made from nothing else.

use serde_json::{Map, Value, json};

use crate::description::{Description, flag, text};

/// Where a schema that contains itself is cut off.
const DEPTH: usize = 8;

/// How much is said that need not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All optional parameters, all optional members of bodies.
    Everything,
    /// None of them.
    Required,
}

impl Extent {
    /// Both of them.
    pub(crate) const ALL: [Self; 2] = [Self::Everything, Self::Required];

    /// What people read.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Everything => "with everything optional",
            Self::Required => "with nothing optional",
        }
    }
}

/// The arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Arguments {
    /// By the names of the description.
    pub(crate) parameters: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

/// Makes the arguments for an operation of OpenAPI 3 and its path item.
pub(crate) fn arguments(description: &Description, item: &Value, operation: &Value, extent: Extent) -> Arguments {
    let mut arguments = Arguments::default();
    let wanted = |node: &Value| extent == Extent::Everything || flag(node, "required");
    for owner in [item, operation] {
        for parameter in list(owner, "parameters").iter().map(|it| description.resolve(it)) {
            if let Some(schema) = parameter.get("schema").filter(|_| wanted(parameter)) {
                let value = value(description, schema, extent, 0);
                arguments.parameters.insert(text(parameter, "name").to_owned(), value);
            }
        }
    }
    let body = operation.get("requestBody").map(|body| description.resolve(body)).filter(|body| wanted(body));
    let content = body.and_then(|body| body.get("content")?.as_object()?.values().next());
    arguments.body =
        content.map(|content| content.get("schema").map_or(json!({}), |it| value(description, it, extent, 0)));
    arguments
}

/// A value that `schema` allows.
fn value(description: &Description, schema: &Value, extent: Extent, depth: usize) -> Value {
    let schema = description.resolve(schema);
    if let Some(first) = list(schema, "enum").first().or_else(|| schema.get("const")) {
        return first.clone();
    }
    for choice in ["oneOf", "anyOf"] {
        if let Some(first) = list(schema, choice).first() {
            return value(description, first, extent, depth);
        }
    }
    match text(schema, "type") {
        "boolean" => json!(true),
        "integer" | "number" => schema.get("minimum").or_else(|| schema.get("maximum")).cloned().unwrap_or(json!(1)),
        "string" => json!(string(schema)),
        "array" => array(description, schema, extent, depth),
        _ => Value::Object(object(description, schema, extent, depth)),
    }
}

fn string(schema: &Value) -> String {
    let known = match text(schema, "format") {
        "date" => "2020-02-03",
        "date-time" => "2020-02-03T04:05:06Z",
        "uuid" => "01234567-89ab-4cde-8f01-23456789abcd",
        "uri" | "url" => "https://service.example/a",
        "byte" => "dGV4dA==",
        _ => "text",
    };
    let least = schema.get("minLength").and_then(Value::as_u64).and_then(|least| usize::try_from(least).ok());
    known.repeat(least.unwrap_or_default().div_ceil(known.len()).max(1))
}

/// As few elements as there may be, or enough of them to tell how they are put together.
fn array(description: &Description, schema: &Value, extent: Extent, depth: usize) -> Value {
    let Some(items) = schema.get("items").map(|items| description.resolve(items)) else {
        return json!([]);
    };
    let number = |key| schema.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    if extent == Extent::Everything && !list(items, "enum").is_empty() {
        let known = list(items, "enum").iter().take(number("maxItems").unwrap_or(usize::MAX));
        return known.cloned().collect();
    }
    let wanted = if extent == Extent::Everything { 2 } else { 1 };
    let count = wanted.max(number("minItems").unwrap_or_default()).min(number("maxItems").unwrap_or(usize::MAX));
    (0..count).map(|_| value(description, items, extent, depth + 1)).collect()
}

fn object(description: &Description, schema: &Value, extent: Extent, depth: usize) -> Map<String, Value> {
    let mut made = Map::new();
    for part in list(schema, "allOf") {
        made.extend(object(description, description.resolve(part), extent, depth));
    }
    let required = list(schema, "required");
    for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let needed = required.iter().any(|it| it == name);
        let optional = extent == Extent::Everything && depth < DEPTH;
        // Only the service sets it.
        let given = flag(description.resolve(member), "readOnly");
        if (needed || optional) && !given {
            made.insert(name.clone(), value(description, member, extent, depth + 1));
        }
    }
    let additional = schema.get("additionalProperties").filter(|it| it.is_object());
    if let Some(additional) = additional.filter(|_| extent == Extent::Everything && depth < DEPTH) {
        made.insert("additional".to_owned(), value(description, additional, extent, depth + 1));
    }
    made
}

fn list<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    node.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(schema: Value, extent: Extent) -> Value {
        let tree = json!({ "type": "object", "required": ["name"], "properties": {
            "name": { "type": "string" }, "id": { "type": "string", "readOnly": true },
            "child": { "$ref": "#/components/schemas/Tree" },
        } });
        let description = Description::new(json!({ "components": { "schemas": { "Tree": tree } } }));
        value(&description, &schema, extent, 0)
    }

    #[test]
    fn values_are_what_their_schema_allows() {
        let cases = [
            (json!({ "type": "string", "enum": ["A", "B"] }), json!("A")),
            (json!({ "type": "string", "minLength": 5 }), json!("texttext")),
            (json!({ "type": "string", "format": "date-time" }), json!("2020-02-03T04:05:06Z")),
            (json!({ "type": "integer", "minimum": 7 }), json!(7)),
            (json!({ "type": "number", "maximum": 0.5 }), json!(0.5)),
            (json!({ "type": "boolean" }), json!(true)),
            (json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] }), json!(1)),
            (json!({ "type": "array", "items": { "type": "string" } }), json!(["text", "text"])),
            (json!({ "type": "array", "maxItems": 1, "items": { "type": "string" } }), json!(["text"])),
            (json!({ "type": "array", "items": { "enum": ["A", "B", "C"] } }), json!(["A", "B", "C"])),
            (json!({ "additionalProperties": { "type": "integer" } }), json!({ "additional": 1 })),
        ];
        for (schema, expected) in cases {
            assert_eq!(made(schema.clone(), Extent::Everything), expected, "{schema}");
        }
    }

    #[test]
    fn what_is_optional_can_be_left_out() {
        let reference = json!({ "$ref": "#/components/schemas/Tree" });
        let both = json!({ "allOf": [reference, { "properties": { "more": { "type": "boolean" } } }] });
        assert_eq!(made(both.clone(), Extent::Required), json!({ "name": "text" }));
        assert_eq!(made(json!({ "type": "array", "items": reference }), Extent::Required), json!([{ "name": "text" }]));
        let mut full = made(both, Extent::Everything);
        assert_eq!(full["more"], json!(true));
        let mut depth = 0;
        while full.get("child").is_some() {
            assert_eq!((&full["name"], full.get("id")), (&json!("text"), None));
            full = full["child"].take();
            depth += 1;
        }
        assert_eq!(depth, DEPTH);
    }

    #[test]
    fn arguments_are_those_of_the_operation_and_its_path() {
        let item = json!({ "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
        ] });
        let operation = json!({
            "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
            "requestBody": { "content": { "application/json": { "schema": { "properties": {
                "name": { "type": "string" },
            } } } } },
        });
        let description = Description::new(json!({}));
        let all = arguments(&description, &item, &operation, Extent::Everything);
        assert_eq!(Value::Object(all.parameters), json!({ "id": "text", "limit": 1 }));
        assert_eq!(all.body, Some(json!({ "name": "text" })));
        let none = arguments(&description, &item, &operation, Extent::Required);
        assert_eq!(Value::Object(none.parameters), json!({ "id": "text" }));
        assert_eq!(none.body, None);
    }
}
