//! The loop of a long-running operation: when the next request is sent, and which errors it goes on after.

use super::call::Pending;
use super::error::ServiceError;
use super::limits::{Deadline, MAX_RETRY_AFTER, retry_after};
use super::operation::{Step, StepState};
use super::operation_protocol::{Position, Protocol};
use super::operation_result::Outcome;
use super::operation_span::OperationSpan;
use super::operation_status::OperationStatus;
use super::operation_token::OperationToken;
use super::operation_unfinished::{OperationUnfinished, first_request};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{Context, RawResponse, StatusCode},
    sleep::sleep,
    time::Duration,
};
use std::{
    future::{Future, poll_fn},
    mem,
    pin::Pin,
    sync::Arc,
    task::{self, Poll, ready},
};

/// The shortest time between two polls, unless a shorter one is asked for in the options.
const MIN_PAUSE: Duration = Duration::SECOND;

/// Maximum number of errors in a row that say nothing about the operation and are passed over.
const MAX_ERRORS: u32 = 5;

/// The longest time before the result is asked for again.
const RESULT_PAUSE: Duration = Duration::seconds(5);

/// A callback with each status.
pub(super) type Progress = Box<dyn FnMut(&OperationStatus) + Send>;

/// What all requests of an operation share.
#[derive(Clone)]
struct Shared {
    protocol: Arc<Protocol>,
    /// With the deadline of the whole operation, once it was polled.
    context: Context<'static>,
    frequency: Duration,
}

/// A long-running operation, whatever its result.
pub(super) struct Driver {
    shared: Shared,
    started: bool,
    /// The newest position. `None` before the start, and of an operation whose first response was its end.
    position: Option<Position>,
    /// A status that was received and not yet returned.
    unread: Option<OperationStatus>,
    progress: Option<Progress>,
    /// Since the first request.
    span: Option<OperationSpan>,
    phase: Phase,
}

/// What comes next.
enum Phase {
    /// The first request.
    New,
    /// A poll after a pause.
    Running(Position, Duration),
    /// A request that is on its way.
    Busy(Pin<Box<dyn Future<Output = Answer> + Send>>),
    /// The result.
    Succeeded(Outcome),
    /// Nothing: how it ended was returned as an error.
    Ended,
}

/// What a request of an operation returns.
type Answer = std::result::Result<Step, Problem>;

/// An error of a request of an operation.
enum Problem {
    /// The first request was not answered with a success.
    First(Error),
    /// The operation was started.
    Later(Error),
}

impl Driver {
    pub(super) fn new(protocol: Protocol, context: Context<'static>, frequency: Duration) -> Self {
        let shared = Shared { protocol: Arc::new(protocol), context, frequency };
        let phase = Phase::New;
        Self { shared, started: false, position: None, unread: None, progress: None, span: None, phase }
    }

    /// Returns an operation that was started earlier. Without a position it is done.
    pub(super) fn resumed(
        protocol: Protocol,
        position: Option<Position>,
        context: Context<'static>,
        frequency: Duration,
    ) -> Self {
        let mut driver = Self::new(protocol, context, frequency);
        driver.started = true;
        driver.phase = match &position {
            Some(position) => Phase::Running(position.clone(), Duration::ZERO),
            None => Phase::Succeeded(Outcome::none()),
        };
        driver.position = position;
        driver
    }

    pub(super) fn set_progress(&mut self, progress: Progress) {
        self.progress = Some(progress);
    }

    /// Returns what is needed to go on later, once it is started.
    pub(super) fn token(&self) -> Option<OperationToken> {
        self.started.then(|| OperationToken::new(&self.shared.protocol, self.position.as_ref()))
    }

    /// Sends the first request, unless it was sent.
    pub(super) async fn start(&mut self) -> Result<OperationToken> {
        if !self.started {
            match poll_fn(|context| self.poll_step(context)).await {
                Some(Ok(status)) => self.unread = Some(status),
                Some(Err(error)) => return Err(error),
                None => {}
            }
        }
        self.token().ok_or_else(|| self.already_ended())
    }

    /// Returns the next status, and nothing once the operation has ended.
    pub(super) fn poll_status(&mut self, context: &mut task::Context<'_>) -> Poll<Option<Result<OperationStatus>>> {
        let status = match self.unread.take() {
            Some(status) => Some(Ok(status)),
            None => ready!(self.poll_step(context)),
        };
        if let (Some(progress), Some(Ok(status))) = (&mut self.progress, &status) {
            progress(status);
        }
        Poll::Ready(status)
    }

    /// Waits for the end, and returns the result.
    pub(super) async fn finish(mut self) -> Result<RawResponse> {
        while let Some(status) = poll_fn(|context| self.poll_status(context)).await {
            status?;
        }
        match mem::replace(&mut self.phase, Phase::Ended) {
            Phase::Succeeded(outcome) => {
                let result = self.shared.result(outcome).await;
                result.map_err(|cause| self.fail(self.unfinished(cause)))
            }
            _ => Err(self.already_ended()),
        }
    }

    fn poll_step(&mut self, context: &mut task::Context<'_>) -> Poll<Option<Result<OperationStatus>>> {
        loop {
            match &mut self.phase {
                Phase::Succeeded(_) | Phase::Ended => return Poll::Ready(None),
                Phase::Busy(request) => {
                    let answer = ready!(request.as_mut().poll(context));
                    return Poll::Ready(Some(self.receive(answer)));
                }
                Phase::New | Phase::Running(..) => {
                    if self.span.is_none() {
                        self.span = Some(self.shared.begin_requests());
                    }
                    let shared = self.shared.clone();
                    self.phase = match mem::replace(&mut self.phase, Phase::Ended) {
                        Phase::Running(position, pause) => Phase::Busy(Box::pin(shared.poll(position, pause))),
                        _ => Phase::Busy(Box::pin(shared.begin())),
                    };
                }
            }
        }
    }

