//! Types of the model → the shapes of their XML elements, for the runtime's module `xml`.

use crate::model::{self, Object, Type, TypeDef, TypeId, TypeKind, Xml, XmlName, XmlNodeKind};

use super::planner::Planner;

/// XML element of a struct or a union.
#[derive(Clone, Debug)]
pub(crate) struct XmlShape {
    pub(crate) name: XmlName,
    /// In the order of the description; for a union, the discriminator only.
    pub(crate) members: Vec<XmlMember>,
    /// Values of `additional_properties`, whose elements have any name.
    pub(crate) additional: Option<XmlKind>,
    /// Discriminator value and Rust name of each subtype.
    pub(crate) variants: Vec<(String, String)>,
}

/// Member of an [`XmlShape`].
#[derive(Clone, Debug)]
pub(crate) struct XmlMember {
    /// Name in the description, which is the name in JSON.
    pub(crate) wire: String,
    pub(crate) name: XmlName,
    pub(crate) node_kind: XmlNodeKind,
    pub(crate) kind: XmlKind,
}

/// Content of an element or an attribute.
#[derive(Clone, Debug)]
pub(crate) enum XmlKind {
    Text,
    Boolean,
    Number,
    Any,
    /// Rust name of a struct or a union.
    Model(String),
    /// Items with their element name.
    List(XmlName, Box<XmlKind>),
    Map(Box<XmlKind>),
}

impl Planner<'_> {
    /// Returns the element of the type `id`, or `None` if no XML body contains it.
    pub(super) fn xml_shape(&self, id: TypeId) -> Option<XmlShape> {
        let def = self.api.types.get(id).filter(|def| def.in_xml)?;
        let shape = XmlShape {
            name: def.xml.as_deref().cloned().unwrap_or_else(|| local_name(def.name.as_str())),
            members: Vec::new(),
            additional: None,
            variants: Vec::new(),
        };
        match &def.kind {
            TypeKind::Object(object) => Some(XmlShape {
                members: self.xml_members(def, object),
                additional: object.additional.as_ref().map(|ty| self.xml_kind(ty, None)),
                ..shape
            }),
            TypeKind::Union(union) => Some(XmlShape {
                members: vec![discriminator(&union.discriminator, union.xml.as_deref())],
                variants: union.variants.iter().map(|(wire, variant)| (wire.clone(), self.name(*variant))).collect(),
                ..shape
            }),
            TypeKind::Enum(_) => None,
        }
    }

    /// Returns the inherited members, then the own ones, both as described: services may require an order.
    fn xml_members(&self, def: &TypeDef, object: &Object) -> Vec<XmlMember> {
        let constants = object.constants.iter();
        let mut members: Vec<_> =
            constants.map(|(wire, constant)| discriminator(wire, constant.xml.as_deref())).collect();
        let mut described: Vec<(&String, &model::Member)> = object.members.iter().collect();
        described.sort_by_cached_key(|(_, member)| {
            let at = self.bundle.locate(&member.pointer);
            (member.pointer.starts_with(&def.pointer), at.file, at.line, at.column)
        });
        members.extend(described.into_iter().map(|(wire, member)| {
            let xml = member.xml.as_deref();
            XmlMember {
                kind: match (xml.map(|xml| xml.kind), &member.ty) {
                    (Some(XmlNodeKind::Repeated), Type::List(item)) => self.xml_kind(item, xml),
                    (_, ty) => self.xml_kind(ty, xml),
                },
                ..discriminator(wire, xml)
            }
        }));
        members
    }

    /// Returns the content of an element or attribute for a value of `ty` with the annotations `xml`.
    fn xml_kind(&self, ty: &Type, xml: Option<&Xml>) -> XmlKind {
        let items = xml.and_then(|xml| xml.items.as_deref());
        match ty {
            Type::Boolean => XmlKind::Boolean,
            Type::Integer { .. } | Type::Number { .. } | Type::Instant(model::DateFormat::UnixTime) => XmlKind::Number,
            Type::Text { .. } | Type::Instant(_) | Type::Bytes(_) | Type::Stream => XmlKind::Text,
            Type::Any | Type::Expressible(_) | Type::Lenient(_) => XmlKind::Any,
            Type::Nullable(inner) => self.xml_kind(inner, xml),
            Type::List(item) => {
                let name = items.map_or_else(|| local_name("item"), |items| items.name.clone());
                XmlKind::List(name, Box::new(self.xml_kind(item, items)))
            }
            Type::Map(value) => XmlKind::Map(Box::new(self.xml_kind(value, items))),
            Type::Named(id) => match self.api.types.get(*id).map(|def| &def.kind) {
                Some(TypeKind::Enum(_)) => XmlKind::Text,
                _ => XmlKind::Model(self.name(*id)),
            },
        }
    }
}

/// Returns a text member, such as a discriminator.
fn discriminator(wire: &str, xml: Option<&Xml>) -> XmlMember {
    XmlMember {
        wire: wire.to_owned(),
        name: xml.map_or_else(|| local_name(wire), |xml| xml.name.clone()),
        node_kind: xml.map_or(XmlNodeKind::Element, |xml| xml.kind),
        kind: XmlKind::Text,
    }
}

fn local_name(local: &str) -> XmlName {
    XmlName { local: local.to_owned(), ..XmlName::default() }
}
