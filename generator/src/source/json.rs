//! JSON: parsing, and a scanner that finds positions in text that has been parsed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    lines::Lines,
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

/// The places of a text that make finding all others cheap: the upper levels of its tree, and its lines.
///
/// A description is some megabytes, and a run may have hundreds of warnings about it.
#[derive(Debug)]
pub(super) struct Index {
    /// The offsets of key and value by pointer, for the upper levels.
    nodes: BTreeMap<String, (usize, usize)>,
    lines: Lines,
}

/// How far down [`Index`] goes: to the operations and to the parts of a definition.
const INDEXED_LEVELS: usize = 3;

impl Index {
    /// The index of `text`, which has been parsed before: on broken JSON the places are some places.
    pub(super) fn new(text: &str) -> Self {
        let mut nodes = BTreeMap::new();
        Scanner::new(text).walk("", INDEXED_LEVELS, &mut |pointer, key, value| {
            nodes.insert(pointer.to_owned(), (key, value));
        });
        Self { nodes, lines: Lines::new(text) }
    }

    /// The line and column of the key (or of the array element) that `pointer` leads to, or of the last one on the way
    /// that is there.
    pub(super) fn locate(&self, text: &str, pointer: &str) -> (u32, u32) {
        let mut prefix = pointer;
        let (mut found, value) = loop {
            match (self.nodes.get(prefix), pointer::parent(prefix)) {
                (Some(known), _) => break *known,
                (None, Some(parent)) => prefix = parent,
                (None, None) => {
                    let start = text.len() - text.trim_start().len();
                    break (start, start);
                }
            }
        };
        let mut scanner = Scanner { text, at: value };
        for token in pointer::tokens(pointer.get(prefix.len()..).unwrap_or_default()) {
            match scanner.enter(&token) {
                Some(offset) => found = offset,
                None => break,
            }
        }
        self.lines.position(text, found)
    }
}

/// The pointers and positions of all keys that stand in their object for the second time.
pub(super) fn duplicates(text: &str) -> Vec<(String, (u32, u32))> {
    let lines = Lines::new(text);
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    Scanner::new(text).walk("", usize::MAX, &mut |pointer, key, _| {
        if !seen.insert(pointer.to_owned()) {
            found.push((pointer.to_owned(), lines.position(text, key)));
        }
    });
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

    /// Moves behind a value and calls `visit` with the pointer of every member and element on the way, the offset of
    /// its key and that of its value, for `levels` levels.
    fn walk(&mut self, path: &str, levels: usize, visit: &mut impl FnMut(&str, usize, usize)) {
        if levels == 0 {
            self.skip_value();
        } else if self.take(b'{') {
            while self.peek() == Some(b'"') {
                let offset = self.at;
                let path = pointer::join(path, &self.key());
                visit(&path, offset, self.at);
                self.walk(&path, levels - 1, visit);
                self.take(b',');
            }
            self.take(b'}');
        } else if self.take(b'[') {
            let mut index = 0_usize;
            while self.peek().is_some_and(|byte| byte != b']') {
                let start = self.at;
                let path = pointer::join(path, &index.to_string());
                visit(&path, start, start);
                self.walk(&path, levels - 1, visit);
                self.take(b',');
                if self.at == start {
                    // Broken after all.
                    return;
                }
                index += 1;
            }
            self.take(b']');
        } else {
            self.skip_value();
        }
    }
}
