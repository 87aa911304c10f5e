//! Schemas: definitions, objects, lists, maps, and discriminators.

use std::collections::BTreeMap;

use crate::{
    model::{Member, Name, Object, TextVariant, Type, TypeDef, TypeId, TypeKind},
    spec::{Schema, wire_text},
};

use super::{
    context::Lowering,
    scalars::{enumeration, is_text_enum, scalar},
};

impl<'a> Lowering<'a> {
    /// Adds a type for each definition that needs one; the others are aliases of the type that they are written as.
    pub(super) fn definitions(&mut self) {
        let document = self.document;
        for (name, schema) in &document.definitions {
            let is_form = self.file_forms.contains(name.as_str());
            if !is_form && (self.is_object(name, schema) || is_text_enum(schema)) {
                let id = self.types.add(TypeDef {
                    name: Name::Given(schema.client_name.as_ref().unwrap_or(name).clone()),
                    pointer: schema.pointer.clone(),
                    docs: schema.description.clone(),
                    xml: self.type_xml(schema, name),
                    ..TypeDef::default()
                });
                self.type_ids.insert(name, id);
            }
        }
        for (name, id) in self.type_ids.clone() {
            let Some(schema) = document.definitions.get(name) else { continue };
            let kind = if is_text_enum(schema) {
                TypeKind::Enum(enumeration(schema))
            } else {
                let mut object = self.object(schema, name);
                if schema.client_name.is_some() && !schema.all_of.is_empty() {
                    // Its name in code is not its discriminator value.
                    object.discriminator_value.get_or_insert_with(|| name.to_owned());
                }
                TypeKind::Object(object)
            };
            if let Some(def) = self.types.get_mut(id) {
                def.kind = kind;
            }
        }
    }

    fn is_object(&self, name: &str, schema: &Schema) -> bool {
        let may_be_base = matches!(schema.json_type.as_deref(), None | Some("object")) && !is_text_enum(schema);
        schema.reference.is_none() && (has_members(schema) || (may_be_base && self.bases.contains(name)))
    }

