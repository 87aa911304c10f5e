//! Crates whose build is measured.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use generator::{
    config::{Api, Config},
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

use crate::lines::{lines_of, lines_of_models};

/// A crate to measure, as the only dependency of an empty crate or of a program.
pub(crate) struct Subject {
    pub(crate) title: String,
    /// Where the crate that depends on it is written.
    pub(crate) folder: PathBuf,
    pub(crate) package: String,
    /// Lines of a manifest: the package, and what the program needs beside it.
    pub(crate) dependencies: String,
    pub(crate) program: Option<PathBuf>,
    /// Lines of Rust; those of a published crate are counted where cargo has unpacked it.
    pub(crate) lines: Option<Lines>,
}

/// Lines of generated code.
#[derive(Clone, Copy)]
pub(crate) struct Lines {
    /// All that the crate is made of.
    pub(crate) all: usize,
    /// Those of models.
    pub(crate) models: usize,
}

const PACKAGE: &str = "azure_synapse_apim";

/// Returns the generated crate of `checkout` with the APIs of these features, which `root` knows.
pub(super) fn generated_crate(
    title: String,
    folder: &str,
    root: &Path,
    checkout: &Path,
    features: &[String],
) -> Result<Subject> {
    let generated = checkout.join("generated");
    let apis = apis(root)?;
    let mut lines = Lines { all: lines_of(&generated.join("src/runtime"))?, models: 0 };
    for feature in features {
        let api = apis.iter().find(|api| api.id == *feature).with_context(|| format!("there is no API {feature}"))?;
        let module = generated.join("src").join(api.module.replace("::", "/"));
        lines.all += lines_of(&module)?;
        lines.models += lines_of_models(&module)?;
    }
    Ok(Subject {
        title,
        folder: PathBuf::from(folder),
        package: PACKAGE.to_owned(),
        dependencies: format!(
            "{PACKAGE} = {{ path = {generated:?}, default-features = false, features = {features:?} }}\n"
        ),
        program: None,
        lines: Some(lines),
    })
}

/// Returns the generated crate of `checkout` with one API at a time, or with one of them `only`.
pub(super) fn generated_crates(only: Option<&str>, root: &Path, checkout: &Path) -> Result<Vec<Subject>> {
    let wanted = apis(root)?.into_iter().filter(|api| only.is_none_or(|id| id == api.id));
    wanted.map(|api| generated_crate(format!("{PACKAGE}, `{}`", api.id), PACKAGE, root, checkout, &[api.id])).collect()
}

fn apis(root: &Path) -> Result<Vec<Api>> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_file(&Sources::new(Folder(root.to_path_buf())), "specs/apis.yaml", &mut diagnostics);
    crate::diagnostics::report(diagnostics)?;
    Ok(config.map(|config| config.apis).unwrap_or_default())
}

/// Returns a published crate, written `name@version`.
pub(super) fn published(against: &str, root: &Path) -> Result<Subject> {
    let (name, version) = against.split_once('@').context("write `--against name@version`")?;
    Ok(Subject {
        title: format!("{name} {version}"),
        folder: root.join("target/cost").join(name),
        package: name.to_owned(),
        dependencies: format!("{name} = \"{version}\"\n"),
        program: None,
        lines: None,
    })
}
