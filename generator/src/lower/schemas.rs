//! Schemas → types.

use std::collections::BTreeMap;

use crate::{
    diagnostic::closest,
    model::{BytesFormat, DateFormat, Enum, EnumValue, Member, Name, Object, Shape, Type, TypeDef, TypeId},
    spec::{Additional, Schema, wire_text},
};

use super::{Lowering, docs, limits};

/// What `type` can be.
const TYPES: [&str; 7] = ["array", "boolean", "file", "integer", "number", "object", "string"];

/// Formats of `number` that are numbers of 64 bits; the last three are durations.
const NUMBERS: [&str; 5] = ["double", "decimal", "duration", "seconds", "milliseconds"];

/// Formats of `integer` that are integers of 64 bits or fewer, likewise.
const INTEGERS: [&str; 9] =
    ["int64", "int8", "int16", "uint8", "uint16", "uint32", "seconds", "milliseconds", "double-int"];

impl<'a> Lowering<'a> {
    /// Makes a type of each definition that needs one; the others stand for the type they are written as.
    pub(super) fn definitions(&mut self) {
        let document = self.document;
        for (name, schema) in &document.definitions {
            let is_form = self.forms.contains(name.as_str());
            if !is_form && (self.is_object(name, schema) || is_text_enum(schema)) {
                let id = self.types.add(TypeDef {
                    name: Name::Given(schema.client_name.as_ref().unwrap_or(name).clone()),
                    pointer: schema.pointer.clone(),
                    docs: docs(schema.description.as_ref()),
                    xml: self.type_xml(schema, name),
                    ..TypeDef::default()
                });
                self.ids.insert(name, id);
            }
        }
        for (name, id) in self.ids.clone() {
            let Some(schema) = document.definitions.get(name) else { continue };
            let mut shape =
                if is_text_enum(schema) { Shape::Enum(enumeration(schema)) } else { self.object(schema, name) };
            if let (Shape::Object(object), Some(_), [_, ..]) = (&mut shape, &schema.client_name, &*schema.all_of) {
                // Its name in code is not the text that announces it.
                object.discriminator_value.get_or_insert_with(|| name.to_owned());
            }
            if let Some(def) = self.types.get_mut(id) {
                def.shape = shape;
            }
        }
    }

    fn is_object(&self, name: &str, schema: &Schema) -> bool {
        let may_be_base = matches!(schema.kind.as_deref(), None | Some("object")) && !is_text_enum(schema);
        schema.reference.is_none() && (has_members(schema) || (may_be_base && self.bases.contains(name)))
    }

    fn object(&mut self, schema: &'a Schema, name: &str) -> Shape {
        let mut members = self.members(schema, name);
        let mut bases = Vec::new();
        for part in &schema.all_of {
            match part.reference.as_deref() {
                Some(base) => bases.extend(self.base(base, &part.pointer)),
                // Members written in place in `allOf` are the type's own.
                None => members.extend(self.members(part, name)),
            }
        }
        for required in &schema.required {
            if !members.contains_key(required) && bases.is_empty() {
                self.warning("W0402", &schema.pointer, format!("`{required}` is required but not described"))
                    .hint("it is kept among the unmodeled members; correct the name or describe it");
            }
        }
        // A map written in place in `allOf` says the same of the type itself.
        let in_place = schema.all_of.iter().filter(|part| part.reference.is_none());
        let additional = match [schema].into_iter().chain(in_place).find_map(|part| part.additional.as_ref()) {
            Some(Additional::Schema(schema)) => {
                Some(self.in_json(schema, name, "additionalProperties")).filter(|ty| *ty != Type::Any)
            }
            Some(Additional::Any | Additional::None) | None => None,
        };
        Shape::Object(Object {
            members,
            bases,
            additional,
            discriminator: schema.discriminator.clone(),
            discriminator_value: self.announcement(name, schema),
            alternatives: self.announced(schema, name),
            constants: BTreeMap::new(),
        })
    }

    fn base(&mut self, name: &str, pointer: &str) -> Option<TypeId> {
        let is_enum = self.document.definitions.get(name).is_some_and(is_text_enum);
        let id = self.ids.get(name).copied().filter(|_| !is_enum);
        if id.is_none() {
            self.error("E0401", pointer, format!("`{name}` is not an object, so nothing can derive from it"))
                .hint("give it `properties`, or remove it from `allOf`");
        }
        id
    }

    fn members(&mut self, schema: &'a Schema, owner: &str) -> BTreeMap<String, Member> {
        let properties = schema.properties.iter();
        properties.map(|(name, property)| (name.clone(), self.member(schema, owner, name, property))).collect()
    }

