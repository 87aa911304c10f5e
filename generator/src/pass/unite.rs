//! Discriminators: an object with subtypes becomes a union of them.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use crate::model::{Api, Constant, Name, Object, Shape, TypeDef, TypeId, Union, Variant};

use super::{Report, name::plain, usage};

/// Turns every discriminated base into a union of its subtypes, at any depth, and their discriminator into a constant.
///
/// A level in between that tells its subtypes apart by the same member adds them to the base's union; by another member,
/// it is a union inside the union.
pub(super) fn make_unions(api: &mut Api, report: &mut Report<'_>) {
    let families = Families::of(api);
    complete_levels(api, &families);
    let mut bodies = BTreeMap::new();
    for id in api.types.ids() {
        let Some(object) = api.types.object(id) else { continue };
        let Some(discriminator) = object.discriminator.clone() else { continue };
        let alternatives = object.alternatives.clone();
        if families.children(id).is_empty() && alternatives.is_empty() {
            let pointer = api.types.get(id).map(|def| def.pointer.clone()).unwrap_or_default();
            report
                .warning(
                    "W0453",
                    &pointer,
                    format!("nothing derives from this, so `{discriminator}` tells nothing apart"),
                )
                .hint("it becomes an ordinary type; add the subtypes' definitions if they are missing");
            continue;
        }
        let mut found = Found::default();
        for (value, ty) in alternatives {
            let ty = with_discriminator(api, id, ty, &discriminator);
            found.add(value, ty, false);
        }
        families.collect(api, id, &discriminator, &mut found);
        report_clashes(api, &found, report);
        bodies.insert(id, (discriminator, found));
    }
    let bases: BTreeSet<TypeId> = bodies.keys().copied().collect();
    let own_bodies = add_own_bodies(api, &bodies);
    let mut discriminators = BTreeMap::new();
    for (id, (discriminator, _)) in &bodies {
        let member = api.types.object(*id).and_then(|object| object.members.get(discriminator));
        discriminators.extend(member.and_then(|member| member.xml.clone()).map(|xml| (*id, xml)));
    }
    for (id, (discriminator, found)) in bodies {
        for (value, members) in &found.fixed {
            for member in members.iter().flat_map(|id| [Some(id), own_bodies.get(id)]).flatten() {
                fix(api, *member, &discriminator, value);
            }
        }
        let variants = found.variants.into_iter().map(|(value, (id, nested))| {
            let ty =
                if nested { id } else { own_bodies.get(&id).copied().filter(|_| bases.contains(&id)).unwrap_or(id) };
            (value, Variant { ty })
        });
        let variants = variants.collect();
        let xml = discriminators.remove(&id);
        let union = Union { discriminator, xml, variants };
        if let Some(def) = api.types.get_mut(id) {
            def.shape = Shape::Union(union);
        }
    }
    for (_, def) in api.types.iter_mut() {
        if let Shape::Object(object) = &mut def.shape {
            object.bases.clear();
            object.alternatives.clear();
        }
    }
}

/// Gives the levels between a base and its leaves what they leave unsaid. One without a `discriminator` of its own is no
/// base but a kind that occurs; where something refers to it, any of its subtypes may stand as well.
fn complete_levels(api: &mut Api, families: &Families) {
    let referenced = usage::referenced(api);
    for base in api.types.ids() {
        let Some(discriminator) = api.types.object(base).and_then(|object| object.discriminator.clone()) else {
            continue;
        };
        for level in families.levels(api, base) {
            let Some(value) = api.types.object(level).map(|object| value_of(api, level, object)) else { continue };
            if let Some(Shape::Object(object)) = api.types.get_mut(level).map(|def| &mut def.shape) {
                object.discriminator_value = Some(value);
                object.discriminator = referenced.contains(&level).then(|| discriminator.clone());
            }
        }
    }
}

/// What belongs to one union.
#[derive(Default)]
struct Found {
    /// Discriminator text → type, and whether that type is a union by another member.
    variants: BTreeMap<String, (TypeId, bool)>,
    /// Discriminator text → the objects that carry it.
    fixed: BTreeMap<String, BTreeSet<TypeId>>,
    clashes: Vec<(String, TypeId)>,
}

struct Families(BTreeMap<TypeId, Vec<TypeId>>);

impl Families {
    fn of(api: &Api) -> Self {
        let mut children: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        for (id, def) in api.types.iter() {
            if let Shape::Object(object) = &def.shape {
                object.bases.iter().for_each(|base| children.entry(*base).or_default().push(id));
            }
        }
        Self(children)
    }

