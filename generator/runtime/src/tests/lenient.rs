//! Values in other forms than they are described in: texts in place of objects, and any JSON.

use super::models::ManagedRuntime;
use crate::runtime::{self, Lenient};
use serde_json::{Value, json};

runtime::union! {
    /// A union with a secret text in place of an object.
    #[discriminator("type")]
    #[text(Secret, " A text.")]
    pub enum Key {
        Managed(ManagedRuntime) = "Managed",
    }
}

runtime::model! {
    /// A model with a value that is also sent in another form.
    pub struct Cell {
        #[json("source")]
        pub source: Option<Lenient<Vec<String>>>,
        #[json("keys")]
        pub keys: Option<Vec<Key>>,
    }
}

fn round_trip(body: &Value) -> Cell {
    let cell: Cell = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&cell).unwrap(), *body);
    cell
}

#[test]
fn other_json_is_kept() {
    let cell = round_trip(&json!({"source": ["a", "b"]}));
    assert_eq!(cell.source.unwrap().as_expected().unwrap(), &["a", "b"]);
    for other in [json!("a"), json!(5), json!({"a": [null]}), json!(["a", 1])] {
        let cell = round_trip(&json!({"source": other}));
        assert_eq!(cell.source, Some(Lenient::Other(other.into())));
    }
    assert_eq!(round_trip(&json!({"source": null})).source, None);
}

#[test]
fn other_json_is_not_shown() {
    let cell = round_trip(&json!({"source": {"password": "hidden"}}));
    let shown = [format!("{cell:?}"), format!("{:?}", cell.source), format!("{:?}", Lenient::from(5))];
    assert_eq!(shown, ["Cell { source: (a value of another type) }", "Some(Other)", "Expected(5)"]);
}

#[test]
fn values_are_made_from_the_expected_type() {
    let cell = Cell { source: Some(vec!["a".to_owned()].into()), ..Cell::default() };
    assert_eq!(serde_json::to_value(&cell).unwrap(), json!({"source": ["a"]}));
    assert_eq!(Lenient::<String>::from("a").as_expected().map(String::as_str), Some("a"));
}

#[test]
fn a_text_in_place_of_an_object() {
    let cell = round_trip(
        &json!({"keys": ["hidden", {"type": "Managed", "secret": "hidden"}, {"type": "Other", "a": "hidden"}]}),
    );
    let keys = cell.keys.clone().unwrap();
    assert!(matches!(keys.as_slice(), [Key::Text(text), Key::Managed(_), Key::Unknown(_)] if text == "hidden"));
    for shown in [format!("{cell:?}"), format!("{keys:?}")] {
        assert!(!shown.contains("hidden") && shown.contains("**REDACTED**"), "{shown}");
    }
    assert_eq!(serde_json::to_value([Key::from("a"), "b".to_owned().into()]).unwrap(), json!(["a", "b"]));
    assert!(serde_json::from_value::<Key>(json!(5)).is_err());
}
