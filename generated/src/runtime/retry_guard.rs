//! Which requests are sent again. The retry policy of `azure_core`, which decides when, knows neither the method of a
//! request nor why there was no connection.

use super::limits::{Limits, MAX_RETRY_AFTER, ReadWhole, retry_after};
use super::policy::{call_next, policy};
use super::redact::chain;
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Context, Method, RawResponse, Request, StatusCode,
        policies::{Policy, PolicyResult, RetryPolicyCount},
    },
};
use std::{
    error::Error as StdError,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// Maximum number of retries of a request that gets no connection: seconds, and not the minutes of a service that is busy.
const MAX_CONNECTION_RETRIES: u32 = 3;

/// Ends the retries of a request
///
/// - at the number that its [`Limits`] allow;
/// - that is a POST, if the service may have acted: after a broken connection, and after any status but 429 and a 503 with
///   `Retry-After`, unless its limits say otherwise;
/// - that has no connection for a reason that will not go away: an unknown host, a certificate that is not valid; for any
///   other reason after three retries;
/// - that is to wait longer than [`MAX_RETRY_AFTER`]: the policy of `azure_core` would.
#[derive(Debug)]
pub(super) struct RetryGuard;

impl RetryGuard {
    async fn apply(&self, context: &Context<'_>, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let limits = Limits::from_context(context);
        let count = context.value::<RetryPolicyCount>().map_or(0, |count| **count);
        let is_repeatable = request.method() != Method::Post || limits.repeat_post;
        let result = call_next(context, request, next).await;
        let may_repeat = match &result {
            Ok(response) if is_retried(response.status()) => may_repeat_response(response, is_repeatable),
            Err(error) => match error.kind() {
                ErrorKind::Connection => count < MAX_CONNECTION_RETRIES && !is_permanent(error),
                ErrorKind::Io => is_repeatable,
                _ => return result,
            },
            Ok(_) => return result,
        };
        if may_repeat && limits.retries.is_none_or(|max| count < max) {
            return result;
        }
        match result {
            Ok(response) => {
                let response = ReadWhole::from_context(context).read(response).await?;
                let kind = ErrorKind::HttpResponse {
                    status: response.status(),
                    error_code: None,
                    raw_response: Some(Box::new(response)),
                };
                Err(Error::new(kind, NotRepeated(Mutex::default())))
            }
            Err(error) => Err(Error::new(ErrorKind::Other, NotRepeated(Mutex::new(Some(error))))),
        }
    }
}
policy!(RetryGuard);

/// Whether `azure_core` sends a request again after this status.
fn is_retried(status: StatusCode) -> bool {
    matches!(u16::from(status), 408 | 429 | 500 | 502 | 503 | 504)
}

fn may_repeat_response(response: &AsyncRawResponse, is_repeatable: bool) -> bool {
    let delay = retry_after(response.headers());
    match response.status() {
        StatusCode::TooManyRequests => delay.is_none_or(|delay| delay <= MAX_RETRY_AFTER),
        StatusCode::ServiceUnavailable => delay.map_or(is_repeatable, |delay| delay <= MAX_RETRY_AFTER),
        _ => is_repeatable,
    }
}

/// Whether there is no connection for a reason that does not go away by itself. Only the texts of the transport say so.
fn is_permanent(error: &Error) -> bool {
    let texts: Vec<_> = chain(error).map(ToString::to_string).collect();
    let has = |words: &str| texts.iter().any(|text| text.contains(words));
    has("invalid peer certificate") || (has("dns error") && !has("emporary"))
}

/// The cause of an error that ends the retries, with the error of the transport if there was one.
struct NotRepeated(Mutex<Option<Error>>);

impl fmt::Debug for NotRepeated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NotRepeated")
    }
}

impl fmt::Display for NotRepeated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request is not sent again")
    }
}

impl StdError for NotRepeated {}

/// What a request that is not sent again has ended with.
pub(super) enum Last {
    Response(RawResponse),
    Error(Error),
}

/// Returns what is inside an error of [`RetryGuard`], and `error` itself if it is another one.
pub(super) fn last(error: Error) -> Last {
    let Some(marker) = chain(&error).find_map(|cause| cause.downcast_ref::<NotRepeated>()) else {
        return Last::Error(error);
    };
    let inner = marker.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (inner, error.kind()) {
        (Some(inner), _) => Last::Error(inner),
        (None, ErrorKind::HttpResponse { raw_response: Some(response), .. }) => Last::Response((**response).clone()),
        (None, _) => Last::Error(error),
    }
}
