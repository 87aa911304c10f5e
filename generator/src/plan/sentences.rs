//! Sentences for documentation, made of facts of the description.

use crate::model::{Limits, Member, NextLink, Operation, OperationKind, Type, Verb};

use super::names;

/// What is said of a secret, and of nothing else: it promises what `Debug` does.
pub(crate) const SECRET: &str = "Secret: not shown by `Debug`.";

/// Returns sentences about a member: deprecation, mutability, format, limits, default.
pub(super) fn member(member: &Member) -> Vec<String> {
    let mut facts = Vec::new();
    if member.deprecated {
        facts.push("Deprecated by the service.".to_owned());
    }
    if member.read_only {
        facts.push("Read-only: set by the service, left out of requests.".to_owned());
    }
    if member.secret {
        facts.push(SECRET.to_owned());
    }
    facts.extend(mutability(&member.mutability));
    facts.extend(format(&member.ty));
    facts.extend(limits(&member.limits));
    facts.extend(member.default.as_ref().map(|value| format!("The service's default is `{value}`.")));
    facts
}

fn mutability(phases: &[String]) -> Option<String> {
    let has = |phase: &str| phases.iter().any(|other| other == phase);
    match (has("create"), has("update"), has("read")) {
        (true, false, true) => Some("Can be set when the resource is created, not changed later.".to_owned()),
        (true, false, false) => Some("Can be set when the resource is created, is never returned.".to_owned()),
        (false, true, _) => Some("Can be changed, not set when the resource is created.".to_owned()),
        (true, true, false) => Some("Can be set, is never returned.".to_owned()),
        _ => None,
    }
}

/// Returns a sentence for a format that the Rust type does not show.
fn format(ty: &Type) -> Option<String> {
    match ty {
        Type::Text { format: Some(format) } => match format.as_str() {
            "uuid" => Some("A UUID as text.".to_owned()),
            "duration" => Some("An ISO 8601 duration as text.".to_owned()),
            "date" => Some("A date as text: `YYYY-MM-DD`.".to_owned()),
            "time" => Some("A time of day as text.".to_owned()),
            "uri" | "url" => Some("A URL as text.".to_owned()),
            "arm-id" => Some("The id of an Azure resource.".to_owned()),
            _ => None,
        },
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Expressible(inner)
        | Type::Lenient(inner) => format(inner),
        _ => None,
    }
}

/// Returns a sentence such as `1 to 90 characters, pattern …`.
pub(super) fn limits(limits: &Limits) -> Option<String> {
    let pattern = limits.pattern.iter().map(|pattern| format!("pattern `{}`", pattern.replace('`', "'")));
    let all: Vec<String> = limits.phrases.iter().cloned().chain(pattern).collect();
    (!all.is_empty()).then(|| capitalize(&format!("{}.", all.join(", "))))
}

/// Returns a summary made of the id of an operation: `SqlPools_ListByWorkspace` → `Lists sql pools by workspace.`
pub(super) fn operation(operation: &Operation) -> String {
    let object = operation.group().map(names::words).unwrap_or_default();
    let action = operation.action();
    let described = if operation.alternate_of.is_some() { action.trim_end_matches("As") } else { action };
    sentence(&names::words(described), &object)
}

fn sentence(action: &str, object: &str) -> String {
    let mut words = action.split(' ');
    let mut verbs = third_person(words.next().unwrap_or_default());
    let mut rest: Vec<&str> = words.collect();
    // `create or update`
    while let ["or", verb, after @ ..] = rest.as_slice() {
        verbs.push_str(&format!(" or {}", third_person(verb)));
        rest = after.to_vec();
    }
    let (first, rest) = (rest.first().copied().unwrap_or_default(), rest.join(" "));
    let sentence = match (first, object.is_empty()) {
        (_, true) => format!("{verbs} {rest}"),
        ("by" | "in" | "for" | "at" | "from" | "of" | "", false) => format!("{verbs} {object} {rest}"),
        (_, false) => format!("{verbs} {rest} of {object}"),
    };
    capitalize(&format!("{}.", sentence.trim()))
}

fn third_person(verb: &str) -> String {
    match verb {
        _ if verb.ends_with('y') && !verb.ends_with("ay") && !verb.ends_with("oy") => {
            format!("{}ies", verb.trim_end_matches('y'))
        }
        // Already in the third person, such as `exists`.
        _ if verb.ends_with('s') && !verb.ends_with("ss") => verb.to_owned(),
        _ if verb.ends_with("sh") || verb.ends_with("ch") || verb.ends_with("ss") => format!("{verb}es"),
        _ => format!("{verb}s"),
    }
}

/// Returns the verb as in HTTP.
pub(super) fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Delete => "DELETE",
        Verb::Get => "GET",
        Verb::Head => "HEAD",
        Verb::Patch => "PATCH",
        Verb::Post => "POST",
        Verb::Put => "PUT",
    }
}

