//! Elements of lists and maps that count as absent, where no element can say so.

use super::json::Json;
use super::path::Step;
use std::collections::BinaryHeap;

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

/// Elements inside the members of an object, sorted by member. Those of one member are in the order in which they were read.
pub(super) struct ByMember<'a> {
    elements: Vec<&'a AbsentElement>,
    /// The number of steps before that of the member.
    depth: usize,
}

impl<'a> ByMember<'a> {
    pub(super) fn new(elements: &[&'a AbsentElement], depth: usize) -> Self {
        let mut it = Self { elements: Vec::new(), depth };
        let mut names = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            names.extend(element.member(depth).map(|name| (name, index)));
        }
        for (_, index) in sorted(names) {
            it.elements.extend(elements.get(index));
        }
        it
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

/// Returns names with their positions, sorted by both. A heap is the sort that costs a compiler least, and there are rarely
/// many names.
pub(super) fn sorted(names: Vec<(&str, usize)>) -> Vec<(&str, usize)> {
    BinaryHeap::from(names).into_sorted_vec()
}
