//! The named types of an API and their representation in JSON and XML.

use std::collections::BTreeMap;

/// Index of a type in its API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(usize);

/// The arena of all named types of an API.
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
        match &self.get(id)?.kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn object_mut(&mut self, id: TypeId) -> Option<&mut Object> {
        match &mut self.get_mut(id)?.kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The name of the type behind `id`.
    pub(crate) fn name(&self, id: TypeId) -> Option<&str> {
        self.get(id).map(|def| def.name.as_str())
    }
}

/// A named type and its definition.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeDef {
    pub(crate) name: Name,
    /// JSON pointer into the description, for diagnostics.
    pub(crate) pointer: String,
    /// Documentation from the description, as in every part of the model.
    pub(crate) docs: Option<String>,
    pub(crate) kind: TypeKind,
    /// An operation or a used type refers to it.
    pub(crate) used: bool,
    /// It is part of a request body.
    pub(crate) in_requests: bool,
    /// It is part of a body of XML.
    pub(crate) in_xml: bool,
    /// Name of its XML element, unless the member that refers to it has another one.
    pub(crate) xml: Option<Box<XmlName>>,
}

/// A name and its origin: a guess never displaces a given name. Every used type is `Given` after `pass::names`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// Written in the description.
    Given(String),
    /// Asked for by the description (`x-ms-enum`), perhaps for several types at once.
    Suggested { name: String, owner: String, member: String },
    /// Derived from the position of an inline schema: the owner's name, then the member's.
    Guessed { owner: String, member: String },
}

impl Name {
    /// The name of an inline type: a suggestion, or a guess for its position.
    pub(crate) fn of_inline(suggested: Option<String>, owner: &str, member: &str) -> Self {
        let (owner, member) = (owner.to_owned(), member.to_owned());
        match suggested {
            Some(name) => Self::Suggested { name, owner, member },
            None => Self::Guessed { owner, member },
        }
    }

    /// The name as far as it is known; settled after `pass::names`.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Given(name) | Self::Suggested { name, .. } => name,
            Self::Guessed { member, .. } => member,
        }
    }
}

impl Default for Name {
    fn default() -> Self {
        Self::Given(String::new())
    }
}

/// The definition of a named type.
#[derive(Clone, Debug)]
pub(crate) enum TypeKind {
    Object(Object),
    Enum(Enum),
    Union(Union),
}

impl TypeKind {
    /// The named types that members or variants refer to.
    pub(crate) fn references(&self) -> Vec<TypeId> {
        match self {
            Self::Object(object) => {
                let members = object.members.values().map(|member| &member.ty);
                members.chain(&object.additional).filter_map(Type::named).collect()
            }
            Self::Union(union) => union.variants.values().copied().collect(),
            Self::Enum(_) => Vec::new(),
        }
    }
}

impl Default for TypeKind {
    fn default() -> Self {
        Self::Object(Object::default())
    }
}

/// An object with named members.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub(crate) members: BTreeMap<String, Member>,
    /// `allOf`; emptied by the pass that makes unions. The pass for inheritance has copied the members by then.
    pub(crate) bases: Vec<TypeId>,
    /// Type of the members without a name (`additionalProperties`); `None` if the description gives no type for them.
    pub(crate) additional: Option<Type>,
    /// Name of the discriminator, if this is the base of a family.
    pub(crate) discriminator: Option<String>,
    /// The value of the base's discriminator that stands for this type.
    pub(crate) discriminator_value: Option<String>,
    /// Whether a text may stand in place of the object, if this is the base of a family.
    pub(crate) text: Option<TextVariant>,
    /// Alternatives of a `oneOf` with a discriminator: the discriminator value, and the type. Emptied as `bases`.
    pub(crate) alternatives: Vec<(String, TypeId)>,
    /// Members with a fixed text: always written, never a field.
    pub(crate) constants: BTreeMap<String, Constant>,
}

/// A member that has one value.
#[derive(Clone, Debug)]
pub(crate) struct Constant {
    pub(crate) text: String,
    pub(crate) xml: Option<Box<Xml>>,
}

