//! Marker types for JSON forms that do not follow from the Rust type.

use super::instant;
use super::json::Json;
use super::path::Step;
use super::read::read;
use super::read_context::ReadContext;
use super::read_error::{ReadError, ReadResult};
use super::wire::{FromEntries, FromJson, FromRaw, Mode, Target, ToJson, ToValue, View, Wire};
use super::write::to_value;
use azure_core::{
    base64,
    time::{OffsetDateTime, to_rfc7231},
};
use serde_json::Value;
use std::{collections::BTreeMap, marker::PhantomData};
use time::UtcOffset;

/// A JSON form of a Rust type. Implementors are markers without values.
pub trait Codec {
    /// The Rust type.
    type Value;

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// The value does not have this form.
    fn read(value: Value) -> ReadResult<Self::Value>;

    /// Writes a value.
    fn write(it: &Self::Value, mode: Mode) -> Value;

    /// Whether a member with this value counts as absent: it reads as `None` and is written back as it came.
    fn is_absent(value: &Value) -> bool {
        value.is_null()
    }
}

/// A member whose form is that of a codec, for a reader.
#[derive(Debug)]
pub struct Coded<'a, C: Codec>(pub(super) &'a mut Option<C::Value>);

impl<C: Codec> FromJson for Coded<'_, C> {
    fn target(&mut self) -> Target<'_> {
        Target::Raw(self)
    }

    fn clear(&mut self) -> bool {
        *self.0 = None;
        true
    }
}

impl<C: Codec> FromRaw for Coded<'_, C> {
    fn read_json(&mut self, text: &str, _context: &mut ReadContext) -> ReadResult<Option<Json>> {
        let value = value(text)?;
        if C::is_absent(&value) {
            return Ok(Some(Json::from(value)));
        }
        *self.0 = Some(C::read(value)?);
        Ok(None)
    }
}

/// A member whose form is that of a codec, for a writer.
#[derive(Debug)]
pub struct CodedView<'a, C: Codec>(pub(super) &'a Option<C::Value>);

impl<C: Codec> ToJson for CodedView<'_, C> {
    fn view(&self) -> View<'_> {
        if self.0.is_some() { View::Coded(self) } else { View::Absent }
    }
}

impl<C: Codec> ToValue for CodedView<'_, C> {
    fn to_value(&self, mode: Mode) -> Value {
        self.0.as_ref().map_or(Value::Null, |it| C::write(it, mode))
    }
}

/// Additional members whose form is that of a codec, for a reader.
#[derive(Debug)]
pub struct CodedEntries<'a, C: Codec>(pub(super) &'a mut BTreeMap<String, C::Value>);

impl<C: Codec> FromJson for CodedEntries<'_, C> {
    fn target(&mut self) -> Target<'_> {
        Target::Entries(self)
    }
}

impl<C: Codec> FromEntries for CodedEntries<'_, C> {
    fn read_entry(&mut self, name: &str, json: Json) -> ReadResult<Option<Json>> {
        let value = value(json.text())?;
        if C::is_absent(&value) {
            return Ok(Some(json));
        }
        self.0.insert(name.to_owned(), C::read(value)?);
        Ok(None)
    }
}

/// Additional members whose form is that of a codec, for a writer.
#[derive(Debug)]
pub struct CodedEntriesView<'a, C: Codec>(pub(super) &'a BTreeMap<String, C::Value>);

impl<C: Codec> ToJson for CodedEntriesView<'_, C> {
    fn view(&self) -> View<'_> {
        View::Coded(self)
    }
}

impl<C: Codec> ToValue for CodedEntriesView<'_, C> {
    fn to_value(&self, mode: Mode) -> Value {
        Map::<C>::write(self.0, mode)
    }
}

fn value(text: &str) -> ReadResult<Value> {
    serde_json::from_slice(text.as_bytes())
        .map_err(|_| ReadError::new("expected a value, found a number or text out of range"))
}

/// The JSON form of [`Wire`], as an element of [`List`], [`Map`] and [`Nullable`].
#[derive(Clone, Copy, Debug)]
pub struct Direct<T>(PhantomData<T>);

impl<T: Wire> Codec for Direct<T> {
    type Value = T;

    fn read(value: Value) -> ReadResult<T> {
        read_value(value)
    }

    fn write(it: &T, mode: Mode) -> Value {
        to_value(it, mode).unwrap_or_default()
    }
}

/// Bytes as base64 text with the standard alphabet. Padding is written, and optional on reading.
#[derive(Clone, Copy, Debug)]
pub struct Base64;

impl Codec for Base64 {
    type Value = Vec<u8>;

    fn read(value: Value) -> ReadResult<Vec<u8>> {
        let text = text(&value, "base64 text")?;
        base64::decode(text).map_err(|_| ReadError::new("expected base64 text, found other text"))
    }

    fn write(it: &Vec<u8>, _mode: Mode) -> Value {
        Value::String(base64::encode(it))
    }
}

