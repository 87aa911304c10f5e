//! Values beside their schemas.

use serde_json::{Value, json};

use crate::{
    description::Description,
    mutate::{Change, mutants},
};

/// Animals: a union two levels deep, whose members come from everywhere.
fn description() -> Description {
    Description::new(json!({
        "swagger": "2.0",
        "definitions": {
            "Thing": { "properties": { "id": { "type": "string", "readOnly": true } } },
            "Animal": {
                "allOf": [{ "$ref": "#/definitions/Thing" }],
                "discriminator": "kind",
                "required": ["kind"],
                "properties": { "kind": { "type": "string", "enum": ["Dog", "Bird"] }, "legs": { "type": "integer" } },
            },
            "Hound": {
                "x-ms-discriminator-value": "Dog",
                "allOf": [{ "$ref": "#/definitions/Animal" }],
                "discriminator": "size",
                "properties": { "size": { "type": "string" }, "seen": { "type": "string", "format": "date-time" } },
            },
            "Big": {
                "allOf": [{ "$ref": "#/definitions/Hound" }],
                "properties": { "weight": { "type": "number", "x-ms-mutability": ["read"] }, "name": { "$ref": "#/definitions/Name" } },
            },
            "Name": { "type": "string", "readOnly": true },
            "Color": { "type": "string", "enum": ["red"] },
            "Flock": {
                "required": ["animals"],
                "properties": {
                    "animals": { "type": "array", "items": { "$ref": "#/definitions/Animal" } },
                    "colors": { "type": "object", "additionalProperties": { "allOf": [{ "$ref": "#/definitions/Color" }] } },
                },
            },
        },
    }))
}

fn flock() -> Value {
    json!({
        "animals": [
            { "kind": "Dog", "size": "Big", "id": "1", "legs": 4, "weight": 3, "name": "n", "seen": "2020-02-03T04:05:06+01:00" },
            { "kind": "Fish", "id": "2", "weight": 1, "name": "kept" },
        ],
        "colors": { "a": "red" },
    })
}

#[test]
fn what_the_service_sets_is_not_sent() {
    let schema = json!({ "$ref": "#/definitions/Flock" });
    let expected = json!({
        "animals": [
            { "kind": "Dog", "size": "Big", "legs": 4, "seen": "2020-02-03T04:05:06+01:00" },
            { "kind": "Fish", "weight": 1, "name": "kept" },
        ],
        "colors": { "a": "red" },
    });
    assert_eq!(description().sent(&schema, &flock()), expected);
}

#[test]
fn every_place_is_changed_once() {
    let schema = json!({ "$ref": "#/definitions/Flock" });
    let body = flock();
    let found: Vec<(Change, String)> = mutants(&description(), &schema, &body)
        .into_iter()
        .inspect(|mutant| assert_ne!(mutant.body, body))
        .map(|mutant| (mutant.change, mutant.pointer))
        .collect();
    let expected = [
        (Change::UnknownMember, ""),
        (Change::MissingMember, ""),
        (Change::UnknownMember, "/animals/0"),
        (Change::UnknownKind, "/animals/0"),
        (Change::UnknownKind, "/animals/0"),
        (Change::MissingMember, "/animals/0"),
        (Change::NoOffset, "/animals/0/seen"),
        (Change::UnknownMember, "/animals/1"),
        (Change::UnknownKind, "/animals/1"),
        (Change::MissingMember, "/animals/1"),
        (Change::UnknownValue, "/colors/a"),
    ];
    assert_eq!(found, expected.map(|(change, pointer)| (change, pointer.to_owned())));
}
