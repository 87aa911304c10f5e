//! The committed descriptions: no prose, no loose ends, and exactly as `cargo xtask import` writes them.

use std::{fs, path::PathBuf};

use generator::{
    bundle::{Bundle, prose},
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

use crate::support::{listing, sources};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn committed() -> Vec<String> {
    let files = fs::read_dir(root().join("specs")).expect("specs");
    let names = files.map(|file| file.expect("a file").file_name().into_string().expect("a name"));
    names.filter(|name| name.ends_with(".json")).map(|name| format!("specs/{name}")).collect()
}

#[test]
fn committed_bundles_hold_no_prose_and_are_printed_afresh() {
    let sources = Sources::new(Folder(root()));
    assert!(!committed().is_empty());
    for path in committed() {
        let mut diagnostics = Diagnostics::new();
        let bundle = Bundle::from_file(&sources, &path, &mut diagnostics).expect("a bundle");
        assert_eq!(listing(diagnostics), "", "{path}");
        assert_eq!(prose::find(bundle.document()), [""; 0], "{path}");
        let text = fs::read_to_string(root().join(&path)).expect("text");
        assert!(text == bundle.to_json(), "{path} is not as `cargo xtask import` writes it");
        assert!(bundle.document().pointer("/x-provenance/commit").is_some(), "{path}");
    }
}

#[test]
fn a_bundle_that_was_read_back_is_located_in_its_file() {
    let text = "{\n  \"swagger\": \"2.0\",\n  \"definitions\": {\n    \"A\": {}\n  }\n}\n";
    let bundle = Bundle::from_file(&sources(&[("specs/x.json", text)]), "specs/x.json", &mut Diagnostics::new());
    let location = bundle.expect("a bundle").locate("/definitions/A");
    assert_eq!((location.file.as_str(), location.line, location.column), ("specs/x.json", 4, 5));
}

#[test]
fn broken_references_of_a_bundle() {
    let text = r##"{
  "swagger": "2.0",
  "paths": { "/a": { "get": { "operationId": "A_Get", "responses": { "200": { "schema": {
    "properties": {
      "a": { "$ref": "#/definitions/Thin" },
      "b": { "$ref": "other.json#/definitions/Thing" },
      "c": { "$ref": "#/parameters/P" }
    } } } } } } },
  "parameters": { "P": {} },
  "definitions": { "Thing": {} }
}"##;
    let mut diagnostics = Diagnostics::new();
    Bundle::from_file(&sources(&[("specs/x.json", text)]), "specs/x.json", &mut diagnostics);
    Bundle::from_file(&sources(&[("specs/y.json", "{}")]), "specs/y.json", &mut diagnostics);
    insta::assert_snapshot!(listing(diagnostics));
}
