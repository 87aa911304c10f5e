//! Errors of reading JSON values.

use serde_json::Value;
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
    problem: String,
}

#[derive(Clone, Eq, PartialEq)]
enum Step {
    Member(String),
    Index(usize),
    Variant(&'static str),
}

impl ReadError {
    /// Creates an error with a message, for example `expected base64 text, found other text`.
    #[cold]
    pub fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Inner { root: "", steps: Vec::new(), problem: problem.into() }))
    }

    /// Creates the error of a value of another JSON type than `expected`, which has its article: `an integer`.
    #[cold]
    pub fn unexpected(expected: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        Self::new(format!("expected {expected}, found {found}"))
    }

    /// Adds to the path that the value is the member `name` of an object.
    #[cold]
    #[must_use]
    pub fn in_member(self, name: &str) -> Self {
        self.inside(Step::Member(name.to_owned()))
    }

    /// Adds to the path that the value is the element `index` of an array.
    #[cold]
    #[must_use]
    pub fn at_index(self, index: usize) -> Self {
        self.inside(Step::Index(index))
    }

    /// Adds to the path that the value is the model `name` of a variant.
    #[cold]
    #[must_use]
    pub fn in_variant(self, name: &'static str) -> Self {
        self.inside(Step::Variant(name))
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
                Step::Variant(_) => {}
            }
        }
        path
    }

    fn inside(mut self, step: Step) -> Self {
        self.0.steps.push(step);
        self
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
        // The innermost variant is the one with the members in question.
        let variant = inner.steps.iter().find_map(|step| match step {
            Step::Variant(name) => Some(name),
            _ => None,
        });
        variant.map_or(Ok(()), |name| write!(f, " (in the variant {name})"))
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadError({self})")
    }
}

impl std::error::Error for ReadError {}
