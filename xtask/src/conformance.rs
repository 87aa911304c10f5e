//! `cargo xtask conformance`: runs the package `conformance`, which this one must not depend on: it needs the generated
//! crate, and so could not mend it when it does not compile; and the suites for other descriptions.

mod coverage;
mod suite;
mod testserver;
mod typespec;

use std::{
    env,
    ffi::{OsStr, OsString},
    path::Path,
    process::Command,
};

use anyhow::{Context, Result, ensure};

/// Arguments of the command: `testserver`, `typespec`, or those of the package, which `cargo xtask conformance --help` lists.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What to prove, such as `examples --upstream <DIR>` or `testserver`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Builds and runs what `args` ask for.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    match args.arguments.split_first() {
        Some((suite, rest)) if suite == OsStr::new("testserver") => testserver::run(rest, root),
        Some((suite, rest)) if suite == OsStr::new("typespec") => typespec::run(rest, root),
        _ => mission(&args.arguments),
    }
}

/// Runs the package.
fn mission(arguments: &[OsString]) -> Result<()> {
    // Not optimized: that would take minutes and save seconds.
    let status = cargo()
        .args(["run", "--quiet", "--package", "conformance", "--"])
        .args(arguments)
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "the generated crate does not conform");
    Ok(())
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
