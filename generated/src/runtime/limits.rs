//! What an operation may cost: time, and memory for a body.

use super::call::Pending;
use azure_core::{Error, Result, error::ErrorKind, http::Context, sleep::sleep, time::Duration};
use futures::future::{Either, select};
use std::{
    io,
    time::{Duration as StdDuration, Instant},
};

/// What one operation may cost: a value of the context in its options, as in `Context::new().with_value(limits)`.
///
/// Dropping a call, a pager or a poller ends it too, at once and at any time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// How long the operation may take, with retries and waits: a call until its answer is there (a download until its
    /// headers are), a pager for each page, a poller from the first request to the result.
    ///
    /// `None` is the default. Then there are only the limits of the transport and of the retry options, and a
    /// long-running operation that never ends is polled without end.
    pub timeout: Option<Duration>,
    /// How many bytes an answer may have that is read as a whole, after decompression. 256 MiB by default.
    ///
    /// Downloads are read bit by bit and have no limit.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { timeout: None, body: 256 << 20 }
    }
}

impl Limits {
    pub(super) fn of(context: &Context<'_>) -> Self {
        context.value::<Self>().copied().unwrap_or_default()
    }
}

/// When an operation has to be done. In a context, it is that of an operation which has begun before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<(Instant, Duration)>);

impl Deadline {
    /// The deadline in `context`; else one that begins to run now.
    pub(super) fn of(context: &Context<'_>) -> Self {
        if let Some(begun) = context.value::<Self>() {
            return *begun;
        }
        let end = Limits::of(context).timeout.and_then(|timeout| {
            let span = StdDuration::try_from(timeout).unwrap_or_default();
            Some((Instant::now().checked_add(span)?, timeout))
        });
        Self(end)
    }

    /// How much time is left. `None` is for ever.
    pub(super) fn left(self) -> Option<Duration> {
        let (end, _) = self.0?;
        Some(Duration::try_from(end.saturating_duration_since(Instant::now())).unwrap_or(Duration::MAX))
    }

    /// Awaits `pending`, but not longer than this. Dropped then, it does nothing more.
    pub(super) async fn keep<T>(self, pending: Pending<'_, T>) -> Result<T> {
        let (Some(left), Some((_, timeout))) = (self.left(), self.0) else {
            return pending.await;
        };
        // What is ready at once would win against a wait for nothing.
        if left > Duration::ZERO
            && let Either::Left((result, _)) = select(pending, Box::pin(sleep(left))).await
        {
            return result;
        }
        let message = format!("not done after {timeout}, the timeout in its context");
        Err(Error::with_error(ErrorKind::Io, io::Error::from(io::ErrorKind::TimedOut), message))
    }
}
