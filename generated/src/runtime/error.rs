//! Errors that a service reports.

use super::error_body;
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        RawResponse, StatusCode,
        headers::{ERROR_CODE, HeaderName, Headers},
        response::ResponseBody,
    },
};
use serde_json::Value;
use std::fmt;

/// How many bytes of a text without structure go into a message. The whole body stays in [`ServiceError::body`].
const MESSAGE_LIMIT: usize = 2048;

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
#[derive(Clone, Debug)]
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
    /// The whole body of the response.
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
            body: response.body().clone(),
            outcome: None,
        }
    }

    fn into_error(self, response: RawResponse) -> Error {
        let kind = ErrorKind::HttpResponse {
            status: response.status(),
            error_code: self.code.clone(),
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

/// The error of a request that got no response: it could not be sent, or was not allowed to.
#[cold]
pub(super) fn not_sent(operation: &'static str, cause: Error) -> Error {
    // The pipeline wraps causes in general words, so the chain is told. But not beyond `azure_core`: the words of an HTTP
    // client may contain the whole URL, and a link may contain a signature.
    let mut message = format!("{operation}: {cause}");
    let mut source = std::error::Error::source(&cause);
    while let Some(inner) = source.and_then(|it| it.downcast_ref::<Error>()) {
        let words = inner.to_string();
        if !message.ends_with(&words) {
            message.push_str(": ");
            message.push_str(&words);
        }
        source = std::error::Error::source(inner);
    }
    cause.with_context(message)
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
            Some(outcome) => write!(f, "the operation ended as {outcome}")?,
            None => write!(f, "{} {}", self.status, self.status.canonical_reason())?,
        }
        if let Some(code) = &self.code {
            write!(f, " ({})", shortened(code))?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", shortened(message))?;
        }
        for detail in &self.details {
            // A service often repeats the only detail as the whole.
            if let Some(message) = &detail.message
                && self.message.as_deref() != Some(message)
            {
                let about = detail.target.as_deref().or(detail.code.as_deref()).unwrap_or("detail");
                write!(f, "; {}: {}", shortened(about), shortened(message))?;
            }
        }
        match &self.request_id {
            Some(id) => write!(f, " [request {id}]"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ServiceError {}

/// The beginning of a text, cut between two characters.
fn shortened(text: &str) -> std::borrow::Cow<'_, str> {
    if text.len() <= MESSAGE_LIMIT {
        return text.into();
    }
    let end = (0..=MESSAGE_LIMIT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let beginning = text.get(..end).unwrap_or_default();
    format!("{beginning}… ({} bytes in all)", text.len()).into()
}
