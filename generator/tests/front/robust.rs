//! No input makes a stage panic: valid files are mutated at every pointer.

use generator::{
    config::{Config, Docs},
    diagnostic::Diagnostics,
    source::pointer,
};
use serde_json::{Value, json};

use crate::support::{bundled, listing, sources};

const API: &str = r##"{
  "swagger": "2.0", "info": { "version": "1" }, "consumes": ["application/json"], "host": "x",
  "x-ms-parameterized-host": { "hostTemplate": "{e}", "parameters": [{ "$ref": "#/parameters/E" }] },
  "paths": { "/a": { "parameters": [{ "$ref": "#/parameters/E" }], "get": { "operationId": "A_B", "tags": ["t"],
    "x-ms-odata": "#/definitions/A", "security": [{ "k": [] }],
    "responses": { "200": { "schema": { "$ref": "#/definitions/A" } } } } } },
  "parameters": { "E": { "in": "path", "name": "e", "type": "string" } },
  "securityDefinitions": { "k": { "type": "oauth2", "scopes": { "s": "t" } } },
  "definitions": { "A": { "discriminator": "k", "properties": { "k": { "type": "string", "enum": ["B"],
    "x-ms-enum": { "name": "K", "values": [{ "value": "B", "description": "d" }] } } } },
    "B": { "allOf": [{ "$ref": "#/definitions/A" }], "description": "Type: string (or Expression with resultType string)." } }
}"##;

/// Every pointer of `value`.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| pointers(value, &pointer::join(at, key), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn values_of_the_wrong_type() {
    let sound: Value = serde_json::from_str(API).expect("JSON");
    let mut places = Vec::new();
    pointers(&sound, "", &mut places);
    for place in places {
        for wrong in [
            json!(null),
            json!(1),
            json!(""),
            json!("#/definitions/B"),
            json!([]),
            json!([[]]),
            json!({}),
            json!({ "$ref": 1 }),
        ] {
            let mut mutated = sound.clone();
            *mutated.pointer_mut(&place).expect("a place") = wrong;
            let (bundle, diagnostics) =
                bundled(&[("a.json", &mutated.to_string()), ("b.json", API)], &["a.json", "b.json"]);
            listing(diagnostics);
            assert!(bundle.locate(&place).line > 0);
        }
    }
}

#[test]
fn files_that_end_too_early() {
    let yaml = "a:\n  - &x {b: \"c\", d: [1, 2]}\n  - *x\n'e f': |\n  text\n";
    for (path, text) in [("a.json", API), ("a.yaml", yaml)] {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let part = &text[..end];
            let mut diagnostics = Diagnostics::new();
            if let Some(document) = sources(&[(path, part)]).read(path, &mut diagnostics) {
                assert!(document.locate("/a/1/d/0").line > 0);
            }
            listing(diagnostics);
        }
    }
}

#[test]
fn configurations_of_the_wrong_type() {
    let sound = json!({
        "repositories": { "r": { "url": "u", "commit": "c", "license": "l" } },
        "apis": [{ "id": "a", "title": "t", "module": "m", "client": "c", "auth": "entra",
            "source": { "repository": "r", "files": ["f"] }, "clouds": { "public": { "scope": "s" } } }],
        "types": { "T": { "summary": "s", "members": { "m": "t" } } }, "groups": { "g": "t" }
    });
    let mut places = Vec::new();
    pointers(&sound, "", &mut places);
    for place in places {
        for wrong in [json!(null), json!(1), json!(""), json!([]), json!([[]]), json!({ "x": {} })] {
            let mut mutated = sound.clone();
            *mutated.pointer_mut(&place).expect("a place") = wrong;
            let files = sources(&[("c.yaml", &mutated.to_string())]);
            let mut diagnostics = Diagnostics::new();
            Config::from_file(&files, "c.yaml", &mut diagnostics);
            Docs::from_files(&files, &["c.yaml"], &mut diagnostics);
            listing(diagnostics);
        }
    }
}
