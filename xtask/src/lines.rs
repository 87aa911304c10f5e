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
    /// Counts the generated models instead, by API.
    #[arg(long)]
    models: bool,
}

/// Folders whose files are not counted: what programs write, tests, and the packages that only tests use.
const SKIPPED: [&str; 7] =
    [".git", "generated/src", "generator/fake", "generator/fixtures", "node_modules", "target", "tests"];

/// Prints the lines of each top folder and of all. A file counts up to its `#[cfg(test)]`.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let root = args.root.as_deref().unwrap_or(root);
    let mut folders = BTreeMap::new();
    if args.models {
        count_models(&root.join("generated/src"), &mut folders)?;
        return print(&folders);
    }
    visit(root, &mut |path, text| {
        let path = path.strip_prefix(root).unwrap_or(path);
        let lines = text.into_iter().flat_map(str::lines);
        let code = lines.take_while(|line| line.trim() != "#[cfg(test)]").count();
        *folders.entry(path.iter().take(2).collect::<PathBuf>()).or_default() += code;
        !SKIPPED.iter().any(|skipped| path.ends_with(skipped))
    })?;
    print(&folders)
}

fn print(folders: &BTreeMap<PathBuf, usize>) -> Result<()> {
    for (folder, lines) in folders.iter().filter(|(_, lines)| **lines > 0) {
        println!("{lines:>7}  {}", folder.display());
    }
    println!("{:>7}  all", folders.values().sum::<usize>());
    Ok(())
}

/// Adds the lines of the models below `folder`, by the folder in which their folder is.
fn count_models(folder: &Path, folders: &mut BTreeMap<PathBuf, usize>) -> Result<()> {
    visit(folder, &mut |path, text| {
        let api = path.ancestors().find(|path| path.file_name().is_some_and(|name| name == "models"));
        if let (Some(api), Some(text)) = (api.and_then(Path::parent), text) {
            let api = api.strip_prefix(folder).unwrap_or(api).to_path_buf();
            *folders.entry(api).or_default() += text.lines().count();
        }
        true
    })
}

/// Returns the lines of the models below `folder`.
pub(crate) fn lines_of_models(folder: &Path) -> Result<usize> {
    let mut folders = BTreeMap::new();
    count_models(folder, &mut folders)?;
    Ok(folders.values().sum())
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

#[cfg(test)]
mod tests {
    use super::{count_models, lines_of, lines_of_models};
    use std::{collections::BTreeMap, fs, path::PathBuf};

    #[test]
    fn models_are_the_files_in_their_folders() {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("lib.rs", "1\n"),
            ("one/clients/mod.rs", "1\n2\n"),
            ("one/models/mod.rs", "1\n2\n3\n"),
            ("one/models/common.rs", "1\n"),
            ("group/two/models/deep/mod.rs", "1\n2\n"),
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut folders = BTreeMap::new();
        count_models(folder.path(), &mut folders).unwrap();
        assert_eq!(folders, BTreeMap::from([(PathBuf::from("one"), 4), (PathBuf::from("group/two"), 2)]));
        assert_eq!(lines_of_models(&folder.path().join("one")).unwrap(), 4);
        assert_eq!(lines_of(folder.path()).unwrap(), 9);
    }
}
