//! GET, change one member, PUT: the main resources of each service come back whole, whatever the service adds to them; and
//! what a PATCH sends is what was set.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod apim_direct;
mod apim_management;
mod describe;
mod patches;
mod synapse_artifacts;
mod synapse_management;

use azure_core::http::{Body, RequestContent};
use azure_synapse_apim::{json_content, runtime::Wire};
use describe::Answer;
use fake_service::Service;
use serde_json::{Value, json};

/// The body of a request that takes another type than the GET gave, with the same JSON.
fn as_other<T: Wire, U>(model: &T) -> RequestContent<U> {
    Body::from(json_content(model).unwrap()).into()
}

/// Whether the second request is a PUT of `answer` with the member at `pointer` changed, and nothing else.
fn assert_put(service: &Service, answer: &Answer, pointer: &str) {
    let mut expected = answer.sent();
    let changed = expected.pointer_mut(pointer).unwrap();
    assert_ne!(*changed, json!("changed"));
    *changed = json!("changed");
    let seen = service.seen();
    assert_eq!((seen.len(), seen[0].method.as_str(), seen[1].method.as_str()), (2, "GET", "PUT"));
    let path = |at: usize| seen[at].url.clone();
    assert_eq!(path(0), path(1));
    let sent: Value = serde_json::from_str(&seen[1].body).unwrap();
    assert_eq!(sent, expected, "{}", difference(&sent, &expected, ""));
    assert!(sent.get("newMember").is_some());
}

#[test]
fn numbers_come_back_to_the_last_digit() {
    let text =
        r#"{"newMember":[-12125349.137681149,2.2250738585072014e-308,9007199254740993,18446744073709551615,5.0]}"#;
    let product: azure_synapse_apim::apim::direct::models::ProductContract = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&product).unwrap(), text);
}

/// Where two values differ first.
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

/// A test for each resource: how to get it, what to change in it, and how to put it. What changes becomes the text
/// `changed`.
macro_rules! resources {
    ($api:literal, $client:ident: $($test:ident($definition:literal $(as $kind:literal)?) {
        get: $get:expr,
        $model:ident $pointer:literal: $change:expr,
        put: $put:expr $(,)?
    })*) => {$(
        #[tokio::test]
        async fn $test() {
            let kind: Option<&str> = None $(.or(Some($kind)))?;
            let answer = crate::describe::answer($api, $definition, kind);
            let service = fake_service::Service::new([fake_service::ok(answer.value.to_string()), fake_service::ok("{}")]);
            let $client = client(&service);
            let mut $model = $get.await.unwrap().into_model().unwrap();
            *$change = Some("changed".into());
            let _ = $put;
            crate::assert_put(&service, &answer, $pointer);
        }
    )*};
}
use resources;
