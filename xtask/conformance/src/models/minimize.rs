//! Minimization of failing samples.

use serde_json::Value;

use super::{
    path::{self, Step},
    sample::Sample,
};

/// Returns the smallest value that is left of `sample` when parts are removed as long as it `fails`.
pub(crate) fn minimize(sample: &Sample<'_>, fails: impl Fn(&Sample<'_>) -> bool) -> Value {
    let mut smallest = sample.clone();
    loop {
        let smaller = candidates(&smallest).find(&fails);
        match smaller {
            Some(smaller) => smallest = smaller,
            None => return smallest.value,
        }
    }
}

/// Returns the sample without one of its members or the last element of one of its lists.
fn candidates<'a>(sample: &Sample<'a>) -> impl Iterator<Item = Sample<'a>> {
    let keep = |path: &[Step]| sample.locations.iter().any(|location| location.discriminator && location.path == path);
    let paths: Vec<Vec<Step>> =
        path::all_paths(&sample.value).into_iter().map(|(path, _)| path).filter(|it| !keep(it)).collect();
    paths.into_iter().filter_map(move |path| {
        let mut smaller = sample.clone();
        path::remove(&mut smaller.value, &path).then_some(smaller)
    })
}
