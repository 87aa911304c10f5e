//! A response of a long-running operation: what it says, and where it leads.

use super::byte_order_mark;
use super::error;
use super::operation_state::{IN_PROGRESS, OperationBody, OperationState, PollTarget};
use azure_core::{
    Bytes, Error, Result,
    error::ErrorKind,
    http::{
        RawResponse, StatusCode, Url,
        headers::{HeaderName, Headers},
    },
};
use serde_json::Value;

const AZURE_ASYNC_OPERATION: HeaderName = HeaderName::from_static("azure-asyncoperation");
const OPERATION_LOCATION: HeaderName = HeaderName::from_static("operation-location");
const LOCATION: HeaderName = HeaderName::from_static("location");

/// A link as it came. It is judged when it is followed: a link that nobody needs is no error.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// The URL of the request whose response has the link.
    base: Url,
    text: String,
}

impl Link {
    pub(super) fn resolve(&self, operation: &'static str) -> Result<Url> {
        self.base.join(&self.text).map_err(|cause| {
            let message = format!("{operation}: a link of the operation is not a URL");
            Error::with_error(ErrorKind::DataConversion, cause, message)
        })
    }
}

/// A response, and its links and members that are about the operation.
pub(super) struct OperationResponse {
    pub(super) raw: RawResponse,
    /// The link in `Azure-AsyncOperation` or `Operation-Location`.
    pub(super) monitor: Option<Link>,
    /// The link in `Location`.
    pub(super) location: Option<Link>,
    /// The link in the member `resourceLocation`.
    pub(super) resource_location: Option<Link>,
    pub(super) body: OperationBody,
}

impl OperationResponse {
    /// Parses the response to a request to `url`, which its links are relative to.
    pub(super) fn read(response: RawResponse, url: &Url) -> Self {
        let body = OperationBody::read(response.body());
        let link = |text: &str| Link { base: url.clone(), text: text.to_owned() };
        let headers = response.headers();
        let monitor = header(headers, &AZURE_ASYNC_OPERATION).or_else(|| header(headers, &OPERATION_LOCATION));
        Self {
            monitor: monitor.map(link),
            location: header(headers, &LOCATION).map(link),
            resource_location: body.text("resourceLocation").map(link),
            body,
            raw: response,
        }
    }

    /// Returns the state of the operation.
    pub(super) fn state(&self, operation: &'static str, target: PollTarget) -> Result<OperationState> {
        let status = self.raw.status();
        if status == StatusCode::NotFound {
            // Accepted after a DELETE only: the resource is deleted.
            return Ok(OperationState::Succeeded);
        }
        if target == PollTarget::Monitor && self.body.is_no_object() {
            let message = "the status monitor of the operation is not a JSON object";
            return Err(error::invalid_response(operation, message));
        }
        Ok(self.body.state(target, status))
    }

    /// Returns the response with the status string `operation_status` in its body, which is made an object if it is not
    /// one.
    pub(super) fn with_status(&self, operation_status: &str) -> RawResponse {
        // `azure_core` handles any other status as an error.
        let status = match self.raw.status() {
            known @ (StatusCode::Ok | StatusCode::Created | StatusCode::Accepted) => known,
            _ => StatusCode::Ok,
        };
        let headers = self.raw.headers().clone();
        if self.body.text("status") == Some(operation_status) {
            let body = Bytes::from(byte_order_mark::strip_response(self.raw.clone()).body().clone());
            return RawResponse::from_bytes(status, headers, body);
        }
        let mut members = self.body.members();
        members.insert("status".to_owned(), Value::from(operation_status));
        RawResponse::from_bytes(status, headers, Value::Object(members).to_string())
    }
}

/// Returns the response that replaces a 404 before any other status. The body of a 404 is about the link, not about the
/// operation.
pub(super) fn not_found_yet(response: RawResponse) -> RawResponse {
    let body = format!(r#"{{"status":"{IN_PROGRESS}"}}"#);
    RawResponse::from_bytes(StatusCode::Ok, response.headers().clone(), body)
}

/// Returns a response with the member `properties` as its body, if that is an object.
pub(super) fn with_properties(response: RawResponse) -> RawResponse {
    let mut members = OperationBody::read(response.body()).members();
    match members.remove("properties") {
        Some(properties @ Value::Object(_)) => {
            RawResponse::from_bytes(response.status(), response.headers().clone(), properties.to_string())
        }
        _ => response,
    }
}

fn header<'a>(headers: &'a Headers, name: &HeaderName) -> Option<&'a str> {
    headers.get_optional_str(name).filter(|link| !link.trim().is_empty())
}
