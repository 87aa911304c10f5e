//! The result of a long-running operation that succeeded, and where it is.

use super::call::Pending;
use super::error;
use super::operation_protocol::{ANY_2XX, ANY_2XX_OR_404, FinalState, Protocol};
use super::operation_response::{Link, OperationResponse, with_properties};
use super::operation_state::{OperationBody, PollTarget};
use azure_core::{
    Result,
    http::{Context, Method, RawResponse, StatusCode, Url},
};
use std::future::ready;

/// The source of the result of an operation that succeeded.
#[derive(Clone, Debug)]
pub(super) enum Source {
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

/// What an operation that succeeded has left: its last response, and the source of its result.
#[derive(Clone)]
pub(super) struct Outcome {
    pub(super) response: RawResponse,
    pub(super) source: Source,
}

impl Outcome {
    /// Returns that of an operation without a result.
    pub(super) fn none() -> Self {
        let response = RawResponse::from_bytes(StatusCode::NoContent, Default::default(), "");
        Self { response, source: Source::Response }
    }
}

/// Whether a response has a resource, and not nothing or the status of an operation.
fn is_resource(response: &RawResponse) -> bool {
    let body = response.body();
    response.status() != StatusCode::NotFound
        && !body.is_empty()
        && !OperationBody::read(body).is_only_about_the_operation()
}

impl Protocol {
    /// Returns the source of the result.
    pub(super) fn source(
        &self,
        target: PollTarget,
        response: &OperationResponse,
        location: Option<Link>,
    ) -> Result<Source> {
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

    /// Returns the result, once awaited. A body that is not the JSON that was asked for is an error of this request, which
    /// can be sent again.
    pub(super) fn result(&self, outcome: Outcome, context: &Context<'static>) -> Pending<'static, RawResponse> {
        let Outcome { response, source } = outcome;
        let get = |url: &Url, success| self.get(url.clone(), context.clone(), success);
        let fetched = match source {
            Source::Link(url) => get(&url, ANY_2XX),
            Source::Resource => get(self.request.url(), ANY_2XX),
            Source::LinkOrResource(url) => {
                let (linked, resource) = (get(&url, ANY_2XX_OR_404), get(self.request.url(), ANY_2XX));
                Box::pin(async move {
                    let linked = linked.await?;
                    if is_resource(&linked) { Ok(linked) } else { resource.await }
                })
            }
            Source::Response => return Box::pin(ready(Ok(without_resource(response)))),
            Source::Properties => return Box::pin(ready(Ok(with_properties(response)))),
        };
        let (name, is_json) = (self.name, self.is_json());
        Box::pin(async move {
            let response = fetched.await?;
            if is_json && OperationBody::read(response.body()).is_malformed() {
                return Err(error::invalid_response(name, "the result is not JSON"));
            }
            Ok(response)
        })
    }
}

/// Returns a response as a success: a 404 is that of a resource that is deleted.
fn without_resource(response: RawResponse) -> RawResponse {
    match response.status() {
        StatusCode::NotFound => RawResponse::from_bytes(StatusCode::NoContent, response.headers().clone(), ""),
        _ => response,
    }
}
