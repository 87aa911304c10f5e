//! The valid descriptions that test cases are made from.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use generator::{
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::{Map, Value, json};

use crate::{
    entropy::Entropy,
    nodes::{put, references},
};

/// How many referenced parts a reduced description has; references to others lead to empty objects.
const MAX_PARTS: usize = 40;

/// Members of the root whose contents are reached by references, `paths` aside.
const SECTIONS: &[&str] =
    &["paths", "x-ms-paths", "definitions", "parameters", "responses", "components", "x-provenance"];

/// The descriptions of this repository, in the order of their file names.
#[derive(Debug)]
pub struct Corpus {
    /// The APIs: `specs/*.json`.
    specs: Vec<Value>,
    /// The small descriptions of `generator/fixtures/input`.
    fixtures: Vec<Value>,
}

impl Corpus {
    /// Reads the descriptions of this repository.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn load() -> Result<Self> {
        let generator = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("the folder of the generator")?;
        let root = generator.parent().context("the folder of the repository")?;
        Ok(Self { specs: read(&root.join("specs"))?, fixtures: read(&generator.join("fixtures/input"))? })
    }

    /// Returns a corpus of the fixtures alone, which are faster to generate.
    #[must_use]
    pub fn fixtures_only(self) -> Self {
        Self { specs: Vec::new(), ..self }
    }

    /// Returns a random description, most of the time a small one or reduced to a few paths.
    pub(crate) fn choose(&self, entropy: &mut Entropy) -> Value {
        let is_fixture = self.specs.is_empty() || entropy.one_in(2);
        let list = if is_fixture { &self.fixtures } else { &self.specs };
        let Some(description) = list.get(entropy.below(list.len())) else { return Value::Null };
        let is_whole = entropy.one_in(if is_fixture { 2 } else { 400 });
        if is_whole { description.clone() } else { reduce(description, entropy) }
    }
}

/// Reads the descriptions in `folder`.
fn read(folder: &Path) -> Result<Vec<Value>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let sources = Sources::new(Folder(PathBuf::from(folder)));
    let mut diagnostics = Diagnostics::new();
    let documents =
        names.iter().filter(|name| name.contains('.')).filter_map(|name| sources.read(name, &mut diagnostics));
    let is_description = |value: &Value| value.get("swagger").or(value.get("openapi")).is_some();
    let descriptions: Vec<_> = documents.map(|document| document.value).filter(is_description).collect();
    ensure!(!diagnostics.has_errors(), "a description in {} is invalid", folder.display());
    ensure!(!descriptions.is_empty(), "no description in {}", folder.display());
    Ok(descriptions)
}

/// Reduces a description to a few of its paths and what they refer to.
fn reduce(description: &Value, entropy: &mut Entropy) -> Value {
    let root = description.as_object().into_iter().flatten();
    let kept = root.filter(|(key, _)| !SECTIONS.contains(&key.as_str()));
    let mut reduced: Value = kept.map(|(key, value)| (key.clone(), value.clone())).collect();
    let mut paths = Map::new();
    if let Some(all) = description.get("paths").and_then(Value::as_object) {
        for _ in 0..entropy.skewed(4) {
            let chosen = all.iter().nth(entropy.below(all.len()));
            paths.extend(chosen.map(|(path, item)| (path.clone(), item.clone())));
        }
    }
    put(&mut reduced, "/paths", Value::Object(paths));
    add_referenced(description, &mut reduced, entropy);
    reduced
}

/// Adds to `reduced` the parts of `description` that it refers to, directly or not.
fn add_referenced(description: &Value, reduced: &mut Value, entropy: &mut Entropy) {
    let mut stack: Vec<String> = references(reduced).map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    while let Some(reference) = stack.pop() {
        let Some(pointer) = reference.strip_prefix('#').filter(|pointer| pointer.starts_with('/')) else { continue };
        if !seen.insert(reference.clone()) {
            continue;
        }
        let Some(part) = description.pointer(pointer) else { continue };
        if seen.len() > MAX_PARTS {
            put(reduced, pointer, json!({}));
            continue;
        }
        stack.extend(references(part).map(str::to_owned));
        if part.get("discriminator").is_some() {
            stack.extend(subtypes(description, &reference, entropy));
        }
        put(reduced, pointer, part.clone());
    }
}

/// Returns references to at most three definitions that derive from the one that `base` refers to.
fn subtypes(description: &Value, base: &str, entropy: &mut Entropy) -> BTreeSet<String> {
    let (section, all) = match description.get("definitions") {
        Some(all) => ("definitions", Some(all)),
        None => ("components/schemas", description.pointer("/components/schemas")),
    };
    let derives = |schema: &Value| {
        let bases = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        bases.into_iter().any(|part| part.get("$ref").and_then(Value::as_str) == Some(base))
    };
    let all = all.and_then(Value::as_object).into_iter().flatten().filter(|(_, schema)| derives(schema));
    let names: Vec<&String> = all.map(|(name, _)| name).collect();
    let chosen = (0..3).filter_map(|_| names.get(entropy.below(names.len())));
    chosen.map(|name| format!("#/{section}/{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reduced_description_has_what_it_refers_to() {
        let description = json!({
            "swagger": "2.0",
            "paths": { "/a": { "get": { "schema": { "$ref": "#/definitions/A" } } } },
            "definitions": {
                "A": { "discriminator": "k", "x": { "$ref": "#/definitions/B" } },
                "B": {}, "C": { "allOf": [{ "$ref": "#/definitions/A" }] }, "D": {},
            },
        });
        let reduced = reduce(&description, &mut Entropy::from_seed(1));
        let names: Vec<_> = reduced["definitions"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["A", "B", "C"]);
        assert_eq!(reduced["swagger"], "2.0");
    }
}
