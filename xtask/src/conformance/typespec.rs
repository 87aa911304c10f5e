//! `cargo xtask conformance typespec`: TypeSpec's descriptions, translated to both dialects, and their clients.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use judges::{Judge, Server};
use serde_json::Value;

use super::{
    coverage::{NotCovered, Report},
    suite::{Suite, compare},
};

/// The compiler needs this release of Node.
const NODE: u32 = 22;

/// What the descriptions are translated to; the names are those of `compile.cjs`.
const DIALECTS: [&str; 2] = ["openapi3", "swagger"];

/// The dialect of the clients that the drivers call.
const DRIVEN: &str = "openapi3";

/// Where the packages have their scenarios.
const SCENARIOS: [&str; 2] = ["@typespec/http-specs/specs", "@azure-tools/azure-http-specs/specs"];

/// What descriptions of Azure Resource Manager share, in a checkout of upstream's repositories.
const COMMON: &str = "azure-rest-api-specs/specification/common-types/resource-management";

/// The reports of the server: those of the packages that its scenarios come from.
const REPORTS: [&str; 2] = ["http-specs", "azure-http-specs"];

/// Translates the descriptions, generates and compiles their clients, and runs the drivers, all of them or those that are
/// named, against a server of their own. Only a run of all of them is compared with what has to be covered.
///
/// `arguments` begin with `--upstream <DIR>` where there is a checkout, for what the packages of the suite do not hold.
pub(super) fn run(arguments: &[OsString], root: &Path) -> Result<()> {
    let begin = Instant::now();
    let (common, filters) = match arguments {
        [flag, folder, filters @ ..] if flag == "--upstream" => {
            (Some(env::current_dir()?.join(folder).join(COMMON)), filters)
        }
        filters => (None, filters),
    };
    if let Some(common) = &common {
        ensure!(common.is_dir(), "{} is not there", common.display());
    }
    let judge = Judge::install_for(&root.join("xtask/conformance/suites/typespec"), NODE)?;
    let list = NotCovered::read(&root.join("xtask/conformance/known/typespec.yaml"))?;
    let mut good = true;
    for dialect in DIALECTS {
        let descriptions = translate(&judge, root, dialect, common.as_deref())?;
        let suite = Suite { root, descriptions, packages: judge.package(""), left_out: list.names(dialect) };
        good &= compile(&suite, dialect)?;
        // The scenarios are those of both; the calls are written for one.
        if dialect == DRIVEN {
            good &= drive(&judge, &suite, filters, &list)?;
        }
    }
    println!("typespec: {} s", begin.elapsed().as_secs());
    ensure!(good, "the clients of TypeSpec's suites do not conform");
    Ok(())
}

/// Generates and compiles the clients of `suite`.
fn compile(suite: &Suite<'_>, dialect: &str) -> Result<bool> {
    let total = files(&suite.descriptions)?;
    for name in &suite.left_out {
        let there = suite.descriptions.join(format!("{name}.json")).exists();
        ensure!(there, "{name} is listed for {dialect}, but there is no such description");
    }
    let generated = total - suite.left_out.len();
    let good = suite.check()?;
    println!(
        "typespec {dialect}: generated {generated} of {total}, {}",
        if good { "compiled" } else { "NOT compiled" }
    );
    Ok(good)
}

/// Runs the drivers.
fn drive(judge: &Judge, suite: &Suite<'_>, filters: &[OsString], list: &NotCovered) -> Result<bool> {
    be_repository(judge.work())?;
    let server = Server::start(&judge.work().join("server.log"), |port| {
        let mut command = judge.loopback("@typespec/spector/cmd/cli.mjs");
        command.arg("serve").args(SCENARIOS.map(|folder| judge.package(folder)));
        command.args(["--port", &port.to_string(), "--coverageFile"]).arg(judge.work().join("coverage.json"));
        command.current_dir(judge.work());
        command
    })?;
    let mut good = suite.drive("scenarios", filters, &server)?;
    if filters.is_empty() {
        let reports = server.get("/.coverage")?;
        for name in REPORTS {
            let of_package = |report: &&Value| {
                let package = report.pointer("/scenariosMetadata/packageName").and_then(Value::as_str);
                package.is_some_and(|package| package.ends_with(&format!("/{name}")))
            };
            let report = reports.as_array().into_iter().flatten().find(of_package);
            let report = report.with_context(|| format!("the server has no report about {name}"))?;
            let report = Report::of_outcomes(report.get("results").unwrap_or(&Value::Null))?;
            good &= compare("typespec", name, &report, list);
        }
    }
    Ok(good)
}

/// The server tells the commit that it stands in, and does not start without one.
fn be_repository(folder: &Path) -> Result<()> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(folder).args(["-c", "user.name=conformance", "-c", "user.email=conformance@localhost"]);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().context("the server needs git")
    };
    if !git(&["rev-parse", "HEAD"])?.success() {
        git(&["init", "--quiet"])?;
        let done = git(&["commit", "--quiet", "--allow-empty", "--message", "Tell where the server stands"])?;
        ensure!(done.success(), "{} cannot become a repository", folder.display());
    }
    Ok(())
}

/// The folder of the descriptions in `dialect`, which are translated unless that is done already.
fn translate(judge: &Judge, root: &Path, dialect: &str, common: Option<&Path>) -> Result<PathBuf> {
    let folder = judge.work().join(dialect);
    let stamp = judge.work().join(format!("{dialect}.translated"));
    let script = fs::read_to_string(root.join("xtask/conformance/suites/typespec/compile.cjs"))?;
    let wanted = format!("{}{script}{common:?}\n", judge.manifest()?);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(folder);
    }
    println!("typespec {dialect}: translating");
    let mut command = judge.script("compile.cjs");
    command.arg(dialect).arg(&folder).args(common);
    ensure!(
        command.status().context("cannot start node")?.success(),
        "other descriptions than those that are known cannot be translated to {dialect}"
    );
    fs::write(stamp, wanted)?;
    Ok(folder)
}

/// How many descriptions there are.
fn files(folder: &Path) -> Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        count += usize::from(entry?.path().extension().is_some_and(|extension| extension == "json"));
    }
    Ok(count)
}
