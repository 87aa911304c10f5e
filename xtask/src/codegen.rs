//! `cargo xtask codegen`: writes the generated crate from `specs/`, or a crate for another description.

mod standalone;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use generator::{
    Input, Stage,
    diagnostic::Diagnostics,
    output::{Change, Files},
    source::{Folder, Sources},
};
use similar::TextDiff;

use crate::diagnostics::report;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if a file differs, is missing or does not belong there.
    #[arg(long, conflicts_with = "diff")]
    check: bool,
    /// Writes nothing; shows what would change.
    #[arg(long)]
    diff: bool,
    /// Writes, checks or shows only the files of this API of specs/apis.yaml.
    #[arg(long, value_name = "ID", conflicts_with = "input")]
    api: Option<String>,
    /// Writes nothing; prints what a stage makes of the API.
    #[arg(long, value_name = "STAGE", value_parser = ["model", "plan"], requires = "api", conflicts_with_all = ["check", "diff"])]
    dump: Option<String>,
    #[command(flatten)]
    standalone: standalone::Args,
}

/// Generates the files, then writes, checks or shows them.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let mut diagnostics = Diagnostics::new();
    if args.standalone.is_given() {
        let output = standalone::generate(&args.standalone, &mut diagnostics)?;
        report(diagnostics)?;
        return apply(args, &output.files, &output.folder.join("src"), &|_| true)
            .and_then(|()| if args.check || args.diff { Ok(()) } else { output.write_manifest() });
    }
    let sources = Sources::new(Folder(PathBuf::from(root)));
    let inputs = Input::all(&sources, "specs/apis.yaml", &mut diagnostics);
    let find = |id: &String| {
        let input = inputs.iter().find(|input| input.settings.id == *id);
        input.with_context(|| format!("specs/apis.yaml has no API `{id}`"))
    };
    let only = args.api.as_ref().map(find).transpose()?;
    if let (Some(dump), Some(input)) = (&args.dump, only) {
        let stage = if dump == "model" { Stage::Model } else { Stage::Plan };
        print!("{}", generator::dump(input, stage, &mut diagnostics));
        return report(diagnostics).map(drop);
    }
    let module = only.map(|input| input.settings.module.replace("::", "/"));
    let crate_docs = fs::read_to_string(root.join("specs/docs/crate.md")).context("reading specs/docs/crate.md")?;
    let files = generator::generate(&inputs, &crate_docs, &mut diagnostics);
    let warnings = report(diagnostics)?;
    ensure!(!args.check || warnings == 0, "{warnings} warnings: add patches or documentation in specs/");
    let wanted = |path: &str| module.as_ref().is_none_or(|module| path.starts_with(module.as_str()));
    apply(args, &files, &root.join("generated/src"), &wanted)
}

/// Writes, checks or shows the files that differ from those in `folder`.
fn apply(args: &Args, files: &Files, folder: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
    let shown = folder.display();
    let changes = files.changes(folder).with_context(|| format!("reading {shown}"))?;
    let changes: Vec<Change> = changes.into_iter().filter(|change| wanted(change.path())).collect();
    if args.diff {
        return changes.iter().try_for_each(|change| show(change, files, folder));
    }
    if args.check {
        changes.iter().for_each(|change| eprintln!("{}", describe(change)));
        ensure!(
            changes.is_empty(),
            "{} files of {shown} are out of date; run `cargo xtask codegen` and commit the result",
            changes.len()
        );
        println!("{} files are up to date", files.iter().count());
        return Ok(());
    }
    files.apply(folder, &changes).with_context(|| format!("writing {shown}"))?;
    println!("{} files, {} changed", files.iter().count(), changes.len());
    Ok(())
}

fn describe(change: &Change) -> String {
    match change {
        Change::Missing(path) => format!("missing:   {path}"),
        Change::Different(path) => format!("different: {path}"),
        Change::Extra(path) => format!("extra:     {path}"),
    }
}

/// Prints what would change in one file, as a unified diff.
fn show(change: &Change, files: &Files, folder: &Path) -> Result<()> {
    let path = change.path();
    let before = match change {
        Change::Missing(_) => String::new(),
        _ => fs::read_to_string(folder.join(path)).with_context(|| format!("reading {path}"))?,
    };
    let after = files.get(path).unwrap_or_default();
    print!("{}", TextDiff::from_lines(before.as_str(), after).unified_diff().header(path, path));
    Ok(())
}
