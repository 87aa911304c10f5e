//! The rules of long-running operations.
//!
//! The first response decides by its headers, not by its status, what is polled:
//!
//! | first response | polled | done when |
//! | --- | --- | --- |
//! | `Azure-AsyncOperation` or `Operation-Location` | the status monitor behind that link | its `status` is final |
//! | else `Location` with 201 or 202 | that link | its status is no longer 202 |
//! | else `properties.provisioningState`, or PUT or PATCH with 202 | the resource itself | that state is final |
//! | else 202 after a DELETE | the resource | it is gone |
//! | else 202 | nothing | never known: an error |
//! | else | nothing | at once |
//!
//! Only `Succeeded`, `Failed` and `Canceled` are final, in any letter case. Services use many other strings, and all of
//! them mean that the operation is running. In a status monitor without `status` its `provisioningState` counts, else its
//! HTTP status; but an error without a word for the status is a failure in every response (`operation_state.rs`). Links are
//! relative to the request whose response has them, the newest one is followed, and one that is not followed is not judged.
//!
//! | status of a poll | effect |
//! | --- | --- |
//! | any 2xx | see above |
//! | 404, before any other status behind the first link | polled again, up to a limit: new resources are not always visible at once |
//! | 404 after a DELETE, behind `Location`, of the resource itself or of a monitor below it | done: it is deleted |
//! | 404 after a DELETE, of any other monitor | the resource is asked: if it is not there, it is deleted |
//! | any other 404, and 410 | an error: the final status of the operation is unknown |
//! | 408, 429, 500, 502, 503, 504 | sent again by the retry policy of the client, then passed over |
//! | 401, 403, 409, any other 5xx, and no response | passed over, up to a limit (`operation_driver.rs`): it is not about the operation |
//! | any other 4xx behind `Location` | the operation failed: it is the answer to the first request, which came late |
//! | any other | an error |

use super::error::{self, ServiceError};
use super::operation_protocol::{ANY_2XX, ANY_2XX_OR_404, Position, Protocol};
use super::operation_response::OperationResponse;
use super::operation_result::{Outcome, Source};
use super::operation_state::{IN_PROGRESS, OperationState, PollTarget};
use super::operation_status::OperationStatus;
use azure_core::{
    Error, Result,
    http::{Context, Method, RawResponse, StatusCode, Url, headers::Headers},
};

/// Maximum number of 404 responses before any other status from a link.
const MAX_NOT_FOUND: u32 = 4;

/// What one response says.
pub(super) struct Step {
    pub(super) status: OperationStatus,
    pub(super) state: StepState,
    /// The headers of the response, which may ask for a delay.
    pub(super) headers: Headers,
}

/// How the operation goes on.
pub(super) enum StepState {
    Running(Position),
    Succeeded(Outcome),
}

impl Protocol {
    /// Returns what the response to the first request says.
    pub(super) fn first_step(&self, response: RawResponse) -> Result<Step> {
        let url = self.request.url().clone();
        let response = OperationResponse::read(response, &url);
        let is_accepted = matches!(response.raw.status(), StatusCode::Created | StatusCode::Accepted);
        let (target, link) = match (&response.monitor, &response.location) {
            (Some(monitor), _) => (PollTarget::Monitor, Some(monitor.resolve(self.name)?)),
            (None, Some(location)) if is_accepted => (PollTarget::Location, Some(location.resolve(self.name)?)),
            _ => (PollTarget::Resource, None),
        };
        let position = Position::new(target, link.unwrap_or(url), response.location.clone());
        if target != PollTarget::Resource {
            let status = response.body.initial_status();
            return Ok(running(&response, &status, position));
        }
        if self.polls_resource(&response) {
            return self.next_step(response, position);
        }
        if let Some(outcome) = response.body.failure(PollTarget::Resource) {
            return Err(error::operation_failed(self.name, outcome, response.raw.clone()));
        }
        if response.raw.status() == StatusCode::Accepted {
            return Err(error::invalid_response(self.name, "the response has no link to the status of the operation"));
        }
        Ok(succeeded(response, Source::Response))
    }

    /// Whether the resource is polled after a first response without links.
    fn polls_resource(&self, response: &OperationResponse) -> bool {
        match self.request.method() {
            // The resource exists, at the latest when the operation is done.
            Method::Put | Method::Patch => true,
            // The URL is that of an action, not of a resource.
            Method::Post => false,
            // Until the resource is gone.
            _ => response.raw.status() == StatusCode::Accepted || response.body.provisioning_state().is_some(),
        }
    }

