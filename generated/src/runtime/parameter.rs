//! Values in paths, queries and headers of requests, and in headers of responses.

use super::codec::{Codec, Direct};
use super::instant;
use super::wire::{Mode, Wire};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Etag,
        headers::{HeaderName, Headers},
    },
    time::OffsetDateTime,
};
use serde_json::Value;
use std::{borrow::Cow, marker::PhantomData};

/// A value in a path, a query or a header.
pub trait Parameter {
    /// Returns the texts of the value: none if it is absent, one for a plain value, one for each element of a list.
    fn parts(&self) -> Vec<Cow<'_, str>>;

    /// Whether the parameter is not sent. An empty list is sent as an empty text.
    fn is_absent(&self) -> bool {
        false
    }

    /// Returns the separator of joined parts.
    fn separator(&self) -> &'static str {
        ","
    }
}

impl Parameter for str {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        vec![Cow::Borrowed(self)]
    }
}

impl Parameter for String {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        vec![Cow::Borrowed(self)]
    }
}

impl Parameter for OffsetDateTime {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        vec![Cow::Owned(instant::text(*self, &mut [0; instant::MAX_LENGTH]).into_owned())]
    }
}

/// Implements `Parameter` for types whose text is that of `Display`.
macro_rules! display_parameter {
    ($($type:ty),*) => {$(
        impl Parameter for $type {
            fn parts(&self) -> Vec<Cow<'_, str>> {
                vec![Cow::Owned(self.to_string())]
            }
        }
    )*};
}
display_parameter!(bool, i32, i64, f32, f64, azure_core::Uuid, Etag);

impl<T: Parameter + ?Sized> Parameter for &T {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        (**self).parts()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn separator(&self) -> &'static str {
        (**self).separator()
    }
}

impl<T: Parameter> Parameter for Option<T> {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        self.as_ref().map(T::parts).unwrap_or_default()
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
    }
}

/// An absent element is an empty text, so that the others keep their positions.
impl<T: Parameter> Parameter for [T] {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        let mut parts = Vec::new();
        for element in self {
            if element.is_absent() {
                parts.push(Cow::Borrowed(""));
            }
            parts.extend(element.parts());
        }
        parts
    }
}

impl<T: Parameter> Parameter for Vec<T> {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        self.as_slice().parts()
    }
}

/// A list that is joined to one text.
///
/// In a query the separator is literal and the values are encoded, so that a comma in a value differs from a separator.
/// The blank and the tab are always encoded: lists with these separators cannot have values that contain them.
#[derive(Clone, Copy)]
pub struct Joined<'a> {
    list: &'a dyn Parameter,
    separator: &'static str,
}

impl<'a> Joined<'a> {
    /// Values separated by commas.
    pub fn csv(list: &'a dyn Parameter) -> Self {
        Self { list, separator: "," }
    }

    /// Values separated by blanks.
    pub fn ssv(list: &'a dyn Parameter) -> Self {
        Self { list, separator: " " }
    }

    /// Values separated by tabs.
    pub fn tsv(list: &'a dyn Parameter) -> Self {
        Self { list, separator: "\t" }
    }

    /// Values separated by vertical bars.
    pub fn pipes(list: &'a dyn Parameter) -> Self {
        Self { list, separator: "|" }
    }
}

impl Parameter for Joined<'_> {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        self.list.parts()
    }

    fn is_absent(&self) -> bool {
        self.list.is_absent()
    }

    fn separator(&self) -> &'static str {
        self.separator
    }
}

impl std::fmt::Debug for Joined<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Joined").field("separator", &self.separator).finish_non_exhaustive()
    }
}

/// A value in the form of a codec, for example an instant as [`Rfc1123`](super::Rfc1123) text in a header.
#[derive(Clone, Copy, Debug)]
pub struct Coded<'a, C: Codec> {
    value: Option<&'a C::Value>,
    codec: PhantomData<C>,
}

impl<'a, C: Codec> Coded<'a, C> {
    /// Returns the value in the form of `C`. Takes a `&T` or an `&Option<T>`.
    pub fn new(value: impl Into<Option<&'a C::Value>>) -> Self {
        Self { value: value.into(), codec: PhantomData }
    }
}

impl<C: Codec> Parameter for Coded<'_, C> {
    fn parts(&self) -> Vec<Cow<'_, str>> {
        match self.value {
            None => Vec::new(),
            Some(value) => texts(C::write(value, Mode::Full)),
        }
    }

    fn is_absent(&self) -> bool {
        self.value.is_none()
    }
}

fn texts(value: Value) -> Vec<Cow<'static, str>> {
    match value {
        Value::Null => vec![Cow::Borrowed("")],
        Value::String(text) => vec![Cow::Owned(text)],
        Value::Array(elements) => elements.into_iter().flat_map(texts).collect(),
        other => vec![Cow::Owned(other.to_string())],
    }
}

/// Returns the header `name` as a `T`; `None` if the response does not have it or it is empty.
///
/// A value that is not a JSON string of `T`, such as a number or a boolean, is read as JSON text.
///
/// # Errors
///
/// The header does not have the form of `T`. The error has the name of the header, not its value.
pub fn header<T: Wire>(headers: &Headers, name: &'static str) -> Result<Option<T>> {
    coded_header::<Direct<T>>(headers, name)
}

/// Returns the header `name` in the form of a codec, for example bytes as [`Base64`](super::Base64) text.
///
/// # Errors
///
/// As [`header`].
pub fn coded_header<C: Codec>(headers: &Headers, name: &'static str) -> Result<Option<C::Value>> {
    // Header names are compared in lower case, and `HeaderName` does not convert a static name.
    let text = headers.get_optional_string(&HeaderName::from(name.to_ascii_lowercase()));
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let read = match C::read(Value::String(text.clone())) {
        Ok(value) => Ok(value),
        Err(error) => serde_json::from_slice(text.as_bytes()).map_or(Err(error), C::read),
    };
    read.map(Some).map_err(|error| {
        Error::with_error(ErrorKind::DataConversion, error, format!("header `{name}` has an unexpected form"))
    })
}
