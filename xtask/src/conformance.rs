//! `cargo xtask conformance`: runs the package `conformance`, which this one must not depend on: it needs the generated
//! crate, and so could not mend it when it does not compile.

use std::{env, ffi::OsString, process::Command};

use anyhow::{Context, Result, ensure};

/// Arguments of the command: those of the package, `cargo xtask conformance --help` lists them.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What to prove, such as `examples --upstream <DIR>`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Builds and runs the package.
pub(crate) fn run(args: &Args) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Not optimized: that would take minutes and save seconds.
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "conformance", "--"])
        .args(&args.arguments)
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "the generated crate does not conform");
    Ok(())
}
