//! Mutants of values, and their bodies as requests.

use serde_json::{Value, json};

use crate::{
    description::Description,
    examples::mutate::{Mutation, mutants},
};

/// Returns the description of a union with subtypes of subtypes, and with inherited members.
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
fn read_only_members_are_removed() {
    let schema = json!({ "$ref": "#/definitions/Flock" });
    let expected = json!({
        "animals": [
            { "kind": "Dog", "size": "Big", "legs": 4, "seen": "2020-02-03T04:05:06+01:00" },
            { "kind": "Fish", "weight": 1, "name": "kept" },
        ],
        "colors": { "a": "red" },
    });
    assert_eq!(description().without_read_only(&schema, &flock()), expected);
}

#[test]
fn every_value_is_changed_once() {
    let schema = json!({ "$ref": "#/definitions/Flock" });
    let body = flock();
    let found: Vec<(Mutation, String)> = mutants(&description(), &schema, &body)
        .into_iter()
        .inspect(|mutant| assert_ne!(mutant.body, body))
        .map(|mutant| (mutant.mutation, mutant.pointer))
        .collect();
    let expected = [
        (Mutation::UnknownMember, ""),
        (Mutation::MissingMember, ""),
        (Mutation::NullElement, "/animals/0"),
        (Mutation::UnknownMember, "/animals/0"),
        (Mutation::UnknownDiscriminator, "/animals/0"),
        (Mutation::UnknownDiscriminator, "/animals/0"),
        (Mutation::MissingMember, "/animals/0"),
        (Mutation::NoOffset, "/animals/0/seen"),
        (Mutation::NullElement, "/animals/1"),
        (Mutation::UnknownMember, "/animals/1"),
        (Mutation::UnknownDiscriminator, "/animals/1"),
        (Mutation::MissingMember, "/animals/1"),
        (Mutation::NullElement, "/colors/a"),
        (Mutation::UnknownValue, "/colors/a"),
    ];
    assert_eq!(found, expected.map(|(mutation, pointer)| (mutation, pointer.to_owned())));
}
