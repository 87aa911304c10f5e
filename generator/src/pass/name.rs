//! Final names. Given ones come first, wishes next, guesses last; a guess never displaces a given name.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::model::{Api, Name, TypeId};

use super::Report;

/// Gives every used type its final name.
pub(super) fn name_types(api: &mut Api, report: &mut Report<'_>) {
    let mut taken: BTreeMap<String, TypeId> = BTreeMap::new();
    for (id, def) in api.types.iter().filter(|(_, def)| def.used) {
        if let Name::Given(name) = &def.name {
            taken.entry(key(name)).or_insert(id);
        }
    }
    for wished in [true, false] {
        for id in api.types.ids() {
            let Some(def) = api.types.get(id).filter(|def| def.used) else { continue };
            let (name, fallback) = match &def.name {
                Name::Suggested { name, owner, member } if wished => (name.clone(), Some(qualified(owner, member))),
                Name::Guessed { owner, member } if !wished => (qualified(owner, member), None),
                _ => continue,
            };
            let pointer = def.pointer.clone();
            let name = match (taken.contains_key(&key(&name)), fallback) {
                (true, Some(fallback)) => {
                    report
                        .warning("W0455", &pointer, format!("`{name}` names several types; this one is `{fallback}`"))
                        .hint("give it a name of its own with a patch if you prefer another one");
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

/// The name as far as it is known.
pub(super) fn plain(name: &Name) -> &str {
    match name {
        Name::Given(name) | Name::Suggested { name, .. } => name,
        Name::Guessed { member, .. } => member,
    }
}

/// What two names have in common when they would be one name in code.
pub(super) fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

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
