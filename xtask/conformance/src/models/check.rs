//! The properties that every model has: a valid value survives the round trip, an invalid one is an error with its path.

use std::collections::BTreeMap;

use azure_synapse_apim::runtime::REDACTED;
use serde_json::Value;

use super::{
    invalid::Invalid,
    ordered::Ordered,
    path::{self, Step, display_path},
    sample::Sample,
    scalar::SECRET_MARKER,
    schema_kind::{SchemaIndex, SchemaKind},
};
use crate::{
    compare::difference,
    description::discriminator,
    round_trip::{Model, RoundTrip},
};

/// Checks that a valid value survives: as JSON, as a model, and as a request without the members that the service sets.
pub(crate) fn valid(index: &SchemaIndex<'_>, model: &Model, sample: &Sample<'_>) -> Result<(), String> {
    let text = sample.text();
    let trip = round_trip(model, &text)?;
    assert_recognized(index, sample, &trip)?;
    for debug in [&trip.debug, &trip.debug_pretty] {
        if debug.contains(SECRET_MARKER) {
            return Err(format!("`Debug` shows a secret: {debug}"));
        }
    }
    assert_documented_secrets(model, &sample.value, &trip.debug)?;
    let mut expected = sample.value.clone();
    for (path, normalized) in &sample.normalized {
        if let Some(found) = path::get_mut(&mut expected, path) {
            *found = normalized.clone();
        }
    }
    assert_equal(&expected, &parse(&sample.exact.remove(&trip.json))?)?;
    assert_order(sample, &text, &trip.json)?;
    for location in sample.locations.iter().filter(|location| location.read_only) {
        path::remove(&mut expected, &location.path);
    }
    let request = parse(&sample.exact.remove(&trip.request));
    request.and_then(|request| assert_equal(&expected, &request)).map_err(|message| format!("in a request: {message}"))
}

/// Checks that members that are not described come in the order in which they were read, and so do those inside of them and
/// of any JSON.
fn assert_order(sample: &Sample<'_>, text: &str, written: &str) -> Result<(), String> {
    let parse = |text| Ordered::parse(text).map_err(|error| format!("what was written is no JSON: {error}"));
    let (read, written) = (parse(text)?, parse(written)?);
    let mut unknown: BTreeMap<&[Step], Vec<&str>> = BTreeMap::new();
    for location in &sample.locations {
        if let (Some((Step::Member(name), parent)), true) = (location.path.split_last(), location.unknown) {
            unknown.entry(parent).or_default().push(name);
        }
        let is_kept = location.kind == SchemaKind::Any && !location.discriminator;
        if let (true, Some(one), Some(other)) = (is_kept, read.at(&location.path), written.at(&location.path))
            && one != other
        {
            return Err(format!("{}: expected the text {one}, found {other}", display_path(&location.path)));
        }
    }
    for (parent, names) in unknown {
        let in_order = |tree: &Ordered| -> Vec<String> {
            let object = tree.at(parent).map(Ordered::names).unwrap_or_default();
            object.into_iter().filter(|name| names.contains(name)).map(str::to_owned).collect()
        };
        let (one, other) = (in_order(&read), in_order(&written));
        if one != other {
            return Err(format!("{}: expected members in the order {one:?}, found {other:?}", display_path(parent)));
        }
    }
    Ok(())
}

/// Checks that `Debug` hides the members that the documentation calls secret, and no other ones but those whose value says
/// that it is a secret.
fn assert_documented_secrets(model: &Model, value: &Value, debug: &str) -> Result<(), String> {
    for (member, shown) in fields(debug, model.name) {
        if value.get(member).is_none_or(|value| value.is_null() || says_secret(value)) {
            continue;
        }
        let (is_secret, is_hidden) = (model.secrets.contains(&member), shown == format!("{REDACTED:?}"));
        if is_secret != is_hidden {
            let documented = if is_secret { "secret" } else { "not secret" };
            return Err(format!("by its documentation `{member}` is {documented}, and `Debug` shows {shown}"));
        }
    }
    Ok(())
}

fn says_secret(value: &Value) -> bool {
    value.get("type").is_some_and(|kind| kind == "SecureString")
}

/// Returns the fields of a struct called `name` in the output of `Debug`, each with its value; none for other types.
fn fields<'a>(debug: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let body = debug.strip_prefix(name).and_then(|rest| rest.strip_prefix(" { ")?.strip_suffix(" }"));
    let Some(body) = body else { return Vec::new() };
    let (mut depth, mut in_text, mut escaped, mut start) = (0_usize, false, false, 0);
    let mut parts = Vec::new();
    for (at, byte) in body.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                parts.extend(body.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(body.get(start..));
    parts.into_iter().filter_map(|part| part.trim_start().split_once(": ")).collect()
}

