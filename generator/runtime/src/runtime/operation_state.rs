//! What the body of a response says about a long-running operation.

use super::byte_order_mark;
use azure_core::http::{StatusCode, poller::PollerStatus};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

/// The status of a running operation if the service sends none.
pub(super) const IN_PROGRESS: &str = "InProgress";

/// The status of an operation that failed and does not say so in a word.
const FAILED: &str = "Failed";

/// Values of `status` behind a `Location` that are about the operation. Any other value may be a member of its result.
const RUNNING: [&str; 6] = [IN_PROGRESS, "Running", "Accepted", "Pending", "NotStarted", "Started"];

/// The members that a body about an operation has, in lower case. A result has others.
const OWN_MEMBERS: [&str; 15] = [
    "id",
    "name",
    "status",
    "starttime",
    "endtime",
    "percentcomplete",
    "resourceid",
    "operations",
    "error",
    "code",
    "message",
    "target",
    "details",
    "innererror",
    "additionalinfo",
];

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
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum OperationState {
    /// The operation is running.
    Running(String),
    /// The operation succeeded.
    Succeeded,
    /// The operation failed or was canceled.
    Failed(String),
}

/// The body of a response about an operation.
pub(super) struct OperationBody {
    /// The members, if it is an object.
    members: Option<Map<String, Value>>,
    is_empty: bool,
    is_json: bool,
}

impl OperationBody {
    /// Parses a body. It is JSON, whatever media type the operation asks for.
    pub(super) fn read(body: &[u8]) -> Self {
        let body = byte_order_mark::strip(body);
        let members: Option<Map<String, Value>> = serde_json::from_slice(body).ok();
        let is_json = members.is_some() || serde_json::from_slice::<IgnoredAny>(body).is_ok();
        Self { members, is_empty: body.is_empty(), is_json }
    }

    /// Whether there is a body that is not JSON.
    pub(super) fn is_malformed(&self) -> bool {
        !self.is_empty && !self.is_json
    }

    /// Whether there is a body that is not an object.
    pub(super) fn is_no_object(&self) -> bool {
        !self.is_empty && self.members.is_none()
    }

    /// Returns a copy of the members.
    pub(super) fn members(&self) -> Map<String, Value> {
        self.members.clone().unwrap_or_default()
    }

    /// Returns the text of a member. Blank text counts as absent.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        text(self.members.as_ref()?, name)
    }

    /// Returns the status of the operation, whatever the letter case of its name.
    pub(super) fn status(&self) -> Option<&str> {
        self.text("status").or_else(|| self.text("Status"))
    }

    /// Returns the state of the resource.
    pub(super) fn provisioning_state(&self) -> Option<&str> {
        let inner = self.properties().and_then(|properties| text(properties, "provisioningState"));
        inner.or_else(|| self.text("provisioningState"))
    }

    /// Whether a status or an error is all there is, and so the body is no resource.
    pub(super) fn is_only_about_the_operation(&self) -> bool {
        let mut members = self.members.iter().flatten();
        (self.status().is_some() || self.has_error())
            && members.all(|(name, value)| {
                let name = name.to_ascii_lowercase();
                OWN_MEMBERS.contains(&name.as_str()) || (name == "properties" && value.is_null())
            })
    }

    /// Returns the status string of an operation whose first response has a link: it is running, whatever the status in
    /// the body.
    pub(super) fn initial_status(&self) -> String {
        match state_of(self.status().or(self.provisioning_state()), StatusCode::Accepted) {
            OperationState::Running(status) => status,
            _ => IN_PROGRESS.to_owned(),
        }
    }

    /// Returns the state of the operation according to the response of `target`.
    pub(super) fn state(&self, target: PollTarget, http_status: StatusCode) -> OperationState {
        if let Some(outcome) = self.failure(target) {
            return OperationState::Failed(outcome.to_owned());
        }
        state_of(self.word(target, http_status), http_status)
    }

    /// Returns the status string that counts.
    fn word(&self, target: PollTarget, http_status: StatusCode) -> Option<&str> {
        let state = self.provisioning_state();
        match target {
            PollTarget::Resource => state,
            PollTarget::Monitor => self.status().or(state).or_else(|| self.inner_status()),
            PollTarget::Location => {
                // A 202 is not the result yet, so this is not the state of a resource.
                let state = state.filter(|_| http_status != StatusCode::Accepted);
                self.status().filter(|word| is_operation_status(word)).or(state)
            }
        }
    }

    /// Returns how the operation ended if there is an error, and nothing says that it succeeded or still runs. A result may
    /// have members of these names, but never them alone.
    pub(super) fn failure(&self, target: PollTarget) -> Option<&str> {
        let is_about_the_operation = match target {
            PollTarget::Monitor => true,
            _ => self.is_only_about_the_operation() || self.inner_status().is_some(),
        };
        let word = self.status().or(self.provisioning_state()).or(self.inner_status()).unwrap_or(FAILED);
        let is_failure = is_about_the_operation && is_failed(word) && self.has_error();
        is_failure.then_some(word)
    }

    /// Returns a status of the operation that stands where others have their result.
    fn inner_status(&self) -> Option<&str> {
        text(self.properties()?, "status").filter(|word| is_operation_status(word))
    }

    fn has_error(&self) -> bool {
        let Some(members) = &self.members else { return false };
        let has_error = match members.get("error") {
            Some(Value::Object(error)) => !error.is_empty(),
            Some(Value::String(error)) => !error.trim().is_empty(),
            _ => false,
        };
        let is_error = text(members, "code").is_some() && text(members, "message").is_some();
        // Where a number stands for the status, it is that of HTTP.
        let is_error_status = members.get("status").and_then(Value::as_u64).is_some_and(|status| status >= 400);
        has_error || is_error || is_error_status
    }

    fn properties(&self) -> Option<&Map<String, Value>> {
        self.members.as_ref()?.get("properties")?.as_object()
    }
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
        _ if is_failed(status) => OperationState::Failed(status.to_owned()),
        _ => OperationState::Running(status.to_owned()),
    }
}

/// Whether a member `status` that may be one of the result is about the operation. The result may have a member of this
/// name with another meaning, but a failure must never be handled as a success.
fn is_operation_status(status: &str) -> bool {
    is_failed(status) || RUNNING.iter().any(|known| known.eq_ignore_ascii_case(status))
}

fn is_failed(status: &str) -> bool {
    matches!(PollerStatus::from(status), PollerStatus::Failed | PollerStatus::Canceled)
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let text = members.get(name)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}
