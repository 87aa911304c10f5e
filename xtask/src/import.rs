//! `cargo xtask import`: from a checkout of upstream's repository to `specs/<api>.json`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use generator::{
    bundle::{self, Bundle, Options, Patches, Prose, Provenance, Root},
    config::{Api, Config, Inputs, readme},
    diagnostic::Diagnostics,
    output::replace,
    source::{Folder, Sources},
};

use crate::diagnostics::report;

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
    let Some(config) = config.filter(|_| !diagnostics.has_errors()) else {
        return report(diagnostics).map(drop);
    };

    let apis: Vec<_> = config.apis.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id)).collect();
    if let (Some(id), true) = (&args.api, apis.is_empty()) {
        bail!("specs/apis.yaml has no API `{id}`");
    }
    let mut finished = Vec::new();
    // APIs and versions share files of patches.
    let mut patches: BTreeMap<String, Patches> = BTreeMap::new();
    for path in apis.iter().flat_map(|api| api.patches_paths()) {
        patches.entry(path).or_insert_with_key(|path| Patches::from_file(&specs, path, &mut diagnostics));
    }
    let mut skipped = args.api.is_some();
    for api in apis {
        let Some(checkout) = checkout(&args.from, api) else {
            ensure!(args.api.is_none(), "`{}` holds no checkout of {}", args.from.display(), api.source.repository);
            println!("{}: skipped, no checkout of {}", api.id, api.source.repository);
            skipped = true;
            continue;
        };
        if let Some(bundle) = import(api, &config, &checkout, &mut patches, &mut diagnostics) {
            println!("{}", summary(api, &bundle));
            finished.push((api.bundle_path(), bundle.to_json()));
        }
    }
    // Whether a patch is of use can be told when every API that reads it was there.
    if !skipped {
        patches.values().for_each(|patches| patches.report_unused(&mut diagnostics));
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
        replace(&root.join(&path), &text).with_context(|| format!("cannot write {path}"))?;
    }
    Ok(())
}

/// The folder of the API's repository: below `from`, or `from` itself.
fn checkout(from: &Path, api: &Api) -> Option<PathBuf> {
    let below = from.join(&api.source.repository);
    if below.is_dir() {
        return Some(below);
    }
    let first = match &api.source.inputs {
        Inputs::Tag { readme, .. } => readme,
        Inputs::Files(files) => files.first()?,
    };
    from.join(first).is_file().then(|| from.to_owned())
}

fn import(
    api: &Api,
    config: &Config,
    checkout: &Path,
    patches: &mut BTreeMap<String, Patches>,
    diagnostics: &mut Diagnostics,
) -> Option<Bundle> {
    let mut upstream = Sources::new(Folder(checkout.to_owned()));
    let named_at = |key: &str| Some(config.locate(&format!("{}/source/{key}", api.pointer)));
    let (roots, readme) = match &api.source.inputs {
        Inputs::Files(files) => {
            let root = |(index, path): (usize, &String)| Root {
                path: path.clone(),
                named_at: named_at(&format!("files/{index}")),
            };
            (files.iter().enumerate().map(root).collect(), None)
        }
        Inputs::Tag { readme, tag } => {
            let roots = readme::input_files(&upstream, readme, tag, named_at("tag").as_ref(), diagnostics)?;
            (roots, Some((readme.clone(), tag.clone())))
        }
    };
    let repository = config.repositories.get(&api.source.repository)?;
    let provenance = Provenance { repository: repository.url.clone(), commit: repository.commit.clone(), readme };
    let options = Options { prose: Prose::Remove, provenance: Some(provenance) };
    let mut bundle = bundle::bundle(&mut upstream, &roots, &options, diagnostics);
    for path in api.patches_paths() {
        if let Some(patches) = patches.get_mut(&path) {
            bundle.patch(patches, diagnostics);
        }
    }
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

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    const API: &str = r#"{
  "swagger": "2.0",
  "info": { "title": "T", "version": "1" },
  "paths": { "/a": { "get": { "operationId": "A_Get", "description": "d", "responses": {} } } }
}"#;

    const APIS: &str = "
repositories:
  repo: { url: https://example.com/repo, commit: abc, license: MIT }
apis:
  - { id: a, title: A, module: a, client: A, source: { repository: repo, readme: x/readme.md, tag: one } }
  - { id: b, title: B, module: b, client: B, source: { repository: repo, files: [x/a.json] } }
";

    const README: &str = "```yaml $(tag) == 'one'\ninput-file:\n  - a.json\n```\n";

    /// A repository of ours and a checkout of `repo` beside it.
    fn folders(apis: &str, api: &str) -> (TempDir, Args) {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("ours/specs/apis.yaml", apis);
        write("theirs/repo/x/a.json", api);
        write("theirs/repo/x/readme.md", README);
        let args = Args { from: folder.path().join("theirs"), api: None, check: false, root: None };
        (folder, args)
    }

    fn specs(folder: &TempDir) -> Vec<String> {
        let entries = fs::read_dir(folder.path().join("ours/specs")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn writes_what_check_accepts() {
        let (folder, mut args) = folders(APIS, API);
        let root = folder.path().join("ours");
        args.check = true;
        assert!(run(&args, &root).unwrap_err().to_string().contains("specs/a.json, specs/b.json"));
        assert_eq!(specs(&folder), ["apis.yaml"]);
        args.check = false;
        run(&args, &root).unwrap();
        assert_eq!(specs(&folder), ["a.json", "apis.yaml", "b.json"]);
        let text = fs::read_to_string(root.join("specs/a.json")).unwrap();
        assert!(text.contains("\"tag\": \"one\"") && !text.contains("description"), "{text}");
        args.check = true;
        run(&args, &root).unwrap();
        // The checkout itself will do as well as the folder above it.
        args.from.push("repo");
        run(&args, &root).unwrap();
    }

    #[test]
    fn only_one() {
        let (folder, mut args) = folders(APIS, API);
        args.api = Some("b".to_owned());
        run(&args, &folder.path().join("ours")).unwrap();
        assert_eq!(specs(&folder), ["apis.yaml", "b.json"]);
        args.api = Some("c".to_owned());
        assert!(run(&args, &folder.path().join("ours")).unwrap_err().to_string().contains("no API `c`"));
    }

    #[test]
    fn an_error_anywhere_writes_nothing() {
        let apis = format!(
            "{APIS}  - {{ id: c, title: C, module: c, client: C, source: {{ repository: repo, files: [x.json] }} }}\n"
        );
        let (folder, args) = folders(&apis, API);
        assert!(run(&args, &folder.path().join("ours")).is_err());
        assert_eq!(specs(&folder), ["apis.yaml"]);
    }

    #[test]
    fn no_checkout_is_an_error_for_an_api_that_was_asked_for() {
        let (folder, mut args) = folders(APIS, API);
        args.from = folder.path().join("nowhere");
        run(&args, &folder.path().join("ours")).unwrap();
        args.api = Some("a".to_owned());
        assert!(run(&args, &folder.path().join("ours")).is_err());
        assert_eq!(specs(&folder), ["apis.yaml"]);
    }
}
