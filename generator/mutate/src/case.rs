//! One input: the files that the generator is to read.

use std::{collections::BTreeMap, fs, io, path::Path, sync::Arc};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    bytes,
    dice::Dice,
    hostile,
    outline::{self, references},
    prune::prune,
    stock::Stock,
    text::{Notation, write},
    tree,
};

/// How the files are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// As by `cargo xtask codegen --input`: descriptions of somebody else, brought together first.
    Foreign,
    /// As by `cargo xtask codegen`: a bundle, with settings, documentation and patches.
    Committed,
}

/// One input.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    /// How the files are used.
    pub kind: Kind,
    /// Files by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Those that are named on the command line; for [`Kind::Committed`] the bundle.
    pub roots: Vec<String>,
    /// What was done to make it.
    pub steps: Vec<String>,
}

/// The paths of what a bundle comes with.
pub(crate) const SETTINGS: &str = "specs/apis.yaml";
pub(crate) const DOCS: &str = "specs/docs/sample.yaml";
pub(crate) const PATCHES: &str = "specs/patches/sample.yaml";

impl Case {
    /// The input of a seed.
    #[must_use]
    pub fn of_seed(stock: &Stock, seed: u64) -> Self {
        Self::make(stock, &mut Dice::seeded(seed))
    }

    /// A single file.
    #[must_use]
    pub fn of_file(path: &str, bytes: Vec<u8>) -> Self {
        let files = BTreeMap::from([(path.to_owned(), bytes)]);
        Self { kind: Kind::Foreign, files, roots: vec![path.to_owned()], steps: Vec::new() }
    }

    /// The files of a folder, or a single one. In a folder, those are named on the command line that begin with `root`.
    ///
    /// # Errors
    /// Something cannot be read.
    pub fn from_disk(path: &Path) -> io::Result<Self> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !path.is_dir() {
            return Ok(Self::of_file(&name(path), fs::read(path)?));
        }
        let mut files = BTreeMap::new();
        let mut open = vec![(path.to_owned(), String::new())];
        while let Some((folder, prefix)) = open.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                let inside = format!("{prefix}{}", name(&path));
                if path.is_dir() {
                    open.push((path, format!("{inside}/")));
                } else {
                    files.insert(inside, fs::read(path)?);
                }
            }
        }
        let kind = if files.contains_key(SETTINGS) { Kind::Committed } else { Kind::Foreign };
        let is_root = |path: &&String| match kind {
            Kind::Foreign => path.starts_with("root"),
            Kind::Committed => *path == "specs/sample.json",
        };
        let roots = files.keys().filter(is_root).cloned().collect();
        Ok(Self { kind, files, roots, steps: Vec::new() })
    }

    /// Writes the files below `folder`.
    ///
    /// # Errors
    /// Something cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, bytes)?;
        }
        Ok(())
    }

    /// An input as `dice` decide.
    #[must_use]
    pub fn make(stock: &Stock, dice: &mut Dice) -> Self {
        let mut steps = Vec::new();
        let mut description = sound(stock, dice);
        let donor = sound(stock, dice);
        for _ in 0..dice.few(6) - 1 {
            steps.extend(tree::damage(&mut description, &donor, dice).map(str::to_owned));
        }
        let mut case = match dice.below(6) {
            0 => committed(&description, dice),
            1 => in_two_files(description, &donor, dice),
            _ => {
                let notation = Notation::any(dice);
                Self::of_file(&format!("root.{}", notation.suffix()), write(&description, notation).into_bytes())
            }
        };
        if dice.one_in(4) {
            let count = dice.few(3);
            let index = dice.below(case.files.len());
            if let Some(file) = case.files.values_mut().nth(index) {
                steps.extend((0..count).map(|_| format!("bytes: {}", bytes::damage(file, dice))));
            }
        }
        case.steps = steps;
        case
    }
}

/// A description without faults, most of the time a small one.
fn sound(stock: &Stock, dice: &mut Dice) -> Value {
    let small = stock.specs.is_empty() || dice.one_in(2);
    let from = if small { &stock.fixtures } else { &stock.specs };
    let Some(description) = from.get(dice.below(from.len())).map(Arc::clone) else { return Value::Null };
    let whole = if small { dice.one_in(2) } else { dice.one_in(400) };
    if whole { (*description).clone() } else { prune(&description, dice) }
}

