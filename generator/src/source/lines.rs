//! From offsets to lines and columns.

/// Walks forward through a text and counts lines and columns, both from 1.
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

    /// The position of the byte `offset`; where the cursor is already if that is further on.
    pub(super) fn at_byte(&mut self, offset: usize) -> (u32, u32) {
        self.advance(|cursor| cursor.bytes < offset)
    }

    /// The position of the character `index`, likewise.
    pub(super) fn at_character(&mut self, index: usize) -> (u32, u32) {
        self.advance(|cursor| cursor.characters < index)
    }

    fn advance(&mut self, is_before: impl Fn(&Self) -> bool) -> (u32, u32) {
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
    fn bytes_and_characters_are_counted_apart() {
        let text = "aä\nbc";
        assert_eq!(Cursor::new(text).at_byte(3), (1, 3));
        assert_eq!(Cursor::new(text).at_byte(5), (2, 2));
        assert_eq!(Cursor::new(text).at_character(4), (2, 2));
        let mut cursor = Cursor::new(text);
        assert_eq!((cursor.at_byte(4), cursor.at_byte(0), cursor.at_byte(99)), ((2, 1), (2, 1), (2, 3)));
    }
}
