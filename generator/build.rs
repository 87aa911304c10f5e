//! Embeds the files of `runtime/src/runtime`, so that the generator needs nothing but itself to write a crate.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&root).join("runtime/src/runtime");
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rs") {
            names.push(name);
        }
    }
    names.sort();
    let mut list = String::from("const RUNTIME: &[(&str, &str)] = &[\n");
    for name in &names {
        let path = folder.join(name);
        list.push_str(&format!("    ({name:?}, include_str!({path:?})),\n"));
    }
    list.push_str("];\n");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("runtime_files.rs"), list)?;
    println!("cargo::rerun-if-changed={}", folder.display());
    Ok(())
}
