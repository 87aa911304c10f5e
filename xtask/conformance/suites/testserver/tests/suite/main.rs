//! Calls AutoRest's test server through generated clients: every call is one that the server counts, and what it answers
//! is compared with what it is known to say. A wrong request gets status 400 and is not counted.
//!
//! `cargo xtask conformance testserver` starts the server and runs this.

/// The client `$client` of the description `$module`, which reaches the server.
macro_rules! client {
    ($module:ident::$client:ident, $options:ident) => {
        client!($module::$client, $options, wire::options())
    };
    // Some ask for a key or a credential.
    ($module:ident::$client:ident, $options:ident, $wire:expr $(, $caller:expr)?) => {{
        #[allow(clippy::needless_update, reason = "some clients have more options")]
        let options = clients::$module::clients::$options { client_options: $wire, ..Default::default() };
        clients::$module::clients::$client::new(&wire::endpoint(), $($caller,)? Some(options)).unwrap()
    }};
}

use azure_core::{http::RequestContent, json::to_json};
use serde::Serialize;

/// A body that is no model: a number, a text, a list.
fn json<T: Serialize>(value: T) -> RequestContent<T> {
    to_json(&value).unwrap().into()
}

mod bodies;
mod containers;
mod formats;
mod http;
mod long_running;
mod paging;
mod parameters;
mod versions;
mod xml;
