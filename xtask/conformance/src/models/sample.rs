//! A value that a schema describes, and what is known of it.

use serde_json::Value;

use super::{exact::ExactTexts, label::Label, ordered::Ordered, path::Step, schema_kind::SchemaKind};

/// The distribution that samples are drawn from. Probabilities are in percent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SampleOptions {
    /// The probability that an optional member is present.
    pub(crate) optional: u8,
    /// Whether required members are present.
    pub(crate) required: bool,
    /// The probability that a member is null.
    pub(crate) null: u8,
    /// The probability that an object, enum or discriminator holds something that is not described.
    pub(crate) unknown: u8,
    /// The probability that a value is in another form than usual, where one is possible.
    pub(crate) other_form: u8,
    /// Whether numbers and instants have the form in which models write them, and whether there are only values that a
    /// `Value` can be.
    pub(crate) canonical: bool,
    /// The index of the subtype or enum value of the outermost value, modulo their number.
    pub(crate) variant: usize,
}

/// A value, and the locations in it with what may be there.
#[derive(Clone, Debug)]
pub(crate) struct Sample<'a> {
    pub(crate) value: Value,
    pub(crate) locations: Vec<Location<'a>>,
    /// The paths of numbers and instants that models write in another form, and that form.
    pub(crate) normalized: Vec<(Vec<Step>, Value)>,
    /// The texts that have placeholders in `value`.
    pub(crate) exact: ExactTexts,
    /// What it contains.
    pub(crate) labels: Vec<Label>,
    /// The schemas of values that may be expressions, and whether the value is one.
    pub(crate) expressible: Vec<(&'a Value, bool)>,
    /// Decides about the order of members.
    pub(crate) seed: u64,
}

impl Sample<'_> {
    /// Returns the JSON text.
    pub(crate) fn text(&self) -> String {
        self.exact.insert(&Ordered::shuffled(&self.value, self.seed).to_string())
    }
}

/// A location in a sample.
#[derive(Clone, Debug)]
pub(crate) struct Location<'a> {
    pub(crate) path: Vec<Step>,
    /// The kind of value that has to be here; `Any` also where every value is kept as it is.
    pub(crate) kind: SchemaKind<'a>,
    /// Whether the value may be null, or an empty text instead of an instant.
    pub(crate) optional: bool,
    /// Whether only the service sets it.
    pub(crate) read_only: bool,
    /// Whether it is a member that is not described.
    pub(crate) unknown: bool,
    /// Whether it is a discriminator, whose change would change the type of its object.
    pub(crate) discriminator: bool,
    /// Whether it is the sample itself or a member of it, at most through lists and maps.
    pub(crate) top_level: bool,
}
