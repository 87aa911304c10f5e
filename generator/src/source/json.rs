//! JSON: parsing, and a scanner that finds positions in text that has been parsed.

use std::collections::BTreeSet;

use super::{
    pointer,
    value::{self, Broken, Parsed},
};

pub(super) fn parse(text: &str) -> Result<Parsed, Broken> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    value::read(&mut deserializer).and_then(|parsed| deserializer.end().map(|()| parsed)).map_err(|error| {
        let message = error.to_string();
        // serde_json appends the position, which the diagnostic shows in its own way.
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(text, _)| text);
        Broken {
            line: u32::try_from(error.line()).unwrap_or(u32::MAX),
            column: u32::try_from(error.column()).unwrap_or(u32::MAX).max(1),
            message: format!("broken JSON: {message}"),
        }
    })
}

/// The byte offset of the key (or of the array element) that `path` leads to, or of the last one on the way that is
/// there. The text must have been parsed before: on broken JSON the result is some offset.
pub(super) fn locate(text: &str, path: &[String]) -> usize {
    let mut scanner = Scanner::new(text);
    scanner.skip_space();
    let mut found = scanner.at;
    for token in path {
        match scanner.enter(token) {
            Some(offset) => found = offset,
            None => break,
        }
    }
    found
}

/// The pointers and offsets of all keys that stand in their object for the second time.
pub(super) fn duplicates(text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    Scanner::new(text).collect_duplicates("", &mut found);
    found
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

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

    /// Moves behind a string and gives it raw, with its quotes.
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

    /// Moves behind a value. Nesting is counted, not recursed into: most of a file is skipped.
    fn skip_value(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.string();
                    if depth == 0 {
                        return;
                    }
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth <= 1 => {
                    // The end of this value, or of the one around a number or literal.
                    self.at += depth;
                    return;
                }
                b'}' | b']' => depth -= 1,
                b',' if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Moves from the start of a container to the start of the value named `token`; gives the offset of its key or,
    /// in an array, its own.
    fn enter(&mut self, token: &str) -> Option<usize> {
        if self.take(b'{') {
            while self.peek() == Some(b'"') {
                let offset = self.at;
                if self.key() == token {
                    return Some(offset);
                }
                self.skip_value();
                self.take(b',');
            }
        } else if self.take(b'[') {
            let index: usize = token.parse().ok()?;
            for _ in 0..index {
                self.skip_value();
                if !self.take(b',') {
                    return None;
                }
            }
            return (self.peek() != Some(b']')).then_some(self.at);
        }
        None
    }

    fn collect_duplicates(&mut self, path: &str, found: &mut Vec<(String, usize)>) {
        if self.take(b'{') {
            let mut seen = BTreeSet::new();
            while self.peek() == Some(b'"') {
                let offset = self.at;
                let key = self.key();
                let path = pointer::join(path, &key);
                self.collect_duplicates(&path, found);
                if !seen.insert(key) {
                    found.push((path, offset));
                }
                self.take(b',');
            }
            self.take(b'}');
        } else if self.take(b'[') {
            let mut index = 0_usize;
            while self.peek().is_some_and(|byte| byte != b']') {
                self.collect_duplicates(&pointer::join(path, &index.to_string()), found);
                self.take(b',');
                index += 1;
            }
            self.take(b']');
        } else {
            self.skip_value();
        }
    }
}
