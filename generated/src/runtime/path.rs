//! Steps of a path inside JSON.

/// A step from a value to one inside it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Step {
    /// The member of an object.
    Member(String),
    /// The element of an array.
    Index(usize),
}
