//! Samples have what their description allows, and omit nothing.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::{
    description::Description,
    models::{
        invalid,
        path::display_path,
        sample::{Sample, SampleOptions},
        sampler::Sampler,
        schema_kind::{SchemaIndex, SchemaKind},
    },
};

const ALL: SampleOptions =
    SampleOptions { optional: 100, required: true, null: 0, unknown: 0, other_form: 0, canonical: true, variant: 0 };
const NONE: SampleOptions = SampleOptions { optional: 0, required: false, ..ALL };

fn description() -> Description {
    Description::new(json!({
        "swagger": "2.0",
        "definitions": {
            "Animal": {
                "discriminator": "kind",
                "required": ["kind", "id"],
                "properties": {
                    "kind": { "type": "string" },
                    "id": { "type": "string", "readOnly": true },
                    "color": { "$ref": "#/definitions/Color" },
                },
            },
            "Dog": {
                "x-ms-discriminator-value": "dog",
                "allOf": [{ "$ref": "#/definitions/Animal" }],
                "properties": {
                    "born": { "type": "string", "format": "date-time" },
                    "name": { "type": "string", "x-ms-secret": true },
                    "puppies": { "type": "array", "items": { "$ref": "#/definitions/Dog" } },
                    "friends": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Animal" } },
                },
            },
            "Cat": { "allOf": [{ "$ref": "#/definitions/Animal" }] },
            "Color": { "type": "string", "enum": ["red", "blue"] },
            "Tags": { "type": "object", "additionalProperties": { "type": "string", "x-nullable": true } },
            "Cost": {
                "properties": {
                    "euros": { "type": "object", "x-expression-type": "number" },
                    "color": { "allOf": [{ "$ref": "#/definitions/Color" }] },
                },
                "additionalProperties": { "type": "integer", "format": "int32" },
            },
        },
    }))
}

fn with<T>(definition: &str, seed: u64, options: SampleOptions, inspect: impl FnOnce(&Sample<'_>) -> T) -> T {
    let description = description();
    let index = SchemaIndex::new(&description);
    let sampler = Sampler::new(&index, Rng::with_seed(seed), options);
    inspect(&sampler.sample(index.kind_of_definition(definition)))
}

fn sample(definition: &str, seed: u64, options: SampleOptions) -> Value {
    with(definition, seed, options, |sample| sample.value.clone())
}

fn names(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_seed_gives_one_sample() {
    assert_eq!(sample("Dog", 1, ALL), sample("Dog", 1, ALL));
    assert_ne!(sample("Dog", 1, ALL), sample("Dog", 2, ALL));
}

#[test]
fn a_sample_has_all_members_or_none() {
    for seed in 0..20 {
        let all = sample("Dog", seed, ALL);
        assert_eq!(names(&all), ["born", "color", "friends", "id", "kind", "name", "puppies"]);
        assert_eq!((&all["kind"], all["puppies"].as_array().unwrap().len()), (&json!("dog"), 2));
        assert_eq!(sample("Dog", seed, NONE), json!({ "kind": "dog" }));
        assert_eq!(names(&sample("Cat", seed, SampleOptions { required: true, ..NONE })), ["id", "kind"]);
        let nulls = sample("Dog", seed, SampleOptions { null: 100, ..ALL });
        assert_eq!(nulls.as_object().unwrap().values().filter(|value| value.is_null()).count(), 6);
    }
}

#[test]
fn every_subtype_has_its_turn_then_an_unknown_one_and_none() {
    let kinds = (0..4).map(|variant| sample("Animal", 1, SampleOptions { variant, ..NONE }).get("kind").cloned());
    let expected = [Some(json!("Cat")), Some(json!("dog")), Some(json!("NotInDescription")), None];
    assert_eq!(kinds.collect::<Vec<_>>(), expected);
    assert_eq!([0, 1, 2].map(|variant| sample("Color", 1, SampleOptions { variant, ..NONE })), ["red", "blue", "red"]);
}

#[test]
fn unknown_values_and_members_are_at_every_depth() {
    let options = SampleOptions { unknown: 100, ..ALL };
    let deep = (0..50).any(|seed| {
        let value = sample("Dog", seed, options);
        let has_unknown = |value: &Value| names(value).iter().any(|name| !names(&sample("Dog", 1, ALL)).contains(name));
        let color = !["red", "blue"].contains(&value["color"].as_str().unwrap());
        color && has_unknown(&value) && value["puppies"].as_array().unwrap().iter().all(has_unknown)
    });
    assert!(deep);
}

#[test]
fn locations_have_the_kind_of_their_schema() {
    with("Dog", 1, ALL, |sample| {
        let location =
            |path: &str| sample.locations.iter().find(|location| display_path(&location.path) == path).unwrap();
        assert!(matches!(location("").kind, SchemaKind::Object(..)) && !location("").optional);
        assert_eq!((&location("born").kind, location("born").optional), (&SchemaKind::Instant, true));
        assert!(location("id").read_only && !location("color").read_only && location("kind").discriminator);
        assert!(location("puppies[1]").top_level && !location("puppies[1].id").top_level);
        assert!(sample.locations.iter().all(|location| location.optional != location.path.is_empty()));
        assert!(sample.value["name"].as_str().unwrap().starts_with("secret-marker-"));
    });
    with("Cost", 3, ALL, |sample| {
        let kinds: Vec<_> = sample.locations.iter().map(|location| &location.kind).collect();
        assert!(
            kinds.contains(&&SchemaKind::Expression("number"))
                && kinds.contains(&&SchemaKind::Enum(vec!["red", "blue"]))
        );
        assert!(kinds[3..].iter().all(|kind| **kind == SchemaKind::Integer(32)), "{kinds:?}");
    });
    with("Tags", 1, ALL, |sample| assert!(sample.locations[1..].iter().all(|location| location.optional)));
}

#[test]
fn each_location_gets_an_invalid_value() {
    with("Dog", 1, ALL, |sample| {
        let samples = invalid::each(sample, &mut Rng::with_seed(1));
        let paths: Vec<String> = samples.iter().map(|invalid| display_path(&invalid.path)).collect();
        for path in ["", "born", "color", "friends", "id", "kind", "name", "puppies", "puppies[0]", "puppies[1]"] {
            assert!(paths.iter().any(|other| other == path), "{path}");
        }
        for invalid in samples {
            assert_eq!(invalid.accepts_any, display_path(&invalid.path) == "kind");
            assert_ne!(invalid.value, sample.value);
        }
    });
}

#[test]
fn both_dialects_name_their_schemas() {
    let schemas = json!({ "Size": { "type": "string", "enum": ["big"] }, "Sizes": { "anyOf": [
        { "type": "null" }, { "type": "array", "items": { "$ref": "#/components/schemas/Size" } },
    ] } });
    let description = Description::new(json!({ "openapi": "3.1.0", "components": { "schemas": schemas } }));
    let index = SchemaIndex::new(&description);
    let SchemaKind::List(items) = index.kind_of_definition("Sizes") else { panic!("no list") };
    assert_eq!(index.kind(items), SchemaKind::Enum(vec!["big"]));
}
