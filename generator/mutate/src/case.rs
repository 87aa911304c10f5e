//! A test case: the files that the generator reads.

use std::{collections::BTreeMap, fs, io, path::Path};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    byte_mutator,
    corpus::Corpus,
    dictionary,
    entropy::Entropy,
    nodes::{put, references},
    serialize::Format,
    tree_mutator,
};

/// A test case: descriptions as their authors wrote them, for `cargo xtask codegen --input`, or a folder `specs` with a
/// bundle, settings, documentation and patches, for `cargo xtask codegen`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TestCase {
    /// The contents of the files by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The paths on the command line; in a repository the bundle.
    pub roots: Vec<String>,
    /// The names of the mutations that were applied.
    pub mutations: Vec<String>,
}

/// Paths of the files in a repository.
const BUNDLE: &str = "specs/sample.json";
pub(crate) const SETTINGS: &str = "specs/apis.yaml";
pub(crate) const DOCS: &str = "specs/docs/sample.yaml";
pub(crate) const PATCHES: &str = "specs/patches/sample.yaml";

impl TestCase {
    /// Creates the test case of a seed.
    #[must_use]
    pub fn from_seed(corpus: &Corpus, seed: u64) -> Self {
        Self::random(corpus, &mut Entropy::from_seed(seed))
    }

    /// Creates a test case of a single file.
    #[must_use]
    pub fn from_file(path: &str, bytes: Vec<u8>) -> Self {
        let files = BTreeMap::from([(path.to_owned(), bytes)]);
        Self { files, roots: vec![path.to_owned()], mutations: Vec::new() }
    }

    /// Whether the files are those of a repository: they have settings.
    pub(crate) fn is_repository(&self) -> bool {
        self.files.contains_key(SETTINGS)
    }

    /// Reads a file, or the files of a folder, whose roots are those with a name that begins with `root`. A folder with
    /// `specs/apis.yaml` is a repository.
    ///
    /// # Errors
    /// A file or a folder cannot be read.
    pub fn from_disk(path: &Path) -> io::Result<Self> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !path.is_dir() {
            return Ok(Self::from_file(&name(path), fs::read(path)?));
        }
        let mut files = BTreeMap::new();
        let mut stack = vec![(path.to_owned(), String::new())];
        while let Some((folder, prefix)) = stack.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                let relative = format!("{prefix}{}", name(&path));
                if path.is_dir() {
                    stack.push((path, format!("{relative}/")));
                } else {
                    files.insert(relative, fs::read(path)?);
                }
            }
        }
        let mut case = Self { files, roots: Vec::new(), mutations: Vec::new() };
        let is_repository = case.is_repository();
        let is_root = |path: &&String| if is_repository { *path == BUNDLE } else { path.starts_with("root") };
        case.roots = case.files.keys().filter(is_root).cloned().collect();
        Ok(case)
    }

    /// Writes the files to `folder`.
    ///
    /// # Errors
    /// A file or a folder cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, bytes)?;
        }
        Ok(())
    }

    /// Creates a random test case.
    #[must_use]
    pub fn random(corpus: &Corpus, entropy: &mut Entropy) -> Self {
        let mut mutations = Vec::new();
        let mut description = corpus.choose(entropy);
        let donor = corpus.choose(entropy);
        for _ in 0..entropy.skewed(6) - 1 {
            mutations.extend(tree_mutator::mutate(&mut description, &donor, entropy).map(str::to_owned));
        }
        let mut case = match entropy.below(6) {
            0 => in_repository(&description, entropy),
            1 => in_several_files(description, &donor, entropy),
            _ => {
                let format = Format::random(entropy);
                Self::from_file(&format!("root.{}", format.extension()), format.serialize(&description))
            }
        };
        if entropy.one_in(4) {
            let count = entropy.skewed(3);
            let index = entropy.below(case.files.len());
            if let Some(file) = case.files.values_mut().nth(index) {
                mutations.extend((0..count).map(|_| format!("bytes: {}", byte_mutator::mutate(file, entropy))));
            }
        }
        case.mutations = mutations;
        case
    }
}

