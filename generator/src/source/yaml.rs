//! YAML: parsing with serde_yaml, positions from the events of saphyr-parser. No other module names either crate.

use saphyr_parser::{Event, Parser};
use serde::de::DeserializeSeed;

use super::{
    positions::{Cursor, Positions, PositionsBuilder},
    value::{self, ParseError, Parsed},
};

/// The number of brackets that may be open at a time. The scanner's time grows with its square.
const MAX_OPEN_BRACKETS: usize = 5_000;

pub(super) fn parse(text: &str) -> Result<Parsed, ParseError> {
    if let Some(at) = too_deep(text) {
        let position = Cursor::new(text).at_byte(at);
        let message = format!("more than {MAX_OPEN_BRACKETS} brackets are open at a time");
        return Err(ParseError { position, message, beyond_limit: true });
    }
    value::read(
        "YAML",
        |seed| seed.deserialize(serde_yaml::Deserializer::from_str(text)),
        // YAML ends a line at more characters than editors do, so its own count of lines is not used.
        |error| error.location().map_or((1, 1), |at| Cursor::new(text).at_character(at.index())),
    )
}

/// Returns the byte at which too many brackets are open. Those in strings are counted as well.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MAX_OPEN_BRACKETS
    })
}

/// Returns the positions of all nodes of `text`, which has been parsed before.
pub(super) fn positions(text: &str) -> Positions {
    let mut cursor = Cursor::new(text);
    let mut builder = PositionsBuilder::new((1, 1));
    walk(text, |level, token, at| builder.add(level, token, cursor.at_character(at)));
    builder.finish()
}

/// A collection that is being read.
enum Open {
    /// A mapping; whether its next node is a key.
    Mapping { key_next: bool },
    /// A sequence and the index of its next element.
    Sequence { next: usize },
}

/// Calls `visit` with the level, token and index (in characters) of every key and every sequence element.
fn walk(text: &str, mut visit: impl FnMut(usize, String, usize)) {
    let mut open: Vec<Open> = Vec::new();
    for event in Parser::new_from_str(text) {
        // Invalid YAML was reported by `parse`; the positions before the error are enough.
        let Ok((event, span)) = event else { return };
        if matches!(event, Event::MappingEnd | Event::SequenceEnd) {
            open.pop();
            continue;
        }
        if !matches!(event, Event::Scalar(..) | Event::Alias(..) | Event::MappingStart(..) | Event::SequenceStart(..)) {
            continue;
        }
        let level = open.len();
        match open.last_mut() {
            Some(Open::Mapping { key_next: key_next @ true }) => {
                *key_next = false;
                let token = if let Event::Scalar(key, ..) = &event { key.to_string() } else { String::new() };
                visit(level, token, span.start.index());
            }
            Some(Open::Mapping { key_next }) => *key_next = true,
            Some(Open::Sequence { next }) => {
                visit(level, next.to_string(), span.start.index());
                *next += 1;
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
