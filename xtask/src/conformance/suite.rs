//! What the suites have in common: clients of their descriptions, drivers that call them, and what has to be covered.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use judges::Server;

use super::{
    cargo,
    coverage::{NotCovered, Report},
};

/// The workspace of the suites, with clients of the descriptions of one of them.
pub(super) struct Suite<'a> {
    /// Folder of this repository.
    pub(super) root: &'a Path,
    /// Folder of the descriptions, one file for each client.
    pub(super) descriptions: PathBuf,
    /// Where the packages of the suite are installed.
    pub(super) packages: PathBuf,
    /// Names of descriptions that cannot be generated, as is known.
    pub(super) left_out: Vec<String>,
}

impl Suite<'_> {
    /// Generates and compiles the clients; false if that fails.
    pub(super) fn check(&self) -> Result<bool> {
        run(self.cargo("check", "clients")?)
    }

    /// Runs the drivers of `package`, all of them or those that `filters` name, against `server`; false if one fails.
    pub(super) fn drive(&self, package: &str, filters: &[OsString], server: &Server) -> Result<bool> {
        let mut command = self.cargo("test", package)?;
        command.env("SUITE_PACKAGES", &self.packages);
        command.env("SUITE_SERVER", format!("http://localhost:{}", server.address().port()));
        command.arg("--").args(filters);
        run(command)
    }

    fn cargo(&self, action: &str, package: &str) -> Result<Command> {
        let mut command = cargo();
        command.args([action, "--quiet", "--package", package, "--manifest-path"]);
        command.arg(self.root.join("xtask/conformance/suites/Cargo.toml"));
        command.arg("--target-dir").arg(judges::target_folder()?);
        command.env("SUITE_DESCRIPTIONS", &self.descriptions).env("SUITE_LEFT_OUT", self.left_out.join(","));
        Ok(command)
    }
}

fn run(mut command: Command) -> Result<bool> {
    Ok(command.status().context("cannot start cargo")?.success())
}

/// Tells how much of `report` is covered, and what contradicts `list`; false if something does.
pub(super) fn compare(suite: &str, name: &str, report: &Report, list: &NotCovered) -> bool {
    println!("{suite} {name}: {} of {} covered", report.covered(), report.total());
    let failures = list.compare(name, report);
    failures.iter().for_each(|line| eprintln!("  FAILED {line}"));
    failures.is_empty()
}
