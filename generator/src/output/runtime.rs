//! The hand-written files of a generated crate: the runtime, optional modules, and extensions of APIs.

use crate::diagnostic::Diagnostics;

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Returns the path relative to `src` and the text of each file of `modules`, such as `runtime` and `auth/x`. Reports
/// modules that do not exist.
pub(crate) fn runtime_files(modules: &[String], diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for module in modules {
        let belongs =
            |path: &str| path.strip_prefix(module.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'));
        let found = RUNTIME.iter().filter(|(path, _)| belongs(path));
        let count = files.len();
        files.extend(found.map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        if files.len() == count {
            diagnostics
                .error("E0902", format!("there is no hand-written module `{module}`"))
                .hint(format!("write generator/runtime/src/{module}.rs, or correct `auth` in specs/apis.yaml"));
        }
    }
    files
}

/// Returns the path relative to `src` and the text of the hand-written modules `names` of the API `id`, whose module is in
/// `folder`. Reports modules that do not exist.
pub(crate) fn extension_files(
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
    fn unknown_extensions_are_errors() {
        let mut diagnostics = Diagnostics::new();
        let names = ["synapse_connection".to_owned(), "nothing".to_owned()];
        let files = extension_files("flow-service", &names, "flow_service", &mut diagnostics);
        assert_eq!(files.len(), 1);
        assert_eq!(files.first().map(|(path, _)| path.as_str()), Some("flow_service/synapse_connection.rs"));
        let reported: Vec<_> = diagnostics.into_sorted().iter().map(ToString::to_string).collect();
        assert_eq!(reported.len(), 1);
        assert!(
            reported.concat().starts_with("error[E0902]: the API `flow-service` has no hand-written module `nothing`")
        );
    }

    #[test]
    fn unknown_auth_modules_are_errors() {
        let mut diagnostics = Diagnostics::new();
        let modules = ["auth/shared_access_signature".to_owned(), "auth/nothing".to_owned()];
        let files = runtime_files(&modules, &mut diagnostics);
        assert_eq!(
            files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
            ["auth/shared_access_signature.rs"]
        );
        let reported: Vec<_> = diagnostics.into_sorted().iter().map(ToString::to_string).collect();
        assert!(reported.concat().starts_with("error[E0902]: there is no hand-written module `auth/nothing`"));
    }
}
