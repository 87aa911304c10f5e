//! The generated files in memory: the input for writing, `--check` and `--diff`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

/// Text of all files of a folder that has no others, by relative path.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, String>);

/// Difference between a folder and the generated files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The file does not exist.
    Missing(String),
    /// The file has another text.
    Different(String),
    /// The file is not a generated one.
    Extra(String),
}

impl Change {
    /// Path of the file, relative to the folder.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Missing(path) | Self::Different(path) | Self::Extra(path) => path,
        }
    }
}

/// Adds files, by path; a later one of the same path replaces it.
impl Extend<(String, String)> for Files {
    fn extend<I: IntoIterator<Item = (String, String)>>(&mut self, files: I) {
        self.0.extend(files);
    }
}

impl Files {
    /// Returns path and text of each file, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the text of the file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Returns the differences of `folder`, sorted by path. CRLF and LF are equal.
    ///
    /// # Errors
    ///
    /// If the folder or one of its files cannot be read.
    pub fn changes(&self, folder: &Path) -> io::Result<Vec<Change>> {
        let existing = list(folder)?;
        let mut changes = Vec::new();
        for (path, text) in self.iter() {
            if !existing.contains(path) {
                changes.push(Change::Missing(path.to_owned()));
            } else if fs::read_to_string(folder.join(path))?.replace("\r\n", "\n") != text {
                changes.push(Change::Different(path.to_owned()));
            }
        }
        changes.extend(existing.iter().filter(|path| !self.0.contains_key(*path)).cloned().map(Change::Extra));
        changes.sort_by(|a, b| a.path().cmp(b.path()));
        Ok(changes)
    }

    /// Makes `folder` contain exactly these files, and returns the changes; see [`Files::apply`].
    ///
    /// # Errors
    ///
    /// If something cannot be read, written or removed.
    pub fn write(&self, folder: &Path) -> io::Result<Vec<Change>> {
        let changes = self.changes(folder)?;
        self.apply(folder, &changes)?;
        Ok(changes)
    }

    /// Applies `changes`. Equal files are not touched, so that nothing is rebuilt for them; others are replaced atomically.
    ///
    /// # Errors
    ///
    /// If something cannot be written or removed.
    pub fn apply(&self, folder: &Path, changes: &[Change]) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        for change in changes {
            let path = folder.join(change.path());
            match (change, self.get(change.path())) {
                (Change::Extra(_), _) => fs::remove_file(&path)?,
                (_, Some(text)) => replace(&path, text)?,
                (_, None) => {}
            }
        }
        remove_empty(folder).map(|_| ())
    }
}

/// Replaces the file at `path` as a whole, so that no reader meets half of it.
///
/// # Errors
///
/// If the file or its folder cannot be written.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".new");
    let temporary = PathBuf::from(temporary);
    fs::write(&temporary, text)?;
    fs::rename(&temporary, path)
}

/// Returns the relative paths of all files in `folder` and its subfolders, with `/`.
fn list(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// Removes empty subfolders; returns whether `folder` is empty.
fn remove_empty(folder: &Path) -> io::Result<bool> {
    let mut empty = true;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && remove_empty(&entry.path())? {
            fs::remove_dir(entry.path())?;
        } else {
            empty = false;
        }
    }
    Ok(empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        let mut files = Files::default();
        files.extend(list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        files
    }

    #[test]
    fn writing_makes_the_folder_what_it_should_be() {
        let folder = tempfile::tempdir().unwrap();
        files(&[("a.rs", "1"), ("b/c.rs", "2")]).write(folder.path()).unwrap();
        fs::write(folder.path().join("d.rs"), "extra").unwrap();
        let wanted = files(&[("a.rs", "1"), ("e.rs", "3")]);
        let changes = wanted.changes(folder.path()).unwrap();
        assert_eq!(
            changes,
            [Change::Extra("b/c.rs".into()), Change::Extra("d.rs".into()), Change::Missing("e.rs".into())]
        );
        assert_eq!(wanted.write(folder.path()).unwrap(), changes);
        assert!(wanted.changes(folder.path()).unwrap().is_empty());
        assert!(!folder.path().join("b").exists());
    }

    #[test]
    fn what_is_right_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = files(&[("a.rs", "1")]);
        wanted.write(folder.path()).unwrap();
        let before = fs::metadata(folder.path().join("a.rs")).unwrap().modified().unwrap();
        assert!(wanted.write(folder.path()).unwrap().is_empty());
        assert_eq!(fs::metadata(folder.path().join("a.rs")).unwrap().modified().unwrap(), before);
    }

    #[test]
    fn a_windows_checkout_is_no_difference() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.rs"), "1\r\n2\r\n").unwrap();
        assert!(files(&[("a.rs", "1\n2\n")]).changes(folder.path()).unwrap().is_empty());
    }
}
