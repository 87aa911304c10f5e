//! Paging: what leads from a page to the next one.

use crate::{
    model::{
        NextLink, NextPage, Operation, OperationKind, Paging, Parameter, ParameterLocation, Success, TokenHeader, Type,
        Verb,
    },
    spec,
};

use super::context::Lowering;

/// Names of continuation tokens, without `x-ms-`, punctuation and `token`. A header with such a name leads to the next page
/// even if the parameter has another of these names, or is not described.
const CONTINUATION: &str = "continuation";

/// Ends of the names of headers that a service sends back as it got them, or that are about the response.
const ECHOES: [&str; 12] = [
    "cache-control",
    "client-id",
    "correlation-id",
    "etag",
    "language",
    "match",
    "request-id",
    "session-id",
    "trace-id",
    "traceparent",
    "type",
    "version",
];

impl Lowering<'_> {
    pub(super) fn paging(
        &mut self,
        operation: &spec::Operation,
        pageable: &spec::Pageable,
        parameters: &[Parameter],
        successes: &[Success],
    ) -> Paging {
        let next = match &pageable.next_link {
            Some(member) => NextLink::Member(member.clone()),
            // The first request of a long-running operation starts it, and must not be sent again for a page.
            None if operation.long_running || pageable.operation_name.is_some() => NextLink::None,
            None => self.token_header(operation, parameters, successes).map_or(NextLink::None, NextLink::Header),
        };
        Paging { next, items: pageable.item_name.clone().unwrap_or_else(|| "value".to_owned()), next_page: None }
    }

    /// Returns the response header with the token of the next page: one with the name of a parameter of the operation, or
    /// with a known name.
    fn token_header(
        &mut self,
        operation: &spec::Operation,
        parameters: &[Parameter],
        successes: &[Success],
    ) -> Option<TokenHeader> {
        let mut names: Vec<&str> = Vec::new();
        for header in successes.iter().flat_map(|success| &success.headers) {
            if !names.iter().any(|name| name.eq_ignore_ascii_case(&header.name)) {
                names.push(&header.name);
            }
        }
        if let Some(name) = names.iter().find(|name| is_continuation(name)) {
            let named_alike = parameters.iter().find(|parameter| carries(parameter, name));
            let known = || parameters.iter().find(|parameter| is_continuation(&parameter.name) && is_token(parameter));
            return Some(match named_alike.or_else(known) {
                Some(parameter) => token_header(name, parameter),
                None => TokenHeader {
                    header: (*name).to_owned(),
                    location: ParameterLocation::Header,
                    parameter: (*name).to_owned(),
                },
            });
        }
        let mut pairs = names.iter().filter_map(|name| {
            let parameter = parameters.iter().find(|parameter| carries(parameter, name) && !is_echo(name))?;
            Some(token_header(name, parameter))
        });
        let first = pairs.next()?;
        if let Some(second) = pairs.next() {
            let message = format!(
                "the headers `{}` and `{}` of the response could both lead to the next page",
                first.header, second.header
            );
            self.report
                .warning("W0418", &operation.pointer, message)
                .hint("the method returns one page; remove the header that does not with a patch");
            return None;
        }
        Some(first)
    }

    /// Completes the paging of operations whose next pages come from another operation (`operationName`).
    pub(super) fn next_pages(&mut self, operations: &mut [Operation]) {
        let document = self.document;
        for described in &document.operations {
            let Some(name) = described.pageable.as_ref().and_then(|pageable| pageable.operation_name.as_deref()) else {
                continue;
            };
            self.report.operation = Some(described.id.clone());
            let next = document.operations.iter().find(|other| other.id == name);
            let next = next.and_then(|next| operations.iter().find(|operation| is_lowered(operation, next))).cloned();
            let Some(first) = operations.iter_mut().find(|operation| is_lowered(operation, described)) else {
                continue;
            };
            let found = match (&mut first.kind, &next) {
                (OperationKind::Plain, _) => continue,
                (_, None) => Err(format!("there is no operation `{name}`")),
                (OperationKind::LongRunning(_) | OperationKind::LongRunningList(..), _) => {
                    Err("the first page comes from a long-running operation".to_owned())
                }
                (OperationKind::Pageable(_), Some(next)) => next_page(first, next),
            };
            match (found, &mut first.kind) {
                (Ok(page), OperationKind::Pageable(paging)) => paging.next_page = Some(page),
                (Ok(_), _) => {}
                (Err(problem), _) => {
                    let message = format!("`operationName` of `x-ms-pageable` is not followed: {problem}");
                    self.report.warning("W0414", &described.pointer, message)
                        .hint("the link is followed with a GET; correct `operationName` or remove it with a patch if that is wrong");
                }
            }
        }
        self.report.operation = None;
    }
}

