//! Values made by chance are what their description allows, and leave nothing out.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::{
    description::Description,
    models::{
        make::{Made, Maker, Style},
        path::told,
        sort::{Catalog, Sort},
        spoil,
    },
};

const EVERYTHING: Style = Style { optional: 100, required: true, null: 0, unknown: 0, canonical: true, kind: 0 };
const NOTHING: Style = Style { optional: 0, required: false, ..EVERYTHING };

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

fn with<T>(definition: &str, seed: u64, style: Style, look: impl FnOnce(&Made<'_>) -> T) -> T {
    let description = description();
    let catalog = Catalog::new(&description);
    let maker = Maker::new(&catalog, Rng::with_seed(seed), style);
    look(&maker.make(catalog.sort_of_definition(definition)))
}

fn made(definition: &str, seed: u64, style: Style) -> Value {
    with(definition, seed, style, |made| made.value.clone())
}

fn names(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_seed_makes_one_value() {
    assert_eq!(made("Dog", 1, EVERYTHING), made("Dog", 1, EVERYTHING));
    assert_ne!(made("Dog", 1, EVERYTHING), made("Dog", 2, EVERYTHING));
}

#[test]
fn a_value_has_everything_or_nothing() {
    for seed in 0..20 {
        let all = made("Dog", seed, EVERYTHING);
        assert_eq!(names(&all), ["born", "color", "friends", "id", "kind", "name", "puppies"]);
        assert_eq!((&all["kind"], all["puppies"].as_array().unwrap().len()), (&json!("dog"), 2));
        assert_eq!(made("Dog", seed, NOTHING), json!({ "kind": "dog" }));
        assert_eq!(names(&made("Cat", seed, Style { required: true, ..NOTHING })), ["id", "kind"]);
        let nulls = made("Dog", seed, Style { null: 100, ..EVERYTHING });
        assert_eq!(nulls.as_object().unwrap().values().filter(|value| value.is_null()).count(), 6);
    }
}

#[test]
fn every_kind_has_its_turn_then_an_unknown_one_and_none() {
    let kinds = (0..4).map(|kind| made("Animal", 1, Style { kind, ..NOTHING }).get("kind").cloned());
    let expected = [Some(json!("Cat")), Some(json!("dog")), Some(json!("NobodyKnowsThis")), None];
    assert_eq!(kinds.collect::<Vec<_>>(), expected);
    assert_eq!([0, 1, 2].map(|kind| made("Color", 1, Style { kind, ..NOTHING })), ["red", "blue", "red"]);
}

#[test]
fn what_nobody_described_stands_at_every_depth() {
    let style = Style { unknown: 100, ..EVERYTHING };
    let deep = (0..50).any(|seed| {
        let value = made("Dog", seed, style);
        let strange =
            |value: &Value| names(value).iter().any(|name| !names(&made("Dog", 1, EVERYTHING)).contains(name));
        let color = !["red", "blue"].contains(&value["color"].as_str().unwrap());
        color && strange(&value) && value["puppies"].as_array().unwrap().iter().all(strange)
    });
    assert!(deep);
}

#[test]
fn places_know_what_belongs_there() {
    with("Dog", 1, EVERYTHING, |made| {
        let place = |path: &str| made.places.iter().find(|place| told(&place.path) == path).unwrap();
        assert!(matches!(place("").sort, Sort::Object(..)) && !place("").optional);
        assert_eq!((&place("born").sort, place("born").optional), (&Sort::Instant, true));
        assert!(place("id").read_only && !place("color").read_only && place("kind").constant);
        assert!(place("puppies[1]").own && !place("puppies[1]").optional && !place("puppies[1].id").own);
        assert!(made.value["name"].as_str().unwrap().starts_with("hush-"));
    });
    with("Cost", 3, EVERYTHING, |made| {
        let sorts: Vec<_> = made.places.iter().map(|place| &place.sort).collect();
        assert!(sorts.contains(&&Sort::Expression("number")) && sorts.contains(&&Sort::Choice(vec!["red", "blue"])));
        assert!(sorts[3..].iter().all(|sort| **sort == Sort::Integer { bits: 32 }), "{sorts:?}");
    });
    with("Tags", 1, EVERYTHING, |made| assert!(made.places[1..].iter().all(|place| place.optional)));
}

#[test]
fn each_place_of_a_value_is_spoiled() {
    with("Dog", 1, EVERYTHING, |made| {
        let spoiled = spoil::each(made, &mut Rng::with_seed(1));
        let places: Vec<String> = spoiled.iter().map(|spoiled| told(&spoiled.path)).collect();
        for place in ["", "born", "color", "friends", "id", "kind", "name", "puppies", "puppies[0]", "puppies[1]"] {
            assert!(places.iter().any(|other| other == place), "{place}");
        }
        for spoiled in spoiled {
            assert_eq!(spoiled.harmless, told(&spoiled.path) == "kind");
            assert_ne!(spoiled.value, made.value);
        }
    });
}

#[test]
fn both_dialects_name_their_schemas() {
    let schemas = json!({ "Size": { "type": "string", "enum": ["big"] }, "Sizes": { "anyOf": [
        { "type": "null" }, { "type": "array", "items": { "$ref": "#/components/schemas/Size" } },
    ] } });
    let description = Description::new(json!({ "openapi": "3.1.0", "components": { "schemas": schemas } }));
    let catalog = Catalog::new(&description);
    let Sort::List(items) = catalog.sort_of_definition("Sizes") else { panic!("no list") };
    assert_eq!(catalog.sort(items), Sort::Choice(vec!["big"]));
}
