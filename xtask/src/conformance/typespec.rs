//! `cargo xtask conformance typespec [--upstream <checkout>] [TEST…]`: clients of
//! [TypeSpec](https://github.com/microsoft/typespec)'s http-specs and azure-http-specs, translated to OpenAPI 3 and Swagger 2.0.
//!
//! Proves that each translated description becomes a client that compiles, and that the clients of OpenAPI 3 pass the scenarios
//! of the server. Needs git and Node 22, which comes as a package on Linux x64. Descriptions and scenarios that are not
//! covered are listed with their reason in `known/typespec.yaml`.

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
    coverage::{CoverageReport, KnownGaps},
    suite::{Suite, check_coverage},
};

/// The release of Node that the compiler needs.
const NODE_RELEASE: u32 = 22;

/// The dialects that the descriptions are translated to, as `compile.cjs` names them.
const DIALECTS: [&str; 2] = ["openapi3", "swagger"];

/// The dialect of the clients that the drivers call.
const DRIVER_DIALECT: &str = "openapi3";

/// Folders of the scenarios in the npm packages.
const SCENARIOS: [&str; 2] = ["@typespec/http-specs/specs", "@azure-tools/azure-http-specs/specs"];

/// Folder of the common types of Azure Resource Manager, in a checkout of upstream's repositories.
const COMMON_TYPES: &str = "azure-rest-api-specs/specification/common-types/resource-management";

/// The reports of the server: one for each package of scenarios.
const REPORTS: [&str; 2] = ["http-specs", "azure-http-specs"];

/// Translates the descriptions, compiles their clients, starts a server and runs the drivers against it, all of them or those
/// that are named. The coverage is checked only if all of them run.
///
/// `arguments` may begin with `--upstream <DIR>`, a checkout with the common types, which the npm packages do not contain.
pub(super) fn run(arguments: &[OsString], root: &Path) -> Result<()> {
    let begin = Instant::now();
    let (common, filters) = match arguments {
        [flag, folder, filters @ ..] if flag == "--upstream" => {
            (Some(env::current_dir()?.join(folder).join(COMMON_TYPES)), filters)
        }
        filters => (None, filters),
    };
    if let Some(common) = &common {
        ensure!(common.is_dir(), "the folder {} does not exist", common.display());
    }
    let judge = Judge::install(&root.join("xtask/conformance/suites/typespec"), NODE_RELEASE)?;
    let gaps = KnownGaps::read(&root.join("xtask/conformance/known/typespec.yaml"))?;
    let mut passed = true;
    for dialect in DIALECTS {
        let descriptions = translate(&judge, root, dialect, common.as_deref())?;
        let suite = Suite { root, descriptions, packages: judge.package(""), left_out: gaps.names(dialect) };
        passed &= compile(&suite, dialect)?;
        // Both dialects describe the same scenarios, and the drivers are written for one of them.
        if dialect == DRIVER_DIALECT {
            passed &= run_drivers(&judge, &suite, filters, &gaps)?;
        }
    }
    println!("typespec: {} s", begin.elapsed().as_secs());
    ensure!(passed, "the clients of TypeSpec's suites do not conform");
    Ok(())
}

/// Generates and compiles the clients of `suite`.
fn compile(suite: &Suite<'_>, dialect: &str) -> Result<bool> {
    let total = count_descriptions(&suite.descriptions)?;
    for name in &suite.left_out {
        let exists = suite.descriptions.join(format!("{name}.json")).exists();
        ensure!(exists, "{name} is listed for {dialect}, but there is no such description");
    }
    let generated = total - suite.left_out.len();
    let compiled = suite.compile()?;
    println!(
        "typespec {dialect}: generated {generated} of {total}, {}",
        if compiled { "compiled" } else { "NOT compiled" }
    );
    Ok(compiled)
}

/// Starts the server, runs the drivers and checks the coverage.
fn run_drivers(judge: &Judge, suite: &Suite<'_>, filters: &[OsString], gaps: &KnownGaps) -> Result<bool> {
    init_repository(judge.work())?;
    let server = Server::start(&judge.work().join("server.log"), |port| {
        let mut command = judge.loopback_program("@typespec/spector/cmd/cli.mjs");
        command.arg("serve").args(SCENARIOS.map(|folder| judge.package(folder)));
        command.args(["--port", &port.to_string(), "--coverageFile"]).arg(judge.work().join("coverage.json"));
        command.current_dir(judge.work());
        command
    })?;
    let mut passed = suite.run_drivers("typespec_suite", filters, &server)?;
    if filters.is_empty() {
        let reports = server.get("/.coverage")?;
        for name in REPORTS {
            let of_package = |report: &&Value| {
                let package = report.pointer("/scenariosMetadata/packageName").and_then(Value::as_str);
                package.is_some_and(|package| package.ends_with(&format!("/{name}")))
            };
            let report = reports.as_array().into_iter().flatten().find(of_package);
            let report = report.with_context(|| format!("the server has no report about {name}"))?;
            let report = CoverageReport::of_outcomes(report.get("results").unwrap_or(&Value::Null))?;
            passed &= check_coverage("typespec", name, &report, gaps);
        }
    }
    Ok(passed)
}

/// Makes `folder` a git repository with a commit, without which the server does not start.
fn init_repository(folder: &Path) -> Result<()> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(folder).args(["-c", "user.name=conformance", "-c", "user.email=conformance@localhost"]);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().context("the server needs git")
    };
    if !git(&["rev-parse", "HEAD"])?.success() {
        git(&["init", "--quiet"])?;
        let done = git(&["commit", "--quiet", "--allow-empty", "--message", "Commit for the server"])?;
        ensure!(done.success(), "{} cannot become a git repository", folder.display());
    }
    Ok(())
}

/// Translates the descriptions to `dialect`, unless it is done already, and returns their folder.
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
        "descriptions cannot be translated to {dialect} that `compile.cjs` does not list, see above"
    );
    fs::write(stamp, wanted)?;
    Ok(folder)
}

/// Returns the number of descriptions in `folder`.
fn count_descriptions(folder: &Path) -> Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        count += usize::from(entry?.path().extension().is_some_and(|extension| extension == "json"));
    }
    Ok(count)
}
