//! How a model looks in XML.

use serde_json::{Map, Value};

use super::tree::{Attribute, Node};

/// The element of a model: its name, and what in it belongs to which member.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub(super) name: Name,
    pub(super) members: &'static [Member],
    /// What further elements hold, if their names are data.
    pub(super) additional: Option<Kind>,
    /// By the text of the first member: the models that the element can be.
    pub(super) variants: &'static [(&'static str, Lookup)],
}

/// How a shape is found from another one: types may contain each other.
type Lookup = fn() -> &'static Shape;

impl Shape {
    /// A model whose element is called `name` where nothing else says it. Members are written in the order given.
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        Self { name: Name::new(name), members, additional: None, variants: &[] }
    }

    /// A union, told apart by the only member of `discriminator`.
    pub const fn union(
        name: &'static str,
        discriminator: &'static [Member],
        variants: &'static [(&'static str, Lookup)],
    ) -> Self {
        Self { variants, ..Self::new(name, discriminator) }
    }

    /// The same, in a namespace. Without a prefix it is the default namespace of the element.
    pub const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { name: self.name.within(prefix, namespace), ..self }
    }

    /// The same with further elements, whose names are data.
    pub const fn with_additional(self, kind: Kind) -> Self {
        Self { additional: Some(kind), ..self }
    }

    /// The shape of the variant that the text of the discriminator chooses.
    pub(super) fn variant(&self, kind: &str) -> Option<&'static Self> {
        self.variants.iter().find(|(text, _)| *text == kind).map(|(_, shape)| shape())
    }

    /// The shape in which a value of this one is to be written.
    pub(super) fn of<'a>(&'a self, members: &Map<String, Value>) -> &'a Self {
        let text = || self.members.first().and_then(|member| members.get(member.key)?.as_str());
        match (self.variants, text()) {
            ([], _) | (_, None) => self,
            (_, Some(text)) => self.variant(text).map_or(self, |shape| shape.of(members)),
        }
    }

    pub(super) fn attribute(&self, attribute: &Attribute) -> Option<&'static Member> {
        self.members.iter().find(|member| member.place == Place::Attribute && member.name.is_attribute(attribute))
    }

    /// The member that an element belongs to. `around` is the namespace of the element that it stands in.
    pub(super) fn element(&self, node: &Node, around: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| {
            matches!(member.place, Place::Element | Place::Repeated) && member.name.is_element(node, around)
        })
    }

    /// The member that is the text of the element.
    pub(super) fn content(&self) -> Option<&'static Member> {
        self.members.iter().find(|member| member.place == Place::Content)
    }

    /// The names whose prefixes are declared where the element begins.
    pub(super) fn declaring(&self) -> impl Iterator<Item = Name> {
        let members = self.members.iter().map(|member| member.name);
        [self.name].into_iter().chain(members.filter(|name| !name.prefix.is_empty()))
    }

    pub(super) fn knows(&self, key: &str) -> bool {
        self.members.iter().any(|member| member.key == key)
    }
}

/// What a member of a model is in XML.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name in JSON.
    pub(super) key: &'static str,
    pub(super) name: Name,
    pub(super) place: Place,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place {
    Attribute,
    Element,
    /// A list: one element for each item.
    Repeated,
    Content,
}

impl Member {
    /// An attribute.
    pub const fn attribute(key: &'static str, kind: Kind) -> Self {
        Self { key, name: Name::new(key), place: Place::Attribute, kind }
    }

    /// An element.
    pub const fn element(key: &'static str, kind: Kind) -> Self {
        Self { place: Place::Element, ..Self::attribute(key, kind) }
    }

    /// A list without an element of its own: an element for each item.
    pub const fn repeated(key: &'static str, kind: Kind) -> Self {
        Self { place: Place::Repeated, ..Self::attribute(key, kind) }
    }

    /// The text of the model's element.
    pub const fn content(key: &'static str, kind: Kind) -> Self {
        Self { place: Place::Content, ..Self::attribute(key, kind) }
    }

    /// The same, with another name in XML than in JSON.
    pub const fn named(self, name: &'static str) -> Self {
        Self { name: Name { local: name, ..self.name }, ..self }
    }

    /// The same, in a namespace.
    pub const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { name: self.name.within(prefix, namespace), ..self }
    }
}

/// What stands in an element or an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text, also of dates, bytes and enums.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// Anything.
    Any,
    /// A model or a union.
    Model(Lookup),
    /// A list, in an element of its own.
    List(&'static Items),
    /// A map: an element for each entry.
    Map(&'static Self),
}

/// The elements of a list.
#[derive(Clone, Copy, Debug)]
pub struct Items {
    pub(super) name: Name,
    pub(super) kind: Kind,
}

impl Items {
    /// Items called `name`.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name: Name::new(name), kind }
    }

    /// The same, in a namespace.
    pub const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { name: self.name.within(prefix, namespace), ..self }
    }
}

/// The name of an element or an attribute.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub(super) local: &'static str,
    /// Empty if it is written without one.
    pub(super) prefix: &'static str,
    /// Empty if nothing is said.
    pub(super) namespace: &'static str,
}

impl Name {
    const fn new(local: &'static str) -> Self {
        Self { local, prefix: "", namespace: "" }
    }

    const fn within(self, prefix: &'static str, namespace: &'static str) -> Self {
        Self { prefix, namespace, ..self }
    }

    /// With its prefix.
    pub(super) fn qualified(self) -> String {
        match self.prefix {
            "" => self.local.to_owned(),
            prefix => format!("{prefix}:{}", self.local),
        }
    }

    fn is_attribute(self, attribute: &Attribute) -> bool {
        attribute.local() == self.local && *attribute.namespace == *self.namespace
    }

    /// Descriptions rarely tell namespaces, so an element may have that of the element around it.
    fn is_element(self, node: &Node, around: &str) -> bool {
        let fits = match self.namespace {
            "" => !node.name.contains(':') || *node.namespace == *around,
            namespace => *node.namespace == *namespace,
        };
        fits && node.local() == self.local
    }
}
