//! Members that hold any JSON: few, each with its reason, and the list is the truth.

use std::collections::{BTreeMap, BTreeSet};

use generator::{
    Input,
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

use crate::support::listing;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The members of an API in `specs/untyped.yaml`, with their reasons.
fn listed(sources: &Sources) -> BTreeMap<String, BTreeMap<String, String>> {
    let file = sources.read("specs/untyped.yaml", &mut Diagnostics::new()).expect("a file");
    serde_json::from_value(file.value).expect("members by API")
}

#[test]
fn members_of_any_json_are_those_of_the_list() {
    let sources = Sources::new(Folder(ROOT.into()));
    let mut diagnostics = Diagnostics::new();
    let inputs = Input::all(&sources, "specs/apis.yaml", &mut diagnostics);
    let listed = listed(&sources);
    assert!(listed["synapse-artifacts"].len() <= 25, "find out what they are, with a fact in `specs/patches`");
    for (api, members) in &listed {
        let input = inputs.iter().find(|input| input.settings.id == *api).expect("an API of the list");
        let untyped = generator::untyped_members(input, &mut diagnostics);
        let known: BTreeSet<String> = members.keys().cloned().collect();
        assert_eq!(untyped, known, "left: the members of {api} that hold any JSON; right: specs/untyped.yaml");
        assert!(members.values().all(|reason| reason.len() > 10), "{api}: a member without a reason");
    }
    assert_eq!(listing(diagnostics), "");
}
