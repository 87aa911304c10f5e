//! Printing of diagnostics.

use anyhow::{Result, ensure};
use generator::diagnostic::Diagnostics;

/// Prints the diagnostics and returns how many there are; an error if one of them is an error.
pub(crate) fn report(diagnostics: Diagnostics) -> Result<usize> {
    let failed = diagnostics.has_errors();
    let sorted = diagnostics.into_sorted();
    for diagnostic in &sorted {
        eprintln!("{diagnostic}\n");
    }
    ensure!(!failed, "nothing was written");
    Ok(sorted.len())
}
