//! The rules of long-running operations.
//!
//! The first response decides by its headers, not by its status, how the operation is followed:
//!
//! | first response | followed by | done when |
//! | --- | --- | --- |
//! | `Azure-AsyncOperation` or `Operation-Location` | the monitor behind that link | its `status` is final |
//! | else `Location` with 201 or 202 | that link | it no longer answers 202 |
//! | else `properties.provisioningState`, or PUT or PATCH with 202 | the resource itself | that state is final |
//! | else | nothing | at once |
//!
//! Only `Succeeded`, `Failed` and `Canceled` are final, in any letter case; services invent other words all the time, and
//! all of them mean that it still runs. A monitor without `status` is asked for its `provisioningState`, then judged by
//! its HTTP status. Links are relative to the request that gave them, and the newest one is followed.

use super::call::Pending;
use super::client::Client;
use super::error;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Context, Method, RawResponse, Request, StatusCode, Url,
        headers::{CONTENT_TYPE, HeaderName, Headers},
        poller::{PollerContinuation, PollerState, PollerStatus},
    },
};
use serde_json::{Map, Value};
use std::sync::{Arc, OnceLock};

const AZURE_ASYNC_OPERATION: HeaderName = HeaderName::from_static("azure-asyncoperation");
const OPERATION_LOCATION: HeaderName = HeaderName::from_static("operation-location");
const LOCATION: HeaderName = HeaderName::from_static("location");

/// Headers of the first request that have no place in the ones that follow it up: they are about its body, or would
/// make a GET fail once the resource has changed.
const FIRST_REQUEST_ONLY: [HeaderName; 6] = [
    CONTENT_TYPE,
    HeaderName::from_static("content-length"),
    HeaderName::from_static("if-match"),
    HeaderName::from_static("if-none-match"),
    HeaderName::from_static("if-modified-since"),
    HeaderName::from_static("if-unmodified-since"),
];

/// Where the result of a long-running operation is found (`final-state-via`).
///
/// After a PUT or PATCH it is the resource itself, whatever is said here, unless a `Location` is asked for and there. After
/// a DELETE there is none.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum FinalState {
    /// Where the protocol says: behind `resourceLocation` in the monitor, at the resource itself, or behind `Location`.
    #[default]
    Default,
    /// In the monitor behind `Azure-AsyncOperation`.
    AzureAsyncOperation,
    /// Behind `Location`.
    Location,
    /// At the URL of the first request.
    OriginalUri,
    /// In the monitor behind `Operation-Location`.
    OperationLocation,
}

/// How an operation is followed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Tracking {
    Monitor,
    Location,
    Resource,
}

/// What a response says about the operation.
enum Verdict {
    Running(String),
    Succeeded,
    Failed(String),
}

/// A long-running operation.
pub(super) struct Operation {
    pub(super) client: Client,
    pub(super) request: Request,
    pub(super) name: &'static str,
    pub(super) success: &'static [u16],
    pub(super) final_state: FinalState,
    /// Whether anybody reads the result. If not, it is not fetched.
    pub(super) wants_result: bool,
    /// Decided by the first response.
    pub(super) tracking: OnceLock<Tracked>,
}

/// A [`Tracking`] that other modules need not know.
pub(super) struct Tracked(Tracking);

/// One step on the way.
pub(super) enum Step {
    Running { report: RawResponse, next: PollerContinuation },
    Succeeded { report: RawResponse, result: Pending<'static, RawResponse> },
}

impl Operation {
    /// Sends the first request, or the next one.
    pub(super) async fn step(self: Arc<Self>, state: PollerState, context: Context<'static>) -> Result<Step> {
        match state {
            PollerState::More(PollerContinuation::Links { next_link, final_link }) => {
                self.poll(next_link, final_link, context).await
            }
            PollerState::Initial => self.begin(context).await,
            PollerState::More(_) => Err(error::unexpected_body(self.name, "unknown kind of continuation")),
        }
    }

    async fn begin(self: Arc<Self>, context: Context<'static>) -> Result<Step> {
        let url = self.request.url().clone();
        let response = self.client.send(self.name, &context, &mut self.request.clone(), self.success).await?;
        let links = Links::of(self.name, response.headers(), &url)?;
        let summary = Summary::of(&response);
        let status = response.status();
        let (tracking, next, verdict) = if let Some(monitor) = links.monitor {
            (Tracking::Monitor, monitor, summary.running())
        } else if let Some(location) = links.location.clone()
            && matches!(status, StatusCode::Created | StatusCode::Accepted)
        {
            (Tracking::Location, location, summary.running())
        } else {
            (Tracking::Resource, url, self.first_verdict(&summary, status))
        };
        let tracking = self.tracking.get_or_init(|| Tracked(tracking)).0;
        match verdict {
            Verdict::Running(word) => Ok(running(response, summary, &word, next, links.location)),
            Verdict::Failed(word) => Err(error::operation_failed(self.name, &word, response)),
            Verdict::Succeeded => {
                debug_assert_eq!(tracking, Tracking::Resource, "links are always followed");
                Ok(self.succeeded(response, summary, None, context))
            }
        }
    }

