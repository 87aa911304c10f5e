//! Extensible enums of strings.

use super::models::PoolStatus;
use crate::runtime::Parameter;
use serde_json::json;

#[test]
fn known_and_unknown_values_round_trip() {
    for (text, value) in [
        ("Online", PoolStatus::Online),
        ("Paused", PoolStatus::Paused),
        ("Resuming", PoolStatus::UnknownValue("Resuming".to_owned())),
        // Another letter case is another text: nothing that was read is changed.
        ("online", PoolStatus::UnknownValue("online".to_owned())),
        ("", PoolStatus::UnknownValue(String::new())),
    ] {
        let read: PoolStatus = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(read, value);
        assert_eq!(serde_json::to_value(&read).unwrap(), json!(text));
        assert_eq!(read.as_ref(), text);
        assert_eq!(read.to_string(), text);
        assert_eq!(text.parse::<PoolStatus>(), Ok(value.clone()));
        assert_eq!(PoolStatus::from(text), value);
        assert_eq!(PoolStatus::from(text.to_owned()), value);
        assert_eq!(read.parts(), [text]);
    }
    assert_eq!(format!("{:>8}", PoolStatus::Online), "  Online");
}

#[test]
fn another_json_type_is_an_error() {
    let error = serde_json::from_value::<PoolStatus>(json!(5)).unwrap_err();
    assert_eq!(error.to_string(), "PoolStatus: expected a string, found a number");
}
