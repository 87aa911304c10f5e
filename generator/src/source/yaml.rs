//! YAML: parsing with serde_yaml, positions from the events of saphyr-parser. No other module names either crate.

use std::collections::BTreeSet;

use saphyr_parser::{Event, Parser};

use super::{
    pointer,
    value::{self, Broken, Parsed},
};

pub(super) fn parse(text: &str) -> Result<Parsed, Broken> {
    value::read(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
        let message = error.to_string();
        // serde_yaml appends the position, which the diagnostic shows in its own way.
        let message = message.split(" at line ").next().unwrap_or_default();
        Broken { line: number(line), column: number(column), message: format!("broken YAML: {message}") }
    })
}

/// The line and column of the key (or of the sequence element) that `path` leads to, or of the last one on the way that
/// is there.
pub(super) fn locate(text: &str, path: &[String]) -> (u32, u32) {
    let mut best = (0, (1, 1));
    walk(text, |here, position| {
        if here.len() > best.0 && path.starts_with(here) {
            best = (here.len(), position);
        }
    });
    best.1
}

/// The pointers and positions of all keys that stand in their mapping for the second time.
pub(super) fn duplicates(text: &str) -> Vec<(String, (u32, u32))> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    walk(text, |path, position| {
        let pointer = path.iter().fold(String::new(), |pointer, token| pointer::join(&pointer, token));
        if !seen.insert(pointer.clone()) {
            found.push((pointer, position));
        }
    });
    found
}

/// A collection that is being read.
enum Open {
    /// A mapping; whether its next node is a key.
    Mapping { key_next: bool },
    /// A sequence and the index of its next element.
    Sequence { next: usize },
}

/// Calls `visit` with the path and position of every key and every sequence element.
fn walk(text: &str, mut visit: impl FnMut(&[String], (u32, u32))) {
    let mut open: Vec<Open> = Vec::new();
    // One token per open collection, once a key or an element of it was met.
    let mut path: Vec<String> = Vec::new();
    for event in Parser::new_from_str(text) {
        // Broken text was reported by `parse`; as far as it goes is good enough for positions.
        let Ok((event, span)) = event else { return };
        let position = (number(span.start.line()), number(span.start.col() + 1));
        if matches!(event, Event::MappingEnd | Event::SequenceEnd) {
            open.pop();
            path.truncate(open.len());
            continue;
        }
        if !matches!(event, Event::Scalar(..) | Event::Alias(..) | Event::MappingStart(..) | Event::SequenceStart(..)) {
            continue;
        }
        match open.last_mut() {
            Some(Open::Mapping { key_next: key_next @ true }) => {
                *key_next = false;
                path.truncate(open.len() - 1);
                path.push(if let Event::Scalar(key, ..) = &event { key.to_string() } else { String::new() });
                visit(&path, position);
            }
            Some(Open::Mapping { key_next }) => *key_next = true,
            Some(Open::Sequence { next }) => {
                let index = *next;
                *next += 1;
                path.truncate(open.len() - 1);
                path.push(index.to_string());
                visit(&path, position);
            }
            None => {}
        }
        match event {
            Event::MappingStart(..) => open.push(Open::Mapping { key_next: true }),
            Event::SequenceStart(..) => open.push(Open::Sequence { next: 0 }),
            _ => {}
        }
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
