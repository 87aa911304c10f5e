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

/// Folders whose files are not counted: what programs write, and tests.
const SKIPPED: [&str; 5] = [".git", "generated/src", "node_modules", "target", "tests"];

/// Prints the lines of each top folder and of all. A file counts up to its `#[cfg(test)]`.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let mut lines = BTreeMap::new();
    count(args.root.as_deref().unwrap_or(root), "", &mut lines)?;
    for (folder, lines) in &lines {
        println!("{lines:>7}  {folder}");
    }
    println!("{:>7}  all", lines.values().sum::<usize>());
    Ok(())
}

fn count(root: &Path, below: &str, lines: &mut BTreeMap<String, usize>) -> Result<()> {
    let folder = root.join(below);
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if SKIPPED.contains(&name.as_str()) || SKIPPED.contains(&path.as_str()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            count(root, &path, lines)?;
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(entry.path())?;
            let code = text.lines().take_while(|line| line.trim() != "#[cfg(test)]").count();
            *lines.entry(path.split('/').take(2).collect::<Vec<_>>().join("/")).or_default() += code;
        }
    }
    Ok(())
}
