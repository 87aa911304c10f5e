//! Generates a client for every description in the folder that `SUITE_DESCRIPTIONS` names, except for those that
//! `SUITE_LEFT_OUT` lists: they have to fail.

use std::{env, error::Error, fs, path::Path};

use generator::{
    Input,
    bundle::{Options, Prose, Root, bundle},
    config::{Api, Docs},
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

/// Descriptions whose clients take a token credential, and its scope, as for `--scope`.
const SCOPES: [(&str, &str); 1] = [("security_aad", "https://security.microsoft.com/.default")];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=SUITE_DESCRIPTIONS");
    let folder = env::var("SUITE_DESCRIPTIONS")
        .map_err(|_| "SUITE_DESCRIPTIONS is not set; run `cargo xtask conformance testserver`")?;
    println!("cargo::rerun-if-changed={folder}");
    println!("cargo::rerun-if-env-changed=SUITE_LEFT_OUT");
    let left_out = env::var("SUITE_LEFT_OUT").unwrap_or_default();
    let left_out: Vec<&str> = left_out.split(',').filter(|name| !name.is_empty()).collect();
    let (failing, wanted): (Vec<_>, Vec<_>) =
        descriptions(&folder)?.into_iter().partition(|name| left_out.contains(&name.trim_end_matches(".json")));
    if let Some(name) = failing.iter().find(|name| !fails(&folder, name)) {
        return Err(format!("{name} is listed as one that cannot be generated, but it can").into());
    }
    let mut diagnostics = Diagnostics::new();
    let inputs: Vec<_> = wanted.iter().map(|name| input(&folder, name, &mut diagnostics)).collect();
    let files = generator::generate(&inputs, "", &mut diagnostics);
    if diagnostics.has_errors() {
        let list: Vec<_> = diagnostics.into_sorted().iter().map(ToString::to_string).collect();
        return Err(list.join("\n\n").into());
    }
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("src");
    fs::create_dir_all(&out)?;
    files.write(&out)?;
    Ok(())
}

/// Whether the generator reports an error for this description.
fn fails(folder: &str, name: &str) -> bool {
    let mut diagnostics = Diagnostics::new();
    let input = input(folder, name, &mut diagnostics);
    generator::generate(&[input], "", &mut diagnostics);
    diagnostics.has_errors()
}

/// Returns the names of the files, without `.quirks.json`, which are older versions of others.
fn descriptions(folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && !name.ends_with(".quirks.json") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Returns the input for the description `name`, whose module has the name of the file.
fn input(folder: &str, name: &str, diagnostics: &mut Diagnostics) -> Input {
    let stem = name.trim_end_matches(".json");
    let module: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    let mut sources = Sources::new(Folder(folder.into()));
    let root = Root { path: name.to_owned(), named_at: None };
    let bundle = bundle(&mut sources, &[root], &Options { prose: Prose::Keep, provenance: None }, diagnostics);
    let scope = SCOPES.iter().find(|(of, _)| *of == module).map(|(_, scope)| *scope);
    let mut settings = Api::standalone(stem, scope);
    settings.id = "suite".to_owned();
    settings.module = module;
    Input { bundle, settings, docs: Docs::default() }
}
