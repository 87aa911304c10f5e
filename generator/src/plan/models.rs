//! Types of the model → Rust structs, enums and unions.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{self, BytesFormat, DateFormat, Enum, Object, Type, TypeDef, TypeId, TypeKind, Union};

use super::{Codec, Doc, Planner, Ty, XmlShape, names, scope::Scope, text};

/// Something in `models`.
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

    /// Where the description speaks of it: an operation, if it is the list of that operation's media types.
    pub(crate) fn pointer(&self) -> &str {
        match self {
            Self::Struct(item) => &item.pointer,
            Self::Enum(item) => &item.pointer,
            Self::Union(item) => &item.pointer,
        }
    }

    /// What it is in XML, if a body of XML leads to it.
    pub(crate) fn xml(&self) -> Option<&XmlShape> {
        match self {
            Self::Struct(item) => item.xml.as_ref(),
            Self::Union(item) => item.xml.as_ref(),
            Self::Enum(_) => None,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct RustStruct {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    /// Sorted by Rust name.
    pub(crate) members: Vec<Member>,
    /// Wire name and text of the members that never change.
    pub(crate) constants: Vec<(String, String)>,
    /// Type of the values of `additional_properties`.
    pub(crate) additional: Option<(Ty, Codec)>,
    /// Whether `new` takes the members that are marked as needed.
    pub(crate) constructor: bool,
    /// Member with the items, if this is a page: Rust name and item type.
    pub(crate) page: Option<(String, Ty)>,
    pub(crate) xml: Option<XmlShape>,
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) docs: Doc,
    /// Without the `Option` around it.
    pub(crate) ty: Ty,
    pub(crate) codec: Codec,
    pub(crate) read_only: bool,
    pub(crate) secret: bool,
    /// An argument of `new`, and what it is called there.
    pub(crate) needed: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct RustEnum {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    pub(crate) variants: Vec<RustVariant>,
}

#[derive(Clone, Debug)]
pub(crate) struct RustVariant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) docs: Doc,
}

#[derive(Clone, Debug)]
pub(crate) struct RustUnion {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    pub(crate) discriminator: String,
    pub(crate) variants: Vec<UnionVariant>,
    pub(crate) xml: Option<XmlShape>,
}

#[derive(Clone, Debug)]
pub(crate) struct UnionVariant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) payload: String,
    /// Whether the payload is a union itself, told apart by another member.
    pub(crate) nested: bool,
    pub(crate) docs: Doc,
}

impl Planner<'_> {
    /// Names of all used types. Two types that claim one name are reported.
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

    /// The models, sorted by name, and the operation groups that use each of them.
    pub(super) fn models(&mut self) -> (Vec<Item>, BTreeMap<String, BTreeSet<String>>) {
        let api = self.api;
        let pages = self.pages();
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
        (items, self.groups())
    }

    pub(super) fn name(&self, id: TypeId) -> String {
        self.names.get(&id).cloned().unwrap_or_default()
    }

    /// The page types and the member with their items.
    fn pages(&self) -> BTreeMap<TypeId, String> {
        let mut pages = BTreeMap::new();
        for operation in &self.api.operations {
            if let (Some(paging), Some(Type::Named(id))) = (operation.paging(), operation.result()) {
                pages.insert(*id, paging.items.clone());
            }
        }
        pages
    }

    fn object(&mut self, name: &str, def: &TypeDef, object: &Object, items: Option<&str>) -> RustStruct {
        let wire_name = def.name.as_str();
        let mut scope = match object.additional {
            Some(_) => Scope::with(&["unmodeled", "additional_properties"]),
            None => Scope::with(&["unmodeled"]),
        };
        let mut arguments = Scope::default();
        let mut members = Vec::new();
        for (wire, member) in &object.members {
            let field = scope.take(&names::field_name(member.client_name.as_deref().unwrap_or(wire)), "_prop");
            let needed = member.required && !member.read_only && def.in_requests;
            members.push(Member {
                docs: self.member_docs(wire_name, wire, member),
                ty: self.member_type(member),
                codec: codec(&member.ty),
                read_only: member.read_only,
                secret: member.secret,
                needed: needed.then(|| arguments.take(&field, "_value")),
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
            constructor: members.iter().any(|member| member.needed.is_some()),
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
        let mut scope = Scope::with(&["UnknownValue"]);
        let variants = values.values.iter().map(|value| {
            let wanted = value.name.as_deref().filter(|name| !name.is_empty()).unwrap_or(&value.wire);
            RustVariant {
                name: scope.take(&names::variant_name(wanted), "Value"),
                wire: value.wire.clone(),
                docs: self.variant_docs(def.name.as_str(), value),
            }
        });
        let mut variants: Vec<_> = variants.collect();
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        RustEnum { name: name.to_owned(), pointer: def.pointer.clone(), docs: self.type_docs(def), variants }
    }

    fn union(&mut self, name: &str, def: &TypeDef, union: &Union) -> RustUnion {
        let mut scope = Scope::with(&["Unknown"]);
        let mut variants = Vec::new();
        for (wire, variant) in &union.variants {
            let payload = self.name(*variant);
            variants.push(UnionVariant {
                name: scope.take(&names::variant_name(wire), "Kind"),
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

    /// The Rust type of a value.
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

    /// Rust type name → the operation groups whose calls lead to it; the root client is the empty name.
    fn groups(&self) -> BTreeMap<String, BTreeSet<String>> {
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
                    open.extend(self.api.types.get(id).into_iter().flat_map(|def| targets(&def.kind)));
                }
            }
        }
        groups
    }
}

/// The types that a type is made of.
fn targets(shape: &TypeKind) -> Vec<TypeId> {
    match shape {
        TypeKind::Object(object) => {
            object.members.values().map(|member| &member.ty).chain(&object.additional).filter_map(Type::named).collect()
        }
        TypeKind::Union(union) => union.variants.values().copied().collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// How a value travels where its Rust type alone does not say it.
pub(super) fn codec(ty: &Type) -> Codec {
    match ty {
        Type::Instant(DateFormat::Rfc1123) => Codec::Named("Rfc1123"),
        Type::Instant(DateFormat::UnixTime) => Codec::Named("UnixTime"),
        Type::Bytes(BytesFormat::Base64) => Codec::Named("Base64"),
        Type::Bytes(BytesFormat::Base64Url) => Codec::Named("Base64Url"),
        Type::List(inner) => compose(Codec::List, codec(inner)),
        Type::Map(inner) => compose(Codec::Map, codec(inner)),
        Type::Nullable(inner) => compose(Codec::Nullable, codec(inner)),
        _ => Codec::Own,
    }
}

pub(super) fn compose(outer: impl Fn(Box<Codec>) -> Codec, inner: Codec) -> Codec {
    if inner == Codec::Own { Codec::Own } else { outer(Box::new(inner)) }
}
