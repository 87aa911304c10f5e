//! The futures of plain operations.

use azure_core::{
    Result,
    http::{AsyncRawResponse, AsyncResponse, JsonFormat, RawResponse, Response},
};
use std::{
    fmt,
    future::Future,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// An operation that is sent when this is awaited, and gives a [`Response`] with the model `T`.
///
/// It is an ordinary future, `Send` and of one type for all operations of a result type, so that `join!`, `spawn` and
/// timeouts work with it as with an `async fn`.
///
/// # Errors
///
/// Awaiting it fails if a parameter cannot be sent, the service cannot be reached, or it answers with a status that the
/// operation does not document. The last kind holds a [`ServiceError`](super::ServiceError).
#[must_use = "nothing is sent unless this is awaited"]
pub struct Call<'a, T, F = JsonFormat> {
    pending: Pending<'a, RawResponse>,
    output: PhantomData<fn() -> (T, F)>,
}

impl<'a, T, F> Call<'a, T, F> {
    pub(super) fn new(pending: Pending<'a, RawResponse>) -> Self {
        Self { pending, output: PhantomData }
    }
}

impl<T, F> Future for Call<'_, T, F> {
    type Output = Result<Response<T, F>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.pending.as_mut().poll(context).map(|result| result.map(Response::from))
    }
}

impl<T, F> fmt::Debug for Call<'_, T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

/// What a service answers where the status tells which body there is: an enum with a [`Response`] for each status.
pub trait ByStatus: Sized {
    /// Sorts a response of a documented status.
    fn from_response(response: RawResponse) -> Self;
}

/// An operation that is sent when this is awaited, and gives one of several responses.
///
/// # Errors
///
/// As [`Call`].
#[must_use = "nothing is sent unless this is awaited"]
pub struct Branch<'a, T> {
    pending: Pending<'a, RawResponse>,
    output: PhantomData<fn() -> T>,
}

impl<'a, T> Branch<'a, T> {
    pub(super) fn new(pending: Pending<'a, RawResponse>) -> Self {
        Self { pending, output: PhantomData }
    }
}

impl<T: ByStatus> Future for Branch<'_, T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.pending.as_mut().poll(context).map(|result| result.map(T::from_response))
    }
}

impl<T> fmt::Debug for Branch<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Branch").finish_non_exhaustive()
    }
}

/// An operation that is sent when this is awaited, and gives a response whose body is read bit by bit.
///
/// # Errors
///
/// As [`Call`]. Reading the body can fail later.
#[must_use = "nothing is sent unless this is awaited"]
pub struct Download<'a, T = ()> {
    pending: Pending<'a, AsyncRawResponse>,
    output: PhantomData<fn() -> T>,
}

impl<'a, T> Download<'a, T> {
    pub(super) fn new(pending: Pending<'a, AsyncRawResponse>) -> Self {
        Self { pending, output: PhantomData }
    }
}

impl<T> Future for Download<'_, T> {
    type Output = Result<AsyncResponse<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.pending.as_mut().poll(context).map(|result| result.map(AsyncResponse::from))
    }
}

impl<T> fmt::Debug for Download<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").finish_non_exhaustive()
    }
}
