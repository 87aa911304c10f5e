//! What a reader knows beside the value that it reads.

use super::absent::AbsentElement;
use super::json::Json;
use super::path::Step;
use super::read_error::{ReadError, ReadResult};
use serde::de;

/// The maximum depth of objects and arrays inside each other: that of `serde_json`.
const MAX_DEPTH: usize = 128;

/// The default limit in bytes of the memory of what is read, beside that of the body.
const MAX_MEMORY: usize = 128 << 20;

/// An element of a list that does not have the form of its type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rejected {
    /// The element.
    pub json: Json,
    /// What is wrong with it, and its path: `value[3].sku.name`.
    pub error: ReadError,
}

/// The state of a read.
#[derive(Debug)]
pub struct ReadContext {
    /// The first error. Its path grows as it is propagated outwards.
    pub(super) error: Option<ReadError>,
    /// The elements of lists and maps that count as absent, inside the object that is being read.
    absent: Vec<AbsentElement>,
    /// The elements that could not be read, if that is no error.
    rejected: Option<Vec<Rejected>>,
    depth: usize,
    lists: usize,
    memory: usize,
    is_exhausted: bool,
}

/// A position in the lists of a context: what was added since is inside the value that was read since.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Mark {
    absent: usize,
    rejected: usize,
}

impl Default for ReadContext {
    fn default() -> Self {
        Self {
            error: None,
            absent: Vec::new(),
            rejected: None,
            depth: 0,
            lists: 0,
            memory: MAX_MEMORY,
            is_exhausted: false,
        }
    }
}

impl ReadContext {
    /// Returns a context in which elements of the outermost lists may be of another form than theirs.
    pub(super) fn rejecting() -> Self {
        Self { rejected: Some(Vec::new()), ..Self::default() }
    }

    /// Sets the limit in bytes of the memory of what is read.
    pub(super) fn with_memory(self, memory: usize) -> Self {
        Self { memory, ..self }
    }

    /// Begins an object or an array.
    pub(super) fn enter<E: de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(self.fail(ReadError::new("recursion limit exceeded"))) } else { Ok(()) }
    }

    /// Ends an object or an array.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Begins an array that is read as a list.
    pub(super) fn enter_list<E: de::Error>(&mut self) -> Result<(), E> {
        self.lists += 1;
        self.enter()
    }

    /// Ends an array that is read as a list.
    pub(super) fn leave_list(&mut self) {
        self.lists -= 1;
        self.leave();
    }

    /// Whether an element of the list that is being read may be of another form.
    pub(super) fn rejects_elements(&self) -> bool {
        self.lists == 1 && self.rejected.is_some()
    }

    /// Keeps the element `text`, which could not be read. Returns whether that is allowed.
    pub(super) fn reject(&mut self, text: &str) -> bool {
        match (&mut self.rejected, &self.error) {
            (Some(rejected), Some(error)) if !self.is_exhausted => {
                let error = error.clone();
                rejected.push(Rejected { json: Json::from_checked(text), error });
                self.error = None;
                true
            }
            _ => false,
        }
    }

    /// Returns the elements that could not be read.
    pub(super) fn into_rejected(self) -> Vec<Rejected> {
        self.rejected.unwrap_or_default()
    }

    /// Counts memory. Small pieces cost what an allocator gives at least.
    #[inline]
    pub(super) fn charge<E: de::Error>(&mut self, bytes: usize) -> Result<(), E> {
        match self.memory.checked_sub(bytes.max(16)) {
            Some(rest) => {
                self.memory = rest;
                Ok(())
            }
            None => {
                self.is_exhausted = true;
                Err(self.fail(ReadError::new("the value would cost more memory than is allowed")))
            }
        }
    }

    /// Keeps `error`, and returns one that stands for it.
    #[cold]
    pub(super) fn fail<E: de::Error>(&mut self, error: ReadError) -> E {
        let standing = E::custom(&error);
        self.error.get_or_insert(error);
        standing
    }

    /// Adds to the path of `error` that it is inside another value.
    #[cold]
    pub(super) fn locate<E: de::Error>(&mut self, error: E, step: Step) -> E {
        // An error of the format itself, which names no value.
        self.error.get_or_insert_with(|| ReadError::new(error.to_string())).inside(step);
        error
    }

    /// Ends an object that began at `mark`. Returns its elements that count as absent: those of objects inside it have left
    /// with them.
    pub(super) fn end_object(&mut self, mark: Mark) -> Vec<AbsentElement> {
        let mut own = self.absent.split_off(mark.absent);
        own.iter_mut().for_each(|element| element.path.reverse());
        own
    }

    /// Adds an element that counts as absent.
    pub(super) fn add_absent<E: de::Error>(&mut self, json: Json) -> Result<(), E> {
        // With a path of three steps, one of which is a name.
        self.charge(size_of::<AbsentElement>() + 3 * size_of::<Step>())?;
        self.absent.push(AbsentElement { path: Vec::new(), json });
        Ok(())
    }

    /// Returns an error if elements count as absent and there is no object that could keep them.
    pub(super) fn check_no_absent(&self) -> ReadResult<()> {
        self.absent.first().map_or(Ok(()), |element| {
            let mut error = ReadError::unexpected("a value", "null");
            element.path.iter().for_each(|step| error.inside(step.clone()));
            Err(error)
        })
    }

    /// Says that an error is inside the model `name` of a variant.
    #[cold]
    pub(super) fn in_variant(&mut self, name: &'static str) {
        if let Some(error) = &mut self.error {
            error.in_variant(name);
        }
    }

    /// Returns the present position.
    #[inline]
    pub(super) fn mark(&self) -> Mark {
        Mark { absent: self.absent.len(), rejected: self.rejected.as_ref().map_or(0, Vec::len) }
    }

    /// Forgets an error and what was added since `mark`. Returns the error if it cannot be forgotten.
    pub(super) fn reset(&mut self, mark: Mark) -> Option<ReadError> {
        self.absent.truncate(mark.absent);
        self.error.take().filter(|_| self.is_exhausted)
    }

    /// Adds to the paths of what was added since `mark` that it is inside another value.
    #[inline]
    pub(super) fn locate_added(&mut self, mark: Mark, step: &dyn Fn() -> Step) {
        if self.mark() != mark {
            self.locate_since(mark, step);
        }
    }

    #[cold]
    fn locate_since(&mut self, mark: Mark, step: &dyn Fn() -> Step) {
        for element in self.absent.iter_mut().skip(mark.absent) {
            element.path.push(step());
        }
        for element in self.rejected.iter_mut().flatten().skip(mark.rejected) {
            element.error.inside(step());
        }
    }
}
