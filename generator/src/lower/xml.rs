//! XML: names of elements and attributes, and lists with or without an element of their own.
//!
//! Names come from the `xml` of the schema, then from that of the definition it refers to, then from the property.

use crate::{
    model::{Member, Name, Object, Success, Type, TypeDef, TypeKind, Xml, XmlName, XmlNodeKind},
    spec::{self, Schema},
};

use super::{context::Lowering, schemas::annotated_ref};

/// The length of a chain of references, and the depth of nested lists.
const MAX_DEPTH: usize = 16;

impl<'a> Lowering<'a> {
    /// Returns the XML representation of the property `key`.
    pub(super) fn member_xml(&self, schema: &'a Schema, key: &str) -> Option<Box<Xml>> {
        if !self.has_xml {
            return None;
        }
        let written = self.xml_object(schema);
        let kind = match (written.text, written.attribute, self.items(schema)) {
            (true, ..) => XmlNodeKind::Content,
            (_, true, _) => XmlNodeKind::Attribute,
            (_, _, Some(items)) if !written.wrapped => return Some(Box::new(self.repeated(items, &written, key))),
            _ => XmlNodeKind::Element,
        };
        let name = name(&written, key);
        Some(Box::new(Xml { items: self.item_xml(schema, &name.local, MAX_DEPTH), name, kind }))
    }

    /// Returns the name of the element of a definition.
    pub(super) fn type_xml(&self, schema: &Schema, key: &str) -> Option<Box<XmlName>> {
        let written = schema.xml.as_deref().cloned().unwrap_or_default();
        self.has_xml.then(|| Box::new(name(&written, key)))
    }

    /// Returns the type of a body of XML, if it is an element with members.
    pub(super) fn xml_body(&mut self, schema: &'a Schema, owner: &str, member: &str) -> Option<Type> {
        let ty = self.ty(schema, owner, member);
        self.xml_root(schema, ty, owner, member)
    }

    /// Returns the object that is the root of XML. An element has members, so a list or a map at the root is an object, too.
    fn xml_root(&mut self, schema: &'a Schema, ty: Type, owner: &str, member: &str) -> Option<Type> {
        let written = self.xml_object(schema);
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
                    docs: Some("The elements in it.".to_owned()),
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
        let name = match known {
            Some(name) => Name::Given(name.to_owned()),
            None => Name::of_inline(written.name, owner, member),
        };
        let described = known.and_then(|name| self.document.definitions.get(name)).unwrap_or(schema);
        let made = Type::Named(self.types.add(TypeDef {
            name,
            pointer: described.pointer.clone(),
            docs: described.description.clone(),
            kind: TypeKind::Object(object),
            xml: Some(Box::new(root.clone())),
            ..TypeDef::default()
        }));
        self.xml_roots.push((ty, root, made.clone()));
        Some(made)
    }

    /// Whether all bodies are elements with members.
    pub(super) fn are_elements(&self, successes: &[Success]) -> bool {
        let mut bodies = successes.iter().filter_map(|success| success.body.as_ref());
        bodies.all(|body| matches!(body, Type::Named(id) if self.types.object(*id).is_some()))
    }

    /// Returns the representation of a list without an element of its own.
    fn repeated(&self, items: &'a Schema, list: &spec::Xml, key: &str) -> Xml {
        let item = self.xml_object(items);
        let name = name(&item, list.name.as_deref().unwrap_or(key));
        Xml { items: self.item_xml(items, &name.local, MAX_DEPTH), name, kind: XmlNodeKind::Repeated }
    }

    /// Returns the representation of the items of a list or a map that has an element named `outer`.
    fn item_xml(&self, schema: &'a Schema, outer: &str, max_depth: usize) -> Option<Box<Xml>> {
        let max_depth = max_depth.checked_sub(1)?;
        let schema = self.dereferenced(schema);
        let (items, default) = match (&schema.items, &schema.additional) {
            // The elements of a list of objects have the name of their definition.
            (Some(items), _) => (&**items, self.definition_of(items).unwrap_or(outer)),
            (None, Some(values)) if schema.properties.is_empty() => (&**values, outer),
            _ => return None,
        };
        let name = name(&self.xml_object(items), default);
        Some(Box::new(Xml { items: self.item_xml(items, &name.local, max_depth), name, kind: XmlNodeKind::Element }))
    }

    /// Returns the `xml` of `schema`, completed by that of the definition it refers to.
    fn xml_object(&self, schema: &Schema) -> spec::Xml {
        let own = schema.xml.as_deref().cloned().unwrap_or_default();
        let Some(other) = self.referenced_definition(schema).and_then(|target| target.xml.as_deref()) else {
            return own;
        };
        spec::Xml {
            name: own.name.or_else(|| other.name.clone()),
            prefix: own.prefix.or_else(|| other.prefix.clone()),
            namespace: own.namespace.or_else(|| other.namespace.clone()),
            attribute: own.attribute || other.attribute,
            wrapped: own.wrapped || other.wrapped,
            text: own.text || other.text,
        }
    }

    /// Returns the schema of the items, if this is a list.
    fn items(&self, schema: &'a Schema) -> Option<&'a Schema> {
        self.dereferenced(schema).items.as_deref()
    }

    /// Follows references to the first schema that is not just a reference.
    fn dereferenced(&self, schema: &'a Schema) -> &'a Schema {
        let chain = std::iter::successors(Some(schema), |schema| self.referenced_definition(schema));
        chain.take(MAX_DEPTH).last().unwrap_or(schema)
    }

    /// Returns the name of the definition with a type of its own that `schema` refers to.
    fn definition_of(&self, schema: &'a Schema) -> Option<&'a str> {
        let part = annotated_ref(schema).unwrap_or(schema);
        part.reference.as_deref().filter(|name| self.type_ids.contains_key(name))
    }
}

fn name(written: &spec::Xml, default: &str) -> XmlName {
    XmlName {
        local: written.name.clone().unwrap_or_else(|| default.to_owned()),
        prefix: written.prefix.clone(),
        namespace: written.namespace.clone(),
    }
}
