//! Test cases that grow in one dimension: time and memory must not grow faster than they do.

use serde_json::{Value, json};

use crate::case::TestCase;

/// What grows, and a function that returns the test case of a length: the number of entries, levels or characters.
type Dimension = (&'static str, fn(usize) -> TestCase);

/// The dimensions in which test cases can grow.
pub const DIMENSIONS: &[Dimension] = &[
    ("definitions", |n| schemas(object(n, |_| json!({ "properties": { "a": {} } })))),
    ("references", |n| schemas(object(n, |at| json!({ "properties": { "a": reference(at + 1) } })))),
    ("properties", |n| schema(json!({ "properties": object(n, |_| json!({})) }))),
    ("required properties", |n| {
        schema(
            json!({ "properties": object(n, |_| json!({ "type": "string" })), "required": array(n, |at| json!(name(at))) }),
        )
    }),
    ("inline objects", |n| schema(json!({ "properties": object(n, |_| json!({ "properties": { "a": {} } })) }))),
    ("enum values", |n| schema(json!({ "type": "string", "enum": array(n, |at| json!(name(at))) }))),
    ("inline enums", |n| schema(json!({ "properties": object(n, |at| json!({ "enum": [name(at)] })) }))),
    ("aliases", |n| schemas(object(n, |at| reference(at + 1)))),
    ("cycle of aliases", |n| schemas(object(n, |at| reference((at + 1) % n)))),
    ("arrays of arrays", |n| schemas(object(n, |at| json!({ "type": "array", "items": reference(at + 1) })))),
    ("arrays of a format", arrays_of_a_format),
    ("bases", |n| schemas(object(n, |at| json!({ "allOf": [reference(at + 1)], "properties": { name(at): {} } })))),
    ("cycle of bases", |n| schemas(object(n, |at| json!({ "allOf": [reference((at + 1) % n)] })))),
    ("subtypes of a wide base", |n| schemas(subtypes(n, json!({ "properties": object(n, |_| json!({})) })))),
    ("unions of unions", unions_of_unions),
    ("subtypes", |n| schemas(subtypes(n, union()))),
    ("cycle of members", |n| schemas(object(n, |at| json!({ "properties": { "a": reference((at + 1) % n) } })))),
    ("complete graph", |n| schemas(object(n.isqrt(), |_| json!({ "properties": object(n.isqrt(), reference) })))),
    ("operations", |n| paths(path_items(n, |at| operation(&format!("A_{}", name(at)), json!({}))))),
    ("groups", |n| paths(path_items(n, |at| operation(&format!("{}_A", name(at)), json!({}))))),
    ("parameters", |n| one_operation(json!({ "parameters": array(n, |at| parameter("query", at, json!({}))) }))),
    ("equal parameters", |n| one_operation(json!({ "parameters": array(n, |_| parameter("query", 0, json!({}))) }))),
    ("constant parameters", |n| path_parameters(n, &json!({ "required": true, "enum": ["a"] }))),
    ("shared parameters", shared_parameters),
    ("path parameters", |n| path_parameters(n, &json!({ "required": true }))),
    ("constant queries", |n| paths(json!({ format!("/a?{}", "b=c&".repeat(n)): operation("A_B", json!({})) }))),
    ("client parameters", |n| {
        let of_client = |at| parameter("query", at, json!({ "x-ms-parameter-location": "client" }));
        one_operation(json!({ "parameters": array(n, of_client) }))
    }),
    ("statuses", |n| {
        let response = |at| (format!("{}", 100 + at), json!({ "schema": { "type": "string" } }));
        one_operation(json!({ "responses": (0..n).map(response).collect::<Value>() }))
    }),
    ("headers", |n| {
        let headers = object(n, |_| json!({ "type": "string" }));
        one_operation(json!({ "responses": { "200": { "headers": headers } } }))
    }),
    ("media types", |n| {
        let produces = array(n, |at| json!(format!("a/{}", name(at))));
        one_operation(json!({ "produces": produces, "consumes": ["application/json"] }))
    }),
    ("unknown members", unknown_members),
    ("unknown members, YAML", |n| yaml(unknown_members(n))),
    ("unknown members of paths", |n| paths(json!({ "/a": object(n, |_| json!(1)) }))),
    ("required but undefined", |n| {
        schema(json!({ "properties": { "a": {} }, "required": array(n, |at| json!(name(at))) }))
    }),
    ("unresolved references", unresolved_references),
    ("unresolved references, YAML", |n| yaml(unresolved_references(n))),
    ("references to other files", |n| schemas(object(n, |at| json!({ "$ref": format!("{}.json", name(at)) })))),
    ("references to the whole file", |n| one_operation(json!({ "parameters": array(n, |_| json!({ "$ref": "#" })) }))),
    ("references beside shared parameters", references_beside_shared_parameters),
    ("duplicate members", |n| json_text(&format!("{{\"swagger\":\"2.0\"{}}}", ",\"a\":1".repeat(n)))),
    ("duplicate members, YAML", |n| yaml_text(&format!("swagger: '2.0'\n{}", "a: 1\n".repeat(n)))),
    ("two files of one chain", two_files),
    ("length of a name", |n| {
        let inner = object(n / 100, |_| json!({ "properties": { "a": {} } }));
        schema(json!({ "properties": { "a".repeat(n): { "properties": inner } } }))
    }),
    ("length of names", |n| {
        let long = |at: usize| format!("{}{at}", "a".repeat(n / 10));
        let next = |at| json!({ "$ref": format!("#/definitions/{}", long(at + 1)) });
        schemas((0..10).map(|at| (long(at), json!({ "properties": { long(at): next(at) } }))).collect())
    }),
    ("length of an operation id", |n| {
        let parameters = array(n / 100, |at| parameter("query", at, json!({ "enum": ["a", "b"] })));
        paths(json!({ "/a": operation(&format!("A_{}", "a".repeat(n)), json!({ "parameters": parameters })) }))
    }),
    ("length of a group", |n| {
        paths(path_items(n / 100, |at| operation(&format!("{}_{}", "a".repeat(n), name(at)), json!({}))))
    }),
    ("length of a text", |n| schema(json!({ "properties": { "a": {} }, "description": "word ".repeat(n) }))),
    ("length of a word", |n| schema(json!({ "properties": { "a": {} }, "description": "a[".repeat(n) }))),
    ("length of a path", |n| paths(json!({ format!("/{}", "a/".repeat(n)): operation("A_B", json!({})) }))),
    ("length of a reference", |n| {
        schemas(object(n / 100, |_| json!({ "$ref": format!("#/definitions/{}", "a/".repeat(n)) })))
    }),
    ("misspelled keywords", |n| {
        schemas(object(n, |at| json!({ "properties": { "a": { "type": format!("strin{}", name(at)) } } })))
    }),
    ("nesting", |n| json_text(&"[".repeat(n))),
    ("nesting, YAML", |n| yaml_text(&"[".repeat(n))),
    ("nested mappings, YAML", |n| yaml_text(&"{a: ".repeat(n))),
    ("nested keys, YAML", |n| yaml_text(&"? ".repeat(n))),
    ("nested sequences, YAML", |n| yaml_text(&"- ".repeat(n))),
    ("indentation, YAML", |n| {
        // The number of levels that makes a text of about `n` bytes.
        let levels = (2 * n).isqrt();
        yaml_text(&(0..levels).map(|at| format!("{}a:\n", " ".repeat(at))).collect::<String>())
    }),
    ("aliases of an anchor, YAML", |n| {
        let (values, aliases) = ("1, ".repeat(n / 2), "*a, ".repeat(n / 2));
        yaml_text(&format!("swagger: '2.0'\na: &a [{values}]\nb: [{aliases}]\n"))
    }),
    ("billion laughs, YAML", |n| {
        let level = |at: usize| format!("a{at}: &a{at} [{}]\n", format!("*a{}, ", at - 1).repeat(9));
        let levels: String = (1..=n.min(60)).map(level).collect();
        yaml_text(&format!("swagger: '2.0'\na0: &a0 [1]\n{levels}"))
    }),
    ("digits", |n| json_text(&format!("{{\"swagger\":\"2.0\",\"a\":{}}}", "1".repeat(n)))),
    ("spaces", |n| json_text(&format!("{{{}", " ".repeat(n)))),
    ("lines", |n| yaml_text(&"\n".repeat(n))),
    ("quotes", |n| json_text(&"\"\\\"".repeat(n))),
];

fn json_text(text: &str) -> TestCase {
    TestCase::from_file("root.json", text.as_bytes().to_vec())
}

fn yaml_text(text: &str) -> TestCase {
    TestCase::from_file("root.yaml", text.as_bytes().to_vec())
}

/// Returns the same JSON text in a YAML file.
fn yaml(case: TestCase) -> TestCase {
    TestCase::from_file("root.yaml", case.files.into_values().next().unwrap_or_default())
}

/// Returns the name of the entry `at`.
fn name(at: usize) -> String {
    format!("x{at}")
}

/// Returns a reference to the definition `at`.
fn reference(at: usize) -> Value {
    json!({ "$ref": format!("#/definitions/{}", name(at)) })
}

fn object(n: usize, entry: impl Fn(usize) -> Value) -> Value {
    (0..n).map(|at| (name(at), entry(at))).collect()
}

fn path_items(n: usize, item: impl Fn(usize) -> Value) -> Value {
    (0..n).map(|at| (format!("/{}", name(at)), item(at))).collect()
}

fn array(n: usize, element: impl Fn(usize) -> Value) -> Value {
    (0..n).map(element).collect()
}

/// Returns `object` with the members of `more`.
fn with(mut object: Value, more: Value) -> Value {
    if let (Value::Object(members), Value::Object(more)) = (&mut object, more) {
        members.extend(more);
    }
    object
}

fn parameter(location: &str, at: usize, more: Value) -> Value {
    with(json!({ "in": location, "name": name(at), "type": "string" }), more)
}

/// Returns a path item of one operation, which has the members of `more`.
fn operation(id: &str, more: Value) -> Value {
    json!({ "get": with(json!({ "operationId": id, "responses": { "200": {} } }), more) })
}

fn description(paths: Value, definitions: Value) -> TestCase {
    let info = json!({ "title": "T", "version": "1" });
    json_text(&json!({ "swagger": "2.0", "info": info, "paths": paths, "definitions": definitions }).to_string())
}

fn paths(paths: Value) -> TestCase {
    description(paths, json!({}))
}

fn one_operation(members: Value) -> TestCase {
    paths(json!({ "/a": operation("A_B", members) }))
}

/// Returns an API with one definition, which it sends.
fn schema(schema: Value) -> TestCase {
    schemas(json!({ "x0": schema }))
}

/// Returns an API that sends each of `definitions`.
fn schemas(definitions: Value) -> TestCase {
    let names = definitions.as_object().into_iter().flatten().map(|(name, _)| name);
    let properties: Value =
        names.map(|name| (name.clone(), json!({ "$ref": format!("#/definitions/{name}") }))).collect();
    let body = json!({ "in": "body", "name": "body", "schema": { "properties": properties } });
    description(json!({ "/a": operation("A_B", json!({ "parameters": [body] })) }), definitions)
}

fn arrays_of_a_format(n: usize) -> TestCase {
    let items = json!({ "type": "string", "format": "byte" });
    let array = (0..n.min(100)).fold(items, |items, _| json!({ "type": "array", "items": items }));
    let maps = object(n, |at| json!({ "type": "object", "additionalProperties": reference(at + 1) }));
    schemas(with(maps, json!({ name(n): array })))
}

/// Returns `n` definitions that derive from `base`.
fn subtypes(n: usize, base: Value) -> Value {
    with(object(n, |_| json!({ "allOf": [{ "$ref": "#/definitions/Base" }] })), json!({ "Base": base }))
}

/// Returns the base of a discriminated union.
fn union() -> Value {
    json!({ "discriminator": "kind", "properties": { "kind": { "type": "string" } } })
}

fn unions_of_unions(n: usize) -> TestCase {
    let levels = object(n, |at| with(union(), json!({ "allOf": [reference(at + 1)] })));
    schemas(with(levels, json!({ name(n): union() })))
}

fn unknown_members(n: usize) -> TestCase {
    schema(object(n, |_| json!(1)))
}

fn unresolved_references(n: usize) -> TestCase {
    schemas(object(n, |at| json!({ "properties": { "a": reference(at + n) } })))
}

/// Returns a path of `n` parameters, which have the members of `more`.
fn path_parameters(n: usize, more: &Value) -> TestCase {
    let path: String = (0..n).map(|at| format!("/{{{}}}", name(at))).collect();
    let parameters = array(n, |at| parameter("path", at, more.clone()));
    paths(json!({ path: operation("A_B", json!({ "parameters": parameters })) }))
}

/// Returns many path items that refer to the same parameters.
fn shared_parameters(n: usize) -> TestCase {
    let side = n.isqrt();
    let parameters = object(side, |at| parameter("query", at, json!({})));
    let references = array(side, |at| json!({ "$ref": format!("#/parameters/{}", name(at)) }));
    let items = path_items(side, |at| {
        with(operation(&format!("A_{}", name(at)), json!({})), json!({ "parameters": references }))
    });
    let value = json!({ "swagger": "2.0", "info": { "version": "1" }, "paths": items, "parameters": parameters });
    json_text(&value.to_string())
}

fn references_beside_shared_parameters(n: usize) -> TestCase {
    let references = array(n, |_| json!({ "$ref": "#/definitions" }));
    let item = operation("A_B", json!({ "parameters": references }));
    let item = with(item, json!({ "parameters": [parameter("query", 0, json!({}))] }));
    description(json!({ "/a": item }), object(n, |_| json!({ "properties": { "a": {} } })))
}

/// Returns two files with the same chain of definitions, which differ in its last link.
fn two_files(n: usize) -> TestCase {
    let file = |id: &str, last: &str| {
        let chain = object(n, |at| json!({ "properties": { "a": reference(at + 1) } }));
        let definitions = with(chain, json!({ name(n): { "type": last } }));
        let item = operation(id, json!({ "responses": { "200": { "schema": reference(0) } } }));
        let value = json!({
            "swagger": "2.0", "info": { "version": "1" }, "paths": { format!("/{id}"): item }, "definitions": definitions,
        });
        value.to_string().into_bytes()
    };
    let mut case = TestCase::from_file("root.json", file("A_B", "string"));
    case.files.insert("root2.json".to_owned(), file("A_C", "boolean"));
    case.roots.push("root2.json".to_owned());
    case
}
