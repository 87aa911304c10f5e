//! Positions: lines and columns of the nodes of a text, and of its offsets.

use std::collections::{BTreeMap, btree_map::Entry};

use super::pointer;

/// A line and a column, counted from 1.
pub(super) type Position = (u32, u32);

/// The positions of all keys and array elements of a text, as a tree.
#[derive(Debug, Default)]
pub(super) struct Positions {
    root: PositionNode,
    /// Pointers and positions of duplicate keys.
    pub(super) duplicates: Vec<(String, Position)>,
}

#[derive(Debug, Default)]
struct PositionNode {
    position: Position,
    children: BTreeMap<String, PositionNode>,
}

impl Positions {
    /// Returns the position of the node at `pointer`, or of the last existing node on the path to it.
    pub(super) fn locate(&self, pointer: &str) -> Position {
        let mut node = &self.root;
        for token in pointer::tokens(pointer) {
            match node.children.get(&token) {
                Some(child) => node = child,
                None => break,
            }
        }
        node.position
    }
}

/// Builds [`Positions`] from the nodes in the order of the text.
#[derive(Debug)]
pub(super) struct PositionsBuilder {
    positions: Positions,
    /// The path from the root to the last node that was added, without the root.
    open: Vec<(String, PositionNode)>,
}

impl PositionsBuilder {
    /// Begins with the root at `position`.
    pub(super) fn new(position: Position) -> Self {
        let root = PositionNode { position, children: BTreeMap::new() };
        Self { positions: Positions { root, duplicates: Vec::new() }, open: Vec::new() }
    }

    /// Adds the node `token`, `level` levels below the root, to the node that was added last on the level above.
    pub(super) fn add(&mut self, level: usize, token: String, position: Position) {
        self.close(level.saturating_sub(1));
        self.open.push((token, PositionNode { position, children: BTreeMap::new() }));
    }

    pub(super) fn finish(mut self) -> Positions {
        self.close(0);
        self.positions
    }

    fn close(&mut self, levels: usize) {
        while self.open.len() > levels {
            let Some((token, node)) = self.open.pop() else { return };
            let parent = self.open.last_mut().map_or(&mut self.positions.root, |(_, parent)| parent);
            let duplicate = match parent.children.entry(token) {
                Entry::Vacant(entry) => {
                    entry.insert(node);
                    continue;
                }
                // The first one keeps its position.
                Entry::Occupied(entry) => entry.key().clone(),
            };
            let tokens: Vec<&String> = self.open.iter().map(|(token, _)| token).chain([&duplicate]).collect();
            let pointer = pointer::from_tokens(&tokens);
            self.positions.duplicates.push((pointer, node.position));
        }
    }
}

/// A position in a text that moves forward. Lines and columns are counted from 1.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    rest: &'a str,
    bytes: usize,
    characters: usize,
    line: u32,
    column: u32,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text, bytes: 0, characters: 0, line: 1, column: 1 }
    }

    /// Moves to the byte `offset`, unless the cursor is behind it already, and returns the position.
    pub(super) fn at_byte(&mut self, offset: usize) -> Position {
        self.advance(|cursor| cursor.bytes < offset)
    }

    /// Moves to the character `index`, unless the cursor is behind it already, and returns the position.
    pub(super) fn at_character(&mut self, index: usize) -> Position {
        self.advance(|cursor| cursor.characters < index)
    }

    fn advance(&mut self, is_before: impl Fn(&Self) -> bool) -> Position {
        while is_before(self) {
            let mut characters = self.rest.chars();
            let Some(passed) = characters.next() else { break };
            self.rest = characters.as_str();
            self.bytes += passed.len_utf8();
            self.characters += 1;
            (self.line, self.column) = match passed {
                '\n' => (self.line.saturating_add(1), 1),
                _ => (self.line, self.column.saturating_add(1)),
            };
        }
        (self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_and_duplicates_are_located() {
        let mut builder = PositionsBuilder::new((1, 1));
        for (line, (level, token)) in (2..).zip([(1, "a"), (2, "b"), (2, "b"), (1, "c/d")]) {
            builder.add(level, token.to_owned(), (line, 1));
        }
        let positions = builder.finish();
        let lines: Vec<_> = ["", "/a", "/a/b", "/a/b/x", "/c~1d", "/e"].map(|at| positions.locate(at).0).into();
        assert_eq!(lines, [1, 2, 3, 3, 5, 1]);
        assert_eq!(positions.duplicates, [("/a/b".to_owned(), (4, 1))]);
    }

    #[test]
    fn bytes_and_characters_are_counted_apart() {
        let text = "aä\nbc";
        assert_eq!(Cursor::new(text).at_byte(3), (1, 3));
        assert_eq!(Cursor::new(text).at_byte(5), (2, 2));
        assert_eq!(Cursor::new(text).at_character(4), (2, 2));
        let mut cursor = Cursor::new(text);
        assert_eq!((cursor.at_byte(4), cursor.at_byte(0), cursor.at_byte(99)), ((2, 1), (2, 1), (2, 3)));
    }
}
