//! Enums that are written out in several places under one name, with the same values, are one type.

use std::collections::BTreeMap;

use crate::model::{Api, Enum, EnumValue, Name, Shape, Type, TypeId};

/// Merges enums of the same suggested name and the same values.
pub(super) fn merge_equal_enums(api: &mut Api) {
    let mut first: BTreeMap<(String, Vec<String>), TypeId> = BTreeMap::new();
    let mut replaced: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let Shape::Enum(values) = &def.shape else { continue };
        let name = match &def.name {
            Name::Given(name) | Name::Suggested { name, .. } => name,
            Name::Guessed { .. } => continue,
        };
        match first.entry((super::name::key(name), texts(values))) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(id);
            }
            std::collections::btree_map::Entry::Occupied(entry) => {
                replaced.insert(id, *entry.get());
            }
        }
    }
    replace(api, &replaced);
}

fn texts(values: &Enum) -> Vec<String> {
    values.values.iter().map(|EnumValue { wire, .. }| wire.clone()).collect()
}

fn replace(api: &mut Api, replaced: &BTreeMap<TypeId, TypeId>) {
    let swap = |ty: &mut Type| ty.rename(|id| replaced.get(&id).copied().unwrap_or(id));
    for (_, def) in api.types.iter_mut() {
        if let Shape::Object(object) = &mut def.shape {
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