/// Returns a sentence about the return value of a method. `result` describes the body.
pub(super) fn returns(operation: &Operation, result: Option<&str>) -> String {
    let statuses: Vec<String> = operation.successes.iter().map(|success| success.status.to_string()).collect();
    let statuses = match statuses.as_slice() {
        [] => "any success status".to_owned(),
        statuses => format!("status {}", list(statuses, "or")),
    };
    let empty = operation.successes.iter().filter(|success| success.body.is_none());
    let empty: Vec<String> = empty.map(|success| success.status.to_string()).collect();
    let thing = result.map_or("nothing but the headers".to_owned(), |result| format!("the {result}"));
    match &operation.kind {
        OperationKind::Pageable(paging) if paging.next == NextLink::None => {
            "A pager over the items; the service returns one page.".to_owned()
        }
        OperationKind::Pageable(_) => {
            format!("A pager over the items of all pages; `into_pages` gives each {}.", result.unwrap_or("page"))
        }
        OperationKind::LongRunningList(..) => format!(
            "A long-running operation, started, watched and resumed like a \
             [`LongRunningOperation`](crate::LongRunningOperation). Awaiting it gives a pager over the items of all \
             pages; `into_pages` gives each {}.",
            result.unwrap_or("page")
        ),
        OperationKind::LongRunning(_) => format!(
            "A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives {}.",
            result.map_or("an empty response once it has succeeded".to_owned(), |result| format!("the {result}"))
        ),
        OperationKind::Plain if result.is_some() && !empty.is_empty() => {
            format!("{} with {statuses}; without a body if the status is {}.", capitalize(&thing), empty.join(" or "))
        }
        OperationKind::Plain => format!("{}, with {statuses}.", capitalize(&thing)),
    }
}

/// Returns a sentence about the types of error bodies. `bodies` are links to the types by status, the type for all other
/// statuses last.
pub(super) fn error_bodies(bodies: &[(Option<u16>, Option<String>)]) -> Option<String> {
    let mut types: Vec<&String> = Vec::new();
    for ty in bodies.iter().filter_map(|(_, ty)| ty.as_ref()) {
        if !types.contains(&ty) {
            types.push(ty);
        }
    }
    let with = |wanted: Option<&String>| {
        let statuses = bodies.iter().filter(|(_, ty)| ty.as_ref() == wanted).filter_map(|(status, _)| *status);
        format!("with status {}", statuses.map(|status| status.to_string()).collect::<Vec<_>>().join(" or "))
    };
    let other = bodies.iter().find(|(status, _)| status.is_none()).and_then(|(_, ty)| ty.as_ref());
    let mut phrases: Vec<String> = types
        .iter()
        .map(|ty| match other == Some(*ty) {
            true if types.len() == 1 => format!("as {ty}"),
            true => format!("as {ty} otherwise"),
            false => format!("as {ty} {}", with(Some(*ty))),
        })
        .collect();
    if other.is_some() && bodies.iter().any(|(_, ty)| ty.is_none()) {
        phrases.push(format!("but not {}", with(None)));
    }
    (!types.is_empty()).then(|| format!("Its `body` reads {}.", phrases.join(", ")))
}

/// Returns `a, b {conjunction} c`.
pub(super) fn list(items: &[String], conjunction: &str) -> String {
    match items.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} {conjunction} {last}", others.join(", ")),
        _ => items.concat(),
    }
}

/// Returns a name as a sentence: `sqlPool` → `Sql pool.`
pub(super) fn name(wire: &str) -> String {
    capitalize(&format!("{}.", names::words(wire)))
}

fn capitalize(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_take_the_third_person() {
        for (verb, form) in [("get", "gets"), ("apply", "applies"), ("deploy", "deploys"), ("refresh", "refreshes")] {
            assert_eq!(third_person(verb), form);
        }
        assert_eq!(third_person("exists"), "exists");
    }

    #[test]
    fn actions_become_sentences() {
        for (action, text) in [
            ("create or update", "Creates or updates sql pools."),
            ("list by workspace", "Lists sql pools by workspace."),
            ("get status", "Gets status of sql pools."),
            ("pause", "Pauses sql pools."),
        ] {
            assert_eq!(sentence(action, "sql pools"), text);
        }
        assert_eq!(sentence("check name", ""), "Checks name.");
    }

    #[test]
    fn error_bodies_are_listed_by_status() {
        let sentence = |bodies: &[(Option<u16>, &str)]| {
            let owned = bodies.iter().map(|(status, ty)| (*status, Some((*ty).to_owned()).filter(|ty| !ty.is_empty())));
            error_bodies(&owned.collect::<Vec<_>>())
        };
        assert_eq!(sentence(&[]), None);
        for (bodies, text) in [
            ([(Some(500), "A"), (None, "A")], "as A."),
            ([(Some(404), "A"), (Some(409), "A")], "as A with status 404 or 409."),
            ([(Some(404), "A"), (None, "B")], "as A with status 404, as B otherwise."),
            ([(Some(404), "A"), (None, "")], "as A with status 404."),
            ([(Some(404), ""), (None, "A")], "as A, but not with status 404."),
        ] {
            assert_eq!(sentence(&bodies).unwrap(), format!("Its `body` reads {text}"));
        }
    }

    #[test]
    fn restricted_mutability_is_documented() {
        let sentence =
            |phases: &[&str]| mutability(&phases.iter().map(|phase| (*phase).to_owned()).collect::<Vec<_>>());
        assert_eq!(sentence(&["create", "read", "update"]), None);
        assert!(sentence(&["create", "read"]).unwrap().contains("not changed later"));
        assert!(sentence(&["create", "update"]).unwrap().contains("never returned"));
    }
}
