//! The hand-written files that every generated crate contains.

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Path relative to `src` and text of each file of the runtime.
pub(crate) fn runtime_files() -> impl Iterator<Item = (String, String)> {
    RUNTIME.iter().map(|(path, text)| (format!("runtime/{path}"), (*text).to_owned()))
}
