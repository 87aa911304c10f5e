use std::{collections::BTreeSet, fs, path::Path};

use generator::diagnostic::{Diagnostics, Location, closest, code::CODES};

fn location(file: &str, line: u32) -> Location {
    Location { file: file.to_owned(), line, column: 13, pointer: "/paths/~1a/get/parameters/2".to_owned() }
}

#[test]
fn diagnostics_are_displayed_with_location_operation_and_hint() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.warning("W0213", "everything is optional");
    diagnostics
        .error("E0203", "`$ref` points to nothing: `#/definitions/Foo`")
        .at(location("specs/x.json", 737))
        .within(Some("Things_Get"))
        .hint("define it, or correct the reference; the closest name is `Food`");
    insta::assert_snapshot!(crate::support::listing(diagnostics));
}

#[test]
fn sorted_by_location_without_duplicates() {
    let mut diagnostics = Diagnostics::new();
    for (file, line) in [("b", 1), ("a", 10), ("a", 9), ("b", 1)] {
        diagnostics.error("E0203", "x").at(location(file, line));
    }
    let places: Vec<_> = diagnostics.into_sorted().into_iter().filter_map(|d| d.location).collect();
    assert_eq!(places, [location("a", 9), location("a", 10), location("b", 1)]);
}

#[test]
fn only_errors_stop_a_run() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.warning("W0213", "x");
    assert!(!diagnostics.has_errors());
    let mut others = Diagnostics::new();
    others.error("E0203", "x");
    diagnostics.append(others);
    assert!(diagnostics.has_errors());
    assert_eq!(diagnostics.len(), 2);
}

#[test]
fn a_name_is_close_if_it_may_have_been_meant() {
    assert_eq!(closest("Foo", ["Bar", "Food", "Foot"]), Some("Food"));
    assert_eq!(closest("client_id", ["clientId", "client-id", "tenant"]), Some("client-id"));
    assert_eq!(closest("Foo", ["Bar", "Widget"]), None);
    assert_eq!(closest("Foo", []), None);
}

/// All codes in the source are in the table, all codes of the table in the source, and each once.
#[test]
fn the_table_of_codes_is_complete() {
    let listed: BTreeSet<&str> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(listed.len(), CODES.len(), "a code is listed twice");
    let numbers: Vec<_> = CODES.iter().map(|(code, _)| &code[1..]).collect();
    assert!(numbers.is_sorted(), "ordered by number");
    let mut used = BTreeSet::new();
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
    let unlisted: Vec<_> = used.iter().filter(|code| !listed.contains(code.as_str())).collect();
    let unused: Vec<_> = listed.iter().filter(|code| !used.contains(**code)).collect();
    assert!(unlisted.is_empty() && unused.is_empty(), "not listed: {unlisted:?}; not used: {unused:?}");
}

fn visit(folder: &Path, used: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            visit(&path, used);
        } else if !path.ends_with("diagnostic/code.rs") {
            for quoted in fs::read_to_string(&path).expect("text").split('"') {
                let is_code = quoted.len() == 5
                    && quoted.starts_with(['E', 'W'])
                    && quoted[1..].bytes().all(|byte| byte.is_ascii_digit());
                if is_code {
                    used.insert(quoted.to_owned());
                }
            }
        }
    }
}