    fn member(&mut self, schema: &Schema, owner: &str, name: &str, property: &'a Schema) -> Member {
        let target = self.target(property);
        let read_mutability =
            property.mutability.iter().all(|phase| phase == "read") && !property.mutability.is_empty();
        Member {
            pointer: property.pointer.clone(),
            ty: self.in_json(property, owner, name),
            required: schema.required.contains(name),
            read_only: property.read_only || target.is_some_and(|schema| schema.read_only) || read_mutability,
            secret: [Some(property), target]
                .into_iter()
                .flatten()
                .any(|schema| schema.secret || schema.format.as_deref() == Some("password")),
            mutability: if read_mutability { Vec::new() } else { property.mutability.clone() },
            client_name: property.client_name.clone(),
            docs: docs(property.description.as_ref()),
            limits: limits::phrases(&property.limits),
            default: property.default.as_ref().map(wire_text),
            deprecated: property.deprecated,
            boxed: false,
            xml: self.member_xml(property, name),
        }
    }

    /// The definition that a property refers to, directly or as the only part of `allOf`.
    pub(super) fn target(&self, schema: &Schema) -> Option<&'a Schema> {
        let named =
            [Some(schema), annotated(schema)].into_iter().flatten().find_map(|schema| schema.reference.as_ref());
        self.document.definitions.get(named?)
    }

    /// The type of `schema`, which stands at `member` of `owner`.
    pub(super) fn ty(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let ty = match (&schema.reference, annotated(schema)) {
            (Some(name), _) => self.reference(name, &schema.pointer),
            (None, Some(part)) if part.reference.is_some() => return self.ty(part, owner, member),
            _ => self.inline(schema, owner, member),
        };
        match &schema.expression {
            Some(literal) => Type::Expressible(Box::new(self.literal(literal, schema))),
            None => ty,
        }
    }

    /// The type of an answer. A text that is always the same needs no type of its own.
    pub(super) fn answer_type(&mut self, schema: &'a Schema, owner: &str) -> Type {
        let named = schema.enumeration.as_ref().is_some_and(|named| named.name.is_some());
        match schema.values.len() {
            1 if is_text_enum(schema) && !named => Type::Text { format: schema.format.clone() },
            _ => self.ty(schema, owner, "response"),
        }
    }

    fn reference(&mut self, name: &'a str, pointer: &str) -> Type {
        if let Some(id) = self.ids.get(name) {
            return Type::Named(*id);
        }
        let Some(schema) = self.document.definitions.get(name) else {
            // The bundle stage reported it.
            return Type::Any;
        };
        if let Some(ty) = self.aliases.get(name) {
            return ty.clone();
        }
        if self.resolving.contains(&name) {
            self.error("E0403", pointer, format!("`{name}` contains itself and nothing else"))
                .hint("give it a type of its own: `properties`, or another type");
            return Type::Any;
        }
        self.resolving.push(name);
        let ty = self.ty(schema, name, "item");
        self.resolving.pop();
        // Once only, so that what stands in place in it is one type for all who refer to it.
        self.aliases.insert(name, ty.clone());
        ty
    }

    fn inline(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        if is_text_enum(schema) {
            return Type::Named(self.inline_enum(schema, owner, member));
        }
        if has_members(schema) {
            let full_name = format!("{owner}.{member}");
            let shape = self.object(schema, &full_name);
            let name = Name::Guessed { owner: owner.to_owned(), member: member.to_owned() };
            return Type::Named(self.add(name, schema, shape));
        }
        if !schema.alternatives.is_empty() {
            return self.alternatives(schema, owner, member);
        }
        match schema.kind.as_deref() {
            Some("array") => {
                let item = match &schema.items {
                    Some(items) => self.element(items, owner, member),
                    None => Type::Any,
                };
                Type::List(Box::new(item))
            }
            Some("object") if schema.format.as_deref() == Some("file") => Type::Stream,
            Some("object") | None => match &schema.additional {
                Some(Additional::Schema(values)) => Type::Map(Box::new(self.element(values, owner, member))),
                _ => Type::Any,
            },
            Some(kind) => self.scalar(kind, schema),
        }
    }

    /// `oneOf` and `anyOf`: the type itself where null is the only other possibility, else any JSON.
    fn alternatives(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let something = |schema: &&Schema| schema.kind.as_deref() != Some("null");
        let some: Vec<&Schema> = schema.alternatives.iter().filter(something).collect();
        match some.as_slice() {
            [only] => self.ty(only, owner, member),
            _ => Type::Any,
        }
    }

    /// An element of a list or a map: may be null where the description says so.
    fn element(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let ty = self.in_json(schema, owner, member);
        let nullable = schema.nullable || self.target(schema).is_some_and(|target| target.nullable);
        if nullable { Type::Nullable(Box::new(ty)) } else { ty }
    }

    /// The type of a part of a JSON value, where nothing can be without a format.
    fn in_json(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        match self.ty(schema, owner, member) {
            Type::Stream => {
                self.warning("W0416", &schema.pointer, "a file cannot be a part of a JSON value")
                    .hint("read as text; give it another type with a patch, such as the format `byte`");
                Type::Text { format: None }
            }
            ty => ty,
        }
    }

    fn scalar(&mut self, kind: &str, schema: &Schema) -> Type {
        // `Int32` occurs, and means nothing else.
        let format = schema.format.as_deref().map(str::to_ascii_lowercase);
        let format = format.as_deref();
        let (ty, fits) = match (kind, format) {
            ("boolean", None) => (Type::Boolean, true),
            ("boolean", Some(_)) => (Type::Boolean, false),
            ("integer", Some("unixtime")) => (Type::Instant(DateFormat::UnixTime), true),
            ("integer", Some("int32")) => (Type::Integer { bits: 32 }, true),
            ("integer", other) => (Type::Integer { bits: 64 }, other.is_none_or(|format| INTEGERS.contains(&format))),
            ("number", Some("float")) => (Type::Number { bits: 32 }, true),
            ("number", other) => (Type::Number { bits: 64 }, other.is_none_or(|format| NUMBERS.contains(&format))),
            ("string", Some("date-time")) => (Type::Instant(DateFormat::Rfc3339), true),
            ("string", Some("date-time-rfc1123" | "http-date")) => (Type::Instant(DateFormat::Rfc1123), true),
            ("string", Some("byte" | "base64")) => (Type::Bytes(BytesFormat::Base64), true),
            ("string", Some("base64url")) => (Type::Bytes(BytesFormat::Base64Url), true),
            ("string", Some("binary")) | ("file", _) => (Type::Stream, true),
            ("string", other) => (Type::Text { format: other.map(str::to_owned) }, true),
            _ => {
                let near = closest(kind, TYPES).map_or(String::new(), |near| format!("; the closest is `{near}`"));
                self.error("E0404", &schema.pointer, format!("type `{kind}` is not known"))
                    .hint(format!("one of {}{near}", TYPES.join(", ")));
                (Type::Any, true)
            }
        };
        if !fits {
            let format = schema.format.as_deref().unwrap_or_default();
            self.warning("W0405", &schema.pointer, format!("format `{format}` does not belong to type `{kind}`"))
                .hint(format!("read as a plain {kind}; settle it with a patch"));
        }
        ty
    }

    /// The literal that may stand in place of an expression.
    fn literal(&mut self, kind: &str, schema: &Schema) -> Type {
        match kind {
            "string" => Type::Text { format: None },
            "boolean" => Type::Boolean,
            "integer" => Type::Integer { bits: 64 },
            "number" => Type::Number { bits: 64 },
            "array" => Type::List(Box::new(Type::Any)),
            "object" => Type::Any,
            _ => {
                self.error("E0406", &schema.pointer, format!("expression type `{kind}` is not known"))
                    .hint("one of array, boolean, integer, number, object and string");
                Type::Any
            }
        }
    }

    /// The id of an enum that stands in place.
    fn inline_enum(&mut self, schema: &Schema, owner: &str, member: &str) -> TypeId {
        let (owner, member) = (owner.to_owned(), member.to_owned());
        let name = match schema.enumeration.as_ref().and_then(|named| named.name.clone()) {
            Some(name) => Name::Suggested { name, owner, member },
            None => Name::Guessed { owner, member },
        };
        self.add(name, schema, Shape::Enum(enumeration(schema)))
    }

    fn add(&mut self, name: Name, schema: &Schema, shape: Shape) -> TypeId {
        // What a property says about itself documents the property, not the type it happens to have.
        let text = schema.description.as_ref().filter(|_| matches!(name, Name::Guessed { .. }));
        let element = match &name {
            Name::Given(name) | Name::Suggested { name, .. } => name,
            Name::Guessed { member, .. } => member,
        };
        self.types.add(TypeDef {
            xml: self.type_xml(schema, element),
            name,
            pointer: schema.pointer.clone(),
            docs: docs(text),
            shape,
            ..TypeDef::default()
        })
    }
}

