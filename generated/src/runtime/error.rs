//! Errors that a service reports.

use super::byte_order_mark;
use super::error_body::{self, ErrorDetail};
use super::limits::retry_after;
use super::redact::{chain, redact, root_cause, truncate, without_queries};
use super::retry_guard::{Last, last};
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        RawResponse, StatusCode,
        headers::{ERROR_CODE, HeaderName},
        response::ResponseBody,
    },
    time::Duration,
};
use serde_json::Value;
use std::fmt;

/// Maximum number of details in a message.
const MAX_DETAILS: usize = 8;

/// Headers with the id under which the support of a service finds a request, the most specific first.
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
    /// The service's message.
    pub message: Option<String>,
    /// The object of the error, for example the name of a member of the request.
    pub target: Option<String>,
    /// The errors that led to this one.
    pub details: Vec<ErrorDetail>,
    /// Diagnostic information for the developers of the service.
    pub inner_error: Option<Value>,
    /// The id under which the service's support finds the request.
    pub request_id: Option<String>,
    /// The delay that the service asks for before the next try. Retries wait for up to ten minutes.
    pub retry_after: Option<Duration>,
    /// The whole body of the response, without a byte-order mark before JSON. `body.json()` reads it as a model that knows
    /// further members.
    pub body: ResponseBody,
    /// The final status of a long-running operation.
    outcome: Option<String>,
}

impl ServiceError {
    /// Returns the service's error inside `error`, if there is one, under any context that was added.
    pub fn from_error(error: &Error) -> Option<&Self> {
        chain(error).find_map(|cause| cause.downcast_ref::<Self>())
    }

    /// Whether it is how a long-running operation ended.
    pub(super) fn is_outcome(&self) -> bool {
        self.outcome.is_some()
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
            request_id: REQUEST_ID_HEADERS.iter().find_map(|name| headers.get_optional_string(name)),
            retry_after: retry_after(headers),
            body: response.body().clone(),
            outcome: None,
        }
    }

    fn into_error(self, response: RawResponse) -> Error {
        let kind = ErrorKind::HttpResponse {
            status: response.status(),
            // `Display` of the kind goes into spans.
            error_code: self.code.as_deref().map(|code| truncate(code).into_owned()),
            raw_response: Some(Box::new(response)),
        };
        Error::new(kind, self)
    }
}

/// Returns the error of a response with a status that the operation does not document.
#[cold]
pub(super) fn unexpected_status(operation: &'static str, response: RawResponse) -> Error {
    let response = byte_order_mark::strip_json(response);
    ServiceError::new(operation, &response).into_error(response)
}

/// Returns the error of a long-running operation that ended with the status `outcome` in `response`.
#[cold]
pub(super) fn operation_failed(operation: &'static str, outcome: &str, response: RawResponse) -> Error {
    let response = byte_order_mark::strip_json(response);
    let mut error = ServiceError::new(operation, &response);
    error.outcome = Some(outcome.to_owned());
    // The body is the status monitor or the resource: without an error in it, it is not a message.
    if error.code.is_none() && error.message.as_deref().is_some_and(|text| text.starts_with(['{', '['])) {
        error.message = None;
    }
    error.into_error(response)
}

/// Returns the error of a request that got no response, or only a part of it: it could not be sent, or was not allowed to.
#[cold]
pub(super) fn transport_error(operation: &'static str, error: Error) -> Error {
    let error = match last(error) {
        Last::Response(response) => return unexpected_status(operation, response),
        Last::Error(error) => error,
    };
    // The pipeline wraps causes in general messages, so the message names the whole chain.
    let mut message = format!("{operation}: {error}");
    for inner in chain(&error).skip(1).map_while(|cause| cause.downcast_ref::<Error>()) {
        append(&mut message, &inner.to_string());
    }
    // Only the transport knows what is wrong with a connection. Other errors from outside `azure_core`, such as those of a
    // credential, may contain anything.
    if matches!(error.kind(), ErrorKind::Connection | ErrorKind::Io)
        && let Some(cause) = root_cause(&error)
    {
        append(&mut message, &cause);
    }
    let message = truncate(&without_queries(&message)).into_owned();
    redact(error).with_context(message)
}

fn append(message: &mut String, cause: &str) {
    if !message.ends_with(cause) {
        message.push_str(": ");
        message.push_str(cause);
    }
}

/// Returns the error of HTML in place of JSON: the response of a proxy or a portal, not of the service.
#[cold]
pub(super) fn html_body(operation: &'static str, response: &RawResponse) -> Error {
    let status = response.status();
    let message = format!(
        "{operation}: {status} {}, but the body is HTML instead of JSON: a proxy may have sent the response",
        status.canonical_reason()
    );
    Error::with_error(ErrorKind::DataConversion, ServiceError::new(operation, response), message)
}

/// Returns the error of a response whose content is not valid at this point of the operation.
#[cold]
pub(super) fn invalid_response(operation: &'static str, problem: &str) -> Error {
    Error::with_message(ErrorKind::DataConversion, format!("{operation}: {problem}"))
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match &self.outcome {
            Some(outcome) => write!(f, "the operation ended as {}", truncate(outcome))?,
            None => write!(f, "{} {}", self.status, self.status.canonical_reason())?,
        }
        if let Some(code) = &self.code {
            write!(f, " ({})", truncate(code))?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", truncate(message))?;
        }
        for detail in self.details.iter().take(MAX_DETAILS) {
            // Services often repeat the message of the only detail.
            if let Some(message) = &detail.message
                && self.message.as_deref() != Some(message)
            {
                let about = detail.target.as_deref().or(detail.code.as_deref()).unwrap_or("detail");
                write!(f, "; {}: {}", truncate(about), truncate(message))?;
            }
        }
        if let Some(more @ 1..) = self.details.len().checked_sub(MAX_DETAILS) {
            write!(f, "; and {more} more")?;
        }
        if let Some(delay) = self.retry_after.filter(|delay| *delay > Duration::ZERO && self.outcome.is_none()) {
            write!(f, "; retry after {delay}")?;
        }
        match &self.request_id {
            Some(id) => write!(f, " [request {}]", truncate(id)),
            None => Ok(()),
        }
    }
}

/// Shows the start of long texts and lists, and only the length of the body.
impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |text: &Option<String>| text.as_deref().map(|text| truncate(text).into_owned());
        let details: Vec<_> =
            self.details.iter().take(MAX_DETAILS).map(|it| (text(&it.code), text(&it.message))).collect();
        f.debug_struct("ServiceError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &text(&self.code))
            .field("message", &text(&self.message))
            .field("target", &text(&self.target))
            .field("details", &details)
            .field("inner_error", &self.inner_error.as_ref().map(|it| truncate(&it.to_string()).into_owned()))
            .field("request_id", &text(&self.request_id))
            .field("retry_after", &self.retry_after)
            .field("body_length", &self.body.len())
            .field("outcome", &text(&self.outcome))
            .finish()
    }
}

impl std::error::Error for ServiceError {}
