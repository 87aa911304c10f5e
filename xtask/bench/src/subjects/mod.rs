//! The subjects: invented bodies and models by hand.

mod apis;
mod object;
mod pipelines;
mod sql_pools;

use anyhow::Result;

use crate::subject::Subject;

/// Returns all subjects, each without and with unknown members.
///
/// # Errors
///
/// An implementation does not write what it has read.
pub fn all() -> Result<Vec<Subject>> {
    let mut subjects = Vec::new();
    for unknown in [false, true] {
        subjects.push(sql_pools::subject(unknown)?);
        subjects.push(apis::subject(unknown)?);
        subjects.push(pipelines::subject(unknown)?);
    }
    Ok(subjects)
}

#[cfg(test)]
mod tests {
    use super::{all, apis, pipelines, sql_pools};

    /// `Subject::new` compares what every side has written with what it has read.
    #[test]
    fn every_side_writes_what_it_has_read() {
        let subjects = all().unwrap();
        assert_eq!(subjects.iter().filter(|subject| subject.unknown).count(), 3);
        assert_eq!(subjects.len(), 6);
    }

    #[test]
    fn bodies_have_the_sizes_of_the_bars() {
        assert!((650_000..750_000).contains(&sql_pools::body(false).len()), "{}", sql_pools::body(false).len());
        assert!((1_700_000..1_900_000).contains(&apis::body(false).len()), "{}", apis::body(false).len());
        assert!((2_000_000..2_050_000).contains(&pipelines::body(false).len()), "{}", pipelines::body(false).len());
    }

    /// A body with a placeholder left in it would measure something else than it says.
    #[test]
    fn bodies_are_filled_in_and_differ() {
        for (body, unknown) in [
            (sql_pools::body(false), sql_pools::body(true)),
            (apis::body(false), apis::body(true)),
            (pipelines::body(false), pipelines::body(true)),
        ] {
            assert!(unknown.len() > body.len());
            let text = String::from_utf8(unknown).unwrap();
            // `$$FILEPATH` is a name of the service.
            assert!(!text.replace("$$FILEPATH", "").contains('$'));
        }
    }
}
