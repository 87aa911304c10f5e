//! Reading the body of an error response, whatever its shape.
//!
//! | who | shape |
//! | --- | --- |
//! | Azure Resource Manager, data planes | `{"error": {"code", "message", "target", "details", "innererror"}}` |
//! | OData | `{"odata.error": {"code", "message": {"lang", "value"}}}` |
//! | API Management, Synapse data plane | `{"code", "message", …}`, also `{"statusCode", "message"}` |
//! | Microsoft Entra, Adobe IMS | `{"error": "invalid_grant", "error_description": "…"}` |
//! | Adobe Experience Platform | `{"title", "status", "type", "detail"}`, `{"errors": [{"code", "message"}]}` |
//! | Adobe Flow Service and gateway | `{"errorCode", "errorMessage"}`, `{"error_code", "message"}` |
//! | Azure Storage and other services that speak XML | `<Error><Code>…</Code><Message>…</Message></Error>` |
//! | gateways on the way | any text, often HTML, or nothing |
//!
//! Member names are found in any letter case: the same service writes `Message` in one place and `message` in another.

use super::error::ErrorDetail;
use serde_json::{Map, Value};

/// How deep details inside details are read. Deeper ones stay in the body.
const DEPTH: usize = 8;
/// Where a web page has said at the latest that it is one, in bytes.
const PROLOG: usize = 1024;

/// Reads the error in a body. A body without structure is the message.
pub(super) fn parse(body: &[u8]) -> ErrorDetail {
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => from_body(&members, body),
        Ok(Value::Array(errors)) => from_list(&errors).unwrap_or_else(|| plain(body)),
        Ok(Value::String(text)) => with_message(text),
        _ => from_xml(&String::from_utf8_lossy(body)).unwrap_or_else(|| plain(body)),
    }
}

/// What an error in XML has to say is in two elements, wherever they stand. A web page is no such error.
fn from_xml(text: &str) -> Option<ErrorDetail> {
    let is_page = text.get(..PROLOG).unwrap_or(text).to_ascii_lowercase().contains("<html");
    if is_page || !text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return None;
    }
    let (code, message) = (element(text, "code"), element(text, "message"));
    (code.is_some() || message.is_some()).then(|| ErrorDetail { code, message, ..ErrorDetail::default() })
}

/// The text of the first element `name`, in any letter case.
fn element(text: &str, name: &str) -> Option<String> {
    let content = text.split('<').find_map(|tag| {
        let (found, rest) = tag.split_at_checked(name.len())?;
        rest.strip_prefix('>').filter(|_| found.eq_ignore_ascii_case(name))
    })?;
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let text = plain.into_iter().fold(content.trim().to_owned(), |text, (from, to)| text.replace(from, to));
    (!text.is_empty()).then_some(text)
}

fn from_body(members: &Map<String, Value>, body: &[u8]) -> ErrorDetail {
    let wrapped = find(members, &["error", "odata.error"]).or_else(|| {
        // A failed resource tells its error among its properties.
        find(members, &["properties"])?.as_object().and_then(|inner| find(inner, &["error"]))
    });
    let error = match wrapped {
        Some(Value::Object(inner)) => from_object(inner, DEPTH),
        Some(Value::String(word)) => from_word(word, members),
        _ => match find(members, &["errors"]).and_then(Value::as_array).and_then(|list| from_list(list)) {
            Some(error) => error,
            None => from_object(members, DEPTH),
        },
    };
    if error == ErrorDetail::default() { plain(body) } else { error }
}

fn from_object(members: &Map<String, Value>, depth: usize) -> ErrorDetail {
    let code = find(members, &["code", "errorCode", "error_code"]).and_then(text);
    let message = find(members, &["message", "errorMessage", "error_description"]).and_then(text);
    let details = match find(members, &["details"]) {
        Some(Value::Array(list)) if depth > 0 => {
            list.iter().filter_map(Value::as_object).map(|it| from_object(it, depth - 1)).collect()
        }
        _ => Vec::new(),
    };
    ErrorDetail {
        code: code.or_else(|| problem_type(members)),
        message: message.or_else(|| problem_text(members)),
        target: find(members, &["target"]).and_then(text),
        details,
        inner_error: find(members, &["innererror", "inner_error"]).cloned(),
    }
}

/// `{"error": "…"}`: a code if a description stands beside it or it is one word, else the message.
fn from_word(word: &str, members: &Map<String, Value>) -> ErrorDetail {
    let message = find(members, &["error_description", "message", "detail"]).and_then(text);
    let is_code = message.is_some() || !word.contains(char::is_whitespace);
    ErrorDetail {
        code: is_code.then(|| word.to_owned()),
        message: message.or_else(|| Some(word.to_owned())),
        ..ErrorDetail::default()
    }
}

/// The first error of a list, with all of them as its details.
fn from_list(list: &[Value]) -> Option<ErrorDetail> {
    let details: Vec<_> = list.iter().filter_map(Value::as_object).map(|it| from_object(it, DEPTH)).collect();
    let mut first = details.first()?.clone();
    if details.len() > 1 {
        first.details = details;
    }
    Some(first)
}

/// Problem details (RFC 9457): the last part of the `type`, which Adobe documents as the error's code.
fn problem_type(members: &Map<String, Value>) -> Option<String> {
    find(members, &["title"])?;
    let kind = find(members, &["type"])?.as_str()?;
    let code = kind.trim_end_matches('/').rsplit('/').next()?;
    (!code.is_empty() && code != "about:blank").then(|| code.to_owned())
}

/// Problem details (RFC 9457): title and detail.
fn problem_text(members: &Map<String, Value>) -> Option<String> {
    let title = find(members, &["title"]).and_then(text);
    let detail = find(members, &["detail"]).and_then(text);
    match (title, detail) {
        (Some(title), Some(detail)) => Some(format!("{title}: {detail}")),
        (title, detail) => title.or(detail),
    }
}

fn plain(body: &[u8]) -> ErrorDetail {
    with_message(String::from_utf8_lossy(body).trim().to_owned())
}

fn with_message(text: String) -> ErrorDetail {
    ErrorDetail { message: (!text.is_empty()).then_some(text), ..ErrorDetail::default() }
}

/// The member with the first of `names` that is there, in any letter case.
fn find<'a>(members: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Value> {
    names.iter().find_map(|name| {
        let exact = members.get(*name);
        let similar = || members.iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        exact.or_else(similar).filter(|value| !value.is_null())
    })
}

/// A text, a number as text, or the `value` of an OData message.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(members) => find(members, &["value"])?.as_str().map(str::to_owned),
        _ => None,
    }
}
