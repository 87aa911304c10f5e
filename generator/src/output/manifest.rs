//! The manifest of a generated crate outside of this repository.

use super::Files;

/// Dependencies of every generated crate, as in the workspace's manifest; a test compares them.
const DEPENDENCIES: &str = r#"azure_core = { version = "1.1", default-features = false }
futures = { version = "0.3", default-features = false, features = ["std"] }
serde = "1"
serde_json = { version = "1", features = ["float_roundtrip", "raw_value"] }
time = { version = "0.3", default-features = false, features = ["formatting", "parsing", "macros", "std"] }
"#;

/// Additional dependencies of a crate with XML.
const XML_DEPENDENCIES: &str = r#"quick-xml = { version = "0.41", default-features = false }
"#;

/// Returns `Cargo.toml` of the crate `name` with `files`, for a description that is not in this repository.
#[must_use]
pub fn manifest(name: &str, files: &Files) -> String {
    let xml = files.get("xml/mod.rs").map_or("", |_| XML_DEPENDENCIES);
    let mut dependencies: Vec<&str> = DEPENDENCIES.lines().chain(xml.lines()).collect();
    dependencies.sort_unstable();
    let dependencies = dependencies.join("\n");
    format!(
        r#"[package]
name = "{name}"
version = "0.1.0"
edition = "2024"
rust-version = "1.88"

[features]
# The transport and async runtime of azure_core; turn them off to bring your own.
default = ["azure_core/default"]

[dependencies]
{dependencies}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_xml_needs_its_parser() {
        let mut files = Files::default();
        assert!(!manifest("a", &files).contains("quick-xml"));
        files.extend([("xml/mod.rs".to_owned(), String::new())]);
        let text = manifest("a", &files);
        let names: Vec<_> = text.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name).collect();
        let from = names.iter().position(|name| *name == "azure_core").expect("the dependencies");
        assert_eq!(names[from..], ["azure_core", "futures", "quick-xml", "serde", "serde_json", "time"]);
    }

    #[test]
    fn dependencies_are_those_of_the_workspace() {
        let workspace = include_str!("../../../Cargo.toml");
        for line in DEPENDENCIES.lines().chain(XML_DEPENDENCIES.lines()) {
            assert!(workspace.lines().any(|other| other == line), "not in Cargo.toml: {line}");
        }
    }
}
