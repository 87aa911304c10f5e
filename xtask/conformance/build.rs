//! Writes the driver from `specs/`, so that it always fits the descriptions and is never committed.

use std::{env, error::Error, fs, path::Path};

use generator::{
    Input,
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};

fn main() -> Result<(), Box<dyn Error>> {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let root = Path::new(&package).ancestors().nth(2).ok_or("the package is not in xtask/conformance")?;
    println!("cargo::rerun-if-changed={}", root.join("specs").display());
    let mut diagnostics = Diagnostics::new();
    let sources = Sources::new(Folder(root.to_path_buf()));
    let inputs = Input::all(&sources, "specs/apis.yaml", &mut diagnostics);
    let driver = generator::driver(&inputs, &mut diagnostics);
    if diagnostics.has_errors() {
        let texts: Vec<_> = diagnostics.into_sorted().iter().map(ToString::to_string).collect();
        return Err(texts.join("\n\n").into());
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("driver.rs"), driver)?;
    Ok(())
}