    /// What the first response says if it has no link.
    fn first_verdict(&self, summary: &Summary, status: StatusCode) -> Verdict {
        match self.request.method() {
            // The URL of a POST is an action: there is nothing to poll.
            Method::Post => Verdict::Succeeded,
            Method::Put | Method::Patch => by_word(summary.provisioning_state.as_deref(), status),
            _ => match summary.provisioning_state.as_deref() {
                None => Verdict::Succeeded,
                word => by_word(word, status),
            },
        }
    }

    async fn poll(self: Arc<Self>, url: Url, location: Option<Url>, context: Context<'static>) -> Result<Step> {
        let tracking = self.tracking.get().map_or(Tracking::Monitor, |tracked| tracked.0);
        let mut request = self.follow_up(url.clone());
        let may_be_gone = self.request.method() == Method::Delete && tracking != Tracking::Monitor;
        let success: &[u16] = if may_be_gone { &[200, 201, 202, 204, 404] } else { &[] };
        let response = self.client.send(self.name, &context, &mut request, success).await?;
        let links = Links::of(self.name, response.headers(), &url)?;
        let location = links.location.clone().or(location);
        let summary = Summary::of(&response);
        match self.verdict(tracking, &response, &summary)? {
            Verdict::Failed(word) => Err(error::operation_failed(self.name, &word, response)),
            Verdict::Running(word) => {
                let newest = match tracking {
                    Tracking::Monitor => links.monitor,
                    Tracking::Location => links.location,
                    Tracking::Resource => None,
                };
                Ok(running(response, summary, &word, newest.unwrap_or(url), location))
            }
            Verdict::Succeeded => {
                let result = self.result_url(tracking, &response, &summary, &url, location)?;
                Ok(self.succeeded(response, summary, result, context))
            }
        }
    }

    fn verdict(&self, tracking: Tracking, response: &RawResponse, summary: &Summary) -> Result<Verdict> {
        let status = response.status();
        if status == StatusCode::NotFound {
            // Accepted for a DELETE only: what was to be deleted is gone.
            return Ok(Verdict::Succeeded);
        }
        let state = summary.provisioning_state.as_deref();
        Ok(match tracking {
            Tracking::Resource => by_word(state, status),
            Tracking::Monitor if !response.body().is_empty() && summary.body.is_none() => {
                return Err(error::unexpected_body(self.name, "the monitor of the operation is no JSON object"));
            }
            Tracking::Monitor => by_word(summary.status.as_deref().or(state), status),
            Tracking::Location => match summary.location_word() {
                Some(word) => by_word(Some(word), status),
                None if status == StatusCode::Accepted => by_word(None, status),
                None => by_word(state, status),
            },
        })
    }

    /// Where the result is, if not in the last response.
    fn result_url(
        &self,
        tracking: Tracking,
        response: &RawResponse,
        summary: &Summary,
        url: &Url,
        location: Option<Url>,
    ) -> Result<Option<Url>> {
        let method = self.request.method();
        if !self.wants_result || method == Method::Delete {
            return Ok(None);
        }
        let is_resource = matches!(method, Method::Put | Method::Patch);
        let original = || Some(self.request.url().clone());
        Ok(match (tracking, self.final_state) {
            (Tracking::Resource, _) => None,
            (_, FinalState::OriginalUri) => original(),
            (Tracking::Location, _) if is_resource && response.body().is_empty() => original(),
            (Tracking::Location, _) => None,
            (Tracking::Monitor, FinalState::Location) if location.is_some() => location,
            (Tracking::Monitor, FinalState::AzureAsyncOperation | FinalState::OperationLocation) if !is_resource => {
                None
            }
            (Tracking::Monitor, _) => match &summary.resource_location {
                Some(link) => Some(resolve(self.name, url, link)?),
                None if is_resource => original(),
                None => location,
            },
        })
    }

    fn succeeded(
        self: Arc<Self>,
        response: RawResponse,
        summary: Summary,
        result: Option<Url>,
        context: Context<'static>,
    ) -> Step {
        let report = report(&response, summary, "Succeeded");
        let result: Pending<'static, RawResponse> = match result {
            None if response.status() == StatusCode::NotFound => {
                let headers = response.headers().clone();
                Box::pin(std::future::ready(Ok(RawResponse::from_bytes(StatusCode::NoContent, headers, ""))))
            }
            None => Box::pin(std::future::ready(Ok(response))),
            Some(url) => Box::pin(async move {
                let mut request = self.follow_up(url);
                self.client.send(self.name, &context, &mut request, &[]).await
            }),
        };
        Step::Succeeded { report, result }
    }

