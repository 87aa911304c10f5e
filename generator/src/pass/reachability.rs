//! Reachability: which types operations use, and which types contain themselves.
//!
//! Both are walks over the references between types. Use follows every reference. For cycles only references by value
//! count: a list or a map is a pointer in Rust already, any other path back to the owner needs a `Box`.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};

use crate::model::{Api, Media, Operation, ParameterLocation, Type, TypeDef, TypeId, TypeKind, Types};

/// Marks every type that operations reach, and those that request bodies and bodies of XML reach.
pub(super) fn mark_used(api: &mut Api) {
    let sent: Vec<_> = api.operations.iter().flat_map(in_request_body).collect();
    let received = api.operations.iter().flat_map(elsewhere);
    let used = sent.iter().copied().chain(received).collect();
    let in_xml = api.operations.iter().flat_map(in_xml).collect();
    mark(&mut api.types, used, |def| &mut def.used);
    mark(&mut api.types, sent, |def| &mut def.in_requests);
    mark(&mut api.types, in_xml, |def| &mut def.in_xml);
}

/// Returns the types of the bodies of XML.
fn in_xml(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let request = operation.body.iter().filter(|body| matches!(body.media, Media::Xml(_))).map(|body| &body.ty);
    let responses = operation.successes.iter().filter(|_| matches!(operation.response_media, Media::Xml(_)));
    request.chain(responses.filter_map(|success| success.body.as_ref())).filter_map(Type::named)
}

/// Returns every type that an operation or another type refers to, except as its base.
pub(super) fn referenced(api: &Api) -> BTreeSet<TypeId> {
    let by_operations =
        api.operations.iter().flat_map(|operation| elsewhere(operation).chain(in_request_body(operation)));
    by_operations.chain(api.types.iter().flat_map(|(_, def)| def.kind.references())).collect()
}

/// Returns the types in a request body: a model, or the fields of a form.
fn in_request_body(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let fields = operation.parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Form);
    let fields = fields.map(|field| &field.ty);
    operation.body.iter().map(|body| &body.ty).chain(fields).filter_map(Type::named)
}

/// Returns the types in responses, and in parameters outside of the body.
fn elsewhere(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let parameters = operation.parameters.iter().filter(|parameter| parameter.location != ParameterLocation::Form);
    let parameters = parameters.map(|parameter| &parameter.ty);
    let bodies = operation.successes.iter().flat_map(|success| &success.body);
    let headers = operation.successes.iter().flat_map(|success| &success.headers).map(|header| &header.ty);
    let errors = operation.errors.iter().filter_map(|error| error.ty.as_ref());
    parameters.chain(bodies).chain(headers).chain(errors).filter_map(Type::named)
}

/// Sets `flag` of the types in `open` and of all that they refer to.
fn mark(types: &mut Types, mut open: Vec<TypeId>, flag: impl Fn(&mut TypeDef) -> &mut bool) {
    while let Some(id) = open.pop() {
        let Some(def) = types.get_mut(id) else { continue };
        if !mem::replace(flag(def), true) {
            open.extend(def.kind.references());
        }
    }
}

/// The types that each type contains by value.
type Graph = BTreeMap<TypeId, BTreeSet<TypeId>>;

/// Boxes every member that contains its owner by value. Which ones are boxed depends on the types alone, not on
/// the order in which they are visited.
pub(super) fn box_cycles(api: &mut Api) {
    let graph = cyclic_core(by_value(api));
    for (id, def) in api.types.iter_mut() {
        let TypeKind::Object(object) = &mut def.kind else { continue };
        for member in object.members.values_mut() {
            member.boxed = member.ty.by_value().is_some_and(|target| reaches(&graph, target, id));
        }
    }
}

/// Returns which types each type contains by value.
fn by_value(api: &Api) -> Graph {
    let edges = api.types.iter().map(|(id, def)| {
        let targets = match &def.kind {
            TypeKind::Object(object) => object.members.values().filter_map(|member| member.ty.by_value()).collect(),
            TypeKind::Union(union) => union.variants.values().copied().collect(),
            TypeKind::Enum(_) => BTreeSet::new(),
        };
        (id, targets)
    });
    edges.collect()
}

/// Removes types that contain nothing, again and again, until cycles and the types that lead to them are left. These are
/// few, so that searching among them is fast even for large APIs.
fn cyclic_core(mut graph: Graph) -> Graph {
    loop {
        let ends: BTreeSet<TypeId> = graph.iter().filter(|(_, to)| to.is_empty()).map(|(id, _)| *id).collect();
        if ends.is_empty() {
            return graph;
        }
        graph.retain(|id, _| !ends.contains(id));
        graph.values_mut().for_each(|to| to.retain(|id| !ends.contains(id)));
    }
}

/// Whether `from` contains `to`, at any depth, or is it.
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
