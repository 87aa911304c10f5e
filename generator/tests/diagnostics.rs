//! Diagnostics of the stages after the bundle, as a user sees them; those of the earlier stages are in `front`. Inputs
//! are beside this file, in `diagnostics/`.

// clippy.toml allows these inside `#[test]`; here are helpers as well.
#![allow(clippy::expect_used)]

use std::{fs, path::Path};

use generator::{
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

#[path = "../fixtures/inputs.rs"]
mod inputs;

/// Returns the diagnostics of the description `case`, with its patches and its documentation.
fn report(case: &str) -> Diagnostics {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut diagnostics = Diagnostics::new();
    let mut input = inputs::input(&folder, case, &format!("{case}.yaml"), &mut diagnostics).expect("settings");
    let sources = Sources::new(Folder(folder));
    input.bundle.apply_patches(&sources, &format!("patches/{case}.yaml"), &mut diagnostics);
    generator::generate(&[input], "", &mut diagnostics);
    diagnostics
}

/// Checks that every diagnostic has a location and a hint, and an operation if the location belongs to one.
fn check(case: &str) {
    let list = report(case).into_sorted();
    assert!(!list.is_empty(), "nothing was reported");
    for diagnostic in &list {
        let location = diagnostic.location.as_ref().filter(|location| !location.pointer.is_empty());
        assert!(location.is_some(), "no location: {diagnostic}");
        assert!(diagnostic.hint.is_some(), "no hint: {diagnostic}");
        // `/paths/~1a/get/…` is in an operation, which has an id unless that is what is missing.
        let pointer = location.map(|location| location.pointer.as_str()).unwrap_or_default();
        let in_operation = pointer.starts_with("/paths/") && pointer.split('/').count() > 3;
        let without_id = diagnostic.message.contains("`operationId` is missing");
        assert!(!in_operation || without_id || diagnostic.operation.is_some(), "no operation: {diagnostic}");
    }
    let text: Vec<_> = list.iter().map(ToString::to_string).collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "snapshots/diagnostics" }, {
        insta::assert_snapshot!(case, text.join("\n\n"));
    });
}

/// A test for each, and one that none is missing here.
macro_rules! cases {
    ($($case:ident)*) => {
        $(#[test]
        fn $case() {
            check(stringify!($case));
        })*

        #[test]
        fn every_input_is_used() {
            for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")).expect("a folder") {
                let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
                let Some(case) = name.strip_suffix(".yaml") else { continue };
                assert!([$(stringify!($case)),*].contains(&case), "add `{case}` to `cases!`");
            }
        }
    };
}

cases! {
    alternatives
    bases
    bodies
    circular_alias
    circular_bases
    discriminators
    documented
    enum_names
    inheritance
    long_running
    method_names
    missing_members
    not_of_the_dialect
    operation_ids
    paging
    parameters
    patched
    path_parameters
    responses
    security
    type_names
    types_and_formats
    unknown_members
    wrong_types
    xml
}
