//! From a tree to text, with what no tree can hold: members that stand twice, numbers that no type holds, half surrogates.
//!
//! The tree marks such places with characters for private use, which no description has; they are replaced in the text.

use serde_json::Value;

use crate::dice::Dice;

/// Around a value that stands in the file as it is, without quotes.
const BARE: char = '\u{e000}';
/// In a key that has to be unlike another key of its object until it is text.
const AGAIN: char = '\u{e001}';
/// A backslash that begins an escape of the file, in place of one that is escaped itself.
const ESCAPE: char = '\u{e002}';

/// A string that becomes the value `text` as it is, such as a number that no type holds.
pub(crate) fn bare(text: &str) -> String {
    format!("{BARE}{text}{BARE}")
}

/// Text in which escapes of the file, such as `\ud800`, stay what they are.
pub(crate) fn escapes(text: &str) -> String {
    text.replace('\\', "\u{e002}")
}

/// `key` once more.
pub(crate) fn again(key: &str) -> String {
    format!("{key}{AGAIN}")
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// On one line.
    Json,
    /// With two spaces for each level.
    PrettyJson,
    Yaml,
}

impl Notation {
    pub(crate) fn any(dice: &mut Dice) -> Self {
        match dice.below(8) {
            0..=1 => Self::Json,
            2..=4 => Self::PrettyJson,
            _ => Self::Yaml,
        }
    }

    /// The suffix of such a file.
    pub(crate) fn suffix(self) -> &'static str {
        match self {
            Self::Json | Self::PrettyJson => "json",
            Self::Yaml => "yaml",
        }
    }
}

/// `value` as text.
pub(crate) fn write(value: &Value, notation: Notation) -> String {
    let text = match notation {
        Notation::Json => value.to_string(),
        Notation::PrettyJson => format!("{value:#}\n"),
        // Nesting beyond what YAML's writer follows is written as JSON, which YAML includes.
        Notation::Yaml => serde_yaml::to_string(value).unwrap_or_else(|_| value.to_string()),
    };
    if !text.contains([BARE, AGAIN, ESCAPE]) {
        return text;
    }
    let text = text.replace(&format!("\"{BARE}"), "").replace(&format!("{BARE}\""), "");
    text.chars()
        .filter_map(|c| match c {
            BARE | AGAIN => None,
            ESCAPE => Some('\\'),
            other => Some(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_tree_can_hold() {
        let value = json!({ "a": 1, again("a"): bare("1e400"), "b": escapes("x\\ud800") });
        assert_eq!(write(&value, Notation::Json), r#"{"a":1,"a":1e400,"b":"x\ud800"}"#);
        assert_eq!(write(&json!({ "a": bare("-0") }), Notation::Yaml), "a: -0\n");
    }
}
