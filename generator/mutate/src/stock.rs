//! The sound descriptions that damaged ones are made from.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, ensure};
use generator::{
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::Value;

/// All descriptions, in the order of their names.
#[derive(Clone, Debug)]
pub struct Stock {
    /// `specs/*.json`.
    pub(crate) specs: Vec<Arc<Value>>,
    /// The small ones of `generator/fixtures/input`.
    pub(crate) fixtures: Vec<Arc<Value>>,
}

impl Stock {
    /// Reads the descriptions of this repository.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn load() -> Result<Self> {
        let generator = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("the folder of the generator")?;
        let root = generator.parent().context("the folder of the repository")?;
        Ok(Self { specs: read(&root.join("specs"))?, fixtures: read(&generator.join("fixtures/input"))? })
    }

    /// The fixtures alone, for what has to be small.
    #[must_use]
    pub fn small(&self) -> Self {
        Self { specs: Vec::new(), ..self.clone() }
    }
}

/// The descriptions in `folder`.
fn read(folder: &Path) -> Result<Vec<Arc<Value>>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let sources = Sources::new(Folder(PathBuf::from(folder)));
    let mut diagnostics = Diagnostics::new();
    let documents =
        names.iter().filter(|name| name.contains('.')).filter_map(|name| sources.read(name, &mut diagnostics));
    let described = |value: &Value| value.get("swagger").or(value.get("openapi")).is_some();
    let values: Vec<_> = documents.map(|document| document.value).filter(described).map(Arc::new).collect();
    ensure!(!diagnostics.has_errors(), "a description in {} is broken", folder.display());
    ensure!(!values.is_empty(), "no description in {}", folder.display());
    Ok(values)
}
