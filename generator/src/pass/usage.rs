//! Which types are used, and which of them are sent.

use crate::model::{Api, Shape, Type, TypeId, Types};

/// Marks every type that an operation leads to, and those that request bodies lead to.
pub(super) fn mark_used(api: &mut Api) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        sent.extend(operation.body.iter().filter_map(|body| body.ty.named()));
        received.extend(operation.parameters.iter().filter_map(|parameter| parameter.ty.named()));
        for success in &operation.successes {
            received.extend(success.body.iter().filter_map(Type::named));
            received.extend(success.headers.iter().filter_map(|header| header.ty.named()));
        }
    }
    mark(&mut api.types, sent, true);
    mark(&mut api.types, received, false);
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