fn token_header(header: &str, parameter: &Parameter) -> TokenHeader {
    TokenHeader { header: header.to_owned(), location: parameter.location, parameter: parameter.name.clone() }
}

/// Whether a parameter can take the value of the response header `header`, by its name.
fn carries(parameter: &Parameter, header: &str) -> bool {
    parameter.name.eq_ignore_ascii_case(header) && is_token(parameter)
}

/// Whether a parameter can have another value for each page.
fn is_token(parameter: &Parameter) -> bool {
    matches!(parameter.location, ParameterLocation::Query | ParameterLocation::Header)
        && matches!(parameter.ty, Type::Text { .. } | Type::Integer { .. })
        && parameter.constant.is_none()
        && !parameter.on_client
}

/// Whether this is a known name of continuation tokens: `x-ms-continuation`, `continuationToken`, ….
fn is_continuation(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let letters: String = name.trim_start_matches("x-ms-").chars().filter(char::is_ascii_alphanumeric).collect();
    letters.strip_suffix("token").unwrap_or(&letters) == CONTINUATION
}

/// Whether a header says nothing about pages although the request has a parameter of its name.
fn is_echo(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ECHOES.iter().any(|end| name.ends_with(end))
}

fn is_lowered(operation: &Operation, described: &spec::Operation) -> bool {
    operation.pointer == described.pointer && operation.alternate_of.is_none()
}

/// Returns the request of `next` with the parameters of `first`, and the link in place of its last path parameter.
fn next_page(first: &Operation, next: &Operation) -> Result<NextPage, String> {
    if next.verb != Verb::Get || next.body.is_some() || next.form.is_some() {
        return Err(format!("`{}` is not a GET without a body", next.id));
    }
    let link = next.parameters.iter().find(|parameter| is_link(parameter));
    let path = match link {
        None => next.path.clone(),
        Some(link) => before_link(&next.path, &link.name)
            .ok_or_else(|| format!("`{{{}}}` is not the end of the path of `{}`", link.name, next.id))?,
    };
    let mut parameters = Vec::new();
    for parameter in next.parameters.iter().filter(|parameter| !is_link(parameter)) {
        let same = |other: &&Parameter| other.name == parameter.name && other.location == parameter.location;
        match first.parameters.iter().find(same) {
            _ if parameter.constant.is_some() || parameter.on_client => parameters.push(parameter.clone()),
            Some(known) => parameters.push(known.clone()),
            None if parameter.required => {
                return Err(format!("`{}` of `{}` has no value", parameter.name, next.id));
            }
            None => {}
        }
    }
    Ok(NextPage { path, api_version: next.api_version.clone(), parameters })
}

/// Whether the link of a page is the value of this parameter, which is known by its name.
fn is_link(parameter: &Parameter) -> bool {
    let name: String = parameter.name.chars().filter(|c| c.is_alphanumeric()).collect();
    parameter.location == ParameterLocation::Path && name.eq_ignore_ascii_case("nextLink")
}

/// Removes the link from a path: `/a/{b}/{link}?c` → `/a/{b}/?c`. `None` if more of the path comes after it.
fn before_link(path: &str, link: &str) -> Option<String> {
    let (before, after) = path.split_once(&format!("{{{link}}}"))?;
    (before.ends_with('/') && (after.is_empty() || after.starts_with('?'))).then(|| format!("{before}{after}"))
}
