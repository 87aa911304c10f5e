//! What samples contain, counted, so that no kind of value is missing without a word: the labels of property testing.

use std::{
    collections::BTreeMap,
    fmt::{self, Display, Formatter},
};

/// A kind of value that a reader might lose or show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Label {
    NullInList,
    NullInMap,
    /// A null in a list or map that is itself an element of one.
    NullNested,
    /// A null among the elements of a page.
    NullInPage,
    /// An expression where a value of the outermost object is described.
    Expression,
    /// An expression inside an inner object.
    ExpressionInside,
    TextForObject,
    OtherForm,
    BlankInstant,
    /// More than 64 bits.
    BigInteger(Place),
    /// More digits than a floating-point number has.
    LongFloat(Place),
    /// More than a floating-point number can be.
    HugeFloat(Place),
    MemberOrder(Place),
    LoneSurrogate(Place),
    DeepNesting(Place),
    /// An object that says of itself that it is a secret.
    SecretObject(Place),
}

/// Where JSON is that has no described form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    AnyJson,
    UnknownMember,
    OtherForm,
}

/// The number of values of each kind.
pub(crate) type Labels = BTreeMap<Label, usize>;

impl Label {
    /// Returns every label that has to occur.
    pub(crate) fn all() -> Vec<Self> {
        use Label::*;
        let mut all = vec![
            NullInList,
            NullInMap,
            NullNested,
            NullInPage,
            Expression,
            ExpressionInside,
            TextForObject,
            OtherForm,
            BlankInstant,
        ];
        let placed = [BigInteger, LongFloat, HugeFloat, MemberOrder, LoneSurrogate, DeepNesting, SecretObject];
        for place in [Place::AnyJson, Place::UnknownMember, Place::OtherForm] {
            all.extend(placed.iter().map(|label| label(place)));
        }
        all
    }
}

impl Display for Label {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (text, place) = match self {
            Self::NullInList => ("nulls in lists", None),
            Self::NullInMap => ("nulls in maps", None),
            Self::NullNested => ("nulls in lists and maps inside of others", None),
            Self::NullInPage => ("nulls among the elements of a page", None),
            Self::Expression => ("expressions", None),
            Self::ExpressionInside => ("expressions in inner objects", None),
            Self::TextForObject => ("texts in place of an object", None),
            Self::OtherForm => ("other forms than described", None),
            Self::BlankInstant => ("blank instants", None),
            Self::BigInteger(place) => ("integers beyond 64 bits", Some(place)),
            Self::LongFloat(place) => ("numbers with many digits", Some(place)),
            Self::HugeFloat(place) => ("numbers like 1e400", Some(place)),
            Self::MemberOrder(place) => ("orders of members", Some(place)),
            Self::LoneSurrogate(place) => ("lone surrogates", Some(place)),
            Self::DeepNesting(place) => ("deep nestings", Some(place)),
            Self::SecretObject(place) => ("objects that are a secret", Some(place)),
        };
        f.write_str(text)?;
        match place {
            None => Ok(()),
            Some(Place::AnyJson) => f.write_str(" in any JSON"),
            Some(Place::UnknownMember) => f.write_str(" in unknown members"),
            Some(Place::OtherForm) => f.write_str(" in other forms"),
        }
    }
}
