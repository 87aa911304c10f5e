//! Arguments of a call, made from the description alone.

use serde_json::{Map, Value, json};

use crate::description::{Description, flag, list, text};

/// The depth up to which optional members are added, for schemas that contain themselves.
const MAX_DEPTH: usize = 8;

/// The arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Arguments {
    /// Values by the names of the parameters.
    pub(crate) parameters: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

/// Returns arguments for an operation of OpenAPI 3 and its path item, with all `optional` parameters and members or with
/// none.
pub(crate) fn arguments(description: &Description, item: &Value, operation: &Value, optional: bool) -> Arguments {
    let mut arguments = Arguments::default();
    let wanted = |node: &Value| optional || flag(node, "required");
    for owner in [item, operation] {
        for parameter in list(owner, "parameters").iter().map(|it| description.resolve(it)) {
            if let Some(schema) = parameter.get("schema").filter(|_| wanted(parameter)) {
                let value = value(description, schema, optional, 0);
                arguments.parameters.insert(text(parameter, "name").to_owned(), value);
            }
        }
    }
    let body = operation.get("requestBody").map(|body| description.resolve(body)).filter(|body| wanted(body));
    let content = body.and_then(|body| body.get("content")?.as_object()?.values().next());
    arguments.body =
        content.map(|content| content.get("schema").map_or(json!({}), |it| value(description, it, optional, 0)));
    arguments
}

/// Returns a value that `schema` allows.
fn value(description: &Description, schema: &Value, optional: bool, depth: usize) -> Value {
    let schema = description.resolve(schema);
    if let Some(first) = list(schema, "enum").first().or_else(|| schema.get("const")) {
        return first.clone();
    }
    for choice in ["oneOf", "anyOf"] {
        if let Some(first) = list(schema, choice).first() {
            return value(description, first, optional, depth);
        }
    }
    match text(schema, "type") {
        "boolean" => json!(true),
        "integer" | "number" => schema.get("minimum").or_else(|| schema.get("maximum")).cloned().unwrap_or(json!(1)),
        "string" => json!(string(schema)),
        "array" => array(description, schema, optional, depth),
        _ => Value::Object(object(description, schema, optional, depth)),
    }
}

fn string(schema: &Value) -> String {
    let sample = match text(schema, "format") {
        "date" => "2020-02-03",
        "date-time" => "2020-02-03T04:05:06Z",
        "uuid" => "01234567-89ab-4cde-8f01-23456789abcd",
        "uri" | "url" => "https://service.example/a",
        "byte" => "dGV4dA==",
        _ => "text",
    };
    let min_length = schema.get("minLength").and_then(Value::as_u64).and_then(|length| usize::try_from(length).ok());
    sample.repeat(min_length.unwrap_or_default().div_ceil(sample.len()).max(1))
}

/// Returns a list of one element, or of two with all options: enough to show how elements are joined.
fn array(description: &Description, schema: &Value, optional: bool, depth: usize) -> Value {
    let Some(items) = schema.get("items").map(|items| description.resolve(items)) else {
        return json!([]);
    };
    let number = |key| schema.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    if optional && !list(items, "enum").is_empty() {
        let known = list(items, "enum").iter().take(number("maxItems").unwrap_or(usize::MAX));
        return known.cloned().collect();
    }
    let wanted = if optional { 2 } else { 1 };
    let count = wanted.max(number("minItems").unwrap_or_default()).min(number("maxItems").unwrap_or(usize::MAX));
    (0..count).map(|_| value(description, items, optional, depth + 1)).collect()
}

fn object(description: &Description, schema: &Value, optional: bool, depth: usize) -> Map<String, Value> {
    let mut members = Map::new();
    for part in list(schema, "allOf") {
        members.extend(object(description, description.resolve(part), optional, depth));
    }
    let required = list(schema, "required");
    for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let is_required = required.iter().any(|it| it == name);
        let is_wanted = is_required || (optional && depth < MAX_DEPTH);
        if is_wanted && !flag(description.resolve(member), "readOnly") {
            members.insert(name.clone(), value(description, member, optional, depth + 1));
        }
    }
    let additional = schema.get("additionalProperties").filter(|it| it.is_object());
    if let Some(additional) = additional.filter(|_| optional && depth < MAX_DEPTH) {
        members.insert("additional".to_owned(), value(description, additional, optional, depth + 1));
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(schema: Value, optional: bool) -> Value {
        let tree = json!({ "type": "object", "required": ["name"], "properties": {
            "name": { "type": "string" }, "id": { "type": "string", "readOnly": true },
            "child": { "$ref": "#/components/schemas/Tree" },
        } });
        let description = Description::new(json!({ "components": { "schemas": { "Tree": tree } } }));
        value(&description, &schema, optional, 0)
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
            assert_eq!(sample(schema.clone(), true), expected, "{schema}");
        }
    }

    #[test]
    fn optional_members_are_given_or_omitted() {
        let reference = json!({ "$ref": "#/components/schemas/Tree" });
        let all_of = json!({ "allOf": [reference, { "properties": { "more": { "type": "boolean" } } }] });
        assert_eq!(sample(all_of.clone(), false), json!({ "name": "text" }));
        assert_eq!(sample(json!({ "type": "array", "items": reference }), false), json!([{ "name": "text" }]));
        let mut full = sample(all_of, true);
        assert_eq!(full["more"], json!(true));
        let mut depth = 0;
        while full.get("child").is_some() {
            assert_eq!((&full["name"], full.get("id")), (&json!("text"), None));
            full = full["child"].take();
            depth += 1;
        }
        assert_eq!(depth, MAX_DEPTH);
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
        let all = arguments(&description, &item, &operation, true);
        assert_eq!(Value::Object(all.parameters), json!({ "id": "text", "limit": 1 }));
        assert_eq!(all.body, Some(json!({ "name": "text" })));
        let none = arguments(&description, &item, &operation, false);
        assert_eq!(Value::Object(none.parameters), json!({ "id": "text" }));
        assert_eq!(none.body, None);
    }
}
