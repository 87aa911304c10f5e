//! Instants in JSON: many accepted forms, one written form.

use super::wire::{Blank, FromJson, Target, ToJson, View};
use azure_core::time::{OffsetDateTime, parse_rfc7231};
use std::borrow::Cow;
use time::format_description::well_known::Rfc3339;

/// An instant as RFC 3339 text.
///
/// Reading accepts the forms that services send: no offset means UTC, the `T` may be a blank, an offset may lack its colon
/// or minutes, a date alone is midnight in UTC, fractions are kept to the nanosecond, and the form of HTTP headers
/// (RFC 1123) is accepted, so that typed header getters can use this type. Empty text counts as absent. The written form
/// is RFC 3339 with the shortest fraction and the given offset, `Z` for UTC.
impl FromJson for OffsetDateTime {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Instant(self)
    }
}

impl ToJson for OffsetDateTime {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Instant(*self)
    }
}

impl Blank for OffsetDateTime {
    #[inline]
    fn blank() -> Self {
        Self::UNIX_EPOCH
    }
}

/// Returns the instant of a text in any of the accepted forms.
pub(super) fn read(text: &str) -> Option<OffsetDateTime> {
    // The form that most services send.
    OffsetDateTime::parse(text, &Rfc3339).ok().or_else(|| parse(text)).or_else(|| parse_http(text))
}

/// The maximum length of the RFC 3339 text of an instant, and some bytes more.
pub(super) const MAX_LENGTH: usize = 48;

/// Returns the RFC 3339 text of an instant. It stands in `buffer`, as a writer makes many of them.
pub(super) fn text(instant: OffsetDateTime, buffer: &mut [u8; MAX_LENGTH]) -> Cow<'_, str> {
    let mut free = buffer.as_mut_slice();
    let written = instant.format_into(&mut free, &Rfc3339);
    let length = MAX_LENGTH - free.len();
    match written.ok().and_then(|_| std::str::from_utf8(buffer.get(..length)?).ok()) {
        Some(text) => Cow::Borrowed(text),
        // RFC 3339 has no form for offsets with seconds and years of five digits.
        None => Cow::Owned(instant.to_string()),
    }
}

/// Parses a text after completing it to RFC 3339.
pub(super) fn parse(text: &str) -> Option<OffsetDateTime> {
    let text = text.trim();
    let (date, rest) = text.split_at_checked("2006-01-02".len())?;
    let clock_and_offset = rest.strip_prefix(['T', 't', ' ']).unwrap_or(rest);
    let complete = if rest.is_empty() {
        format!("{date}T00:00:00Z")
    } else {
        let offset_at = clock_and_offset.find(['Z', 'z', '+', '-']);
        let (clock, offset) = clock_and_offset.split_at(offset_at.unwrap_or(clock_and_offset.len()));
        format!("{date}T{}{}", clock.trim_end(), full_offset(offset))
    };
    OffsetDateTime::parse(&complete, &Rfc3339).ok()
}

/// Parses the form of HTTP headers, `Sun, 06 Nov 1994 08:49:37 GMT`, in any letter case.
pub(super) fn parse_http(text: &str) -> Option<OffsetDateTime> {
    let spelled = |word: &str| match word.split_at_checked(1) {
        _ if word.eq_ignore_ascii_case("GMT") => "GMT".to_owned(),
        Some((first, rest)) => first.to_uppercase() + &rest.to_lowercase(),
        None => word.to_owned(),
    };
    parse_rfc7231(&text.trim().split(' ').map(spelled).collect::<Vec<_>>().join(" ")).ok()
}

/// Returns `+01:00` for `+0100` and `+01`, and `Z` for no offset.
fn full_offset(offset: &str) -> String {
    match offset.len() {
        0 => "Z".to_owned(),
        3 => format!("{offset}:00"),
        5 => match offset.split_at_checked(3) {
            Some((hours, minutes)) => format!("{hours}:{minutes}"),
            None => offset.to_owned(),
        },
        _ => offset.to_owned(),
    }
}
