//! The round trip of a JSON text through a model of the generated crate: read, written, read and written again.

use std::fmt::Debug;

use azure_synapse_apim::runtime::{Wire, expand::json_text};
use serde::{Serialize, de::DeserializeOwned};

/// A type of the generated crate, and the schema that it was made from.
#[derive(Clone, Copy)]
pub(crate) struct Model {
    /// The JSON pointer of its schema in the bundle.
    pub(crate) pointer: &'static str,
    pub(crate) name: &'static str,
    /// The members that its documentation calls secret.
    pub(crate) secrets: &'static [&'static str],
    /// Reads a text and writes it again.
    pub(crate) round_trip: fn(&str) -> Result<RoundTrip, String>,
}

/// The outputs of a round trip.
#[derive(Clone, Debug)]
pub(crate) struct RoundTrip {
    /// The output of `Serialize`.
    pub(crate) json: String,
    /// The output of `Serialize` after `json` was read.
    pub(crate) json_again: String,
    /// The body of a request.
    pub(crate) request: String,
    /// The output of `Debug`.
    pub(crate) debug: String,
    /// The output of `Debug` in its form with indentation.
    pub(crate) debug_pretty: String,
    /// The output of `Debug` after `json` was read.
    pub(crate) debug_again: String,
}

impl Model {
    pub(crate) const fn of<T: Wire + DeserializeOwned + Serialize + Debug>(
        pointer: &'static str,
        name: &'static str,
        secrets: &'static [&'static str],
    ) -> Self {
        Self { pointer, name, secrets, round_trip: round_trip::<T> }
    }
}

fn round_trip<T: Wire + DeserializeOwned + Serialize + Debug>(text: &str) -> Result<RoundTrip, String> {
    let read = |text: &str| serde_json::from_str::<T>(text).map_err(|error| error.to_string());
    let write = |it: &T| serde_json::to_string(it).map_err(|error| format!("cannot be written: {error}"));
    let model = read(text)?;
    let json = write(&model)?;
    let second = read(&json).map_err(|error| format!("what was written cannot be read: {error}"))?;
    Ok(RoundTrip {
        json_again: write(&second)?,
        request: json_text(&model),
        debug: format!("{model:?}"),
        debug_pretty: format!("{model:#?}"),
        debug_again: format!("{second:?}"),
        json,
    })
}
