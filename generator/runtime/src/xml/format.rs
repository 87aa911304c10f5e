//! XML as the format of a body.

use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{Format, RequestContent},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::{Mode, Wire, read_value, to_value};

use super::{Shape, read, write};

/// A type that is an XML element.
///
/// The generator implements it, and the macro `element!` implements the other traits with it.
pub trait Element: Wire {
    /// The name, attributes and child elements.
    const SHAPE: &'static Shape;
}

/// Returns the shape of `T`. A function, as the constants of recursive types cannot refer to each other.
pub fn shape<T: Element>() -> &'static Shape {
    T::SHAPE
}

/// The format of a body that is XML.
#[derive(Clone, Copy, Debug)]
pub struct XmlFormat;

/// Only types that are an [`Element`] can be read, through `DeserializeWith`.
impl Format for XmlFormat {
    fn deserialize<T: DeserializeOwned, S: AsRef<[u8]>>(_body: S) -> Result<T> {
        Err(Error::with_message(ErrorKind::DataConversion, "XML can only be read as a type that is an element of it"))
    }
}

/// Reads a model from a document.
///
/// # Errors
///
/// The body is not XML, has another root, or does not have the form of the type. The error has the path, as in JSON.
pub fn from_xml<T: Element>(body: &[u8]) -> Result<T> {
    let read = read::read(body, T::SHAPE).and_then(read_value);
    read.map_err(|error| Error::new(ErrorKind::DataConversion, error.reading(T::SHAPE.name.local)))
}

/// Returns the request body of a value that is an XML element.
///
/// Read-only members are left out, at every depth.
///
/// # Errors
///
/// A text has characters that XML does not allow, or the name of an entry or of an unmodeled member cannot be the name of an
/// element.
pub fn xml_content<T: Element>(it: &T) -> Result<RequestContent<T, XmlFormat>> {
    Ok(RequestContent::from(to_bytes(&to_value(it, Mode::Request)?, T::SHAPE)?))
}

fn to_bytes(value: &Value, shape: &Shape) -> Result<Vec<u8>> {
    let error =
        |message: String| Error::with_message(ErrorKind::DataConversion, format!("{}: {message}", shape.name.local));
    write::write(value, shape).map(String::into_bytes).map_err(error)
}

/// Implements reading and writing as a body for an [`Element`].
#[allow(unused_macros, reason = "used by generated code")]
macro_rules! element {
    ($element:ident) => {
        impl ::azure_core::http::DeserializeWith<$crate::xml::XmlFormat> for $element {
            #[inline]
            fn deserialize_with(body: ::azure_core::http::response::ResponseBody) -> ::azure_core::Result<Self> {
                $crate::xml::from_xml(&body)
            }
        }

        impl ::core::convert::TryFrom<$element>
            for ::azure_core::http::RequestContent<$element, $crate::xml::XmlFormat>
        {
            type Error = ::azure_core::Error;

            #[inline]
            fn try_from(it: $element) -> ::azure_core::Result<Self> {
                $crate::xml::xml_content(&it)
            }
        }
    };
}
pub(crate) use element;
