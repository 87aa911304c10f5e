//! Values that do not fit the place where they stand.

use fastrand::Rng;
use serde_json::{Value, json};

use super::{
    make::{HUSH, Made, Place},
    path::{self, Step},
    sort::Sort,
};

/// A value with one place spoiled.
#[derive(Clone, Debug)]
pub(crate) struct Spoiled {
    pub(crate) value: Value,
    pub(crate) path: Vec<Step>,
    /// Whether the place takes anything, so that the value has to survive.
    pub(crate) harmless: bool,
}

/// Puts something that does not fit in one place of `made`.
pub(crate) fn one(made: &Made<'_>, rng: &mut Rng) -> Option<Spoiled> {
    at(made, rng.choice(&made.places)?, rng)
}

/// The same in each place that belongs to the value itself, one after the other.
pub(crate) fn each(made: &Made<'_>, rng: &mut Rng) -> Vec<Spoiled> {
    made.places.iter().filter(|place| place.own).filter_map(|place| at(made, place, rng)).collect()
}

fn at(made: &Made<'_>, place: &Place<'_>, rng: &mut Rng) -> Option<Spoiled> {
    let mut value = made.value.clone();
    *path::find(&mut value, &place.path)? = rng.choice(unfit(place))?;
    Some(Spoiled { value, path: place.path.clone(), harmless: takes_anything(&place.sort) })
}

/// Puts anything in some places of `made`.
pub(crate) fn some(made: &Made<'_>, rng: &mut Rng) -> Value {
    let mut value = made.value.clone();
    for _ in 0..1 + rng.usize(..4) {
        if let Some(place) = rng.choice(&made.places)
            && let Some(found) = path::find(&mut value, &place.path)
        {
            *found = arbitrary(rng, 2);
        }
    }
    value
}

/// Whether a value is kept as it is, whatever it is.
fn takes_anything(sort: &Sort<'_>) -> bool {
    matches!(sort, Sort::Any | Sort::Expression(_))
}

/// What does not fit a place; for one that takes anything, a bit of everything.
fn unfit(place: &Place<'_>) -> Vec<Value> {
    let candidates = [
        Value::Null,
        json!(true),
        json!(5),
        json!(5.5),
        json!(1e300),
        json!(2_147_483_648_i64),
        json!(-2_147_483_649_i64),
        json!(9_223_372_036_854_775_808_u64),
        json!(format!("{HUSH}!")),
        json!("2020-13-40T04:05:06Z"),
        json!([]),
        json!({}),
        json!({ "a": HUSH }),
    ];
    // A literal with a fraction cannot tell all large integers apart.
    let survives = |value: &Value| place.sort != Sort::Expression("number") || !value.is_u64();
    let wanted = |value: &Value| if takes_anything(&place.sort) { survives(value) } else { !fits(place, value) };
    candidates.into_iter().filter(wanted).collect()
}

fn fits(place: &Place<'_>, value: &Value) -> bool {
    if value.is_null() {
        return place.optional;
    }
    match place.sort {
        Sort::Any | Sort::Expression(_) => true,
        Sort::Boolean => value.is_boolean(),
        Sort::Integer { bits: 32 } => value.as_i64().is_some_and(|it| i32::try_from(it).is_ok()),
        Sort::Integer { .. } => value.is_i64(),
        Sort::UnixTime => value.as_i64().is_some_and(|it| it < 253_402_300_800),
        Sort::Number { bits: 32 } => value.as_f64().is_some_and(|it| it < 1e38),
        Sort::Number { .. } => value.is_number(),
        Sort::Text | Sort::Choice(_) => value.is_string(),
        // None of the texts says anything.
        Sort::Instant | Sort::HttpDate | Sort::Bytes { .. } => false,
        Sort::List(_) => value.is_array(),
        Sort::Map(_) | Sort::Object(..) => value.is_object(),
    }
}

/// Any JSON that is written as it was read wherever it can be read at all.
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
            let names = ["type", "name", "value", "properties", "nobodyKnowsThis"];
            let count = rng.usize(..3);
            names
                .iter()
                .take(count)
                .map(|name| ((*name).to_owned(), arbitrary(rng, below)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
    }
}
