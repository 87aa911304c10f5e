//! Discriminated unions.

use super::models::{Fish, ManagedRuntime, Runtime, SqlPool};
use azure_core::http::{Body, RequestContent};
use serde_json::{Value, json};

#[test]
fn variants_round_trip() {
    for body in [
        json!({"type": "Managed", "nodes": 1, "new": {}}),
        json!({"type": "SelfHosted", "linked": {"type": "Managed", "x": 1}}),
        json!({"type": "Future", "nodes": "no integer"}),
        json!({"type": "managed", "nodes": "no integer"}),
        json!({"type": null}),
        json!({"type": 5}),
        json!({"nodes": 1}),
        json!({}),
    ] {
        let runtime: Runtime = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(serde_json::to_value(&runtime).unwrap(), body);
        assert_eq!(matches!(runtime, Runtime::Unknown(_)), body["type"] != "Managed" && body["type"] != "SelfHosted");
    }
}

#[test]
fn read_errors_have_the_variant() {
    for (body, words) in [
        (
            json!({"type": "Managed", "nodes": "many"}),
            "Runtime: `nodes`: expected an integer, found a string (in the variant ManagedRuntime)",
        ),
        (
            json!({"type": "SelfHosted", "linked": {"type": "Managed", "nodes": []}}),
            "Runtime: `linked.nodes`: expected an integer, found an array (in the variant ManagedRuntime)",
        ),
        (json!("Managed"), "Runtime: expected an object, found a string"),
    ] {
        assert_eq!(serde_json::from_value::<Runtime>(body).unwrap_err().to_string(), words);
    }
    let inside = json!({"next": {"runtime": {"type": "Managed", "state": 1}}});
    assert_eq!(
        serde_json::from_value::<SqlPool>(inside).unwrap_err().to_string(),
        "SqlPool: `next.runtime.state`: expected a string, found a number (in the variant ManagedRuntime)"
    );
}

#[test]
fn requests_from_unions() {
    let runtime = Runtime::Managed(ManagedRuntime {
        state: Some("set by the service".to_owned()),
        nodes: Some(2),
        ..Default::default()
    });
    let content: RequestContent<Runtime> = runtime.try_into().unwrap();
    let Body::Bytes(bytes) = content.body() else { panic!("not a stream") };
    assert_eq!(serde_json::from_slice::<Value>(bytes).unwrap(), json!({"type": "Managed", "nodes": 2}));
}

#[test]
fn a_variant_keeps_another_discriminator() {
    let body = json!({"type": "Renamed", "nodes": 1});
    let leaf: ManagedRuntime = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&leaf).unwrap(), body);
    let fresh = serde_json::to_value(ManagedRuntime::default()).unwrap();
    assert_eq!(fresh, json!({"type": "Managed"}));
}

#[test]
fn dotted_discriminators_and_nested_unions() {
    let body = json!({"fish.type": "runtime", "type": "Managed", "nodes": 1});
    let fish: Fish = serde_json::from_value(body.clone()).unwrap();
    assert!(matches!(fish, Fish::Runtime(Runtime::Managed(_))));
    assert_eq!(serde_json::to_value(&fish).unwrap(), body);
    let nested = json!({"fish": {"type": "runtime"}});
    assert!(matches!(serde_json::from_value::<Fish>(nested).unwrap(), Fish::Unknown(_)));
}

#[test]
fn default_of_a_union() {
    assert_eq!(serde_json::to_value(Runtime::default()).unwrap(), json!({}));
}
