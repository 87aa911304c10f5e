//! Typed access to the headers of an answer.

use super::codec::{Codec, Direct};
use super::value::{Mode, Wire};
use super::{read_error::ReadError, read_error::ReadResult};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Etag,
        headers::{HeaderName, Headers},
    },
};
use serde_json::Value;

/// The header `name` as a `T`; `None` if the answer does not carry it or it is empty.
///
/// Numbers, booleans and texts are read alike: what `T` reads from JSON text it reads from a header.
///
/// # Errors
///
/// The header is there and does not have the form of `T`. The error names the header, not its value.
pub fn header<T: Wire>(headers: &Headers, name: &'static str) -> Result<Option<T>> {
    coded_header::<Direct<T>>(headers, name)
}

/// The header `name` in the form of a codec, for example bytes as [`Base64`](super::Base64) text.
///
/// # Errors
///
/// As [`header`].
pub fn coded_header<C: Codec>(headers: &Headers, name: &'static str) -> Result<Option<C::Value>> {
    let Some(text) = text(headers, name) else { return Ok(None) };
    let read = match C::read(Value::String(text.clone())) {
        Ok(value) => Ok(value),
        Err(error) => serde_json::from_str(&text).map_or(Err(error), C::read),
    };
    read.map(Some).map_err(|error| wrong(name, error))
}

fn text(headers: &Headers, name: &'static str) -> Option<String> {
    // Header names are compared in lower case; a static name is taken as it is.
    let name = HeaderName::from(name.to_ascii_lowercase());
    headers.get_optional_string(&name).filter(|text| !text.is_empty())
}

fn wrong(name: &str, error: ReadError) -> Error {
    Error::with_error(ErrorKind::DataConversion, error, format!("header `{name}` has an unexpected form"))
}

/// An entity tag is opaque text, quotes included.
impl Wire for Etag {
    fn read(value: Value) -> ReadResult<Self> {
        String::read(value).map(Self::from)
    }

    fn write(&self, _mode: Mode) -> Value {
        Value::String(self.to_string())
    }
}
