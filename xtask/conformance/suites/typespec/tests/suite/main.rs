//! Drivers for TypeSpec's server: each calls scenarios through generated clients and checks the responses. The server counts a
//! scenario when it has received all its requests, and all were correct.
//!
//! `cargo xtask conformance typespec` starts the server and runs them.

/// Creates the root client of the description `$module`, connected to the server; `$given` are further arguments of `new`.
macro_rules! client {
    ($module:ident::$client:ident, $options:ident $(, $given:expr)*) => {{
        #[allow(clippy::needless_update, reason = "some clients have more options")]
        let options = clients::$module::clients::$options { client_options: transport::options(), ..Default::default() };
        clients::$module::clients::$client::new(&transport::endpoint(), $($given,)* Some(options)).unwrap()
    }};
}

/// Awaits `$call` and reads the model of its response.
macro_rules! read {
    ($call:expr) => {
        $call.await.unwrap().into_model().unwrap()
    };
}

use azure_core::{
    http::{AsyncResponse, RequestContent, headers::HeaderName},
    json::to_json,
};
use serde::Serialize;
use serde_json::Value;
use time::{OffsetDateTime, macros::datetime};

/// Returns a body that is not a model: a number, a text, a list.
fn json<T>(value: impl Serialize) -> RequestContent<T> {
    to_json(&value).unwrap().into()
}

/// Returns a picture that the server expects.
fn picture(name: &str) -> Vec<u8> {
    let packages = std::env::var("SUITE_PACKAGES").unwrap();
    std::fs::read(format!("{packages}/@typespec/http-specs/assets/{name}")).unwrap()
}

/// Returns the body of a response, and checks its media type.
async fn bytes_of(response: AsyncResponse, media_type: &str) -> Vec<u8> {
    let found = response.headers().get_optional_str(&HeaderName::from_static("content-type")).map(str::to_owned);
    assert_eq!(found.as_deref(), Some(media_type));
    response.into_body().collect().await.unwrap().to_vec()
}

/// Returns the JSON of a model.
fn to_json_value(model: impl Serialize) -> Value {
    serde_json::to_value(&model).unwrap()
}

/// The instant and the duration that all scenarios take.
const INSTANT: OffsetDateTime = datetime!(2022-08-26 18:38:00 UTC);
const DURATION: &str = "P123DT22H14M12.011S";

mod azure;
mod encodings;
mod parameters;
mod payloads;
mod services;
mod types;
