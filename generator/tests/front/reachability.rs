//! Reachability: a bundle holds all that operations reach, and no more.

use serde_json::{Value, json};

use crate::support::{at, names, swagger, valid_bundle};

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

#[test]
fn only_what_operations_reach_stays() {
    let definitions = json!({
        "Used": { "additionalProperties": reference("Deep") },
        "Deep": { "anyOf": [{ "not": reference("Deeper") }] },
        "Deeper": {},
        "Unused": reference("UnusedToo"),
        "UnusedToo": {}
    });
    let bundle = valid_bundle(&[("a.json", &swagger("/a", reference("Used"), definitions))], &["a.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["Deep", "Deeper", "Used"]);
    assert_eq!((bundle.counts().kept, bundle.counts().dropped), (3, 2));
}

#[test]
fn subtypes_of_a_discriminated_base_stay() {
    let definitions = json!({
        "Base": { "discriminator": "type" },
        "Middle": { "allOf": [reference("Base"), reference("Mixin")] },
        "Leaf": { "allOf": [reference("Middle")], "properties": { "x": reference("OfLeaf") } },
        "OfLeaf": {},
        "Mixin": {},
        "MixesToo": { "allOf": [reference("Mixin")] },
        "OtherBase": { "discriminator": "type" },
        "OtherLeaf": { "allOf": [reference("OtherBase")] }
    });
    let more = json!({ "Far": { "allOf": [{ "$ref": "a.json#/definitions/Middle" }] }, "Lost": {} });
    let more = json!({ "swagger": "2.0", "paths": {}, "definitions": more }).to_string();
    let a = swagger("/a", reference("Base"), definitions);
    let bundle = valid_bundle(&[("a.json", &a), ("more.json", &more)], &["a.json", "more.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["Base", "Far", "Leaf", "Middle", "Mixin", "OfLeaf"]);
    assert_eq!(bundle.counts().dropped, 4);
}

#[test]
fn a_base_that_only_a_subtype_reaches_brings_all_its_subtypes() {
    let definitions = json!({
        "Base": { "discriminator": "type" },
        "One": { "allOf": [reference("Base")] },
        "Two": { "allOf": [reference("Base")] }
    });
    let bundle = valid_bundle(&[("a.json", &swagger("/a", reference("One"), definitions))], &["a.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["Base", "One", "Two"]);
}

#[test]
fn discriminator_mappings_are_references() {
    let api = "
openapi: 3.0.0
info: { version: '1' }
paths:
  /a: { get: { operationId: getA, responses: { 200: { content: { application/json: { schema: {
    $ref: '#/components/schemas/Pet' } } } } } } }
components:
  schemas:
    Pet: { discriminator: { propertyName: kind, mapping: { c: Cat, d: 'dog.yaml#/Dog' } } }
    Cat: {}
    Unused: {}
";
    let bundle = valid_bundle(&[("a.yaml", api), ("dog.yaml", "Dog: { type: object }\n")], &["a.yaml"]);
    assert_eq!(names(&bundle, "/components/schemas"), ["Cat", "Dog", "Pet"]);
    let mapping = at(&bundle, "/components/schemas/Pet/discriminator/mapping");
    assert_eq!(mapping, &json!({ "c": "#/components/schemas/Cat", "d": "#/components/schemas/Dog" }));
}

#[test]
fn an_odata_filter_uses_nothing() {
    let mut api: Value =
        serde_json::from_str(&swagger("/a", reference("Kept"), json!({ "Kept": {}, "Dropped": {} }))).expect("JSON");
    let get = api["paths"]["/a"]["get"].clone();
    for (path, name) in [("/b", "Kept"), ("/c", "Dropped")] {
        api["paths"][path]["get"] = get.clone();
        api["paths"][path]["get"]["x-ms-odata"] = json!(format!("#/definitions/{name}"));
    }
    let bundle = valid_bundle(&[("a.json", &api.to_string())], &["a.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["Kept"]);
    assert_eq!(at(&bundle, "/paths/~1b/get/x-ms-odata"), "#/definitions/Kept");
    assert!(at(&bundle, "/paths/~1c/get/x-ms-odata").is_null());
}
