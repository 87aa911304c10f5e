//! The address of the service: scheme, host and base path, or the template of the host.

use crate::{
    model::HostParameter,
    spec::{Document, Parameter},
};

use super::context::docs;

/// Returns the prefix of every path: the path of the host template, and `basePath`. The same service may be at another
/// host, never under another path.
pub(super) fn base_path(document: &Document) -> String {
    let base = document.base_path.as_deref().unwrap_or_default().trim_end_matches('/');
    format!("{}{base}", split_host(document).1)
}

/// Splits the host template into scheme with host, and the path after them.
fn split_host(document: &Document) -> (&str, &str) {
    let template = document.host_template.as_ref().map(|host| host.template.trim_end_matches('/')).unwrap_or_default();
    let host = template.find("://").map_or(0, |at| at + 3);
    let path = template.get(host..).and_then(|rest| rest.find('/')).map_or(template.len(), |at| host + at);
    template.split_at_checked(path).unwrap_or((template, ""))
}

/// Returns the parameters of the host template.
pub(super) fn host_parameters(document: &Document) -> impl Iterator<Item = &Parameter> {
    document.host_template.iter().flat_map(|host| &host.parameters)
}

/// Returns the address of the service, with the parameters of its host; `None` if the description names none.
pub(super) fn endpoint(document: &Document) -> Option<String> {
    if let Some(host) = &document.host_template {
        let scheme = if host.scheme_prefix { "https://" } else { "" };
        return Some(format!("{scheme}{}", split_host(document).0));
    }
    let host = document.host.as_deref()?;
    let scheme = if document.schemes.iter().any(|scheme| scheme == "http") && document.schemes.len() == 1 {
        "http"
    } else {
        "https"
    };
    Some(format!("{scheme}://{host}"))
}

/// Returns the parameters of the address.
pub(super) fn host(document: &Document) -> Vec<HostParameter> {
    let (template, _) = split_host(document);
    host_parameters(document)
        .filter(|parameter| template.contains(&format!("{{{}}}", parameter.name)))
        .map(|parameter| HostParameter {
            name: parameter.name.clone(),
            docs: docs(parameter.schema.description.as_ref()),
        })
        .collect()
}
