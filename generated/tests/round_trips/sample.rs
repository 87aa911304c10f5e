//! Sample responses of a service that is newer than its description: all described members, and at every depth an
//! undescribed member, enum value and variant.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Map, Value, json};

/// Maximum depth of a sample.
const MAX_DEPTH: usize = 8;

/// The body of a response.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) value: Value,
    /// JSON pointers of the read-only members.
    read_only: Vec<String>,
}

impl Sample {
    /// Returns the body of the request that sends the sample back.
    pub(crate) fn request_body(&self) -> Value {
        let mut value = self.value.clone();
        for pointer in &self.read_only {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            // Its parent may be removed already.
            if let Some(Value::Object(members)) = value.pointer_mut(parent) {
                members.remove(name);
            }
        }
        value
    }
}

/// Returns a sample of `definition` in `specs/<api>.json`. The outermost discriminated union is of the variant `kind`.
pub(crate) fn sample(api: &str, definition: &str, kind: Option<&str>) -> Sample {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../specs/{api}.json"));
    let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut builder =
        Builder { definitions: &document["definitions"], kind, choices: 0, unions: 0, read_only: Vec::new() };
    let value = builder.definition(definition, "", 0);
    Sample { value, read_only: builder.read_only }
}

struct Builder<'a> {
    definitions: &'a Value,
    kind: Option<&'a str>,
    /// The number of choices so far, so that all alternatives are chosen in turn.
    choices: usize,
    /// The number of discriminated unions so far.
    unions: usize,
    read_only: Vec<String>,
}

impl<'a> Builder<'a> {
    fn choose(&mut self, count: usize) -> usize {
        self.choices += 1;
        self.choices % count
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
            return if self.choose(3) == 0 { json!("NewValue") } else { texts[0].clone() };
        }
        if let Some(kind) = schema["x-expression-type"].as_str().or(schema["x-ms-format"].as_str()) {
            return if self.choose(2) == 0 { expression() } else { literal(kind) };
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
                // Enough for two known variants and an unknown one.
                let count = if depth < MAX_DEPTH { 3 } else { 0 };
                (0..count).map(|index| self.value(&schema["items"], &format!("{pointer}/{index}"), depth + 1)).collect()
            }
            _ if schema["additionalProperties"].is_object() => {
                let names = if depth < MAX_DEPTH { ["one", "größe"].as_slice() } else { &[] };
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
            let wanted = self.kind.take().map(|kind| kinds.iter().find(|(value, _)| *value == kind).unwrap());
            self.unions += 1;
            // Not neighbours, which are often similar.
            let next = kinds.get(self.unions * 7 % kinds.len()).filter(|_| !self.unions.is_multiple_of(3));
            let Some((kind, definition)) = wanted.or(next) else {
                return json!({ discriminator: "NewKind", "newMember": new(), "name": null });
            };
            made.insert(discriminator.to_owned(), json!(kind));
            schema = &self.definitions[*definition];
        } else if let Some((discriminator, kind)) = name.and_then(|name| self.discriminator(name)) {
            made.insert(discriminator.to_owned(), json!(kind));
        }
        let mut members = BTreeMap::new();
        self.collect(schema, &mut members);
        for (member, property) in members.into_iter().filter(|_| depth < MAX_DEPTH) {
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

    /// Collects all members; own ones override inherited ones.
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

    /// Returns the discriminator value and the definition of each variant.
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

    /// Returns the name and the value of the discriminator of a definition.
    fn discriminator(&self, name: &str) -> Option<(&'a str, &'a str)> {
        let (name, schema) = self.definitions.as_object()?.get_key_value(name)?;
        let discriminator = self.bases(name).find_map(|base| {
            self.definitions[base]["discriminator"].as_str().or_else(|| self.discriminator(base).map(|(it, _)| it))
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
fn samples_are_newer_than_their_description() {
    let pipeline = sample("synapse-artifacts", "PipelineResource", None);
    let text = pipeline.value.to_string();
    for news in ["\"NewValue\"", "\"NewKind\"", "\"Expression\""] {
        assert!(text.contains(news), "{news}");
    }
    assert!(text.matches("\"newMember\"").count() > 50);
    let inner = pipeline.value.pointer("/properties/activities/0/userProperties/0/newMember/deep/3/x");
    assert_eq!(inner, Some(&json!("y")));
    let sent = pipeline.request_body();
    assert!(pipeline.value.get("id").is_some() && sent.get("id").is_none() && sent.get("newMember").is_some());
    let service = sample("apim-management", "ApiManagementServiceResource", None);
    assert!(service.value["properties"]["createdAtUtc"].is_string());
    assert_eq!(service.request_body()["properties"].get("createdAtUtc"), None);
    assert_eq!(service.request_body()["properties"]["newMember"], new());
}