/// Checks that described enum values and subtypes are read as their variants, and all others as unknown.
fn assert_recognized(index: &SchemaIndex<'_>, sample: &Sample<'_>, trip: &RoundTrip) -> Result<(), String> {
    let (is_described, unknown_variant) = match sample.locations.first().map(|location| &location.kind) {
        Some(SchemaKind::Enum(values)) => {
            (sample.value.as_str().is_some_and(|it| values.contains(&it)), "UnknownValue(")
        }
        // A text in place of an object has no discriminator.
        Some(SchemaKind::Object(schema, Some(name)))
            if index.subtypes.contains_key(name) && sample.value.is_object() =>
        {
            let value = discriminator(schema).and_then(|name| Some((name, sample.value.get(name)?)));
            (value.is_some_and(|(name, value)| index.is_discriminator_value(name, value)), "Unknown(")
        }
        _ => return Ok(()),
    };
    if is_described == trip.debug.starts_with(unknown_variant) {
        return Err(format!("{} was read as {}", sample.value, trip.debug));
    }
    Ok(())
}

/// Checks that an invalid value is an error with its path and without the value, and that other values survive.
pub(crate) fn invalid(model: &Model, invalid: &Invalid) -> Result<(), String> {
    if invalid.accepts_any {
        let trip = round_trip(model, &invalid.value.to_string())?;
        return assert_equal(&invalid.value, &parse(&trip.json)?);
    }
    let prefix = error_prefix(model, &invalid.path);
    match (model.round_trip)(&invalid.value.to_string()) {
        Ok(_) => Err(format!("`{}` is invalid, and was read", display_path(&invalid.path))),
        Err(error) if error.starts_with(&prefix) && !error.contains(SECRET_MARKER) => Ok(()),
        Err(error) => Err(format!("expected an error that begins with {prefix:?}, found {error:?}")),
    }
}

/// Checks that arbitrary JSON survives, or is an error with the path of one of its values.
pub(crate) fn arbitrary(index: &SchemaIndex<'_>, model: &Model, value: &Value) -> Result<(), String> {
    let error = match (model.round_trip)(&value.to_string()) {
        Ok(trip) => {
            let found = parse(&trip.json)?;
            let mut expected = value.clone();
            // A discriminator with one possible value is written even if it was absent.
            while let Some(difference) = difference(&expected, &found, "") {
                let (parent, name) = difference.pointer.rsplit_once('/').unwrap_or_default();
                let added = found.pointer(&difference.pointer).filter(|it| index.is_discriminator_value(name, it));
                match expected.pointer_mut(parent).and_then(Value::as_object_mut) {
                    Some(members) if added.is_some() && !members.contains_key(name) => {
                        members.extend(added.map(|value| (name.to_owned(), value.clone())));
                    }
                    _ => return Err(difference.to_string()),
                }
            }
            return assert_stable(&trip);
        }
        Err(error) => error,
    };
    let mut paths = path::all_paths(value).into_iter();
    let has_path = paths.any(|(path, _)| error.starts_with(&error_prefix(model, &path)));
    if has_path { Ok(()) } else { Err(format!("an error without the path of a value: {error}")) }
}

/// Returns the beginning of an error about the value at `path`.
fn error_prefix(model: &Model, path: &[Step]) -> String {
    let (name, path) = (model.name, display_path(path));
    if path.is_empty() { format!("{name}: expected ") } else { format!("{name}: `{path}`: expected ") }
}

fn round_trip(model: &Model, text: &str) -> Result<RoundTrip, String> {
    let trip = (model.round_trip)(text)?;
    assert_stable(&trip).map(|()| trip)
}

/// Checks that a second round trip changes nothing.
fn assert_stable(trip: &RoundTrip) -> Result<(), String> {
    if trip.json != trip.json_again {
        return Err(format!("written as {}, and the second time as {}", trip.json, trip.json_again));
    }
    if trip.debug != trip.debug_again {
        return Err(format!("`Debug` shows {}, and the second time {}", trip.debug, trip.debug_again));
    }
    Ok(())
}

fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("what was written is no JSON: {error}"))
}

/// Checks that two values are equal in form, too: `difference` takes two spellings of an instant for one.
fn assert_equal(expected: &Value, found: &Value) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(difference(expected, found, "").map_or_else(
        || format!("equal values in different forms: expected {expected}, found {found}"),
        |difference| difference.to_string(),
    ))
}
