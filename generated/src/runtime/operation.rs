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
use super::operation_reply::{Reply, Tracking, Verdict};
use azure_core::{
    Result,
    http::{
        Context, Method, RawResponse, Request, StatusCode, Url,
        headers::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_MATCH},
        poller::{PollerContinuation, PollerState},
    },
};
use std::sync::{Arc, OnceLock};

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
}

/// One step on the way.
pub(super) enum Step {
    /// The operation still runs.
    Running {
        /// How it stands, for who watches.
        report: RawResponse,
        /// The link to follow next, and the newest `Location`.
        next: PollerContinuation,
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
        Self { client, request, name, final_state, wants_result, tracking: OnceLock::new() }
    }

    /// Sends the first request, or the next one.
    pub(super) async fn step(self: Arc<Self>, state: PollerState, context: Context<'static>) -> Result<Step> {
        match state {
            PollerState::Initial => self.begin(context).await,
            PollerState::More(PollerContinuation::Links { next_link, final_link }) => {
                self.poll(next_link, final_link, context).await
            }
            PollerState::More(_) => Err(error::unexpected_body(self.name, "a continuation of an unknown kind")),
        }
    }

    async fn begin(self: Arc<Self>, context: Context<'static>) -> Result<Step> {
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
            return Ok(running(&reply, &reply.word_while_running(), link, location));
        }
        if !self.is_followed_by_its_resource(&reply) {
            return Ok(self.succeeded(reply, None, context));
        }
        match reply.verdict(self.name, Tracking::Resource)? {
            Verdict::Running(word) => Ok(running(&reply, &word, url, location)),
            Verdict::Succeeded => Ok(self.succeeded(reply, None, context)),
            Verdict::Failed(word) => Err(error::operation_failed(self.name, &word, reply.response)),
        }
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

    async fn poll(self: Arc<Self>, url: Url, location: Option<Url>, context: Context<'static>) -> Result<Step> {
        let tracking = self.tracking.get().copied().unwrap_or(Tracking::Monitor);
        // What is deleted may be gone. A monitor that is gone says nothing about what it watched.
        let may_be_gone = self.request.method() == Method::Delete && tracking != Tracking::Monitor;
        let success: &'static [u16] = if may_be_gone { &[200, 201, 202, 204, 404] } else { ANY_2XX };
        let response = self.client.send(self.name, context.clone(), self.follow_up(url.clone()), success).await?;
        let reply = Reply::read(self.name, response, &url)?;
        let location = reply.location.clone().or(location);
        match reply.verdict(self.name, tracking)? {
            Verdict::Running(word) => {
                let newest = match tracking {
                    Tracking::Monitor => reply.monitor.clone(),
                    Tracking::Location => reply.location.clone(),
                    Tracking::Resource => None,
                };
                Ok(running(&reply, &word, newest.unwrap_or(url), location))
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
}

fn running(reply: &Reply, word: &str, next_link: Url, final_link: Option<Url>) -> Step {
    Step::Running { report: reply.report(word), next: PollerContinuation::Links { next_link, final_link } }
}
