//! Discriminated unions: an object with a discriminator and subtypes becomes a union of them.
//!
//! 1. Every type between a base and its leaves gets the discriminator value that it leaves unsaid.
//! 2. For every base, the variants are collected: its alternatives (`oneOf`) and all that derives from it, at any depth. A
//!    type in between with the same discriminator adds its subtypes to the base's union; one with another discriminator is
//!    a variant itself, a union inside the union.
//! 3. A base that is itself a value keeps its members in a struct of its own, as the union takes its name.
//! 4. In every object of a union the discriminator becomes a constant, and the base's definition becomes the union.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use crate::{
    bundle::Reporter,
    model::{Api, Constant, Name, TypeDef, TypeId, TypeKind, Union},
};

use super::reachability;

/// Turns every discriminated base into a union of its subtypes, at any depth, and their discriminator into a constant.
pub(super) fn make_unions(api: &mut Api, reporter: &mut Reporter<'_>) {
    let subtypes = Subtypes::of(api);
    complete_intermediate_types(api, &subtypes);
    let mut unions = BTreeMap::new();
    for id in api.types.ids() {
        let Some(object) = api.types.object(id) else { continue };
        let Some(discriminator) = object.discriminator.clone() else { continue };
        let alternatives = object.alternatives.clone();
        if subtypes.of_base(id).is_empty() && alternatives.is_empty() {
            let pointer = api.types.get(id).map(|def| def.pointer.clone()).unwrap_or_default();
            reporter
                .warning(
                    "W0453",
                    &pointer,
                    format!("no type derives from this one, whose discriminator is `{discriminator}`"),
                )
                .hint("add the definitions of the subtypes; until then it is an ordinary type");
            continue;
        }
        let mut found = Variants::default();
        for (value, ty) in alternatives {
            let ty = with_discriminator(api, id, ty, &discriminator);
            found.add(value, ty, false);
        }
        subtypes.collect_variants(api, id, &discriminator, &mut found);
        report_clashes(api, &found, reporter);
        unions.insert(id, (discriminator, found));
    }
    let bases: BTreeSet<TypeId> = unions.keys().copied().collect();
    let base_structs = add_base_structs(api, &unions);
    let mut discriminator_xml = BTreeMap::new();
    for (id, (discriminator, _)) in &unions {
        let member = api.types.object(*id).and_then(|object| object.members.get(discriminator));
        discriminator_xml.extend(member.and_then(|member| member.xml.clone()).map(|xml| (*id, xml)));
    }
    for (id, (discriminator, found)) in unions {
        for (value, objects) in &found.objects {
            for object in objects.iter().flat_map(|id| [Some(id), base_structs.get(id)]).flatten() {
                set_constant(api, *object, &discriminator, value);
            }
        }
        let variants = found.variants.into_iter().map(|(value, (id, nested))| {
            let ty =
                if nested { id } else { base_structs.get(&id).copied().filter(|_| bases.contains(&id)).unwrap_or(id) };
            (value, ty)
        });
        let variants = variants.collect();
        let xml = discriminator_xml.remove(&id);
        let text = api.types.object(id).and_then(|object| object.text);
        let union = Union { discriminator, xml, variants, text };
        if let Some(def) = api.types.get_mut(id) {
            def.kind = TypeKind::Union(union);
        }
    }
    for (_, def) in api.types.iter_mut() {
        if let TypeKind::Object(object) = &mut def.kind {
            object.bases.clear();
            object.alternatives.clear();
        }
    }
}

/// Completes the types between a base and its leaves. One without a `discriminator` of its own is a value like any leaf,
/// so it gets a discriminator value; if something refers to it, its subtypes may stand there as well, so it becomes a
/// union, too.
fn complete_intermediate_types(api: &mut Api, subtypes: &Subtypes) {
    let referenced = reachability::referenced(api);
    for base in api.types.ids() {
        let Some(discriminator) = api.types.object(base).and_then(|object| object.discriminator.clone()) else {
            continue;
        };
        for id in subtypes.intermediate(api, base) {
            let value = discriminator_value(api, id);
            if let Some(object) = api.types.object_mut(id) {
                object.discriminator_value = Some(value);
                object.discriminator = referenced.contains(&id).then(|| discriminator.clone());
            }
        }
    }
}

/// The variants of one union.
#[derive(Default)]
struct Variants {
    /// Discriminator value → type, and whether that type is a union with another discriminator.
    variants: BTreeMap<String, (TypeId, bool)>,
    /// Discriminator value → the objects that have it.
    objects: BTreeMap<String, BTreeSet<TypeId>>,
    /// Types whose discriminator value is taken.
    clashes: Vec<(String, TypeId)>,
}

/// The types that derive directly from each base.
struct Subtypes(BTreeMap<TypeId, Vec<TypeId>>);

impl Subtypes {
    fn of(api: &Api) -> Self {
        let mut children: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        for (id, def) in api.types.iter() {
            if let TypeKind::Object(object) = &def.kind {
                object.bases.iter().for_each(|base| children.entry(*base).or_default().push(id));
            }
        }
        Self(children)
    }

