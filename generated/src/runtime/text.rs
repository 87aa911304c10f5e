//! Bodies of text that is not JSON: it travels as it is.

use azure_core::{
    Bytes, Error, Result,
    error::ErrorKind,
    http::{DeserializeWith, Format, RequestContent, response::ResponseBody},
};
use serde::de::{DeserializeOwned, IntoDeserializer, value};

/// The format of a body that is UTF-8 text and nothing else: neither parsed nor escaped nor indented.
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

/// The body of a request from text, which is sent byte for byte.
pub fn text_content(text: impl Into<String>) -> RequestContent<String, TextFormat> {
    Bytes::from(text.into()).into()
}
