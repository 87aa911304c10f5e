//! Descriptions that grow in one direction, for what must not grow faster than its input.

use serde_json::{Map, Value, json};

use crate::Case;

/// A way to grow.
#[derive(Clone, Copy)]
pub struct Shape {
    /// What grows.
    pub name: &'static str,
    /// The input of a given length: so many entries, levels or letters.
    pub make: fn(usize) -> Case,
}

impl std::fmt::Debug for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// All ways to grow.
pub const SHAPES: &[Shape] = &[
    Shape { name: "definitions", make: |n| schemas(many(n, |_| json!({ "properties": { "a": {} } }))) },
    Shape { name: "references", make: |n| schemas(many(n, |at| json!({ "properties": { "a": reference(at + 1) } }))) },
    Shape { name: "properties", make: |n| schema(json!({ "properties": many(n, |_| json!({})) })) },
    Shape { name: "required properties", make: required },
    Shape {
        name: "objects in place",
        make: |n| schema(json!({ "properties": many(n, |_| json!({ "properties": { "a": {} } })) })),
    },
    Shape { name: "enum values", make: |n| schema(json!({ "type": "string", "enum": list(n, |at| json!(name(at))) })) },
    Shape {
        name: "enums in place",
        make: |n| schema(json!({ "properties": many(n, |at| json!({ "enum": [name(at)] })) })),
    },
    Shape { name: "aliases", make: |n| schemas(many(n, |at| reference(at + 1))) },
    Shape { name: "circle of aliases", make: |n| schemas(many(n, |at| reference((at + 1) % n))) },
    Shape {
        name: "lists of lists",
        make: |n| schemas(many(n, |at| json!({ "type": "array", "items": reference(at + 1) }))),
    },
    Shape { name: "lists of formats", make: formats },
    Shape {
        name: "bases",
        make: |n| schemas(many(n, |at| json!({ "allOf": [reference(at + 1)], "properties": { name(at): {} } }))),
    },
    Shape { name: "circle of bases", make: |n| schemas(many(n, |at| json!({ "allOf": [reference((at + 1) % n)] }))) },
    Shape { name: "subtypes of a wide base", make: wide_base },
    Shape { name: "unions of unions", make: unions },
    Shape { name: "subtypes", make: subtypes },
    Shape {
        name: "circle of members",
        make: |n| schemas(many(n, |at| json!({ "properties": { "a": reference((at + 1) % n) } }))),
    },
    Shape { name: "complete graph", make: complete },
    Shape { name: "operations", make: |n| paths(many_paths(n, |at| operation(&format!("A_{}", name(at)), json!({})))) },
    Shape { name: "groups", make: |n| paths(many_paths(n, |at| operation(&format!("{}_A", name(at)), json!({})))) },
    Shape { name: "parameters", make: |n| one(json!({ "parameters": list(n, |at| parameter(at, "query")) })) },
    Shape { name: "equal parameters", make: |n| one(json!({ "parameters": list(n, |_| parameter(0, "query")) })) },
    Shape { name: "constant parameters", make: constants },
    Shape { name: "shared parameters", make: shared },
    Shape { name: "path parameters", make: in_path },
    Shape {
        name: "fixed queries",
        make: |n| paths(json!({ format!("/a?{}", "b=c&".repeat(n)): operation("A_B", json!({})) })),
    },
    Shape { name: "client parameters", make: |n| one(json!({ "parameters": list(n, client_parameter) })) },
    Shape { name: "statuses", make: statuses },
    Shape { name: "headers", make: |n| answer(json!({ "headers": many(n, |_| json!({ "type": "string" })) })) },
    Shape {
        name: "media types",
        make: |n| {
            one(json!({ "produces": list(n, |at| json!(format!("a/{}", name(at)))), "consumes": ["application/json"] }))
        },
    },
    Shape { name: "unknown members", make: |n| schema(many(n, |_| json!(1))) },
    Shape { name: "unknown members, YAML", make: |n| yaml(schema(many(n, |_| json!(1)))) },
    Shape { name: "unknown members of paths", make: |n| paths(json!({ "/a": many(n, |_| json!(1)) })) },
    Shape {
        name: "required but not there",
        make: |n| schema(json!({ "properties": { "a": {} }, "required": list(n, |at| json!(name(at))) })),
    },
    Shape {
        name: "broken references",
        make: |n| schemas(many(n, |at| json!({ "properties": { "a": reference(at + n) } }))),
    },
    Shape {
        name: "broken references, YAML",
        make: |n| yaml(schemas(many(n, |at| json!({ "properties": { "a": reference(at + n) } })))),
    },
    Shape {
        name: "references to other files",
        make: |n| schemas(many(n, |at| json!({ "$ref": format!("{}.json", name(at)) }))),
    },
    Shape {
        name: "references to the whole file",
        make: |n| one(json!({ "parameters": list(n, |_| json!({ "$ref": "#" })) })),
    },
    Shape { name: "references beside shared parameters", make: beside_shared },
    Shape { name: "members that stand twice", make: twice },
    Shape { name: "members that stand twice, YAML", make: twice_in_yaml },
    Shape { name: "two files of one chain", make: two_files },
    Shape { name: "length of a name", make: long_name },
    Shape { name: "length of names", make: long_names },
    Shape {
        name: "length of an operation id",
        make: |n| {
            paths(
                json!({ "/a": operation(&format!("A_{}", "a".repeat(n)), json!({ "parameters": list(n / 100, |at| json!({ "in": "query", "name": name(at), "type": "string", "enum": ["a", "b"] })) })) }),
            )
        },
    },
    Shape {
        name: "length of a group",
        make: |n| paths(many_paths(n / 100, |at| operation(&format!("{}_{}", "a".repeat(n), name(at)), json!({})))),
    },
    Shape {
        name: "length of a text",
        make: |n| schema(json!({ "properties": { "a": {} }, "description": "word ".repeat(n) })),
    },
    Shape {
        name: "length of a word",
        make: |n| schema(json!({ "properties": { "a": {} }, "description": "a[".repeat(n) })),
    },
    Shape {
        name: "length of a path",
        make: |n| paths(json!({ format!("/{}", "a/".repeat(n)): operation("A_B", json!({})) })),
    },
    Shape {
        name: "length of a reference",
        make: |n| schemas(many(n / 100, |_| json!({ "$ref": format!("#/definitions/{}", "a/".repeat(n)) }))),
    },
    Shape {
        name: "misspelled keys",
        make: |n| schemas(many(n, |at| json!({ "properties": { "a": { "type": format!("strin{}", name(at)) } } }))),
    },
    Shape { name: "nesting", make: |n| Case::of_file("root.json", "[".repeat(n).into_bytes()) },
    Shape { name: "nesting, YAML", make: |n| Case::of_file("root.yaml", "[".repeat(n).into_bytes()) },
    Shape { name: "nested mappings, YAML", make: |n| Case::of_file("root.yaml", "{a: ".repeat(n).into_bytes()) },
    Shape { name: "nested keys, YAML", make: |n| Case::of_file("root.yaml", "? ".repeat(n).into_bytes()) },
    Shape { name: "nested lists, YAML", make: |n| Case::of_file("root.yaml", "- ".repeat(n).into_bytes()) },
    Shape { name: "indented blocks, YAML", make: indented },
    Shape { name: "copies of an anchor, YAML", make: anchors },
    Shape { name: "copies of copies, YAML", make: laughs },
    Shape {
        name: "numbers",
        make: |n| Case::of_file("root.json", format!("{{\"swagger\":\"2.0\",\"a\":{}}}", "1".repeat(n)).into_bytes()),
    },
    Shape { name: "blanks", make: |n| Case::of_file("root.json", format!("{{{}", " ".repeat(n)).into_bytes()) },
    Shape { name: "lines", make: |n| Case::of_file("root.yaml", "\n".repeat(n).into_bytes()) },
    Shape { name: "quotes", make: |n| Case::of_file("root.json", "\"\\\"".repeat(n).into_bytes()) },
];

