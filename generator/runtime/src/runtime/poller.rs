//! Long-running operations as pollers of `azure_core`, which supplies the loop.

use super::call::{Call, Pending};
use super::operation::{FinalState, Operation, Step};
use super::operation_status::OperationStatus;
use super::request::RequestBuilder;
use super::retry_limit::{LONGEST_WAIT, asked_wait};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Format, NoFormat, Poller, Response,
        poller::{PollerContinuation, PollerOptions, PollerResult, PollerState},
    },
    time::Duration,
};
use std::{
    any::TypeId,
    future::Future,
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

/// `azure_core` panics below this.
const SHORTEST_FREQUENCY: Duration = Duration::SECOND;

impl RequestBuilder {
    /// Finishes a long-running operation. Awaiting the poller gives the result, streaming it gives the states on the way.
    ///
    /// To have both, stream it up to the state `Succeeded`, then await it. Not further: a `Poller` of `azure_core` 1.1.0
    /// that has ended its stream with `None` panics when it is awaited.
    ///
    /// Between two polls it waits as long as the service says in `retry-after`, but at most ten minutes, else for the
    /// frequency in `options`. It polls without end, unless [`Limits`](super::Limits) in the context of `options` have a
    /// timeout. With the format `NoFormat` there is no result to be fetched. Any 2xx starts the operation: services answer
    /// 202 where their descriptions list 200 and 201.
    ///
    /// # Errors
    ///
    /// A parameter cannot be sent, or the frequency is under one second. Everything else comes out of the poller. An
    /// operation that fails or is canceled gives a [`ServiceError`](super::ServiceError).
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
        Ok(Poller::new(move |state, options| Typed::boxed(step(&operation, state, options)), Some(options)))
    }

    fn into_operation(
        self,
        name: &'static str,
        final_state: FinalState,
        options: PollerOptions<'_>,
        wants_result: bool,
    ) -> Result<(Arc<Operation>, PollerOptions<'static>)> {
        let (client, request) = self.finish(name)?;
        if options.frequency < SHORTEST_FREQUENCY {
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

/// A step, with the time to wait after it and what stands for the next one in the state of `azure_core`.
type Waited = (Step, Duration, PollerContinuation);

fn step(operation: &Arc<Operation>, state: PollerState, options: PollerOptions<'static>) -> Pending<'static, Waited> {
    let operation = Arc::clone(operation);
    Box::pin(async move {
        let step = match state {
            PollerState::Initial => Arc::clone(&operation).begin(options.context).await?,
            PollerState::More(_) => Arc::clone(&operation).poll(options.context).await?,
        };
        let wait = match &step {
            Step::Running { report } => {
                let asked = asked_wait(report.headers()).map(|wait| wait.min(LONGEST_WAIT));
                let wait = asked.unwrap_or(options.frequency);
                // Not beyond the timeout: the next step will say that it has passed.
                operation.time_left().map_or(wait, |left| wait.min(left))
            }
            Step::Succeeded { .. } => Duration::ZERO,
        };
        Ok((step, wait, PollerContinuation::Links { next_link: operation.place(), final_link: None }))
    })
}

/// Gives a step its type. All that is compiled once per type of result.
struct Typed<T, F> {
    pending: Pending<'static, Waited>,
    result: PhantomData<fn() -> (T, F)>,
}

impl<T, F> Typed<T, F> {
    fn boxed(pending: Pending<'static, Waited>) -> Pin<Box<Self>> {
        Box::pin(Self { pending, result: PhantomData })
    }
}

/// The future of the result, as `azure_core` wants it.
type ResultFuture<T, F> = Pin<Box<dyn Future<Output = Result<Response<T, F>>> + Send>>;

impl<T, F> Future for Typed<T, F>
where
    T: Send + 'static,
    F: Format + Send + 'static,
{
    type Output = Result<PollerResult<OperationStatus<T, F>>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.pending.as_mut().poll(context).map(|result| {
            result.map(|(step, retry_after, continuation)| match step {
                Step::Running { report } => {
                    PollerResult::InProgress { response: report.into(), retry_after, continuation }
                }
                Step::Succeeded { report, result } => PollerResult::Succeeded {
                    response: report.into(),
                    target: Box::new(move || -> ResultFuture<T, F> { Box::pin(Call::new(result)) }),
                },
            })
        })
    }
}
