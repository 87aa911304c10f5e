//! `cargo xtask conformance testserver [TEST…]`: clients of [AutoRest's test
//! server](https://github.com/Azure/autorest.testserver) (Swagger 2.0), generated, compiled and called.
//!
//! Proves that each description becomes a client, and that the server receives the requests that it counts as correct. Needs
//! Node 20. Scenarios that are not covered are listed with their reason in `known/testserver.yaml`.

use std::{ffi::OsString, path::Path, time::Instant};

use anyhow::{Context, Result, ensure};
use judges::{Judge, NODE_RELEASE, Server};

use super::{
    coverage::{CoverageReport, KnownGaps},
    suite::{Suite, check_coverage},
};

/// The npm package of the server and its descriptions.
const PACKAGE: &str = "@microsoft.azure/autorest.testserver";

/// Names and paths of the server's reports.
const REPORTS: [(&str, &str); 4] =
    [("vanilla", "/report"), ("azure", "/report/azure"), ("optional", "/report/optional"), ("dpg", "/report/dpg")];

/// Starts a server and runs the drivers against it, all of them or those that `filters` name. The coverage is checked only if
/// all of them run.
pub(super) fn run(filters: &[OsString], root: &Path) -> Result<()> {
    let begin = Instant::now();
    let judge = Judge::install(&root.join("xtask/conformance/suites/testserver"), NODE_RELEASE)?;
    let server = Server::start(&judge.work().join("server.log"), |port| {
        let mut command = judge.loopback_program(&format!("{PACKAGE}/dist/cli/cli.js"));
        command.args(["run", &format!("--port={port}")]);
        command.arg(format!("--coverageDirectory={}", judge.work().join("coverage").display()));
        command
    })?;
    let descriptions = judge.package(&format!("{PACKAGE}/swagger"));
    let suite = Suite { root, descriptions, packages: judge.package(""), left_out: Vec::new() };
    let mut passed = suite.run_drivers("testserver", filters, &server)?;
    if filters.is_empty() {
        let gaps = KnownGaps::read(&root.join("xtask/conformance/known/testserver.yaml"))?;
        for (name, path) in REPORTS {
            let report = CoverageReport::new(&server.get(path)?).with_context(|| path.to_owned())?;
            passed &= check_coverage("testserver", name, &report, &gaps);
        }
    }
    println!("testserver: {} s", begin.elapsed().as_secs());
    ensure!(passed, "the clients of the test server do not conform");
    Ok(())
}