    fn object(&mut self, schema: &'a Schema, name: &str) -> Object {
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
                self.report
                    .warning("W0402", &schema.pointer, format!("`{required}` is required but not described"))
                    .hint("correct the name or describe the property; until then it is an unmodeled member");
            }
        }
        // A map written in place in `allOf` says the same of the type itself.
        let in_place = schema.all_of.iter().filter(|part| part.reference.is_none());
        let additional = [schema].into_iter().chain(in_place).find_map(|part| part.additional.as_deref());
        let additional = additional.map(|schema| self.json_value_type(schema, name, "additionalProperties"));
        let additional = additional.filter(|ty| *ty != Type::Any);
        Object {
            members,
            bases,
            additional,
            discriminator: schema.discriminator.clone(),
            discriminator_value: self.discriminator_value(name, schema),
            text: self.text_variant(schema),
            alternatives: self.discriminated_alternatives(schema, name),
            constants: BTreeMap::new(),
        }
    }

    /// Returns the text that may stand in place of an object of `schema`. A definition that is secret has a secret text.
    fn text_variant(&mut self, schema: &Schema) -> Option<TextVariant> {
        if schema.text && schema.discriminator.is_none() {
            self.report
                .error("E0420", &schema.pointer, "`x-text` of a definition without a discriminator")
                .hint("it belongs to the base of a family; elsewhere use `x-lenient` of the member");
        }
        schema.text.then_some(TextVariant { secret: schema.secret })
    }

    fn base(&mut self, name: &str, pointer: &str) -> Option<TypeId> {
        let is_enum = self.document.definitions.get(name).is_some_and(is_text_enum);
        let id = self.type_ids.get(name).copied().filter(|_| !is_enum);
        if id.is_none() {
            self.report
                .error("E0401", pointer, format!("`{name}` is not an object, so nothing can derive from it"))
                .hint("give it `properties`, or remove it from `allOf`");
        }
        id
    }

    fn members(&mut self, schema: &'a Schema, owner: &str) -> BTreeMap<String, Member> {
        let properties = schema.properties.iter();
        properties.map(|(name, property)| (name.clone(), self.member(schema, owner, name, property))).collect()
    }

    fn member(&mut self, schema: &Schema, owner: &str, name: &str, property: &'a Schema) -> Member {
        let target = self.referenced_definition(property);
        let read_mutability =
            property.mutability.iter().all(|phase| phase == "read") && !property.mutability.is_empty();
        Member {
            pointer: property.pointer.clone(),
            ty: self.json_value_type(property, owner, name),
            required: schema.required.contains(name),
            read_only: property.read_only || target.is_some_and(|schema| schema.read_only) || read_mutability,
            secret: self.is_secret(property),
            mutability: if read_mutability { Vec::new() } else { property.mutability.clone() },
            client_name: property.client_name.clone(),
            docs: property.description.clone(),
            limits: property.limits.clone(),
            default: property.default.as_ref().map(wire_text),
            deprecated: property.deprecated,
            boxed: false,
            xml: self.member_xml(property, name),
        }
    }

    /// Whether a value is a secret: it is marked itself, or its definition is, or it is a list or map of secrets.
    pub(super) fn is_secret(&self, schema: &Schema) -> bool {
        let is_marked = |schema: &Schema| schema.secret || schema.format.as_deref() == Some("password");
        is_marked(schema)
            || self.referenced_definition(schema).is_some_and(is_marked)
            || [&schema.items, &schema.additional].into_iter().flatten().any(|part| self.is_secret(part))
    }

    /// Returns the definition that `schema` refers to, directly or by an annotated reference.
    pub(super) fn referenced_definition(&self, schema: &Schema) -> Option<&'a Schema> {
        let named =
            [Some(schema), annotated_ref(schema)].into_iter().flatten().find_map(|schema| schema.reference.as_ref());
        self.document.definitions.get(named?)
    }

    /// Returns the definition that `schema` refers to directly, or `schema` itself.
    pub(super) fn referenced(&self, schema: &'a Schema) -> &'a Schema {
        schema.reference.as_ref().and_then(|name| self.document.definitions.get(name)).unwrap_or(schema)
    }

    /// Returns the type of `schema`, the member `member` of `owner`; both name the type if it is inline.
    pub(super) fn ty(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let ty = self.described_type(schema, owner, member);
        if !schema.expressible || matches!(ty, Type::Expressible(_)) {
            return ty;
        }
        self.check_form(&ty, schema);
        Type::Expressible(Box::new(ty))
    }

    /// Reports a type in whose place no other JSON can be read.
    fn check_form(&mut self, ty: &Type, schema: &Schema) {
        if ty.has_own_form() {
            self.report
                .error("E0421", &schema.pointer, "other JSON than bytes, or an instant that is no RFC 3339 text")
                .hint("make it a text with a patch: remove the `format`");
        }
    }

    /// Returns the type that is described, whatever else may stand in its place.
    fn described_type(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let annotated = annotated_ref(schema).filter(|part| part.reference.is_some() && schema.reference.is_none());
        match (annotated, &schema.expression, &schema.reference) {
            (Some(part), ..) => self.ty(part, owner, member),
            (None, Some(literal), _) => {
                Type::Expressible(Box::new(self.expression_literal(schema, literal, owner, member)))
            }
            (None, None, Some(name)) => self.reference(name, &schema.pointer),
            (None, None, None) => self.inline_type(schema, owner, member),
        }
    }

    /// Returns the type of the literal that a Data Factory expression may stand for.
    fn expression_literal(&mut self, schema: &'a Schema, literal: &str, owner: &str, member: &str) -> Type {
        let elements = schema.element.as_ref().or(schema.items.as_ref());
        match literal {
            "string" => Type::Text { format: None },
            "boolean" => Type::Boolean,
            "integer" => Type::Integer { bits: 64 },
            "number" => Type::Number { bits: 64 },
            "texts" => Type::List(Box::new(Type::Text { format: None })),
            "array" => Type::List(Box::new(match elements {
                Some(elements) => self.element_type(elements, owner, member),
                None => Type::Any,
            })),
            "object" | "map" => match &schema.additional {
                Some(values) => Type::Map(Box::new(self.element_type(values, owner, member))),
                None if literal == "map" => Type::Map(Box::new(Type::Any)),
                None => Type::Any,
            },
            _ => {
                self.report
                    .error("E0406", &schema.pointer, format!("expression type `{literal}` is not known"))
                    .hint("use one of array, boolean, integer, map, number, object, string and texts");
                Type::Any
            }
        }
    }

    /// Returns the type of a response body. A text that is always the same needs no type of its own.
    pub(super) fn response_type(&mut self, schema: &'a Schema, owner: &str) -> Type {
        let named = schema.enumeration.as_ref().is_some_and(|named| named.name.is_some());
        match schema.values.len() {
            1 if is_text_enum(schema) && !named => Type::Text { format: schema.format.clone() },
            _ => self.ty(schema, owner, "response"),
        }
    }

    fn reference(&mut self, name: &'a str, pointer: &str) -> Type {
        if let Some(id) = self.type_ids.get(name) {
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
            self.report
                .error("E0403", pointer, format!("`{name}` contains itself and nothing else"))
                .hint("give it a type of its own: `properties`, or another type");
            return Type::Any;
        }
        self.resolving.push(name);
        let ty = self.ty(schema, name, "item");
        self.resolving.pop();
        // Once only, so that inline schemas in it are one type for all references to it.
        self.aliases.insert(name, ty.clone());
        ty
    }

    fn inline_type(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        if is_text_enum(schema) {
            return Type::Named(self.inline_enum(schema, owner, member));
        }
        if has_members(schema) {
            let full_name = format!("{owner}.{member}");
            let kind = TypeKind::Object(self.object(schema, &full_name));
            return Type::Named(self.add(Name::of_inline(None, owner, member), schema, kind));
        }
        if !schema.alternatives.is_empty() {
            return self.alternatives(schema, owner, member);
        }
        match schema.json_type.as_deref() {
            Some("array") => {
                let item = match &schema.items {
                    Some(items) => self.element_type(items, owner, member),
                    None => Type::Any,
                };
                Type::List(Box::new(item))
            }
            Some("object") if schema.format.as_deref() == Some("file") => Type::Stream,
            Some("object") | None => match &schema.additional {
                Some(values) => Type::Map(Box::new(self.element_type(values, owner, member))),
                _ => Type::Any,
            },
            Some(json_type) => scalar(schema, json_type, &mut self.report),
        }
    }

    /// Returns the type of `oneOf` and `anyOf`: that of the only alternative that is not null, else any JSON.
    fn alternatives(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let something = |schema: &&Schema| schema.json_type.as_deref() != Some("null");
        let some: Vec<&Schema> = schema.alternatives.iter().filter(something).collect();
        match some.as_slice() {
            [only] => self.ty(only, owner, member),
            _ => Type::Any,
        }
    }

    /// Returns the type of an element of a list or a map, which may be nullable.
    fn element_type(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let ty = self.json_value_type(schema, owner, member);
        let nullable = schema.nullable || self.referenced_definition(schema).is_some_and(|target| target.nullable);
        if nullable { Type::Nullable(Box::new(ty)) } else { ty }
    }

    /// Returns the type of a part of a JSON value, which cannot be a file.
    fn json_value_type(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Type {
        let ty = match self.ty(schema, owner, member) {
            Type::Stream => {
                self.report
                    .warning("W0416", &schema.pointer, "a file cannot be a part of a JSON value")
                    .hint("it is read as text; give it another type with a patch, such as the format `byte`");
                Type::Text { format: None }
            }
            ty => ty,
        };
        if !schema.lenient {
            return ty;
        }
        self.check_form(&ty, schema);
        Type::Lenient(Box::new(ty))
    }

    /// Adds the type of an inline enum.
    fn inline_enum(&mut self, schema: &Schema, owner: &str, member: &str) -> TypeId {
        let suggested = schema.enumeration.as_ref().and_then(|named| named.name.clone());
        self.add(Name::of_inline(suggested, owner, member), schema, TypeKind::Enum(enumeration(schema)))
    }

    fn add(&mut self, name: Name, schema: &Schema, kind: TypeKind) -> TypeId {
        // The description of a property documents the property and not its type.
        let text = schema.description.as_ref().filter(|_| matches!(name, Name::Guessed { .. }));
        self.types.add(TypeDef {
            xml: self.type_xml(schema, name.as_str()),
            name,
            pointer: schema.pointer.clone(),
            docs: text.cloned(),
            kind,
            ..TypeDef::default()
        })
    }

    /// Returns the discriminator value of `schema`, the definition `name`: its own, or from its nearest base that has
    /// a discriminator, whose `mapping` counts before the one value of the property here.
    fn discriminator_value(&self, name: &str, schema: &Schema) -> Option<String> {
        if let Some(text) = &schema.discriminator_value {
            return Some(text.clone());
        }
        let mut bases = self.bases_of(schema);
        let mut at = 0;
        while let Some(base) = bases.get(at).copied() {
            if let Some(discriminator) = &base.discriminator
                && let Some(text) = base.mapping.get(name).cloned().or_else(|| only_value(schema, discriminator))
            {
                return Some(text);
            }
            at += 1;
            // Cycles are reported later; more bases than definitions are one.
            if bases.len() <= self.document.definitions.len() {
                bases.extend(self.bases_of(base));
            }
        }
        None
    }

    /// Returns the alternatives of `schema` with their discriminator values, if it has a discriminator.
    fn discriminated_alternatives(&mut self, schema: &'a Schema, owner: &str) -> Vec<(String, TypeId)> {
        let Some(discriminator) = &schema.discriminator else { return Vec::new() };
        let mut found = Vec::new();
        for part in &schema.alternatives {
            let Some(id) = self.ty(part, owner, "Alternative").named() else {
                self.report
                    .warning("W0419", &part.pointer, "an alternative that is not an object has no discriminator")
                    .hint("it is read as an unknown value of the union; describe it as an object with a patch");
                continue;
            };
            let target = self.referenced(part);
            let name = part.reference.clone().unwrap_or_default();
            let text = schema.mapping.get(&name).cloned();
            let text =
                text.or_else(|| target.discriminator_value.clone()).or_else(|| only_value(target, discriminator));
            found.push((text.unwrap_or(name), id));
        }
        found
    }

    fn bases_of(&self, schema: &Schema) -> Vec<&'a Schema> {
        let names = schema.all_of.iter().filter_map(|part| part.reference.as_ref());
        names.filter_map(|name| self.document.definitions.get(name)).collect()
    }
}

/// Returns the part of an `allOf` with one part and nothing else: a reference with annotations.
pub(super) fn annotated_ref(schema: &Schema) -> Option<&Schema> {
    match schema.all_of.as_slice() {
        [part] if schema.properties.is_empty() => Some(part),
        _ => None,
    }
}

fn has_members(schema: &Schema) -> bool {
    !schema.properties.is_empty() || !schema.all_of.is_empty() || schema.discriminator.is_some()
}

/// Returns the one value that the property `name` of `schema` can have.
fn only_value(schema: &Schema, name: &str) -> Option<String> {
    schema.properties.get(name)?.constant()
}
