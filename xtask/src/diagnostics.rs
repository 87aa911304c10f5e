//! Diagnostics for people.

use anyhow::{Result, ensure};
use generator::diagnostic::Diagnostics;

/// Prints the diagnostics and says how many there were; an error if one of them is.
pub(crate) fn report(diagnostics: Diagnostics) -> Result<usize> {
    let failed = diagnostics.has_errors();
    let sorted = diagnostics.into_sorted();
    for diagnostic in &sorted {
        eprintln!("{diagnostic}\n");
    }
    ensure!(!failed, "nothing was written");
    Ok(sorted.len())
}
