//! Inheritance: the members of bases (`allOf`) are copied into the types that derive from them. Bases stay listed, for the
//! unions made next.

use std::collections::BTreeSet;

use crate::{
    bundle::Reporter,
    model::{Api, Object, TypeId},
};

/// Gives every object the members of its bases. An own member wins over an inherited one of the same name.
pub(super) fn copy_members_down(api: &mut Api, reporter: &mut Reporter<'_>) {
    let mut waiting: Vec<TypeId> = api.types.ids().filter(|id| api.types.object(*id).is_some()).collect();
    let mut done: BTreeSet<TypeId> = BTreeSet::new();
    // Bases first, whatever the order of the definitions; a round without progress means a cycle.
    loop {
        let before = waiting.len();
        waiting.retain(|id| {
            let ready = api.types.object(*id).is_some_and(|object| object.bases.iter().all(|base| done.contains(base)));
            if ready {
                inherit(api, *id, reporter);
                done.insert(*id);
            }
            !ready
        });
        if waiting.is_empty() {
            return;
        }
        if waiting.len() == before {
            report_cycles(api, &waiting, reporter);
            return;
        }
    }
}

fn inherit(api: &mut Api, id: TypeId, reporter: &mut Reporter<'_>) {
    let Some(object) = api.types.object(id) else { return };
    let bases: Vec<Object> = object.bases.iter().filter_map(|base| api.types.object(*base).cloned()).collect();
    let Some(object) = api.types.object_mut(id) else { return };
    for base in bases {
        for (name, inherited) in base.members {
            match object.members.get(&name) {
                None => {
                    object.members.insert(name, inherited);
                }
                // Subtypes describe their discriminator again, with the one value it has.
                Some(own) if own.ty != inherited.ty && base.discriminator.as_ref() != Some(&name) => {
                    reporter
                        .warning("W0452", &own.pointer, format!("`{name}` has another type here than in the base"))
                        .hint("its own type is used; make the types agree with a patch if that is wrong");
                }
                Some(_) => {}
            }
        }
        if object.additional.is_none() {
            object.additional = base.additional;
        }
    }
}

/// Reports each cycle once, at its first type. Types that derive from a cycle without being part of it are not reported.
fn report_cycles(api: &Api, waiting: &[TypeId], reporter: &mut Reporter<'_>) {
    let mut reported = BTreeSet::new();
    for start in waiting {
        let Some(path) = path_to_itself(api, *start).filter(|path| path.iter().all(|id| !reported.contains(id))) else {
            continue;
        };
        let names = path.iter().chain([start]).filter_map(|id| api.types.name(*id));
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        if let Some(def) = api.types.get(*start) {
            reporter
                .error(
                    "E0451",
                    &def.pointer,
                    format!("a type derives from itself through `allOf`: {}", names.join(" → ")),
                )
                .hint("break the cycle: remove one of these `allOf` with a patch");
        }
        reported.extend(path);
    }
}

/// Returns the types from `start` through bases back to it, if there is such a path.
fn path_to_itself(api: &Api, start: TypeId) -> Option<Vec<TypeId>> {
    let mut paths = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while let Some(path) = paths.pop() {
        let bases = path.last().and_then(|id| api.types.object(*id)).map(|object| object.bases.as_slice());
        for base in bases.unwrap_or_default() {
            if *base == start {
                return Some(path);
            }
            if seen.insert(*base) {
                paths.push(path.iter().copied().chain([*base]).collect());
            }
        }
    }
    None
}
