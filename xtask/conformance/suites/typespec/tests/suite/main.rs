//! Calls the server of TypeSpec's suites through generated clients: a scenario is played when the server has seen all its
//! requests as they have to be, and what it answers is compared with what it is known to say.
//!
//! `cargo xtask conformance typespec` starts the server and runs this.

/// The root client of the description `$module`, which reaches the server; `$given` are further arguments of `new`.
macro_rules! client {
    ($module:ident::$client:ident, $options:ident $(, $given:expr)*) => {{
        #[allow(clippy::needless_update, reason = "some clients have more options")]
        let options = clients::$module::clients::$options { client_options: wire::options(), ..Default::default() };
        clients::$module::clients::$client::new(&wire::endpoint(), $($given,)* Some(options)).unwrap()
    }};
}

/// What `$call` reads.
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

/// A body that is no model: a number, a text, a list.
fn json<T>(value: impl Serialize) -> RequestContent<T> {
    to_json(&value).unwrap().into()
}

/// A picture that the server compares with what it gets.
fn picture(name: &str) -> Vec<u8> {
    let packages = std::env::var("SUITE_PACKAGES").unwrap();
    std::fs::read(format!("{packages}/@typespec/http-specs/assets/{name}")).unwrap()
}

/// The body of an answer, which has to be of this media type.
async fn bytes_of(answer: AsyncResponse, media_type: &str) -> Vec<u8> {
    let found = answer.headers().get_optional_str(&HeaderName::from_static("content-type")).map(str::to_owned);
    assert_eq!(found.as_deref(), Some(media_type));
    answer.into_body().collect().await.unwrap().to_vec()
}

/// What a model is on the wire.
fn wire_form(model: impl Serialize) -> Value {
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
