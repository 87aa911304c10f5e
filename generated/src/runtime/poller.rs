//! Long-running operations as pollers of `azure_core`, which supplies the loop.

use super::call::{Call, Converted, Pending};
use super::limits::{MAX_RETRY_AFTER, retry_after};
use super::operation::{FinalState, Operation, Step};
use super::operation_status::OperationStatus;
use super::request::RequestBuilder;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Format, NoFormat, Poller, Response,
        poller::{PollerContinuation, PollerOptions, PollerResult, PollerState},
    },
    time::Duration,
};
use std::{any::TypeId, future::Future, pin::Pin, sync::Arc};

/// The shortest time between two polls; `azure_core` panics below it.
const MIN_FREQUENCY: Duration = Duration::SECOND;

impl RequestBuilder {
    /// Finishes a long-running operation. Awaiting the poller returns the result, streaming it returns each status.
    ///
    /// For both, stream it up to the status `Succeeded`, then await it. Not further: a `Poller` of `azure_core` 1.1.0 that
    /// has ended its stream with `None` panics when it is awaited.
    ///
    /// The time between two polls is the `retry-after` of the service, but at most ten minutes, else the frequency in
    /// `options`. It polls without end, unless [`Limits`](super::Limits) in the context of `options` have a
    /// timeout. With the format `NoFormat` no result is fetched. Any 2xx starts the operation: services send 202 where
    /// their descriptions list 200 and 201.
    ///
    /// # Errors
    ///
    /// A parameter cannot be sent, or the frequency is under one second. The poller returns all other errors. That of an
    /// operation that failed or was canceled is a [`ServiceError`](super::ServiceError).
    pub fn poller<T, F>(
        self,
        operation: &'static str,
        final_state: FinalState,
        options: PollerOptions<'_>,
    ) -> Result<Poller<OperationStatus<T, F>>>
    where
        T: Send + 'static,
        F: Format + Send + 'static,
    {
        let wants_result = TypeId::of::<F>() != TypeId::of::<NoFormat>();
        let (operation, options) = self.into_operation(operation, final_state, options, wants_result)?;
        Ok(Poller::new(
            move |state, options| Converted::boxed(step(&operation, state, options), poller_result),
            Some(options),
        ))
    }

    fn into_operation(
        self,
        name: &'static str,
        final_state: FinalState,
        options: PollerOptions<'_>,
        wants_result: bool,
    ) -> Result<(Arc<Operation>, PollerOptions<'static>)> {
        let (client, request) = self.finish(name)?;
        if options.frequency < MIN_FREQUENCY {
            let message = format!("{name}: a polling frequency under one second is not allowed");
            return Err(Error::with_message(ErrorKind::Other, message));
        }
        let options = PollerOptions {
            context: client.annotate(options.context.into_owned(), name),
            frequency: options.frequency,
        };
        let operation = Operation::new(name, (client, request), final_state, wants_result);
        Ok((Arc::new(operation), options))
    }
}

/// A step, the time until the next one, and the continuation in the state of `azure_core`.
type PolledStep = (Step, Duration, PollerContinuation);

fn step(
    operation: &Arc<Operation>,
    state: PollerState,
    options: PollerOptions<'static>,
) -> Pending<'static, PolledStep> {
    let operation = Arc::clone(operation);
    Box::pin(async move {
        let step = match state {
            PollerState::Initial => Arc::clone(&operation).begin(options.context).await?,
            PollerState::More(_) => Arc::clone(&operation).poll(options.context).await?,
        };
        let delay = retry_after(step.status.headers()).map(|delay| delay.min(MAX_RETRY_AFTER));
        let delay = delay.unwrap_or(options.frequency);
        // Not beyond the deadline: the next step returns its error.
        let delay = operation.remaining().map_or(delay, |remaining| delay.min(remaining));
        Ok((step, delay, PollerContinuation::Links { next_link: operation.url_without_query(), final_link: None }))
    })
}

/// The future of the result, as `azure_core` requires it.
type ResultFuture<T, F> = Pin<Box<dyn Future<Output = Result<Response<T, F>>> + Send>>;

fn poller_result<T, F>((step, retry_after, continuation): PolledStep) -> PollerResult<OperationStatus<T, F>>
where
    T: Send + 'static,
    F: Format + Send + 'static,
{
    let response = step.status.into();
    match step.result {
        None => PollerResult::InProgress { response, retry_after, continuation },
        Some(result) => PollerResult::Succeeded {
            response,
            target: Box::new(move || -> ResultFuture<T, F> { Box::pin(Call::new(result)) }),
        },
    }
}
