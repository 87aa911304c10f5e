//! The hand-written files that every generated crate contains.

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Path relative to `src` and text of each file of the runtime.
pub(crate) fn runtime_files() -> impl Iterator<Item = (String, String)> {
    RUNTIME.iter().map(|(path, text)| (format!("runtime/{path}"), (*text).to_owned()))
}

/// The same of what only services with an authorization of their own need.
pub(crate) fn auth_files() -> impl Iterator<Item = (String, String)> {
    AUTH.iter().map(|(path, text)| (format!("auth/{path}"), (*text).to_owned()))
}