    /// A GET with what is still true of the first request.
    fn follow_up(&self, url: Url) -> Request {
        let mut request = Request::new(url, Method::Get);
        let mut headers = self.request.headers().clone();
        for name in FIRST_REQUEST_ONLY {
            headers.remove(name);
        }
        *request.headers_mut() = headers;
        request
    }
}

fn by_word(word: Option<&str>, status: StatusCode) -> Verdict {
    let Some(word) = word else {
        return if status == StatusCode::Accepted {
            Verdict::Running("InProgress".to_owned())
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

fn running(response: RawResponse, summary: Summary, word: &str, next_link: Url, final_link: Option<Url>) -> Step {
    Step::Running {
        report: report(&response, summary, word),
        next: PollerContinuation::Links { next_link, final_link },
    }
}

/// The response as it is shown to who watches the operation: always an object with a `status`, whatever the service sent.
fn report(response: &RawResponse, summary: Summary, word: &str) -> RawResponse {
    // `azure_core` takes any other status for an error.
    let status = match response.status() {
        known @ (StatusCode::Ok | StatusCode::Created | StatusCode::Accepted) => known,
        _ => StatusCode::Ok,
    };
    let headers = response.headers().clone();
    if status == response.status() && summary.status.as_deref() == Some(word) {
        return RawResponse::from_bytes(status, headers, azure_core::Bytes::from(response.body().clone()));
    }
    let mut members = summary.body.unwrap_or_default();
    members.insert("status".to_owned(), Value::from(word));
    RawResponse::from_bytes(status, headers, Value::Object(members).to_string())
}

/// The links in the headers of a response.
struct Links {
    monitor: Option<Url>,
    location: Option<Url>,
}

impl Links {
    fn of(operation: &'static str, headers: &Headers, url: &Url) -> Result<Self> {
        let link = |name| match headers.get_optional_str(&name) {
            Some(link) if !link.trim().is_empty() => resolve(operation, url, link).map(Some),
            _ => Ok(None),
        };
        Ok(Self {
            monitor: match link(AZURE_ASYNC_OPERATION)? {
                Some(monitor) => Some(monitor),
                None => link(OPERATION_LOCATION)?,
            },
            location: link(LOCATION)?,
        })
    }
}

fn resolve(operation: &'static str, url: &Url, link: &str) -> Result<Url> {
    url.join(link).map_err(|cause| {
        let message = format!("{operation}: a link of the operation is not a URL");
        Error::with_error(ErrorKind::DataConversion, cause, message)
    })
}

/// What a body says about the operation.
struct Summary {
    /// The body, if it is an object.
    body: Option<Map<String, Value>>,
    status: Option<String>,
    provisioning_state: Option<String>,
    resource_location: Option<String>,
    has_error: bool,
}

impl Summary {
    fn of(response: &RawResponse) -> Self {
        let body: Option<Map<String, Value>> = serde_json::from_slice(response.body()).ok();
        let members = body.as_ref();
        let properties = members.and_then(|it| it.get("properties")).and_then(Value::as_object);
        Self {
            status: word(members, "status"),
            provisioning_state: word(properties, "provisioningState"),
            resource_location: word(members, "resourceLocation"),
            has_error: members.and_then(|it| it.get("error")).is_some_and(|error| !error.is_null()),
            body,
        }
    }

    /// Still running, in the service's word if it has one.
    fn running(&self) -> Verdict {
        let word = self.status.as_deref().or(self.provisioning_state.as_deref());
        match by_word(word, StatusCode::Accepted) {
            Verdict::Running(word) => Verdict::Running(word),
            // Links decide, not words in the first body.
            _ => Verdict::Running("InProgress".to_owned()),
        }
    }

    /// The `status` behind a `Location`, if it is about the operation. The result itself may be there, and have a member
    /// of this name with a meaning of its own.
    fn location_word(&self) -> Option<&str> {
        let word = self.status.as_deref()?;
        let running = ["InProgress", "Running", "Accepted", "Pending", "NotStarted"];
        let about_operation = match PollerStatus::from(word) {
            PollerStatus::Failed | PollerStatus::Canceled => self.has_error,
            _ => running.iter().any(|known| known.eq_ignore_ascii_case(word)),
        };
        about_operation.then_some(word)
    }
}

fn word(members: Option<&Map<String, Value>>, name: &str) -> Option<String> {
    let text = members?.get(name)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
