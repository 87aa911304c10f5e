//! `cargo xtask conformance`: runs the judges of the package `conformance`, or a suite.
//!
//! xtask must not depend on that package, which needs the generated crate: when the generated crate does not compile, xtask
//! has to generate it anew.

mod coverage;
mod suite;
mod testserver;
mod typespec;

use std::{ffi::OsStr, path::Path};

use anyhow::Result;

use crate::package::{self, Args};

/// Runs the suite or the judge that `args` name.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    match args.arguments.split_first() {
        Some((suite, rest)) if suite == OsStr::new("testserver") => testserver::run(rest, root),
        Some((suite, rest)) if suite == OsStr::new("typespec") => typespec::run(rest, root),
        // A debug build: to optimize the generated crate takes minutes and saves seconds.
        _ => package::run("conformance", &[], &args.arguments, "the generated crate does not conform, see above"),
    }
}