/// Bytes as base64 text with the URL-safe alphabet. Padding is not written, and optional on reading.
#[derive(Clone, Copy, Debug)]
pub struct Base64Url;

impl Codec for Base64Url {
    type Value = Vec<u8>;

    fn read(value: Value) -> ReadResult<Vec<u8>> {
        let text = text(&value, "base64url text")?;
        base64::decode_url_safe(text).map_err(|_| ReadError::new("expected base64url text, found other text"))
    }

    fn write(it: &Vec<u8>, _mode: Mode) -> Value {
        Value::String(base64::encode_url_safe(it))
    }
}

/// An instant as in HTTP headers: `Sun, 06 Nov 1994 08:49:37 GMT`. Empty text counts as absent.
#[derive(Clone, Copy, Debug)]
pub struct Rfc1123;

impl Codec for Rfc1123 {
    type Value = OffsetDateTime;

    fn read(value: Value) -> ReadResult<OffsetDateTime> {
        let text = text(&value, "an instant (RFC 1123 text)")?;
        instant::parse_http(text).ok_or_else(|| ReadError::new("expected an instant (RFC 1123 text), found other text"))
    }

    fn write(it: &OffsetDateTime, _mode: Mode) -> Value {
        // The text is always in GMT. The last hours before the maximum in other offsets have no such text.
        Value::String(it.checked_to_offset(UtcOffset::UTC).map_or_else(|| it.to_string(), |it| to_rfc7231(&it)))
    }

    fn is_absent(value: &Value) -> bool {
        value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
    }
}

/// An instant as whole seconds since 1970 began in UTC.
#[derive(Clone, Copy, Debug)]
pub struct UnixTime;

impl Codec for UnixTime {
    type Value = OffsetDateTime;

    fn read(value: Value) -> ReadResult<OffsetDateTime> {
        OffsetDateTime::from_unix_timestamp(read_value(value)?)
            .map_err(|_| ReadError::new("expected an instant (Unix seconds), found a number out of range"))
    }

    fn write(it: &OffsetDateTime, _mode: Mode) -> Value {
        Value::from(it.unix_timestamp())
    }
}

/// An array whose elements have the form of `C`.
#[derive(Clone, Copy, Debug)]
pub struct List<C>(PhantomData<C>);

impl<C: Codec> Codec for List<C> {
    type Value = Vec<C::Value>;

    fn read(value: Value) -> ReadResult<Self::Value> {
        let elements = match value {
            Value::Array(elements) => elements,
            other => return Err(ReadError::unexpected("an array", found(&other))),
        };
        let read = |(index, element)| C::read(element).map_err(|error| error.within(Step::Index(index)));
        elements.into_iter().enumerate().map(read).collect()
    }

    fn write(it: &Self::Value, mode: Mode) -> Value {
        Value::Array(it.iter().map(|element| C::write(element, mode)).collect())
    }
}

/// An object whose member names are data and whose values have the form of `C`.
#[derive(Clone, Copy, Debug)]
pub struct Map<C>(PhantomData<C>);

impl<C: Codec> Codec for Map<C> {
    type Value = BTreeMap<String, C::Value>;

    fn read(value: Value) -> ReadResult<Self::Value> {
        let members = match value {
            Value::Object(members) => members,
            other => return Err(ReadError::unexpected("an object", found(&other))),
        };
        let read = |(name, value)| match C::read(value) {
            Ok(it) => Ok((name, it)),
            Err(error) => Err(error.within(Step::Member(name))),
        };
        members.into_iter().map(read).collect()
    }

    fn write(it: &Self::Value, mode: Mode) -> Value {
        let entry = |(name, value): (&String, &C::Value)| (name.clone(), C::write(value, mode));
        Value::Object(it.iter().map(entry).collect())
    }
}

/// An element of a list or map that may be `null` and otherwise has the form of `C`.
#[derive(Clone, Copy, Debug)]
pub struct Nullable<C>(PhantomData<C>);

impl<C: Codec> Codec for Nullable<C> {
    type Value = Option<C::Value>;

    fn read(value: Value) -> ReadResult<Self::Value> {
        if C::is_absent(&value) {
            return Ok(None);
        }
        C::read(value).map(Some)
    }

    fn write(it: &Self::Value, mode: Mode) -> Value {
        it.as_ref().map_or(Value::Null, |value| C::write(value, mode))
    }
}

/// Reads a value as a type with a JSON form.
///
/// # Errors
///
/// The value does not have the form of `T`.
pub fn read_value<T: Wire>(value: Value) -> ReadResult<T> {
    // As text: a value as a format of its own would be compiled as a second reader.
    let text = value.to_string();
    let mut it = T::blank();
    read(&mut it, &mut serde_json::Deserializer::from_slice(text.as_bytes()), &mut ReadContext::default())?;
    Ok(it)
}

fn text<'a>(value: &'a Value, expected: &str) -> ReadResult<&'a str> {
    value.as_str().ok_or_else(|| ReadError::unexpected(expected, found(value)))
}

fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