    /// Sends the next request.
    pub(super) async fn poll(&self, mut position: Position, context: Context<'static>) -> Result<Step> {
        let Position { target, found, not_found, .. } = position;
        let is_delete = self.request.method() == Method::Delete;
        // A missing resource is deleted, with all that is below it. Any other missing status monitor says nothing about it.
        let may_be_deleted = is_delete && (target != PollTarget::Monitor || self.is_below_resource(&position.next));
        let may_appear_later = !may_be_deleted && !found && not_found < MAX_NOT_FOUND;
        let success = if is_delete || may_appear_later { ANY_2XX_OR_404 } else { ANY_2XX };
        let response = self.get(position.next.clone(), context.clone(), success).await?;
        if response.status() == StatusCode::NotFound && !may_be_deleted {
            if may_appear_later {
                position.not_found += 1;
                return Ok(not_found_yet(&response, position));
            }
            self.check_deleted(response.clone(), context).await?;
        }
        let response = OperationResponse::read(response, &position.next);
        position.found = true;
        position.location = response.location.clone().or(position.location);
        self.next_step(response, position)
    }

    /// Whether an error of a poll at `position` is how the operation ended. Behind a `Location` the answer is that of the
    /// first request, which came late, so a refusal is one unless it may be about the poll alone.
    pub(super) fn is_end(&self, error: &Error, position: Option<&Position>) -> bool {
        let is_refusal = || {
            let status = error.http_status().map_or(0, u16::from);
            matches!(status, 400..500) && !matches!(status, 401 | 403 | 404 | 408 | 409 | 410 | 429)
        };
        ServiceError::from_error(error).is_some_and(ServiceError::is_outcome)
            || position.is_some_and(|position| position.target == PollTarget::Location && is_refusal())
    }

    /// Whether a URL is that of something inside the resource.
    fn is_below_resource(&self, url: &Url) -> bool {
        let resource = self.request.url();
        let prefix = format!("{}/", resource.path().trim_end_matches('/')).to_ascii_lowercase();
        url.origin() == resource.origin() && url.path().to_ascii_lowercase().starts_with(&prefix)
    }

    /// Asks for the resource of a DELETE whose status monitor is gone. If it is there, that is an error.
    async fn check_deleted(&self, monitor: RawResponse, context: Context<'static>) -> Result<()> {
        let resource = self.get(self.request.url().clone(), context, ANY_2XX_OR_404).await?;
        match resource.status() {
            StatusCode::NotFound => Ok(()),
            _ => Err(error::unexpected_status(self.name, monitor)),
        }
    }

    /// Returns the step for the state in a response, which was polled at `position`.
    fn next_step(&self, response: OperationResponse, mut position: Position) -> Result<Step> {
        // Neither the state nor the result can be read.
        let is_needed = self.wants_result || position.found;
        if position.target == PollTarget::Resource && is_needed && response.body.is_malformed() && self.is_json() {
            return Err(error::invalid_response(self.name, "the resource is not JSON"));
        }
        match response.state(self.name, position.target)? {
            OperationState::Running(status) => {
                let newest = match position.target {
                    PollTarget::Monitor => response.monitor.as_ref(),
                    PollTarget::Location => response.location.as_ref(),
                    PollTarget::Resource => None,
                };
                if let Some(link) = newest {
                    position.next = link.resolve(self.name)?;
                }
                Ok(running(&response, &status, position))
            }
            OperationState::Succeeded if self.is_still_there(&response, &position) => {
                Ok(running(&response, "Deleting", position))
            }
            OperationState::Succeeded => {
                let source = self.source(position.target, &response, position.location)?;
                Ok(succeeded(response, source))
            }
            OperationState::Failed(status) => Err(error::operation_failed(self.name, &status, response.raw)),
        }
    }

    /// Whether a response is that of a resource which a DELETE has not removed yet, whatever the state of the resource. What
    /// the DELETE itself returns is the resource as it was, unless it only accepts.
    fn is_still_there(&self, response: &OperationResponse, position: &Position) -> bool {
        let there: &[StatusCode] =
            if position.found { &[StatusCode::Ok, StatusCode::Accepted] } else { &[StatusCode::Accepted] };
        position.target == PollTarget::Resource
            && self.request.method() == Method::Delete
            && there.contains(&response.raw.status())
    }
}

fn running(response: &OperationResponse, status: &str, position: Position) -> Step {
    let (status, headers) = (response.status(status), response.raw.headers().clone());
    Step { status, state: StepState::Running(position), headers }
}

fn succeeded(response: OperationResponse, source: Source) -> Step {
    let (status, headers) = (response.status("Succeeded"), response.raw.headers().clone());
    Step { status, state: StepState::Succeeded(Outcome { response: response.raw, source }), headers }
}

/// Returns the step after a 404 before any other status. The body of a 404 is about the link, not about the operation.
fn not_found_yet(response: &RawResponse, position: Position) -> Step {
    let status = OperationStatus::read(b"", IN_PROGRESS);
    Step { status, state: StepState::Running(position), headers: response.headers().clone() }
}
