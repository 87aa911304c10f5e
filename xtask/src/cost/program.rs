//! Users' programs whose build is measured.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::subject::{Subject, generated_crate};

/// What programs need beside the generated crate, in the versions of this workspace.
const DEPENDENCIES: [(&str, &[&str]); 3] =
    [("async-trait", &[]), ("azure_core", &[]), ("futures", &["std", "executor"])];

/// A program below `xtask/bench/programs`.
pub(super) struct Program {
    name: String,
    file: PathBuf,
    features: Vec<String>,
    dependencies: String,
}

impl Program {
    /// Finds a program of `root` by its name.
    pub(super) fn find(root: &Path, name: &str) -> Result<Self> {
        let file = root.join("xtask/bench/programs").join(name).with_extension("rs");
        let text = fs::read_to_string(&file).with_context(|| format!("there is no program {}", file.display()))?;
        let features = features(&text).with_context(|| format!("{} has no line `//! Features: …`", file.display()))?;
        let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
        Ok(Self { name: name.to_owned(), file, features, dependencies: dependencies(&manifest)? })
    }

    /// Returns the program with the generated crate of `checkout`.
    pub(super) fn subject(&self, root: &Path, checkout: &Path) -> Result<Subject> {
        let mut subject =
            generated_crate(format!("program `{}`", self.name), &self.name, root, checkout, &self.features)?;
        subject.dependencies.push_str(&self.dependencies);
        subject.program = Some(self.file.clone());
        Ok(subject)
    }
}

/// Returns the features that a program says it needs.
fn features(program: &str) -> Option<Vec<String>> {
    let line = program.lines().find_map(|line| line.strip_prefix("//! Features: "))?;
    Some(line.split(',').map(|feature| feature.trim().to_owned()).collect())
}

/// Returns the lines of a program's manifest, by the manifest of the workspace.
fn dependencies(workspace: &str) -> Result<String> {
    let workspace: toml::Table = toml::from_str(workspace)?;
    let table = workspace.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let mut lines = String::new();
    for (name, features) in DEPENDENCIES {
        let dependency = table.and_then(|table| table.get(name)).with_context(|| format!("no version of {name}"))?;
        let version = dependency.get("version").unwrap_or(dependency).as_str();
        let version = version.with_context(|| format!("no version of {name}"))?;
        lines.push_str(&format!(
            "{name} = {{ version = {version:?}, default-features = false, features = {features:?} }}\n"
        ));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::{dependencies, features};

    #[test]
    fn a_program_says_its_features() {
        assert_eq!(features("//! A program.\n//!\n//! Features: a, b-c\n").unwrap(), ["a", "b-c"]);
        assert_eq!(features("//! A program.\n"), None);
    }

    #[test]
    fn versions_are_those_of_the_workspace() {
        let manifest = "[workspace.dependencies]\nasync-trait = \"0.1\"\nazure_core = { version = \"1.1\" }\nfutures = { version = \"0.3\" }\n";
        let lines = dependencies(manifest).unwrap();
        assert!(lines.contains("azure_core = { version = \"1.1\", default-features = false, features = [] }\n"));
        assert!(lines.contains("async-trait = { version = \"0.1\""));
        assert!(lines.contains("features = [\"std\", \"executor\"]"));
        assert!(dependencies("[workspace.dependencies]\nfutures = \"0.3\"\n").is_err());
    }
}
