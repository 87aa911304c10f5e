//! What becomes of a JSON text that a model reads and writes.

use std::fmt::Debug;

use azure_synapse_apim::runtime::{Mode, Wire};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A type of the generated crate, and what of the description it was made from.
#[derive(Clone, Copy)]
pub(crate) struct Model {
    /// Where the bundle speaks of it.
    pub(crate) pointer: &'static str,
    /// Its name in Rust.
    pub(crate) name: &'static str,
    /// Reads a text and writes it again.
    pub(crate) trip: fn(&str) -> Result<Trip, String>,
}

/// A model, read and written.
#[derive(Clone, Debug)]
pub(crate) struct Trip {
    /// All of it, as `Serialize` gives it.
    pub(crate) full: String,
    /// What comes of reading and writing `full`.
    pub(crate) again: String,
    /// The body of a request.
    pub(crate) request: Value,
    /// What `Debug` shows of it.
    pub(crate) shown: String,
    /// What `Debug` shows of the model that was read from `full`.
    pub(crate) shown_again: String,
}

impl Model {
    /// The model `T`.
    pub(crate) const fn of<T: Wire + DeserializeOwned + Serialize + Debug>(
        pointer: &'static str,
        name: &'static str,
    ) -> Self {
        Self { pointer, name, trip: trip::<T> }
    }
}

/// Through text, as bodies travel.
fn trip<T: Wire + DeserializeOwned + Serialize + Debug>(text: &str) -> Result<Trip, String> {
    let read = |text: &str| serde_json::from_str::<T>(text).map_err(|error| error.to_string());
    let write = |it: &T| serde_json::to_string(it).map_err(|error| format!("cannot be written: {error}"));
    let model = read(text)?;
    let full = write(&model)?;
    let twin = read(&full).map_err(|error| format!("what was written cannot be read: {error}"))?;
    Ok(Trip {
        again: write(&twin)?,
        request: model.write(Mode::Request),
        shown: format!("{model:?}"),
        shown_again: format!("{twin:?}"),
        full,
    })
}
