//! Installation of a judge from its lock, into `<target>/conformance/<judge>`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use crate::node;

/// The files that an installation is made from.
const MANIFEST: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

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
    /// Installs the judge whose scripts and lock are in the folder `scripts`, unless it is installed already.
    ///
    /// # Errors
    ///
    /// If Node or npm is missing or too old, or npm cannot install the packages.
    pub fn install(scripts: &Path) -> Result<Self> {
        Self::install_for(scripts, node::MIN_RELEASE)
    }

    /// [`Self::install`] for a judge that needs at least release `oldest` of Node, which may be one of its packages.
    ///
    /// # Errors
    ///
    /// As for [`Self::install`].
    pub fn install_for(scripts: &Path, oldest: u32) -> Result<Self> {
        let judge = Self::install_packages(scripts)?;
        Ok(Self { node: node::find(&judge.work.join("node_modules"), oldest)?, ..judge })
    }

    fn install_packages(scripts: &Path) -> Result<Self> {
        node::check_tools()?;
        let name =
            scripts.file_name().context("the path of the scripts has no folder name")?.to_string_lossy().into_owned();
        let work = target_folder()?.join("conformance").join(&name);
        let judge = Self { scripts: scripts.to_owned(), work, node: PathBuf::from("node") };
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
        let status = node::npm()
            // No package needs its install scripts, and they are not trusted.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&judge.work)
            .stdout(Stdio::null())
            .status()
            .context("cannot start npm")?;
        ensure!(status.success(), "npm cannot install the packages of {name}: {status}");
        fs::write(stamp, wanted)?;
        Ok(judge)
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
