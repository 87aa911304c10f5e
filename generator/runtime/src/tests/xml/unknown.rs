//! Round trips of undescribed XML.

use serde_json::json;

use super::{read, round_trip, written};
use crate::tests::models::{Forms, Runtime, Sku, SqlPool};

#[test]
fn unknown_elements_and_attributes_round_trip() {
    let pool: SqlPool = round_trip(
        "<pool mode=\"x\"><status>Online</status><a>1</a><b c=\"2\"/><d><f/>t<e g=\"&quot;\">3</e> u</d></pool>",
    );
    let unmodeled = pool.unmodeled;
    assert_eq!(unmodeled.get("@mode"), Some(&json!("x").into()));
    assert_eq!(unmodeled.get("a"), Some(&json!("1").into()));
    assert_eq!(unmodeled.get("b"), Some(&json!({"@c": "2"}).into()));
    let d = json!({"#content": [{"f": ""}, "t", {"e": {"@g": "\"", "#content": ["3"]}}, " u"]});
    assert_eq!(unmodeled.get("d"), Some(&d.into()));
    assert_eq!(unmodeled.len(), 4);
}

/// Blanks between elements are no text.
#[test]
fn indentation_is_dropped() {
    let pool: SqlPool = read("<pool>\n  <x>\n    <y/>\n  </x>\n</pool>").unwrap();
    assert_eq!(pool.unmodeled.get("x"), Some(&json!({"#content": [{"y": ""}]}).into()));
    assert_eq!(pool.unmodeled.len(), 1);
    assert_eq!(written(&pool).unwrap(), "<pool><x><y/></x></pool>");
}

#[test]
fn repeated_unknown_elements_are_a_list() {
    let pool: SqlPool = round_trip("<pool><x>1</x><x a=\"2\"/><x>3</x></pool>");
    assert_eq!(pool.unmodeled.get("x"), Some(&json!(["1", {"@a": "2"}, "3"]).into()));
    let forms: Forms = round_trip("<forms><anything>1</anything><anything>2</anything></forms>");
    assert_eq!(forms.anything, Some(json!(["1", "2"]).into()));
}

/// An unknown element may be called as a member is in JSON.
#[test]
fn unknown_elements_named_as_members() {
    let pool: SqlPool = round_trip("<pool pass-word=\"p\"><Sku>s</Sku><password>x</password><sku>y</sku></pool>");
    assert_eq!(pool.sku.unwrap().name.as_deref(), Some("s"));
    assert_eq!(pool.password.as_deref(), Some("p"));
    assert_eq!(pool.unmodeled.get("<password>"), Some(&json!("x").into()));
    assert_eq!(pool.unmodeled.get("<sku>"), Some(&json!("y").into()));
}

#[test]
fn text_between_elements() {
    let pool: SqlPool = round_trip("<pool>text<ratio>1</ratio></pool>");
    assert_eq!(pool.unmodeled.get("#text"), Some(&json!("text").into()));
}

#[test]
fn unknown_variants_round_trip() {
    let runtime: Runtime = round_trip("<runtime type=\"New\" b=\"c\"><state>x</state><z>1</z></runtime>");
    let Runtime::Unknown(unknown) = runtime else { panic!("a kind") };
    assert_eq!(unknown.get("type"), Some(&json!("New").into()));
    assert_eq!(unknown.get("state"), Some(&json!("x").into()));
    round_trip::<Runtime>("<runtime type=\"Managed\"><nodes>1</nodes><z>1</z></runtime>");
}

#[test]
fn unknown_nodes_of_nested_models() {
    let pool: SqlPool = round_trip("<pool><Sku x=\"1\">a</Sku><next><y/></next></pool>");
    assert_eq!(pool.sku.unwrap().unmodeled.get("@x"), Some(&json!("1").into()));
    assert_eq!(pool.next.unwrap().unmodeled.get("y"), Some(&json!("").into()));
    round_trip::<Sku>("<sku capacity=\"1\" z=\"2\">a<q/></sku>");
}
