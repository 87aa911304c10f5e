//! The mapping of models to XML.

use serde_json::{Map, Value};

use super::tree::{Attribute, Node};

/// The mapping of a model to an element: its name, and the attributes and child elements of its members.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub(super) name: Name,
    pub(super) members: &'static [Member],
    /// The kind of further elements, if their names are data.
    pub(super) additional: Option<Kind>,
    /// The variants of a union, by the text of the first member.
    pub(super) variants: &'static [(&'static str, Lookup)],
}

/// A function that returns a shape, as types may be recursive.
type Lookup = fn() -> &'static Shape;

impl Shape {
    /// Creates the shape of a model. `name` is the default name of its element; members are written in the order given.
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        Self { name: Name::new(name), members, additional: None, variants: &[] }
    }

    /// Creates the shape of a union. `discriminator` has one member.
    pub const fn union(
        name: &'static str,
        discriminator: &'static [Member],
        variants: &'static [(&'static str, Lookup)],
    ) -> Self {
        Self { variants, ..Self::new(name, discriminator) }
    }

    /// Sets the namespace. Without a prefix it is the default namespace of the element.
    pub const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { name: self.name.within(prefix, namespace), ..self }
    }

    /// Sets the kind of further elements, whose names are data.
    pub const fn with_additional(self, kind: Kind) -> Self {
        Self { additional: Some(kind), ..self }
    }

    /// Returns the shape of the variant with this value of the discriminator.
    pub(super) fn variant(&self, kind: &str) -> Option<&'static Self> {
        self.variants.iter().find(|(text, _)| *text == kind).map(|(_, shape)| shape())
    }

    /// Returns the shape in which an object of this shape is written.
    pub(super) fn for_object<'a>(&'a self, members: &Map<String, Value>) -> &'a Self {
        let text = || self.members.first().and_then(|member| members.get(member.key)?.as_str());
        match (self.variants, text()) {
            ([], _) | (_, None) => self,
            (_, Some(text)) => self.variant(text).map_or(self, |shape| shape.for_object(members)),
        }
    }

    pub(super) fn attribute(&self, attribute: &Attribute) -> Option<&'static Member> {
        self.members
            .iter()
            .find(|member| member.node_type == NodeType::Attribute && member.name.is_attribute(attribute))
    }

    /// Returns the member of an element. `around` is the namespace of the parent element.
    pub(super) fn element(&self, node: &Node, around: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| {
            matches!(member.node_type, NodeType::Element | NodeType::Repeated) && member.name.is_element(node, around)
        })
    }

    /// Returns the member that is the text of the element.
    pub(super) fn content(&self) -> Option<&'static Member> {
        self.members.iter().find(|member| member.node_type == NodeType::Content)
    }

    /// Returns the names whose prefixes are declared at the start of the element.
    pub(super) fn declaring(&self) -> impl Iterator<Item = Name> {
        let members = self.members.iter().map(|member| member.name);
        [self.name].into_iter().chain(members.filter(|name| !name.prefix.is_empty()))
    }

    pub(super) fn knows(&self, key: &str) -> bool {
        self.members.iter().any(|member| member.key == key)
    }
}

/// The mapping of a member to an attribute, an element or text.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The name in JSON.
    pub(super) key: &'static str,
    pub(super) name: Name,
    pub(super) node_type: NodeType,
    pub(super) kind: Kind,
}

/// The type of node of a member.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum NodeType {
    Attribute,
    Element,
    /// A list: one element for each item.
    Repeated,
    Content,
}

impl Member {
    /// Maps a member to an attribute.
    pub const fn attribute(key: &'static str, kind: Kind) -> Self {
        Self { key, name: Name::new(key), node_type: NodeType::Attribute, kind }
    }

    /// Maps a member to an element.
    pub const fn element(key: &'static str, kind: Kind) -> Self {
        Self { node_type: NodeType::Element, ..Self::attribute(key, kind) }
    }

    /// Maps a list to an element for each item, without an element around them.
    pub const fn repeated(key: &'static str, kind: Kind) -> Self {
        Self { node_type: NodeType::Repeated, ..Self::attribute(key, kind) }
    }

    /// Maps a member to the text of the element.
    pub const fn content(key: &'static str, kind: Kind) -> Self {
        Self { node_type: NodeType::Content, ..Self::attribute(key, kind) }
    }

    /// Sets the name in XML, if it is not that in JSON.
    pub const fn named(self, name: &'static str) -> Self {
        Self { name: Name { local: name, ..self.name }, ..self }
    }

    /// Sets the namespace.
    pub const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { name: self.name.within(prefix, namespace), ..self }
    }
}

/// The kind of value of an element or an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text, dates, bytes or an enum.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// Any content.
    Any,
    /// A model or a union.
    Model(Lookup),
    /// A list in its own element.
    List(&'static Items),
    /// A map with an element for each entry.
    Map(&'static Self),
}

/// The elements of a list.
#[derive(Clone, Copy, Debug)]
pub struct Items {
    pub(super) name: Name,
    pub(super) kind: Kind,
}

impl Items {
    /// Creates the mapping of items with the element name `name`.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name: Name::new(name), kind }
    }

    /// Sets the namespace.
    pub const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { name: self.name.within(prefix, namespace), ..self }
    }
}

/// The name of an element or an attribute.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub(super) local: &'static str,
    /// Empty if there is none.
    pub(super) prefix: &'static str,
    /// Empty if it is not described.
    pub(super) namespace: &'static str,
}

impl Name {
    const fn new(local: &'static str) -> Self {
        Self { local, prefix: "", namespace: "" }
    }

    const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { prefix, namespace, ..self }
    }

    /// Returns the name with its prefix.
    pub(super) fn qualified(self) -> String {
        match self.prefix {
            "" => self.local.to_owned(),
            prefix => format!("{prefix}:{}", self.local),
        }
    }

    fn is_attribute(self, attribute: &Attribute) -> bool {
        attribute.local() == self.local && *attribute.namespace == *self.namespace
    }

    /// Whether the name matches an element. Descriptions rarely have namespaces, so an element may have that of its parent.
    fn is_element(self, node: &Node, around: &str) -> bool {
        let fits = match self.namespace {
            "" => !node.name.contains(':') || *node.namespace == *around,
            namespace => *node.namespace == *namespace,
        };
        fits && node.local() == self.local
    }
}
