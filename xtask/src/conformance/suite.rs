//! The workspace of the suites: compiles the clients of a suite, runs the drivers that call them, and checks the coverage.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use judges::Server;

use super::coverage::{CoverageReport, KnownGaps};
use crate::package::cargo;

/// The workspace of the suites, with the descriptions of one of them.
pub(super) struct Suite<'a> {
    /// Folder of this repository.
    pub(super) root: &'a Path,
    /// Folder of the descriptions, one file for each client.
    pub(super) descriptions: PathBuf,
    /// Folder of the installed npm packages of the suite.
    pub(super) packages: PathBuf,
    /// Names of descriptions for which no client can be generated, by the known gaps.
    pub(super) left_out: Vec<String>,
}

impl Suite<'_> {
    /// Generates and compiles the clients, and returns whether that succeeds.
    pub(super) fn compile(&self) -> Result<bool> {
        run(self.cargo("check", "clients")?)
    }

    /// Runs the drivers of `package` against `server`, all of them or those that `filters` name, and returns whether they pass.
    pub(super) fn run_drivers(&self, package: &str, filters: &[OsString], server: &Server) -> Result<bool> {
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

/// Prints the coverage and its differences from `gaps`, and returns whether there are none.
pub(super) fn check_coverage(suite: &str, name: &str, report: &CoverageReport, gaps: &KnownGaps) -> bool {
    println!("{suite} {name}: {} of {} covered", report.covered(), report.total());
    let failures = gaps.compare(name, report);
    failures.iter().for_each(|line| eprintln!("  FAILED {line}"));
    failures.is_empty()
}
