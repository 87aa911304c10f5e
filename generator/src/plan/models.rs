//! Types of the model → Rust structs, enums and unions.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{BytesFormat, DateFormat, Enum, Object, TextVariant, Type, TypeDef, TypeId, TypeKind, Union};

use super::{
    Codec, Doc, Ty, XmlShape,
    names::{self, NameScope},
    planner::Planner,
    text,
};

/// An item of `models`.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) name: String,
    /// JSON pointer to its definition. For the enum of an operation's media types, to the operation.
    pub(crate) pointer: String,
    pub(crate) docs: Doc,
    /// Its XML element, or `None` if no XML body contains it.
    pub(crate) xml: Option<XmlShape>,
    pub(crate) kind: ItemKind,
}

/// Kind of an [`Item`].
#[derive(Clone, Debug)]
pub(crate) enum ItemKind {
    /// Struct for an object.
    Struct(RustStruct),
    /// Open enum for a text with listed values; the variants are sorted by name.
    Enum(Vec<EnumVariant>),
    /// Enum for a discriminated union.
    Union(RustUnion),
}

/// Struct for an object.
#[derive(Clone, Debug)]
pub(crate) struct RustStruct {
    /// Sorted by Rust name.
    pub(crate) members: Vec<Member>,
    /// Wire name and text of the constant members.
    pub(crate) constants: Vec<(String, String)>,
    /// Type and format of the values of `additional_properties`.
    pub(crate) additional: Option<(Ty, Codec)>,
    /// Rust name and item type of the member with the items, for a page.
    pub(crate) page: Option<(String, Ty)>,
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

/// Variant of an open enum.
#[derive(Clone, Debug)]
pub(crate) struct EnumVariant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) docs: Doc,
}

/// Enum for a discriminated union.
#[derive(Clone, Debug)]
pub(crate) struct RustUnion {
    pub(crate) discriminator: String,
    /// Sorted by name.
    pub(crate) variants: Vec<UnionVariant>,
    /// Whether a text may stand in place of the object.
    pub(crate) text: Option<TextVariant>,
}

/// Variant of a [`RustUnion`].
#[derive(Clone, Debug)]
pub(crate) struct UnionVariant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) payload: String,
    pub(crate) docs: Doc,
}

impl Planner<'_> {
    /// Returns the Rust names of all used types. Reports types with equal names.
    pub(super) fn type_names(&mut self) -> BTreeMap<TypeId, String> {
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        let mut named = BTreeMap::new();
        let api = self.api;
        for (id, def) in api.types.iter().filter(|(_, def)| def.used) {
            let wire = def.name.as_str();
            let name = names::type_name(wire);
            let first = owners.entry(name.clone()).or_insert(wire);
            if *first != wire {
                let message = format!("`{wire}` and `{first}` are both `{name}` in Rust");
                self.reporter
                    .error("E0501", &def.pointer, message)
                    .hint("rename one of them with a patch, or give it an `x-ms-enum` name of its own");
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
            items.push(Item {
                name: self.name(id),
                pointer: def.pointer.clone(),
                docs: self.type_docs(def),
                xml: self.xml_shape(id),
                kind: match &def.kind {
                    TypeKind::Object(object) => {
                        ItemKind::Struct(self.object(def, object, pages.get(&id).map(String::as_str)))
                    }
                    TypeKind::Enum(values) => ItemKind::Enum(self.variants(def, values)),
                    TypeKind::Union(union) => ItemKind::Union(self.union(union)),
                },
            });
        }
        items.sort_by(|a, b| a.name.cmp(&b.name));
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
    fn object(&self, def: &TypeDef, object: &Object, items: Option<&str>) -> RustStruct {
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
            let ty = self.ty(&member.ty);
            members.push(Member {
                docs: self.member_docs(wire_name, wire, member),
                ty: if member.boxed { Ty::Boxed(Box::new(ty)) } else { ty },
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
            members,
            constants: object.constants.iter().map(|(wire, constant)| (wire.clone(), constant.text.clone())).collect(),
            additional: object.additional.as_ref().map(|ty| (self.ty(ty), codec(ty))),
            page,
        }
    }

    fn variants(&self, def: &TypeDef, values: &Enum) -> Vec<EnumVariant> {
        let mut scope = NameScope::reserving(&["UnknownValue"]);
        let variants = values.values.iter().map(|value| {
            let wanted = value.name.as_deref().filter(|name| !name.is_empty()).unwrap_or(&value.wire);
            EnumVariant {
                name: scope.claim(&names::variant_name(wanted), "Value"),
                wire: value.wire.clone(),
                docs: self.variant_docs(def.name.as_str(), value),
            }
        });
        let mut variants: Vec<_> = variants.collect();
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        variants
    }

    fn union(&self, union: &Union) -> RustUnion {
        let reserved: &[&str] = if union.text.is_some() { &["Unknown", "Text"] } else { &["Unknown"] };
        let mut scope = NameScope::reserving(reserved);
        let mut variants = Vec::new();
        for (wire, variant) in &union.variants {
            let payload = self.name(*variant);
            variants.push(UnionVariant {
                name: scope.claim(&names::variant_name(wire), "Kind"),
                wire: wire.clone(),
                docs: Doc::new(format!("{}: {}.", text::code(wire), text::link(&payload))),
                payload,
            });
        }
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        RustUnion { discriminator: union.discriminator.clone(), variants, text: union.text }
    }

    /// Returns the Rust type of a value.
    pub(super) fn ty(&self, ty: &Type) -> Ty {
        match ty {
            Type::Any => Ty::Plain("Json"),
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
            Type::Lenient(inner) => Ty::Lenient(Box::new(self.ty(inner))),
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
                    open.extend(self.api.types.get(id).into_iter().flat_map(|def| def.kind.references()));
                }
            }
        }
        groups
    }
}

/// Returns the serialization format of a value.
pub(super) fn codec(ty: &Type) -> Codec {
    codec_with(ty, &Codec::Default)
}

/// Returns the format of a JSON body. Unlike in a model, an instant at the root has no default format, as serde would choose
/// another.
pub(super) fn body_codec(ty: &Type) -> Codec {
    codec_with(ty, &Codec::Named("Rfc3339"))
}

fn codec_with(ty: &Type, rfc3339: &Codec) -> Codec {
    let nested = |container: fn(Box<Codec>) -> Codec, inner: &Type| match codec_with(inner, rfc3339) {
        Codec::Default => Codec::Default,
        inner => container(Box::new(inner)),
    };
    match ty {
        Type::Instant(DateFormat::Rfc3339) => rfc3339.clone(),
        Type::Instant(DateFormat::Rfc1123) => Codec::Named("Rfc1123"),
        Type::Instant(DateFormat::UnixTime) => Codec::Named("UnixTime"),
        Type::Bytes(BytesFormat::Base64) => Codec::Named("Base64"),
        Type::Bytes(BytesFormat::Base64Url) => Codec::Named("Base64Url"),
        Type::List(inner) => nested(Codec::List, inner),
        Type::Map(inner) => nested(Codec::Map, inner),
        Type::Nullable(inner) => nested(Codec::Nullable, inner),
        _ => Codec::Default,
    }
}
