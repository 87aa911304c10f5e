//! Long-running operations.

use super::call::Call;
use super::client::Client;
use super::operation_driver::Driver;
use super::operation_protocol::{FinalState, Protocol};
use super::operation_status::OperationStatus;
use super::operation_token::OperationToken;
use super::options::LongRunningOptions;
use super::request::RequestBuilder;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{Format, JsonFormat, NoFormat, Response, poller::PollerOptions},
    time::Duration,
};
use futures::Stream;
use std::{
    any::TypeId,
    fmt,
    future::IntoFuture,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

/// A long-running operation whose result is a `T`. Nothing is sent before one of these:
///
/// - *Wait*: awaiting it starts the operation if that was not done, waits for its end and returns the result.
/// - *Watch*: it is a stream of [`OperationStatus`], `while let Some(status) = operation.try_next().await?`, that ends with
///   the operation; awaiting it afterwards returns the result. [`with_progress`](Self::with_progress) calls a function with
///   each status while it is awaited.
/// - *Leave*: [`start`](Self::start) returns once the service has accepted it, with a token to store.
/// - *Resume*: the method `resume` of the API's client goes on from a token, in another process too, and returns this type.
/// - *Cancel*: dropping it stops the waiting at any time, and not the operation. That takes a method of the service, if it
///   has one.
///
/// The time between two polls is the `retry-after` of the service, but at most ten minutes, else the frequency in the
/// options, 30 seconds by default. It is never shorter than a second, or than a frequency that is shorter. Polling goes on
/// without end, unless [`Limits`](super::Limits) in the context of the options have a timeout.
///
/// # Errors
///
/// The error of an operation that failed or was canceled has a [`ServiceError`](super::ServiceError), and the stream ends
/// after it. Errors that say nothing about the operation are passed over, five in a row: a connection that fails, 401, 403,
/// 408, 409, 429 and 5xx. One that is returned after the start has an [`OperationUnfinished`](super::OperationUnfinished)
/// with the token, and the stream goes on if it is polled again.
#[must_use = "nothing is sent unless this is awaited, polled or started"]
pub struct LongRunningOperation<T, F = JsonFormat> {
    driver: Driver,
    output: PhantomData<fn() -> (T, F)>,
}

impl<T, F> LongRunningOperation<T, F> {
    /// Starts the operation, unless it was started, and returns what is needed to go on with it, here or elsewhere. It does
    /// not wait: what comes first is the answer to the first request.
    ///
    /// # Errors
    ///
    /// The request was refused, or the operation had failed at once.
    pub async fn start(&mut self) -> Result<OperationToken> {
        self.driver.start().await
    }

    /// Returns what is needed to go on later: the newest state of the polling. `None` before the start.
    pub fn token(&self) -> Option<OperationToken> {
        self.driver.token()
    }

    /// Calls `progress` with each status, the final one included.
    pub fn with_progress(mut self, progress: impl FnMut(&OperationStatus) + Send + 'static) -> Self {
        self.driver.set_progress(Box::new(progress));
        self
    }
}

impl<T, F> Stream for LongRunningOperation<T, F> {
    type Item = Result<OperationStatus>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.driver.poll_status(context)
    }
}

impl<T, F> IntoFuture for LongRunningOperation<T, F> {
    type Output = Result<Response<T, F>>;
    type IntoFuture = Call<'static, T, F>;

    fn into_future(self) -> Self::IntoFuture {
        Call::new(Box::pin(self.driver.finish()))
    }
}

impl<T, F> fmt::Debug for LongRunningOperation<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongRunningOperation").field("token", &self.token()).finish_non_exhaustive()
    }
}

impl RequestBuilder {
    /// Finishes a long-running operation. With the format `NoFormat` no result is fetched. Any 2xx starts the operation:
    /// services send 202 where their descriptions list 200 and 201.
    ///
    /// # Errors
    ///
    /// A parameter cannot be sent, or the frequency is not positive. The operation returns all other errors.
    pub fn begin<T, F: Format + 'static>(
        self,
        operation: &'static str,
        final_state: FinalState,
        options: PollerOptions<'_>,
    ) -> Result<LongRunningOperation<T, F>> {
        let wants_result = TypeId::of::<F>() != TypeId::of::<NoFormat>();
        Ok(LongRunningOperation {
            driver: self.driver(operation, final_state, options, wants_result)?,
            output: PhantomData,
        })
    }

    fn driver(
        self,
        name: &'static str,
        final_state: FinalState,
        options: PollerOptions<'_>,
        wants_result: bool,
    ) -> Result<Driver> {
        let (client, request) = self.finish(name)?;
        let PollerOptions { context, frequency } = checked(name, options)?;
        let context = client.annotate(context, name);
        Ok(Driver::new(Protocol { client, request, name, final_state, wants_result }, context, frequency))
    }
}

impl Client {
    /// Goes on with a long-running operation from its token.
    ///
    /// # Errors
    ///
    /// The token is of another endpoint, or of an operation that was done when it was started and whose result was in that
    /// response.
    pub fn resume<T, F>(
        &self,
        token: &OperationToken,
        options: Option<LongRunningOptions<'_>>,
    ) -> Result<LongRunningOperation<T, F>> {
        let driver = self.resumed_driver(token, options.unwrap_or_default().method_options)?;
        Ok(LongRunningOperation { driver, output: PhantomData })
    }

    fn resumed_driver(&self, token: &OperationToken, options: PollerOptions<'_>) -> Result<Driver> {
        let (protocol, position) = token.restore(self.clone())?;
        if position.is_none() && protocol.wants_result {
            let message =
                "the operation was done when it was started, and its result was in the response to that request";
            return Err(Error::with_message(ErrorKind::Other, message));
        }
        let PollerOptions { context, frequency } = checked(protocol.name, options)?;
        let context = self.annotate(context, protocol.name);
        Ok(Driver::resumed(protocol, position, context, frequency))
    }
}

fn checked(name: &str, options: PollerOptions<'_>) -> Result<PollerOptions<'static>> {
    if options.frequency <= Duration::ZERO {
        let message = format!("{name}: the time between two polls is not positive");
        return Err(Error::with_message(ErrorKind::Other, message));
    }
    Ok(options.into_owned())
}
