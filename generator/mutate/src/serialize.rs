//! Serialization of a tree, with what no tree can hold: duplicate keys, numbers out of range, lone surrogates.
//!
//! The tree marks such places with private-use characters, which no description contains; they are replaced in the text.

use serde_json::Value;

use crate::entropy::Entropy;

/// Encloses a raw value, which is written without quotes.
const RAW: char = '\u{e000}';
/// Makes a key unlike the key of its object that it is to duplicate.
const DUPLICATE: char = '\u{e001}';
/// A backslash that begins an escape sequence of the file, and is not escaped itself.
const ESCAPE: char = '\u{e002}';

/// Returns a string that is written as the value `text`, without quotes: for example a number out of range.
pub(crate) fn raw_value(text: &str) -> String {
    format!("{RAW}{text}{RAW}")
}

/// Returns a string whose escape sequences, such as `\ud800`, are written as they are.
pub(crate) fn raw_escapes(text: &str) -> String {
    text.replace('\\', "\u{e002}")
}

/// Returns a key that is written as `key`, beside `key` itself.
pub(crate) fn duplicate_key(key: &str) -> String {
    format!("{key}{DUPLICATE}")
}

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// On one line.
    Json,
    /// With two spaces for each level.
    PrettyJson,
    Yaml,
}

impl Format {
    pub(crate) fn random(entropy: &mut Entropy) -> Self {
        match entropy.below(8) {
            0..=1 => Self::Json,
            2..=4 => Self::PrettyJson,
            _ => Self::Yaml,
        }
    }

    /// Returns the extension of a file name, without a dot.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Json | Self::PrettyJson => "json",
            Self::Yaml => "yaml",
        }
    }

    /// Serializes `value` as the contents of a file.
    pub(crate) fn serialize(self, value: &Value) -> Vec<u8> {
        let text = match self {
            Self::Json => value.to_string(),
            Self::PrettyJson => format!("{value:#}\n"),
            // Nesting beyond the limit of the YAML serializer is written as JSON, which YAML includes.
            Self::Yaml => serde_yaml::to_string(value).unwrap_or_else(|_| value.to_string()),
        };
        if !text.contains([RAW, DUPLICATE, ESCAPE]) {
            return text.into_bytes();
        }
        let text = text.replace(&format!("\"{RAW}"), "").replace(&format!("{RAW}\""), "");
        text.replace([RAW, DUPLICATE], "").replace(ESCAPE, "\\").into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_tree_can_hold_is_written() {
        let value = json!({ "a": 1, duplicate_key("a"): raw_value("1e400"), "b": raw_escapes("x\\ud800") });
        assert_eq!(Format::Json.serialize(&value), br#"{"a":1,"a":1e400,"b":"x\ud800"}"#);
        assert_eq!(Format::Yaml.serialize(&json!({ "a": raw_value("-0") })), b"a: -0\n");
    }
}
