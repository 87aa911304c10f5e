//! `cargo xtask mutate`: runs the package `mutate`, which gives damaged descriptions to the generator.

use std::{env, ffi::OsString, process::Command};

use anyhow::{Context, Result, ensure};

/// Arguments of the command: those of the package, `cargo xtask mutate --help` lists them.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What to try, such as `--count 2000`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Builds and runs the package, optimized: the limits of time are those of a release build.
pub(crate) fn run(args: &Args) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--release", "--package", "mutate", "--"])
        .args(&args.arguments)
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "the generator does not stand every input");
    Ok(())
}
