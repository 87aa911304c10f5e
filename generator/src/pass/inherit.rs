//! `allOf` without more: members of the bases are copied down. Bases stay listed, for the unions made next.

use std::collections::BTreeSet;

use crate::model::{Api, Object, Shape, TypeId};

use super::Report;

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
                Some(own) if own.ty != inherited.ty => {
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

fn report_circles(api: &Api, waiting: &[TypeId], report: &mut Report<'_>) {
    for def in waiting.iter().filter_map(|id| api.types.get(*id)) {
        report
            .error("E0451", &def.pointer, format!("{} derives from itself through `allOf`", super::name::plain(&def.name)))
            .hint("break the circle: one of its bases has to stand alone");
    }
}
