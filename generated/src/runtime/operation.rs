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
//! | 408, 429, 500, 502, 503, 504 | sent again by the retry policy of the client, then an error |
//! | any other | an error |

use super::call::Pending;
use super::client::Client;
use super::error;
use super::limits::Deadline;
use super::operation_response::{Link, OperationResponse, not_found_yet, with_properties};
use super::operation_state::{OperationBody, OperationState, PollTarget};
use azure_core::{
    Result,
    http::{
        Context, Method, RawResponse, Request, StatusCode, Url,
        headers::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_MATCH},
    },
    time::Duration,
};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Headers of the first request that later requests do not have: they describe its body, or would make a GET fail once
/// the resource has changed.
const FIRST_REQUEST_ONLY: [HeaderName; 6] = [
    CONTENT_LENGTH,
    CONTENT_TYPE,
    IF_MATCH,
    HeaderName::from_static("if-none-match"),
    HeaderName::from_static("if-modified-since"),
    HeaderName::from_static("if-unmodified-since"),
];

/// The source of the result of a long-running operation (`final-state-via`).
///
/// After a PUT or PATCH it is always the resource itself, except for `Location` if the service sent that header and has the
/// resource there. After a DELETE there is no result.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum FinalState {
    /// The URL in `resourceLocation` of the status monitor, else the resource itself, or the URL in `Location`.
    #[default]
    Default,
    /// The status monitor behind `Azure-AsyncOperation`.
    AzureAsyncOperation,
    /// The member `properties` of the status monitor behind `Azure-AsyncOperation`, if it is an object.
    MonitorProperties,
    /// The URL in `Location`.
    Location,
    /// The URL of the first request.
    OriginalUri,
    /// The status monitor behind `Operation-Location`.
    OperationLocation,
}

/// The accepted statuses: services send 202 where their descriptions list 200 and 201.
const ANY_2XX: &[u16] = &[];

const ANY_2XX_OR_404: &[u16] = &[200, 201, 202, 203, 204, 205, 206, 404];

/// Maximum number of 404 responses before any other status from a link.
const MAX_NOT_FOUND: u32 = 4;

/// A long-running operation: its first request, and the progress of its polling.
pub(super) struct Operation {
    client: Client,
    request: Request,
    name: &'static str,
    final_state: FinalState,
    /// Whether the result is needed. If not, it is not fetched.
    wants_result: bool,
    /// Set by the first response.
    target: OnceLock<PollTarget>,
    /// Set by the first request.
    deadline: OnceLock<Deadline>,
    /// Not part of the state of `azure_core`, which writes it to the log: links may be signed.
    links: Mutex<Links>,
}

/// The links of an operation, and the statuses behind them.
#[derive(Clone, Debug, Default)]
struct Links {
    /// The link to poll next.
    next: Option<Url>,
    /// The newest `Location`.
    location: Option<Link>,
    /// Whether a link had any other status than 404.
    found: bool,
    /// The number of 404 responses so far.
    not_found: u32,
}

/// The source of the result of an operation that succeeded.
enum Source {
    /// The last response.
    Response,
    /// The member `properties` of the last response.
    Properties,
    /// The URL of the first request.
    Resource,
    /// Another URL.
    Link(Url),
    /// Another URL if the resource is there, else that of the first request.
    LinkOrResource(Url),
}

/// Whether a response has a resource, and not nothing or the status of an operation.
fn is_resource(response: &RawResponse) -> bool {
    let body = response.body();
    response.status() != StatusCode::NotFound
        && !body.is_empty()
        && !OperationBody::read(body).is_only_about_the_operation()
}

/// The result of one request of an operation.
pub(super) struct Step {
    /// The [`OperationStatus`](super::OperationStatus) as a response.
    pub(super) status: RawResponse,
    /// Fetches the result of an operation that succeeded, once awaited. `None` while the operation is running.
    pub(super) result: Option<Pending<'static, RawResponse>>,
}

impl Operation {
    pub(super) fn new(
        name: &'static str,
        (client, request): (Client, Request),
        final_state: FinalState,
        wants_result: bool,
    ) -> Self {
        Self {
            client,
            request,
            name,
            final_state,
            wants_result,
            target: OnceLock::new(),
            deadline: OnceLock::new(),
            links: Mutex::default(),
        }
    }

    /// Returns the time until the deadline of the operation; `None` if there is none.
    pub(super) fn remaining(&self) -> Option<Duration> {
        self.deadline.get()?.remaining()
    }

    /// Returns the URL of the first request without its query.
    pub(super) fn url_without_query(&self) -> Url {
        let mut url = self.request.url().clone();
        url.set_query(None);
        url
    }

