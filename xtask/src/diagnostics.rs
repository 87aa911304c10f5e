//! Diagnostics for people.

use anyhow::{Result, ensure};
use generator::diagnostic::Diagnostics;

/// Prints the diagnostics; an error if one of them is.
pub(crate) fn report(diagnostics: Diagnostics) -> Result<()> {
    let failed = diagnostics.has_errors();
    for diagnostic in diagnostics.into_sorted() {
        eprintln!("{diagnostic}\n");
    }
    ensure!(!failed, "nothing was written");
    Ok(())
}
