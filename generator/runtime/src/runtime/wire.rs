//! Values with a JSON form.
//!
//! A type does not read or write itself. It says what it *is*: [`FromJson::target`] is the place that a reader fills, and
//! [`ToJson::view`] what a writer sees. All else is in three walks, [`read`](super::read), [`write`](super::write) and
//! [`debug`](super::debug), which know no type by name and so are compiled once, however many models there are.

use super::json::Json;
use super::read_context::ReadContext;
use super::read_error::ReadResult;
use super::shape::Shape;
use super::unmodeled::Unmodeled;
use azure_core::time::OffsetDateTime;
use serde_json::Value;

/// A type with a JSON form.
///
/// Models, enums and unions are one with the macros of the runtime, numbers, strings, instants, lists and maps with the
/// runtime.
pub trait Wire: ToJson + FromJson + Blank {}

impl<T: ToJson + FromJson + Blank> Wire for T {}

/// A value that can be written.
pub trait ToJson {
    /// Returns what a writer sees.
    fn view(&self) -> View<'_>;
}

/// A value that can be read.
pub trait FromJson {
    /// Returns the place that a reader fills. What was in it is lost.
    fn target(&mut self) -> Target<'_>;

    /// Sets the value to absent, if it has that state. Returns whether it has.
    fn clear(&mut self) -> bool {
        false
    }
}

/// A value that can be created for a reader to fill.
pub trait Blank {
    /// Creates the value.
    fn blank() -> Self;
}

