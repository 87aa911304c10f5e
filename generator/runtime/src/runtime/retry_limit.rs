//! The policy that keeps a service from putting its callers to sleep.

use super::body_limit::ReadWhole;
use super::guard::pass_on;
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        Context, RawResponse, Request, StatusCode,
        headers::{Headers, RETRY_AFTER, RETRY_AFTER_MS, X_MS_RETRY_AFTER_MS},
        policies::{Policy, PolicyResult, get_retry_after},
    },
    time::{Duration, OffsetDateTime},
};
use std::{fmt, future::Future, pin::Pin, sync::Arc};

/// The longest wait that a service may ask for. Azure's services document that they do not ask for more.
pub(super) const LONGEST_WAIT: Duration = Duration::minutes(10);

/// How long a service asks to wait, in seconds, milliseconds or as a date; never less than nothing.
pub(super) fn asked_wait(headers: &Headers) -> Option<Duration> {
    let names = [X_MS_RETRY_AFTER_MS, RETRY_AFTER_MS, RETRY_AFTER];
    get_retry_after(headers, OffsetDateTime::now_utc, &names).map(|wait| wait.max(Duration::ZERO))
}

/// Ends the retries of a request when the service asks for a longer wait than [`LONGEST_WAIT`].
///
/// The retry policy of `azure_core` waits for as long as a 429 or a 503 says, be it a year, and looks at the limits of its
/// options only afterwards. The caller is to hear of it instead.
#[derive(Debug)]
pub(super) struct RetryLimit;

impl Policy for RetryLimit {
    fn send<'a, 'b, 'c, 'd, 'e>(
        &'a self,
        context: &'b Context<'_>,
        request: &'c mut Request,
        next: &'d [Arc<dyn Policy>],
    ) -> Pin<Box<dyn Future<Output = PolicyResult> + Send + 'e>>
    where
        'a: 'e,
        'b: 'e,
        'c: 'e,
        'd: 'e,
        Self: 'e,
    {
        Box::pin(async move {
            let response = pass_on(context, request, next).await?;
            let waits = matches!(response.status(), StatusCode::TooManyRequests | StatusCode::ServiceUnavailable);
            if !waits || asked_wait(response.headers()).is_none_or(|wait| wait <= LONGEST_WAIT) {
                return Ok(response);
            }
            let response = ReadWhole::of(context).read(response).await?;
            let kind = ErrorKind::HttpResponse {
                status: response.status(),
                error_code: None,
                raw_response: Some(Box::new(response)),
            };
            Err(Error::new(kind, Postponed))
        })
    }
}

/// What ends the retries.
#[derive(Debug)]
struct Postponed;

impl fmt::Display for Postponed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the service asks for a wait that is too long")
    }
}

impl std::error::Error for Postponed {}

/// The answer inside the error of [`RetryLimit`].
pub(super) fn postponed(error: &Error) -> Option<RawResponse> {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(current) = cause {
        if current.is::<Postponed>() {
            return match error.kind() {
                ErrorKind::HttpResponse { raw_response: Some(response), .. } => Some((**response).clone()),
                _ => None,
            };
        }
        cause = current.source();
    }
    None
}
