//! Builds of one package, and their CPU time.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::subject::Subject;

/// CPU seconds of one build.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seconds {
    /// The package alone.
    pub(crate) package: f64,
    /// The program that uses it, if there is one.
    pub(crate) program: Option<f64>,
}

/// The crate that depends on a subject, with all other dependencies built.
pub(super) struct Dependent<'a> {
    subject: &'a Subject,
}

/// The name of the crate that depends on a subject.
const DEPENDENT: &str = "cost";

impl<'a> Dependent<'a> {
    /// Writes the crate and builds everything once.
    pub(super) fn new(subject: &'a Subject) -> Result<Self> {
        write(subject)?;
        let dependent = Self { subject };
        dependent.cargo(&["build", "--release", "--quiet"])?;
        Ok(dependent)
    }

    /// Builds the package, then the program, and nothing else.
    pub(super) fn build(&self) -> Result<Seconds> {
        let package = self.subject.package.as_str();
        self.cargo(&["clean", "--release", "--quiet", "--package", package, "--package", DEPENDENT])?;
        let package = self.seconds(&["build", "--release", "--quiet", "--package", package])?;
        let program = self.subject.program.is_some();
        let program = program.then(|| self.seconds(&["build", "--release", "--quiet"])).transpose()?;
        Ok(Seconds { package, program })
    }

    fn seconds(&self, arguments: &[&str]) -> Result<f64> {
        let before = children_seconds()?;
        self.cargo(arguments)?;
        Ok(children_seconds()? - before)
    }

    fn cargo(&self, arguments: &[&str]) -> Result<()> {
        let folder = &self.subject.folder;
        let status = Command::new("cargo")
            .args(arguments)
            .current_dir(folder)
            // The crate is not in this workspace, and must not use its target folder. Checkouts share their dependencies.
            .env("CARGO_TARGET_DIR", folder.with_file_name("target"))
            .stdout(Stdio::null())
            .status()
            .context("running cargo")?;
        ensure!(status.success(), "`cargo {}` failed in {}", arguments.join(" "), folder.display());
        Ok(())
    }
}

/// Writes the crate that depends on `subject`: the program, or an empty crate.
fn write(subject: &Subject) -> Result<()> {
    let folder = &subject.folder;
    fs::create_dir_all(folder.join("src"))?;
    let target = match &subject.program {
        Some(program) => format!("[[bin]]\nname = \"{DEPENDENT}\"\npath = {program:?}"),
        None => "[lib]\npath = \"src/lib.rs\"".to_owned(),
    };
    let manifest = format!(
        "[package]\nname = \"{DEPENDENT}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         {target}\n\n[dependencies]\n{}",
        subject.dependencies
    );
    write_if_changed(&folder.join("Cargo.toml"), &manifest)?;
    if subject.program.is_none() {
        write_if_changed(&folder.join("src/lib.rs"), "")?;
    }
    Ok(())
}

/// A file that is written anew makes cargo build again.
fn write_if_changed(file: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(file, text).with_context(|| format!("writing {}", file.display()))
}

/// Returns the user and system seconds of all finished child processes, by Linux's account of this process.
fn children_seconds() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat").context("this command needs Linux's /proc")?;
    // The second field is the program's name in brackets, which may hold blanks; count from behind it.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    // cutime and cstime, in hundredths of a second on every Linux that Rust runs on.
    Ok((ticks(13) + ticks(14)) / 100.0)
}
