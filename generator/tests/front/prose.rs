//! Prose goes, names that look like prose stay, and one kind of sentence is read as a fact.

use generator::bundle::prose;
use serde_json::{Value, json};

use crate::support::{at, bundled, listing, swagger, valid_bundle};

#[test]
fn prose_goes_and_names_stay() {
    let api = json!({
        "swagger": "2.0",
        "info": { "title": "T", "version": "1", "description": "D", "contact": { "name": "C" }, "x-settings": {} },
        "tags": [{ "name": "t", "description": "d" }],
        "externalDocs": { "url": "u" },
        "securityDefinitions": { "oauth": { "type": "oauth2", "description": "d", "scopes": { "user": "text" } } },
        "parameters": { "title": { "name": "title", "in": "query", "type": "string", "description": "d" } },
        "paths": { "/description": { "get": {
            "operationId": "A_Get", "tags": ["t"], "summary": "s", "description": "d", "externalDocs": {},
            "x-ms-examples": { "e": {} },
            "parameters": [{ "$ref": "#/parameters/title" }],
            "responses": { "200": { "description": "d", "examples": { "a/b": {} },
                "headers": { "summary": { "type": "string", "description": "d" } },
                "schema": { "$ref": "#/definitions/description" } } }
        } } },
        "definitions": { "description": {
            "type": "object", "title": "t", "description": "d", "example": { "x": 1 },
            "required": ["description"],
            "default": { "description": "a value, not a text" },
            "properties": {
                "description": { "type": "string", "description": "d" },
                "example": { "type": "string", "example": "e", "enum": ["title"], "x-ms-enum": {
                    "name": "E", "values": [{ "value": "title", "name": "Title", "description": "d" }] } },
                "tags": { "additionalProperties": { "type": "string", "description": "d" } }
            },
            "x-unknown": { "description": "d", "fact": 1 }
        } }
    });
    let bundle = valid_bundle(&[("a.json", &api.to_string())], &["a.json"]);
    assert_eq!(prose::find(bundle.document()), [""; 0]);
    insta::assert_snapshot!(bundle.to_json());
}

#[test]
fn prose_that_is_left_is_found() {
    let document = json!({
        "info": { "version": "1", "title": "T" },
        "securityDefinitions": { "o": { "scopes": { "read": "text" } } },
        "paths": { "/a": { "get": { "operationId": "A_B", "tags": ["t"], "responses": { "200": { "description": "d" } } } } },
        "definitions": { "title": { "properties": { "summary": { "title": "t" } } } }
    });
    let mut found = prose::find(&document);
    found.sort();
    assert_eq!(
        found,
        [
            "/definitions/title/properties/summary/title",
            "/info/title",
            "/paths/~1a/get/responses/200/description",
            "/paths/~1a/get/tags",
            "/securityDefinitions/o/scopes/read",
        ]
    );
}

#[test]
fn tags_stay_where_nothing_else_names_the_group() {
    let mut api: Value = serde_json::from_str(&swagger("/a", json!({}), json!({}))).expect("JSON");
    api["paths"]["/a"]["get"]["tags"] = json!(["Things"]);
    api["paths"]["/b"]["get"] = json!({ "operationId": "getThing", "tags": ["Things"], "responses": {} });
    let bundle = valid_bundle(&[("a.json", &api.to_string())], &["a.json"]);
    assert!(at(&bundle, "/paths/~1a/get/tags").is_null());
    assert_eq!(at(&bundle, "/paths/~1b/get/tags"), &json!(["Things"]));
}

/// The sentences as they stand upstream, with all their variants.
#[test]
fn expression_types() {
    let facts = [
        ("The path. Type: string (or Expression with resultType string).", Some("string")),
        ("Type: string (or Expression with resultType string), pattern: ((\\d+)\\.)?(\\d\\d).", Some("string")),
        ("Type: boolean (or Expression with resultType boolean)", Some("boolean")),
        ("Type: Boolean (or Expression with resultType boolean).", Some("boolean")),
        ("Type: integer(or Expression with resultType integer).", Some("integer")),
        ("Type: integer (or Expression with resultType integer ), minimum: 0.", Some("integer")),
        ("Type: double (or Expression with resultType double).", Some("number")),
        ("Type: number (or Expression with resultType number), minimum: 0.", Some("number")),
        ("Type: object (or Expression with resultType string).", Some("object")),
        ("Type: object with key value pairs (or Expression with resultType object).", Some("object")),
        ("Type: key value pairs (value should be string type) (or Expression with resultType object).", Some("object")),
        ("Type: array (or Expression with resultType array), itemType: DatasetDataElement.", Some("array")),
        ("Type: array of strings (or Expression with resultType array of strings).", Some("array")),
        ("Type: array of objects(AdditionalColumns) (or Expression with resultType array of objects).", Some("array")),
        ("Type: DWWriteBehaviorEnum (or Expression with resultType DWWriteBehaviorEnum)", Some("string")),
        ("Example: \"Type: this\" Type: string (or Expression with resultType string).", Some("string")),
        ("Type: string.", None),
        ("A literal or an expression.", None),
    ];
    let mut properties: serde_json::Map<String, Value> = facts
        .iter()
        .enumerate()
        .map(|(index, (text, _))| (format!("p{index}"), json!({ "type": "object", "description": text })))
        .collect();
    let sentence = "Type: string (or Expression with resultType string).";
    properties.insert("typed".to_owned(), json!({ "type": "string", "description": sentence }));
    properties.insert("referring".to_owned(), json!({ "$ref": "#/definitions/S", "description": sentence }));
    properties.insert("list".to_owned(), json!({ "type": "array", "items": { "description": sentence } }));
    let schema = json!({ "properties": properties });
    let bundle = valid_bundle(&[("a.json", &swagger("/a", schema, json!({ "S": {} })))], &["a.json"]);
    let properties = at(&bundle, "/paths/~1a/get/responses/200/schema/properties");
    for (index, (text, expected)) in facts.iter().enumerate() {
        let property = &properties[format!("p{index}")];
        assert_eq!(property.get("x-expression-type").and_then(Value::as_str), *expected, "{text}");
        assert!(property.get("description").is_none());
    }
    assert_eq!(properties["typed"], json!({ "type": "string" }));
    assert_eq!(properties["referring"], json!({ "$ref": "#/definitions/S" }));
    assert_eq!(properties["list"]["items"], json!({ "x-expression-type": "string" }));
}

#[test]
fn an_expression_of_no_known_type() {
    let schema = json!({ "type": "object", "description": "Type: sting (or Expression with resultType string)." });
    let (_, diagnostics) = bundled(&[("a.json", &swagger("/a", schema, json!({})))], &["a.json"]);
    insta::assert_snapshot!(listing(diagnostics));
}
