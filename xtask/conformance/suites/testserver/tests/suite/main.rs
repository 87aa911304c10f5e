//! Drivers for AutoRest's test server: each calls scenarios through generated clients and checks the responses. The server
//! counts correct requests; a wrong one gets status 400.
//!
//! `cargo xtask conformance testserver` starts the server and runs them.

/// Creates the client `$client` of the description `$module`, connected to the server.
macro_rules! client {
    ($module:ident::$client:ident, $options:ident) => {
        client!($module::$client, $options, transport::options())
    };
    // `$credential` is for clients with a key or a token.
    ($module:ident::$client:ident, $options:ident, $client_options:expr $(, $credential:expr)?) => {{
        #[allow(clippy::needless_update, reason = "some clients have more options")]
        let options = clients::$module::clients::$options { client_options: $client_options, ..Default::default() };
        clients::$module::clients::$client::new(&transport::endpoint(), $($credential,)? Some(options)).unwrap()
    }};
}

use azure_core::{http::RequestContent, json::to_json};
use serde::Serialize;

/// Returns a body that is not a model: a number, a text, a list.
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
