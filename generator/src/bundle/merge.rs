//! Merging: equal parts of different files become one, different ones of one name are renamed.
//!
//! Whether two parts are equal depends on whether the parts that they refer to are equal, and parts refer to each other in
//! cycles. So equality is found by partition refinement: all parts of the same kind, name and structure are taken for
//! equal until their references tell them apart. Of several classes that want one name, the one with the first source
//! path keeps it; the others get the name of their file in front, so that the result does not depend on the order of the
//! files.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::{
    collect::{Collector, file_stem},
    prose::{self, Prose},
    reference,
};
use crate::source::{pointer, uri::Target};

/// A reusable part that got another name than in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The file that defines it.
    pub file: String,
    /// The name in that file.
    pub from: String,
    /// The name in the bundle.
    pub to: String,
}

/// The names of all reusable parts in the bundle.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The pointer in the bundle by place in the input. Equal parts have one pointer.
    pub(super) by_target: BTreeMap<Target, String>,
    /// The part that is copied for all that are equal to it, by pointer in the bundle.
    pub(super) representatives: BTreeMap<String, Target>,
    /// The representatives whose names are new.
    pub(super) renamed: BTreeMap<Target, Renamed>,
}

/// Names the parts that `collector` has reached.
pub(super) fn name_components(collector: &mut Collector<'_>) -> Names {
    let classes = equivalence_classes(collector);
    // The classes by section and name, the one with the first source path in front.
    let mut wanted: BTreeMap<(&str, String), Vec<Vec<Target>>> = BTreeMap::new();
    for class in classes {
        let part = class.first().and_then(|target| collector.components.get(target));
        let Some((part, section)) = part.and_then(|part| Some((part, collector.dialect.section(part.kind)?))) else {
            continue;
        };
        wanted.entry((section.pointer, part.name.clone())).or_default().push(class);
    }
    let mut names = Names::default();
    // Names that stay go first: a new name must not take one of them.
    let mut renamed = Vec::new();
    for ((_, name), mut classes) in wanted {
        classes.sort();
        let mut classes = classes.into_iter();
        if let Some(first) = classes.next() {
            names.assign(first, &name, collector);
        }
        renamed.extend(classes.map(|class| (name.clone(), class)));
    }
    for (name, class) in renamed {
        let Some(target) = class.first().cloned() else { continue };
        let new = format!("{}{name}", file_stem(&target.path).to_upper_camel_case());
        names.renamed.insert(target.clone(), Renamed { file: target.path.clone(), from: name, to: new.clone() });
        names.assign(class, &new, collector);
    }
    names
}

impl Names {
    /// Gives all parts of `class` the name `name`.
    fn assign(&mut self, class: Vec<Target>, name: &str, collector: &mut Collector<'_>) {
        let Some(target) = class.first().cloned() else { return };
        let Some(part) = collector.components.get(&target) else { return };
        let Some(section) = collector.dialect.section(part.kind) else { return };
        let pointer = pointer::join(section.pointer, name);
        if let Some(other) = self.representatives.get(&pointer) {
            let other = collector.components.get(other).map(|part| part.document.locate(&other.pointer));
            let place = other.map_or(String::new(), |location| format!(": {location}"));
            collector
                .diagnostics
                .error("E0209", format!("two different definitions need the name `{name}`{place}"))
                .at(part.document.locate(&target.pointer))
                .hint("rename one of them upstream, or leave one of the files out of the API");
        } else {
            self.representatives.insert(pointer.clone(), target);
        }
        self.by_target.extend(class.into_iter().map(|target| (target, pointer.clone())));
    }
}

/// Returns the parts in classes of equals: same kind, name and structure, and references to equals. Prose does not count.
fn equivalence_classes(collector: &Collector<'_>) -> Vec<Vec<Target>> {
    let mut targets = Vec::new();
    let mut structures = Vec::new();
    let mut references = Vec::new();
    for (target, part) in &collector.components {
        let mut value = part.value(target).cloned().unwrap_or_default();
        prose::mark_expressions(&mut value, part.kind);
        prose::strip(&mut value, part.kind, Prose::Remove);
        references.push(reference::take(&mut value, part.kind, &target.path));
        targets.push(target);
        structures.push((format!("{:?}", part.kind), part.name.clone(), value.to_string()));
    }
    let indexes: BTreeMap<&Target, usize> = targets.iter().copied().zip(0..).collect();
    let index = |to: &Option<Target>| indexes.get(to.as_ref()?).copied();
    let references: Vec<Vec<_>> = references.iter().map(|all| all.iter().map(index).collect()).collect();
    let mut classes: BTreeMap<usize, Vec<Target>> = BTreeMap::new();
    for (target, class) in targets.into_iter().zip(refine(number(&structures), &references)) {
        classes.entry(class).or_default().push(target.clone());
    }
    let mut classes: Vec<_> = classes.into_values().collect();
    classes.sort();
    classes
}

/// Splits classes until the members of each refer to the same classes, and returns the class of every part. Both lists are
/// indexed by part; `references` are indexes of parts.
fn refine(mut class_of: Vec<usize>, references: &[Vec<Option<usize>>]) -> Vec<usize> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut users: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (part, (class, references)) in class_of.iter().zip(references).enumerate() {
        members.entry(*class).or_default().push(part);
        references.iter().flatten().for_each(|to| users.entry(*to).or_default().push(part));
    }
    // A class is examined (again) if its members refer to something that changed its class.
    let mut open: BTreeSet<usize> = members.keys().copied().collect();
    while let Some(class) = open.pop_first() {
        let mut groups: BTreeMap<Vec<Option<usize>>, Vec<usize>> = BTreeMap::new();
        for part in members.remove(&class).unwrap_or_default() {
            let to = references.get(part).into_iter().flatten();
            let to = to.map(|to| to.and_then(|to| class_of.get(to).copied())).collect();
            groups.entry(to).or_default().push(part);
        }
        let mut groups = groups.into_values();
        members.extend(groups.next().map(|first| (class, first)));
        for group in groups {
            let new = members.last_key_value().map_or(0, |(last, _)| last + 1);
            for part in &group {
                class_of.iter_mut().skip(*part).take(1).for_each(|class| *class = new);
            }
            let users = group.iter().filter_map(|part| users.get(part)).flatten();
            open.extend(users.filter_map(|user| class_of.get(*user)));
            members.insert(new, group);
        }
    }
    class_of
}

/// Returns a number for each item; equal items have equal numbers.
fn number<T: Ord>(items: &[T]) -> Vec<usize> {
    let mut numbers = BTreeMap::new();
    items
        .iter()
        .map(|item| {
            let next = numbers.len();
            *numbers.entry(item).or_insert(next)
        })
        .collect()
}
