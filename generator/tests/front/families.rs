//! Files that several APIs share: documentation and patches of a product and of the versions of one API.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use generator::{
    bundle::Patches,
    config::{Config, Docs},
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::{Value, json};

use crate::support::{at, listing, sources, swagger, valid_bundle};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn apis() -> Vec<generator::config::Api> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_file(&Sources::new(Folder(ROOT.into())), "specs/apis.yaml", &mut diagnostics);
    assert_eq!(listing(diagnostics), "");
    config.expect("a configuration").apis
}

#[test]
fn layers_of_the_committed_apis() {
    let layers: BTreeMap<String, String> = apis().iter().map(|api| (api.id.clone(), api.layers().join(" "))).collect();
    assert_eq!(layers["flow-service"], "common flow-service");
    assert_eq!(layers["apim-management"], "common apim apim-management");
    assert_eq!(layers["apim-management-2022-08-01"], "common apim apim-management apim-management-2022-08-01");
    assert_eq!(
        layers["synapse-spark-2019-11-01-preview"],
        "common synapse synapse-spark synapse-spark-2019-11-01-preview"
    );
}

/// Every file of `specs/docs` and `specs/patches` is read by an API.
#[test]
fn every_file_is_read() {
    let apis = apis();
    let read: BTreeSet<String> = apis.iter().flat_map(|api| [api.docs_paths(), api.patches_paths()].concat()).collect();
    for folder in ["specs/docs", "specs/patches"] {
        for entry in fs::read_dir(Path::new(ROOT).join(folder)).expect("a folder") {
            let path = format!("{folder}/{}", entry.expect("an entry").file_name().to_string_lossy());
            assert!(!path.ends_with(".yaml") || read.contains(&path), "no API reads {path}");
        }
    }
}

/// Pointer and text of every text below `value`.
fn texts(value: &Value, at: String, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| texts(value, format!("{at}/{name}"), found)),
        Value::String(text) => found.push((at.trim_end_matches("/summary").to_owned(), text.clone())),
        _ => {}
    }
}

#[test]
fn no_text_stands_at_one_place_of_two_files() {
    let sources = Sources::new(Folder(ROOT.into()));
    let mut files: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for path in apis().iter().flat_map(|api| api.docs_paths()) {
        let Some(file) = sources.read_if_exists(&path, &mut Diagnostics::new()) else { continue };
        let mut found = Vec::new();
        texts(&file.value, String::new(), &mut found);
        for text in found {
            files.entry(text).or_default().insert(path.clone());
        }
    }
    assert!(files.len() > 5000, "only {} texts", files.len());
    let twice: Vec<String> = files
        .iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|((at, text), files)| format!("{at}: {text}\n  {files:?}"))
        .collect();
    assert!(twice.is_empty(), "move them to a file that the APIs share:\n{}", twice.join("\n"));
}

/// `Definition` and `Definition.member` of what has `x-ms-secret`, and of what has not.
fn secrets(document: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut secret, mut open) = (BTreeSet::new(), BTreeSet::new());
    for section in ["/definitions", "/components/schemas"] {
        for (name, definition) in document.pointer(section).and_then(Value::as_object).into_iter().flatten() {
            let members = definition.get("properties").and_then(Value::as_object).into_iter().flatten();
            let members = members.map(|(member, schema)| (format!("{name}.{member}"), schema));
            for (place, schema) in [(name.clone(), definition)].into_iter().chain(members) {
                let is_secret =
                    schema.get("x-ms-secret") == Some(&json!(true)) || schema.get("format") == Some(&json!("password"));
                let set = if is_secret { &mut secret } else { &mut open };
                set.insert(place);
            }
        }
    }
    (secret, open)
}

/// A version that a new entry adds inherits the secret marks of the others, whatever its id is.
#[test]
fn a_member_that_is_secret_in_one_api_is_secret_in_all() {
    let sources = Sources::new(Folder(ROOT.into()));
    let bundles: Vec<_> = apis()
        .iter()
        .map(|api| {
            let file = sources.read(&api.bundle_path(), &mut Diagnostics::new()).expect("a bundle");
            (api.id.clone(), secrets(&file.value))
        })
        .collect();
    let secret: BTreeSet<_> = bundles.iter().flat_map(|(_, (secret, _))| secret).collect();
    assert!(secret.len() > 50, "only {} secrets", secret.len());
    let shown: Vec<String> = bundles
        .iter()
        .flat_map(|(id, (_, open))| {
            open.iter().filter(|member| secret.contains(member)).map(move |member| format!("{id}: {member}"))
        })
        .collect();
    assert!(shown.is_empty(), "mark them in a file of patches that the APIs share:\n{}", shown.join("\n"));
}

