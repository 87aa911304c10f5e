//! The paths that a file imports or names, as text: enough to tell which file uses which.

use std::collections::{BTreeMap, BTreeSet};

/// A path from the root of its crate: `["bundle", "Bundle"]`.
pub(crate) type Path = Vec<String>;

/// An item is exported by a few modules at the most.
const MAX_EXPORTS: usize = 8;

/// The files of a crate, by module path.
pub(crate) struct Crate {
    modules: BTreeMap<Path, Module>,
}

struct Module {
    file: String,
    /// Paths in `use` declarations and in code.
    mentions: BTreeSet<Path>,
    /// Names that the module exports from elsewhere, and where they are.
    exports: BTreeMap<String, Path>,
    /// Modules all of whose names it exports.
    globs: BTreeSet<Path>,
}

impl Crate {
    /// Reads the `files` of the crate whose root is in `folder`: path and code without comments, strings and tests.
    pub(crate) fn new(folder: &str, files: &BTreeMap<String, String>) -> Self {
        let modules = files.iter().filter_map(|(file, code)| {
            let inside = file.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?;
            let mut path: Path = inside.split('/').map(str::to_owned).collect();
            if matches!(path.last().map(String::as_str), Some("mod" | "lib" | "main")) {
                path.pop();
            }
            Some((path.clone(), Module::new(file, &path, code)))
        });
        Self { modules: modules.collect() }
    }

    /// The files that each file uses: those that it names, or, by way of exports, those that have what it names.
    pub(crate) fn uses(&self, by_way_of_exports: bool) -> BTreeMap<&str, BTreeSet<&str>> {
        let steps = if by_way_of_exports { MAX_EXPORTS } else { 0 };
        let uses = self.modules.values().map(|module| {
            let used = module.mentions.iter().filter_map(|path| self.file(path, steps));
            (module.file.as_str(), used.filter(|file| *file != module.file).collect())
        });
        uses.collect()
    }

    /// The file that has what `path` names, after at most `steps` exports.
    fn file(&self, path: &Path, steps: usize) -> Option<&str> {
        let (module, rest) = (0..=path.len()).rev().find_map(|at| {
            let (module, rest) = path.split_at(at);
            Some((self.modules.get(module)?, rest))
        })?;
        let exported = rest.first().and_then(|name| {
            let glob = |glob: &Path| {
                let inner = self.modules.get(glob)?;
                let defines = inner.exports.contains_key(name) || !inner.mentions.is_empty();
                (defines && module.globs.len() == 1).then(|| glob.iter().cloned().chain([name.clone()]).collect())
            };
            module.exports.get(name).cloned().or_else(|| module.globs.iter().find_map(glob))
        });
        match exported {
            Some(target) if steps > 0 && target != *path => self.file(&target, steps - 1),
            _ => Some(&module.file),
        }
    }
}

impl Module {
    fn new(file: &str, path: &Path, code: &str) -> Self {
        let mut module =
            Self { file: file.to_owned(), mentions: BTreeSet::new(), exports: BTreeMap::new(), globs: BTreeSet::new() };
        let mut rest = String::new();
        for statement in code.split_inclusive(';') {
            let Some((before, tree)) = use_declaration(statement) else {
                rest.push_str(statement);
                continue;
            };
            rest.push_str(before);
            for (found, alias) in tree_paths(tree) {
                let Some(found) = absolute(path, &found) else { continue };
                let name = alias.or_else(|| found.last().cloned()).unwrap_or_default();
                if !before.trim_end().ends_with("pub") && !before.trim_end().ends_with(')') {
                    module.mentions.insert(found);
                } else if name == "*" {
                    module.globs.insert(found[..found.len() - 1].to_vec());
                } else {
                    module.exports.insert(name, found);
                }
            }
        }
        let words = |c: char| !(c.is_alphanumeric() || c == '_' || c == ':');
        for word in rest.split(words).filter(|word| word.contains("::")) {
            let found: Path = word.split("::").map(str::to_owned).collect();
            module.mentions.extend(absolute(path, &found));
        }
        module
    }
}

/// What stands before `use`, and the tree behind it.
fn use_declaration(statement: &str) -> Option<(&str, &str)> {
    let at = statement.rfind("use ")?;
    let (before, tree) = statement.split_at(at);
    let is_word = before.chars().next_back().is_none_or(char::is_whitespace);
    let tree = tree.strip_prefix("use ")?.strip_suffix(';')?;
    (is_word && tree.starts_with(|c: char| c.is_alphabetic() || c == ':')).then_some((before, tree))
}

/// The paths of `a::{b, c::d as e}`, with their other names.
fn tree_paths(tree: &str) -> Vec<(Path, Option<String>)> {
    let tree = tree.trim();
    let Some((prefix, inner)) = tree.split_once('{') else {
        let (path, alias) =
            tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias.to_owned())));
        return vec![(path.split("::").map(|part| part.trim().to_owned()).collect(), alias)];
    };
    let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
    let (mut depth, mut start, mut parts) = (0_i32, 0, Vec::new());
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    let prefix: Path = prefix.split("::").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    let inner = parts.into_iter().filter(|part| !part.trim().is_empty()).flat_map(tree_paths);
    inner
        .map(|(path, alias)| {
            let path = path.into_iter().filter(|part| part != "self");
            (prefix.iter().cloned().chain(path).collect(), alias)
        })
        .collect()
}

/// `path` of the module `from`, from the root of the crate; `None` for other crates.
fn absolute(from: &Path, path: &Path) -> Option<Path> {
    let (first, rest) = path.split_first()?;
    let mut base = match first.as_str() {
        "crate" => Vec::new(),
        "self" => from.clone(),
        "super" => from.split_last().map(|(_, parents)| parents.to_vec()).unwrap_or_default(),
        // A module below, as in `mod a; use a::B`.
        _ => from.iter().cloned().chain([first.clone()]).collect(),
    };
    for part in rest {
        if part == "super" {
            base.pop();
        } else {
            base.push(part.clone());
        }
    }
    Some(base)
}

#[test]
fn trees_of_imports() {
    let paths: Vec<String> = tree_paths("crate::{a, b::{self, C as D}, e::*}")
        .into_iter()
        .map(|(path, alias)| path.join("::") + &alias.map(|alias| format!(" as {alias}")).unwrap_or_default())
        .collect();
    assert_eq!(paths, ["crate::a", "crate::b", "crate::b::C as D", "crate::e::*"]);
}

#[test]
fn uses_go_through_exports() {
    let files = [
        ("src/lib.rs", "mod a;\nmod b;\npub use self::a::A;\n"),
        ("src/a.rs", "pub struct A;\nfn f() { crate::b::g() }\n"),
        ("src/b.rs", "use super::A;\npub(crate) fn g() {}\n"),
    ];
    let files = files.map(|(path, code)| (path.to_owned(), code.to_owned())).into();
    let found = Crate::new("src", &files);
    let uses = found.uses(true);
    assert_eq!(uses["src/a.rs"], ["src/b.rs"].into());
    assert_eq!(uses["src/b.rs"], ["src/a.rs"].into());
    assert!(uses["src/lib.rs"].is_empty());
    assert_eq!(found.uses(false)["src/b.rs"], ["src/lib.rs"].into());
}
