//! Redaction and truncation of texts that become part of an error.

use azure_core::Error;
use std::{borrow::Cow, error::Error as StdError, fmt};

/// Maximum length in bytes of a text in a message. The whole body stays in
/// [`ServiceError::body`](super::ServiceError::body).
const MAX_TEXT: usize = 2048;

/// The message of an error and of its causes, without the queries of URLs.
///
/// It replaces the errors of an HTTP client. These print the whole URL of the request, in `Display` and even more in
/// `Debug`, and the query of a link may hold a signature.
struct RedactedError {
    message: String,
    source: Option<Box<RedactedError>>,
}

impl RedactedError {
    fn new(error: &(dyn StdError + 'static)) -> Self {
        let source = error.source().map(|source| Box::new(Self::new(source)));
        Self { message: without_queries(&error.to_string()), source }
    }
}

impl fmt::Display for RedactedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for RedactedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.message, f)?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, ": {source:?}"))
    }
}

impl StdError for RedactedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Replaces the causes of an error by [`RedactedError`]s if it or one of them names a URL; returns any other error as it
/// is.
pub(super) fn redact(error: Error) -> Error {
    if !format!("{error:?}").contains("://") {
        return error;
    }
    let message = without_queries(&error.to_string());
    let kind = error.kind().clone();
    match error.source() {
        Some(source) => Error::with_error(kind, RedactedError::new(source), message),
        None => Error::with_message(kind, message),
    }
}

/// Returns the message of the innermost cause: `Connection refused`, where those around it only say that sending failed.
pub(super) fn root_cause(error: &Error) -> Option<String> {
    chain(error).skip(1).last().map(ToString::to_string)
}

/// Returns an error and its causes.
pub(super) fn chain(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    let mut next: Option<&(dyn StdError + 'static)> = Some(error);
    std::iter::from_fn(move || {
        let current = next?;
        next = current.source();
        Some(current)
    })
}

/// Removes the query, the fragment and the user information of every URL in a text.
pub(super) fn without_queries(text: &str) -> String {
    let mut output = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        output.push_str(before);
        output.push_str("://");
        let ends_path = |c: char| c.is_whitespace() || "\"'`<>(),?#".contains(c);
        let (path, next) = after.split_at(after.find(ends_path).unwrap_or(after.len()));
        let authority = path.find('/').unwrap_or(path.len());
        let (authority, path) = path.split_at(authority);
        output.push_str(authority.rsplit('@').next().unwrap_or_default());
        output.push_str(path);
        rest = next;
        if rest.starts_with(['?', '#']) {
            // Parentheses and commas may be part of a query.
            let ends_query = |c: char| c.is_whitespace() || "\"<>".contains(c);
            let (query, next) = rest.split_at(rest.find(ends_query).unwrap_or(rest.len()));
            output.push_str(if query.ends_with(')') { ")" } else { "" });
            rest = next;
        }
    }
    output.push_str(rest);
    output
}

/// Returns the first 2048 bytes of a longer text, cut at a character boundary and with its length in bytes.
pub(super) fn truncate(text: &str) -> Cow<'_, str> {
    if text.len() <= MAX_TEXT {
        return text.into();
    }
    let end = (0..=MAX_TEXT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let start = text.get(..end).unwrap_or_default();
    format!("{start}… ({} bytes in all)", text.len()).into()
}
