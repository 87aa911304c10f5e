//! Names of types: equal enums of one name become one type, then every used type gets its final name.
//!
//! Given names come first, then suggestions (`x-ms-enum`), then guesses, each in the order of the types, so that a guess
//! never displaces a given name. A suggestion that is taken is replaced by the guess for its position, with a warning.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::{
    bundle::Reporter,
    model::{Api, Name, Type, TypeId, TypeKind},
};

/// Merges enums that are written out in several places with the same name and the same values.
pub(super) fn merge_equal_enums(api: &mut Api) {
    let mut first: BTreeMap<(String, Vec<String>), TypeId> = BTreeMap::new();
    let mut replaced: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let TypeKind::Enum(values) = &def.kind else { continue };
        let name = match &def.name {
            Name::Given(name) | Name::Suggested { name, .. } => name,
            Name::Guessed { .. } => continue,
        };
        let texts = values.values.iter().map(|value| value.wire.clone()).collect();
        let kept = *first.entry((key(name), texts)).or_insert(id);
        if kept != id {
            replaced.insert(id, kept);
        }
    }
    replace(api, &replaced);
}

fn replace(api: &mut Api, replaced: &BTreeMap<TypeId, TypeId>) {
    let swap = |ty: &mut Type| ty.replace_named(|id| replaced.get(&id).copied().unwrap_or(id));
    for (_, def) in api.types.iter_mut() {
        if let TypeKind::Object(object) = &mut def.kind {
            object.members.values_mut().for_each(|member| swap(&mut member.ty));
            object.additional.iter_mut().for_each(swap);
        }
    }
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| swap(&mut parameter.ty));
        operation.body.iter_mut().for_each(|body| swap(&mut body.ty));
        operation.errors.iter_mut().filter_map(|error| error.ty.as_mut()).for_each(swap);
        for success in &mut operation.successes {
            success.body.iter_mut().for_each(swap);
            success.headers.iter_mut().for_each(|header| swap(&mut header.ty));
        }
    }
}

/// Gives every used type its final name.
pub(super) fn name_types(api: &mut Api, reporter: &mut Reporter<'_>) {
    let mut taken: BTreeMap<String, TypeId> = BTreeMap::new();
    for (id, def) in api.types.iter().filter(|(_, def)| def.used) {
        if let Name::Given(name) = &def.name {
            taken.entry(key(name)).or_insert(id);
        }
    }
    for suggested in [true, false] {
        for id in api.types.ids() {
            let Some(def) = api.types.get(id).filter(|def| def.used) else { continue };
            let (name, fallback) = match &def.name {
                Name::Suggested { name, owner, member } if suggested => (name.clone(), Some(qualified(owner, member))),
                Name::Guessed { owner, member } if !suggested => (qualified(owner, member), None),
                _ => continue,
            };
            let pointer = def.pointer.clone();
            let name = match (taken.contains_key(&key(&name)), fallback) {
                (true, Some(fallback)) => {
                    reporter
                        .warning(
                            "W0455",
                            &pointer,
                            format!("`{name}` is the name of several types; this one is called `{fallback}`"),
                        )
                        .hint("give it another `x-ms-enum` name with a patch if you prefer one");
                    fallback
                }
                _ => name,
            };
            taken.entry(key(&name)).or_insert(id);
            if let Some(def) = api.types.get_mut(id) {
                def.name = Name::Given(name);
            }
        }
    }
}

/// Returns what two names have in common if they would be one name in code.
fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the guess for an inline type: `SqlPools.Create` and `response` are `SqlPoolsCreateResponse`.
fn qualified(owner: &str, member: &str) -> String {
    let words = owner.split('.').chain([member]);
    words.map(|word| first_upper(word.trim_start_matches(|c: char| !c.is_alphanumeric()))).collect()
}

fn first_upper(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if word.chars().all(char::is_alphanumeric) => first.to_uppercase().chain(chars).collect(),
        _ => word.to_upper_camel_case(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_are_made_of_owner_and_member() {
        assert_eq!(qualified("SqlPools.Create", "response"), "SqlPoolsCreateResponse");
        assert_eq!(qualified("Operation", "display"), "OperationDisplay");
        assert_eq!(qualified("Things.Get", "$filter-by"), "ThingsGetFilterBy");
    }

    #[test]
    fn names_that_differ_in_case_only_are_one() {
        assert_eq!(key("blobStorageEventType"), key("BlobStorageEventType"));
        assert_eq!(key("Foo.Bar"), key("FooBar"));
    }
}
