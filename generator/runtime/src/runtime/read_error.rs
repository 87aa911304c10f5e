//! Errors of reading JSON values.

use super::path::Step;
use std::fmt;

/// The result of reading a JSON value.
pub type ReadResult<T> = Result<T, ReadError>;

/// The error of a JSON value that does not have the form of the type it is read as.
///
/// The message has the path, as in ``SqlPool: `properties.sku.capacity`: expected an integer, found a string``. It never
/// contains the value, which may be secret.
#[derive(Clone, Eq, PartialEq)]
pub struct ReadError(Box<Inner>);

#[derive(Clone, Eq, PartialEq)]
struct Inner {
    /// The outermost type.
    root: &'static str,
    /// The path in reverse, as the error is propagated outwards.
    steps: Vec<Step>,
    /// The innermost variant of a union, which is the one with the members in question.
    variant: Option<&'static str>,
    problem: String,
}

impl ReadError {
    /// Creates an error with a message, for example `expected base64 text, found other text`.
    #[cold]
    pub fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Inner { root: "", steps: Vec::new(), variant: None, problem: problem.into() }))
    }

    /// Creates the error of a value of another JSON type than `expected`. Both have their article: `an integer`, `a string`.
    #[cold]
    pub fn unexpected(expected: &str, found: &str) -> Self {
        Self::new(format!("expected {expected}, found {found}"))
    }

    /// Adds to the path that the value is inside another one.
    pub(super) fn inside(&mut self, step: Step) {
        self.0.steps.push(step);
    }

    /// As [`ReadError::inside`].
    #[must_use]
    pub(super) fn within(mut self, step: Step) -> Self {
        self.inside(step);
        self
    }

    /// Says that the value is the model `name` of a variant.
    pub(super) fn in_variant(&mut self, name: &'static str) {
        self.0.variant.get_or_insert(name);
    }

    /// Sets the outermost type.
    #[cold]
    #[must_use]
    pub fn reading(mut self, name: &'static str) -> Self {
        self.0.root = name;
        self
    }

    /// Returns the path of the value, for example `value[3].name`, or `tags["a.b"]` for a name that would be ambiguous.
    /// Empty for the outermost value.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Member(name) if name.is_empty() || name.contains(['.', '[', ' ', '`']) => {
                    path.push_str(&format!("[{name:?}]"));
                }
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => path.extend([".", name]),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if !inner.root.is_empty() {
            write!(f, "{}: ", inner.root)?;
        }
        let path = self.path();
        if !path.is_empty() {
            write!(f, "`{path}`: ")?;
        }
        f.write_str(&inner.problem)?;
        inner.variant.map_or(Ok(()), |name| write!(f, " (in the variant {name})"))
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadError({self})")
    }
}

impl std::error::Error for ReadError {}
