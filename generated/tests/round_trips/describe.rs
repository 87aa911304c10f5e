//! Answers of a service that is ahead of its description: everything that is described, and at every depth a member that
//! is not, texts that no list has, and kinds that nobody heard of.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Map, Value, json};

/// How deep an answer goes.
const DEPTH: usize = 8;

/// The body of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) value: Value,
    /// Pointers of the members that only the service sets.
    read_only: Vec<String>,
}

impl Answer {
    /// What has to be sent to put it back.
    pub(crate) fn sent(&self) -> Value {
        let mut value = self.value.clone();
        for pointer in &self.read_only {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            // Its parent may be gone already.
            if let Some(Value::Object(members)) = value.pointer_mut(parent) {
                members.remove(name);
            }
        }
        value
    }
}

/// An answer with all that `definition` of `specs/<api>.json` describes. The outermost object that is one of several kinds
/// is of `kind`.
pub(crate) fn answer(api: &str, definition: &str, kind: Option<&str>) -> Answer {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../specs/{api}.json"));
    let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut builder =
        Builder { definitions: &document["definitions"], kind, turn: 0, unions: 0, read_only: Vec::new() };
    let value = builder.definition(definition, "", 0);
    Answer { value, read_only: builder.read_only }
}

struct Builder<'a> {
    definitions: &'a Value,
    kind: Option<&'a str>,
    /// Counts the places where there is a choice, so that all choices have their turn.
    turn: usize,
    /// Counts the objects that are of one of several kinds.
    unions: usize,
    read_only: Vec<String>,
}

impl<'a> Builder<'a> {
    fn turn(&mut self, choices: usize) -> usize {
        self.turn += 1;
        self.turn % choices
    }

    fn definition(&mut self, name: &str, pointer: &str, depth: usize) -> Value {
        self.named(&self.definitions[name], Some(name), pointer, depth)
    }

    fn value(&mut self, schema: &'a Value, pointer: &str, depth: usize) -> Value {
        match reference(schema) {
            Some(name) => self.definition(name, pointer, depth),
            None => self.named(schema, None, pointer, depth),
        }
    }

    fn named(&mut self, schema: &'a Value, name: Option<&str>, pointer: &str, depth: usize) -> Value {
        let parts = list(schema, "allOf");
        if let Some(texts) = schema["enum"].as_array() {
            return if self.turn(3) == 0 { json!("NewValue") } else { texts[0].clone() };
        }
        if let Some(kind) = schema["x-expression-type"].as_str().or(schema["x-ms-format"].as_str()) {
            return if self.turn(2) == 0 { expression() } else { literal(kind) };
        }
        if let (None, [only], None) = (name, parts, schema.get("properties")) {
            return self.value(only, pointer, depth);
        }
        if schema["properties"].is_object() || !parts.is_empty() {
            return self.object(schema, name, pointer, depth);
        }
        match schema["type"].as_str().unwrap_or("object") {
            "boolean" => json!(true),
            "integer" => json!(7),
            "number" => json!(0.1),
            "string" if schema["format"] == "date-time" => json!("2020-02-03T04:05:06.1234567Z"),
            "string" => json!("text"),
            "array" => {
                // Enough to see a kind, another one and one that is not known.
                let count = if depth < DEPTH { 3 } else { 0 };
                (0..count).map(|index| self.value(&schema["items"], &format!("{pointer}/{index}"), depth + 1)).collect()
            }
            _ if schema["additionalProperties"].is_object() => {
                let names = if depth < DEPTH { ["one", "größe"].as_slice() } else { &[] };
                let values = &schema["additionalProperties"];
                let member = |name: &&str| self.value(values, &format!("{pointer}/{name}"), depth + 1);
                let made: Vec<Value> = names.iter().map(member).collect();
                Value::Object(names.iter().map(|name| (*name).to_owned()).zip(made).collect())
            }
            _ => new(),
        }
    }

    fn object(&mut self, schema: &'a Value, name: Option<&str>, pointer: &str, depth: usize) -> Value {
        let mut made = Map::new();
        let kinds = name.map(|name| self.kinds(name)).unwrap_or_default();
        let mut schema = schema;
        if let (Some(discriminator), false) = (schema["discriminator"].as_str(), kinds.is_empty()) {
            let wanted = self.kind.take().map(|kind| kinds.iter().find(|(announced, _)| *announced == kind).unwrap());
            self.unions += 1;
            // Not the neighbours, which are often alike.
            let next = kinds.get(self.unions * 7 % kinds.len()).filter(|_| !self.unions.is_multiple_of(3));
            let Some((kind, definition)) = wanted.or(next) else {
                return json!({ discriminator: "NewKind", "newMember": new(), "name": null });
            };
            made.insert(discriminator.to_owned(), json!(kind));
            schema = &self.definitions[*definition];
        } else if let Some((discriminator, kind)) = name.and_then(|name| self.announcement(name)) {
            made.insert(discriminator.to_owned(), json!(kind));
        }
        let mut members = BTreeMap::new();
        self.collect(schema, &mut members);
        for (member, property) in members.into_iter().filter(|_| depth < DEPTH) {
            let pointer = format!("{pointer}/{member}");
            if self.is_read_only(property) {
                self.read_only.push(pointer.clone());
            }
            if !made.contains_key(member) {
                let value = self.value(property, &pointer, depth + 1);
                made.insert(member.to_owned(), value);
            }
        }
        let typed = |schema: &Value| schema["type"] != "object" || schema["additionalProperties"].is_object();
        if schema.get("additionalProperties").is_none_or(|schema| !typed(schema)) {
            made.insert("newMember".to_owned(), new());
        }
        Value::Object(made)
    }

