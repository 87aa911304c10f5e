//! `cargo xtask conformance testserver`: clients of AutoRest's test server, generated, compiled and called.

use std::{ffi::OsString, path::Path, time::Instant};

use anyhow::{Context, Result, ensure};
use judges::{Judge, Server};

use super::{
    coverage::{NotCovered, Report},
    suite::{Suite, compare},
};

/// The package of the server and its descriptions.
const PACKAGE: &str = "@microsoft.azure/autorest.testserver";

/// The reports of the server, by the name that people know them by.
const REPORTS: [(&str, &str); 4] =
    [("vanilla", "/report"), ("azure", "/report/azure"), ("optional", "/report/optional"), ("dpg", "/report/dpg")];

/// Runs the drivers, all of them or those that `filters` name, against a server of its own. Only a run of all of them is
/// compared with what has to be covered.
pub(super) fn run(filters: &[OsString], root: &Path) -> Result<()> {
    let begin = Instant::now();
    let judge = Judge::install(&root.join("xtask/conformance/suites/testserver"))?;
    let server = Server::start(&judge.work().join("server.log"), |port| {
        let mut command = judge.loopback(&format!("{PACKAGE}/dist/cli/cli.js"));
        command.args(["run", &format!("--port={port}")]);
        command.arg(format!("--coverageDirectory={}", judge.work().join("coverage").display()));
        command
    })?;
    let descriptions = judge.package(&format!("{PACKAGE}/swagger"));
    let suite = Suite { root, descriptions, packages: judge.package(""), left_out: Vec::new() };
    let mut good = suite.drive("testserver", filters, &server)?;
    if filters.is_empty() {
        let list = NotCovered::read(&root.join("xtask/conformance/known/testserver.yaml"))?;
        for (name, path) in REPORTS {
            let report = Report::new(&server.get(path)?).with_context(|| path.to_owned())?;
            good &= compare("testserver", name, &report, &list);
        }
    }
    println!("testserver: {} s", begin.elapsed().as_secs());
    ensure!(good, "the clients of the test server do not conform");
    Ok(())
}
