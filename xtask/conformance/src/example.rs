//! Published examples: those that the `x-ms-examples` of upstream's files refer to.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::description::{Description, Operation, operations, text};

/// An example of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) operation: String,
    /// The file that describes the operation, relative to the root of the repository.
    pub(crate) file: String,
    /// The file of the example, relative to the root of the repository.
    pub(crate) path: String,
    pub(crate) content: Value,
}

/// The examples of one API.
#[derive(Debug, Default)]
pub(crate) struct ExampleSet {
    /// The root of the repository.
    pub(crate) checkout: PathBuf,
    pub(crate) examples: Vec<Example>,
    /// Path and operation of examples that the checkout does not hold.
    pub(crate) missing: Vec<String>,
    /// Operations that the bundle lacks although it has others of the same file.
    pub(crate) not_in_bundle: Vec<String>,
}

impl ExampleSet {
    /// Whether there is an example at `path` for `operation`.
    pub(crate) fn contains(&self, path: &str, operation: &str) -> bool {
        self.examples.iter().any(|example| example.path == path && example.operation == operation)
    }
}

/// Reads the examples of `description` below `upstream`, a checkout or the folder that holds it; `None` if it is neither
/// for the repository of this description.
pub(crate) fn read_examples(description: &Description, upstream: &Path) -> Result<Option<ExampleSet>> {
    let Some((checkout, files)) = source_files(description, upstream)? else {
        return Ok(None);
    };
    let mut found = ExampleSet { checkout: checkout.clone(), ..ExampleSet::default() };
    for file in files {
        // Parts of a description may be written in YAML; examples are published beside JSON only.
        if file.ends_with(".json") {
            read_file(description, &checkout, file, &mut found)?;
        }
    }
    Ok(Some(found))
}

/// Returns the checkout that `description` comes from, and its files in there; `None` if `upstream` is no such checkout.
pub(crate) fn source_files<'a>(
    description: &'a Description,
    upstream: &Path,
) -> Result<Option<(PathBuf, Vec<&'a String>)>> {
    let provenance = description.document.get("x-provenance").context("the bundle does not say where it comes from")?;
    let files = provenance.get("files").and_then(Value::as_object).context("the bundle names no source files")?;
    let files: Vec<&String> = files.keys().collect();
    let first = files.first().context("the bundle names no source files")?;
    let name = text(provenance, "repository").rsplit('/').next().unwrap_or_default();
    let checkout = [upstream.join(name), upstream.to_owned()].into_iter().find(|folder| folder.join(first).is_file());
    Ok(checkout.map(|checkout| (checkout, files)))
}

fn read_file(description: &Description, checkout: &Path, file: &str, found: &mut ExampleSet) -> Result<()> {
    let document = read(&checkout.join(file)).with_context(|| format!("cannot read {file}"))?;
    let (mut other, mut own) = (Vec::new(), 0);
    for (path, verb, _, operation) in operations(&document) {
        let id = text(operation, "operationId");
        // Other descriptions may have an operation of the same name.
        let same = |known: &Operation| known.path == *path && known.verb == *verb;
        if !description.operations.get(id).is_some_and(same) {
            other.push(format!("{id} of {file}"));
            continue;
        }
        own += 1;
        let examples = operation.get("x-ms-examples").and_then(Value::as_object).into_iter().flatten();
        for (title, example) in examples {
            let (path, content) = match example.get("$ref").and_then(Value::as_str) {
                None => (format!("{file}#{title}"), example.clone()),
                Some(reference) => {
                    let path = resolve(file, reference);
                    let location = checkout.join(&path);
                    if !location.is_file() {
                        found.missing.push(format!("{path}, {id}"));
                        continue;
                    }
                    let content = read(&location).with_context(|| format!("cannot read {path}"))?;
                    (path, content)
                }
            };
            found.examples.push(Example { operation: id.to_owned(), file: file.to_owned(), path, content });
        }
    }
    // Of some files only types are used.
    if own > 0 {
        found.not_in_bundle.extend(other);
    }
    Ok(())
}

/// Returns the parameters of an example.
pub(crate) fn parameters(content: &Value) -> Map<String, Value> {
    content.get("parameters").and_then(Value::as_object).cloned().unwrap_or_default()
}

/// A response of an example, with the schema of its body.
pub(crate) struct ExampleResponse<'a> {
    pub(crate) status: u16,
    pub(crate) body: Option<&'a Value>,
    pub(crate) schema: Option<&'a Value>,
}

/// Returns the successes of an example that `operation` lists; if there are none, a success without a body.
pub(crate) fn success_responses<'a>(operation: &'a Operation, content: &'a Value) -> Vec<ExampleResponse<'a>> {
    let responses = content.get("responses").and_then(Value::as_object).into_iter().flatten();
    let successes = responses.filter_map(|(status, response)| {
        let status = status.parse().ok().filter(|status| (200..300).contains(status))?;
        operation.responses.get(&status)?;
        let schema = operation.result(status);
        // Some examples write an empty text for a response without a body.
        let body = response.get("body").filter(|body| schema.is_some() || body.as_str() != Some(""));
        Some(ExampleResponse { status, body, schema })
    });
    let mut found: Vec<_> = successes.collect();
    if found.is_empty() {
        found.push(ExampleResponse { status: operation.first_success(), body: None, schema: None });
    }
    found
}

fn read(path: &Path) -> Result<Value> {
    let bytes = fs::read(path)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    Ok(serde_json::from_slice(text)?)
}

/// Returns the path that `reference` in `file` refers to, by its text alone.
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
        assert!(read_examples(&description, folder.path()).unwrap().is_none());
        write(folder.path(), "repo/specs/f.json", &format!("\u{feff}{file}"));
        write(folder.path(), "repo/specs/examples/a.json", "\u{feff}{ \"parameters\": { \"a\": 1 } }");
        write(folder.path(), "repo/types/t.json", &types.to_string());
        for upstream in [folder.path().to_owned(), folder.path().join("repo")] {
            let found = read_examples(&description, &upstream).unwrap().unwrap();
            let examples: Vec<_> = found.examples.iter().map(|it| (it.operation.as_str(), it.path.as_str())).collect();
            assert_eq!(examples, [("A_Get", "specs/examples/a.json"), ("B_Get", "specs/f.json#e")]);
            assert_eq!(found.examples[0].content, json!({ "parameters": { "a": 1 } }));
            assert_eq!(found.missing, ["specs/examples/absent.json, A_Put"]);
            assert_eq!(found.not_in_bundle, ["C_Get of specs/f.json"]);
        }
    }

    #[test]
    fn references_are_resolved_by_text() {
        assert_eq!(resolve("a/b/c.json", "./examples/d.json"), "a/b/examples/d.json");
        assert_eq!(resolve("a/b/c.json", "../x/y.json../../z.json#/1"), "a/x/z.json");
        assert_eq!(resolve("c.json", "examples/d.json"), "examples/d.json");
    }
}
