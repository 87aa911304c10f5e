//! The judge of long-running operations, and that it can fail.

use azure_core::{Error, error::ErrorKind};

use crate::operations::{Args, End, Script, play, problem};

/// A thousandth of the scripts of CI, and those that once found something.
#[test]
fn operations_come_to_the_end_of_their_scripts() {
    for (seed, scripts) in [(1, 200)] {
        let played = play(&Args { scripts, seed }).unwrap();
        assert!(played.failures.is_empty(), "{:?}", played.failures);
        // Every end is among them, else nothing was shown.
        for end in ["Succeeded", "Failed", "Canceled", "Refused", "Unanswered"] {
            assert!(played.ends.contains_key(end), "{end}: {:?}", played.ends);
        }
    }
}

/// An end is compared with that of the script, whichever it is.
#[test]
fn a_wrong_end_is_found() {
    let error = || Err(Error::with_message(ErrorKind::Other, "lost"));
    for seed in 0..500 {
        let script = Script::new(seed);
        assert!(problem(&script, &error()).is_some(), "{script:?}");
        let succeeded = problem(&script, &Ok(Some("done".to_owned())));
        assert_eq!(succeeded.is_none(), script.end == End::Succeeded, "{script:?}");
        let other = problem(&script, &Ok(Some("early".to_owned())));
        assert_eq!(other.is_none(), script.end == End::Succeeded && !script.wants_result, "{script:?}");
    }
}
