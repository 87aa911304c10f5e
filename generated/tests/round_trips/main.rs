//! Round trips: a GET and a PUT with one changed member lose nothing, whatever the service adds; a PATCH sends what was set.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod apim_direct;
mod apim_management;
mod patches;
mod sample;
mod synapse_artifacts;
mod synapse_management;

use azure_core::http::{Body, RequestContent};
use azure_synapse_apim::{json_content, runtime::Wire};
use fake_service::Script;
use sample::Sample;
use serde_json::{Value, json};

/// Returns a request body of another type with the same JSON.
fn as_other<T: Wire, U>(model: &T) -> RequestContent<U> {
    Body::from(json_content(model).unwrap()).into()
}

/// Checks that the second request is a PUT of `sample` with the member at `pointer` changed, and nothing else.
fn assert_put(service: &Script, sample: &Sample, pointer: &str) {
    let mut expected = sample.request_body();
    let changed = expected.pointer_mut(pointer).unwrap();
    assert_ne!(*changed, json!("changed"));
    *changed = json!("changed");
    let seen = service.requests();
    assert_eq!((seen.len(), seen[0].method.as_str(), seen[1].method.as_str()), (2, "GET", "PUT"));
    let path = |at: usize| seen[at].url.clone();
    assert_eq!(path(0), path(1));
    let sent: Value = serde_json::from_str(&seen[1].body).unwrap();
    assert_eq!(sent, expected, "{}", difference(&sent, &expected, ""));
    assert!(sent.get("newMember").is_some());
}

#[test]
fn numbers_round_trip_exactly() {
    let text =
        r#"{"newMember":[-12125349.137681149,2.2250738585072014e-308,9007199254740993,18446744073709551615,5.0]}"#;
    let product: azure_synapse_apim::apim::direct::models::ProductContract = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&product).unwrap(), text);
}

/// Returns the first difference of two values.
fn difference(one: &Value, other: &Value, pointer: &str) -> String {
    match (one, other) {
        _ if one == other => String::new(),
        (Value::Object(members), Value::Object(others)) => {
            let names = members.keys().chain(others.keys());
            let null = Value::Null;
            let of = |members: &serde_json::Map<String, Value>, name| members.get(name).unwrap_or(&null).clone();
            let inner = |name| difference(&of(members, name), &of(others, name), &format!("{pointer}/{name}"));
            names.map(inner).find(|found| !found.is_empty()).unwrap_or_else(|| format!("{pointer}: a null"))
        }
        (Value::Array(elements), Value::Array(others)) if elements.len() == others.len() => {
            let mut pairs = elements.iter().zip(others).enumerate();
            let pair = pairs.find(|(_, (one, other))| one != other);
            pair.map_or(String::new(), |(at, (one, other))| difference(one, other, &format!("{pointer}/{at}")))
        }
        _ => format!("{pointer}: sent {one}, expected {other}"),
    }
}

/// Declares a test for each resource: its GET, the member that is set to `changed`, and its PUT.
macro_rules! resources {
    ($api:literal, $client:ident: $($test:ident($definition:literal $(as $kind:literal)?) {
        get: $get:expr,
        $model:ident $pointer:literal: $change:expr,
        put: $put:expr $(,)?
    })*) => {$(
        #[tokio::test]
        async fn $test() {
            let kind: Option<&str> = None $(.or(Some($kind)))?;
            let sample = crate::sample::sample($api, $definition, kind);
            let service = fake_service::Script::new([fake_service::ok(sample.value.to_string()), fake_service::ok("{}")]);
            let $client = client(&service);
            let mut $model = $get.await.unwrap().into_model().unwrap();
            *$change = Some("changed".into());
            let _ = $put;
            crate::assert_put(&service, &sample, $pointer);
        }
    )*};
}
use resources;
