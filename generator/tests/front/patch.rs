use generator::diagnostic::Diagnostics;
use serde_json::{Value, json};

use crate::support::{at, listing, sources, swagger, valid_bundle};

/// The type at the end of the one operation, and the diagnostics, after `patches`.
fn patched(patches: &str) -> (String, Diagnostics) {
    let schema = json!({ "type": "string", "description": "d" });
    let mut bundle = valid_bundle(&[("a.json", &swagger("/a", schema, json!({})))], &["a.json"]);
    let mut diagnostics = Diagnostics::new();
    bundle.apply_patches(&sources(&[("specs/patches/a.yaml", patches)]), "specs/patches/a.yaml", &mut diagnostics);
    bundle.forbid_prose(&mut diagnostics);
    (at(&bundle, "/paths/~1a/get/responses/200/schema/type").to_string(), diagnostics)
}

#[test]
fn a_patch_mends() {
    let (kind, diagnostics) = patched(
        "
- reason: the service sends a number
  operations:
    # Patches see the bundle without prose.
    - { op: test, path: /paths/~1a/get/responses/200/schema, value: { type: string } }
    - { op: replace, path: /paths/~1a/get/responses/200/schema/type, value: integer }
",
    );
    assert_eq!(listing(diagnostics), "");
    assert_eq!(kind, "\"integer\"");
}

const FACTS: &str = "
- reason: the Python client knows them
  definitions:
    Colour: { type: object, properties: { name: { type: string } } }
  members:
    Thing: { colour: { $ref: '#/definitions/Colour' }, weight: dfe-int }
  types:
    Thing: { size: dfe-int, tags: { additionalProperties: { type: string } } }
";

/// The definition `Thing` with the properties `known`, beside `others`, after [`FACTS`].
fn with_facts(known: Value, others: Value) -> (Value, Diagnostics) {
    let mut definitions = json!({ "Thing": { "properties": known } });
    definitions.as_object_mut().expect("definitions").extend(others.as_object().cloned().expect("definitions"));
    let description = swagger("/a", json!({ "$ref": "#/definitions/Thing" }), definitions);
    let mut bundle = valid_bundle(&[("a.json", &description)], &["a.json"]);
    let mut diagnostics = Diagnostics::new();
    bundle.apply_patches(&sources(&[("p.yaml", FACTS)]), "p.yaml", &mut diagnostics);
    (bundle.document()["definitions"].clone(), diagnostics)
}

#[test]
fn facts_are_added_where_they_are_missing() {
    let known = json!({ "size": { "type": "object", "readOnly": true }, "tags": {} });
    let (definitions, diagnostics) = with_facts(known, json!({}));
    assert_eq!(listing(diagnostics), "");
    assert_eq!(
        definitions,
        json!({
            "Colour": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Thing": { "properties": {
                "colour": { "$ref": "#/definitions/Colour" },
                "weight": { "type": "object", "x-ms-format": "dfe-int" },
                "size": { "type": "object", "x-ms-format": "dfe-int", "readOnly": true },
                "tags": { "additionalProperties": { "type": "string" } },
            } },
        })
    );
}

/// A later description that knows them says so, each by its name.
#[test]
fn facts_that_the_description_has() {
    let known = json!({
        "size": { "type": "integer" },
        "weight": { "type": "integer" },
        "colour": { "$ref": "#/definitions/Colour" },
    });
    insta::assert_snapshot!(listing(with_facts(known, json!({ "Colour": { "type": "object" } })).1));
}

#[test]
fn facts_that_are_none() {
    let text = "
- reason: no schemas
  definitions: { A: 5 }
  members: { B: { c: [] } }
- reason: nothing at all
";
    insta::assert_snapshot!(listing(patched(text).1));
}

#[test]
fn no_patches() {
    for nothing in ["", "[]", "# nothing yet\n"] {
        assert_eq!(listing(patched(nothing).1), "", "{nothing:?}");
    }
    let mut bundle = valid_bundle(&[("a.json", &swagger("/a", json!({}), json!({})))], &["a.json"]);
    let mut diagnostics = Diagnostics::new();
    bundle.apply_patches(&sources(&[]), "specs/patches/a.yaml", &mut diagnostics);
    assert!(diagnostics.is_empty());
}

#[test]
fn invalid_patches() {
    let (kind, diagnostics) = patched(
        "
- reason: upstream mended it
  operations:
    - { op: replace, path: /paths/~1a/get/responses/200/schema/type, value: integer }
    - { op: test, path: /info/version, value: '1999-01-01' }
- reason: the path is gone
  operations:
    - { op: test, path: /paths/~1b, value: {} }
- operations:
    - { op: test, path: /info, value: {} }
- reason: ''
  operations: []
- reason: tests nothing
  operations:
    - { op: replace, path: /paths/~1a/get/responses/200/schema/type, value: integer }
- reason: no such operation
  operations:
    - { op: test, path: /swagger, value: '2.0' }
    - { op: change, path: /info, value: {} }
  because: of this
- just a text
",
    );
    // A patch is applied as a whole or not at all.
    assert_eq!(kind, "\"string\"");
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn patches_must_not_add_prose_or_broken_references() {
    let (_, diagnostics) = patched(
        "
- reason: a test of the checks
  operations:
    - { op: test, path: /swagger, value: '2.0' }
    - { op: add, path: /paths/~1a/get/responses/404, value: { description: text, schema: { $ref: '#/definitions/X' } } }
",
    );
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn a_patch_file_that_is_no_list() {
    insta::assert_snapshot!(listing(patched("reason: x\noperations: []\n").1));
}