    /// Sends the first request.
    pub(super) async fn begin(self: Arc<Self>, context: Context<'static>) -> Result<Step> {
        let context = self.with_deadline(context);
        let url = self.request.url().clone();
        let response = self.client.send(self.name, context.clone(), self.request.clone(), ANY_2XX).await?;
        let response = OperationResponse::read(response, &url);
        let is_accepted = matches!(response.raw.status(), StatusCode::Created | StatusCode::Accepted);
        let (target, link) = match (&response.monitor, &response.location) {
            (Some(monitor), _) => (PollTarget::Monitor, Some(monitor.resolve(self.name)?)),
            (None, Some(location)) if is_accepted => (PollTarget::Location, Some(location.resolve(self.name)?)),
            _ => (PollTarget::Resource, None),
        };
        self.target.get_or_init(|| target);
        let location = response.location.clone();
        if let Some(link) = link {
            return Ok(self.running(&response, &response.body.initial_status(), link, location));
        }
        if self.polls_resource(&response) {
            return self.next_step(PollTarget::Resource, response, url, location, context);
        }
        if let Some(outcome) = response.body.failure(PollTarget::Resource) {
            return Err(error::operation_failed(self.name, outcome, response.raw.clone()));
        }
        if response.raw.status() == StatusCode::Accepted {
            let problem = "the operation was started, but the response has no link to its status";
            return Err(error::invalid_response(self.name, problem));
        }
        Ok(self.succeeded(response, Source::Response, context))
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
    pub(super) async fn poll(self: Arc<Self>, context: Context<'static>) -> Result<Step> {
        let context = self.with_deadline(context);
        let Links { next: Some(url), location, found, not_found } = self.links().clone() else {
            return Err(error::invalid_response(self.name, "the operation has not been started"));
        };
        let target = self.target.get().copied().unwrap_or(PollTarget::Monitor);
        let is_delete = self.request.method() == Method::Delete;
        // A missing resource is deleted, with all that is below it. Any other missing status monitor says nothing about it.
        let may_be_deleted = is_delete && (target != PollTarget::Monitor || self.is_below_resource(&url));
        let may_appear_later = !may_be_deleted && !found && not_found < MAX_NOT_FOUND;
        let success = if is_delete || may_appear_later { ANY_2XX_OR_404 } else { ANY_2XX };
        let response = self.client.send(self.name, context.clone(), self.follow_up(url.clone()), success).await?;
        if response.status() == StatusCode::NotFound && !may_be_deleted {
            if may_appear_later {
                self.links().not_found += 1;
                return Ok(Step { status: not_found_yet(response), result: None });
            }
            self.check_deleted(response.clone(), context.clone()).await?;
        }
        self.links().found = true;
        let response = OperationResponse::read(response, &url);
        let location = response.location.clone().or(location);
        self.next_step(target, response, url, location, context)
    }

    /// Whether a URL is that of something inside the resource.
    fn is_below_resource(&self, url: &Url) -> bool {
        let resource = self.request.url();
        let prefix = format!("{}/", resource.path().trim_end_matches('/')).to_ascii_lowercase();
        url.origin() == resource.origin() && url.path().to_ascii_lowercase().starts_with(&prefix)
    }

    /// Asks for the resource of a DELETE whose status monitor is gone. If it is there, that is an error.
    async fn check_deleted(&self, monitor: RawResponse, context: Context<'static>) -> Result<()> {
        let resource = self.follow_up(self.request.url().clone());
        let resource = self.client.send(self.name, context, resource, ANY_2XX_OR_404).await?;
        match resource.status() {
            StatusCode::NotFound => Ok(()),
            _ => Err(error::unexpected_status(self.name, monitor)),
        }
    }

    /// Returns the step for the state in the response of `url`, which was polled as `target`.
    fn next_step(
        &self,
        target: PollTarget,
        response: OperationResponse,
        url: Url,
        location: Option<Link>,
        context: Context<'static>,
    ) -> Result<Step> {
        // Neither the state nor the result can be read.
        if target == PollTarget::Resource && self.wants_result && response.body.is_malformed() {
            return Err(error::invalid_response(self.name, "the resource is not JSON"));
        }
        match response.state(self.name, target)? {
            OperationState::Running(status) => {
                let newest = match target {
                    PollTarget::Monitor => response.monitor.as_ref(),
                    PollTarget::Location => response.location.as_ref(),
                    PollTarget::Resource => None,
                };
                let next = newest.map_or(Ok(url), |link| link.resolve(self.name))?;
                Ok(self.running(&response, &status, next, location))
            }
            OperationState::Succeeded if self.is_still_there(target, &response) => {
                Ok(self.running(&response, "Deleting", url, location))
            }
            OperationState::Succeeded => {
                let source = self.source(target, &response, location)?;
                Ok(self.succeeded(response, source, context))
            }
            OperationState::Failed(status) => Err(error::operation_failed(self.name, &status, response.raw)),
        }
    }

    /// Whether a response is that of a resource which a DELETE has not removed yet, whatever the state of the resource. What
    /// the DELETE itself returns is the resource as it was, unless it only accepts.
    fn is_still_there(&self, target: PollTarget, response: &OperationResponse) -> bool {
        let there: &[StatusCode] =
            if self.links().found { &[StatusCode::Ok, StatusCode::Accepted] } else { &[StatusCode::Accepted] };
        target == PollTarget::Resource
            && self.request.method() == Method::Delete
            && there.contains(&response.raw.status())
    }

    /// Returns the source of the result.
    fn source(&self, target: PollTarget, response: &OperationResponse, location: Option<Link>) -> Result<Source> {
        let method = self.request.method();
        if !self.wants_result || method == Method::Delete {
            return Ok(Source::Response);
        }
        let creates_resource = matches!(method, Method::Put | Method::Patch);
        let is_no_resource = response.raw.body().is_empty() || response.body.is_only_about_the_operation();
        let link = match (target, self.final_state) {
            (PollTarget::Resource, _) => return Ok(Source::Response),
            (_, FinalState::OriginalUri) => return Ok(Source::Resource),
            (PollTarget::Location, _) if creates_resource && is_no_resource => return Ok(Source::Resource),
            (PollTarget::Location, _) => return Ok(Source::Response),
            (PollTarget::Monitor, FinalState::Location) if location.is_some() => location,
            (PollTarget::Monitor, FinalState::AzureAsyncOperation | FinalState::OperationLocation)
                if !creates_resource =>
            {
                return Ok(Source::Response);
            }
            (PollTarget::Monitor, FinalState::MonitorProperties) if !creates_resource => return Ok(Source::Properties),
            (PollTarget::Monitor, _) if creates_resource => response.resource_location.clone(),
            (PollTarget::Monitor, _) => response.resource_location.clone().or(location),
        };
        Ok(match link {
            // A resource is where it was put, wherever else the service says it is.
            Some(link) if creates_resource => link.resolve(self.name).map_or(Source::Resource, Source::LinkOrResource),
            Some(link) => Source::Link(link.resolve(self.name)?),
            None if creates_resource => Source::Resource,
            None => Source::Response,
        })
    }

    fn succeeded(&self, response: OperationResponse, source: Source, context: Context<'static>) -> Step {
        let status = response.with_status("Succeeded");
        let response = response.raw;
        let get =
            |url: &Url, success| self.client.send(self.name, context.clone(), self.follow_up(url.clone()), success);
        let result: Pending<'static, RawResponse> = match source {
            Source::Link(url) => get(&url, ANY_2XX),
            Source::Resource => get(self.request.url(), ANY_2XX),
            Source::LinkOrResource(url) => {
                let (linked, resource) = (get(&url, ANY_2XX_OR_404), get(self.request.url(), ANY_2XX));
                Box::pin(async move {
                    let linked = linked.await?;
                    if is_resource(&linked) { Ok(linked) } else { resource.await }
                })
            }
            // The resource is deleted, so this 404 is a success.
            Source::Response if response.status() == StatusCode::NotFound => {
                let headers = response.headers().clone();
                Box::pin(std::future::ready(Ok(RawResponse::from_bytes(StatusCode::NoContent, headers, ""))))
            }
            Source::Properties => Box::pin(std::future::ready(Ok(with_properties(response)))),
            Source::Response => Box::pin(std::future::ready(Ok(response))),
        };
        Step { status, result: Some(result) }
    }

    /// Returns a GET with the headers of the first request that apply to it.
    fn follow_up(&self, url: Url) -> Request {
        let mut request = Request::new(url, Method::Get);
        let mut headers = self.request.headers().clone();
        for name in FIRST_REQUEST_ONLY {
            headers.remove(name);
        }
        *request.headers_mut() = headers;
        request
    }

    fn running(&self, response: &OperationResponse, status: &str, next: Url, location: Option<Link>) -> Step {
        let mut links = self.links();
        links.next = Some(next);
        links.location = location;
        Step { status: response.with_status(status), result: None }
    }

    fn links(&self) -> MutexGuard<'_, Links> {
        // Nothing panics while holding the lock, and the links would still be valid.
        self.links.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds the deadline that all requests of the operation share to a context.
    fn with_deadline(&self, context: Context<'static>) -> Context<'static> {
        let deadline = *self.deadline.get_or_init(|| Deadline::from_context(&context));
        context.with_value(deadline)
    }
}
