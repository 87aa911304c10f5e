//! The hand-written files that every generated crate contains.

use crate::diagnostic::Diagnostics;

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Path relative to `src` and text of each file of the runtime.
pub(crate) fn runtime_files() -> impl Iterator<Item = (String, String)> {
    RUNTIME.iter().map(|(path, text)| (format!("runtime/{path}"), (*text).to_owned()))
}

/// The module for JSON bodies whose type does not say their form, which only some APIs have.
pub(crate) fn formats_file() -> (String, String) {
    ("formats.rs".to_owned(), include_str!("../../runtime/src/formats.rs").to_owned())
}

/// The module for forms, which only some APIs need.
pub(crate) fn forms_file() -> (String, String) {
    ("forms.rs".to_owned(), include_str!("../../runtime/src/forms.rs").to_owned())
}

/// The module for lists whose pages take more than a link, likewise.
pub(crate) fn paged_lists_file() -> (String, String) {
    ("paged_lists.rs".to_owned(), include_str!("../../runtime/src/paged_lists.rs").to_owned())
}

/// The module for bodies of XML, which only some APIs have.
pub(crate) fn xml_files() -> impl Iterator<Item = (String, String)> {
    XML.iter().map(|(path, text)| (format!("xml/{path}"), (*text).to_owned()))
}

/// The same of a module that only services with an authorization of their own need.
pub(crate) fn auth_file(module: &str) -> Option<(String, String)> {
    let file = format!("{module}.rs");
    AUTH.iter().find(|(path, _)| *path == file).map(|(path, text)| (format!("auth/{path}"), (*text).to_owned()))
}

/// The hand-written modules `names` of the API `id`, for its module in `folder`: path relative to `src` and text.
pub(crate) fn extensions(
    id: &str,
    names: &[String],
    folder: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for name in names {
        let file = format!("{id}/{name}.rs");
        match EXTENSIONS.iter().find(|(path, _)| *path == file) {
            Some((_, text)) => files.push((format!("{folder}/{name}.rs"), (*text).to_owned())),
            None => {
                diagnostics
                    .error("E0902", format!("the API `{id}` has no hand-written module `{name}`"))
                    .hint(format!("write generator/runtime/extensions/{file}, or correct `extensions` of the API"));
            }
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hand_written_modules_have_to_be_there() {
        let mut diagnostics = Diagnostics::new();
        let names = ["synapse_connection".to_owned(), "nothing".to_owned()];
        let files = extensions("flow-service", &names, "flow_service", &mut diagnostics);
        assert_eq!(files.len(), 1);
        assert_eq!(files.first().map(|(path, _)| path.as_str()), Some("flow_service/synapse_connection.rs"));
        let reported: Vec<_> = diagnostics.into_sorted().iter().map(ToString::to_string).collect();
        assert_eq!(reported.len(), 1);
        assert!(
            reported.concat().starts_with("error[E0902]: the API `flow-service` has no hand-written module `nothing`")
        );
    }
}
