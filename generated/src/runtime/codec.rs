//! Marker types for JSON forms that do not follow from the Rust type.

use super::instant;
use super::read_error::{ReadError, ReadResult};
use super::value::{Mode, Wire, read_list, read_map};
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

    /// Whether a member with this value counts as absent, as [`Wire::is_absent`].
    fn is_absent(value: &Value) -> bool {
        value.is_null()
    }
}

/// The JSON form of [`Wire`], as an element of [`List`], [`Map`] and [`Nullable`].
#[derive(Clone, Copy, Debug)]
pub struct Direct<T>(PhantomData<T>);

impl<T: Wire> Codec for Direct<T> {
    type Value = T;

    fn read(value: Value) -> ReadResult<T> {
        T::read(value)
    }

    fn write(it: &T, mode: Mode) -> Value {
        it.write(mode)
    }

    fn is_absent(value: &Value) -> bool {
        T::is_absent(value)
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
        instant::is_absent(value)
    }
}

/// An instant as whole seconds since 1970 began in UTC.
#[derive(Clone, Copy, Debug)]
pub struct UnixTime;

impl Codec for UnixTime {
    type Value = OffsetDateTime;

    fn read(value: Value) -> ReadResult<OffsetDateTime> {
        OffsetDateTime::from_unix_timestamp(i64::read(value)?)
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
        read_list(value, C::read)
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
        read_map(value, C::read)
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

fn text<'a>(value: &'a Value, expected: &str) -> ReadResult<&'a str> {
    value.as_str().ok_or_else(|| ReadError::unexpected(expected, value))
}