/// A named member of an object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Member {
    pub(crate) pointer: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Set by the service only, left out of requests.
    pub(crate) read_only: bool,
    /// Masked in debug output.
    pub(crate) secret: bool,
    /// The requests that may contain it, `create` or `update`, if not all (`x-ms-mutability`).
    pub(crate) mutability: Vec<String>,
    pub(crate) client_name: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) limits: Limits,
    pub(crate) default: Option<String>,
    pub(crate) deprecated: bool,
    /// Needs a `Box`: it is part of a cycle of types that contain each other by value.
    pub(crate) boxed: bool,
    /// Its XML representation, if the API has bodies of XML.
    pub(crate) xml: Option<Box<Xml>>,
}

/// An open enum: values that are not listed are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Enum {
    /// Sorted by the text on the wire.
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EnumValue {
    pub(crate) wire: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
}

/// A discriminated union: objects told apart by the value of one member.
#[derive(Clone, Debug, Default)]
pub(crate) struct Union {
    pub(crate) discriminator: String,
    /// The XML representation of the discriminator, if the API has bodies of XML.
    pub(crate) xml: Option<Box<Xml>>,
    /// By discriminator value.
    pub(crate) variants: BTreeMap<String, TypeId>,
    /// Whether a text may stand in place of the object.
    pub(crate) text: Option<TextVariant>,
}

/// A text in place of an object of a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextVariant {
    /// Masked in debug output.
    pub(crate) secret: bool,
}

/// A use of a type.
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
    /// Bytes that are a whole body or a file of a form.
    Stream,
    List(Box<Type>),
    Map(Box<Type>),
    /// An element that may be null.
    Nullable(Box<Type>),
    /// A literal or a Data Factory expression.
    Expressible(Box<Type>),
    /// What is described, or any other JSON.
    Lenient(Box<Type>),
    Named(TypeId),
}

impl Type {
    /// The named type in it, also as the element of a list or a map.
    pub(crate) fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Expressible(inner)
            | Self::Lenient(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether this is a [`Type::Stream`] or a list of them.
    pub(crate) fn is_stream(&self) -> bool {
        match self {
            Self::List(inner) | Self::Nullable(inner) => inner.is_stream(),
            ty => *ty == Self::Stream,
        }
    }

    /// Whether its form in JSON does not follow from its type in code.
    pub(crate) fn has_own_form(&self) -> bool {
        match self {
            Self::Instant(format) => *format != DateFormat::Rfc3339,
            Self::Bytes(_) => true,
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.has_own_form(),
            _ => false,
        }
    }

    /// The named type that a value of this type contains in place, so that a cycle would have no finite size.
    pub(crate) fn by_value(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) | Self::Expressible(inner) | Self::Lenient(inner) => inner.by_value(),
            _ => None,
        }
    }

    /// Replaces the named type in it.
    pub(crate) fn replace_named(&mut self, to: impl Fn(TypeId) -> TypeId) {
        match self {
            Self::Named(id) => *id = to(*id),
            Self::List(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Expressible(inner)
            | Self::Lenient(inner) => inner.replace_named(to),
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

/// Constraints of a value, as phrases for documentation: `1 to 90 characters`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) phrases: Vec<String>,
    pub(crate) pattern: Option<String>,
}

/// The name of an element or an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct XmlName {
    pub(crate) local: String,
    pub(crate) prefix: Option<String>,
    pub(crate) namespace: Option<String>,
}

/// The XML representation of a member. Only APIs with bodies of XML have any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Xml {
    pub(crate) name: XmlName,
    pub(crate) kind: XmlNodeKind,
    /// Representation of the items of a wrapped list, or of the entries of a map.
    pub(crate) items: Option<Box<Xml>>,
}

/// The kind of XML node that holds a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum XmlNodeKind {
    Attribute,
    Element,
    /// A list: one element for each item.
    Repeated,
    /// The text of the element around it.
    Content,
}
