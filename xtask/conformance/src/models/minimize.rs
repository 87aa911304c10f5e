//! Failures as small as possible.

use serde_json::Value;

use super::{
    make::Made,
    path::{self, Step},
};

/// The smallest part of a value for which `fails` still holds.
pub(crate) fn smallest(made: &Made<'_>, fails: impl Fn(&Made<'_>) -> bool) -> Value {
    let mut smallest = made.clone();
    loop {
        let smaller = candidates(&smallest).find(&fails);
        match smaller {
            Some(smaller) => smallest = smaller,
            None => return smallest.value,
        }
    }
}

/// The value without one of its members or the last element of one of its lists, so that all other paths stay.
fn candidates<'a>(made: &Made<'a>) -> impl Iterator<Item = Made<'a>> {
    let keep = |path: &[Step]| made.places.iter().any(|place| place.constant && place.path == path);
    let paths: Vec<Vec<Step>> =
        path::all(&made.value).into_iter().map(|(path, _)| path).filter(|it| !keep(it)).collect();
    paths.into_iter().filter_map(move |path| {
        let mut smaller = made.clone();
        let (last, parent) = path.split_last()?;
        match (path::find(&mut smaller.value, parent)?, last) {
            (Value::Object(members), Step::Member(name)) => {
                members.remove(name)?;
            }
            (Value::Array(elements), Step::Index(index)) if index + 1 == elements.len() => {
                elements.pop()?;
            }
            _ => return None,
        }
        Some(smaller)
    })
}
