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

/// A boxed future of a result.
pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// Implements a future that converts a pending response.
macro_rules! call_future {
    ($call:ident[$($type:ident $(: $bound:ident)?),+]: $raw:ty => $output:ty, $convert:expr) => {
        impl<'a, $($type),+> $call<'a, $($type),+> {
            pub(super) fn new(pending: Pending<'a, $raw>) -> Self {
                Self { pending, output: PhantomData }
            }
        }

        impl<$($type $(: $bound)?),+> Future for $call<'_, $($type),+> {
            type Output = Result<$output>;

            fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
                self.pending.as_mut().poll(context).map(|result| result.map($convert))
            }
        }

        impl<$($type),+> fmt::Debug for $call<'_, $($type),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($call)).finish_non_exhaustive()
            }
        }
    };
}

/// A future that sends an operation once awaited, and returns a [`Response`] with the model `T`.
///
/// It is `Send` and of one type for all operations of a result type, so that `join!`, `spawn` and timeouts work with it as
/// with the future of an `async fn`.
///
/// # Errors
///
/// Awaiting it fails if a parameter cannot be sent, the service cannot be reached, or the response has a status that the
/// operation does not document. The last kind of error contains a [`ServiceError`](super::ServiceError).
#[must_use = "nothing is sent unless this is awaited"]
pub struct Call<'a, T, F = JsonFormat> {
    pending: Pending<'a, RawResponse>,
    output: PhantomData<fn() -> (T, F)>,
}
call_future!(Call[T, F]: RawResponse => Response<T, F>, Response::from);

/// An enum with a [`Response`] for each documented status, for an operation whose type of body depends on the status.
pub trait ByStatus: Sized {
    /// Converts a response of a documented status.
    fn from_response(response: RawResponse) -> Self;
}

/// A future that sends an operation once awaited, and returns the response of its status.
///
/// # Errors
///
/// As [`Call`].
#[must_use = "nothing is sent unless this is awaited"]
pub struct CallByStatus<'a, T> {
    pending: Pending<'a, RawResponse>,
    output: PhantomData<fn() -> T>,
}
call_future!(CallByStatus[T: ByStatus]: RawResponse => T, T::from_response);

/// A future that sends an operation once awaited, and returns a response whose body is streamed.
///
/// # Errors
///
/// As [`Call`]. Reading the body can fail later.
#[must_use = "nothing is sent unless this is awaited"]
pub struct Download<'a, T = ()> {
    pending: Pending<'a, AsyncRawResponse>,
    output: PhantomData<fn() -> T>,
}
call_future!(Download[T]: AsyncRawResponse => AsyncResponse<T>, AsyncResponse::from);

/// A future whose result is converted. The conversion is all that is compiled for each type of result.
pub(super) struct Converted<'a, T, O> {
    pending: Pending<'a, T>,
    convert: fn(T) -> O,
}

impl<'a, T, O> Converted<'a, T, O> {
    pub(super) fn boxed(pending: Pending<'a, T>, convert: fn(T) -> O) -> Pin<Box<Self>> {
        Box::pin(Self { pending, convert })
    }
}

impl<T, O> Future for Converted<'_, T, O> {
    type Output = Result<O>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let convert = self.convert;
        self.pending.as_mut().poll(context).map(|result| result.map(convert))
    }
}