    /// All members; an own one instead of an inherited one.
    fn collect(&self, schema: &'a Value, members: &mut BTreeMap<&'a str, &'a Value>) {
        for base in list(schema, "allOf") {
            self.collect(reference(base).map_or(base, |name| &self.definitions[name]), members);
        }
        let own = schema["properties"].as_object().into_iter().flatten();
        members.extend(own.map(|(name, schema)| (name.as_str(), schema)));
    }

    fn is_read_only(&self, property: &Value) -> bool {
        let target = reference(property).or_else(|| match list(property, "allOf") {
            [only] => reference(only),
            _ => None,
        });
        let target = target.map(|name| &self.definitions[name]["readOnly"]);
        property["readOnly"] == true || target == Some(&json!(true)) || property["x-ms-mutability"] == json!(["read"])
    }

    /// What announces each kind of a definition, and where it is described.
    fn kinds(&self, base: &str) -> Vec<(&'a str, &'a str)> {
        let definitions = self.definitions.as_object().unwrap();
        let below = definitions.iter().filter(|(name, _)| *name != base && self.derives(name, base));
        let leaf = |name: &str| {
            !definitions.values().any(|schema| list(schema, "allOf").iter().any(|it| reference(it) == Some(name)))
        };
        below
            .filter(|(name, schema)| schema.get("x-ms-discriminator-value").is_some() || leaf(name))
            .map(|(name, schema)| (schema["x-ms-discriminator-value"].as_str().unwrap_or(name), name.as_str()))
            .collect()
    }

    fn derives(&self, name: &str, base: &str) -> bool {
        name == base || self.bases(name).any(|name| self.derives(name, base))
    }

    fn bases(&self, name: &str) -> impl Iterator<Item = &'a str> {
        list(&self.definitions[name], "allOf").iter().filter_map(reference)
    }

    /// What every object of a definition says about its kind.
    fn announcement(&self, name: &str) -> Option<(&'a str, &'a str)> {
        let (name, schema) = self.definitions.as_object()?.get_key_value(name)?;
        let discriminator = self.bases(name).find_map(|base| {
            self.definitions[base]["discriminator"].as_str().or_else(|| self.announcement(base).map(|(it, _)| it))
        })?;
        Some((discriminator, schema["x-ms-discriminator-value"].as_str().unwrap_or(name)))
    }
}

fn new() -> Value {
    json!({ "deep": [1, 0.1, null, { "x": "y" }], "at": "2020-02-03 04:05:06" })
}

fn expression() -> Value {
    json!({ "type": "Expression", "value": "@pipeline().parameters.a", "newMember": new() })
}

fn literal(kind: &str) -> Value {
    match kind {
        "string" | "dfe-string" => json!("text"),
        "boolean" | "dfe-bool" => json!(true),
        "integer" | "dfe-int" => json!(7),
        "number" | "dfe-double" => json!(0.1),
        "array" | "dfe-list-string" | "dfe-list-generic" => json!(["text", 1]),
        _ => new(),
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit_once('/').map(|(_, name)| name)
}

fn list<'a>(schema: &'a Value, key: &str) -> &'a [Value] {
    schema[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn answers_are_ahead_of_their_description() {
    let pipeline = answer("synapse-artifacts", "PipelineResource", None);
    let text = pipeline.value.to_string();
    for news in ["\"NewValue\"", "\"NewKind\"", "\"Expression\""] {
        assert!(text.contains(news), "{news}");
    }
    assert!(text.matches("\"newMember\"").count() > 50);
    let inner = pipeline.value.pointer("/properties/activities/0/userProperties/0/newMember/deep/3/x");
    assert_eq!(inner, Some(&json!("y")));
    let sent = pipeline.sent();
    assert!(pipeline.value.get("id").is_some() && sent.get("id").is_none() && sent.get("newMember").is_some());
    let service = answer("apim-management", "ApiManagementServiceResource", None);
    assert!(service.value["properties"]["createdAtUtc"].is_string());
    assert_eq!(service.sent()["properties"].get("createdAtUtc"), None);
    assert_eq!(service.sent()["properties"]["newMember"], new());
}
