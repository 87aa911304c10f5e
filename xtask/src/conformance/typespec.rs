//! `cargo xtask conformance typespec`: TypeSpec's descriptions, translated to both dialects, and their clients.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use judges::Judge;

use super::{coverage::NotCovered, suite::Suite};

/// The compiler needs this release of Node.
const NODE: u32 = 22;

/// What the descriptions are translated to; the names are those of `compile.cjs`.
const DIALECTS: [&str; 2] = ["openapi3", "swagger"];

/// What descriptions of Azure Resource Manager share, in a checkout of upstream's repositories.
const COMMON: &str = "azure-rest-api-specs/specification/common-types/resource-management";

/// Translates, generates and compiles. `arguments` are `--upstream <DIR>`, for what the packages of the suite do not hold.
pub(super) fn run(arguments: &[OsString], root: &Path) -> Result<()> {
    let begin = Instant::now();
    let common = match arguments {
        [] => None,
        [flag, folder] if flag == "--upstream" => Some(env::current_dir()?.join(folder).join(COMMON)),
        _ => anyhow::bail!("usage: cargo xtask conformance typespec [--upstream <DIR>]"),
    };
    if let Some(common) = &common {
        ensure!(common.is_dir(), "{} is not there", common.display());
    }
    let judge = Judge::install_for(&root.join("conformance/suites/typespec"), NODE)?;
    let list = NotCovered::read(&root.join("conformance/known/typespec.yaml"))?;
    let mut good = true;
    for dialect in DIALECTS {
        let descriptions = translate(&judge, root, dialect, common.as_deref())?;
        let total = files(&descriptions)?;
        let left_out = list.names(dialect);
        for name in &left_out {
            let there = descriptions.join(format!("{name}.json")).exists();
            ensure!(there, "{name} is listed for {dialect}, but there is no such description");
        }
        let generated = total - left_out.len();
        let compiled = Suite { root, descriptions, left_out }.check()?;
        let outcome = if compiled { "compiled" } else { "NOT compiled" };
        println!("typespec {dialect}: generated {generated} of {total}, {outcome}");
        good &= compiled;
    }
    println!("typespec: {} s", begin.elapsed().as_secs());
    ensure!(good, "not every description of TypeSpec's suites becomes a client");
    Ok(())
}

/// The folder of the descriptions in `dialect`, which are translated unless that is done already.
fn translate(judge: &Judge, root: &Path, dialect: &str, common: Option<&Path>) -> Result<PathBuf> {
    let folder = judge.work().join(dialect);
    let stamp = judge.work().join(format!("{dialect}.translated"));
    let script = fs::read_to_string(root.join("conformance/suites/typespec/compile.cjs"))?;
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
