//! Installing a judge from its lock, outside of the source tree.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

/// The oldest release of Node that the judges run on.
const OLDEST: u32 = 20;

/// What an installation is made of.
const MANIFEST: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// An installed judge.
#[derive(Debug)]
pub struct Judge {
    /// Its folder in the source tree, with its scripts.
    scripts: PathBuf,
    /// Where its packages are, and where it may write.
    work: PathBuf,
}

impl Judge {
    /// Installs the judge whose scripts and lock are in the folder `scripts`, unless that is done already.
    ///
    /// # Errors
    ///
    /// If Node or npm is missing or too old, or npm cannot install the packages.
    pub fn install(scripts: &Path) -> Result<Self> {
        check_tools()?;
        let name = scripts.file_name().context("a judge has a folder of its own")?.to_string_lossy().into_owned();
        let judge = Self { scripts: scripts.to_owned(), work: target_folder()?.join("conformance").join(&name) };
        let wanted = judge.manifest()?;
        let stamp = judge.work.join("installed");
        if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
            return Ok(judge);
        }
        println!("{name}: installing its packages");
        fs::create_dir_all(&judge.work)?;
        for file in MANIFEST {
            fs::copy(judge.scripts.join(file), judge.work.join(file)).with_context(|| format!("cannot copy {file}"))?;
        }
        let status = npm()
            // No package needs its install scripts, and none is trusted with them.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&judge.work)
            .stdout(Stdio::null())
            .status()
            .context("cannot start npm")?;
        ensure!(status.success(), "npm cannot install the packages of {name}: {status}");
        fs::write(stamp, wanted)?;
        Ok(judge)
    }

    /// Where its packages are, and where it may write.
    #[must_use]
    pub fn work(&self) -> &Path {
        &self.work
    }

    /// A file of an installed package.
    #[must_use]
    pub fn package(&self, path: &str) -> PathBuf {
        self.work.join("node_modules").join(path)
    }

    /// Runs one of the judge's own scripts.
    #[must_use]
    pub fn script(&self, name: &str) -> Command {
        self.node(&self.scripts.join(name))
    }

    /// Runs a program of an installed package.
    #[must_use]
    pub fn program(&self, path: &str) -> Command {
        self.node(&self.package(path))
    }

    /// Runs a program of an installed package, whose servers listen to this machine only, whatever they ask for.
    #[must_use]
    pub fn loopback(&self, path: &str) -> Command {
        let mut command = self.program(path);
        let preload = Path::new(env!("CARGO_MANIFEST_DIR")).join("loopback.cjs");
        command.env("NODE_OPTIONS", format!("--require \"{}\"", preload.display()));
        command
    }

    fn node(&self, script: &Path) -> Command {
        let mut command = Command::new("node");
        command.arg(script).env("NODE_PATH", self.work.join("node_modules"));
        // Some packages write logs there.
        command.env("HOME", &self.work);
        command
    }

    /// What decides whether an installation is still the right one.
    fn manifest(&self) -> Result<String> {
        let mut text = String::new();
        for file in MANIFEST {
            let path = self.scripts.join(file);
            text += &fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        }
        Ok(text)
    }
}

fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// The folder that cargo builds in: this program stands in `<target>/<profile>`.
///
/// # Errors
///
/// If the program stands elsewhere.
pub fn target_folder() -> Result<PathBuf> {
    let program = env::current_exe().context("cannot tell where this program stands")?;
    let target = program.parent().and_then(Path::parent).context("this program stands in no target folder")?;
    Ok(target.to_path_buf())
}

/// Says what is missing, before anything fails in a less clear way.
fn check_tools() -> Result<()> {
    let node = version(Command::new("node"), "Node")?;
    version(npm(), "npm")?;
    match major(&node) {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!("this judge needs Node {OLDEST} or later; `node` is {node}"),
    }
}

fn version(mut tool: Command, name: &str) -> Result<String> {
    let problem = || format!("this judge needs Node {OLDEST} or later with npm; cannot run {name}");
    let output = tool.arg("--version").stderr(Stdio::null()).output().with_context(problem)?;
    ensure!(output.status.success(), "{}: {}", problem(), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
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
    }

    #[test]
    fn a_tool_that_is_missing_is_named() {
        let error = version(Command::new("no-such-program-anywhere"), "npm").unwrap_err();
        assert_eq!(error.to_string(), "this judge needs Node 20 or later with npm; cannot run npm");
    }
}
