//! Percent-encoding, and paths from templates.
//!
//! A value can never change which resource a URL names: whatever is not a letter, a digit or one of `-._~` is encoded,
//! and what URL parsers would drop (empty segments, `.`, `..`, also in their encoded spellings) is refused.

use super::parameter::Parameter;
use azure_core::{Error, Result, error::ErrorKind};

/// What may stand in any part of a URL as it is (RFC 3986, unreserved).
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// What may stand in a path segment as it is (RFC 3986, pchar without `%`).
fn is_segment_character(byte: u8) -> bool {
    is_unreserved(byte) || b"!$&'()*+,;=:@".contains(&byte)
}

fn push_byte(output: &mut String, byte: u8, keep: fn(u8) -> bool) {
    if keep(byte) {
        output.push(char::from(byte));
    } else {
        output.push_str(&format!("%{byte:02X}"));
    }
}

/// Appends `text` with everything encoded that could mean something in a URL.
pub(super) fn push_encoded(output: &mut String, text: &str) {
    for byte in text.bytes() {
        push_byte(output, byte, is_unreserved);
    }
}

/// Appends the name of a query parameter. `$` stays readable: `$top` is how every document spells it.
pub(super) fn push_query_name(output: &mut String, name: &str) {
    for byte in name.bytes() {
        push_byte(output, byte, |byte| byte == b'$' || is_unreserved(byte));
    }
}

/// What may stand in a query as it is (RFC 3986, query without `%`): also what separates pairs.
fn is_query_character(byte: u8) -> bool {
    is_segment_character(byte) || b"/?".contains(&byte)
}

/// Appends a part of a query that may be encoded already, and may consist of several pairs.
pub(super) fn push_query_once(output: &mut String, text: &str) {
    push_once(output, text, is_query_character);
}

/// Appends a text that may be encoded already: a valid `%XX` stays.
fn push_once(output: &mut String, text: &str, keep: fn(u8) -> bool) {
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'%', [high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                output.push('%');
            }
            _ => push_byte(output, byte, keep),
        }
    }
}

/// Fills in a template such as `/groups/{}/items('{}')/{+}` behind the path `base`.
///
/// `{}` takes one value as a segment or a part of one. `{+}` takes a path of several segments, such as a resource id,
/// which may be encoded already. A query behind a `?` in the template is not part of the result.
pub(super) fn path(base: &str, template: &str, values: &[&dyn Parameter]) -> Result<String> {
    let template = template.split_once('?').map_or(template, |(path, _)| path);
    let mut output = base.trim_end_matches('/').to_owned();
    if !template.starts_with('/') {
        output.push('/');
    }
    let mut values = values.iter();
    let mut rest = template;
    while let Some((fixed, after)) = rest.split_once('{') {
        output.push_str(fixed);
        let (kind, after) = after.split_once('}').ok_or_else(|| refuse(template, "a placeholder has no end"))?;
        let value = values.next().ok_or_else(|| refuse(template, "there are too few values"))?;
        let text = text_of(*value)?;
        match kind {
            "" => push_segment(&mut output, &text)?,
            "+" => push_segments(&mut output, &text)?,
            _ => return Err(refuse(template, "a placeholder is neither `{}` nor `{+}`")),
        }
        rest = after;
    }
    output.push_str(rest);
    if values.next().is_some() {
        return Err(refuse(template, "there are too many values"));
    }
    // Values were checked by themselves; this is about what they became together with the template.
    if output.split('/').any(is_dot_segment) {
        return Err(refuse(template, "a segment became `.` or `..`"));
    }
    Ok(output)
}

fn text_of(value: &dyn Parameter) -> Result<String> {
    let parts = value.parts();
    if parts.is_empty() {
        return Err(Error::with_message(ErrorKind::Other, "a path parameter has no value"));
    }
    Ok(parts.join(","))
}

fn push_segment(output: &mut String, text: &str) -> Result<()> {
    if matches!(text, "" | "." | "..") {
        return Err(refuse_value(text));
    }
    push_encoded(output, text);
    Ok(())
}

fn push_segments(output: &mut String, text: &str) -> Result<()> {
    let path = text.strip_prefix('/').unwrap_or(text);
    // The template supplies the slash in front of the placeholder.
    let mut separator = "";
    for segment in path.split('/') {
        if segment.is_empty() || hides_dot_segment(segment) {
            return Err(refuse_value(text));
        }
        output.push_str(separator);
        push_once(output, segment, is_segment_character);
        separator = "/";
    }
    Ok(())
}

/// Whether a URL parser takes the segment for a step to the same or the parent level.
fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(plain.as_str(), "." | "..")
}

/// Whether the segment, decoded by a server, contains such a step: `..%2F..` is three segments to some.
fn hides_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2f", "/").replace("%5c", "/").replace('\\', "/");
    plain.split('/').any(is_dot_segment)
}

#[cold]
fn refuse_value(text: &str) -> Error {
    let text = super::error::shortened(text);
    let message =
        format!("the path parameter {text:?} is empty, `.` or `..`, or has such a segment: it would change the URL");
    Error::with_message(ErrorKind::Other, message)
}

#[cold]
fn refuse(template: &str, problem: &str) -> Error {
    Error::with_message(ErrorKind::Other, format!("the path `{template}`: {problem}"))
}