/// A short name with the number `at`.
fn name(at: usize) -> String {
    format!("x{at}")
}

fn reference(at: usize) -> Value {
    json!({ "$ref": format!("#/definitions/{}", name(at)) })
}

fn many(n: usize, entry: impl Fn(usize) -> Value) -> Value {
    let mut map = Map::new();
    map.extend((0..n).map(|at| (name(at), entry(at))));
    Value::Object(map)
}

fn many_paths(n: usize, item: impl Fn(usize) -> Value) -> Value {
    let mut map = Map::new();
    map.extend((0..n).map(|at| (format!("/{}", name(at)), item(at))));
    Value::Object(map)
}

fn list(n: usize, entry: impl Fn(usize) -> Value) -> Value {
    Value::Array((0..n).map(entry).collect())
}

fn parameter(at: usize, place: &str) -> Value {
    json!({ "in": place, "name": name(at), "type": "string" })
}

fn client_parameter(at: usize) -> Value {
    json!({ "in": "query", "name": name(at), "type": "string", "x-ms-parameter-location": "client" })
}

/// A path item of one operation, with further members.
fn operation(id: &str, more: Value) -> Value {
    let mut operation = json!({ "operationId": id, "responses": { "200": {} } });
    if let (Value::Object(members), Value::Object(more)) = (&mut operation, more) {
        members.extend(more);
    }
    json!({ "get": operation })
}

