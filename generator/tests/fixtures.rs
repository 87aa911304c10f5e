//! Snapshots of the output for small descriptions of one feature each, in `generator/fixtures/input`. The same output is
//! compiled and used by the package `fixtures`.

// clippy.toml allows these inside `#[test]`; here are helpers as well.
#![allow(clippy::expect_used)]

use std::path::{Path, PathBuf};

use generator::{diagnostic::Diagnostics, output::Files};

#[path = "../fixtures/inputs.rs"]
mod inputs;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Generates a crate of the features that `wanted` accepts, in the order that `order` gives them, and returns it with the
/// diagnostics.
fn generate(wanted: impl Fn(&str) -> bool, order: impl Fn(&mut Vec<generator::Input>)) -> (Files, String) {
    let mut diagnostics = Diagnostics::new();
    let list = inputs::list(&folder()).expect("the fixtures");
    let mut fixtures: Vec<_> = list
        .iter()
        .filter(|(feature, _)| wanted(feature))
        .filter_map(|(feature, file)| inputs::input(&folder(), feature, file, &mut diagnostics))
        .collect();
    order(&mut fixtures);
    let files = generator::generate(&fixtures, "", &mut diagnostics);
    let reported: String = diagnostics.into_sorted().iter().map(|diagnostic| format!("{diagnostic}\n\n")).collect();
    (files, reported)
}

/// Features whose snapshots contain documentation. In the others it would only repeat itself.
const DOCUMENTED: &[&str] = &[
    "call_deprecated",
    "call_docs",
    "call_errors",
    "call_headers",
    "call_long_running",
    "call_paging",
    "call_paging_headers",
    "call_secrets",
    "call_statuses",
    "call_verbs",
    "call_written_docs",
    "client_clouds",
    "client_host",
    "model_docs",
    "model_enums",
    "model_members",
    "model_scalars",
    "model_union",
];

/// Whether the snapshot of a feature contains a file: `call_…` the clients of the groups, `client_…` those and the root client,
/// `model_…` the models.
fn shown(feature: &str, path: &str) -> bool {
    let Some(path) = path.strip_prefix(feature).and_then(|path| path.strip_prefix('/')) else { return false };
    match feature.split('_').next() {
        _ if path.ends_with("mod.rs") => false,
        _ if feature == "call_headers" => path == "headers.rs",
        _ if feature == "call_openapi3" => true,
        // The models show the bodies of requests and responses.
        Some("call") if feature.starts_with("call_xml") => path != "clients/fixture_client.rs",
        Some("call") => path.starts_with("clients/") && path != "clients/fixture_client.rs",
        Some("client") => path.starts_with("clients/"),
        _ => path.starts_with("models/"),
    }
}

fn snapshot(feature: &str) {
    let (files, mut text) = generate(|other| other == feature, |_| {});
    for (path, file) in files.iter().filter(|(path, _)| shown(feature, path)) {
        text.push_str(&format!("=== {path}\n"));
        for line in file.lines().skip_while(|line| line.starts_with("// ") || line.is_empty()) {
            let documents = ["///", "//!", "#[inline]"].iter().any(|start| line.trim_start().starts_with(start));
            let repeats_a_blank = line.is_empty() && (text.ends_with("\n\n") || text.ends_with(".rs\n"));
            if !repeats_a_blank && (DOCUMENTED.contains(&feature) || !documents) {
                text.push_str(&format!("{line}\n"));
            }
        }
        text.push('\n');
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "snapshots/fixtures" }, {
        insta::assert_snapshot!(feature, text);
    });
}

/// A test for each, and one that none is missing here.
macro_rules! fixtures {
    ($($feature:ident)*) => {
        $(#[test]
        fn $feature() {
            snapshot(stringify!($feature));
        })*

        #[test]
        fn every_fixture_is_shown() {
            let list = inputs::list(&folder()).expect("the fixtures");
            let missing: Vec<_> = list.keys().filter(|feature| ![$(stringify!($feature)),*].contains(&feature.as_str())).collect();
            assert!(missing.is_empty(), "add to `fixtures!`: {missing:?}");
        }
    };
}

fixtures! {
    call_api_version
    call_bodies
    call_branches
    call_bytes
    call_constants
    call_contents
    call_deprecated
    call_docs
    call_errors
    call_formats
    call_forms
    call_headers
    call_hostile_names
    call_hostile_queries
    call_lists
    call_long_running
    call_media
    call_openapi3
    call_own_headers
    call_paging
    call_paging_headers
    call_paging_operations
    call_parameters
    call_query_in_path
    call_raw_path
    call_raw_query
    call_secrets
    call_statuses
    call_type_names
    call_verbs
    call_written_docs
    call_xml
    call_xml3
    client_clouds
    client_group_of_root
    client_host
    client_idle
    client_key
    client_parameters
    client_token
    client_variables
    model_additional
    model_alternatives
    model_containers
    model_docs
    model_enums
    model_expressions
    model_inheritance
    model_json
    model_lenient
    model_members
    model_names
    model_prelude
    model_recursion
    model_scalars
    model_union
    model_union_base
    model_union_between
    model_union_levels
    model_union_nested
    model_union_text
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let bytes = |files: &Files| files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect::<Vec<_>>();
    let (first, reported) = generate(|_| true, |_| {});
    let (second, reported_again) = generate(|_| true, |_| {});
    assert_eq!(bytes(&first), bytes(&second));
    assert_eq!(reported, reported_again);
}

/// Only `lib.rs` lists the APIs in the order of `specs/apis.yaml`.
#[test]
fn the_order_of_the_apis_changes_no_module() {
    let (forth, reported) = generate(|_| true, |_| {});
    let (back, reported_back) = generate(|_| true, |fixtures| fixtures.reverse());
    assert_eq!(reported, reported_back);
    for (path, text) in forth.iter().filter(|(path, _)| *path != "lib.rs") {
        assert_eq!(Some(text), back.get(path), "{path}");
    }
    assert_eq!(forth.iter().count(), back.iter().count());
}
