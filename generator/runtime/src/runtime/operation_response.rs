//! The state of a long-running operation according to one response.

use super::byte_order_mark;
use super::error;
use azure_core::{
    Bytes, Error, Result,
    error::ErrorKind,
    http::{
        RawResponse, StatusCode, Url,
        headers::{HeaderName, Headers},
        poller::PollerStatus,
    },
};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

const AZURE_ASYNC_OPERATION: HeaderName = HeaderName::from_static("azure-asyncoperation");
const OPERATION_LOCATION: HeaderName = HeaderName::from_static("operation-location");
const LOCATION: HeaderName = HeaderName::from_static("location");

/// The status of a running operation if the service sends none.
const IN_PROGRESS: &str = "InProgress";

/// Values of `status` behind a `Location` that are about the operation. Any other value may be a member of its result.
const RUNNING: [&str; 6] = [IN_PROGRESS, "Running", "Accepted", "Pending", "NotStarted", "Started"];

/// The resource that is polled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum PollTarget {
    /// A status monitor.
    Monitor,
    /// A link whose status is 202 until it returns the result.
    Location,
    /// The resource that the operation changes.
    Resource,
}

/// The state of an operation, with the status string of the service.
pub(super) enum OperationState {
    /// The operation is running.
    Running(String),
    /// The operation succeeded.
    Succeeded,
    /// The operation failed or was canceled.
    Failed(String),
}

/// A response, and its links and members that are about the operation.
pub(super) struct OperationResponse {
    pub(super) raw: RawResponse,
    /// The link in `Azure-AsyncOperation` or `Operation-Location`.
    pub(super) monitor: Option<Url>,
    /// The link in `Location`.
    pub(super) location: Option<Url>,
    /// The link in the member `resourceLocation`.
    pub(super) resource_location: Option<Url>,
    /// The body, if it is an object.
    body: Option<Map<String, Value>>,
    status: Option<String>,
    /// The state of the resource.
    pub(super) provisioning_state: Option<String>,
}

impl OperationResponse {
    /// Parses the response to a request to `url`, which its links are relative to. A monitor is JSON, whatever media type
    /// the operation asks for.
    pub(super) fn read(operation: &'static str, response: RawResponse, url: &Url) -> Result<Self> {
        let body: Option<Map<String, Value>> = serde_json::from_slice(byte_order_mark::strip(response.body())).ok();
        let members = body.as_ref();
        let properties = members.and_then(|it| it.get("properties")).and_then(Value::as_object);
        let resolve = |link: &str| resolve(operation, url, link);
        let headers = response.headers();
        let monitor = link(headers, &AZURE_ASYNC_OPERATION).or_else(|| link(headers, &OPERATION_LOCATION));
        Ok(Self {
            monitor: monitor.map(resolve).transpose()?,
            location: link(headers, &LOCATION).map(resolve).transpose()?,
            resource_location: text(members, "resourceLocation").map(resolve).transpose()?,
            status: text(members, "status").map(str::to_owned),
            provisioning_state: text(properties, "provisioningState").map(str::to_owned),
            body,
            raw: response,
        })
    }

    /// Whether there is a body that is not JSON.
    pub(super) fn is_malformed(&self) -> bool {
        let body = byte_order_mark::strip(self.raw.body());
        self.body.is_none() && !body.is_empty() && serde_json::from_slice::<IgnoredAny>(body).is_err()
    }

    /// Returns the status string of an operation whose first response has a link: it is running, whatever the status in
    /// the body.
    pub(super) fn initial_status(&self) -> String {
        let status = self.status.as_deref().or(self.provisioning_state.as_deref());
        match state_of(status, StatusCode::Accepted) {
            OperationState::Running(status) => status,
            _ => IN_PROGRESS.to_owned(),
        }
    }

    /// Returns the state of the operation.
    pub(super) fn state(&self, operation: &'static str, target: PollTarget) -> Result<OperationState> {
        let status = self.raw.status();
        let state = self.provisioning_state.as_deref();
        if status == StatusCode::NotFound {
            // Accepted after a DELETE only: the resource is deleted.
            return Ok(OperationState::Succeeded);
        }
        match target {
            PollTarget::Resource => Ok(state_of(state, status)),
            PollTarget::Monitor if self.body.is_none() && !self.raw.body().is_empty() => {
                Err(error::invalid_response(operation, "the status monitor of the operation is not a JSON object"))
            }
            PollTarget::Monitor => Ok(state_of(self.status.as_deref().or(state), status)),
            PollTarget::Location => {
                let own = self.status.as_deref().filter(|status| is_operation_status(status));
                // A 202 is not the result yet, so this is not the state of a resource.
                let state = state.filter(|_| status != StatusCode::Accepted);
                Ok(state_of(own.or(state), status))
            }
        }
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
        if self.status.as_deref() == Some(operation_status) {
            let body = Bytes::from(byte_order_mark::strip_response(self.raw.clone()).body().clone());
            return RawResponse::from_bytes(status, headers, body);
        }
        let mut members = self.body.clone().unwrap_or_default();
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

/// Returns the state for a status string; without one, for the HTTP status.
fn state_of(status: Option<&str>, http_status: StatusCode) -> OperationState {
    let Some(status) = status else {
        return if http_status == StatusCode::Accepted {
            OperationState::Running(IN_PROGRESS.to_owned())
        } else {
            OperationState::Succeeded
        };
    };
    match PollerStatus::from(status) {
        PollerStatus::Succeeded => OperationState::Succeeded,
        PollerStatus::Failed | PollerStatus::Canceled => OperationState::Failed(status.to_owned()),
        _ => OperationState::Running(status.to_owned()),
    }
}

/// Whether the member `status` behind a `Location` is about the operation. The result may have a member of this name with
/// another meaning, but a failure must never be handled as a success.
fn is_operation_status(status: &str) -> bool {
    match PollerStatus::from(status) {
        PollerStatus::Failed | PollerStatus::Canceled => true,
        _ => RUNNING.iter().any(|known| known.eq_ignore_ascii_case(status)),
    }
}

fn link<'a>(headers: &'a Headers, name: &HeaderName) -> Option<&'a str> {
    headers.get_optional_str(name).filter(|link| !link.trim().is_empty())
}

fn text<'a>(members: Option<&'a Map<String, Value>>, name: &str) -> Option<&'a str> {
    let text = members?.get(name)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

fn resolve(operation: &'static str, url: &Url, link: &str) -> Result<Url> {
    url.join(link).map_err(|cause| {
        let message = format!("{operation}: a link of the operation is not a URL");
        Error::with_error(ErrorKind::DataConversion, cause, message)
    })
}
