//! Formats of JSON bodies whose form does not follow from the Rust type: instants, bytes, and lists and maps of them.
//!
//! Response bodies are read by `into_model`. Request bodies are created with [`json_content_as`], whose form follows from
//! the method:
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

/// The format of a JSON body in the form of the codec `C`: [`UnixTime`], `List<Base64>`, ….
#[derive(Clone, Copy)]
pub struct JsonAs<C>(PhantomData<fn() -> C>);

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

/// Returns the request body of a value in the form of the codec `C`.
///
/// # Errors
///
/// None that an instant or bytes can cause.
pub fn json_content_as<C: Codec>(it: &C::Value) -> Result<RequestContent<C::Value, JsonAs<C>>> {
    Ok(RequestContent::from(serde_json::to_vec(&C::write(it, Mode::Request))?))
}
