//! Limits of an operation: its duration, its retries, the memory for a response body, and the delay of a retry.

use super::call::Pending;
use super::policy::policy;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Context, RawResponse, Request, Transport,
        headers::{Headers, RETRY_AFTER, RETRY_AFTER_MS, X_MS_RETRY_AFTER_MS},
        policies::{Policy, PolicyResult, get_retry_after},
        response::PinnedStream,
    },
    sleep::sleep,
    time::{Duration, OffsetDateTime},
};
use futures::{
    StreamExt,
    future::{Either, select},
};
use std::{
    fmt, io,
    sync::Arc,
    time::{Duration as StdDuration, Instant},
};

/// Limits of one operation: a value of the context in its options, as in `Context::new().with_value(limits)`.
///
/// Dropping a call, a pager or a long-running operation ends it too, at once and at any time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// The longest time that the operation may take, with retries and delays: a call until its response is there (a
    /// download until its headers are), a pager for each page, a long-running operation from the first request to
    /// the result.
    ///
    /// `None` is the default. Then there are only the limits of the transport and of the retry options, and a
    /// long-running operation that never ends is polled without end.
    pub timeout: Option<Duration>,
    /// The maximum length in bytes, after decompression, of a response body that is read as a whole. 256 MiB by default.
    ///
    /// What becomes of it has a limit of its own: a body whose value would take more than 128 MiB of memory is an error, and
    /// [`read_within`](super::read_within) reads it with another limit. Downloads are streamed and have no limit.
    pub body: usize,
    /// The maximum number of times that each request is sent again, if that is less than the retry options of the client
    /// allow. `None` is the default.
    pub retries: Option<u32>,
    /// Whether a POST is sent again where the service may have acted already: after a connection that broke, or a status
    /// such as 500. Not by default; then it is sent again only if there was no connection, or after a 429 or a 503 that
    /// names a time.
    pub repeat_post: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self { timeout: None, body: 256 << 20, retries: None, repeat_post: false }
    }
}

impl Limits {
    pub(super) fn from_context(context: &Context<'_>) -> Self {
        context.value::<Self>().copied().unwrap_or_default()
    }
}

/// The moment at which an operation times out, and the timeout it was computed from. In a context, it is that of an
/// operation that began earlier.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<(Instant, Duration)>);

impl Deadline {
    /// Returns the deadline in `context`; else one that is computed from the timeout in it, from now on.
    pub(super) fn from_context(context: &Context<'_>) -> Self {
        if let Some(begun) = context.value::<Self>() {
            return *begun;
        }
        let end = Limits::from_context(context).timeout.and_then(|timeout| {
            let span = StdDuration::try_from(timeout).unwrap_or_default();
            Some((Instant::now().checked_add(span)?, timeout))
        });
        Self(end)
    }

    /// Returns the time until the deadline; `None` if there is none.
    pub(super) fn remaining(self) -> Option<Duration> {
        let (end, _) = self.0?;
        Some(Duration::try_from(end.saturating_duration_since(Instant::now())).unwrap_or(Duration::MAX))
    }

    /// Awaits `pending`, and drops it with an error at the deadline.
    pub(super) async fn timeout<T>(self, pending: Pending<'_, T>) -> Result<T> {
        let (Some(remaining), Some((_, timeout))) = (self.remaining(), self.0) else {
            return pending.await;
        };
        // What is ready at once would win against a sleep of no length.
        if remaining > Duration::ZERO
            && let Either::Left((result, _)) = select(pending, Box::pin(sleep_in_parts(remaining))).await
        {
            return result;
        }
        let message = format!("not completed within {timeout}, the limit in `Limits::timeout`");
        Err(Error::with_error(ErrorKind::Io, io::Error::from(io::ErrorKind::TimedOut), message))
    }
}

/// Sleeps for `span`, a second at a time: without tokio a sleep is a thread, which outlives a call that is done.
async fn sleep_in_parts(mut span: Duration) {
    while span > Duration::ZERO {
        sleep(span.min(Duration::SECOND)).await;
        span -= Duration::SECOND;
    }
}

/// A value in a context: the response will be read as a whole, and its body may have this many bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReadWhole(usize);

impl ReadWhole {
    pub(super) fn from_context(context: &Context<'_>) -> Self {
        Self(Limits::from_context(context).body)
    }

    /// Reads the whole body of a response that was to be streamed.
    pub(super) async fn read(self, response: AsyncRawResponse) -> Result<RawResponse> {
        self.limit(response).try_into_raw_response().await
    }

    fn limit(self, response: AsyncRawResponse) -> AsyncRawResponse {
        let (status, headers, body) = response.deconstruct();
        let mut remaining = self.0;
        let body: PinnedStream = Box::pin(body.map(move |chunk| {
            let chunk = chunk?;
            remaining = remaining.checked_sub(chunk.len()).ok_or_else(|| self.exceeded())?;
            Ok(chunk)
        }));
        AsyncRawResponse::new(status, headers, body)
    }

    /// Returns an error that is not one of input or output: the request would be retried.
    #[cold]
    fn exceeded(self) -> Error {
        let message = format!("the response body has more than {} bytes, the limit in `Limits::body`", self.0);
        Error::with_message(ErrorKind::DataConversion, message)
    }
}

/// A transport that limits the bodies of responses that are to be read as a whole.
///
/// It is not a policy around the transport: `azure_core` collects the body right behind the transport, after
/// decompression and whatever its length.
pub(super) struct BodyLimit(pub(super) Transport);

impl BodyLimit {
    async fn apply(&self, context: &Context<'_>, request: &mut Request, _next: &[Arc<dyn Policy>]) -> PolicyResult {
        let response = self.0.send(context, request).await?;
        Ok(match context.value::<ReadWhole>() {
            Some(whole) => whole.limit(response),
            None => response,
        })
    }
}
policy!(BodyLimit);

/// Shows nothing of the transport.
impl fmt::Debug for BodyLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyLimit").finish_non_exhaustive()
    }
}

/// The longest delay that a service can ask for. Azure's services document that they do not ask for more.
pub(super) const MAX_RETRY_AFTER: Duration = Duration::minutes(10);

/// Returns the delay that a response asks for in seconds, milliseconds or as a date; never negative.
pub(super) fn retry_after(headers: &Headers) -> Option<Duration> {
    let names = [X_MS_RETRY_AFTER_MS, RETRY_AFTER_MS, RETRY_AFTER];
    get_retry_after(headers, OffsetDateTime::now_utc, &names).map(|delay| delay.max(Duration::ZERO))
}
