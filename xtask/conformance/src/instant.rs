//! Instants in text, read as tolerantly as the services write them.

use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// The instant that `text` names: RFC 3339, where no offset means UTC and a blank may stand for the `T`.
pub(crate) fn parse(text: &str) -> Option<OffsetDateTime> {
    let text = text.trim().replacen(' ', "T", 1);
    let complete = if offset(&text).is_some() { text } else { format!("{text}Z") };
    OffsetDateTime::parse(&complete, &Rfc3339).ok()
}

/// The text without its offset; `None` if it has none, or is no instant.
pub(crate) fn without_offset(text: &str) -> Option<&str> {
    parse(text)?;
    text.get(..offset(text)?)
}

/// Where the offset begins.
fn offset(text: &str) -> Option<usize> {
    let time = text.find(['T', 't', ' '])?;
    let found = text.get(time..)?.find(['Z', 'z', '+', '-'])?;
    Some(time + found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_has_many_spellings() {
        let noon = parse("2020-02-03T12:00:00Z").unwrap();
        for text in [
            "2020-02-03T12:00:00",
            "2020-02-03 12:00:00",
            "2020-02-03T12:00:00.0000000Z",
            "2020-02-03T13:00:00+01:00",
            "2020-02-03T11:30:00-00:30",
        ] {
            assert_eq!(parse(text), Some(noon), "{text}");
        }
        for text in ["", "noon", "2020-02-03", "P1D", "2020-13-03T12:00:00Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn offsets_can_be_taken_off() {
        assert_eq!(without_offset("2020-02-03T12:00:00.5Z"), Some("2020-02-03T12:00:00.5"));
        assert_eq!(without_offset("2020-02-03T12:00:00-01:00"), Some("2020-02-03T12:00:00"));
        assert_eq!(without_offset("2020-02-03T12:00:00"), None);
        assert_eq!(without_offset("never"), None);
    }
}
