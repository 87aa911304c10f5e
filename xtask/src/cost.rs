//! `cargo xtask cost`: measures what the generated crate costs the compiler, beside a published crate.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use generator::{
    config::Config,
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::Value;

use crate::lines::lines_of;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only this API.
    #[arg(long, value_name = "ID")]
    api: Option<String>,
    /// A published crate to build beside it, as `name@version`, with its default features.
    #[arg(long, value_name = "CRATE", requires = "api")]
    against: Option<String>,
    /// Builds of each crate; the median counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
}

/// A crate to measure, as the only dependency of an empty crate.
struct Subject {
    title: String,
    package: String,
    dependency: String,
    lines: Option<usize>,
}

/// Builds each subject alone, dependencies first, and prints the CPU seconds.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let mut subjects = generated_crates(args.api.as_deref(), root)?;
    ensure!(!subjects.is_empty(), "specs/apis.yaml has no such API");
    if let Some(against) = &args.against {
        let (name, version) = against.split_once('@').context("write `--against name@version`")?;
        subjects.push(Subject {
            title: format!("{name} {version}"),
            package: name.to_owned(),
            dependency: format!("{name} = \"{version}\""),
            lines: None,
        });
    }
    println!("| crate | lines | `cargo build --release`, CPU s |");
    println!("| --- | --- | --- |");
    for subject in &subjects {
        let folder = root.join("target/cost").join(&subject.package);
        write_dependent(subject, &folder)?;
        let lines = match subject.lines {
            Some(lines) => lines,
            None => lines_of(&package_source(subject, &folder)?)?,
        };
        cargo(&folder, &["build", "--release", "--quiet"])?;
        let mut seconds = Vec::new();
        for _ in 0..args.runs.max(1) {
            cargo(&folder, &["clean", "--release", "--quiet", "--package", &subject.package])?;
            let before = children_seconds()?;
            cargo(&folder, &["build", "--release", "--quiet", "--package", &subject.package])?;
            seconds.push(children_seconds()? - before);
        }
        seconds.sort_by(f64::total_cmp);
        let median = seconds.get(seconds.len() / 2).copied().unwrap_or_default();
        println!("| {} | {lines} | {median:.1} |", subject.title);
    }
    Ok(())
}

/// Returns the generated crate with one API at a time.
fn generated_crates(only: Option<&str>, root: &Path) -> Result<Vec<Subject>> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_file(&Sources::new(Folder(root.to_path_buf())), "specs/apis.yaml", &mut diagnostics);
    crate::diagnostics::report(diagnostics)?;
    let apis = config.map(|config| config.apis).unwrap_or_default();
    let generated = root.join("generated");
    let runtime = lines_of(&generated.join("src/runtime"))?;
    let wanted = apis.into_iter().filter(|api| only.is_none_or(|id| id == api.id));
    wanted
        .map(|api| {
            let module = generated.join("src").join(api.module.replace("::", "/"));
            Ok(Subject {
                title: format!("azure_synapse_apim, `{}`", api.id),
                package: "azure_synapse_apim".to_owned(),
                dependency: format!(
                    "azure_synapse_apim = {{ path = {:?}, default-features = false, features = [{:?}] }}",
                    generated, api.id
                ),
                lines: Some(runtime + lines_of(&module)?),
            })
        })
        .collect()
}

/// Writes the empty crate that depends on `subject`.
fn write_dependent(subject: &Subject, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n[dependencies]\n{}\n",
        subject.dependency
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "")?;
    Ok(())
}

fn cargo(folder: &Path, arguments: &[&str]) -> Result<()> {
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(folder)
        // The crate is not in this workspace, and must not use its target folder.
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .stdout(Stdio::null())
        .status()
        .context("running cargo")?;
    ensure!(status.success(), "`cargo {}` failed in {}", arguments.join(" "), folder.display());
    Ok(())
}

/// Returns the folder with the source of a published crate.
fn package_source(subject: &Subject, folder: &Path) -> Result<PathBuf> {
    let output = Command::new("cargo").args(["metadata", "--format-version", "1"]).current_dir(folder).output()?;
    ensure!(output.status.success(), "`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let mut packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let package = packages.find(|package| package.get("name").and_then(Value::as_str) == Some(&subject.package));
    let manifest = package.and_then(|package| package.get("manifest_path")?.as_str());
    let manifest = manifest.with_context(|| format!("no source of {}", subject.package))?;
    Ok(Path::new(manifest).with_file_name("src"))
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
