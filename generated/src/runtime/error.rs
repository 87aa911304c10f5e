//! Errors that a service reports.

use super::cause;
use super::error_body;
use super::retry_limit::{asked_wait, postponed};
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        RawResponse, StatusCode,
        headers::{ERROR_CODE, HeaderName, Headers},
        response::ResponseBody,
    },
    time::Duration,
};
use serde_json::Value;
use std::fmt;

/// How many bytes of a text without structure go into a message. The whole body stays in [`ServiceError::body`].
const MESSAGE_LIMIT: usize = 2048;

/// How many of a list of errors go into a message.
const DETAILS_LIMIT: usize = 8;

/// Where services put the id under which their support finds a request, best first.
const REQUEST_ID_HEADERS: [HeaderName; 4] = [
    HeaderName::from_static("x-ms-request-id"),
    HeaderName::from_static("apim-request-id"),
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("x-ms-correlation-request-id"),
];

/// An error that a service reported: a status that the operation does not document, or a long-running operation that
/// failed or was canceled.
///
/// It is inside an [`azure_core::Error`] of the kind [`ErrorKind::HttpResponse`]; [`ServiceError::from_error`] finds it.
/// Bodies of Azure Resource Manager, of the data planes, of API Management and of Adobe are all understood. Of any other
/// body, at least the text is the message.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceError {
    /// The operation that failed, for example `SqlPools.get`.
    pub operation: &'static str,
    /// The status of the response. A success for a long-running operation that failed later.
    pub status: StatusCode,
    /// The service's code for the error, for example `ResourceNotFound`.
    pub code: Option<String>,
    /// The service's words.
    pub message: Option<String>,
    /// What the error is about, for example the name of a member of the request.
    pub target: Option<String>,
    /// The errors that led to this one.
    pub details: Vec<ErrorDetail>,
    /// Whatever more the service says for its own developers.
    pub inner_error: Option<Value>,
    /// The id under which the service's support finds the request.
    pub request_id: Option<String>,
    /// How long the service asks to wait before the next try. Up to ten minutes are waited for, if there are retries.
    pub retry_after: Option<Duration>,
    /// The whole body of the response. What it says beyond the rest here, `body.json()` reads as a model.
    pub body: ResponseBody,
    /// The word with which a long-running operation ended.
    outcome: Option<String>,
}

/// One of several errors that a service reported together.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The service's code for the error.
    pub code: Option<String>,
    /// The service's words.
    pub message: Option<String>,
    /// What the error is about.
    pub target: Option<String>,
    /// The errors that led to this one.
    pub details: Vec<ErrorDetail>,
    /// Whatever more the service says for its own developers.
    pub inner_error: Option<Value>,
}

impl ServiceError {
    /// The service's error inside `error`, if there is one. Finds it under any context that was added.
    pub fn from_error(error: &Error) -> Option<&Self> {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
        while let Some(current) = cause {
            if let Some(found) = current.downcast_ref::<Self>() {
                return Some(found);
            }
            cause = current.source();
        }
        None
    }

    fn new(operation: &'static str, response: &RawResponse) -> Self {
        let ErrorDetail { code, message, target, details, inner_error } = error_body::parse(response.body());
        let headers = response.headers();
        Self {
            operation,
            status: response.status(),
            code: code.or_else(|| headers.get_optional_string(&ERROR_CODE)),
            message,
            target,
            details,
            inner_error,
            request_id: request_id(headers),
            retry_after: asked_wait(headers),
            body: response.body().clone(),
            outcome: None,
        }
    }

    fn into_error(self, response: RawResponse) -> Error {
        let kind = ErrorKind::HttpResponse {
            status: response.status(),
            // Part of the kind's text, which goes into spans.
            error_code: self.code.as_deref().map(|code| shortened(code).into_owned()),
            raw_response: Some(Box::new(response)),
        };
        Error::new(kind, self)
    }
}

/// The error of a response with a status that the operation does not document.
#[cold]
pub(super) fn unexpected_status(operation: &'static str, response: RawResponse) -> Error {
    ServiceError::new(operation, &response).into_error(response)
}

/// The error of a long-running operation that ended with the word `outcome`, as `response` says.
#[cold]
pub(super) fn operation_failed(operation: &'static str, outcome: &str, response: RawResponse) -> Error {
    let mut error = ServiceError::new(operation, &response);
    error.outcome = Some(outcome.to_owned());
    // The body is the monitor or the resource: if it has no words about an error, it is not one.
    if error.code.is_none() && error.message.as_deref().is_some_and(|text| text.starts_with(['{', '['])) {
        error.message = None;
    }
    error.into_error(response)
}

