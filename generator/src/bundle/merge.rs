//! One name for one thing: equal parts of different files become one, different ones of one name are renamed.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::{
    collect::{Collector, file_stem},
    dialect::Dialect,
    fact,
    prose::{self, Prose},
    reference,
    shape::Shape,
};
use crate::source::uri::Target;

/// A part that got another name than its file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The file that lost its name to another file.
    pub file: String,
    /// The name there.
    pub from: String,
    /// The name in the bundle.
    pub to: String,
}

/// The outcome: what the bundle calls every part.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The pointer in the bundle, by place in the input. Equal parts have one.
    pub(super) by_target: BTreeMap<Target, String>,
    /// The part that stands for all that are equal to it, by pointer in the bundle.
    pub(super) chosen: BTreeMap<String, Target>,
    /// Those of [`Names::chosen`] whose names are new.
    pub(super) renamed: BTreeMap<Target, Renamed>,
}

/// Names the parts that `collector` keeps.
pub(super) fn name_parts(collector: &mut Collector<'_>, dialect: Dialect) -> Names {
    let classes = classes(collector);
    // By place and name: the classes, the one with the first source path in front.
    let mut wanted: BTreeMap<(&str, String), Vec<Vec<Target>>> = BTreeMap::new();
    for class in classes {
        let part = class.first().and_then(|target| collector.parts.get(target));
        let Some((part, section)) = part.and_then(|part| Some((part, dialect.section(part.shape)?))) else { continue };
        let kind = section.path.last().copied().unwrap_or_default();
        wanted.entry((kind, part.name.clone())).or_default().push(class);
    }
    let mut names = Names::default();
    // Names that stay go first: a new name must not take one of them.
    let mut moved = Vec::new();
    for ((_, name), mut classes) in wanted {
        classes.sort();
        let mut classes = classes.into_iter();
        if let Some(first) = classes.next() {
            names.give(first, &name, collector, dialect);
        }
        moved.extend(classes.map(|class| (name.clone(), class)));
    }
    for (name, class) in moved {
        let Some(target) = class.first().cloned() else { continue };
        let new = format!("{}{name}", file_stem(&target.path).to_upper_camel_case());
        names.renamed.insert(target.clone(), Renamed { file: target.path.clone(), from: name, to: new.clone() });
        names.give(class, &new, collector, dialect);
    }
    names
}

impl Names {
    /// Calls the members of `class` by `name`.
    fn give(&mut self, class: Vec<Target>, name: &str, collector: &mut Collector<'_>, dialect: Dialect) {
        let Some(target) = class.first().cloned() else { return };
        let Some(part) = collector.parts.get(&target) else { return };
        let Some(section) = dialect.section(part.shape) else { return };
        let pointer = section.pointer(name);
        if let Some(other) = self.chosen.get(&pointer) {
            let other = collector.parts.get(other).map(|part| part.document.locate(&other.pointer));
            let place = other.map_or(String::new(), |location| format!(": {location}"));
            collector
                .diagnostics
                .error("E0209", format!("two different definitions need the name `{name}`{place}"))
                .at(part.document.locate(&target.pointer))
                .hint("rename one of them upstream, or leave one of the files out of the API");
        } else {
            self.chosen.insert(pointer.clone(), target);
        }
        self.by_target.extend(class.into_iter().map(|target| (target, pointer.clone())));
    }
}

/// The parts in classes of equals: same kind, name and structure, and references to equals. Prose does not count.
///
/// Parts refer to each other in cycles, so this is a partition refinement: all that look alike are taken for equal
/// until their references tell them apart.
fn classes(collector: &Collector<'_>) -> Vec<Vec<Target>> {
    let mut targets = Vec::new();
    let mut looks = Vec::new();
    let mut references = Vec::new();
    for (target, part) in &collector.parts {
        let mut value = part.value(target).cloned().unwrap_or_default();
        let refers_to = structure(&mut value, part.shape, &target.path);
        targets.push(target);
        looks.push((format!("{:?}", part.shape), part.name.clone(), value.to_string()));
        references.push(refers_to);
    }
    let places: BTreeMap<&Target, usize> = targets.iter().copied().zip(0..).collect();
    let place = |to: &Option<Target>| places.get(to.as_ref()?).copied();
    let references: Vec<Vec<_>> = references.iter().map(|all| all.iter().map(place).collect()).collect();
    let mut classes: BTreeMap<usize, Vec<Target>> = BTreeMap::new();
    for (target, class) in targets.into_iter().zip(refine(number(&looks), &references)) {
        classes.entry(class).or_default().push(target.clone());
    }
    let mut classes: Vec<_> = classes.into_values().collect();
    classes.sort();
    classes
}

/// Splits classes until the members of each refer to the same classes. Both lists are by part; `references` are parts.
fn refine(mut class_of: Vec<usize>, references: &[Vec<Option<usize>>]) -> Vec<usize> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut users: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (part, (class, references)) in class_of.iter().zip(references).enumerate() {
        members.entry(*class).or_default().push(part);
        references.iter().flatten().for_each(|to| users.entry(*to).or_default().push(part));
    }
    // Only those need a look (again) whose members refer to something that changed its class.
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

/// Reduces `value` to its structure and gives what it refers to.
fn structure(value: &mut Value, shape: Shape, base: &str) -> Vec<Option<Target>> {
    fact::mark_expressions(value, shape);
    prose::strip(value, shape, Prose::Remove);
    reference::take(value, shape, base)
}

/// A number for each item; equal items have equal numbers.
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
