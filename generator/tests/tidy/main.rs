//! Rules about the source text that the compiler does not check.

// clippy.toml allows these inside `#[test]`; here are helpers as well.
#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod imports;
mod paths;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// Path from the root of the repository and text of every file with `suffix` below `folder`.
fn files(folder: &str, suffix: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("a folder") {
            let entry = entry.expect("an entry");
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.extend(Some(path).filter(|path| !path.ends_with("/target")));
            } else if path.ends_with(suffix) {
                let text = fs::read_to_string(entry.path()).expect("text");
                found.insert(path, text.replace("\r\n", "\n"));
            }
        }
    }
    found
}

/// Code without comments and without what generated code is quoted to say.
fn code(text: &str) -> String {
    let mut quoted = 0_i32;
    let mut kept = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let opens = line.contains("quote!");
        if opens || quoted > 0 {
            let depth = |open: char, close: char| {
                line.chars().map(|c| i32::from(c == open) - i32::from(c == close)).sum::<i32>()
            };
            quoted = (quoted + depth('{', '}') + depth('(', ')')).max(0);
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

#[test]
fn modules_are_short_or_say_why_not() {
    let mut long = Vec::new();
    for folder in imports::CRATES {
        for (path, text) in files(folder, ".rs").into_iter().filter(|(path, _)| !path.contains("/tests/")) {
            let lines = text.lines().count();
            let reason = text.lines().take_while(|line| line.starts_with("//!"));
            if lines > 400 && !reason.clone().any(|line| line.contains("Longer than 400 lines because ")) {
                long.push(format!("{path}: {lines} lines"));
            }
        }
    }
    assert!(long.is_empty(), "split them, or say why not in the head of the module:\n{}", long.join("\n"));
}

/// Nothing here depends on the machine it was written on.
#[test]
fn no_path_of_a_machine_and_no_registry() {
    // Put together here, so that this file holds none of them either.
    let folders = ["home", "root", "Users", "work", "tmp"].map(|folder| format!("/{folder}/"));
    let registries = ["npmjs.org", "npmjs.com"].map(|host| format!("registry.{host}"));
    let hosts = ["index", "static"].map(|part| format!("{part}.{}.io", "crates"));
    let words: Vec<String> = folders.into_iter().chain(registries).chain(hosts).collect();
    let mut found = Vec::new();
    let mut all = BTreeMap::new();
    for (folder, suffix) in [
        ("generator", ".rs"),
        ("generator", ".toml"),
        ("xtask", ".rs"),
        ("generated", ".rs"),
        ("specs", ".yaml"),
        ("specs", ".json"),
    ] {
        all.extend(files(folder, suffix));
    }
    for (path, text) in all.iter().filter(|(path, _)| !path.ends_with("tests/tidy/main.rs")) {
        for (line, text) in text.lines().enumerate() {
            for word in &words {
                // A path of a URL or of an API is none of a machine.
                let own = text.match_indices(word.as_str()).any(|(at, _)| {
                    let before = text[..at].chars().next_back();
                    before.is_none_or(|c| matches!(c, '"' | '\'' | ' ' | '(' | '`' | '='))
                });
                if own {
                    found.push(format!("{path}:{}: {word}", line + 1));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Thin methods compile fast: what they do is in the runtime.
#[test]
fn generated_methods_are_short() {
    const BUDGET: usize = 45;
    let mut sources = files("generated/src", ".rs");
    sources.retain(|path, _| !path.contains("/runtime/"));
    sources.extend(fixture_files());
    let (mut longest, mut too_long) = (0, Vec::new());
    for (path, text) in &sources {
        for (name, lines) in methods(text) {
            longest = longest.max(lines);
            if lines > BUDGET {
                too_long.push(format!("{path}: `{name}` has {lines} lines"));
            }
        }
    }
    assert!(longest > 5, "no method was found");
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
}

#[path = "../../fixtures/inputs.rs"]
mod inputs;

fn fixture_files() -> BTreeMap<String, String> {
    let folder = root().join("generator/fixtures");
    let mut diagnostics = generator::diagnostic::Diagnostics::new();
    let list = inputs::list(&folder).expect("the fixtures");
    let fixtures: Vec<_> =
        list.iter().filter_map(|(feature, file)| inputs::input(&folder, feature, file, &mut diagnostics)).collect();
    let files = generator::generate(&fixtures, "", &mut diagnostics);
    let files = files.iter().filter(|(path, _)| !path.starts_with("runtime/"));
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// Every public function with its lines, from `pub fn` to the brace that closes it.
fn methods(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let Some(rest) = line.trim_start().strip_prefix("pub fn ") else { continue };
        let indent = &line[..line.len() - line.trim_start().len()];
        let close = format!("{indent}}}");
        let end = lines[start..].iter().position(|line| *line == close).expect("its end");
        let name = rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
        found.push((name.to_owned(), end + 1));
    }
    found
}