fn description(paths: Value, definitions: Value) -> Case {
    let value = json!({
        "swagger": "2.0", "info": { "title": "T", "version": "1" }, "paths": paths, "definitions": definitions,
    });
    Case::of_file("root.json", value.to_string().into_bytes())
}

/// The same file as YAML, in flow style.
fn yaml(case: Case) -> Case {
    Case::of_file("root.yaml", case.files.into_values().next().unwrap_or_default())
}

fn paths(paths: Value) -> Case {
    description(paths, json!({}))
}

fn one(operation_members: Value) -> Case {
    paths(json!({ "/a": operation("A_B", operation_members) }))
}

fn answer(response: Value) -> Case {
    one(json!({ "responses": { "200": response } }))
}

/// An API that sends and answers `schema`.
fn schema(schema: Value) -> Case {
    let all = json!({ "x0": schema });
    schemas(all)
}

/// An API that sends and answers each of `definitions`, of which the first is enough for most.
fn schemas(definitions: Value) -> Case {
    let names = definitions.as_object().into_iter().flatten().map(|(name, _)| name);
    let uses = names.map(|name| (name.clone(), json!({ "$ref": format!("#/definitions/{name}") })));
    let mut all = Map::new();
    all.extend(uses);
    let body = json!({ "in": "body", "name": "body", "schema": { "properties": all } });
    let item = operation("A_B", json!({ "parameters": [body] }));
    description(json!({ "/a": item }), definitions)
}

fn required(n: usize) -> Case {
    schema(json!({ "properties": many(n, |_| json!({ "type": "string" })), "required": list(n, |at| json!(name(at))) }))
}

fn formats(n: usize) -> Case {
    let mut schema = json!({ "type": "string", "format": "byte" });
    for _ in 0..n.min(100) {
        schema = json!({ "type": "array", "items": schema });
    }
    let link = |at: usize| json!({ "type": "object", "additionalProperties": reference(at + 1) });
    let mut all = many(n, link);
    crate::outline::put(&mut all, &format!("/{}", name(n)), schema);
    schemas(all)
}

fn wide_base(n: usize) -> Case {
    let mut all = many(n, |_| json!({ "allOf": [{ "$ref": "#/definitions/Base" }] }));
    crate::outline::put(&mut all, "/Base", json!({ "properties": many(n, |_| json!({})) }));
    schemas(all)
}

fn unions(n: usize) -> Case {
    let level = |at: usize| json!({ "discriminator": "kind", "allOf": [reference(at + 1)], "properties": { "kind": { "type": "string" } } });
    let mut all = many(n, level);
    crate::outline::put(
        &mut all,
        &format!("/{}", name(n)),
        json!({ "discriminator": "kind", "properties": { "kind": { "type": "string" } } }),
    );
    schemas(all)
}

fn subtypes(n: usize) -> Case {
    let mut all = many(n, |_| json!({ "allOf": [{ "$ref": "#/definitions/Base" }] }));
    let kind = json!({ "type": "string" });
    crate::outline::put(&mut all, "/Base", json!({ "discriminator": "kind", "properties": { "kind": kind } }));
    schemas(all)
}

/// As many references as there are entries, each definition to each.
fn complete(n: usize) -> Case {
    let side = n.isqrt();
    schemas(many(side, |_| json!({ "properties": many(side, reference) })))
}

fn constants(n: usize) -> Case {
    let constant =
        |at: usize| json!({ "in": "path", "name": name(at), "required": true, "type": "string", "enum": ["a"] });
    let path: String = (0..n).map(|at| format!("/{{{}}}", name(at))).collect();
    paths(json!({ path: operation("A_B", json!({ "parameters": list(n, constant) })) }))
}

