//! The cause of an error, without what must not be told.

use azure_core::Error;
use std::{error::Error as StdError, fmt};

/// The words of an error that was replaced, and those of its own cause.
///
/// The errors of an HTTP client print the whole URL of the request, in their words and still more in `Debug`, and the
/// query of a link may hold a signature.
struct Told {
    words: String,
    cause: Option<Box<Told>>,
}

impl Told {
    fn new(error: &(dyn StdError + 'static)) -> Self {
        let cause = error.source().map(|cause| Box::new(Self::new(cause)));
        Self { words: without_queries(&error.to_string()), cause }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.words, f)?;
        self.cause.as_ref().map_or(Ok(()), |cause| write!(f, ": {cause:?}"))
    }
}

impl StdError for Told {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

/// The same error; if it or a cause of it names a URL, then with nothing but the words of its causes, and without the
/// queries of those URLs.
pub(super) fn discreet(error: Error) -> Error {
    if !format!("{error:?}").contains("://") {
        return error;
    }
    let words = without_queries(&error.to_string());
    let kind = error.kind().clone();
    match error.source() {
        Some(cause) => Error::with_error(kind, Told::new(cause), words),
        None => Error::with_message(kind, words),
    }
}

/// The words of the innermost cause: `Connection refused`, where those around it only say that something failed.
pub(super) fn root(error: &Error) -> Option<String> {
    let mut cause = error.source()?;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    Some(cause.to_string())
}

/// The text with every URL in it cut off before its query, and without a user name.
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
