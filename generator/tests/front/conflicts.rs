//! Definitions of one name in several files.

use serde_json::{Value, json};

use crate::support::{at, bundled, listing, names, swagger, valid_bundle};

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

fn object(name: &str, schema: Value) -> Value {
    json!({ "type": "object", "properties": { name: schema } })
}

#[test]
fn equal_definitions_merge_whatever_their_texts_say() {
    let file = |path: &str, text: &str| {
        swagger(path, reference("A"), json!({ "A": { "type": "string", "description": text, "example": text } }))
    };
    let bundle = valid_bundle(&[("a.json", &file("/a", "one")), ("b.json", &file("/b", "two"))], &["a.json", "b.json"]);
    assert_eq!(at(&bundle, "/definitions"), &json!({ "A": { "type": "string" } }));
    assert_eq!((bundle.counts().kept, bundle.counts().merged), (1, 1));
}

#[test]
fn references_are_compared_by_what_they_mean() {
    // In both files a list refers to an item that refers to the list; only one of the items of `c` differs.
    let file = |path: &str, kind: &str| {
        let definitions = json!({
            "List": object("items", reference("Item")),
            "Item": { "properties": { "list": reference("List"), "leaf": reference("Leaf") } },
            "Leaf": { "type": kind },
            "Same": { "type": "boolean" }
        });
        swagger(path, json!({ "properties": { "l": reference("List"), "s": reference("Same") } }), definitions)
    };
    let files = [("b.json", file("/b", "string")), ("a.json", file("/a", "string")), ("c.json", file("/c", "integer"))];
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let bundle = valid_bundle(&files, &["c.json", "b.json", "a.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["CItem", "CLeaf", "CList", "Item", "Leaf", "List", "Same"]);
    assert_eq!(at(&bundle, "/definitions/CList"), &object("items", reference("CItem")));
    assert_eq!(at(&bundle, "/definitions/CItem/properties/list"), &reference("CList"));
    assert_eq!(at(&bundle, "/paths/~1c/get/responses/200/schema/properties/l"), &reference("CList"));
    assert_eq!(at(&bundle, "/paths/~1c/get/responses/200/schema/properties/s"), &reference("Same"));
}

#[test]
fn new_names_do_not_depend_on_the_order_of_the_files() {
    let library = swagger("/a", reference("SubResource"), json!({ "SubResource": { "type": "string" } }));
    let runtime = swagger("/b", reference("SubResource"), json!({ "SubResource": { "type": "integer" } }));
    let files = [("m/library.json", library.as_str()), ("a/integrationRuntime.json", runtime.as_str())];
    let bundle = valid_bundle(&files, &["m/library.json", "a/integrationRuntime.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["LibrarySubResource", "SubResource"]);
    assert_eq!(at(&bundle, "/definitions/SubResource/type"), "integer");
    assert_eq!(at(&bundle, "/paths/~1a/get/responses/200/schema"), &reference("LibrarySubResource"));
    assert_eq!(bundle.counts().renamed[0].to, "LibrarySubResource");
    assert_eq!(bundle.locate("/definitions/LibrarySubResource/type").file, "m/library.json");
    let turned = valid_bundle(&files, &["a/integrationRuntime.json", "m/library.json"]);
    assert_eq!(turned.to_json(), bundle.to_json());
}

#[test]
fn parameters_are_named_apart_from_definitions() {
    let file = |path: &str, kind: &str| {
        let mut file: Value =
            serde_json::from_str(&swagger(path, reference("X"), json!({ "X": { "type": "string" } }))).expect("JSON");
        file["parameters"] = json!({ "X": { "in": "query", "name": "x", "type": kind } });
        file["paths"][path]["get"]["parameters"] = json!([{ "$ref": "#/parameters/X" }]);
        file.to_string()
    };
    let bundle =
        valid_bundle(&[("a.json", &file("/a", "string")), ("b.json", &file("/b", "integer"))], &["a.json", "b.json"]);
    assert_eq!(names(&bundle, "/definitions"), ["X"]);
    assert_eq!(names(&bundle, "/parameters"), ["BX", "X"]);
}

#[test]
fn a_renamed_subtype_keeps_its_value_on_the_wire() {
    let file = |path: &str, kind: &str| {
        let definitions = json!({
            "Base": { "discriminator": "type", "properties": { "type": { "type": "string" }, "x": { "type": kind } } },
            "Leaf": { "allOf": [reference("Base")] },
            "Named": { "allOf": [reference("Base")], "x-ms-discriminator-value": "named" }
        });
        swagger(path, reference("Base"), definitions)
    };
    let bundle =
        valid_bundle(&[("a.json", &file("/a", "string")), ("b.json", &file("/b", "integer"))], &["a.json", "b.json"]);
    assert!(at(&bundle, "/definitions/Leaf/x-ms-discriminator-value").is_null());
    assert_eq!(at(&bundle, "/definitions/BLeaf/x-ms-discriminator-value"), "Leaf");
    assert_eq!(at(&bundle, "/definitions/BNamed/x-ms-discriminator-value"), "named");
}

#[test]
fn new_names_that_are_taken() {
    let file = |path: &str, kind: &str| swagger(path, reference("A"), json!({ "A": { "type": kind } }));
    let (_, diagnostics) = bundled(
        &[
            ("1/x.json", &file("/1", "string")),
            ("2/x.json", &file("/2", "integer")),
            ("3/x.json", &file("/3", "boolean")),
        ],
        &["1/x.json", "2/x.json", "3/x.json"],
    );
    insta::assert_snapshot!(listing(diagnostics));
}
