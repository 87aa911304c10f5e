use generator::diagnostic::Diagnostics;
use serde_json::json;

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