/// Moves the definitions to a file of their own, perhaps with a second root.
fn in_several_files(mut description: Value, donor: &Value, entropy: &mut Entropy) -> TestCase {
    let section = if description.get("openapi").is_some() { "/components" } else { "/definitions" };
    let mut common = json!({});
    // A file may hold nothing but the definitions, without the members of a description.
    let pointer = if entropy.one_in(4) { "" } else { section };
    put(&mut common, pointer, description.pointer(section).cloned().unwrap_or_default());
    if entropy.one_in(2) {
        tree_mutator::mutate(&mut common, donor, entropy);
    }
    if entropy.one_in(2)
        && let Some(members) = description.as_object_mut()
    {
        members.remove(section.trim_start_matches('/'));
    }
    let (root_format, common_format) = (Format::random(entropy), Format::random(entropy));
    let common_path = format!("{}common.{}", entropy.choose(&["", "a/", "a/b/"]), common_format.extension());
    // Only every n-th reference, so that both files have definitions with the same name.
    let step = entropy.skewed(3);
    let mut seen = 0;
    rewrite_references(&mut description, &mut |text| {
        seen += 1;
        (text.starts_with('#') && seen % step == 0).then(|| format!("{common_path}{text}"))
    });
    let root = format!("root.{}", root_format.extension());
    let mut files = BTreeMap::from([
        (root.clone(), root_format.serialize(&description)),
        (common_path, common_format.serialize(&common)),
    ]);
    let mut roots = vec![root];
    if entropy.one_in(3) {
        let format = Format::random(entropy);
        let path = format!("root2.{}", format.extension());
        files.insert(path.clone(), format.serialize(if entropy.one_in(2) { donor } else { &description }));
        roots.push(path);
    }
    TestCase { files, roots, mutations: Vec::new() }
}

/// Replaces the text of each reference for which `rewrite` returns one.
fn rewrite_references(value: &mut Value, rewrite: &mut impl FnMut(&str) -> Option<String>) {
    match value {
        Value::Object(map) => {
            for (key, member) in map {
                match member.as_str().filter(|_| key == "$ref").and_then(&mut *rewrite) {
                    Some(text) => *member = Value::String(text),
                    None => rewrite_references(member, rewrite),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|element| rewrite_references(element, rewrite)),
        _ => {}
    }
}

/// Makes the description the bundle of a repository, with settings, documentation and patches, which may be mutated too.
fn in_repository(description: &Value, entropy: &mut Entropy) -> TestCase {
    let api = json!({
        "id": "sample", "title": "Sample", "module": "sample::management", "client": "Sample", "api_version": "2020-01-01",
        "clouds": { "public": { "scope": "https://a.example/.default" } },
        "source": { "repository": "r", "files": ["a.json"] },
        "reference": "https://docs.example/{group}/{operation}",
    });
    let mut settings =
        json!({ "repositories": { "r": { "url": "u", "commit": "c", "license": "MIT" } }, "apis": [api] });
    let mut docs = documentation(description, entropy);
    let target = references(description).next().map_or("/paths".to_owned(), |text| text.replace('#', ""));
    let mut patches = json!([{ "reason": "a mend", "operations": [
        { "op": "test", "path": "/swagger", "value": "2.0" },
        { "op": "add", "path": format!("{target}/x-added"), "value": { "$ref": "#/definitions/A" } },
        { "op": "copy", "from": target, "path": "/definitions/Copied" },
    ] }]);
    let (title, client) = (dictionary::text(entropy), dictionary::name(entropy));
    let donor = json!({ "id": "other", "title": title, "client": client, "op": "move", "path": "/paths" });
    for part in [&mut settings, &mut docs, &mut patches] {
        if entropy.one_in(4) {
            tree_mutator::mutate(part, &donor, entropy);
        }
    }
    let mut files = BTreeMap::from([
        (SETTINGS.to_owned(), Format::Yaml.serialize(&settings)),
        (BUNDLE.to_owned(), Format::PrettyJson.serialize(description)),
    ]);
    if entropy.one_in(2) {
        files.insert(DOCS.to_owned(), Format::Yaml.serialize(&docs));
    }
    if entropy.one_in(4) {
        files.insert(PATCHES.to_owned(), Format::Yaml.serialize(&patches));
    }
    TestCase { files, roots: vec![BUNDLE.to_owned()], mutations: Vec::new() }
}

/// Returns documentation of three types of the description, and of names that it may not have.
fn documentation(description: &Value, entropy: &mut Entropy) -> Value {
    let types = description.pointer("/definitions").and_then(Value::as_object).into_iter().flatten();
    let types: Vec<&str> = types.map(|(name, _)| name.as_str()).take(3).collect();
    let mut texts = |names: &[&str]| -> Value { names.iter().map(|name| (*name, dictionary::text(entropy))).collect() };
    json!({
        "client": "The client.",
        "types": texts(&types),
        "parameters": texts(&["id", "body"]),
        "members": texts(&["id", "value"]),
        "groups": texts(&["Things"]),
    })
}
