//! Mutants of response bodies: each differs from an example in one value, as the responses of a newer or careless service do.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{
    compare::{child, without_offset},
    description::{Description, text},
    schema::ObjectSchema,
};

/// A text that no description contains.
const UNKNOWN: &str = "NotInDescription";

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mutation {
    /// An enum has an unknown value.
    UnknownValue,
    /// A discriminator has an unknown value.
    UnknownDiscriminator,
    /// A required member is absent.
    MissingMember,
    /// An instant has no offset.
    NoOffset,
    /// An object has a member that is not described.
    UnknownMember,
    /// A list or map has a null in it.
    NullElement,
}

impl Mutation {
    pub(crate) const ALL: [Self; 6] = [
        Self::UnknownValue,
        Self::UnknownDiscriminator,
        Self::MissingMember,
        Self::NoOffset,
        Self::UnknownMember,
        Self::NullElement,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::UnknownValue => "unknown enum values",
            Self::UnknownDiscriminator => "unknown discriminators",
            Self::MissingMember => "missing required members",
            Self::NoOffset => "instants without offset",
            Self::UnknownMember => "unknown members",
            Self::NullElement => "nulls in lists and maps",
        }
    }
}

/// A body with one change.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mutant {
    pub(crate) mutation: Mutation,
    /// The JSON pointer of the value that was changed.
    pub(crate) pointer: String,
    pub(crate) body: Value,
}

pub(crate) fn mutants(description: &Description, schema: &Value, body: &Value) -> Vec<Mutant> {
    let mut walk = Walk { description, body, mutants: Vec::new() };
    walk.value(schema, body, "");
    walk.mutants
}

struct Walk<'a> {
    description: &'a Description,
    body: &'a Value,
    mutants: Vec<Mutant>,
}

impl Walk<'_> {
    /// Adds a copy of the body whose value at `pointer` went through `change`.
    fn add(&mut self, mutation: Mutation, pointer: &str, change: impl FnOnce(&mut Value) -> Option<()>) {
        let mut body = self.body.clone();
        if body.pointer_mut(pointer).and_then(change).is_some() {
            self.mutants.push(Mutant { mutation, pointer: pointer.to_owned(), body });
        }
    }

    fn set(&mut self, mutation: Mutation, pointer: &str, value: Value) {
        self.add(mutation, pointer, |it| {
            *it = value;
            Some(())
        });
    }

    fn value(&mut self, schema: &Value, value: &Value, pointer: &str) {
        let plain = self.description.without_annotations(schema);
        match value {
            Value::String(text_value) => {
                let values = plain.get("enum").and_then(Value::as_array);
                if values.is_some_and(|values| values.iter().all(Value::is_string)) {
                    self.set(Mutation::UnknownValue, pointer, UNKNOWN.into());
                } else if let Some(shortened) =
                    without_offset(text_value).filter(|_| text(plain, "format") == "date-time")
                {
                    self.set(Mutation::NoOffset, pointer, shortened.into());
                }
            }
            Value::Object(members) => {
                let object = self.description.object_schema(schema, members);
                if self.allows_any_member(plain, &object) {
                    let member = json!({ "inner": [1, { "deep": null }, "text"] });
                    self.add(Mutation::UnknownMember, pointer, |it| insert(it, UNKNOWN, member));
                }
                let discriminators: BTreeSet<&str> = object.unions.iter().map(|(name, _)| *name).collect();
                for name in discriminators.iter().filter(|name| members.contains_key(**name)) {
                    self.add(Mutation::UnknownDiscriminator, pointer, |it| insert(it, name, UNKNOWN.into()));
                }
                for name in &object.required {
                    self.add(Mutation::MissingMember, pointer, |it| it.as_object_mut()?.remove(*name).map(drop));
                }
                for (name, value) in members.iter().filter(|(name, _)| !discriminators.contains(name.as_str())) {
                    let own = object.members.get(name.as_str()).copied();
                    if let (None, Some(_), false) = (own, object.additional, value.is_null()) {
                        self.set(Mutation::NullElement, &child(pointer, name), Value::Null);
                    }
                    if let Some(schema) = own.or(object.additional) {
                        self.value(schema, value, &child(pointer, name));
                    }
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    // No object around a body that is a list could keep a null.
                    if plain.get("items").is_some() && !pointer.is_empty() && !element.is_null() {
                        self.set(Mutation::NullElement, &child(pointer, &index.to_string()), Value::Null);
                    }
                    if let Some(items) = plain.get("items") {
                        self.value(items, element, &child(pointer, &index.to_string()));
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether an object may have a member of any type that is not described. A map of texts takes texts only.
    fn allows_any_member(&self, plain: &Value, object: &ObjectSchema<'_>) -> bool {
        let described = !object.members.is_empty() || text(plain, "type") == "object";
        let untyped = |schema: &Value| {
            let schema = self.description.without_annotations(schema);
            schema.get("properties").is_none() && matches!(text(schema, "type"), "" | "object")
        };
        described && object.additional.is_none_or(untyped)
    }
}

fn insert(object: &mut Value, name: &str, value: Value) -> Option<()> {
    object.as_object_mut()?.insert(name.to_owned(), value);
    Some(())
}
