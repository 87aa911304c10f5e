//! Bodies that no description promises, but that services send one day: each differs from an example in one place.

use serde_json::{Value, json};

use crate::{
    description::Description,
    instant,
    schema::{Kind, Spot},
};

/// A text that no description knows.
const UNKNOWN: &str = "NobodyKnowsThis";

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// A text of a list became another one.
    UnknownValue,
    /// A discriminator became a text that announces nothing.
    UnknownKind,
    /// A required member is not there.
    MissingMember,
    /// An instant has no offset.
    NoOffset,
    /// There is a member that nobody described.
    UnknownMember,
}

impl Change {
    /// Every kind of change.
    pub(crate) const ALL: [Self; 5] =
        [Self::UnknownValue, Self::UnknownKind, Self::MissingMember, Self::NoOffset, Self::UnknownMember];

    /// What people read.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::UnknownValue => "unknown enum values",
            Self::UnknownKind => "unknown discriminators",
            Self::MissingMember => "missing required members",
            Self::NoOffset => "instants without offset",
            Self::UnknownMember => "unknown members",
        }
    }
}

/// A changed body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mutant {
    pub(crate) change: Change,
    /// Where.
    pub(crate) pointer: String,
    pub(crate) body: Value,
}

/// All mutants of `body`, which `schema` describes.
pub(crate) fn mutants(description: &Description, schema: &Value, body: &Value) -> Vec<Mutant> {
    description.spots(schema, body).iter().filter_map(|spot| mutant(body, spot)).collect()
}

fn mutant(body: &Value, spot: &Spot) -> Option<Mutant> {
    let mut changed = body.clone();
    let place = changed.pointer_mut(&spot.pointer)?;
    let change = match &spot.kind {
        Kind::Enum => {
            *place = Value::from(UNKNOWN);
            Change::UnknownValue
        }
        Kind::Union(member) => {
            place.as_object_mut()?.insert(member.clone(), Value::from(UNKNOWN));
            Change::UnknownKind
        }
        Kind::Required(member) => {
            place.as_object_mut()?.remove(member)?;
            Change::MissingMember
        }
        Kind::Instant => {
            *place = Value::from(instant::without_offset(place.as_str()?)?);
            Change::NoOffset
        }
        Kind::Object => {
            place.as_object_mut()?.insert(UNKNOWN.to_owned(), json!({ "inner": [1, { "deep": null }, "text"] }));
            Change::UnknownMember
        }
    };
    Some(Mutant { change, pointer: spot.pointer.clone(), body: changed })
}
