//! Merging files: operations that stand on their own, and one root.

use generator::bundle::Prose;
use serde_json::{Value, json};

use crate::support::{at, bundled, bundled_with, listing, names, swagger, valid_bundle};

fn edited(text: &str, edit: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(text).expect("JSON");
    edit(&mut value);
    format!("{value:#}\n")
}

fn operation(id: &str) -> Value {
    json!({ "operationId": id, "responses": {} })
}

#[test]
fn operations_carry_what_their_file_and_path_say() {
    let api = json!({
        "swagger": "2.0",
        "info": { "version": "2024-01-01" },
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "security": [{ "key": [] }],
        "securityDefinitions": { "key": { "type": "apiKey", "in": "header", "name": "Authorization", "description": "x" } },
        "parameters": { "B": { "name": "b", "in": "query", "type": "string" } },
        "paths": { "/a/{a}": {
            "parameters": [
                { "name": "a", "in": "path", "required": true, "type": "string" },
                { "$ref": "#/parameters/B" }
            ],
            "get": {
                "operationId": "A_Get",
                "consumes": [],
                "parameters": [
                    { "name": "b", "in": "query", "type": "integer" },
                    { "name": "b", "in": "header", "type": "string" }
                ],
                "responses": {}
            },
            "put": { "operationId": "A_Put", "produces": ["text/plain"], "responses": {} }
        } }
    });
    let bundle = valid_bundle(&[("a.json", &format!("{api:#}"))], &["a.json"]);
    insta::assert_snapshot!(bundle.to_json());
    // Parameters of the path are found there, those of the operation with the operation.
    assert_eq!(bundle.locate("/paths/~1a~1{a}/get/parameters/0/name").pointer, "/paths/~1a~1{a}/parameters/0/name");
    assert_eq!(bundle.locate("/paths/~1a~1{a}/get/parameters/1/type").pointer, "/paths/~1a~1{a}/get/parameters/0/type");
    assert_eq!(bundle.locate("/paths/~1a~1{a}/put/responses").pointer, "/paths/~1a~1{a}/put/responses");
}

#[test]
fn files_merge_by_path_and_verb() {
    let first = swagger("/a", json!({}), json!({}));
    let second = edited(&first, |file| {
        file["info"]["version"] = json!("2025-01-01-preview");
        file["paths"] = json!({ "/a": { "put": operation("A_Put") } });
        file["x-ms-paths"] =
            json!({ "/a?export=true": { "get": operation("A_Export") }, "/a": { "head": operation("A_Head") } });
    });
    let files = [("a.json", first.as_str()), ("b.json", second.as_str())];
    let bundle = valid_bundle(&files, &["a.json", "b.json"]);
    assert_eq!(names(&bundle, "/paths"), ["/a", "/a?export=true"]);
    assert_eq!(names(&bundle, "/paths/~1a"), ["get", "head", "put"]);
    assert_eq!(at(&bundle, "/paths/~1a/get/x-api-version"), "2024-01-01");
    assert_eq!(at(&bundle, "/paths/~1a?export=true/get/x-api-version"), "2025-01-01-preview");
    assert_eq!(at(&bundle, "/info"), &json!({ "version": "2025-01-01-preview" }));
    assert_eq!(bundle.counts().operations, 4);
    // The same in another order, and with a file named twice in different ways.
    assert_eq!(valid_bundle(&files, &["b.json", "./a.json", "a.json"]).to_json(), bundle.to_json());
}

#[test]
fn the_same_verb_twice() {
    let file = swagger("/a", json!({}), json!({}));
    let (_, diagnostics) = bundled(&[("a.json", &file), ("b.json", &file)], &["b.json", "a.json"]);
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn a_security_that_is_not_everywhere_stays_with_the_operations() {
    let open = swagger("/a", json!({}), json!({}));
    let closed = edited(&swagger("/b", json!({}), json!({})), |file| file["security"] = json!([{ "key": [] }]));
    let bundle = valid_bundle(&[("a.json", &open), ("b.json", &closed)], &["a.json", "b.json"]);
    assert!(at(&bundle, "/security").is_null());
    assert!(at(&bundle, "/paths/~1a/get/security").is_null());
    assert_eq!(at(&bundle, "/paths/~1b/get/security"), &json!([{ "key": [] }]));
}

#[test]
fn hosts_must_agree() {
    let template = |format: &str| {
        json!({ "hostTemplate": "{endpoint}", "parameters": [
            { "name": "endpoint", "in": "path", "type": "string", "format": format, "description": format }
        ] })
    };
    let first = edited(&swagger("/a", json!({}), json!({})), |file| {
        file["host"] = json!("example.com");
        file["x-ms-parameterized-host"] = template("uri");
    });
    let words = edited(&first, |file| {
        file["paths"] = json!({ "/b": {} });
        file["x-ms-parameterized-host"] = template("url");
    });
    let bundle = valid_bundle(&[("a.json", &first), ("b.json", &words)], &["a.json", "b.json"]);
    assert_eq!(at(&bundle, "/x-ms-parameterized-host/parameters/0/format"), "uri");
    assert_eq!(at(&bundle, "/host"), "example.com");

    let other = edited(&words, |file| {
        file["host"] = json!("example.org");
        file["securityDefinitions"] = json!({ "key": { "type": "basic" } });
        file["x-ms-parameterized-host"]["hostTemplate"] = json!("{endpoint}/x");
    });
    let first = edited(&first, |file| file["securityDefinitions"] = json!({ "key": { "type": "apiKey" } }));
    let no_paths = edited(&other, |file| file["paths"] = json!({}));
    valid_bundle(&[("a.json", &first), ("b.json", &no_paths)], &["a.json", "b.json"]);
    let (_, diagnostics) = bundled(&[("a.json", &first), ("b.json", &other)], &["a.json", "b.json"]);
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn files_that_are_not_descriptions() {
    let swagger = swagger("/a", json!({}), json!({}));
    let (_, diagnostics) = bundled(
        &[
            ("a.json", &swagger),
            ("b.json", "[]"),
            ("c.json", r#"{"swagger": "1.2"}"#),
            ("d.yaml", "openapi: 3.1.0\npaths: {}\n"),
            ("e.json", r#"{"swagger": "2.0", "paths": []}"#),
            ("f.json", r#"{"swagger": "2.0", "paths": {"/x": 1, "/y": {"get": [], "x-y": 1}, "x-z": 1}}"#),
        ],
        &["a.json", "b.json", "c.json", "d.yaml", "e.json", "f.json", "missing.json"],
    );
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn prose_is_kept_for_other_peoples_descriptions() {
    let schema = json!({ "description": "A thing. Type: string (or Expression with resultType string).", "example": 1, "type": "object" });
    let (bundle, _) = bundled_with(&[("a.json", &swagger("/a", schema, json!({})))], &["a.json"], Prose::Keep);
    let schema = at(&bundle, "/paths/~1a/get/responses/200/schema");
    assert_eq!(schema["description"], "A thing. Type: string (or Expression with resultType string).");
    assert_eq!(schema["x-expression-type"], "string");
    assert!(schema.get("example").is_none());
    assert_eq!(at(&bundle, "/info/title"), "T");
}