    fn children(&self, id: TypeId) -> &[TypeId] {
        self.0.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// What derives from `base`, has subtypes and does not say itself what tells them apart.
    fn levels(&self, api: &Api, base: TypeId) -> Vec<TypeId> {
        let mut found = Vec::new();
        let mut open = self.children(base).to_vec();
        while let Some(id) = open.pop() {
            let says_itself = api.types.object(id).is_none_or(|object| object.discriminator.is_some());
            if !says_itself && !self.children(id).is_empty() && !found.contains(&id) {
                found.push(id);
                open.extend(self.children(id));
            }
        }
        found
    }

    fn collect(&self, api: &Api, base: TypeId, discriminator: &str, found: &mut Found) {
        let mut open = vec![base];
        let mut seen = BTreeSet::from([base]);
        if let Some(value) = api.types.object(base).and_then(|object| object.discriminator_value.clone()) {
            found.add(value, base, false);
        }
        while let Some(parent) = open.pop() {
            for child in self.children(parent) {
                let Some(object) = api.types.object(*child) else { continue };
                if !seen.insert(*child) {
                    continue;
                }
                let leaf = self.children(*child).is_empty();
                let nested = !leaf && object.discriminator.as_deref().is_some_and(|own| own != discriminator);
                if leaf || nested || object.discriminator_value.is_some() {
                    found.add(value_of(api, *child, object), *child, nested);
                }
                if nested {
                    let value = value_of(api, *child, object);
                    found.fixed.entry(value).or_default().extend(self.below(*child));
                } else {
                    open.push(*child);
                }
            }
        }
    }

    /// All that derives from `id`, at any depth.
    fn below(&self, id: TypeId) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(parent) = open.pop() {
            open.extend(self.children(parent).iter().filter(|child| found.insert(**child)));
        }
        found
    }
}

impl Found {
    fn add(&mut self, value: String, id: TypeId, nested: bool) {
        self.fixed.entry(value.clone()).or_default().insert(id);
        match self.variants.entry(value) {
            Entry::Occupied(taken) => self.clashes.push((taken.key().clone(), id)),
            Entry::Vacant(free) => {
                free.insert((id, nested));
            }
        }
    }
}

/// The text that announces an object: said by the description, else its name.
fn value_of(api: &Api, id: TypeId, object: &Object) -> String {
    object
        .discriminator_value
        .clone()
        .unwrap_or_else(|| api.types.get(id).map(|def| plain(&def.name).to_owned()).unwrap_or_default())
}

/// A base that also occurs itself keeps its members in a type of its own, as the union takes its name.
fn add_own_bodies(api: &mut Api, unions: &BTreeMap<TypeId, (String, Found)>) -> BTreeMap<TypeId, TypeId> {
    let occurring: BTreeSet<TypeId> = unions
        .values()
        .flat_map(|(_, found)| found.variants.values())
        .filter(|(id, nested)| !nested && unions.contains_key(id))
        .map(|(id, _)| *id)
        .collect();
    let mut bodies = BTreeMap::new();
    for id in occurring {
        let Some(def) = api.types.get(id) else { continue };
        let base = plain(&def.name).to_owned();
        let suffix = if base.ends_with("Base") { "Common" } else { "Base" };
        let body = TypeDef {
            name: Name::Suggested { name: format!("{base}{suffix}"), owner: base, member: suffix.to_owned() },
            ..def.clone()
        };
        bodies.insert(id, api.types.add(body));
    }
    bodies
}

/// What `ty` is as an alternative of `family`: a type of its own where `ty` does not have the discriminator, because it may
/// stand elsewhere without.
fn with_discriminator(api: &mut Api, family: TypeId, ty: TypeId, discriminator: &str) -> TypeId {
    let Some(def) = api.types.get(ty).cloned() else { return ty };
    let Shape::Object(object) = &def.shape else { return ty };
    if object.members.contains_key(discriminator) {
        return ty;
    }
    let owner = api.types.get(family).map(|def| plain(&def.name).to_owned()).unwrap_or_default();
    let member = plain(&def.name).to_owned();
    api.types.add(TypeDef { name: Name::Suggested { name: format!("{owner}{member}"), owner, member }, ..def })
}

fn fix(api: &mut Api, id: TypeId, discriminator: &str, value: &str) {
    if let Some(Shape::Object(object)) = api.types.get_mut(id).map(|def| &mut def.shape) {
        let known = object.constants.remove(discriminator).and_then(|constant| constant.xml);
        let xml = object.members.remove(discriminator).and_then(|member| member.xml).or(known);
        object.constants.insert(discriminator.to_owned(), Constant { text: value.to_owned(), xml });
    }
}

fn report_clashes(api: &Api, found: &Found, report: &mut Report<'_>) {
    for (value, id) in &found.clashes {
        let Some(def) = api.types.get(*id) else { continue };
        let first = found.variants.get(value).and_then(|(id, _)| api.types.get(*id));
        let first = first.map_or_else(String::new, |def| format!(" and `{}`", plain(&def.name)));
        let message = format!("`{}`{first} have the same discriminator value, `{value}`", plain(&def.name));
        report.error("E0454", &def.pointer, message).hint("give each subtype its own `x-ms-discriminator-value`");
    }
}
