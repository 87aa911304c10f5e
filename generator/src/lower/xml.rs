//! XML: what elements and attributes are called, and which lists have an element of their own.
//!
//! What a schema says about itself counts first, then what the definition says that it refers to, then the name of the
//! property.

use crate::{
    model::{Docs, Media, Member, Name, Object, Shape, Success, Type, TypeDef, Xml, XmlName, XmlPlace},
    spec::{self, Document, Schema},
};

use super::{Lowering, docs, media::is_json};

/// How often a definition may stand for another one, and how many lists may be inside each other.
const MOST: usize = 16;

/// Whether any body of the API is XML.
pub(super) fn is_used(document: &Document) -> bool {
    let mut kinds = document.operations.iter().flat_map(|operation| [&operation.consumes, &operation.produces]);
    kinds.any(|offered| xml_kind(offered).is_some())
}

/// The kind of XML to use, if that is offered first and JSON is not.
pub(super) fn xml_kind(offered: &[String]) -> Option<String> {
    let first = offered.first().filter(|kind| is_xml(kind))?;
    (!offered.iter().any(|kind| is_json(kind))).then(|| first.clone())
}

fn is_xml(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_lowercase();
    kind.ends_with("/xml") || kind.ends_with("+xml")
}

impl<'a> Lowering<'a> {
    /// What the property `key` is in XML.
    pub(super) fn member_xml(&self, schema: &'a Schema, key: &str) -> Option<Box<Xml>> {
        if !self.has_xml {
            return None;
        }
        let written = self.written(schema);
        let place = match (written.text, written.attribute, self.items(schema)) {
            (true, ..) => XmlPlace::Content,
            (_, true, _) => XmlPlace::Attribute,
            (_, _, Some(items)) if !written.wrapped => return Some(Box::new(self.repeated(items, &written, key))),
            _ => XmlPlace::Element,
        };
        let name = name(&written, key);
        Some(Box::new(Xml { items: self.inside(schema, &name.local, MOST), name, place }))
    }

    /// What the element of a definition is called.
    pub(super) fn type_xml(&self, schema: &Schema, key: &str) -> Option<Box<XmlName>> {
        let written = schema.xml.as_deref().cloned().unwrap_or_default();
        self.has_xml.then(|| Box::new(name(&written, key)))
    }

