//! The endpoint and the pipeline that all sub-clients of a client share.

use super::body_limit::{BodyLimit, ReadWhole};
use super::call::Pending;
use super::error;
use super::guard::OriginGuard;
use super::limits::Deadline;
use super::parameter::Parameter;
use super::request::RequestBuilder;
use super::retry_limit::RetryLimit;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        AsyncRawResponse, ClientOptions, Context, Method, Pipeline, PipelineSendOptions, PipelineStreamOptions,
        RawResponse, Request, StatusCode, Transport, Url,
        headers::{ACCEPT, CONTENT_TYPE, Headers},
        policies::Policy,
    },
    tracing::{PublicApiInstrumentationInformation, Tracer},
};
use futures::TryStreamExt;
use std::{fmt, sync::Arc};

/// An endpoint with the pipeline that requests to it go through. Cheap to clone.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    endpoint: Url,
    pipeline: Pipeline,
    tracer: Option<Arc<dyn Tracer>>,
}

impl Client {
    /// Prepares requests to `endpoint`, an https URL that may have a base path.
    ///
    /// The policies in `authorization` run once per try, so that a retry has a fresh token. A transport in `options` must
    /// not follow redirects, since it might send what these policies add to another host. That of `azure_core` does not.
    ///
    /// # Errors
    ///
    /// The endpoint is not an https URL, or has more than a scheme, a host, a port and a path.
    pub fn new(
        endpoint: &str,
        authorization: impl IntoIterator<Item = Arc<dyn Policy>>,
        options: ClientOptions,
    ) -> Result<Self> {
        Self::with_policies(endpoint, authorization.into_iter().collect(), options)
    }

    fn with_policies(endpoint: &str, authorization: Vec<Arc<dyn Policy>>, mut options: ClientOptions) -> Result<Self> {
        let endpoint = Url::parse(endpoint)
            .map_err(|error| Error::with_error(ErrorKind::Other, error, "the endpoint is not a URL"))?;
        let guard: Arc<dyn Policy> = Arc::new(OriginGuard::new(&endpoint)?);
        // Compiled in the crate that this file is copied into, so these are the names of that crate.
        let (name, version) = (option_env!("CARGO_PKG_NAME"), option_env!("CARGO_PKG_VERSION"));
        let provider = options.instrumentation.tracer_provider.as_ref();
        let tracer = provider.map(|it| it.get_tracer(None, name.unwrap_or("unknown"), version));
        let transport = options.transport.take().unwrap_or_default();
        options.transport = Some(Transport::with_policy(Arc::new(BodyLimit(transport))));
        let mut per_try: Vec<Arc<dyn Policy>> = vec![Arc::new(RetryLimit)];
        per_try.extend(authorization);
        let pipeline = Pipeline::new(name, version, options, vec![guard], per_try, None);
        Ok(Self(Arc::new(Inner { endpoint, pipeline, tracer })))
    }

    /// The URL that the paths of all requests are appended to.
    pub fn endpoint(&self) -> &Url {
        &self.0.endpoint
    }

    /// Starts a GET; for `path` and `values` see [`RequestBuilder`].
    pub fn get(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
        RequestBuilder::new(self, Method::Get, path, values)
    }

    /// Starts a POST; for `path` and `values` see [`RequestBuilder`].
    pub fn post(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
        RequestBuilder::new(self, Method::Post, path, values)
    }

    /// Starts a PUT; for `path` and `values` see [`RequestBuilder`].
    pub fn put(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
        RequestBuilder::new(self, Method::Put, path, values)
    }

    /// Starts a PATCH; for `path` and `values` see [`RequestBuilder`].
    pub fn patch(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
        RequestBuilder::new(self, Method::Patch, path, values)
    }

    /// Starts a DELETE; for `path` and `values` see [`RequestBuilder`].
    pub fn delete(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
        RequestBuilder::new(self, Method::Delete, path, values)
    }

