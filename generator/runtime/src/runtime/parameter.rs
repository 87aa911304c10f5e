//! Values in paths, queries and headers.

use super::codec::Codec;
use super::instant;
use super::value::Mode;
use azure_core::time::OffsetDateTime;
use serde_json::Value;
use std::{borrow::Cow, marker::PhantomData};

/// A value in a path, a query or a header.
pub trait Parameter {
    /// The texts of the value: none if it is absent, one for a plain value, one for each element of a list.
    fn parts(&self) -> Vec<Cow<'_, str>>;

    /// Whether there is nothing to send. An empty list is sent: as one text it is the empty text.
    fn is_absent(&self) -> bool {
        false
    }

    /// What stands between the parts when they form one text.
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
        vec![Cow::Owned(instant::format(*self))]
    }
}

/// Types whose `Display` text is their form in a URL.
macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl Parameter for $type {
            fn parts(&self) -> Vec<Cow<'_, str>> {
                vec![Cow::Owned(self.to_string())]
            }
        }
    )*};
}
displayed!(bool, i32, i64, f32, f64, azure_core::Uuid, azure_core::http::Etag);

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

/// An element without a value is empty text, so that the others keep their places.
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

/// A list as one text.
///
/// In a query the separator is written as it is and the values are encoded, so that a comma inside a value stays apart
/// from a comma between two. The blank and the tab have no form but an encoded one: lists with them cannot hold values
/// that contain them.
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
    /// The value in the form of `C`. Takes a `&T` as well as an `&Option<T>`.
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
