//! `allOf` without more: members of the bases are copied down. Bases stay listed, for the unions made next.

use std::collections::BTreeSet;

use crate::model::{Api, Object, Shape, TypeId};

use super::{Report, name::plain};

/// Gives every object the members of its bases. An own member wins over an inherited one of the same name.
pub(super) fn copy_members_down(api: &mut Api, report: &mut Report<'_>) {
    let mut waiting: Vec<TypeId> = api.types.ids().filter(|id| api.types.object(*id).is_some()).collect();
    let mut done: BTreeSet<TypeId> = BTreeSet::new();
    // Bases first, whatever the order of the definitions; a round without progress means a circle.
    loop {
        let before = waiting.len();
        waiting.retain(|id| {
            let ready = api.types.object(*id).is_some_and(|object| object.bases.iter().all(|base| done.contains(base)));
            if ready {
                inherit(api, *id, report);
                done.insert(*id);
            }
            !ready
        });
        if waiting.is_empty() {
            return;
        }
        if waiting.len() == before {
            report_circles(api, &waiting, report);
            return;
        }
    }
}

fn inherit(api: &mut Api, id: TypeId, report: &mut Report<'_>) {
    let Some(object) = api.types.object(id) else { return };
    let bases: Vec<Object> = object.bases.iter().filter_map(|base| api.types.object(*base).cloned()).collect();
    let Some(Shape::Object(object)) = api.types.get_mut(id).map(|def| &mut def.shape) else { return };
    for base in bases {
        for (name, inherited) in base.members {
            match object.members.get(&name) {
                None => {
                    object.members.insert(name, inherited);
                }
                // Subtypes say of their discriminator which value they have.
                Some(own) if own.ty != inherited.ty && base.discriminator.as_ref() != Some(&name) => {
                    report
                        .warning("W0452", &own.pointer, format!("`{name}` has another type here than in the base"))
                        .hint("the own type is used; make them agree with a patch if that is wrong");
                }
                Some(_) => {}
            }
        }
        if object.additional.is_none() {
            object.additional = base.additional;
        }
    }
}

/// Each circle once, at its first type. What derives from a circle without being part of it is not to blame.
fn report_circles(api: &Api, waiting: &[TypeId], report: &mut Report<'_>) {
    let mut reported = BTreeSet::new();
    for start in waiting {
        let Some(way) = way_back(api, *start).filter(|way| way.iter().all(|id| !reported.contains(id))) else {
            continue;
        };
        let names = way.iter().chain([start]).filter_map(|id| api.types.get(*id));
        let names: Vec<String> = names.map(|def| format!("`{}`", plain(&def.name))).collect();
        if let Some(def) = api.types.get(*start) {
            report
                .error(
                    "E0451",
                    &def.pointer,
                    format!("a type derives from itself through `allOf`: {}", names.join(" → ")),
                )
                .hint("break the circle: one of its bases has to stand alone");
        }
        reported.extend(way);
    }
}

/// The types from `start` through bases back to it, if there is such a way.
fn way_back(api: &Api, start: TypeId) -> Option<Vec<TypeId>> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let bases = way.last().and_then(|id| api.types.object(*id)).map(|object| object.bases.as_slice());
        for base in bases.unwrap_or_default() {
            if *base == start {
                return Some(way);
            }
            if seen.insert(*base) {
                ways.push(way.iter().copied().chain([*base]).collect());
            }
        }
    }
    None
}