    /// Starts a HEAD; for `path` and `values` see [`RequestBuilder`].
    pub fn head(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
        RequestBuilder::new(self, Method::Head, path, values)
    }

    /// Adds to `context` what spans need: the name of the operation, and who traces.
    pub(super) fn annotate<'a>(&self, context: Context<'a>, operation: &'static str) -> Context<'a> {
        let information = PublicApiInstrumentationInformation::new(operation, Vec::new());
        let context = context.with_value(information);
        match &self.0.tracer {
            Some(tracer) => context.with_value(Arc::clone(tracer)),
            None => context,
        }
    }

    /// Sends a request, once awaited, and reads the whole response. An empty `success` accepts every 2xx.
    ///
    /// Boxed here, once, so that the state machine of the pipeline is not part of every future that waits for it.
    pub(super) fn send<'a>(
        &self,
        operation: &'static str,
        context: Context<'a>,
        mut request: Request,
        success: &'static [u16],
    ) -> Pending<'a, RawResponse> {
        let client = self.clone();
        Box::pin(async move {
            let deadline = Deadline::of(&context);
            let whole = ReadWhole::of(&context);
            let context = context.with_value(whole);
            // Our own check: the one of `azure_core` loses the code of half of the error bodies.
            let options = PipelineSendOptions { skip_checks: true, ..Default::default() };
            let response = Box::pin(client.0.pipeline.send(&context, &mut request, Some(options)));
            let response = deadline.keep(response).await.map_err(|cause| error::not_sent(operation, cause))?;
            if !is_success(response.status(), success) {
                Err(error::unexpected_status(operation, response))
            } else if asks_for_json(request.headers()) && is_web_page(&response) {
                Err(error::web_page(operation, &response))
            } else {
                Ok(response)
            }
        })
    }

    /// Sends a request, once awaited, and leaves the body of a good response to be read bit by bit.
    pub(super) fn stream<'a>(
        &self,
        operation: &'static str,
        context: Context<'a>,
        mut request: Request,
        success: &'static [u16],
    ) -> Pending<'a, AsyncRawResponse> {
        let client = self.clone();
        Box::pin(async move {
            let deadline = Deadline::of(&context);
            let options = PipelineStreamOptions { skip_checks: true, ..Default::default() };
            let response = Box::pin(client.0.pipeline.stream(&context, &mut request, Some(options)));
            let response = deadline.keep(response).await.map_err(|cause| error::not_sent(operation, cause))?;
            if is_success(response.status(), success) {
                let (status, headers, body) = response.deconstruct();
                let body = body.map_err(move |cause| error::not_sent(operation, cause));
                return Ok(AsyncRawResponse::new(status, headers, Box::pin(body)));
            }
            let response = Box::pin(ReadWhole::of(&context).read(response));
            let response = deadline.keep(response).await.map_err(|cause| error::not_sent(operation, cause))?;
            Err(error::unexpected_status(operation, response))
        })
    }
}

fn is_success(status: StatusCode, success: &[u16]) -> bool {
    if success.is_empty() { status.is_success() } else { success.contains(&u16::from(status)) }
}

fn asks_for_json(request: &Headers) -> bool {
    request.get_optional_str(&ACCEPT).is_some_and(|kind| kind.ends_with("json"))
}

/// Whether the body is a web page, by its type and by its look: some services give JSON a wrong type.
fn is_web_page(response: &RawResponse) -> bool {
    let media_type = response.headers().get_optional_str(&CONTENT_TYPE).unwrap_or_default();
    let body = response.body().strip_prefix(b"\xef\xbb\xbf").unwrap_or(response.body());
    media_type.trim_start().get(..9).is_some_and(|it| it.eq_ignore_ascii_case("text/html"))
        && body.trim_ascii_start().starts_with(b"<")
}

/// Shows the endpoint only: policies hold credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.0.endpoint.as_str()).finish_non_exhaustive()
    }
}