    fn receive(&mut self, answer: Answer) -> Result<OperationStatus> {
        self.phase = Phase::Ended;
        let step = answer.map_err(|problem| {
            let error = match problem {
                Problem::First(cause) => first_request(cause),
                Problem::Later(cause) => self.interrupt(cause),
            };
            self.fail(error)
        })?;
        self.start_position();
        let Step { status, state, headers } = step;
        self.phase = match state {
            StepState::Succeeded(outcome) => Phase::Succeeded(outcome),
            StepState::Running(position) => {
                self.position = Some(position.clone());
                Phase::Running(position, self.shared.pause(retry_after(&headers)))
            }
        };
        Ok(status)
    }

    /// Handles an error after the start. Unless it is the end of the operation or of its time, the next poll asks again.
    fn interrupt(&mut self, cause: Error) -> Error {
        self.start_position();
        if self.shared.protocol.is_end(&cause, self.position.as_ref()) {
            return cause;
        }
        if let Some(position) = &self.position
            && !self.shared.is_late()
        {
            self.phase = Phase::Running(position.clone(), self.shared.pause(None));
        }
        self.unfinished(cause)
    }

    #[cold]
    fn unfinished(&self, cause: Error) -> Error {
        OperationUnfinished::error(self.position.as_ref().and_then(|_| self.token()), cause)
    }

    fn fail(&self, error: Error) -> Error {
        if let Some(span) = &self.span {
            span.fail(&error);
        }
        error
    }

    /// Notes that the operation was started. Until a link is known, its position is that of the resource.
    fn start_position(&mut self) {
        if !mem::replace(&mut self.started, true) {
            self.position = self.shared.protocol.position_of_resource();
        }
    }

    #[cold]
    fn already_ended(&self) -> Error {
        let name = self.shared.protocol.name;
        Error::with_message(
            ErrorKind::Other,
            format!("{name}: the operation has ended, and its error was returned before"),
        )
    }
}

impl Shared {
    /// Adds the deadline and the span that all requests of the operation share to the context.
    fn begin_requests(&mut self) -> OperationSpan {
        let Protocol { client, name, .. } = &*self.protocol;
        let context = mem::take(&mut self.context);
        let (deadline, span) = (Deadline::from_context(&context), client.start_span(&context, name));
        let context = context.with_value(deadline);
        self.context = match &span {
            Some(span) => context.with_value(Arc::clone(span)),
            None => context,
        };
        OperationSpan::new(span)
    }

    fn is_late(&self) -> bool {
        self.remaining() == Some(Duration::ZERO)
    }

    fn remaining(&self) -> Option<Duration> {
        Deadline::from_context(&self.context).remaining()
    }

    /// Returns the time until the next poll: what the service asks for within limits, else the frequency.
    fn pause(&self, asked: Option<Duration>) -> Duration {
        let pause = asked.map_or(self.frequency, |delay| delay.min(MAX_RETRY_AFTER));
        self.before_deadline(pause.max(MIN_PAUSE.min(self.frequency)))
    }

    /// Shortens a pause that would end beyond the deadline, where the next request returns its error.
    fn before_deadline(&self, pause: Duration) -> Duration {
        self.remaining().map_or(pause, |remaining| pause.min(remaining))
    }

    async fn begin(self) -> Answer {
        let response = self.protocol.send_first(self.context.clone()).await.map_err(Problem::First)?;
        self.protocol.first_step(response).map_err(Problem::Later)
    }

    async fn poll(self, position: Position, pause: Duration) -> Answer {
        let request = || -> Pending<'_, Step> { Box::pin(self.protocol.poll(position.clone(), self.context.clone())) };
        sleep(pause).await;
        self.repeat(request, self.frequency, is_passed_over).await.map_err(Problem::Later)
    }

    async fn result(self: &Shared, outcome: Outcome) -> Result<RawResponse> {
        let request = || self.protocol.result(outcome.clone(), &self.context);
        // What was made a moment ago is not visible everywhere.
        let is_passed_over = |error: &Error| error.http_status() == Some(StatusCode::NotFound) || is_passed_over(error);
        self.repeat(request, RESULT_PAUSE.min(self.frequency), is_passed_over).await
    }

    /// Sends a request until it returns no error that is passed over, or has returned too many of them.
    async fn repeat<'a, T>(
        &self,
        request: impl Fn() -> Pending<'a, T>,
        pause: Duration,
        is_passed_over: impl Fn(&Error) -> bool,
    ) -> Result<T> {
        for _ in 0..MAX_ERRORS {
            match request().await {
                Err(error) if is_passed_over(&error) && !self.is_late() => {
                    let asked = ServiceError::from_error(&error).and_then(|error| error.retry_after);
                    sleep(self.before_deadline(asked.unwrap_or(pause).max(MIN_PAUSE.min(pause)))).await;
                }
                result => return result,
            }
        }
        request().await
    }
}

/// Whether an error says nothing about the operation, and may be gone a moment later. The retry policy of the client has
/// sent the request several times by then.
fn is_passed_over(error: &Error) -> bool {
    let asked = ServiceError::from_error(error).and_then(|error| error.retry_after);
    match error.kind() {
        ErrorKind::Connection | ErrorKind::Io => true,
        ErrorKind::HttpResponse { status, .. } => {
            matches!(u16::from(*status), 401 | 403 | 408 | 409 | 429 | 500..=599)
                && asked.is_none_or(|delay| delay <= MAX_RETRY_AFTER)
        }
        _ => false,
    }
}
