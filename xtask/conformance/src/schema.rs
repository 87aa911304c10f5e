//! The schemas of objects, with those that they build on and that of their subtype, and values beside their schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::description::{
    Description, annotated_ref, discriminator, discriminator_value, flag, list, properties, reference,
};

/// The schema of an object, merged with those that it builds on and that of its subtype.
#[derive(Debug, Default)]
pub(crate) struct ObjectSchema<'a> {
    /// Schemas by the names of the members.
    pub(crate) members: BTreeMap<&'a str, &'a Value>,
    pub(crate) required: BTreeSet<&'a str>,
    /// `additionalProperties`, if it is a schema.
    pub(crate) additional: Option<&'a Value>,
    /// Discriminators, each with the definition that names it.
    pub(crate) unions: Vec<(&'a str, &'a str)>,
    seen: BTreeSet<&'a str>,
}

impl Description {
    /// Returns the schema of `value`, whose discriminators choose the subtype.
    pub(crate) fn object_schema<'a>(&'a self, schema: &'a Value, value: &Map<String, Value>) -> ObjectSchema<'a> {
        let mut object = ObjectSchema::default();
        self.collect(schema, &mut object);
        let mut done = 0;
        // A subtype may have a discriminator of its own.
        while let Some(&(discriminator, base)) = object.unions.get(done) {
            done += 1;
            let subtype = value.get(discriminator).and_then(Value::as_str).and_then(|text| self.subtype(base, text));
            if let Some(definition) = subtype {
                self.collect_definition(definition, &mut object);
            }
        }
        object
    }

    /// Returns the schema of the definition `name`, without its subtypes.
    pub(crate) fn object_schema_of<'a>(&'a self, name: &'a str) -> ObjectSchema<'a> {
        let mut object = ObjectSchema::default();
        self.collect_definition(name, &mut object);
        object
    }

    /// Returns the schema that `schema` refers to, however many references and annotations are around it.
    pub(crate) fn without_annotations<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolve(schema);
        annotated_ref(schema).map_or(schema, |target| self.without_annotations(target))
    }

    fn collect<'a>(&'a self, schema: &'a Value, object: &mut ObjectSchema<'a>) {
        match reference(schema) {
            Some(name) => self.collect_definition(name, object),
            None => self.collect_members(schema, None, object),
        }
    }

    fn collect_definition<'a>(&'a self, name: &'a str, object: &mut ObjectSchema<'a>) {
        if let Some((name, schema)) = self.definition(name)
            && object.seen.insert(name)
        {
            match reference(schema) {
                Some(target) => self.collect_definition(target, object),
                None => self.collect_members(schema, Some(name), object),
            }
        }
    }

    fn collect_members<'a>(&'a self, schema: &'a Value, name: Option<&'a str>, object: &mut ObjectSchema<'a>) {
        list(schema, "allOf").iter().for_each(|base| self.collect(base, object));
        object.members.extend(properties(schema));
        object.required.extend(list(schema, "required").iter().filter_map(Value::as_str));
        if let Some(additional) = schema.get("additionalProperties").filter(|it| it.is_object()) {
            object.additional = Some(additional);
        }
        if let (Some(discriminator), Some(name)) = (discriminator(schema), name) {
            object.unions.push((discriminator, name));
        }
    }

    /// Returns the named schemas, in either dialect.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.named_schemas().into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
    }

    /// Returns a named schema.
    pub(crate) fn definition(&self, name: &str) -> Option<(&str, &Value)> {
        let (name, schema) = self.named_schemas()?.get_key_value(name)?;
        Some((name, schema))
    }

    fn named_schemas(&self) -> Option<&Map<String, Value>> {
        self.document.pointer(self.definitions_pointer())?.as_object()
    }

    /// Returns the JSON pointer of the named schemas.
    pub(crate) fn definitions_pointer(&self) -> &'static str {
        if self.document.get("openapi").is_some() { "/components/schemas" } else { "/definitions" }
    }

    /// Returns the definition that derives from `base` and has this value in its discriminator.
    fn subtype(&self, base: &str, value: &str) -> Option<&str> {
        let mut definitions = self.definitions();
        let matches = |(name, schema): &(&str, &Value)| {
            discriminator_value(name, schema) == value && self.derives_from(schema, base)
        };
        definitions.find(matches).map(|(name, _)| name)
    }

    /// Whether `schema` builds on the definition `base`, directly or not.
    pub(crate) fn derives_from(&self, schema: &Value, base: &str) -> bool {
        let mut names = list(schema, "allOf").iter().filter_map(reference);
        let derives = |name| self.definition(name).is_some_and(|(_, schema)| self.derives_from(schema, base));
        names.any(|name| name == base || derives(name))
    }

    /// Whether only the service sets a member.
    pub(crate) fn read_only(&self, property: &Value) -> bool {
        let phases = list(property, "x-ms-mutability");
        let only_read = !phases.is_empty() && phases.iter().all(|phase| phase == "read");
        only_read || flag(property, "readOnly") || flag(self.without_annotations(property), "readOnly")
    }

    /// Returns `value` without the members that only the service sets, at every depth: the body of a request.
    pub(crate) fn without_read_only(&self, schema: &Value, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let object = self.object_schema(schema, members);
                let sent = members.iter().filter_map(|(name, value)| {
                    let value = match object.members.get(name.as_str()) {
                        Some(property) if self.read_only(property) => return None,
                        Some(property) => self.without_read_only(property, value),
                        None => object
                            .additional
                            .map_or_else(|| value.clone(), |schema| self.without_read_only(schema, value)),
                    };
                    Some((name.clone(), value))
                });
                Value::Object(sent.collect())
            }
            Value::Array(elements) => match self.without_annotations(schema).get("items") {
                Some(items) => elements.iter().map(|element| self.without_read_only(items, element)).collect(),
                None => value.clone(),
            },
            scalar => scalar.clone(),
        }
    }
}
