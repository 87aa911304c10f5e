//! JSON that no `Value` can be: numbers beyond its range, lone surrogates, an order of members.
//!
//! A sample is a `Value` with a placeholder in the place of each such text. The text that a model reads has them replaced,
//! and so has what it writes, the other way round: a text that did not come back byte for byte leaves no placeholder.

use fastrand::Rng;
use serde_json::{Value, json};

use super::{
    label::{Label, Place},
    scalar::SECRET_MARKER,
};

/// The depth of a value that is deeper than any described one.
const DEPTH: usize = 90;

/// The texts in one sample.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExactTexts(Vec<String>);

impl ExactTexts {
    /// Adds a random text, and returns its placeholder and what it has.
    pub(crate) fn add(&mut self, rng: &mut Rng, place: Place, secret: bool) -> (Value, Label) {
        let index = self.0.len();
        // The index makes each text the only one of its kind.
        let number = 100 + index;
        let (text, label): (_, fn(Place) -> Label) = match rng.u8(..7) {
            0 => (format!("-123456789012345678901234567890{number}"), Label::BigInteger),
            1 => (format!("0.1000000000000000055511151231257827{number}"), Label::LongFloat),
            2 => (format!("1e{}", 300 + number), Label::HugeFloat),
            3 => (
                format!(r#"{{"z":1.0,"b":{{"y":[{{"d":1,"c":2}}],"a":null}},"a":"\u0041\/{number}"}}"#),
                Label::MemberOrder,
            ),
            4 => (format!(r#""\ud800-{number}""#), Label::LoneSurrogate),
            5 => (format!("{}{number}{}", "[".repeat(DEPTH), "]".repeat(DEPTH)), Label::DeepNesting),
            // In an array, where its redaction cannot be mistaken for that of the member.
            _ => (format!(r#"[{{"value":"{SECRET_MARKER}{number}","type":"SecureString"}}]"#), Label::SecretObject),
        };
        self.0.push(if secret { format!(r#"["{SECRET_MARKER}",{text}]"#) } else { text });
        (json!(placeholder(index)), label(place))
    }

    /// Returns `text` with the texts in place of their placeholders.
    pub(crate) fn insert(&self, text: &str) -> String {
        let texts = self.0.iter().enumerate();
        texts.fold(text.to_owned(), |all, (index, text)| all.replace(&format!("{:?}", placeholder(index)), text))
    }

    /// Returns `text` with the placeholders in place of their texts.
    pub(crate) fn remove(&self, text: &str) -> String {
        let texts = self.0.iter().enumerate();
        texts.fold(text.to_owned(), |all, (index, text)| all.replacen(text, &format!("{:?}", placeholder(index)), 1))
    }
}

fn placeholder(index: usize) -> String {
    format!("exact-json-{index}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_replaced_by_its_placeholder_only_if_it_is_whole() {
        let (mut texts, mut rng) = (ExactTexts::default(), Rng::with_seed(1));
        for secret in [false, true] {
            for _ in 0..50 {
                let index = texts.0.len();
                let (value, _) = texts.add(&mut rng, Place::UnknownMember, secret);
                let text = texts.insert(&value.to_string());
                assert!(serde_json::from_str::<&serde_json::value::RawValue>(&text).is_ok(), "{text}");
                assert_eq!(texts.remove(&text), value.to_string());
                assert_eq!(texts.0.iter().filter(|other| other.contains(&text)).count(), 1, "{text}");
                let cut = text.get(..text.len() - 1).unwrap();
                assert_ne!(texts.remove(cut), value.to_string());
                assert_eq!(text, texts.0[index]);
            }
        }
    }
}
