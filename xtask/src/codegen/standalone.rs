//! `cargo xtask codegen --input …`: generates a crate for a description that is not part of this repository.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use generator::{
    Input,
    bundle::{self, Options, Prose, Root},
    config::{Api, Docs, readme},
    diagnostic::Diagnostics,
    output::{Files, manifest},
    source::{Folder, Sources},
};

/// The description, and the crate to generate.
#[derive(clap::Args)]
#[group(skip)]
pub(super) struct Args {
    /// A description, or `readme.md#tag` for the files that a readme lists; may be repeated.
    #[arg(long, value_name = "FILE", requires = "out", requires = "crate_name")]
    input: Vec<String>,
    /// Folder of the crate. Its `src` is overwritten; its `Cargo.toml` is written if there is none.
    #[arg(long, value_name = "DIR", requires = "input")]
    out: Option<PathBuf>,
    /// Name of the crate.
    #[arg(long = "crate", value_name = "NAME", requires = "input")]
    crate_name: Option<String>,
    /// Microsoft Entra scope of the service; without one, requests are sent without a credential.
    #[arg(long, requires = "input")]
    scope: Option<String>,
    /// Name of the root client without `Client`; by default the name of the crate.
    #[arg(long, value_name = "NAME", requires = "input")]
    client: Option<String>,
}

/// A generated crate in memory.
pub(super) struct Output {
    pub(super) files: Files,
    pub(super) folder: PathBuf,
    name: String,
}

impl Args {
    /// Whether a description is given, so that the repository's own crate is not generated.
    pub(super) fn is_given(&self) -> bool {
        !self.input.is_empty()
    }
}

impl Output {
    /// Writes `Cargo.toml`, unless there is one: it may have been changed by hand.
    pub(super) fn write_manifest(&self) -> Result<()> {
        let path = self.folder.join("Cargo.toml");
        if path.exists() {
            return Ok(());
        }
        fs::write(&path, manifest(&self.name, &self.files)).with_context(|| format!("writing {}", path.display()))
    }
}

/// Reads the description and generates the crate.
pub(super) fn generate(args: &Args, diagnostics: &mut Diagnostics) -> Result<Output> {
    let name = args.crate_name.clone().unwrap_or_default();
    check_crate_name(&name)?;
    let mut sources = Sources::new(Folder(PathBuf::new()));
    let mut roots = Vec::new();
    for input in &args.input {
        match input.rsplit_once('#') {
            Some((path, tag)) => {
                roots.extend(readme::input_files(&sources, path, tag, None, diagnostics).unwrap_or_default())
            }
            None => roots.push(Root { path: input.replace('\\', "/"), named_at: None }),
        }
    }
    let options = Options { prose: Prose::Keep, provenance: None };
    let bundle = bundle::bundle(&mut sources, &roots, &options, diagnostics);
    let settings = Api::standalone(args.client.as_deref().unwrap_or(&name), args.scope.as_deref());
    let docs = format!("Client of the API described by {}.", file_names(&args.input));
    let input = Input { bundle, settings, docs: Docs::default() };
    let files = generator::generate(&[input], &docs, diagnostics);
    Ok(Output { files, folder: args.out.clone().unwrap_or_default(), name })
}

/// Returns the names of the files without their folders, which differ between machines.
fn file_names(inputs: &[String]) -> String {
    let names = inputs.iter().map(|input| {
        let name = Path::new(input).file_name().map(|name| name.to_string_lossy().into_owned());
        format!("`{}`", name.unwrap_or_default())
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Checks that cargo accepts the name of a crate.
fn check_crate_name(name: &str) -> Result<()> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    ensure!(
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_allowed),
        "`{name}` is not a crate name: use letters, digits, `-` and `_`, beginning with a letter"
    );
    Ok(())
}
