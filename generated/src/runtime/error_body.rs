//! Parsing of the body of an error response, in any of the known formats.
//!
//! | sent by | format |
//! | --- | --- |
//! | Azure Resource Manager, data planes | `{"error": {"code", "message", "target", "details", "innererror"}}` |
//! | OData | `{"odata.error": {"code", "message": {"lang", "value"}}}` |
//! | API Management, Synapse data plane | `{"code", "message", …}`, also `{"statusCode", "message"}`, with a text in `error` |
//! | Microsoft Entra, Adobe IMS | `{"error": "invalid_grant", "error_description": "…"}` |
//! | Adobe Experience Platform | `{"title", "status", "type", "detail"}`, `{"errors": [{"code", "message"}]}` |
//! | Adobe Flow Service and gateway | `{"errorCode", "errorMessage"}`, `{"error_code", "message"}` |
//! | Azure Storage and other services that speak XML | `<Error><Code>…</Code><Message>…</Message></Error>` |
//! | gateways | any text, often HTML, or nothing |
//!
//! Member names are found in any letter case: the same service writes `Message` in one place and `message` in another.

use super::byte_order_mark;
use serde_json::{Map, Value};

/// Maximum depth of details inside details. Deeper ones are only in the body.
const MAX_DEPTH: usize = 8;
/// Length in bytes of the start of a body in which HTML is recognized.
const HTML_PROLOG: usize = 1024;

/// One of several errors that a service reported together.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The service's code for the error.
    pub code: Option<String>,
    /// The service's message.
    pub message: Option<String>,
    /// The object of the error.
    pub target: Option<String>,
    /// The errors that led to this one.
    pub details: Vec<ErrorDetail>,
    /// Diagnostic information for the developers of the service.
    pub inner_error: Option<Value>,
}

/// Parses the error in a body. A body of an unknown format is the message.
pub(super) fn parse(body: &[u8]) -> ErrorDetail {
    let body = byte_order_mark::strip(body);
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => from_body(&members, body),
        Ok(Value::Array(errors)) => from_list(&errors).unwrap_or_else(|| plain(body)),
        Ok(Value::String(text)) => with_message(text),
        _ => from_xml(&String::from_utf8_lossy(body)).unwrap_or_else(|| plain(body)),
    }
}

/// Reads the elements `code` and `message` at any place in XML. HTML is not such an error.
fn from_xml(text: &str) -> Option<ErrorDetail> {
    let is_html = text.get(..HTML_PROLOG).unwrap_or(text).to_ascii_lowercase().contains("<html");
    if is_html || !text.trim_start().starts_with('<') {
        return None;
    }
    let (code, message) = (element(text, "code"), element(text, "message"));
    (code.is_some() || message.is_some()).then(|| ErrorDetail { code, message, ..ErrorDetail::default() })
}

/// Returns the text of the first element `name`, in any letter case.
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
        // A failed resource has its error among its properties.
        find(members, &["properties"])?.as_object().and_then(|inner| find(inner, &["error"]))
    });
    let error = match wrapped {
        Some(Value::Object(inner)) => from_object(inner, MAX_DEPTH),
        Some(Value::String(error)) => from_string(error, members),
        _ => match find(members, &["errors"]).and_then(Value::as_array).and_then(|list| from_list(list)) {
            Some(error) => error,
            None => from_object(members, MAX_DEPTH),
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

/// Reads `{"error": "…"}`: a code if there is none beside it and there is a message or it has no blanks, else the message.
fn from_string(error: &str, members: &Map<String, Value>) -> ErrorDetail {
    let code = find(members, &["code"]).and_then(text);
    let message = find(members, &["error_description", "message", "detail"]).and_then(text);
    let is_code = message.is_some() || !error.contains(char::is_whitespace);
    ErrorDetail {
        code: code.or_else(|| is_code.then(|| error.to_owned())),
        message: message.or_else(|| Some(error.to_owned())),
        ..ErrorDetail::default()
    }
}

/// Returns the first error of a list, with all of them as its details.
fn from_list(list: &[Value]) -> Option<ErrorDetail> {
    let details: Vec<_> = list.iter().filter_map(Value::as_object).map(|it| from_object(it, MAX_DEPTH)).collect();
    let mut first = details.first()?.clone();
    if details.len() > 1 {
        first.details = details;
    }
    Some(first)
}

/// Returns the last part of the `type` of problem details (RFC 9457), which Adobe documents as the error's code.
fn problem_type(members: &Map<String, Value>) -> Option<String> {
    find(members, &["title"])?;
    let kind = find(members, &["type"])?.as_str()?;
    let code = kind.trim_end_matches('/').rsplit('/').next()?;
    (!code.is_empty() && code != "about:blank").then(|| code.to_owned())
}

/// Returns title and detail of problem details (RFC 9457).
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

/// Returns the first member of `names` that is there, in any letter case.
fn find<'a>(members: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Value> {
    names.iter().find_map(|name| {
        let exact = members.get(*name);
        let similar = || members.iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        exact.or_else(similar).filter(|value| !value.is_null())
    })
}

/// Returns a string, a number as text, or the `value` of an OData message.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(members) => find(members, &["value"])?.as_str().map(str::to_owned),
        _ => None,
    }
}
