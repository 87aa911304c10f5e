//! The policy that keeps the body of an answer from filling the memory.

use super::limits::Limits;
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Context, RawResponse, Request, Transport,
        policies::{Policy, PolicyResult},
        response::PinnedStream,
    },
};
use futures::StreamExt;
use std::{fmt, future::Future, pin::Pin, sync::Arc};

/// In a context: the answer will be read as a whole, and its body may have this many bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReadWhole(usize);

impl ReadWhole {
    pub(super) fn of(context: &Context<'_>) -> Self {
        Self(Limits::of(context).body)
    }

    /// Reads an answer that was to be read bit by bit.
    pub(super) async fn read(self, response: AsyncRawResponse) -> azure_core::Result<RawResponse> {
        self.limit(response).try_into_raw_response().await
    }

    fn limit(self, response: AsyncRawResponse) -> AsyncRawResponse {
        let (status, headers, body) = response.deconstruct();
        let mut left = self.0;
        let body: PinnedStream = Box::pin(body.map(move |chunk| {
            let chunk = chunk?;
            left = left.checked_sub(chunk.len()).ok_or_else(|| self.exceeded())?;
            Ok(chunk)
        }));
        AsyncRawResponse::new(status, headers, body)
    }

    /// Not an error of input or output: to ask again would not help.
    #[cold]
    fn exceeded(self) -> Error {
        Error::with_message(
            ErrorKind::DataConversion,
            format!("the body of the answer has more than {} bytes, the limit in the context", self.0),
        )
    }
}

/// A transport whose answers, if they are to be read as a whole, are cut off at a limit.
///
/// It has to be here: `azure_core` collects the body right behind the transport, after decompression and however long it
/// is.
pub(super) struct BodyLimit(pub(super) Transport);

impl Policy for BodyLimit {
    fn send<'a, 'b, 'c, 'd, 'e>(
        &'a self,
        context: &'b Context<'_>,
        request: &'c mut Request,
        _next: &'d [Arc<dyn Policy>],
    ) -> Pin<Box<dyn Future<Output = PolicyResult> + Send + 'e>>
    where
        'a: 'e,
        'b: 'e,
        'c: 'e,
        'd: 'e,
        Self: 'e,
    {
        Box::pin(async move {
            let response = self.0.send(context, request).await?;
            Ok(match context.value::<ReadWhole>() {
                Some(whole) => whole.limit(response),
                None => response,
            })
        })
    }
}

/// Shows nothing of the transport.
impl fmt::Debug for BodyLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyLimit").finish_non_exhaustive()
    }
}
