//! A response of a long-running operation: what it says, and where it leads.

use super::byte_order_mark;
use super::error;
use super::operation_state::{OperationBody, OperationState, PollTarget};
use super::operation_status::OperationStatus;
use azure_core::{
    Error, Result,
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
    pub(super) base: Url,
    pub(super) text: String,
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

    /// Returns the status of the operation with the word `status`. Without an object in the body it has nothing else.
    pub(super) fn status(&self, status: &str) -> OperationStatus {
        OperationStatus::read(byte_order_mark::strip(self.raw.body()), status)
    }
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
