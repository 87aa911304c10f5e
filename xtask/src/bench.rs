//! `cargo xtask bench`: builds and runs the benchmarks of the generated crate.
//!
//! xtask must not depend on them, as on the package `conformance`: it has to compile when the generated crate does not.

use anyhow::{Context, Result, ensure};

use crate::package::{self, Args};

/// Runs the benchmark that `args` name.
pub(crate) fn run(args: &Args) -> Result<()> {
    // Two programs: the second counts allocations for the first.
    let mut build = package::cargo();
    build.args(["build", "--quiet", "--release", "--package", "bench"]);
    ensure!(build.status().context("cannot start cargo")?.success(), "the benchmarks do not compile");
    package::run("bench", &["--release"], &args.arguments, "the benchmark failed or a bar is missed, see above")
}
