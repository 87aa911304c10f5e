//! The error of a JSON value that does not fit the type it is read as.

use serde_json::Value;
use std::fmt;

/// The result of reading a JSON value.
pub type ReadResult<T> = Result<T, ReadError>;

/// A JSON value does not fit the type it is read as.
///
/// The text names the place, as in ``SqlPool: `properties.sku.capacity`: expected an integer, found a string``. It never
/// repeats the value, which may be secret.
#[derive(Clone, Eq, PartialEq)]
pub struct ReadError(Box<Inner>);

#[derive(Clone, Eq, PartialEq)]
struct Inner {
    /// The type that was read first.
    root: &'static str,
    /// Innermost step first: an error grows outwards.
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
    /// An error with its own words, for example `expected base64 text, found other text`.
    #[cold]
    pub fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Inner { root: "", steps: Vec::new(), problem: problem.into() }))
    }

    /// The error of a value of another JSON type than `expected`, which carries its article: `an integer`.
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

    /// The same error, seen from the object that holds the value as the member `name`.
    #[cold]
    #[must_use]
    pub fn in_member(self, name: &str) -> Self {
        self.inside(Step::Member(name.to_owned()))
    }

    /// The same error, seen from the array that holds the value at `index`.
    #[cold]
    #[must_use]
    pub fn at_index(self, index: usize) -> Self {
        self.inside(Step::Index(index))
    }

    /// The same error, seen from the union whose variant holds the model `name`.
    #[cold]
    #[must_use]
    pub fn in_variant(self, name: &'static str) -> Self {
        self.inside(Step::Variant(name))
    }

    /// Says which type was read.
    #[cold]
    #[must_use]
    pub fn reading(mut self, name: &'static str) -> Self {
        self.0.root = name;
        self
    }

    /// Where the value is, for example `value[3].name`, or `tags["a.b"]` where the name alone could be misread. Empty for
    /// the outermost value.
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
        // The innermost variant is the one whose members the reader has to look up.
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
