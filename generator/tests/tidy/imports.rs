//! Imports go one way: between the stages of the generator, and between the files of every folder.

use std::collections::{BTreeMap, BTreeSet};

use crate::{code, files, paths::Crate};

/// The `src` folders of all crates that people write.
pub(crate) const CRATES: [&str; 11] = [
    "generator/src",
    "generator/fake/src",
    "generator/fixtures/src",
    "generator/mutate/src",
    "generator/runtime/src",
    "xtask/bench/src",
    "xtask/src",
    "xtask/conformance/judges/src",
    "xtask/conformance/src",
    "xtask/conformance/suites/clients/src",
    "xtask/conformance/suites/transport/src",
];

/// The stages in the order of the data, with what each of them may use. `config` is not a stage: it is what people say
/// about an API, read by whoever decides. `spec` and `model` share plain data: limits, locations, security schemes.
const STAGES: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("source", &["diagnostic"]),
    ("bundle", &["diagnostic", "source"]),
    ("config", &["bundle", "diagnostic", "source"]),
    ("model", &[]),
    ("spec", &["bundle", "diagnostic", "model", "source"]),
    ("lower", &["bundle", "diagnostic", "model", "source", "spec"]),
    ("pass", &["bundle", "diagnostic", "model"]),
    ("plan", &["bundle", "config", "diagnostic", "model", "source"]),
    ("emit", &["plan"]),
    ("output", &["diagnostic", "emit"]),
];

/// The files of the crate in `folder` with the files that each of them uses.
fn with_uses<T>(folder: &str, by_way_of_exports: bool, check: impl FnOnce(BTreeMap<&str, BTreeSet<&str>>) -> T) -> T {
    let files = files(folder, ".rs").into_iter().filter(|(path, _)| !path.contains("/tests/"));
    let files = files.map(|(path, text)| {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        // Strings may hold paths of generated code.
        (path, code(&text).split('"').step_by(2).collect::<Vec<_>>().join("\"\""))
    });
    check(Crate::new(folder, &files.collect()).uses(by_way_of_exports))
}

fn stage(path: &str) -> Option<&str> {
    path.strip_prefix("generator/src/")?.split_once('/').map(|(stage, _)| stage)
}

#[test]
fn data_flows_one_way() {
    let stages: BTreeMap<&str, &[&str]> = STAGES.iter().copied().collect();
    let wrong = with_uses("generator/src", false, |uses| {
        let mut wrong = BTreeSet::new();
        let mut seen = 0;
        for (path, used) in uses {
            let Some(own) = stage(path) else { continue };
            let Some(allowed) = stages.get(own) else {
                wrong.insert(format!("{path}: `{own}` is not in the table of stages"));
                continue;
            };
            for other in used.into_iter().filter_map(stage).filter(|other| *other != own) {
                seen += 1;
                if !allowed.contains(&other) {
                    wrong.insert(format!("{path}: {own} may not use {other}"));
                }
            }
        }
        assert!(seen > 50, "only {seen} imports between stages were found");
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The table itself has no way back.
#[test]
fn every_stage_uses_earlier_ones() {
    let mut earlier = BTreeSet::new();
    for (stage, uses) in STAGES {
        assert!(uses.iter().all(|used| earlier.contains(used)), "{stage} uses what comes later");
        earlier.insert(*stage);
    }
}

/// The nodes that lead back to themselves, with those on the way.
fn cycles<'a>(uses: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<BTreeSet<&'a str>> {
    let reached = |from: &'a str| {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            open.extend(uses.get(at).into_iter().flatten().filter(|next| reached.insert(**next)));
        }
        reached
    };
    let reached: BTreeMap<&str, BTreeSet<&str>> = uses.keys().map(|file| (*file, reached(file))).collect();
    let cycle = |file: &'a str| reached[file].iter().copied().filter(|other| reached[other].contains(file)).collect();
    uses.keys().map(|file| cycle(file)).filter(|cycle: &BTreeSet<&str>| !cycle.is_empty()).collect()
}

#[test]
fn a_cycle_is_found() {
    let uses = BTreeMap::from([("a", ["b"].into()), ("b", ["c"].into()), ("c", ["b", "d"].into()), ("d", [].into())]);
    assert_eq!(cycles(&uses), [["b", "c"].into()].into());
}

#[test]
fn no_files_import_each_other() {
    let mut found = Vec::new();
    let mut seen = 0;
    for folder in CRATES {
        with_uses(folder, true, |uses| {
            seen += uses.values().map(BTreeSet::len).sum::<usize>();
            for cycle in cycles(&uses) {
                let edge =
                    |file: &&str| format!("  {file} uses {:?}", uses[file].intersection(&cycle).collect::<Vec<_>>());
                found.push(format!("{folder}:\n{}", cycle.iter().map(edge).collect::<Vec<_>>().join("\n")));
            }
        });
    }
    assert!(seen > 300, "only {seen} imports were found");
    assert!(found.is_empty(), "{}", found.join("\n"));
}
