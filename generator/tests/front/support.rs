//! Inputs in memory, and readable output.

use std::collections::BTreeMap;

use generator::{
    bundle::{Bundle, Options, Prose, Root, bundle},
    diagnostic::{Diagnostics, Location},
    source::Sources,
};
use serde_json::{Value, json};

/// Returns sources of `files`, each a path and a text.
pub(crate) fn sources(files: &[(&str, &str)]) -> Sources {
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    Sources::new(files)
}

/// Bundles `files`, of which `roots` are those of the API, without prose.
pub(crate) fn bundled(files: &[(&str, &str)], roots: &[&str]) -> (Bundle, Diagnostics) {
    bundled_with(files, roots, Prose::Remove)
}

/// Bundles `files` with or without prose.
pub(crate) fn bundled_with(files: &[(&str, &str)], roots: &[&str], prose: Prose) -> (Bundle, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let named_at = |root: &str| Location { file: "list".to_owned(), line: 1, column: 1, pointer: format!("/{root}") };
    let roots: Vec<_> =
        roots.iter().map(|root| Root { path: (*root).to_owned(), named_at: Some(named_at(root)) }).collect();
    let options = Options { prose, provenance: None };
    let bundle = bundle(&mut sources(files), &roots, &options, &mut diagnostics);
    (bundle, diagnostics)
}

/// Bundles `files`, which must be without problems.
pub(crate) fn valid_bundle(files: &[(&str, &str)], roots: &[&str]) -> Bundle {
    let (bundle, diagnostics) = bundled(files, roots);
    assert_eq!(listing(diagnostics), "");
    bundle
}

/// Returns the diagnostics as a run prints them.
pub(crate) fn listing(diagnostics: Diagnostics) -> String {
    let list: Vec<_> = diagnostics.into_sorted().iter().map(ToString::to_string).collect();
    list.join("\n\n")
}

/// Returns a Swagger file with `definitions` and one `GET` of `path`, whose response has the given schema.
pub(crate) fn swagger(path: &str, schema: Value, definitions: Value) -> String {
    let operation = json!({ "operationId": "Things_Get", "responses": { "200": { "schema": schema } } });
    let file = json!({
        "swagger": "2.0",
        "info": { "title": "T", "version": "2024-01-01" },
        "paths": { path: { "get": operation } },
        "definitions": definitions,
    });
    format!("{file:#}\n")
}

/// Returns the node at `pointer` of the bundle, or null.
pub(crate) fn at<'b>(bundle: &'b Bundle, pointer: &str) -> &'b Value {
    bundle.document().pointer(pointer).unwrap_or(&Value::Null)
}

/// Returns the names of the members at `pointer`.
pub(crate) fn names(bundle: &Bundle, pointer: &str) -> Vec<String> {
    at(bundle, pointer).as_object().map(|map| map.keys().cloned().collect()).unwrap_or_default()
}
