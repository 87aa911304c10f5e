//! Types that contain themselves: the members that close a circle are boxed.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Shape, TypeId};

type Graph = BTreeMap<TypeId, BTreeSet<TypeId>>;

/// Boxes every member that leads back to its owner by value. Which ones are boxed depends on the types alone, not on
/// the order in which they are visited.
pub(super) fn box_cycles(api: &mut Api) {
    let graph = core(by_value(api));
    for (id, def) in api.types.iter_mut() {
        let Shape::Object(object) = &mut def.shape else { continue };
        for member in object.members.values_mut() {
            member.boxed = member.ty.by_value().is_some_and(|target| reaches(&graph, target, id));
        }
    }
}

/// Who contains whom in place.
fn by_value(api: &Api) -> Graph {
    let edges = api.types.iter().map(|(id, def)| {
        let targets = match &def.shape {
            Shape::Object(object) => object.members.values().filter_map(|member| member.ty.by_value()).collect(),
            Shape::Union(union) => union.variants.values().map(|variant| variant.ty).collect(),
            Shape::Enum(_) => BTreeSet::new(),
        };
        (id, targets)
    });
    edges.collect()
}

/// Peels off what contains nothing, again and again: circles, and what leads to them, are left. That is little, so
/// that searching in it costs nothing even for large APIs.
fn core(mut graph: Graph) -> Graph {
    loop {
        let ends: BTreeSet<TypeId> = graph.iter().filter(|(_, to)| to.is_empty()).map(|(id, _)| *id).collect();
        if ends.is_empty() {
            return graph;
        }
        graph.retain(|id, _| !ends.contains(id));
        graph.values_mut().for_each(|to| to.retain(|id| !ends.contains(id)));
    }
}

fn reaches(graph: &Graph, from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if !graph.contains_key(&id) || !seen.insert(id) {
            continue;
        }
        if id == to {
            return true;
        }
        open.extend(graph.get(&id).into_iter().flatten());
    }
    false
}