/// The error of a request that got no response, or not all of it: it could not be sent, or was not allowed to.
#[cold]
pub(super) fn not_sent(operation: &'static str, error: Error) -> Error {
    if let Some(response) = postponed(&error) {
        return unexpected_status(operation, response);
    }
    // The pipeline wraps causes in general words, so the chain is told.
    let mut message = format!("{operation}: {error}");
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source.and_then(|it| it.downcast_ref::<Error>()) {
        add(&mut message, &inner.to_string());
        source = std::error::Error::source(inner);
    }
    // What is wrong on the way to a service, only the transport knows. Of other errors beyond `azure_core`, such as those
    // of a credential, nobody knows what they tell.
    if matches!(error.kind(), ErrorKind::Connection | ErrorKind::Io)
        && let Some(root) = cause::root(&error)
    {
        add(&mut message, &root);
    }
    let message = shortened(&cause::without_queries(&message)).into_owned();
    cause::discreet(error).with_context(message)
}

fn add(message: &mut String, words: &str) {
    if !message.ends_with(words) {
        message.push_str(": ");
        message.push_str(words);
    }
}

/// The error of a web page in place of JSON: a proxy or a portal in between has answered, not the service.
#[cold]
pub(super) fn web_page(operation: &'static str, response: &RawResponse) -> Error {
    let status = response.status();
    let message = format!(
        "{operation}: {status} {}, but with a web page for a body: is there a proxy in between?",
        status.canonical_reason()
    );
    Error::with_error(ErrorKind::DataConversion, ServiceError::new(operation, response), message)
}

/// The error of a response that is no sense in this place.
#[cold]
pub(super) fn unexpected_body(operation: &'static str, problem: &str) -> Error {
    Error::with_message(ErrorKind::DataConversion, format!("{operation}: {problem}"))
}

fn request_id(headers: &Headers) -> Option<String> {
    REQUEST_ID_HEADERS.iter().find_map(|name| headers.get_optional_string(name))
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match &self.outcome {
            Some(outcome) => write!(f, "the operation ended as {}", shortened(outcome))?,
            None => write!(f, "{} {}", self.status, self.status.canonical_reason())?,
        }
        if let Some(code) = &self.code {
            write!(f, " ({})", shortened(code))?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", shortened(message))?;
        }
        for detail in self.details.iter().take(DETAILS_LIMIT) {
            // A service often repeats the only detail as the whole.
            if let Some(message) = &detail.message
                && self.message.as_deref() != Some(message)
            {
                let about = detail.target.as_deref().or(detail.code.as_deref()).unwrap_or("detail");
                write!(f, "; {}: {}", shortened(about), shortened(message))?;
            }
        }
        if let Some(more @ 1..) = self.details.len().checked_sub(DETAILS_LIMIT) {
            write!(f, "; and {more} more")?;
        }
        if let Some(wait) = self.retry_after.filter(|wait| *wait > Duration::ZERO && self.outcome.is_none()) {
            write!(f, "; the service asks for a wait of {wait}")?;
        }
        match &self.request_id {
            Some(id) => write!(f, " [request {}]", shortened(id)),
            None => Ok(()),
        }
    }
}

/// Shows long texts and lists by their beginning, and nothing of the body but its length.
impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |text: &Option<String>| text.as_deref().map(|text| shortened(text).into_owned());
        let details: Vec<_> =
            self.details.iter().take(DETAILS_LIMIT).map(|it| (text(&it.code), text(&it.message))).collect();
        f.debug_struct("ServiceError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &text(&self.code))
            .field("message", &text(&self.message))
            .field("target", &text(&self.target))
            .field("details", &details)
            .field("inner_error", &self.inner_error.as_ref().map(|it| shortened(&it.to_string()).into_owned()))
            .field("request_id", &text(&self.request_id))
            .field("retry_after", &self.retry_after)
            .field("body_length", &self.body.len())
            .field("outcome", &text(&self.outcome))
            .finish()
    }
}

impl std::error::Error for ServiceError {}

/// The beginning of a text, cut between two characters.
pub(super) fn shortened(text: &str) -> std::borrow::Cow<'_, str> {
    if text.len() <= MESSAGE_LIMIT {
        return text.into();
    }
    let end = (0..=MESSAGE_LIMIT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let beginning = text.get(..end).unwrap_or_default();
    format!("{beginning}… ({} bytes in all)", text.len()).into()
}
