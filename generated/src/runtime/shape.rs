//! The shape of a model: its name, and the names and flags of its members.

/// The shape of a model. The macro `model!` creates it.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type, for error messages and `Debug`.
    pub(super) name: &'static str,
    /// The members that are fields, in the order of the fields.
    pub(super) members: &'static [Member],
    /// The members that have always the same text, with that text.
    pub(super) constants: &'static [(&'static str, &'static str)],
}

impl Shape {
    /// Creates the shape of the model `name`.
    pub const fn new(
        name: &'static str,
        members: &'static [Member],
        constants: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { name, members, constants }
    }

    /// Returns the index of the member `name`, which is probably `expected`.
    pub(super) fn index_of(&self, name: &str, expected: usize) -> Option<usize> {
        let digest = digest(name);
        let is_named = |member: &Member| member.digest == digest && member.name == name;
        match self.members.get(expected) {
            Some(member) if is_named(member) => Some(expected),
            _ => self.members.iter().position(is_named),
        }
    }
}

/// The name and the flags of a member.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The name on the wire.
    pub(super) name: &'static str,
    digest: u32,
    /// Whether only the service sets it: a request body leaves it out.
    pub(super) read_only: bool,
    /// Whether `Debug` redacts it.
    pub(super) secret: bool,
}

impl Member {
    /// Creates a member that is `name` on the wire.
    pub const fn new(name: &'static str) -> Self {
        Self { name, digest: digest(name), read_only: false, secret: false }
    }

    /// Marks the member as set by the service only.
    #[must_use]
    pub const fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// Marks the member as secret.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }
}

/// Returns what tells most names apart: a search compares it first.
const fn digest(name: &str) -> u32 {
    let bytes = name.as_bytes();
    let (_, rest) = bytes.split_at(bytes.len() / 2);
    match (bytes, rest) {
        ([first, ..], [middle, .., last]) => u32::from_be_bytes([bytes.len() as u8, *first, *middle, *last]),
        _ => bytes.len() as u32,
    }
}