    /// The type of a body of XML, if it is an element with members.
    pub(super) fn xml_body(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Option<Type> {
        let ty = self.ty(schema, owner, member);
        self.xml_root(schema, ty, owner, member)
    }

    /// The object that is the root of XML: an element has members, so a list or a map at the root is an object, too.
    fn xml_root(&mut self, schema: &'a Schema, ty: Type, owner: &str, member: &str) -> Option<Type> {
        let written = self.written(schema);
        let known = schema.reference.as_deref();
        let root = name(&written, known.unwrap_or(member));
        let object = match ty {
            Type::Named(id) => return self.types.object(id).map(|_| Type::Named(id)),
            Type::List(_) => {
                let xml = self.items(schema).map(|items| {
                    let default = self.definition_of(items).unwrap_or(&root.local);
                    Box::new(self.repeated(items, &spec::Xml::default(), default))
                });
                let key = xml.as_ref().map_or_else(|| root.local.clone(), |xml| xml.name.local.clone());
                let items = Member {
                    pointer: schema.pointer.clone(),
                    ty: ty.clone(),
                    required: true,
                    client_name: Some("items".to_owned()),
                    docs: Docs { text: Some("The elements in it.".to_owned()) },
                    xml,
                    ..Member::default()
                };
                Object { members: [(key, items)].into(), ..Object::default() }
            }
            Type::Map(ref value) => Object { additional: Some((**value).clone()), ..Object::default() },
            _ => return None,
        };
        let same = |(of, root_of, _): &&(Type, XmlName, Type)| *of == ty && *root_of == root;
        if let Some((_, _, made)) = self.xml_roots.iter().find(same) {
            return Some(made.clone());
        }
        let (owner, member) = (owner.to_owned(), member.to_owned());
        let name = match (known, &written.name) {
            (Some(name), _) => Name::Given(name.to_owned()),
            (None, Some(name)) => Name::Suggested { name: name.clone(), owner, member },
            (None, None) => Name::Guessed { owner, member },
        };
        let described = known.and_then(|name| self.document.definitions.get(name)).unwrap_or(schema);
        let made = Type::Named(self.types.add(TypeDef {
            name,
            pointer: described.pointer.clone(),
            docs: docs(described.description.as_ref()),
            shape: Shape::Object(object),
            xml: Some(Box::new(root.clone())),
            ..TypeDef::default()
        }));
        self.xml_roots.push((ty, root, made.clone()));
        Some(made)
    }

    /// Whether all bodies are elements with members.
    fn are_elements(&self, successes: &[Success]) -> bool {
        let mut bodies = successes.iter().filter_map(|success| success.body.as_ref());
        bodies.all(|body| matches!(body, Type::Named(id) if self.types.object(*id).is_some()))
    }

    /// The media of an answer of XML.
    pub(super) fn xml_answer(&self, offered: &[String], successes: &[Success]) -> Option<Media> {
        xml_kind(offered).filter(|_| self.are_elements(successes)).map(Media::Xml)
    }

    /// The elements of a list without an element of its own.
    fn repeated(&self, items: &'a Schema, list: &spec::Xml, key: &str) -> Xml {
        let item = self.written(items);
        let name = name(&item, list.name.as_deref().unwrap_or(key));
        Xml { items: self.inside(items, &name.local, MOST), name, place: XmlPlace::Repeated }
    }

    /// What stands in the element of a list or a map.
    fn inside(&self, schema: &'a Schema, outer: &str, most: usize) -> Option<Box<Xml>> {
        let most = most.checked_sub(1)?;
        let schema = self.followed(schema);
        let (items, default) = match (&schema.items, &schema.additional) {
            // A list of a definition's objects is one of elements called as the definition.
            (Some(items), _) => (&**items, self.definition_of(items).unwrap_or(outer)),
            (None, Some(spec::Additional::Schema(values))) if schema.properties.is_empty() => (&**values, outer),
            _ => return None,
        };
        let name = name(&self.written(items), default);
        Some(Box::new(Xml { items: self.inside(items, &name.local, most), name, place: XmlPlace::Element }))
    }

    /// What `schema` says of itself, completed by what it refers to.
    fn written(&self, schema: &Schema) -> spec::Xml {
        let own = schema.xml.as_deref().cloned().unwrap_or_default();
        let Some(other) = self.target(schema).and_then(|target| target.xml.as_deref()) else { return own };
        spec::Xml {
            name: own.name.or_else(|| other.name.clone()),
            prefix: own.prefix.or_else(|| other.prefix.clone()),
            namespace: own.namespace.or_else(|| other.namespace.clone()),
            attribute: own.attribute || other.attribute,
            wrapped: own.wrapped || other.wrapped,
            text: own.text || other.text,
        }
    }

    /// The schema of the items, if this is a list.
    fn items(&self, schema: &'a Schema) -> Option<&'a Schema> {
        self.followed(schema).items.as_deref()
    }

    /// The schema that is not just a reference to another one.
    fn followed(&self, schema: &'a Schema) -> &'a Schema {
        let chain = std::iter::successors(Some(schema), |schema| self.target(schema));
        chain.take(MOST).last().unwrap_or(schema)
    }

    /// The name of the object that `schema` refers to.
    fn definition_of(&self, schema: &'a Schema) -> Option<&'a str> {
        let part = super::schemas::annotated(schema).unwrap_or(schema);
        part.reference.as_deref().filter(|name| self.ids.contains_key(name))
    }
}

fn name(written: &spec::Xml, default: &str) -> XmlName {
    XmlName {
        local: written.name.clone().unwrap_or_else(|| default.to_owned()),
        prefix: written.prefix.clone(),
        namespace: written.namespace.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_xml;

    #[test]
    fn media_types_of_xml() {
        for kind in ["application/xml", "text/xml; charset=utf-8", "application/atom+xml", "Application/XML"] {
            assert!(is_xml(kind), "{kind}");
        }
        for kind in ["application/json", "text/plain", "application/xmlish", "image/svg"] {
            assert!(!is_xml(kind), "{kind}");
        }
    }
}
