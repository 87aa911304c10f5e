//! Bodies of JSON and of plain text.

use super::json::Json;
use super::wire::{Mode, ToJson};
use super::write::to_vec;
use azure_core::{
    Bytes, Error, Result,
    error::ErrorKind,
    http::{DeserializeWith, Format, RequestContent, response::ResponseBody},
};
use serde::de::{DeserializeOwned, IntoDeserializer, value};

/// Returns the request body of any value with a JSON form, such as a list or a map: `TryFrom` is implemented for models and
/// unions only.
///
/// Read-only members are left out, at every depth.
///
/// # Errors
///
/// None that a value of a generated type can cause.
pub fn json_content<T: ToJson>(it: &T) -> Result<RequestContent<T>> {
    Ok(RequestContent::from(to_vec(it, Mode::Request)?))
}

/// The format of a body of UTF-8 text, which is neither parsed nor escaped.
#[derive(Clone, Copy, Debug)]
pub struct TextFormat;

impl Format for TextFormat {
    fn deserialize<T: DeserializeOwned, S: AsRef<[u8]>>(body: S) -> Result<T> {
        let text = text(body.as_ref())?.into_deserializer();
        T::deserialize(text).map_err(|error: value::Error| Error::new(ErrorKind::DataConversion, error))
    }
}

impl DeserializeWith<TextFormat> for String {
    fn deserialize_with(body: ResponseBody) -> Result<Self> {
        text(&body)
    }
}

fn text(body: &[u8]) -> Result<String> {
    String::from_utf8(body.to_vec())
        .map_err(|error| Error::with_error(ErrorKind::DataConversion, error, "the body is not UTF-8 text"))
}

/// Returns the request body of a text, which is sent unchanged.
pub fn text_content(text: impl Into<String>) -> RequestContent<String, TextFormat> {
    Bytes::from(text.into()).into()
}

/// Any JSON as a request body.
impl TryFrom<Json> for RequestContent<Json> {
    type Error = Error;

    fn try_from(json: Json) -> Result<Self> {
        json_content(&json)
    }
}
