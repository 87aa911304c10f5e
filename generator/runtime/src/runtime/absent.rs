//! Elements of lists and maps that count as absent, where no element can say so.

use super::json::Json;
use super::path::Step;

/// An element of a list or map that counts as absent, with the path to it from the object that keeps it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AbsentElement {
    /// The steps. The first one is a member of the object.
    pub(super) path: Vec<Step>,
    /// `null`, or the blank text of an instant.
    pub(super) json: Json,
}

impl AbsentElement {
    fn member(&self, depth: usize) -> Option<&str> {
        match self.path.get(depth) {
            Some(Step::Member(name)) => Some(name),
            _ => None,
        }
    }
}

/// Returns names with their positions, sorted by both.
pub(super) fn sorted_names(names: Vec<&str>) -> Vec<(&str, usize)> {
    let mut sorted: Vec<_> = names.into_iter().zip(0..).collect();
    sorted.sort_unstable();
    sorted
}

/// Elements inside the members of an object, sorted by member. Those of one member are in the order in which they were read.
pub(super) struct ByMember<'a> {
    elements: Vec<&'a AbsentElement>,
    /// The number of steps before that of the member.
    depth: usize,
}

impl<'a> ByMember<'a> {
    pub(super) fn new(elements: &[&'a AbsentElement], depth: usize) -> Self {
        let named: Vec<_> = elements.iter().filter_map(|element| Some((element.member(depth)?, *element))).collect();
        let sorted = sorted_names(named.iter().map(|(name, _)| *name).collect());
        let elements = sorted.into_iter().filter_map(|(_, index)| Some(named.get(index)?.1)).collect();
        Self { elements, depth }
    }

    /// Returns the elements inside the member `name`.
    pub(super) fn of(&self, name: &str) -> &[&'a AbsentElement] {
        // Nearly always there are none.
        if self.elements.is_empty() {
            return &[];
        }
        let start = self.elements.partition_point(|element| element.member(self.depth) < Some(name));
        let (_, rest) = self.elements.split_at(start);
        let end = rest.partition_point(|element| element.member(self.depth) == Some(name));
        rest.split_at(end).0
    }

    /// Returns the members that are absent themselves.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, &'a Json)> {
        let own = self.elements.iter().filter(|element| element.path.len() == self.depth + 1);
        own.filter_map(|element| Some((element.member(self.depth)?, &element.json)))
    }
}
