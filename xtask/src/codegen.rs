//! `cargo xtask codegen`: descriptions → the generated crate.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use generator::{
    Input,
    bundle::Bundle,
    config::{Config, Docs},
    diagnostic::Diagnostics,
    output::Change,
    source::{Folder, Sources},
};

/// Arguments of the command.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if `generated/` is not what would be written.
    #[arg(long, conflicts_with = "diff")]
    check: bool,
    /// Writes nothing; shows what would change.
    #[arg(long)]
    diff: bool,
    /// Reads only this API, for a quick look at its diagnostics; implies `--diff` or `--check`.
    #[arg(long, value_name = "ID")]
    api: Option<String>,
}

const CRATE_DOCS: &str = include_str!("crate_docs.md");

/// Generates, then writes, checks or shows.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let mut diagnostics = Diagnostics::new();
    let inputs = inputs(root, &mut diagnostics);
    let files = generator::generate(&inputs, CRATE_DOCS, &mut diagnostics);
    crate::report::report(diagnostics)?;
    let folder: PathBuf = root.join("generated/src");
    if args.diff {
        for change in files.changes(&folder).context("reading generated/src")? {
            println!("{}", describe(&change));
        }
        return Ok(());
    }
    if args.check {
        let changes = files.changes(&folder).context("reading generated/src")?;
        if changes.is_empty() {
            println!("generated/src is up to date");
            return Ok(());
        }
        changes.iter().for_each(|change| eprintln!("{}", describe(change)));
        bail!("generated/src is stale in {} files; run `cargo xtask codegen` and commit the result", changes.len());
    }
    let changes = files.write(&folder).context("writing generated/src")?;
    println!("{} files in generated/src, {} changed", files.iter().count(), changes.len());
    Ok(())
}

fn describe(change: &Change) -> String {
    match change {
        Change::Missing(path) => format!("missing   generated/src/{path}"),
        Change::Different(path) => format!("different generated/src/{path}"),
        Change::Extra(path) => format!("extra     generated/src/{path}"),
    }
}

fn inputs(root: &Path, diagnostics: &mut Diagnostics) -> Vec<Input> {
    let sources = Sources::new(Folder(root.to_path_buf()));
    let Some(config) = Config::from_file(&sources, "specs/apis.yaml", diagnostics) else { return Vec::new() };
    let mut inputs = Vec::new();
    for settings in config.apis {
        let docs = Docs::from_file(&sources, &settings.docs_path(), diagnostics);
        if let Some(bundle) = Bundle::from_file(&sources, &settings.bundle_path(), diagnostics) {
            inputs.push(Input { bundle, settings, docs });
        }
    }
    inputs
}
