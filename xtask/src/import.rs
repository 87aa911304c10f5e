//! `cargo xtask import`: from a checkout of upstream's repository to `specs/<api>.json`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use generator::{
    bundle::{self, Bundle, Options, Prose, Provenance},
    config::{Api, Config, Inputs, readme},
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

use crate::report::report;

/// What to import.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A checkout of an upstream repository, or the folder that holds several.
    #[arg(long)]
    from: PathBuf,
    /// Only this API of specs/apis.yaml.
    #[arg(long)]
    api: Option<String>,
    /// Write nothing; fail if a file would change.
    #[arg(long)]
    check: bool,
    /// Another folder that holds `specs/`, to try an import without touching this repository.
    #[arg(long)]
    root: Option<PathBuf>,
}

/// Imports what `args` ask for; `root` is the folder of this repository.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let root = args.root.as_deref().unwrap_or(root);
    let specs = Sources::new(Folder(root.to_owned()));
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_file(&specs, "specs/apis.yaml", &mut diagnostics);
    let Some(config) = config.filter(|_| !diagnostics.has_errors()) else { return report(diagnostics) };

    let apis: Vec<_> = config.apis.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id)).collect();
    if let (Some(id), true) = (&args.api, apis.is_empty()) {
        bail!("specs/apis.yaml has no API `{id}`");
    }
    let mut finished = Vec::new();
    for api in apis {
        let Some(checkout) = checkout(&args.from, api) else {
            ensure!(args.api.is_none(), "`{}` holds no checkout of {}", args.from.display(), api.source.repository);
            println!("{}: skipped, no checkout of {}", api.id, api.source.repository);
            continue;
        };
        if let Some(bundle) = import(api, &config, &checkout, &specs, &mut diagnostics) {
            println!("{}", summary(api, &bundle));
            finished.push((api.bundle_path(), bundle.to_json()));
        }
    }
    // Nothing is written unless everything is right.
    report(diagnostics)?;
    let changed: Vec<_> = finished
        .into_iter()
        .filter(|(path, text)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(text))
        .collect();
    if args.check && !changed.is_empty() {
        let paths: Vec<_> = changed.iter().map(|(path, _)| path.as_str()).collect();
        bail!("not up to date: {}; run `cargo xtask import --from {}`", paths.join(", "), args.from.display());
    }
    for (path, text) in changed {
        write(&root.join(&path), &text).with_context(|| format!("cannot write {path}"))?;
    }
    Ok(())
}

/// The folder of the API's repository: below `from`, or `from` itself.
fn checkout(from: &Path, api: &Api) -> Option<PathBuf> {
    let first = match &api.source.inputs {
        Inputs::Tag { readme, .. } => readme,
        Inputs::Files(files) => files.first()?,
    };
    [from.join(&api.source.repository), from.to_owned()].into_iter().find(|folder| folder.join(first).is_file())
}

fn import(
    api: &Api,
    config: &Config,
    checkout: &Path,
    specs: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Bundle> {
    let mut upstream = Sources::new(Folder(checkout.to_owned()));
    let (files, readme) = match &api.source.inputs {
        Inputs::Files(files) => (files.clone(), None),
        Inputs::Tag { readme, tag } => {
            (readme::input_files(&upstream, readme, tag, diagnostics)?, Some((readme.clone(), tag.clone())))
        }
    };
    let repository = config.repositories.get(&api.source.repository)?;
    let provenance =
        Provenance { repository: repository.url.clone(), commit: repository.commit.clone(), readme };
    let options = Options { prose: Prose::Remove, provenance: Some(provenance) };
    let mut bundle = bundle::bundle(&mut upstream, &files, &options, diagnostics);
    bundle.apply_patches(specs, &api.patches_path(), diagnostics);
    bundle.forbid_prose(diagnostics);
    Some(bundle)
}

fn summary(api: &Api, bundle: &Bundle) -> String {
    let counts = bundle.counts();
    let mut text = format!(
        "{}: {} files, {} operations, definitions: {} kept, {} merged, {} dropped, {} renamed",
        api.id,
        counts.files,
        counts.operations,
        counts.kept,
        counts.merged,
        counts.dropped,
        counts.renamed.len()
    );
    for renamed in &counts.renamed {
        text.push_str(&format!("\n  {} is {} of {}", renamed.to, renamed.from, renamed.file));
    }
    text
}

/// Writes by way of a second file, so that nobody ever sees half of it.
fn write(path: &Path, text: &str) -> Result<()> {
    let half = path.with_extension("json.new");
    fs::write(&half, text)?;
    fs::rename(&half, path)?;
    Ok(())
}
