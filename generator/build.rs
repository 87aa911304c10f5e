//! Embeds the hand-written files of `runtime`, so that the generator needs nothing but itself to write a crate.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut list = String::new();
    for (name, folder) in [("RUNTIME", "runtime/src"), ("EXTENSIONS", "runtime/extensions")] {
        let folder = root.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        find(&folder, "", &mut files)?;
        // The runtime is a crate where it stands, with a root and tests of its own.
        files.retain(|file| file != "lib.rs" && !file.starts_with("tests/"));
        files.sort();
        list.push_str(&format!("const {name}: &[(&str, &str)] = &[\n"));
        for file in &files {
            list.push_str(&format!("    ({file:?}, include_str!({:?})),\n", folder.join(file)));
        }
        list.push_str("];\n");
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("runtime_files.rs"), list)
}

/// Adds the Rust files below `folder`, by their paths in it.
fn find(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            find(&entry.path(), &format!("{name}/"), files)?;
        } else if name.ends_with(".rs") {
            files.push(name);
        }
    }
    Ok(())
}
