//! `$ref`: what is followed, and what is wrong with the rest.

use serde_json::json;

use crate::support::{at, bundled, listing, names, swagger, valid_bundle};

#[test]
fn references_of_all_kinds_become_local() {
    let api = json!({
        "swagger": "2.0",
        "info": { "version": "1" },
        "paths": {
            "/a": { "get": {
                "operationId": "A_Get",
                "parameters": [{ "$ref": "../common/types.json#/parameters/Name" }],
                "responses": { "200": { "$ref": "../common/types.json#/responses/Ok" } }
            } }
        }
    });
    let common = json!({
        "parameters": { "Name": { "in": "query", "name": "n", "type": "string" } },
        "responses": { "Ok": { "schema": { "$ref": "#/definitions/Tree" } } },
        "definitions": {
            "Tree": { "properties": { "children": { "type": "array", "items": { "$ref": "types.json#/definitions/Tree" } } } },
            "Unused": {}
        }
    });
    let bundle =
        valid_bundle(&[("api/a.json", &api.to_string()), ("common/types.json", &common.to_string())], &["api/a.json"]);
    let get = at(&bundle, "/paths/~1a/get");
    assert_eq!(get["parameters"][0], json!({ "$ref": "#/parameters/Name" }));
    assert_eq!(get["responses"]["200"], json!({ "$ref": "#/responses/Ok" }));
    assert_eq!(at(&bundle, "/responses/Ok"), &json!({ "schema": { "$ref": "#/definitions/Tree" } }));
    assert_eq!(at(&bundle, "/definitions/Tree/properties/children/items"), &json!({ "$ref": "#/definitions/Tree" }));
    assert_eq!(names(&bundle, "/definitions"), ["Tree"]);
}

#[test]
fn openapi_3_with_files_for_everything() {
    let root = "
openapi: 3.0.1
info: { title: T, version: 1.0 }
servers: [{ url: 'https://x' }]
paths:
  /things: { $ref: 'paths/things.yaml' }
";
    let things = "
get:
  operationId: listThings
  tags: [Things]
  parameters: [{ $ref: '../parts.yaml#/Limit' }]
  responses:
    200: { content: { application/json: { schema: { $ref: '../schemas/thing-list.yaml' } } } }
";
    let list = "type: array\nitems: { $ref: '../api.yaml#/components/schemas/Thing' }\n";
    let parts = "Limit: { in: query, name: limit, schema: { type: integer } }\n";
    let root = format!("{root}components: {{ schemas: {{ Thing: {{ type: object }} }} }}\n");
    let bundle = valid_bundle(
        &[("api.yaml", &root), ("paths/things.yaml", things), ("schemas/thing-list.yaml", list), ("parts.yaml", parts)],
        &["api.yaml"],
    );
    insta::assert_snapshot!(bundle.to_json());
    // The place is that in the file it was written in.
    let location = bundle.locate("/paths/~1things/get/responses/200");
    assert_eq!((location.file.as_str(), location.line), ("paths/things.yaml", 7));
    let location = bundle.locate("/components/schemas/ThingList/items");
    assert_eq!(
        (location.file.as_str(), location.line, location.pointer.as_str()),
        ("schemas/thing-list.yaml", 2, "/items")
    );
}

#[test]
fn a_default_that_looks_like_a_reference_is_none() {
    let schema = json!({
        "properties": { "$ref": { "type": "string" }, "x": { "default": { "$ref": "#/nowhere" }, "type": "object" } }
    });
    let bundle = valid_bundle(&[("a.json", &swagger("/a", schema.clone(), json!({})))], &["a.json"]);
    assert_eq!(at(&bundle, "/paths/~1a/get/responses/200/schema"), &schema);
}

#[test]
fn broken_references() {
    let schema = json!({ "properties": {
        "dangling": { "$ref": "#/definitions/Fod" },
        "elsewhere": { "$ref": "#/paths/~1a" },
        "inside": { "$ref": "#/definitions/Food/properties/x" },
        "other_file": { "$ref": "b.json#/definitions/Nothing" },
        "no_file": { "$ref": "missing.json#/definitions/X" },
        "broken_file": { "$ref": "broken.json#/definitions/X" },
        "remote": { "$ref": "https://example.com/x.json" },
        "anchor": { "$ref": "#name" },
        "kind": { "$ref": "#/parameters/P" }
    } });
    let definitions = json!({ "Food": { "properties": { "x": { "type": "string" } } } });
    let mut api: serde_json::Value = serde_json::from_str(&swagger("/a", schema, definitions)).expect("JSON");
    api["parameters"] = json!({ "P": { "in": "query", "name": "p", "type": "string" } });
    let (_, diagnostics) =
        bundled(&[("a.json", &format!("{api:#}")), ("b.json", "{}"), ("broken.json", "{\n  oops\n}")], &["a.json"]);
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn every_reference_to_a_missing_file_is_reported() {
    let missing = json!({ "$ref": "missing.json#/definitions/X" });
    let schema = json!({ "properties": { "a": missing, "b": missing } });
    let (_, diagnostics) = bundled(&[("a.json", &swagger("/a", schema, json!({})))], &["a.json"]);
    assert_eq!(diagnostics.len(), 2);
}

#[test]
fn cycles_of_references() {
    let definitions = json!({
        "Self": { "$ref": "#/definitions/Self" },
        "Ping": { "$ref": "#/definitions/Pong" },
        "Pong": { "$ref": "#/definitions/Ping" },
        "Alias": { "$ref": "#/definitions/Ping" },
        "Fine": { "properties": { "again": { "$ref": "#/definitions/Fine" } } }
    });
    let schema = json!({ "properties": {
        "a": { "$ref": "#/definitions/Self" },
        "b": { "$ref": "#/definitions/Alias" },
        "c": { "$ref": "#/definitions/Fine" }
    } });
    let (_, diagnostics) = bundled(&[("a.json", &swagger("/a", schema, definitions))], &["a.json"]);
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn examples_are_not_followed() {
    let mut api: serde_json::Value = serde_json::from_str(&swagger("/a", json!({}), json!({}))).expect("JSON");
    api["paths"]["/a"]["get"]["x-ms-examples"] = json!({ "One": { "$ref": "./examples/missing.json" } });
    let bundle = valid_bundle(&[("a.json", &api.to_string())], &["a.json"]);
    assert!(at(&bundle, "/paths/~1a/get/x-ms-examples").is_null());
}
