//! Types of an API.

use std::collections::BTreeMap;

use super::xml::{Xml, XmlName};

/// Index of a type in its API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(usize);

/// All named types of an API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Types(Vec<TypeDef>);

impl Types {
    pub(crate) fn add(&mut self, def: TypeDef) -> TypeId {
        self.0.push(def);
        TypeId(self.0.len() - 1)
    }

    /// The type behind `id`. Ids only come from [`Types::add`], so it is there.
    pub(crate) fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.0.get(id.0)
    }

    pub(crate) fn get_mut(&mut self, id: TypeId) -> Option<&mut TypeDef> {
        self.0.get_mut(id.0)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.0.iter().enumerate().map(|(at, def)| (TypeId(at), def))
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (TypeId, &mut TypeDef)> {
        self.0.iter_mut().enumerate().map(|(at, def)| (TypeId(at), def))
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.0.len()).map(TypeId)
    }

    pub(crate) fn object(&self, id: TypeId) -> Option<&Object> {
        match &self.get(id)?.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// A named type.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeDef {
    pub(crate) name: Name,
    /// Where it stands, for diagnostics.
    pub(crate) pointer: String,
    pub(crate) docs: Docs,
    pub(crate) shape: Shape,
    /// An operation or a used type leads here.
    pub(crate) used: bool,
    /// It is part of a request body.
    pub(crate) in_requests: bool,
    /// It is part of a body of XML.
    pub(crate) in_xml: bool,
    /// What its element is called where nothing else says it.
    pub(crate) xml: Option<Box<XmlName>>,
}

/// A name and how sure it is: a guess never displaces a given name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// Written in the description.
    Given(String),
    /// Wished for by the description (`x-ms-enum`), perhaps by several places at once.
    Suggested { name: String, owner: String, member: String },
    /// Made from where the type stands: the owner's name, then the member's.
    Guessed { owner: String, member: String },
}

impl Default for Name {
    fn default() -> Self {
        Self::Given(String::new())
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Object(Object),
    Enum(Enum),
    Union(Union),
}

impl Default for Shape {
    fn default() -> Self {
        Self::Object(Object::default())
    }
}

/// An object with named members.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub(crate) members: BTreeMap<String, Member>,
    /// `allOf`; emptied by the inheritance pass, which copies the members down.
    pub(crate) bases: Vec<TypeId>,
    /// Type of the members that have no name here; `None` if the description gives no type for them.
    pub(crate) additional: Option<Type>,
    /// Member that tells subtypes apart.
    pub(crate) discriminator: Option<String>,
    /// The text that announces this type in its base's discriminator.
    pub(crate) discriminator_value: Option<String>,
    /// What it can be, where it is nothing of its own: the text in the discriminator, and the type. Emptied as `bases`.
    pub(crate) alternatives: Vec<(String, TypeId)>,
    /// Members with a fixed text: written always, never a field.
    pub(crate) constants: BTreeMap<String, Constant>,
}

#[derive(Clone, Debug)]
pub(crate) struct Constant {
    pub(crate) text: String,
    pub(crate) xml: Option<Box<Xml>>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Member {
    pub(crate) pointer: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Only the service sets it; requests leave it out.
    pub(crate) read_only: bool,
    /// Shown nowhere.
    pub(crate) secret: bool,
    /// When it may be sent, if only at times (`x-ms-mutability`).
    pub(crate) mutability: Vec<String>,
    pub(crate) client_name: Option<String>,
    pub(crate) docs: Docs,
    pub(crate) limits: Limits,
    pub(crate) default: Option<String>,
    pub(crate) deprecated: bool,
    /// Part of a cycle of types that contain each other.
    pub(crate) boxed: bool,
    /// What it is in XML, if the API has any.
    pub(crate) xml: Option<Box<Xml>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Enum {
    /// Sorted by wire text.
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EnumValue {
    pub(crate) wire: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
}

/// A family of objects told apart by one member.
#[derive(Clone, Debug, Default)]
pub(crate) struct Union {
    pub(crate) discriminator: String,
    /// What the discriminator is in XML, if the API has any.
    pub(crate) xml: Option<Box<Xml>>,
    /// By the text in the discriminator.
    pub(crate) variants: BTreeMap<String, Variant>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Variant {
    pub(crate) ty: TypeId,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Type {
    /// Any JSON value.
    #[default]
    Any,
    Boolean,
    Integer {
        bits: u8,
    },
    Number {
        bits: u8,
    },
    /// Text, also of formats that stay text (uuid, uri, date, duration, …); the format is for documentation.
    Text {
        format: Option<String>,
    },
    Instant(DateFormat),
    Bytes(BytesFormat),
    /// A body without a format, up or down.
    Stream,
    List(Box<Type>),
    Map(Box<Type>),
    /// An element that may be null.
    Nullable(Box<Type>),
    /// A literal or a Data Factory expression.
    Expressible(Box<Type>),
    Named(TypeId),
}

impl Type {
    /// The named types in here, whether or not behind a list or a map.
    pub(crate) fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Expressible(inner) => inner.named(),
            _ => None,
        }
    }

    /// Bytes without a form of their own, or a list of them.
    pub(crate) fn is_stream(&self) -> bool {
        match self {
            Self::List(inner) | Self::Nullable(inner) => inner.is_stream(),
            ty => *ty == Self::Stream,
        }
    }

    /// The named type that a value of this type contains in place, so that a cycle would have no finite size.
    pub(crate) fn by_value(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) | Self::Expressible(inner) => inner.by_value(),
            _ => None,
        }
    }

    /// Replaces the named type in here.
    pub(crate) fn rename(&mut self, to: impl Fn(TypeId) -> TypeId) {
        match self {
            Self::Named(id) => *id = to(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Expressible(inner) => inner.rename(to),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateFormat {
    Rfc3339,
    Rfc1123,
    UnixTime,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BytesFormat {
    Base64,
    Base64Url,
}

/// Text for people, as far as the input has any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Docs {
    pub(crate) text: Option<String>,
}

/// What a value has to satisfy, in words of the description language: `1 to 90 characters`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) phrases: Vec<String>,
    pub(crate) pattern: Option<String>,
}