    fn of_base(&self, id: TypeId) -> &[TypeId] {
        self.0.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the types below `base` that have subtypes and no discriminator of their own.
    fn intermediate(&self, api: &Api, base: TypeId) -> Vec<TypeId> {
        let mut found = Vec::new();
        let mut open = self.of_base(base).to_vec();
        while let Some(id) = open.pop() {
            let has_own = api.types.object(id).is_none_or(|object| object.discriminator.is_some());
            if !has_own && !self.of_base(id).is_empty() && !found.contains(&id) {
                found.push(id);
                open.extend(self.of_base(id));
            }
        }
        found
    }

    /// Adds all that derives from `base`, and `base` itself if it has a value. What derives from a nested union belongs to
    /// that union, but its objects have the outer discriminator as well.
    fn collect_variants(&self, api: &Api, base: TypeId, discriminator: &str, found: &mut Variants) {
        let mut open = vec![base];
        let mut seen = BTreeSet::from([base]);
        if let Some(value) = api.types.object(base).and_then(|object| object.discriminator_value.clone()) {
            found.add(value, base, false);
        }
        while let Some(parent) = open.pop() {
            for child in self.of_base(parent) {
                let Some(object) = api.types.object(*child) else { continue };
                if !seen.insert(*child) {
                    continue;
                }
                let leaf = self.of_base(*child).is_empty();
                let nested = !leaf && object.discriminator.as_deref().is_some_and(|own| own != discriminator);
                if leaf || nested || object.discriminator_value.is_some() {
                    found.add(discriminator_value(api, *child), *child, nested);
                }
                if nested {
                    let value = discriminator_value(api, *child);
                    found.objects.entry(value).or_default().extend(self.descendants(*child));
                } else {
                    open.push(*child);
                }
            }
        }
    }

    /// Returns all that derives from `id`, at any depth.
    fn descendants(&self, id: TypeId) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(parent) = open.pop() {
            open.extend(self.of_base(parent).iter().filter(|child| found.insert(**child)));
        }
        found
    }
}

impl Variants {
    fn add(&mut self, value: String, id: TypeId, nested: bool) {
        self.objects.entry(value.clone()).or_default().insert(id);
        match self.variants.entry(value) {
            Entry::Occupied(taken) => self.clashes.push((taken.key().clone(), id)),
            Entry::Vacant(free) => {
                free.insert((id, nested));
            }
        }
    }
}

/// Returns the discriminator value of an object: that of the description, else its name.
fn discriminator_value(api: &Api, id: TypeId) -> String {
    let described = api.types.object(id).and_then(|object| object.discriminator_value.as_deref());
    described.or_else(|| api.types.name(id)).unwrap_or_default().to_owned()
}

/// Adds a struct for every base that is itself a value, and returns them by base.
fn add_base_structs(api: &mut Api, unions: &BTreeMap<TypeId, (String, Variants)>) -> BTreeMap<TypeId, TypeId> {
    let occurring: BTreeSet<TypeId> = unions
        .values()
        .flat_map(|(_, found)| found.variants.values())
        .filter(|(id, nested)| !nested && unions.contains_key(id))
        .map(|(id, _)| *id)
        .collect();
    let mut structs = BTreeMap::new();
    for id in occurring {
        let Some(def) = api.types.get(id) else { continue };
        let base = def.name.as_str().to_owned();
        let suffix = if base.ends_with("Base") { "Common" } else { "Base" };
        let def = TypeDef { name: Name::of_inline(Some(format!("{base}{suffix}")), &base, suffix), ..def.clone() };
        structs.insert(id, api.types.add(def));
    }
    structs
}

/// Returns `ty` as an alternative of `base`: a copy of it if it does not have the discriminator, because it may be used
/// elsewhere without.
fn with_discriminator(api: &mut Api, base: TypeId, ty: TypeId, discriminator: &str) -> TypeId {
    let Some(def) = api.types.get(ty).cloned() else { return ty };
    let TypeKind::Object(object) = &def.kind else { return ty };
    if object.members.contains_key(discriminator) {
        return ty;
    }
    let (owner, member) = (api.types.name(base).unwrap_or_default(), def.name.as_str());
    let name = Name::of_inline(Some(format!("{owner}{member}")), owner, member);
    api.types.add(TypeDef { name, ..def })
}

/// Turns the discriminator of an object into a constant.
fn set_constant(api: &mut Api, id: TypeId, discriminator: &str, value: &str) {
    if let Some(object) = api.types.object_mut(id) {
        let known = object.constants.remove(discriminator).and_then(|constant| constant.xml);
        let xml = object.members.remove(discriminator).and_then(|member| member.xml).or(known);
        object.constants.insert(discriminator.to_owned(), Constant { text: value.to_owned(), xml });
    }
}

fn report_clashes(api: &Api, found: &Variants, reporter: &mut Reporter<'_>) {
    for (value, id) in &found.clashes {
        let Some(def) = api.types.get(*id) else { continue };
        let first = found.variants.get(value).and_then(|(id, _)| api.types.name(*id));
        let first = first.map_or_else(String::new, |name| format!(" and `{name}`"));
        let message = format!("`{}`{first} have the same discriminator value, `{value}`", def.name.as_str());
        reporter.error("E0454", &def.pointer, message).hint("give each subtype its own `x-ms-discriminator-value`");
    }
}
