//! Secrets of the committed APIs: one mark in the data drives documentation and redaction.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use generator::{
    config::Config,
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::{Value, json};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// What looks secret and is not, each with a reason: members by name or as `Definition.member`, and types of members.
const NOT_SECRET: &str = "generator/tests/front/not_secret.yaml";

/// Parts of names, in lower case, that look as if a member were a secret.
const SUSPICIOUS: [&str; 21] = [
    "accesskey",
    "accountkey",
    "apikey",
    "authkey",
    "certdata",
    "clientkey",
    "connectionstring",
    "cred",
    "functionkey",
    "licensekey",
    "passphrase",
    "password",
    "pfx",
    "primarykey",
    "privatekey",
    "pwd",
    "sasuri",
    "secondarykey",
    "secret",
    "sharedaccess",
    "token",
];

fn read(path: &str) -> Value {
    let mut diagnostics = Diagnostics::new();
    let file = Sources::new(Folder(ROOT.into())).read(path, &mut diagnostics);
    file.expect("a readable file").value.clone()
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn is_marked(schema: &Value) -> bool {
    schema.get("x-ms-secret") == Some(&json!(true)) || schema.get("format") == Some(&json!("password"))
}

/// Name of the definition that a schema refers to, also with annotations.
fn target(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"))?;
    reference.as_str()?.rsplit('/').next()
}

/// A member of a definition, perhaps inside inline objects: `Definition.outer.member`.
struct Member<'a> {
    owner: String,
    name: &'a str,
    schema: &'a Value,
}

fn collect<'a>(owner: &str, schema: &'a Value, found: &mut Vec<Member<'a>>) {
    for (name, member) in object(schema.get("properties")) {
        found.push(Member { owner: owner.to_owned(), name, schema: member });
        collect(&format!("{owner}.{name}"), member, found);
    }
    for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        collect(owner, part, found);
    }
}

/// Returns the reasons of one section of the list.
fn reasons(list: &Value, section: &str) -> BTreeMap<String, String> {
    object(list.get(section))
        .map(|(name, reason)| (name.clone(), reason.as_str().expect("a reason").trim().to_owned()))
        .collect()
}

#[test]
fn what_looks_secret_is_marked_or_listed_with_a_reason() {
    let list = read(NOT_SECRET);
    let (named, types) = (reasons(&list, "members"), reasons(&list, "types"));
    assert!(named.values().chain(types.values()).all(|reason| reason.ends_with('.')), "reasons are sentences");
    let config = Config::from_file(&Sources::new(Folder(ROOT.into())), "specs/apis.yaml", &mut Diagnostics::new());
    let (mut used, mut open, mut marked) = (BTreeSet::new(), BTreeSet::new(), 0);
    for api in config.expect("a configuration").apis {
        let document = read(&api.bundle_path());
        let definitions =
            || ["/definitions", "/components/schemas"].into_iter().flat_map(|at| object(document.pointer(at)));
        let secret_types: BTreeSet<&str> =
            definitions().filter(|(_, schema)| is_marked(schema)).map(|(name, _)| name.as_str()).collect();
        let mut members = Vec::new();
        for (name, schema) in definitions() {
            collect(name, schema, &mut members);
        }
        for Member { owner, name, schema } in members {
            let lower = name.to_lowercase();
            let ty = target(schema);
            if is_marked(schema) || ty.is_some_and(|ty| secret_types.contains(ty)) {
                marked += 1;
            } else if SUSPICIOUS.iter().any(|part| lower.contains(part))
                && schema.get("type") != Some(&json!("boolean"))
            {
                let full = format!("{owner}.{name}");
                let listed = [name, &full].into_iter().find(|key| named.contains_key(*key)).map(str::to_owned);
                let of_type = ty.filter(|ty| types.contains_key(*ty)).map(|ty| format!("type {ty}"));
                if let Some(key) = listed.or(of_type) {
                    used.insert(key);
                } else {
                    open.insert(full);
                }
            }
        }
    }
    assert!(open.is_empty(), "mark them in specs/patches, or list them in {NOT_SECRET} with a reason: {open:#?}");
    let all: BTreeSet<String> = named.into_keys().chain(types.into_keys().map(|ty| format!("type {ty}"))).collect();
    assert_eq!(all.difference(&used).collect::<Vec<_>>(), [""; 0], "listed, but nothing unmarked looks like it");
    assert!(marked > 450, "only {marked} secrets");
}

/// The sentence about a secret is made from its mark, so a text that says it too would say it twice, or in the wrong place.
#[test]
fn no_written_text_says_what_the_mark_says() {
    let mut said = Vec::new();
    let mut texts = 0;
    for entry in fs::read_dir(Path::new(ROOT).join("specs/docs")).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        if !name.ends_with(".yaml") {
            continue;
        }
        let docs = read(&format!("specs/docs/{name}"));
        let of_types = object(docs.get("types")).flat_map(|(_, docs)| object(docs.get("members")));
        let general = ["members", "parameters"].into_iter().flat_map(|section| object(docs.get(section)));
        for (member, text) in of_types.chain(general) {
            let text = text.as_str().unwrap_or_default().to_lowercase();
            texts += 1;
            if ["; secret", "is secret", "is a secret", "kept secret"].iter().any(|claim| text.contains(claim)) {
                said.push(format!("{name}: {member}: {text}"));
            }
        }
    }
    assert!(texts > 3000, "only {texts} texts");
    assert!(said.is_empty(), "leave that to `x-ms-secret`: {said:#?}");
}
