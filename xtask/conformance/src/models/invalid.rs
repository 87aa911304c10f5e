//! Samples with an invalid value in one location, or with arbitrary values in several.

use fastrand::Rng;
use serde_json::{Value, json};

use super::{
    path::{self, Step},
    sample::{Location, Sample},
    scalar::SECRET_MARKER,
    schema_kind::SchemaKind,
};
use crate::description::flag;

/// A sample with another value at `path`.
#[derive(Clone, Debug)]
pub(crate) struct Invalid {
    pub(crate) value: Value,
    pub(crate) path: Vec<Step>,
    /// Whether every value is valid at this location, so that the other one must be kept.
    pub(crate) accepts_any: bool,
}

/// Puts an invalid value in a random location of `sample`.
pub(crate) fn one(sample: &Sample<'_>, rng: &mut Rng) -> Option<Invalid> {
    at(sample, rng.choice(&sample.locations)?, rng)
}

/// Puts an invalid value in each top-level location of `sample`, one after the other.
pub(crate) fn each(sample: &Sample<'_>, rng: &mut Rng) -> Vec<Invalid> {
    sample.locations.iter().filter(|it| it.top_level).filter_map(|location| at(sample, location, rng)).collect()
}

fn at(sample: &Sample<'_>, location: &Location<'_>, rng: &mut Rng) -> Option<Invalid> {
    let mut value = sample.value.clone();
    *path::get_mut(&mut value, &location.path)? = rng.choice(invalid_values(location))?;
    Some(Invalid { value, path: location.path.clone(), accepts_any: accepts_any(&location.kind) })
}

/// Puts arbitrary values in up to four locations of `sample`.
pub(crate) fn with_arbitrary_values(sample: &Sample<'_>, rng: &mut Rng) -> Value {
    let mut value = sample.value.clone();
    for _ in 0..1 + rng.usize(..4) {
        if let Some(location) = rng.choice(&sample.locations)
            && let Some(found) = path::get_mut(&mut value, &location.path)
        {
            *found = arbitrary(rng, 2);
        }
    }
    value
}

/// Whether every value is kept as it is.
fn accepts_any(kind: &SchemaKind<'_>) -> bool {
    matches!(kind, SchemaKind::Any | SchemaKind::Expression(_) | SchemaKind::Expressible(_) | SchemaKind::Lenient(_))
}

/// Returns values that are invalid at a location; for one that accepts any value, values of every type.
fn invalid_values(location: &Location<'_>) -> Vec<Value> {
    let candidates = [
        Value::Null,
        json!(true),
        json!(5),
        json!(5.5),
        json!(1e300),
        json!(2_147_483_648_i64),
        json!(-2_147_483_649_i64),
        json!(9_223_372_036_854_775_808_u64),
        json!(format!("{SECRET_MARKER}!")),
        json!("2020-13-40T04:05:06Z"),
        json!([]),
        json!({}),
        json!({ "a": SECRET_MARKER }),
    ];
    // A literal that is a floating-point number loses digits of large integers.
    let is_number = match &location.kind {
        SchemaKind::Expression(literal) => *literal == "number",
        SchemaKind::Expressible(expected) | SchemaKind::Lenient(expected) => {
            matches!(**expected, SchemaKind::Number(_))
        }
        _ => false,
    };
    let is_kept = |value: &Value| !is_number || !value.is_u64();
    let wanted = |value: &Value| if accepts_any(&location.kind) { is_kept(value) } else { !is_valid(location, value) };
    candidates.into_iter().filter(wanted).collect()
}

fn is_valid(location: &Location<'_>, value: &Value) -> bool {
    if value.is_null() {
        return location.optional;
    }
    match location.kind {
        SchemaKind::Any | SchemaKind::Expression(_) | SchemaKind::Expressible(_) | SchemaKind::Lenient(_) => true,
        SchemaKind::Boolean => value.is_boolean(),
        SchemaKind::Integer(32) => value.as_i64().is_some_and(|it| i32::try_from(it).is_ok()),
        SchemaKind::Integer(_) => value.is_i64(),
        SchemaKind::UnixTime => value.as_i64().is_some_and(|it| it < 253_402_300_800),
        SchemaKind::Number(32) => value.as_f64().is_some_and(|it| it < 1e38),
        SchemaKind::Number(_) => value.is_number(),
        SchemaKind::Text | SchemaKind::Enum(_) => value.is_string(),
        // None of the candidates is a text in one of these formats.
        SchemaKind::Instant | SchemaKind::HttpDate | SchemaKind::Base64 | SchemaKind::Base64Url => false,
        SchemaKind::List(_) => value.is_array(),
        SchemaKind::Object(schema, _) if flag(schema, "x-text") => value.is_object() || value.is_string(),
        SchemaKind::Map(_) | SchemaKind::Object(..) => value.is_object(),
    }
}

/// Returns arbitrary JSON that is written as it was read, wherever it can be read at all.
fn arbitrary(rng: &mut Rng, depth: usize) -> Value {
    let below = depth.saturating_sub(1);
    match rng.u8(..if depth == 0 { 5 } else { 8 }) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i32(-3..3)),
        3 => json!(0.5),
        4 => json!("no instant, and not base64!"),
        5 => (0..rng.usize(..3)).map(|_| arbitrary(rng, below)).collect(),
        _ => {
            let names = ["type", "name", "value", "properties", "notInDescription"].into_iter().take(rng.usize(..3));
            Value::Object(names.map(|name| (name.to_owned(), arbitrary(rng, below))).collect())
        }
    }
}
