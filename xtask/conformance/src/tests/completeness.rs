//! The driver is complete, and the lists of known contradictions can be read.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

use super::root;
use crate::{driver::APIS, known_contradictions::KnownContradictions};

/// Collects the values of all members `operationId`, at any depth.
fn operation_ids(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            found.extend(members.get("operationId").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|value| operation_ids(value, found));
        }
        Value::Array(elements) => elements.iter().for_each(|value| operation_ids(value, found)),
        _ => {}
    }
}

#[test]
fn the_driver_has_the_operations_of_every_bundle_and_no_others() {
    let mut bundles = BTreeSet::new();
    for entry in fs::read_dir(root().join("specs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|suffix| suffix != "json") {
            continue;
        }
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let document: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let mut described = Vec::new();
        operation_ids(&document, &mut described);
        described.sort();
        let api = APIS.iter().find(|api| api.id == id);
        let api = api.unwrap_or_else(|| panic!("{id} is not in specs/apis.yaml"));
        let mut called = api.operations.to_vec();
        called.sort_unstable();
        assert_eq!(called, described, "{id}");
        bundles.insert(id);
    }
    assert!(!bundles.is_empty());
    let apis: BTreeSet<_> = APIS.iter().map(|api| api.id.to_owned()).collect();
    assert_eq!(apis, bundles);
}

#[test]
fn every_list_of_contradictions_is_read() {
    let folders = fs::read_dir(root().join("xtask/conformance/known")).unwrap().map(|entry| entry.unwrap().path());
    // A judge without a contradiction has no folder.
    for folder in folders.filter(|path| path.is_dir()) {
        let judge = folder.file_name().unwrap().to_str().unwrap();
        assert!(["examples", "oav", "prism", "recordings"].contains(&judge), "no judge reads {judge}");
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let id = path.file_stem().unwrap().to_str().unwrap();
            assert!(APIS.iter().any(|api| api.id == id), "{id} is not in specs/apis.yaml");
            KnownContradictions::read(judge, id).unwrap();
        }
    }
}
