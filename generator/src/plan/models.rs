//! Types of the model → Rust structs, enums and unions.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{self, BytesFormat, DateFormat, Enum, Object, Type, TypeDef, TypeId, TypeKind, Union};

use super::{
    Codec, Doc, Planner, Ty, XmlShape,
    names::{self, NameScope},
    text,
};

/// An item of `models`.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Struct(RustStruct),
    Enum(RustEnum),
    Union(RustUnion),
}

impl Item {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::Union(item) => &item.name,
        }
    }

    /// JSON pointer to its definition. For the enum of an operation's media types, to the operation.
    pub(crate) fn pointer(&self) -> &str {
        match self {
            Self::Struct(item) => &item.pointer,
            Self::Enum(item) => &item.pointer,
            Self::Union(item) => &item.pointer,
        }
    }

    /// Its XML element, or `None` if no XML body contains it.
    pub(crate) fn xml(&self) -> Option<&XmlShape> {
        match self {
            Self::Struct(item) => item.xml.as_ref(),
            Self::Union(item) => item.xml.as_ref(),
            Self::Enum(_) => None,
        }
    }
}

/// Struct for an object.
#[derive(Clone, Debug)]
pub(crate) struct RustStruct {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    /// Sorted by Rust name.
    pub(crate) members: Vec<Member>,
    /// Wire name and text of the constant members.
    pub(crate) constants: Vec<(String, String)>,
    /// Type and format of the values of `additional_properties`.
    pub(crate) additional: Option<(Ty, Codec)>,
    /// Whether there is a function `new`; see [`Member::constructor_argument`].
    pub(crate) constructor: bool,
    /// Rust name and item type of the member with the items, for a page.
    pub(crate) page: Option<(String, Ty)>,
    pub(crate) xml: Option<XmlShape>,
}

/// Field of a [`RustStruct`].
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) docs: Doc,
    /// Type inside the `Option`.
    pub(crate) ty: Ty,
    pub(crate) codec: Codec,
    pub(crate) read_only: bool,
    pub(crate) secret: bool,
    /// Name of the argument of `new`; `None` if the member is not one.
    pub(crate) constructor_argument: Option<String>,
}

/// Open enum for a text with listed values.
#[derive(Clone, Debug)]
pub(crate) struct RustEnum {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    pub(crate) variants: Vec<RustVariant>,
}

/// Variant of a [`RustEnum`].
#[derive(Clone, Debug)]
pub(crate) struct RustVariant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) docs: Doc,
}

/// Enum for a discriminated union.
#[derive(Clone, Debug)]
pub(crate) struct RustUnion {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    pub(crate) discriminator: String,
    pub(crate) variants: Vec<UnionVariant>,
    pub(crate) xml: Option<XmlShape>,
}

/// Variant of a [`RustUnion`].
#[derive(Clone, Debug)]
pub(crate) struct UnionVariant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) payload: String,
    /// Whether the payload is a union with another discriminator.
    pub(crate) nested: bool,
    pub(crate) docs: Doc,
}

