//! The hand-written files of a generated crate: those that every crate contains, and those that only some APIs need.

use crate::diagnostic::Diagnostics;

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Path relative to `src` and text of each file of the hand-written `modules`, such as `runtime` and `auth/adobe_ims`.
pub(crate) fn runtime(modules: &[String]) -> impl Iterator<Item = (String, String)> {
    let belongs = |path: &str| {
        let rest = modules.iter().filter_map(|module| path.strip_prefix(module.as_str()));
        rest.into_iter().any(|rest| rest == ".rs" || rest.starts_with('/'))
    };
    RUNTIME.iter().filter(move |(path, _)| belongs(path)).map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
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
