//! Percent-encoding, and paths from templates.
//!
//! A value can never change the path of a URL: all characters but letters, digits and `-._~` are encoded, and segments that
//! URL parsers would remove (empty, `.` and `..`, also if encoded) are rejected.

use super::parameter::Parameter;
use super::redact::truncate;
use azure_core::{Error, Result, error::ErrorKind};

/// Whether a byte is unreserved (RFC 3986): literal in any part of a URL.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// Whether a byte is literal in a path segment (RFC 3986, pchar without `%`).
fn is_segment_character(byte: u8) -> bool {
    is_unreserved(byte) || b"!$&'()*+,;=:@".contains(&byte)
}

fn push_byte(output: &mut String, byte: u8, is_literal: fn(u8) -> bool) {
    if is_literal(byte) {
        output.push(char::from(byte));
    } else {
        output.push_str(&format!("%{byte:02X}"));
    }
}

/// Appends `text` with all reserved characters encoded.
pub(super) fn push_encoded(output: &mut String, text: &str) {
    for byte in text.bytes() {
        push_byte(output, byte, is_unreserved);
    }
}

/// Appends `text` in the media type `application/x-www-form-urlencoded`, where a blank is a plus sign.
#[allow(dead_code, reason = "used by the modules `forms` and `auth`, which not every crate has")]
pub(crate) fn push_form_encoded(output: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => output.push('+'),
            byte => push_byte(output, byte, |byte| byte.is_ascii_alphanumeric() || b"*-._".contains(&byte)),
        }
    }
}

/// Appends the name of a query parameter. `$` is literal, as in the `$top` of OData.
pub(super) fn push_query_name(output: &mut String, name: &str) {
    for byte in name.bytes() {
        push_byte(output, byte, |byte| byte == b'$' || is_unreserved(byte));
    }
}

/// Whether a byte is literal in a query (RFC 3986, query without `%`), separators of pairs included.
fn is_query_character(byte: u8) -> bool {
    is_segment_character(byte) || b"/?".contains(&byte)
}

/// Appends a part of a query, of one or more pairs, that may be encoded.
pub(super) fn push_raw_query(output: &mut String, text: &str) {
    push_raw(output, text, is_query_character);
}

/// Appends a text that may be encoded: a valid `%XX` is not changed.
fn push_raw(output: &mut String, text: &str, is_literal: fn(u8) -> bool) {
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'%', [high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                output.push('%');
            }
            _ => push_byte(output, byte, is_literal),
        }
    }
}

/// Returns the path of a template such as `/groups/{}/items('{}')/{+}`, appended to the path `base`.
///
/// `{}` takes one value as a segment or a part of one. `{+}` takes a path of several segments, such as a resource id,
/// which may be encoded. The query of the template is not part of the result.
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
        let (kind, after) =
            after.split_once('}').ok_or_else(|| invalid_template(template, "a placeholder has no end"))?;
        let value = values.next().ok_or_else(|| invalid_template(template, "there are too few values"))?;
        let text = joined(*value)?;
        match kind {
            "" => push_segment(&mut output, &text)?,
            "+" => push_segments(&mut output, &text)?,
            _ => return Err(invalid_template(template, "a placeholder is neither `{}` nor `{+}`")),
        }
        rest = after;
    }
    output.push_str(rest);
    if values.next().is_some() {
        return Err(invalid_template(template, "there are too many values"));
    }
    // The values alone were checked above; this checks them together with the template.
    if output.split('/').any(is_dot_segment) {
        return Err(invalid_template(template, "a segment became `.` or `..`"));
    }
    Ok(output)
}

fn joined(value: &dyn Parameter) -> Result<String> {
    let parts = value.parts();
    if parts.is_empty() {
        return Err(Error::with_message(ErrorKind::Other, "a path parameter has no value"));
    }
    Ok(parts.join(","))
}

fn push_segment(output: &mut String, text: &str) -> Result<()> {
    if matches!(text, "" | "." | "..") {
        return Err(invalid_value(text));
    }
    push_encoded(output, text);
    Ok(())
}

fn push_segments(output: &mut String, text: &str) -> Result<()> {
    let path = text.strip_prefix('/').unwrap_or(text);
    // The slash in front of the placeholder is in the template.
    let mut separator = "";
    for segment in path.split('/') {
        if segment.is_empty() || contains_dot_segment(segment) {
            return Err(invalid_value(text));
        }
        output.push_str(separator);
        push_raw(output, segment, is_segment_character);
        separator = "/";
    }
    Ok(())
}

/// Whether a URL parser removes the segment as `.` or `..`.
fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(plain.as_str(), "." | "..")
}

/// Whether the segment contains a dot segment once a server has decoded it: for some, `..%2F..` is two segments.
fn contains_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2f", "/").replace("%5c", "/").replace('\\', "/");
    plain.split('/').any(is_dot_segment)
}

#[cold]
fn invalid_value(text: &str) -> Error {
    let text = truncate(text);
    let message =
        format!("the path parameter {text:?} is empty, `.` or `..`, or has such a segment: it would change the URL");
    Error::with_message(ErrorKind::Other, message)
}

#[cold]
fn invalid_template(template: &str, problem: &str) -> Error {
    Error::with_message(ErrorKind::Other, format!("the path `{template}`: {problem}"))
}