#[test]
fn later_files_have_precedence() {
    let files = sources(&[
        (
            "a.yaml",
            "client: A.\ntypes:\n  T: { summary: A type., members: { x: X., y: Y. } }\nretired: { groups: { G: 2025-03-15 } }\n",
        ),
        ("b.yaml", "types:\n  T: { members: { y: Another Y. } }\n  U: Another type.\nretired: { api: 2025-10-07 }\n"),
    ]);
    let mut diagnostics = Diagnostics::new();
    let docs = Docs::from_files(&files, &["a.yaml", "missing.yaml", "b.yaml"], &mut diagnostics);
    assert_eq!(listing(diagnostics), "");
    assert_eq!(docs.client.as_deref(), Some("A."));
    assert_eq!(docs.types["T"].summary.as_deref(), Some("A type."));
    assert_eq!((docs.types["T"].members["x"].as_str(), docs.types["T"].members["y"].as_str()), ("X.", "Another Y."));
    let file = |pointer| docs.locate(pointer).expect("a position").file;
    assert_eq!(file("/types/T/members/x"), "a.yaml");
    assert_eq!(file("/types/T/members/y"), "b.yaml");
    assert_eq!(docs.retired.groups["G"].to_string(), "15 March 2025");
    assert_eq!(docs.retired.api.map(|date| date.to_string()).as_deref(), Some("7 October 2025"));
}

#[test]
fn invalid_dates() {
    let mut diagnostics = Diagnostics::new();
    let text = "retired: { api: soon, groups: { A: 2025-13-01, B: 2025-10, C: 2025-10-32 }, since: 2025-01-01 }\n";
    Docs::from_files(&sources(&[("a.yaml", text)]), &["a.yaml"], &mut diagnostics);
    insta::assert_snapshot!(listing(diagnostics));
}

const SHARED: &str = "
- reason: the service sends a number
  operations:
    - { op: test, path: /paths/~1a/get/responses/200/schema/type, value: string }
    - { op: replace, path: /paths/~1a/get/responses/200/schema/type, value: integer }
    - { op: test, path: /paths/~1b/get/responses/200/schema/type, value: string }
    - { op: replace, path: /paths/~1b/get/responses/200/schema/type, value: integer }
";

/// Patches of a shared file apply where they can; one that applies nowhere is reported once.
#[test]
fn shared_patches() {
    let mut diagnostics = Diagnostics::new();
    let mut patches = Patches::from_file(&sources(&[("p.yaml", SHARED)]), "p.yaml", &mut diagnostics);
    for path in ["/a", "/b"] {
        let mut bundle =
            valid_bundle(&[("a.json", &swagger(path, json!({ "type": "string" }), json!({})))], &["a.json"]);
        bundle.patch(&mut patches, &mut diagnostics);
        let schema = format!("/paths/{}/get/responses/200/schema/type", path.replace('/', "~1"));
        assert_eq!(at(&bundle, &schema), &json!("integer"));
    }
    patches.report_unused(&mut diagnostics);
    assert_eq!(listing(diagnostics), "");

    let mut diagnostics = Diagnostics::new();
    let mut patches = Patches::from_file(&sources(&[("p.yaml", SHARED)]), "p.yaml", &mut diagnostics);
    for kind in ["string", "integer"] {
        let mut bundle = valid_bundle(&[("a.json", &swagger("/a", json!({ "type": kind }), json!({})))], &["a.json"]);
        bundle.patch(&mut patches, &mut diagnostics);
    }
    patches.report_unused(&mut diagnostics);
    insta::assert_snapshot!(listing(diagnostics));
}

/// Upstream that has what a patch adds does without it.
#[test]
fn a_patch_that_changes_nothing() {
    let text = "
- reason: upstream does not say that the kind is a text
  operations:
    - { op: test, path: /swagger, value: '2.0' }
    - { op: add, path: /paths/~1a/get/responses/200/schema/type, value: string }
";
    let mut diagnostics = Diagnostics::new();
    let mut bundle = valid_bundle(&[("a.json", &swagger("/a", json!({ "type": "string" }), json!({})))], &["a.json"]);
    bundle.apply_patches(&sources(&[("p.yaml", text)]), "p.yaml", &mut diagnostics);
    insta::assert_snapshot!(listing(diagnostics));
}
