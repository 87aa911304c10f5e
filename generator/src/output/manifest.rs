//! The manifest of a crate of its own.

/// What generated code depends on, as in the workspace's manifest; a test compares them.
const DEPENDENCIES: &str = r#"azure_core = { version = "1.1", default-features = false }
futures = { version = "0.3", default-features = false, features = ["std"] }
serde = "1"
serde_json = { version = "1", features = ["float_roundtrip"] }
time = { version = "0.3", default-features = false, features = ["formatting", "parsing", "macros", "std"] }
"#;

/// `Cargo.toml` of the crate `name`, for a description that is not part of this repository.
#[must_use]
pub fn manifest(name: &str) -> String {
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
{DEPENDENCIES}"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_those_of_the_workspace() {
        let workspace = include_str!("../../../Cargo.toml");
        for line in DEPENDENCIES.lines() {
            assert!(workspace.lines().any(|other| other == line), "not in Cargo.toml: {line}");
        }
    }
}
