//! Formats of JSON bodies that are no models and whose Rust type does not say their form: instants, bytes, and lists and
//! maps of them.
//!
//! What a service answers is read by `into_model` as any other body. What is sent is made with [`json_content_as`], and the
//! method that it is made for says in which form:
//!
//! ```text
//! client.set_expiry(json_content_as(&instant)?, None).await?;
//! ```

pub use crate::runtime::{Base64, Base64Url, List, Map, Nullable, Rfc1123, UnixTime};

use crate::runtime::{Codec, Direct, Mode};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{DeserializeWith, Format, RequestContent, response::ResponseBody},
    json::from_json,
    time::OffsetDateTime,
};
use serde::de::DeserializeOwned;
use std::{collections::BTreeMap, fmt, marker::PhantomData};

/// An instant as RFC 3339 text.
pub type Rfc3339 = Direct<OffsetDateTime>;

/// The format of a JSON body in the form of `C`: [`UnixTime`], `List<Base64>`, ….
pub struct JsonAs<C>(PhantomData<fn() -> C>);

impl<C> Clone for JsonAs<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for JsonAs<C> {}

impl<C> fmt::Debug for JsonAs<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonAs")
    }
}

impl<C> Format for JsonAs<C> {
    fn deserialize<T: DeserializeOwned, S: AsRef<[u8]>>(body: S) -> Result<T> {
        from_json(body)
    }
}

impl<C: Codec<Value = Self>> DeserializeWith<JsonAs<C>> for OffsetDateTime {
    fn deserialize_with(body: ResponseBody) -> Result<Self> {
        read::<C>(&body)
    }
}

impl<T, C: Codec<Value = Self>> DeserializeWith<JsonAs<C>> for Vec<T> {
    fn deserialize_with(body: ResponseBody) -> Result<Self> {
        read::<C>(&body)
    }
}

impl<T, C: Codec<Value = Self>> DeserializeWith<JsonAs<C>> for BTreeMap<String, T> {
    fn deserialize_with(body: ResponseBody) -> Result<Self> {
        read::<C>(&body)
    }
}

fn read<C: Codec>(body: &[u8]) -> Result<C::Value> {
    C::read(from_json(body)?).map_err(|error| Error::new(ErrorKind::DataConversion, error))
}

/// The body of a request in the form that the method asks for.
///
/// # Errors
///
/// None that an instant or bytes can cause.
pub fn json_content_as<C: Codec>(it: &C::Value) -> Result<RequestContent<C::Value, JsonAs<C>>> {
    Ok(RequestContent::from(serde_json::to_vec(&C::write(it, Mode::Request))?))
}
