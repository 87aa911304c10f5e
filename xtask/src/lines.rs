//! `cargo xtask lines`: the lines of Rust that people write, tests apart.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// Arguments of the command.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Counts another checkout of this repository, to compare.
    #[arg(long)]
    root: Option<PathBuf>,
}

/// Folders whose files are not counted: what programs write, tests, and the packages that only tests use.
const SKIPPED: [&str; 7] =
    [".git", "generated/src", "generator/fake", "generator/fixtures", "node_modules", "target", "tests"];

/// Prints the lines of each top folder and of all. A file counts up to its `#[cfg(test)]`.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let root = args.root.as_deref().unwrap_or(root);
    let mut folders = BTreeMap::new();
    visit(root, &mut |path, text| {
        let path = path.strip_prefix(root).unwrap_or(path);
        let lines = text.into_iter().flat_map(str::lines);
        let code = lines.take_while(|line| line.trim() != "#[cfg(test)]").count();
        *folders.entry(path.iter().take(2).collect::<PathBuf>()).or_default() += code;
        !SKIPPED.iter().any(|skipped| path.ends_with(skipped))
    })?;
    for (folder, lines) in folders.iter().filter(|(_, lines)| **lines > 0) {
        println!("{lines:>7}  {}", folder.display());
    }
    println!("{:>7}  all", folders.values().sum::<usize>());
    Ok(())
}

/// Returns the lines of Rust below `folder`.
pub(crate) fn lines_of(folder: &Path) -> Result<usize> {
    let mut lines = 0;
    visit(folder, &mut |_, text| {
        lines += text.map_or(0, |text| text.lines().count());
        true
    })?;
    Ok(lines)
}

/// Calls `found` with each file of Rust below `folder` and its text, and with each folder: it is entered if `true` comes back.
fn visit(folder: &Path, found: &mut impl FnMut(&Path, Option<&str>) -> bool) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            if found(&path, None) {
                visit(&path, found)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found(&path, Some(&fs::read_to_string(&path)?));
        }
    }
    Ok(())
}