/// Definitions in a file of their own, and perhaps a second description.
fn in_two_files(mut description: Value, donor: &Value, dice: &mut Dice) -> Case {
    let at = if description.get("openapi").is_some() { "/components" } else { "/definitions" };
    let mut common = json!({});
    if dice.one_in(4) {
        // Nothing but a list of definitions.
        common = description.pointer(at).cloned().unwrap_or_default();
    } else {
        outline::put(&mut common, at, description.pointer(at).cloned().unwrap_or_default());
    }
    if dice.one_in(2) {
        tree::damage(&mut common, donor, dice);
    }
    if dice.one_in(2)
        && let Some(parts) = description.as_object_mut()
    {
        parts.remove(at.trim_start_matches('/'));
    }
    let (first, second) = (Notation::any(dice), Notation::any(dice));
    let common_path = format!("{}common.{}", dice.pick(&["", "a/", "a/b/"]).unwrap_or_default(), second.suffix());
    let elsewhere = dice.few(3);
    let mut met = 0;
    redirect_all(&mut description, &mut |text| {
        met += 1;
        // Not all of them, so that parts of one name stand in both files.
        (text.starts_with('#') && met % elsewhere == 0).then(|| format!("{common_path}{text}"))
    });
    let root = format!("root.{}", first.suffix());
    let mut files = BTreeMap::from([
        (root.clone(), write(&description, first).into_bytes()),
        (common_path, write(&common, second).into_bytes()),
    ]);
    let mut roots = vec![root];
    if dice.one_in(3) {
        let notation = Notation::any(dice);
        let path = format!("root2.{}", notation.suffix());
        let other = if dice.one_in(2) { donor } else { &description };
        files.insert(path.clone(), write(other, notation).into_bytes());
        roots.push(path);
    }
    Case { kind: Kind::Foreign, files, roots, steps: Vec::new() }
}

fn redirect_all(value: &mut Value, change: &mut impl FnMut(&str) -> Option<String>) {
    match value {
        Value::Object(map) => {
            for (key, member) in map {
                match member.as_str().filter(|_| key == "$ref").and_then(&mut *change) {
                    Some(text) => *member = Value::String(text),
                    None => redirect_all(member, change),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|element| redirect_all(element, change)),
        _ => {}
    }
}

/// A bundle with settings, documentation and patches, which may be damaged as well.
fn committed(description: &Value, dice: &mut Dice) -> Case {
    let api = json!({
        "id": "sample", "title": "Sample", "module": "sample::management", "client": "Sample", "api_version": "2020-01-01",
        "clouds": { "public": { "scope": "https://a.example/.default" } },
        "source": { "repository": "r", "files": ["a.json"] },
        "reference": "https://docs.example/{group}/{operation}",
    });
    let mut settings =
        json!({ "repositories": { "r": { "url": "u", "commit": "c", "license": "MIT" } }, "apis": [api] });
    let mut docs = documentation(description, dice);
    let target = references(description).first().map_or("/paths".to_owned(), |text| text.replace('#', ""));
    let mut patches = json!([{ "reason": "a mend", "operations": [
        { "op": "test", "path": "/swagger", "value": "2.0" },
        { "op": "add", "path": format!("{target}/x-added"), "value": { "$ref": "#/definitions/A" } },
        { "op": "copy", "from": target, "path": "/definitions/Copied" },
    ] }]);
    let donor = json!({ "id": "other", "title": hostile::text(dice), "client": hostile::name(dice), "op": "move", "path": "/paths" });
    for part in [&mut settings, &mut docs, &mut patches] {
        if dice.one_in(4) {
            tree::damage(part, &donor, dice);
        }
    }
    let mut files = BTreeMap::from([
        (SETTINGS.to_owned(), write(&settings, Notation::Yaml).into_bytes()),
        ("specs/sample.json".to_owned(), write(description, Notation::PrettyJson).into_bytes()),
    ]);
    if dice.one_in(2) {
        files.insert(DOCS.to_owned(), write(&docs, Notation::Yaml).into_bytes());
    }
    if dice.one_in(4) {
        files.insert(PATCHES.to_owned(), write(&patches, Notation::Yaml).into_bytes());
    }
    Case { kind: Kind::Committed, files, roots: vec!["specs/sample.json".to_owned()], steps: Vec::new() }
}

/// Texts about what a description has, and about what it has not.
fn documentation(description: &Value, dice: &mut Dice) -> Value {
    let names = |at: &str| {
        let map = description.pointer(at).and_then(Value::as_object);
        map.into_iter().flatten().map(|(name, _)| name.clone()).take(3).collect::<Vec<_>>()
    };
    let mut texts = |names: Vec<String>| {
        let mut map = serde_json::Map::new();
        map.extend(names.into_iter().map(|name| (name, json!(hostile::text(dice)))));
        Value::Object(map)
    };
    json!({
        "client": "The client.",
        "types": texts(names("/definitions")),
        "parameters": texts(vec!["id".to_owned(), "body".to_owned()]),
        "members": texts(vec!["id".to_owned(), "value".to_owned()]),
        "groups": texts(vec!["Things".to_owned()]),
    })
}
