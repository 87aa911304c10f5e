//! JSON: parsing, and a scanner that finds positions in text that has been parsed.

use serde::de::DeserializeSeed;

use super::{
    positions::{Cursor, Positions, PositionsBuilder},
    value::{self, ParseError, Parsed},
};

pub(super) fn parse(text: &str) -> Result<Parsed, ParseError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let from_one = |number| u32::try_from(number).unwrap_or(u32::MAX).max(1);
    value::read(
        "JSON",
        |seed| seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value)),
        |error| (from_one(error.line()), from_one(error.column())),
    )
}

/// Returns the positions of all nodes of `text`, which is valid JSON: it has been parsed before.
pub(super) fn positions(text: &str) -> Positions {
    let mut cursor = Cursor::new(text);
    let mut builder = PositionsBuilder::new(cursor.at_byte(text.len() - text.trim_start().len()));
    Scanner { text, at: 0 }.walk(1, &mut |level, token, at| builder.add(level, token, cursor.at_byte(at)));
    builder.finish()
}

/// Finds keys and elements in valid JSON without parsing values.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Moves behind `byte` and the space around it; `false` if something else stands here.
    fn take(&mut self, byte: u8) -> bool {
        self.skip_space();
        let there = self.peek() == Some(byte);
        if there {
            self.at += 1;
            self.skip_space();
        }
        there
    }

    /// Moves behind a string and returns it with quotes and escapes.
    fn string(&mut self) -> &'a str {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn key(&mut self) -> String {
        let raw = self.string();
        let key = serde_json::from_str(raw).unwrap_or_default();
        self.take(b':');
        key
    }

    /// Moves behind a value that is neither an object nor an array.
    fn skip_scalar(&mut self) {
        if self.peek() == Some(b'"') {
            self.string();
            return;
        }
        while self.peek().is_some_and(|byte| !matches!(byte, b',' | b'}' | b']') && !byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Moves behind a value and calls `visit` with the level, token and offset of every member and element on the way.
    fn walk(&mut self, level: usize, visit: &mut impl FnMut(usize, String, usize)) {
        if self.take(b'{') {
            while self.peek() == Some(b'"') {
                let start = self.at;
                visit(level, self.key(), start);
                self.walk(level + 1, visit);
                self.take(b',');
            }
            self.take(b'}');
        } else if self.take(b'[') {
            let mut index = 0_usize;
            while self.peek().is_some_and(|byte| byte != b']') {
                let start = self.at;
                visit(level, index.to_string(), start);
                self.walk(level + 1, visit);
                self.take(b',');
                if self.at == start {
                    // The JSON is not valid.
                    return;
                }
                index += 1;
            }
            self.take(b']');
        } else {
            self.skip_scalar();
        }
    }
}
