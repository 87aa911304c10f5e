//! What one response says about a long-running operation.

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

/// What is said of an operation that is not known to have a word of its own for it.
const IN_PROGRESS: &str = "InProgress";

/// Words behind a `Location` that mean the operation. Any other word there may be a member of its result.
const RUNNING: [&str; 6] = [IN_PROGRESS, "Running", "Accepted", "Pending", "NotStarted", "Started"];

/// How an operation is followed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Tracking {
    /// By a resource that is about the operation.
    Monitor,
    /// By a link that has no answer yet, and then the result.
    Location,
    /// By the resource that the operation changes.
    Resource,
}

/// How an operation stands.
pub(super) enum Verdict {
    /// It still runs; with the service's word for it.
    Running(String),
    /// It is done.
    Succeeded,
    /// It failed or was canceled; with the service's word for it.
    Failed(String),
}

/// A response, and what it says about the operation.
pub(super) struct Reply {
    pub(super) response: RawResponse,
    /// The link in `Azure-AsyncOperation` or `Operation-Location`.
    pub(super) monitor: Option<Url>,
    /// The link in `Location`.
    pub(super) location: Option<Url>,
    /// The link in the member `resourceLocation`.
    pub(super) resource_location: Option<Url>,
    /// The body, if it is an object.
    body: Option<Map<String, Value>>,
    status: Option<String>,
    provisioning_state: Option<String>,
}

impl Reply {
    /// Reads the response to a request to `url`, which links in it are relative to.
    pub(super) fn read(operation: &'static str, response: RawResponse, url: &Url) -> Result<Self> {
        let body: Option<Map<String, Value>> = serde_json::from_slice(response.body()).ok();
        let members = body.as_ref();
        let properties = members.and_then(|it| it.get("properties")).and_then(Value::as_object);
        let resolve = |link: &str| resolve(operation, url, link);
        let headers = response.headers();
        let monitor = link(headers, &AZURE_ASYNC_OPERATION).or_else(|| link(headers, &OPERATION_LOCATION));
        Ok(Self {
            monitor: monitor.map(resolve).transpose()?,
            location: link(headers, &LOCATION).map(resolve).transpose()?,
            resource_location: word(members, "resourceLocation").map(resolve).transpose()?,
            status: word(members, "status").map(str::to_owned),
            provisioning_state: word(properties, "provisioningState").map(str::to_owned),
            body,
            response,
        })
    }

    pub(super) fn http_status(&self) -> StatusCode {
        self.response.status()
    }

    /// Whether this says in what state the resource is.
    pub(super) fn has_provisioning_state(&self) -> bool {
        self.provisioning_state.is_some()
    }

    /// Whether there is a body, and nobody can say what is in it.
    pub(super) fn is_garbled(&self) -> bool {
        let body = self.response.body();
        self.body.is_none() && !body.is_empty() && serde_json::from_slice::<IgnoredAny>(body).is_err()
    }

    /// The service's word for the state of an operation that has just begun and left a link. The link decides how it
    /// stands, not this word.
    pub(super) fn word_while_running(&self) -> String {
        let word = self.status.as_deref().or(self.provisioning_state.as_deref());
        match by_word(word, StatusCode::Accepted) {
            Verdict::Running(word) => word,
            _ => IN_PROGRESS.to_owned(),
        }
    }

    /// How the operation stands.
    pub(super) fn verdict(&self, operation: &'static str, tracking: Tracking) -> Result<Verdict> {
        let status = self.http_status();
        let state = self.provisioning_state.as_deref();
        if status == StatusCode::NotFound {
            // Let through after a DELETE only: what was to be deleted is gone.
            return Ok(Verdict::Succeeded);
        }
        match tracking {
            Tracking::Resource => Ok(by_word(state, status)),
            Tracking::Monitor if self.body.is_none() && !self.response.body().is_empty() => {
                Err(error::unexpected_body(operation, "the monitor of the operation is no JSON object"))
            }
            Tracking::Monitor => Ok(by_word(self.status.as_deref().or(state), status)),
            Tracking::Location => {
                let word = self.status.as_deref().filter(|word| is_about_operation(word));
                // The answer is not there yet, so this is no resource with a state.
                let state = state.filter(|_| status != StatusCode::Accepted);
                Ok(by_word(word.or(state), status))
            }
        }
    }

    /// The response as it is shown to who watches the operation: always an object with a `status`, whatever came.
    pub(super) fn report(&self, word: &str) -> RawResponse {
        // `azure_core` takes any other status for an error.
        let status = match self.http_status() {
            known @ (StatusCode::Ok | StatusCode::Created | StatusCode::Accepted) => known,
            _ => StatusCode::Ok,
        };
        let headers = self.response.headers().clone();
        if self.status.as_deref() == Some(word) {
            return RawResponse::from_bytes(status, headers, Bytes::from(self.response.body().clone()));
        }
        let mut members = self.body.clone().unwrap_or_default();
        members.insert("status".to_owned(), Value::from(word));
        RawResponse::from_bytes(status, headers, Value::Object(members).to_string())
    }
}

/// What is shown of a 404 that comes before anything was found. Its body is about the link, not about the operation.
pub(super) fn not_visible_yet(response: RawResponse) -> RawResponse {
    let body = format!(r#"{{"status":"{IN_PROGRESS}"}}"#);
    RawResponse::from_bytes(StatusCode::Ok, response.headers().clone(), body)
}

/// By the service's word; without one, by the HTTP status.
fn by_word(word: Option<&str>, status: StatusCode) -> Verdict {
    let Some(word) = word else {
        return if status == StatusCode::Accepted {
            Verdict::Running(IN_PROGRESS.to_owned())
        } else {
            Verdict::Succeeded
        };
    };
    match PollerStatus::from(word) {
        PollerStatus::Succeeded => Verdict::Succeeded,
        PollerStatus::Failed | PollerStatus::Canceled => Verdict::Failed(word.to_owned()),
        _ => Verdict::Running(word.to_owned()),
    }
}

/// Whether the member `status` behind a `Location` is about the operation. The result may have a member of this name
/// with a meaning of its own, but a failure must never look like a success.
fn is_about_operation(word: &str) -> bool {
    match PollerStatus::from(word) {
        PollerStatus::Failed | PollerStatus::Canceled => true,
        _ => RUNNING.iter().any(|known| known.eq_ignore_ascii_case(word)),
    }
}

fn link<'a>(headers: &'a Headers, name: &HeaderName) -> Option<&'a str> {
    headers.get_optional_str(name).filter(|link| !link.trim().is_empty())
}

fn word<'a>(members: Option<&'a Map<String, Value>>, name: &str) -> Option<&'a str> {
    let text = members?.get(name)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

fn resolve(operation: &'static str, url: &Url, link: &str) -> Result<Url> {
    url.join(link).map_err(|cause| {
        let message = format!("{operation}: a link of the operation is not a URL");
        Error::with_error(ErrorKind::DataConversion, cause, message)
    })
}