/// A place that a reader fills.
#[allow(missing_debug_implementations, reason = "the places are of any type")]
pub enum Target<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// An integer of 32 bits.
    I32(&'a mut i32),
    /// An integer of 64 bits.
    I64(&'a mut i64),
    /// A number of 32 bits.
    F32(&'a mut f32),
    /// A number of 64 bits.
    F64(&'a mut f64),
    /// A text.
    String(&'a mut String),
    /// A value that is made from text.
    Text(&'a mut dyn FromText),
    /// An instant. Blank text counts as absent.
    Instant(&'a mut OffsetDateTime),
    /// An array.
    List(&'a mut dyn ListTarget),
    /// An object whose member names are data.
    Map(&'a mut dyn MapTarget),
    /// A model.
    Object(&'a mut dyn Object),
    /// A discriminated union.
    Union(&'a mut dyn Union),
    /// Any JSON.
    Json(&'a mut Json),
    /// An object that no model knows.
    Unmodeled(&'a mut Unmodeled),
    /// A value that is read from JSON text.
    Raw(&'a mut dyn FromRaw),
    /// Additional members whose form is that of a codec.
    Entries(&'a mut dyn FromEntries),
}

impl Target<'_> {
    /// Returns the type of JSON that is needed, with its article.
    pub(super) fn expected(&self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::I32(_) | Self::I64(_) => "an integer",
            Self::F32(_) | Self::F64(_) => "a number",
            Self::String(_) | Self::Text(_) => "a string",
            Self::Instant(_) => "an instant (RFC 3339 text)",
            Self::List(_) => "an array",
            Self::Map(_) | Self::Object(_) | Self::Union(_) | Self::Unmodeled(_) => "an object",
            Self::Json(_) | Self::Raw(_) | Self::Entries(_) => "a value",
        }
    }
}

/// What a writer sees of a value.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "the values are of any type")]
pub enum View<'a> {
    /// Nothing: the member is left out, an element is `null`.
    Absent,
    /// A boolean.
    Bool(bool),
    /// An integer.
    I64(i64),
    /// A number of 32 bits. An infinity or a NaN, which JSON does not have, is written as `null`.
    F32(f32),
    /// A number of 64 bits, likewise.
    F64(f64),
    /// A text.
    Text(&'a str),
    /// A text that `Debug` redacts.
    Secret(&'a str),
    /// An instant.
    Instant(OffsetDateTime),
    /// An array.
    List(&'a dyn ListView),
    /// An object whose member names are data.
    Map(&'a dyn MapView),
    /// A model.
    Object(&'a dyn Object),
    /// An object that no model knows.
    Unmodeled(&'a Unmodeled),
    /// Any JSON.
    Json(&'a Json),
    /// An expression.
    Expression(Option<&'a str>, &'a Unmodeled),
    /// Any JSON of which `Debug` shows nothing.
    Opaque(&'a Json),
    /// A value in the form of a codec.
    Coded(&'a dyn ToValue),
}

/// A value that has to be made for a writer.
pub trait ToValue {
    /// Makes the value.
    fn to_value(&self, mode: Mode) -> Value;
}

/// The purpose for which a value is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mode {
    /// A lossless copy of what was read: all members.
    Full,
    /// A request body: read-only members are left out, at every depth.
    Request,
}

/// A value that is made from text, such as an enum.
pub trait FromText {
    /// Sets the value.
    fn set_text(&mut self, text: &str);
}

/// A value that is read from JSON text.
pub trait FromRaw {
    /// Reads the value. Returns what counts as absent.
    ///
    /// # Errors
    ///
    /// The text does not have the form of this type.
    fn read_json(&mut self, text: &str, context: &mut ReadContext) -> ReadResult<Option<Json>>;
}

/// Additional members that are read one by one.
pub trait FromEntries {
    /// Reads the member `name`. Returns it if it counts as absent.
    ///
    /// # Errors
    ///
    /// The value does not have the form of the type.
    fn read_entry(&mut self, name: &str, json: Json) -> ReadResult<Option<Json>>;
}

/// A list that a reader fills.
pub trait ListTarget {
    /// Appends a blank element.
    fn grow(&mut self) -> &mut dyn FromJson;

    /// Removes the last element.
    fn shrink(&mut self);

    /// Returns the bytes that the next element will cost: those of all new places if the list has to move.
    fn next_cost(&self) -> usize;
}

/// A list that is written.
pub trait ListView {
    /// Returns the number of elements.
    fn count(&self) -> usize;

    /// Returns an element.
    fn element(&self, index: usize) -> Option<&dyn ToJson>;
}

/// A map that a reader fills.
pub trait MapTarget {
    /// Inserts a blank value.
    fn entry(&mut self, name: &str) -> &mut dyn FromJson;

    /// Removes a value.
    fn remove(&mut self, name: &str);

    /// Returns the bytes of an entry, without those of its name.
    fn entry_cost(&self) -> usize;
}

/// A map that is written.
pub trait MapView {
    /// Calls `visit` with each entry, in order, until it returns `false`.
    fn visit(&self, visit: &mut dyn FnMut(&str, &dyn ToJson) -> bool);

    /// Whether there is an entry of this name.
    fn contains(&self, name: &str) -> bool;
}

/// A struct that is a JSON object on the wire. The macro `model!` implements it.
pub trait Object {
    /// Returns the shape of the model.
    fn shape(&self) -> &'static Shape;

    /// Calls `visit` with the fields in the order of the shape, the map of additional members if there is one, and the
    /// unmodeled members.
    fn visit_mut(&mut self, visit: &mut VisitMut<'_>);

    /// As [`Object::visit_mut`], with what a writer sees.
    fn visit(&self, visit: &mut Visit<'_>);
}

/// See [`Object::visit_mut`].
pub type VisitMut<'a> = dyn FnMut(&mut [&mut dyn FromJson], &mut [&mut dyn FromJson], &mut Unmodeled) + 'a;

/// See [`Object::visit`].
pub type Visit<'a> = dyn FnMut(&[View<'_>], &[View<'_>], &Unmodeled) + 'a;

/// An enum of models, distinguished by a string member of the object, the discriminator. The macro `union!` implements it.
///
/// An object whose discriminator is unknown, missing or not a string is kept unchanged. A body with a known discriminator
/// that does not have the form of its model is an error, never another variant.
pub trait Union {
    /// Returns the name of the discriminator.
    fn discriminator(&self) -> &'static str;

    /// Becomes the blank variant of `kind`, and returns its payload; `None` if the kind is unknown.
    fn select(&mut self, kind: &str) -> Option<&mut dyn FromJson>;

    /// Becomes the variant of unknown kinds.
    fn set_unknown(&mut self, unmodeled: Unmodeled);

    /// Becomes the variant of plain text, if there is one, and returns its text.
    fn select_text(&mut self) -> Option<&mut String> {
        None
    }
}
