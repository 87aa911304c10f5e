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
//!
//! | status of a poll | what happens |
//! | --- | --- |
//! | any 2xx | see above |
//! | 404, before anything was found behind the first link | asked again, but not for ever: what was just made is not always visible at once |
//! | 404 after a DELETE, behind `Location` or of the resource itself | done: it is gone |
//! | any other 404, and 410 | an error: nobody can say any more how the operation ended |
//! | 408, 429, 500, 502, 503, 504 | asked again by the retry policy of the client, and at last an error |
//! | any other | an error |

use super::call::Pending;
use super::client::Client;
use super::error;
use super::limits::Deadline;
use super::operation_reply::{Reply, Tracking, Verdict, not_visible_yet};
use azure_core::{
    Result,
    http::{
        Context, Method, RawResponse, Request, StatusCode, Url,
        headers::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_MATCH},
    },
    time::Duration,
};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Headers of the first request that have no place in the ones that follow it up: they are about its body, or would
/// make a GET fail once the resource has changed.
const FIRST_REQUEST_ONLY: [HeaderName; 6] = [
    CONTENT_LENGTH,
    CONTENT_TYPE,
    IF_MATCH,
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

/// Services answer with 202 where their descriptions list 200 and 201, so every 2xx goes on.
const ANY_2XX: &[u16] = &[];

const ANY_2XX_OR_404: &[u16] = &[200, 201, 202, 203, 204, 205, 206, 404];

/// How often in a row a link may answer 404 before it has ever answered anything else.
const PATIENCE: u32 = 4;

/// A long-running operation.
pub(super) struct Operation {
    client: Client,
    request: Request,
    name: &'static str,
    final_state: FinalState,
    /// Whether anybody reads the result. If not, it is not fetched.
    wants_result: bool,
    /// Decided by the first response, for good.
    tracking: OnceLock<Tracking>,
    /// Begins to run with the first request.
    deadline: OnceLock<Deadline>,
    /// Kept here and not in the state of `azure_core`, which writes it to the log: links may be signed.
    links: Mutex<Links>,
}

/// Where an operation is followed.
#[derive(Clone, Debug, Default)]
struct Links {
    /// The link to follow next.
    next: Option<Url>,
    /// The newest `Location`.
    location: Option<Url>,
    /// Whether anything was found behind a link.
    found: bool,
    /// How often nothing was.
    missed: u32,
}

/// One step on the way.
pub(super) enum Step {
    /// The operation still runs.
    Running {
        /// How it stands, for who watches.
        report: RawResponse,
    },
    /// The operation is done.
    Succeeded {
        /// How it stands, for who watches.
        report: RawResponse,
        /// Gets the result. Does nothing before it is awaited.
        result: Pending<'static, RawResponse>,
    },
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
            tracking: OnceLock::new(),
            deadline: OnceLock::new(),
            links: Mutex::default(),
        }
    }

    /// How much time the operation has left. `None` is for ever.
    pub(super) fn time_left(&self) -> Option<Duration> {
        self.deadline.get()?.left()
    }

    /// The URL of the operation, without its query.
    pub(super) fn place(&self) -> Url {
        let mut url = self.request.url().clone();
        url.set_query(None);
        url
    }

    /// Sends the first request.
    pub(super) async fn begin(self: Arc<Self>, context: Context<'static>) -> Result<Step> {
        let context = self.in_time(context);
        let url = self.request.url().clone();
        let response = self.client.send(self.name, context.clone(), self.request.clone(), ANY_2XX).await?;
        let reply = Reply::read(self.name, response, &url)?;
        let promised = matches!(reply.http_status(), StatusCode::Created | StatusCode::Accepted);
        let (tracking, link) = match (&reply.monitor, &reply.location) {
            (Some(monitor), _) => (Tracking::Monitor, Some(monitor.clone())),
            (None, Some(location)) if promised => (Tracking::Location, Some(location.clone())),
            _ => (Tracking::Resource, None),
        };
        self.tracking.get_or_init(|| tracking);
        let location = reply.location.clone();
        if let Some(link) = link {
            return Ok(self.running(&reply, &reply.word_while_running(), link, location));
        }
        if !self.is_followed_by_its_resource(&reply) {
            return Ok(self.succeeded(reply, None, context));
        }
        match self.verdict(&reply, Tracking::Resource)? {
            Verdict::Running(word) => Ok(self.running(&reply, &word, url, location)),
            Verdict::Succeeded => Ok(self.succeeded(reply, None, context)),
            Verdict::Failed(word) => Err(error::operation_failed(self.name, &word, reply.response)),
        }
    }

    /// How the operation stands.
    fn verdict(&self, reply: &Reply, tracking: Tracking) -> Result<Verdict> {
        // Its state cannot be read, and neither can the result.
        if tracking == Tracking::Resource && self.wants_result && reply.is_garbled() {
            return Err(error::unexpected_body(self.name, "the resource is no JSON"));
        }
        reply.verdict(self.name, tracking)
    }

    /// Whether a first response without links leaves something to wait for.
    fn is_followed_by_its_resource(&self, reply: &Reply) -> bool {
        match self.request.method() {
            // There is a resource, at least in the end.
            Method::Put | Method::Patch => true,
            // The URL is that of an action: no resource to look at.
            Method::Post => false,
            _ => reply.has_provisioning_state(),
        }
    }

    /// Sends the next request.
    pub(super) async fn poll(self: Arc<Self>, context: Context<'static>) -> Result<Step> {
        let context = self.in_time(context);
        let Links { next: Some(url), location, found, missed } = self.links().clone() else {
            return Err(error::unexpected_body(self.name, "the operation has not begun"));
        };
        let tracking = self.tracking.get().copied().unwrap_or(Tracking::Monitor);
        // What is deleted may be gone. A monitor that is gone says nothing about what it watched.
        let may_be_gone = self.request.method() == Method::Delete && tracking != Tracking::Monitor;
        let may_be_late = !may_be_gone && !found && missed < PATIENCE;
        let success = if may_be_gone || may_be_late { ANY_2XX_OR_404 } else { ANY_2XX };
        let response = self.client.send(self.name, context.clone(), self.follow_up(url.clone()), success).await?;
        if may_be_late && response.status() == StatusCode::NotFound {
            self.links().missed += 1;
            return Ok(Step::Running { report: not_visible_yet(response) });
        }
        self.links().found = true;
        let reply = Reply::read(self.name, response, &url)?;
        let location = reply.location.clone().or(location);
        match self.verdict(&reply, tracking)? {
            Verdict::Running(word) => {
                let newest = match tracking {
                    Tracking::Monitor => reply.monitor.clone(),
                    Tracking::Location => reply.location.clone(),
                    Tracking::Resource => None,
                };
                Ok(self.running(&reply, &word, newest.unwrap_or(url), location))
            }
            Verdict::Succeeded => {
                let result = self.result_url(tracking, &reply, location);
                Ok(self.succeeded(reply, result, context))
            }
            Verdict::Failed(word) => Err(error::operation_failed(self.name, &word, reply.response)),
        }
    }

    /// Where the result is, if not in the last response.
    fn result_url(&self, tracking: Tracking, reply: &Reply, location: Option<Url>) -> Option<Url> {
        let method = self.request.method();
        if !self.wants_result || method == Method::Delete {
            return None;
        }
        let makes_resource = matches!(method, Method::Put | Method::Patch);
        let original = || Some(self.request.url().clone());
        match (tracking, self.final_state) {
            (Tracking::Resource, _) => None,
            (_, FinalState::OriginalUri) => original(),
            (Tracking::Location, _) if makes_resource && reply.response.body().is_empty() => original(),
            (Tracking::Location, _) => None,
            (Tracking::Monitor, FinalState::Location) if location.is_some() => location,
            (Tracking::Monitor, FinalState::AzureAsyncOperation | FinalState::OperationLocation) if !makes_resource => {
                None
            }
            (Tracking::Monitor, _) => match &reply.resource_location {
                Some(link) => Some(link.clone()),
                None if makes_resource => original(),
                None => location,
            },
        }
    }

    fn succeeded(&self, reply: Reply, result: Option<Url>, context: Context<'static>) -> Step {
        let report = reply.report("Succeeded");
        let response = reply.response;
        let result: Pending<'static, RawResponse> = match result {
            Some(url) => self.client.send(self.name, context, self.follow_up(url), &[]),
            // What was to be deleted is gone: nobody wants to hear of a 404.
            None if response.status() == StatusCode::NotFound => {
                let headers = response.headers().clone();
                Box::pin(std::future::ready(Ok(RawResponse::from_bytes(StatusCode::NoContent, headers, ""))))
            }
            None => Box::pin(std::future::ready(Ok(response))),
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

    fn running(&self, reply: &Reply, word: &str, next: Url, location: Option<Url>) -> Step {
        let mut links = self.links();
        links.next = Some(next);
        links.location = location;
        Step::Running { report: reply.report(word) }
    }

    fn links(&self) -> MutexGuard<'_, Links> {
        // Nothing panics while holding it, and if it did the links would still be good.
        self.links.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The context of a request that belongs to this operation: all of them share its time.
    fn in_time(&self, context: Context<'static>) -> Context<'static> {
        let deadline = *self.deadline.get_or_init(|| Deadline::of(&context));
        context.with_value(deadline)
    }
}
