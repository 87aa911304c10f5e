//! The published examples: what the `x-ms-examples` of the source files refer to.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::description::{Description, Operation, operations, text};

/// An example of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) operation: String,
    /// The file that describes the operation, relative to the root of the repository.
    pub(crate) file: String,
    /// Relative to the root of the repository.
    pub(crate) path: String,
    pub(crate) content: Value,
}

/// What was found for one API.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The root of the repository.
    pub(crate) checkout: PathBuf,
    pub(crate) examples: Vec<Example>,
    /// Operation and path of examples that this checkout leaves out.
    pub(crate) absent: Vec<(String, String)>,
    /// Operations that the bundle lacks, though it has others of the same file.
    pub(crate) foreign: Vec<String>,
}

/// Finds the examples of `description` below `upstream`, a checkout or the folder that holds it; `None` if it is neither
/// for the repository of this description.
pub(crate) fn find(description: &Description, upstream: &Path) -> Result<Option<Found>> {
    let Some((checkout, files)) = sources(description, upstream)? else {
        return Ok(None);
    };
    let mut found = Found { checkout: checkout.clone(), ..Found::default() };
    for file in files {
        // Parts of a description may be written in YAML; examples are published beside JSON only.
        if file.ends_with(".json") {
            read_file(description, &checkout, file, &mut found)?;
        }
    }
    Ok(Some(found))
}

/// The checkout that `description` comes from, and its files in there; `None` if `upstream` is no such checkout.
pub(crate) fn sources<'a>(description: &'a Description, upstream: &Path) -> Result<Option<(PathBuf, Vec<&'a String>)>> {
    let provenance = description.document.get("x-provenance").context("the bundle does not say where it comes from")?;
    let files = provenance.get("files").and_then(Value::as_object).context("the bundle names no source files")?;
    let files: Vec<&String> = files.keys().collect();
    let first = files.first().context("the bundle names no source files")?;
    Ok(checkout(upstream, text(provenance, "repository"), first).map(|checkout| (checkout, files)))
}

/// The folder of the repository, which has `file`.
fn checkout(upstream: &Path, repository: &str, file: &str) -> Option<PathBuf> {
    let name = repository.rsplit('/').next().unwrap_or_default();
    [upstream.join(name), upstream.to_owned()].into_iter().find(|folder| folder.join(file).is_file())
}

fn read_file(description: &Description, checkout: &Path, file: &str, found: &mut Found) -> Result<()> {
    let document = read(&checkout.join(file)).with_context(|| format!("cannot read {file}"))?;
    let mut foreign = Vec::new();
    let mut own = 0;
    for (path, verb, _, operation) in operations(&document) {
        let id = text(operation, "operationId");
        // Other descriptions may have an operation of the same name.
        let same = |known: &Operation| known.path == *path && known.verb == *verb;
        if !description.operations.get(id).is_some_and(same) {
            foreign.push(format!("{id} of {file}"));
            continue;
        }
        own += 1;
        let examples = operation.get("x-ms-examples").and_then(Value::as_object).into_iter().flatten();
        for (title, example) in examples {
            let (path, content) = match example.get("$ref").and_then(Value::as_str) {
                None => (format!("{file}#{title}"), example.clone()),
                Some(reference) => {
                    let path = resolve(file, reference);
                    let place = checkout.join(&path);
                    if !place.is_file() {
                        found.absent.push((id.to_owned(), path));
                        continue;
                    }
                    let content = read(&place).with_context(|| format!("cannot read {path}"))?;
                    (path, content)
                }
            };
            found.examples.push(Example { operation: id.to_owned(), file: file.to_owned(), path, content });
        }
    }
    // Of some files only types are used.
    if own > 0 {
        found.foreign.extend(foreign);
    }
    Ok(())
}

fn read(path: &Path) -> Result<Value> {
    let bytes = fs::read(path)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    Ok(serde_json::from_slice(text)?)
}

/// The path that `reference` means in `file`, found without a look at any folder.
fn resolve(file: &str, reference: &str) -> String {
    let reference = reference.split('#').next().unwrap_or_default();
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut segments: Vec<&str> = Vec::new();
    for segment in folder.split('/').chain(reference.split('/')) {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn write(folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn examples_are_those_that_the_source_files_refer_to() {
        let get = |id: &str, example: &str| json!({ "operationId": id, "x-ms-examples": { "e": { "$ref": example } } });
        let file = json!({
            "paths": {
                "/a": { "get": get("A_Get", "./examples/a.json"), "put": get("A_Put", "examples/absent.json") },
                "/c": { "get": get("C_Get", "./examples/a.json") },
            },
            "x-ms-paths": { "/b?c": { "get": { "operationId": "B_Get", "x-ms-examples": { "e": { "parameters": {} } } } } },
        });
        // Only its types are used: an operation of the same name is another one.
        let types = json!({ "paths": { "/other": { "get": get("A_Get", "../specs/examples/a.json") } } });
        let id = |id: &str| json!({ "operationId": id });
        let description = Description::new(json!({
            "paths": { "/a": { "get": id("A_Get"), "put": id("A_Put") } },
            "x-ms-paths": { "/b?c": { "get": id("B_Get") } },
            "x-provenance": { "repository": "https://x/repo", "files": { "specs/f.json": "", "types/t.json": "" } },
        }));
        let folder = tempfile::tempdir().unwrap();
        assert!(find(&description, folder.path()).unwrap().is_none());
        write(folder.path(), "repo/specs/f.json", &format!("\u{feff}{file}"));
        write(folder.path(), "repo/specs/examples/a.json", "\u{feff}{ \"parameters\": { \"a\": 1 } }");
        write(folder.path(), "repo/types/t.json", &types.to_string());
        for upstream in [folder.path().to_owned(), folder.path().join("repo")] {
            let found = find(&description, &upstream).unwrap().unwrap();
            let examples: Vec<_> = found.examples.iter().map(|it| (it.operation.as_str(), it.path.as_str())).collect();
            assert_eq!(examples, [("A_Get", "specs/examples/a.json"), ("B_Get", "specs/f.json#e")]);
            assert_eq!(found.examples[0].content, json!({ "parameters": { "a": 1 } }));
            assert_eq!(found.absent, [("A_Put".to_owned(), "specs/examples/absent.json".to_owned())]);
            assert_eq!(found.foreign, ["C_Get of specs/f.json"]);
        }
    }

    #[test]
    fn references_are_resolved_by_their_text() {
        assert_eq!(resolve("a/b/c.json", "./examples/d.json"), "a/b/examples/d.json");
        assert_eq!(resolve("a/b/c.json", "../x/y.json../../z.json#/1"), "a/x/z.json");
        assert_eq!(resolve("c.json", "examples/d.json"), "examples/d.json");
    }
}
