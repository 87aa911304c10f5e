//! The endpoint and the pipeline that all sub-clients of a client share.

use super::byte_order_mark;
use super::call::Pending;
use super::error;
use super::limits::{BodyLimit, Deadline, ReadWhole};
use super::origin_guard::OriginGuard;
use super::retry_guard::RetryGuard;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        AsyncRawResponse, ClientOptions, Context, Pipeline, PipelineSendOptions, PipelineStreamOptions, RawResponse,
        Request, StatusCode, Transport, Url,
        headers::{ACCEPT, CONTENT_TYPE, Headers},
        policies::Policy,
    },
    tracing::{PublicApiInstrumentationInformation, Span, SpanKind, Tracer},
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
    /// Creates a client of `endpoint`, an https URL that may have a base path.
    ///
    /// The policies in `authorization` run once per try, so that a retry has a fresh token. A transport in `options` must
    /// not follow redirects, since it might send what these policies add to another host. The transport of `azure_core`
    /// does not.
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
        let mut per_try: Vec<Arc<dyn Policy>> = vec![Arc::new(RetryGuard)];
        per_try.extend(authorization);
        let pipeline = Pipeline::new(name, version, options, vec![guard], per_try, None);
        Ok(Self(Arc::new(Inner { endpoint, pipeline, tracer })))
    }

    /// Returns the URL that the paths of all requests are appended to.
    pub fn endpoint(&self) -> &Url {
        &self.0.endpoint
    }

    /// Adds to `context` what spans need: the name of the operation, and the tracer.
    pub(super) fn annotate<'a>(&self, context: Context<'a>, operation: &'static str) -> Context<'a> {
        let information = PublicApiInstrumentationInformation::new(operation, Vec::new());
        let context = context.with_value(information);
        match &self.0.tracer {
            Some(tracer) => context.with_value(Arc::clone(tracer)),
            None => context,
        }
    }

    /// Starts a span around several requests. `None` without a tracer, or if `context` has a span.
    pub(super) fn start_span(&self, context: &Context<'_>, operation: &'static str) -> Option<Arc<dyn Span>> {
        let tracer = self.0.tracer.as_ref().filter(|_| context.value::<Arc<dyn Span>>().is_none())?;
        Some(tracer.start_span(operation.into(), SpanKind::Internal, Vec::new()))
    }

    /// Sends a request, once awaited, and reads the whole response. An empty `success` accepts every 2xx.
    ///
    /// The future is boxed here, once, so that the state machine of the pipeline is not part of every future that awaits
    /// it.
    pub(super) fn send<'a>(
        &self,
        operation: &'static str,
        context: Context<'a>,
        mut request: Request,
        success: &'static [u16],
    ) -> Pending<'a, RawResponse> {
        let client = self.clone();
        Box::pin(async move {
            let deadline = Deadline::from_context(&context);
            let whole = ReadWhole::from_context(&context);
            let context = context.with_value(whole);
            // Checked below: the check of `azure_core` loses the code of half of the error bodies.
            let options = PipelineSendOptions { skip_checks: true, ..Default::default() };
            let response = Box::pin(client.0.pipeline.send(&context, &mut request, Some(options)));
            let response =
                deadline.timeout(response).await.map_err(|cause| error::transport_error(operation, cause))?;
            if !is_success(response.status(), success) {
                Err(error::unexpected_status(operation, response))
            } else if !accepts_json(request.headers()) {
                Ok(response)
            } else if is_html(&response) {
                Err(error::html_body(operation, &response))
            } else {
                Ok(byte_order_mark::strip_response(response))
            }
        })
    }

    /// Sends a request, once awaited, and streams the body of a successful response.
    pub(super) fn stream<'a>(
        &self,
        operation: &'static str,
        context: Context<'a>,
        mut request: Request,
        success: &'static [u16],
    ) -> Pending<'a, AsyncRawResponse> {
        let client = self.clone();
        Box::pin(async move {
            let deadline = Deadline::from_context(&context);
            let options = PipelineStreamOptions { skip_checks: true, ..Default::default() };
            let response = Box::pin(client.0.pipeline.stream(&context, &mut request, Some(options)));
            let response =
                deadline.timeout(response).await.map_err(|cause| error::transport_error(operation, cause))?;
            if is_success(response.status(), success) {
                let (status, headers, body) = response.deconstruct();
                let body = body.map_err(move |cause| error::transport_error(operation, cause));
                return Ok(AsyncRawResponse::new(status, headers, Box::pin(body)));
            }
            let response = Box::pin(ReadWhole::from_context(&context).read(response));
            let response =
                deadline.timeout(response).await.map_err(|cause| error::transport_error(operation, cause))?;
            Err(error::unexpected_status(operation, response))
        })
    }
}

/// Returns a parameter that a client sends with all its requests.
///
/// # Errors
///
/// The value is empty.
pub fn client_parameter(name: &str, value: &str) -> Result<String> {
    if value.is_empty() {
        return Err(Error::with_message(ErrorKind::Other, format!("`{name}` is empty")));
    }
    Ok(value.to_owned())
}

fn is_success(status: StatusCode, success: &[u16]) -> bool {
    if success.is_empty() { status.is_success() } else { success.contains(&u16::from(status)) }
}

/// Whether a request asks for JSON.
pub(super) fn accepts_json(request: &Headers) -> bool {
    // The first of several is the one that the body is read as.
    let media_type = request.get_optional_str(&ACCEPT).unwrap_or_default().split([',', ';']).next().unwrap_or_default();
    media_type.trim_end().to_ascii_lowercase().ends_with("json")
}

/// Whether the body is HTML by its media type and its first character: some services send JSON with a wrong media type.
fn is_html(response: &RawResponse) -> bool {
    let media_type = response.headers().get_optional_str(&CONTENT_TYPE).unwrap_or_default();
    let body = byte_order_mark::strip(response.body());
    media_type.trim_start().get(..9).is_some_and(|it| it.eq_ignore_ascii_case("text/html"))
        && body.trim_ascii_start().starts_with(b"<")
}

/// Shows the endpoint only: policies hold credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.0.endpoint.as_str()).finish_non_exhaustive()
    }
}
