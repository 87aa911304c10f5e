//! The places of all nodes of a text, made when the first of them is asked for.

use std::collections::{BTreeMap, btree_map::Entry};

use super::pointer;

/// A line and a column, counted from 1.
pub(super) type Position = (u32, u32);

/// The tree of a text, with nothing but the positions of its keys and array elements.
#[derive(Debug, Default)]
pub(super) struct Places {
    root: Place,
    /// The pointers and positions of all keys that stand in their object for the second time.
    pub(super) duplicates: Vec<(String, Position)>,
}

#[derive(Debug, Default)]
struct Place {
    position: Position,
    children: BTreeMap<String, Place>,
}

impl Places {
    /// The position of the node that `pointer` leads to, or of the last one on the way that is there.
    pub(super) fn locate(&self, pointer: &str) -> Position {
        let mut place = &self.root;
        for token in pointer::tokens(pointer) {
            match place.children.get(&token) {
                Some(child) => place = child,
                None => break,
            }
        }
        place.position
    }
}

/// Builds [`Places`] from nodes in the order of the text.
#[derive(Debug)]
pub(super) struct Builder {
    places: Places,
    /// From the root to the last node that was met, without the root.
    open: Vec<(String, Place)>,
}

impl Builder {
    /// Begins with the root, which stands at `position`.
    pub(super) fn new(position: Position) -> Self {
        let root = Place { position, children: BTreeMap::new() };
        Self { places: Places { root, duplicates: Vec::new() }, open: Vec::new() }
    }

    /// Adds the node named `token` so many levels below the root, in the node that was met last on the level above.
    pub(super) fn add(&mut self, level: usize, token: String, position: Position) {
        self.close(level.saturating_sub(1));
        self.open.push((token, Place { position, children: BTreeMap::new() }));
    }

    pub(super) fn finish(mut self) -> Places {
        self.close(0);
        self.places
    }

    fn close(&mut self, levels: usize) {
        while self.open.len() > levels {
            let Some((token, place)) = self.open.pop() else { return };
            let parent = self.open.last_mut().map_or(&mut self.places.root, |(_, parent)| parent);
            let twice = match parent.children.entry(token) {
                Entry::Vacant(entry) => {
                    entry.insert(place);
                    continue;
                }
                // The first one keeps its place.
                Entry::Occupied(entry) => entry.key().clone(),
            };
            let way = self.open.iter().map(|(token, _)| token).chain([&twice]);
            let pointer = way.fold(String::new(), |pointer, token| pointer::join(&pointer, token));
            self.places.duplicates.push((pointer, place.position));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_are_found_and_duplicates_told() {
        let mut builder = Builder::new((1, 1));
        for (line, (level, token)) in (2..).zip([(1, "a"), (2, "b"), (2, "b"), (1, "c/d")]) {
            builder.add(level, token.to_owned(), (line, 1));
        }
        let places = builder.finish();
        let lines: Vec<_> = ["", "/a", "/a/b", "/a/b/x", "/c~1d", "/e"].map(|at| places.locate(at).0).into();
        assert_eq!(lines, [1, 2, 3, 3, 5, 1]);
        assert_eq!(places.duplicates, [("/a/b".to_owned(), (4, 1))]);
    }
}
