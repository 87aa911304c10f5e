//! Values in other forms than they are described in: texts in place of objects, and any JSON.

use super::models::ManagedRuntime;
use crate::runtime::{self, Lenient, Members, Mode, Object, ReadResult, Unmodeled, Wire, Writer};
use serde_json::{Value, json};

/// A union with a secret text in place of an object.
#[derive(Clone)]
enum Key {
    Managed(ManagedRuntime),
    Text(String),
    Unknown(Unmodeled),
}

impl runtime::Union for Key {
    const NAME: &'static str = "Key";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: Object) -> ReadResult<Self> {
        Ok(match kind {
            "Managed" => Self::Managed(object.into_model()?),
            _ => Self::Unknown(object.into_unmodeled()),
        })
    }

    #[inline]
    fn from_text(text: String) -> Result<Self, String> {
        Ok(Self::Text(text))
    }

    #[inline]
    fn write(&self, mode: Mode) -> Value {
        match self {
            Self::Managed(it) => it.write(mode),
            Self::Text(it) => runtime::secret_text(it, mode),
            Self::Unknown(it) => it.write(mode),
        }
    }
}
runtime::union!(Key);
runtime::text_union!(Key);
runtime::redacted_debug!(Key);

/// A model with a value that is also sent in another form.
#[derive(Clone, Default)]
struct Cell {
    source: Option<Lenient<Vec<String>>>,
    keys: Option<Vec<Key>>,
    unmodeled: Unmodeled,
}

impl runtime::Model for Cell {
    const NAME: &'static str = "Cell";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        Ok(Self { source: members.take("source")?, keys: members.take("keys")?, unmodeled: members.rest() })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.put("source", &self.source);
        writer.put("keys", &self.keys);
    }
}
runtime::model!(Cell);

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
        assert_eq!(cell.source, Some(Lenient::Other(other)));
    }
    assert_eq!(round_trip(&json!({"source": null})).source, None);
}

#[test]
fn other_json_is_not_shown() {
    let cell = round_trip(&json!({"source": {"password": "hidden"}}));
    let shown = [format!("{cell:?}"), format!("{:?}", cell.source), format!("{:?}", Lenient::from(5))];
    assert_eq!(
        shown,
        ["Cell { source: \"(a value of another form)\" }", "Some(Other(\"(a value of another form)\"))", "Expected(5)"]
    );
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