/// Many operations with many parameters that stand once.
fn shared(n: usize) -> Case {
    let side = n.isqrt();
    let all = many(side, |at| parameter(at, "query"));
    let uses = list(side, |at| json!({ "$ref": format!("#/parameters/{}", name(at)) }));
    let items = many_paths(side, |at| {
        let mut item = operation(&format!("A_{}", name(at)), json!({}));
        crate::outline::put(&mut item, "/parameters", uses.clone());
        item
    });
    let value = json!({ "swagger": "2.0", "info": { "version": "1" }, "paths": items, "parameters": all });
    Case::of_file("root.json", value.to_string().into_bytes())
}

fn beside_shared(n: usize) -> Case {
    let mut item = operation("A_B", json!({ "parameters": list(n, |_| json!({ "$ref": "#/definitions" })) }));
    crate::outline::put(&mut item, "/parameters", json!([parameter(0, "query")]));
    description(json!({ "/a": item }), many(n, |_| json!({ "properties": { "a": {} } })))
}

fn in_path(n: usize) -> Case {
    let path: String = (0..n).map(|at| format!("/{{{}}}", name(at))).collect();
    let parameters = list(n, |at| json!({ "in": "path", "name": name(at), "required": true, "type": "string" }));
    paths(json!({ path: operation("A_B", json!({ "parameters": parameters })) }))
}

fn statuses(n: usize) -> Case {
    let mut map = Map::new();
    map.extend((0..n).map(|at| (format!("{}", 100 + at), json!({ "schema": { "type": "string" } }))));
    one(json!({ "responses": map }))
}

fn twice(n: usize) -> Case {
    Case::of_file("root.json", format!("{{\"swagger\":\"2.0\"{}}}", ",\"a\":1".repeat(n)).into_bytes())
}

fn twice_in_yaml(n: usize) -> Case {
    Case::of_file("root.yaml", format!("swagger: '2.0'\n{}", "a: 1\n".repeat(n)).into_bytes())
}

/// The same chain of definitions in two files, which differ in its last link.
fn two_files(n: usize) -> Case {
    let file = |id: &str, last: &str| {
        let mut all = many(n, |at| json!({ "properties": { "a": reference(at + 1) } }));
        crate::outline::put(&mut all, &format!("/{}", name(n)), json!({ "type": last }));
        let schema = json!({ "200": { "schema": reference(0) } });
        let item = operation(id, json!({ "responses": schema }));
        let value = json!({
            "swagger": "2.0", "info": { "version": "1" }, "paths": { format!("/{id}"): item }, "definitions": all,
        });
        value.to_string().into_bytes()
    };
    let mut case = Case::of_file("root.json", file("A_B", "string"));
    case.files.insert("root2.json".to_owned(), file("A_C", "boolean"));
    case.roots.push("root2.json".to_owned());
    case
}

/// One long name and much below it.
fn long_name(n: usize) -> Case {
    schema(
        json!({ "properties": { "a".repeat(n): { "properties": many(n / 100, |_| json!({ "properties": { "a": {} } })) } } }),
    )
}

fn long_names(n: usize) -> Case {
    let long = |at: usize| format!("{}{at}", "a".repeat(n / 10));
    let all = (0..10).map(|at| {
        (long(at), json!({ "properties": { long(at): { "$ref": format!("#/definitions/{}", long(at + 1)) } } }))
    });
    let mut map = Map::new();
    map.extend(all);
    schemas(Value::Object(map))
}

fn indented(n: usize) -> Case {
    // As many levels as give about `n` bytes.
    let text: String = (0..(2 * n).isqrt()).map(|at| format!("{}a:\n", " ".repeat(at))).collect();
    Case::of_file("root.yaml", text.into_bytes())
}

fn anchors(n: usize) -> Case {
    let (values, copies) = ("1, ".repeat(n / 2), "*a, ".repeat(n / 2));
    Case::of_file("root.yaml", format!("swagger: '2.0'\na: &a [{values}]\nb: [{copies}]\n").into_bytes())
}

fn laughs(n: usize) -> Case {
    let level = |at: usize| {
        let copies = format!("*a{}, ", at - 1).repeat(9);
        format!("a{at}: &a{at} [{copies}]\n")
    };
    let text: String = (1..=n.min(60)).map(level).collect();
    Case::of_file("root.yaml", format!("swagger: '2.0'\na0: &a0 [1]\n{text}").into_bytes())
}