/// `allOf` with one part and nothing else: a reference with remarks.
pub(super) fn annotated(schema: &Schema) -> Option<&Schema> {
    match schema.all_of.as_slice() {
        [part] if schema.properties.is_empty() => Some(part),
        _ => None,
    }
}

fn has_members(schema: &Schema) -> bool {
    !schema.properties.is_empty() || !schema.all_of.is_empty() || schema.discriminator.is_some()
}

fn is_text_enum(schema: &Schema) -> bool {
    // Text that stands for an instant or for bytes is read as such, also where few of them are possible.
    let text = !matches!(schema.format.as_deref(), Some("date-time" | "date-time-rfc1123" | "byte" | "base64url"));
    text && !schema.values.is_empty()
        && matches!(schema.kind.as_deref(), Some("string") | None)
        && schema.values.iter().all(|value| value.is_string() || value.is_null())
}

fn enumeration(schema: &Schema) -> Enum {
    let named = schema.enumeration.as_ref();
    let values = schema.values.iter().filter_map(|value| value.as_str());
    let mut values: Vec<_> = values
        .map(|wire| {
            let (name, description) = named.and_then(|named| named.values.get(wire)).cloned().unwrap_or_default();
            EnumValue { wire: wire.to_owned(), name, description }
        })
        .collect();
    values.sort_by(|a, b| a.wire.cmp(&b.wire));
    values.dedup_by(|a, b| a.wire == b.wire);
    Enum { values }
}
