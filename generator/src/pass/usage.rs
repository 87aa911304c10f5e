//! Which types are used, and which of them are sent.

use std::collections::BTreeSet;

use crate::model::{Api, Media, Operation, Place, Shape, Type, TypeId, Types};

/// Marks every type that an operation leads to, and those that request bodies lead to.
pub(super) fn mark_used(api: &mut Api) {
    let sent = api.operations.iter().flat_map(sent).collect();
    let received = api.operations.iter().flat_map(received).collect();
    mark(&mut api.types, sent, true);
    mark(&mut api.types, received, false);
    mark_in_xml(api);
}

/// Marks every type that a body of XML leads to.
fn mark_in_xml(api: &mut Api) {
    let mut open = Vec::new();
    for operation in &api.operations {
        open.extend(
            operation.body.iter().filter(|body| matches!(body.media, Media::Xml(_))).filter_map(|body| body.ty.named()),
        );
        if matches!(operation.answer, Media::Xml(_)) {
            open.extend(operation.successes.iter().filter_map(|success| success.body.as_ref()?.named()));
        }
    }
    while let Some(id) = open.pop() {
        if let Some(def) = api.types.get_mut(id).filter(|def| !def.in_xml) {
            def.in_xml = true;
            open.extend(children(&def.shape));
        }
    }
}

/// Every type that an operation or another type refers to, except as its base.
pub(super) fn referenced(api: &Api) -> BTreeSet<TypeId> {
    let by_operations = api.operations.iter().flat_map(|operation| received(operation).chain(sent(operation)));
    by_operations.chain(api.types.iter().flat_map(|(_, def)| children(&def.shape))).collect()
}

/// What a body holds: a model, or the fields of a form.
fn sent(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let fields = operation.parameters.iter().filter(|parameter| parameter.place == Place::Form);
    let fields = fields.map(|field| &field.ty);
    operation.body.iter().map(|body| &body.ty).chain(fields).filter_map(Type::named)
}

/// What answers hold, and what is sent outside of the body.
fn received(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let parameters = operation.parameters.iter().filter(|parameter| parameter.place != Place::Form);
    let parameters = parameters.map(|parameter| &parameter.ty);
    let bodies = operation.successes.iter().flat_map(|success| &success.body);
    let headers = operation.successes.iter().flat_map(|success| &success.headers).map(|header| &header.ty);
    let errors = operation.errors.iter().filter_map(|error| error.ty.as_ref());
    parameters.chain(bodies).chain(headers).chain(errors).filter_map(Type::named)
}

fn mark(types: &mut Types, mut open: Vec<TypeId>, sent: bool) {
    while let Some(id) = open.pop() {
        let Some(def) = types.get_mut(id) else { continue };
        let news = !def.used || (sent && !def.in_requests);
        def.used = true;
        def.in_requests |= sent;
        if news {
            open.extend(children(&def.shape));
        }
    }
}

fn children(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Object(object) => {
            let members = object.members.values().map(|member| &member.ty);
            members.chain(&object.additional).filter_map(Type::named).collect()
        }
        Shape::Union(union) => union.variants.values().map(|variant| variant.ty).collect(),
        Shape::Enum(_) => Vec::new(),
    }
}
