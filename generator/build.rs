//! Embeds the files of `runtime/src/runtime` and `runtime/src/auth`, so that the generator needs nothing but itself to write a crate.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let list = format!("{}{}", embed("RUNTIME", "runtime/src/runtime")?, embed("AUTH", "runtime/src/auth")?);
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("runtime_files.rs"), list)
}

/// The constant `name` with the name and the text of each file of `folder`.
fn embed(name: &str, folder: &str) -> io::Result<String> {
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&root).join(folder);
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rs") {
            names.push(name);
        }
    }
    names.sort();
    let mut list = format!("const {name}: &[(&str, &str)] = &[\n");
    for name in &names {
        let path = folder.join(name);
        list.push_str(&format!("    ({name:?}, include_str!({path:?})),\n"));
    }
    list.push_str("];\n");
    Ok(list)
}
