//! `operationName` of `x-ms-pageable`: the pages after the first one come from another operation.

use crate::{
    model::{Kind, NextPage, Operation, Parameter, Place, Verb},
    spec,
};

use super::Lowering;

impl Lowering<'_> {
    /// Says of each operation whose next pages come from another one how that is requested.
    pub(super) fn next_pages(&mut self, operations: &mut [Operation]) {
        let document = self.document;
        for described in &document.operations {
            let Some(name) = described.pageable.as_ref().and_then(|pageable| pageable.operation_name.as_deref()) else {
                continue;
            };
            self.operation = Some(described.id.clone());
            let next = document.operations.iter().find(|other| other.id == name);
            let next = next.and_then(|next| lowered(operations, next)).cloned();
            let Some(first) = operations.iter_mut().find(|operation| is_lowered(operation, described)) else {
                continue;
            };
            let found = match (&mut first.kind, &next) {
                (Kind::Plain, _) => continue,
                (_, None) => Err(format!("there is no operation `{name}`")),
                (Kind::LongRunning(_) | Kind::LongRunningList(..), _) => {
                    Err("the first page comes from a long-running operation".to_owned())
                }
                (Kind::Pageable(_), Some(next)) => next_page(first, next),
            };
            match (found, &mut first.kind) {
                (Ok(page), Kind::Pageable(paging)) => paging.next_page = Some(page),
                (Ok(_), _) => {}
                (Err(problem), _) => {
                    let message = format!("`operationName` of `x-ms-pageable` is not followed: {problem}");
                    self.warning("W0414", &described.pointer, message)
                        .hint("the link of a page is followed as it stands");
                }
            }
        }
        self.operation = None;
    }
}

fn lowered<'a>(operations: &'a [Operation], described: &spec::Operation) -> Option<&'a Operation> {
    operations.iter().find(|operation| is_lowered(operation, described))
}

fn is_lowered(operation: &Operation, described: &spec::Operation) -> bool {
    operation.pointer == described.pointer && operation.form_of.is_none()
}

/// The request of `next` with what a call of `first` knows, and the link in place of its last path parameter.
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
        let same = |other: &&Parameter| other.name == parameter.name && other.place == parameter.place;
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

/// Whether this is where the link of a page goes: that is always its name.
fn is_link(parameter: &Parameter) -> bool {
    let name: String = parameter.name.chars().filter(|c| c.is_alphanumeric()).collect();
    parameter.place == Place::Path && name.eq_ignore_ascii_case("nextLink")
}

/// `/a/{b}/{link}?c` → `/a/{b}/?c`, if nothing of the path comes after the link.
fn before_link(path: &str, link: &str) -> Option<String> {
    let (before, after) = path.split_once(&format!("{{{link}}}"))?;
    (before.ends_with('/') && (after.is_empty() || after.starts_with('?'))).then(|| format!("{before}{after}"))
}
