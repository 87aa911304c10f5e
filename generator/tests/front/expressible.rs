//! Scalars in whose place an expression may stand: the rule of a patch, and what it leaves in the committed descriptions.

use std::collections::{BTreeMap, BTreeSet};

use generator::{
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::{Map, Value, json};

use crate::support::{at, listing, sources, swagger, valid_bundle};

const RULE: &str = "
- reason: the service evaluates expressions in them
  expressible:
    below: [Activity, Dataset.typeProperties]
    except: [Reference, Limits.upper, '*.name']
";

fn definitions() -> Value {
    json!({
        "Activity": {
            "discriminator": "type",
            "properties": {
                "type": { "type": "string" },
                "name": { "type": "string" },
                "state": { "type": "string", "enum": ["On", "Off"] },
                "run": { "type": "string", "readOnly": true },
                "key": { "type": "string", "x-ms-secret": true },
                "bytes": { "type": "string", "format": "byte" },
                "inner": { "type": "array", "items": { "$ref": "#/definitions/Activity" } }
            }
        },
        "Copy": {
            "allOf": [{ "$ref": "#/definitions/Activity" }],
            "properties": {
                "limits": { "$ref": "#/definitions/Limits" },
                "reference": { "$ref": "#/definitions/Reference" },
                "policy": { "$ref": "#/definitions/Policy" },
                "tags": { "type": "object", "additionalProperties": { "type": "integer" } },
                "known": { "type": "object", "x-expression-type": "string" }
            }
        },
        "Limits": { "properties": {
            "upper": { "type": "number" },
            "lower": { "type": "number" }
        } },
        "Policy": { "type": "string", "enum": ["a", "b"] },
        "Reference": { "properties": { "id": { "type": "string" } } },
        "Dataset": { "properties": { "title": { "type": "string" }, "typeProperties": { "properties": { "path": { "type": "string" } } } } },
        "All": { "properties": { "activity": { "$ref": "#/definitions/Activity" }, "copy": { "$ref": "#/definitions/Copy" }, "dataset": { "$ref": "#/definitions/Dataset" } } }
    })
}

/// Pointers of the schemas below `value` that are marked.
fn marked(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        if key == "x-expressible" {
            found.insert(at.replace("/properties", ""));
        }
        marked(value, &format!("{at}/{key}"), found);
    }
}

#[test]
fn a_rule_marks_what_is_below() {
    let description = swagger("/a", json!({ "$ref": "#/definitions/All" }), definitions());
    let mut bundle = valid_bundle(&[("a.json", &description)], &["a.json"]);
    let mut diagnostics = Diagnostics::new();
    bundle.apply_patches(&sources(&[("p.yaml", RULE)]), "p.yaml", &mut diagnostics);
    assert_eq!(listing(diagnostics), "");
    let mut found = BTreeSet::new();
    marked(at(&bundle, "/definitions"), "", &mut found);
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(
        found,
        [
            "/Activity/state",
            "/Copy/policy",
            "/Copy/tags/additionalProperties",
            "/Dataset/typeProperties/path",
            "/Limits/lower"
        ]
    );
    // A second time there is nothing to do.
    let mut diagnostics = Diagnostics::new();
    bundle.apply_patches(&sources(&[("p.yaml", RULE)]), "p.yaml", &mut diagnostics);
    assert!(listing(diagnostics).contains("every scalar is marked by now"));
}

#[test]
fn rules_about_nothing() {
    let patches = "
- reason: no names
  expressible: { except: [A] }
";
    let unknown = "
- reason: unknown names
  expressible: { below: [Nothing.typeProperties] }
";
    let description = swagger("/a", json!({ "$ref": "#/definitions/All" }), definitions());
    let mut diagnostics = Diagnostics::new();
    for text in [patches, unknown] {
        let mut bundle = valid_bundle(&[("a.json", &description)], &["a.json"]);
        bundle.apply_patches(&sources(&[("p.yaml", text)]), "p.yaml", &mut diagnostics);
    }
    insta::assert_snapshot!(listing(diagnostics));
}

/// The scalars below `typeProperties` of a description, walked without the rule of the patch.
struct Scalars<'a> {
    definitions: &'a Map<String, Value>,
    seen: BTreeSet<&'a str>,
    bare: BTreeSet<String>,
}

impl<'a> Scalars<'a> {
    fn target(schema: &'a Value) -> Option<&'a str> {
        schema.get("$ref")?.as_str()?.strip_prefix("#/definitions/")
    }

    fn definition(&mut self, name: &'a str) {
        if !self.seen.insert(name) {
            return;
        }
        let definitions = self.definitions;
        self.members(&definitions[name], name);
        if definitions[name].get("discriminator").is_some() {
            let derived = definitions.iter().filter(|(_, schema)| {
                schema["allOf"]
                    .as_array()
                    .is_some_and(|parts| parts.iter().any(|part| Self::target(part) == Some(name)))
            });
            derived.for_each(|(name, _)| self.definition(name));
        }
    }

    fn members(&mut self, schema: &'a Value, owner: &str) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            Self::target(part).into_iter().for_each(|base| self.definition(base));
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if schema["discriminator"] != json!(name) {
                self.schema(member, &format!("{owner}.{name}"));
            }
        }
    }

    fn schema(&mut self, schema: &'a Value, place: &str) {
        let read_in_any_form = ["x-expressible", "x-expression-type", "x-ms-format", "x-lenient"];
        if read_in_any_form.iter().any(|key| schema.get(key).is_some()) || schema["readOnly"] == json!(true) {
            return;
        }
        let described = Self::target(schema).map_or(schema, |name| &self.definitions[name]);
        if ["string", "boolean", "integer", "number"].iter().any(|name| described["type"] == *name) {
            self.bare.insert(place.to_owned());
            return;
        }
        match Self::target(schema) {
            Some(name) => self.definition(name),
            None => self.members(schema, place),
        }
        for key in ["items", "additionalProperties"] {
            described.get(key).into_iter().for_each(|schema| self.schema(schema, place));
        }
    }
}

#[test]
fn scalars_below_type_properties_may_be_expressions() {
    let sources = Sources::new(Folder(concat!(env!("CARGO_MANIFEST_DIR"), "/..").into()));
    let file = sources.read("specs/scalars.yaml", &mut Diagnostics::new()).expect("a file");
    let listed: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_value(file.value).expect("members by API");
    for (api, members) in listed {
        let description = sources.read(&format!("specs/{api}.json"), &mut Diagnostics::new()).expect("a description");
        let definitions = description.value["definitions"].as_object().expect("definitions");
        let mut scalars = Scalars { definitions, seen: BTreeSet::new(), bare: BTreeSet::new() };
        for (name, schema) in definitions {
            if let Some(settings) = schema["properties"].get("typeProperties") {
                scalars.schema(settings, &format!("{name}.typeProperties"));
            }
        }
        assert!(
            scalars.seen.len() > 400,
            "only {} definitions of {api} are below `typeProperties`",
            scalars.seen.len()
        );
        let known: BTreeSet<String> = members.keys().cloned().collect();
        assert_eq!(scalars.bare, known, "left: scalars of {api} that cannot be expressions; right: specs/scalars.yaml");
        assert!(members.values().all(|reason| reason.len() > 10), "{api}: a member without a reason");
    }
}
