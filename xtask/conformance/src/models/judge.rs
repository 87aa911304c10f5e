//! What has to become of a value: what fits survives, what does not is refused with the path to it.

use serde_json::Value;

use super::{
    Model, Trip,
    make::{HUSH, Made},
    path::{self, Step, told},
    sort::{Catalog, Sort, discriminator},
    spoil::Spoiled,
};
use crate::compare::difference;

/// A value that is described survives: as JSON, as a model, as a request.
pub(crate) fn valid(catalog: &Catalog<'_>, model: &Model, made: &Made<'_>) -> Result<(), String> {
    let trip = survivor(model, &made.value)?;
    recognized(catalog, made, &trip)?;
    if trip.shown.contains(HUSH) {
        return Err(format!("`Debug` shows a secret: {}", trip.shown));
    }
    let mut expected = made.value.clone();
    for (place, written) in &made.rewritten {
        if let Some(found) = path::find(&mut expected, place) {
            *found = written.clone();
        }
    }
    same(&expected, &parsed(&trip.full)?)?;
    for place in made.places.iter().filter(|place| place.read_only) {
        path::remove(&mut expected, &place.path);
    }
    same(&expected, &trip.request).map_err(|words| format!("in a request: {words}"))
}

/// What is described is taken for what it is, and nothing else is.
fn recognized(catalog: &Catalog<'_>, made: &Made<'_>, trip: &Trip) -> Result<(), String> {
    let (known, stranger) = match made.places.first().map(|place| &place.sort) {
        Some(Sort::Choice(texts)) => (made.value.as_str().is_some_and(|it| texts.contains(&it)), "UnknownValue("),
        Some(Sort::Object(schema, Some(name))) if catalog.kinds.contains_key(name) => {
            let kind = discriminator(schema).and_then(|name| Some((name, made.value.get(name)?)));
            (kind.is_some_and(|(name, kind)| catalog.announces(name, kind)), "Unknown(")
        }
        _ => return Ok(()),
    };
    if known == trip.shown.starts_with(stranger) {
        return Err(format!("{} was taken for {}", made.value, trip.shown));
    }
    Ok(())
}

/// A place that does not fit is named; one that takes anything survives.
pub(crate) fn spoiled(model: &Model, spoiled: &Spoiled) -> Result<(), String> {
    if spoiled.harmless {
        let trip = survivor(model, &spoiled.value)?;
        return same(&spoiled.value, &parsed(&trip.full)?);
    }
    match (model.trip)(&spoiled.value.to_string()) {
        Ok(_) => Err(format!("`{}` does not fit, and was read", told(&spoiled.path))),
        Err(error) if error.starts_with(&blame(model, &spoiled.path)) && !error.contains(HUSH) => Ok(()),
        Err(error) => {
            Err(format!("expected an error that begins with {:?}, found {error:?}", blame(model, &spoiled.path)))
        }
    }
}

/// Any JSON survives, or is refused with the path to something that is there.
pub(crate) fn arbitrary(catalog: &Catalog<'_>, model: &Model, value: &Value) -> Result<(), String> {
    let error = match (model.trip)(&value.to_string()) {
        Ok(trip) => {
            let found = parsed(&trip.full)?;
            let mut expected = value.clone();
            // The kind of an object that can only be of one kind is written even if it was not there.
            while let Some(difference) = difference(&expected, &found, "") {
                let (parent, name) = difference.pointer.rsplit_once('/').unwrap_or_default();
                let kind = found.pointer(&difference.pointer).filter(|kind| catalog.announces(name, kind));
                match expected.pointer_mut(parent).and_then(Value::as_object_mut) {
                    Some(members) if kind.is_some() && !members.contains_key(name) => {
                        members.extend(kind.map(|kind| (name.to_owned(), kind.clone())));
                    }
                    _ => return Err(difference.to_string()),
                }
            }
            return twins(&trip);
        }
        Err(error) => error,
    };
    let mut places = path::all(value).into_iter();
    let blamed = places.any(|(place, _)| error.starts_with(&blame(model, &place)));
    if blamed { Ok(()) } else { Err(format!("an error that names no place of the value: {error}")) }
}

/// How an error about a place begins.
fn blame(model: &Model, place: &[Step]) -> String {
    let (name, path) = (model.name, told(place));
    if path.is_empty() { format!("{name}: expected ") } else { format!("{name}: `{path}`: expected ") }
}

fn survivor(model: &Model, value: &Value) -> Result<Trip, String> {
    let trip = (model.trip)(&value.to_string())?;
    twins(&trip).map(|()| trip)
}

/// Whether the model that was read from what another one wrote is that other one.
fn twins(trip: &Trip) -> Result<(), String> {
    if trip.full != trip.again {
        return Err(format!("written as {}, and the second time as {}", trip.full, trip.again));
    }
    if trip.shown != trip.shown_again {
        return Err(format!("shown as {}, and the second time as {}", trip.shown, trip.shown_again));
    }
    Ok(())
}

fn parsed(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("what was written is no JSON: {error}"))
}

/// Equal to the last digit and letter: what may change its form was said before.
fn same(expected: &Value, found: &Value) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(difference(expected, found, "").map_or_else(
        || format!("the same in another form: expected {expected}, found {found}"),
        |difference| difference.to_string(),
    ))
}
