//! Runs cargo, and packages of this workspace that have a command line of their own.

use std::{env, ffi::OsString, process::Command};

use anyhow::{Context, Result, ensure};

/// Arguments that are passed to a package, which lists its own with `--help`.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// Arguments of the command, which `--help` lists.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    pub(crate) arguments: Vec<OsString>,
}

/// Returns a command that runs cargo.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Builds and runs `package` with `arguments` and these options of `cargo run`; `problem` is the error if it fails.
pub(crate) fn run(package: &str, options: &[&str], arguments: &[OsString], problem: &str) -> Result<()> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", package]).args(options).arg("--").args(arguments);
    ensure!(command.status().context("cannot start cargo")?.success(), "{problem}");
    Ok(())
}