impl Planner<'_> {
    /// Returns the Rust names of all used types. Reports types with equal names.
    pub(super) fn type_names(&mut self) -> BTreeMap<TypeId, String> {
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        let mut named = BTreeMap::new();
        let api = self.api;
        for (id, def) in api.types.iter().filter(|(_, def)| def.used) {
            let wire = def.name.as_str();
            let name = names::type_name(wire);
            match owners.get(&name) {
                Some(first) => {
                    let message = format!("`{wire}` and `{first}` are both `{name}` in Rust");
                    self.error("E0501", &def.pointer, message)
                        .hint("rename one of them with a patch, or give it an `x-ms-enum` name of its own");
                }
                None => {
                    owners.insert(name.clone(), wire.to_owned());
                }
            }
            named.insert(id, name);
        }
        named
    }

    /// Returns the models, sorted by name, and the result of [`Planner::groups_by_model`].
    pub(super) fn models(&mut self) -> (Vec<Item>, BTreeMap<String, BTreeSet<String>>) {
        let api = self.api;
        let pages = self.items_by_page();
        let mut items = Vec::new();
        for (id, def) in api.types.iter().filter(|(_, def)| def.used) {
            let name = self.name(id);
            items.push(match &def.kind {
                TypeKind::Object(object) => {
                    let page = pages.get(&id).map(String::as_str);
                    Item::Struct(RustStruct { xml: self.xml_shape(id), ..self.object(&name, def, object, page) })
                }
                TypeKind::Enum(values) => Item::Enum(self.enumeration(&name, def, values)),
                TypeKind::Union(union) => {
                    Item::Union(RustUnion { xml: self.xml_shape(id), ..self.union(&name, def, union) })
                }
            });
        }
        items.sort_by(|a, b| a.name().cmp(b.name()));
        (items, self.groups_by_model())
    }

    /// Returns the Rust name of a type.
    pub(super) fn name(&self, id: TypeId) -> String {
        self.names.get(&id).cloned().unwrap_or_default()
    }

    /// Returns the wire name of the member with the items, by page type.
    fn items_by_page(&self) -> BTreeMap<TypeId, String> {
        let mut pages = BTreeMap::new();
        for operation in &self.api.operations {
            if let (Some(paging), Some(Type::Named(id))) = (operation.paging(), operation.result()) {
                pages.insert(*id, paging.items.clone());
            }
        }
        pages
    }

    /// Returns the struct for `object`. `items` is the wire name of the member with the items, for a page.
    fn object(&mut self, name: &str, def: &TypeDef, object: &Object, items: Option<&str>) -> RustStruct {
        let wire_name = def.name.as_str();
        let mut scope = match object.additional {
            Some(_) => NameScope::reserving(&["unmodeled", "additional_properties"]),
            None => NameScope::reserving(&["unmodeled"]),
        };
        let mut arguments = NameScope::default();
        let mut members = Vec::new();
        for (wire, member) in &object.members {
            let field = scope.claim(&names::field_name(member.client_name.as_deref().unwrap_or(wire)), "_prop");
            let is_argument = member.required && !member.read_only && def.in_requests;
            members.push(Member {
                docs: self.member_docs(wire_name, wire, member),
                ty: self.member_type(member),
                codec: codec(&member.ty),
                read_only: member.read_only,
                secret: member.secret,
                constructor_argument: is_argument.then(|| arguments.claim(&field, "_value")),
                name: field,
                wire: wire.clone(),
            });
        }
        members.sort_by(|a, b| a.name.cmp(&b.name));
        let page = items.and_then(|items| {
            let member = members.iter().find(|member| member.wire == items)?;
            match &member.ty {
                Ty::Vec(item) => Some((member.name.clone(), (**item).clone())),
                _ => None,
            }
        });
        RustStruct {
            name: name.to_owned(),
            pointer: def.pointer.clone(),
            docs: self.type_docs(def),
            constructor: members.iter().any(|member| member.constructor_argument.is_some()),
            members,
            constants: object.constants.iter().map(|(wire, constant)| (wire.clone(), constant.text.clone())).collect(),
            additional: object.additional.as_ref().map(|ty| (self.ty(ty), codec(ty))),
            page,
            xml: None,
        }
    }

    fn member_type(&self, member: &model::Member) -> Ty {
        let ty = self.ty(&member.ty);
        if member.boxed { Ty::Boxed(Box::new(ty)) } else { ty }
    }

    fn enumeration(&mut self, name: &str, def: &TypeDef, values: &Enum) -> RustEnum {
        let mut scope = NameScope::reserving(&["UnknownValue"]);
        let variants = values.values.iter().map(|value| {
            let wanted = value.name.as_deref().filter(|name| !name.is_empty()).unwrap_or(&value.wire);
            RustVariant {
                name: scope.claim(&names::variant_name(wanted), "Value"),
                wire: value.wire.clone(),
                docs: self.variant_docs(def.name.as_str(), value),
            }
        });
        let mut variants: Vec<_> = variants.collect();
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        RustEnum { name: name.to_owned(), pointer: def.pointer.clone(), docs: self.type_docs(def), variants }
    }

    fn union(&mut self, name: &str, def: &TypeDef, union: &Union) -> RustUnion {
        let mut scope = NameScope::reserving(&["Unknown"]);
        let mut variants = Vec::new();
        for (wire, variant) in &union.variants {
            let payload = self.name(*variant);
            variants.push(UnionVariant {
                name: scope.claim(&names::variant_name(wire), "Kind"),
                wire: wire.clone(),
                docs: Doc::new(format!("{}: {}.", text::code(wire), text::link(&payload))),
                nested: matches!(self.api.types.get(*variant).map(|def| &def.kind), Some(TypeKind::Union(_))),
                payload,
            });
        }
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        RustUnion {
            name: name.to_owned(),
            pointer: def.pointer.clone(),
            docs: self.union_docs(def, union),
            discriminator: union.discriminator.clone(),
            variants,
            xml: None,
        }
    }

    /// Returns the Rust type of a value.
    pub(super) fn ty(&self, ty: &Type) -> Ty {
        match ty {
            Type::Any => Ty::Plain("Value"),
            Type::Boolean => Ty::Plain("bool"),
            Type::Integer { bits: 32 } => Ty::Plain("i32"),
            Type::Integer { .. } => Ty::Plain("i64"),
            Type::Number { bits: 32 } => Ty::Plain("f32"),
            Type::Number { .. } => Ty::Plain("f64"),
            Type::Text { .. } => Ty::Plain("String"),
            Type::Instant(_) => Ty::Plain("OffsetDateTime"),
            Type::Bytes(_) => Ty::Vec(Box::new(Ty::Plain("u8"))),
            Type::Stream => Ty::Plain("Bytes"),
            Type::List(item) => Ty::Vec(Box::new(self.ty(item))),
            Type::Map(value) => Ty::Map(Box::new(self.ty(value))),
            Type::Nullable(inner) => Ty::Option(Box::new(self.ty(inner))),
            Type::Expressible(inner) => Ty::Expressible(Box::new(self.ty(inner))),
            Type::Named(id) => Ty::Model(self.name(*id)),
        }
    }

    /// Returns the operation groups that use each model, by its Rust name. The group of the root client is empty.
    fn groups_by_model(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut groups: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for operation in &self.api.operations {
            let group = operation.group().map(names::module_name).unwrap_or_default();
            let mut open: Vec<TypeId> = operation.body.iter().filter_map(|body| body.ty.named()).collect();
            open.extend(operation.parameters.iter().filter_map(|parameter| parameter.ty.named()));
            open.extend(operation.errors.iter().filter_map(|error| error.ty.as_ref()?.named()));
            for success in &operation.successes {
                open.extend(success.body.iter().filter_map(Type::named));
                open.extend(success.headers.iter().filter_map(|header| header.ty.named()));
            }
            while let Some(id) = open.pop() {
                if groups.entry(self.name(id)).or_default().insert(group.clone()) {
                    open.extend(self.api.types.get(id).into_iter().flat_map(|def| referenced_types(&def.kind)));
                }
            }
        }
        groups
    }
}

/// Returns the types that a type refers to.
fn referenced_types(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Object(object) => {
            object.members.values().map(|member| &member.ty).chain(&object.additional).filter_map(Type::named).collect()
        }
        TypeKind::Union(union) => union.variants.values().copied().collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// Returns the serialization format of a value.
pub(super) fn codec(ty: &Type) -> Codec {
    match ty {
        Type::Instant(DateFormat::Rfc1123) => Codec::Named("Rfc1123"),
        Type::Instant(DateFormat::UnixTime) => Codec::Named("UnixTime"),
        Type::Bytes(BytesFormat::Base64) => Codec::Named("Base64"),
        Type::Bytes(BytesFormat::Base64Url) => Codec::Named("Base64Url"),
        Type::List(inner) => nested(Codec::List, codec(inner)),
        Type::Map(inner) => nested(Codec::Map, codec(inner)),
        Type::Nullable(inner) => nested(Codec::Nullable, codec(inner)),
        _ => Codec::Default,
    }
}

/// Returns the format of a container whose elements have the format `inner`.
pub(super) fn nested(outer: impl Fn(Box<Codec>) -> Codec, inner: Codec) -> Codec {
    if inner == Codec::Default { Codec::Default } else { outer(Box::new(inner)) }
}
