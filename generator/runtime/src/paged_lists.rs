//! Lists whose pages are returned by another operation, or by a long-running operation.

use azure_core::{
    Result,
    http::{
        Pager,
        pager::{Page, PagerOptions},
        poller::PollerOptions,
    },
};
use futures::Stream;
use serde::de::DeserializeOwned;
use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
    task::{Context, Poll},
};

use crate::runtime::{
    FinalState, LongRunningOperation, NextLink, OperationStatus, OperationToken, Pages, RequestBuilder,
};

/// A builder of a list whose pages after the first one are returned by another operation.
#[must_use = "nothing is sent unless the request is finished"]
#[derive(Debug)]
pub struct Continued {
    first: RequestBuilder,
    next: RequestBuilder,
}

impl RequestBuilder {
    /// Sets the request for the pages after the first one. The link of a page is resolved against its URL, and its query
    /// parameters are added to those of the link.
    pub fn continued_by(self, next: Self) -> Continued {
        Continued { first: self, next }
    }

    /// Finishes a long-running operation whose result is the first page of a list.
    ///
    /// # Errors
    ///
    /// As [`RequestBuilder::begin`].
    pub fn begin_list<P>(
        self,
        operation: &'static str,
        final_state: FinalState,
        next: NextLink,
        options: PollerOptions<'_>,
    ) -> Result<LongRunningList<P>>
    where
        P: DeserializeOwned + Page + Send + 'static,
    {
        let (client, request) = self.finish(operation)?;
        // Any 2xx of the first page is accepted, so it is accepted of later pages, too.
        let pages = Pages::new(client.clone(), request.clone(), (operation, next), &[]);
        let options = options.into_owned();
        let context = options.context.clone();
        let operation = Self { client, request: Ok(request) }.begin(operation, final_state, options)?;
        Ok(LongRunningList { operation, pages, options: PagerOptions { context, continuation: None } })
    }
}

impl Continued {
    /// Finishes an operation whose pages are lists, and returns a pager over the items.
    ///
    /// # Errors
    ///
    /// As [`RequestBuilder::pager`].
    pub fn pager<P>(
        self,
        operation: &'static str,
        next: NextLink,
        options: PagerOptions<'_>,
        success: &'static [u16],
    ) -> Result<Pager<P>>
    where
        P: DeserializeOwned + Page + Send + 'static,
    {
        let (client, request) = self.first.finish(operation)?;
        let mut pages = Pages::new(client, request, (operation, next), success);
        pages.next_operation = Some(self.next.finish(operation)?.1);
        Ok(pages.into_pager(options))
    }
}

/// A long-running operation whose result is a list in pages.
///
/// Awaiting it returns a pager over the items of all pages, of which the result of the operation is the first. Streaming it
/// returns each status of the operation, as a [`LongRunningOperation`] does.
#[must_use = "nothing is sent unless this is awaited or polled"]
pub struct LongRunningList<P> {
    operation: LongRunningOperation<P>,
    pages: Pages,
    options: PagerOptions<'static>,
}

impl<P> LongRunningList<P> {
    /// As [`LongRunningOperation::start`]. The client resumes it as a [`LongRunningOperation`] whose result is the first
    /// page.
    ///
    /// # Errors
    ///
    /// As [`LongRunningOperation::start`].
    pub async fn start(&mut self) -> Result<OperationToken> {
        self.operation.start().await
    }

    /// As [`LongRunningOperation::token`].
    pub fn token(&self) -> Option<OperationToken> {
        self.operation.token()
    }

    /// As [`LongRunningOperation::with_progress`].
    pub fn with_progress(mut self, progress: impl FnMut(&OperationStatus) + Send + 'static) -> Self {
        self.operation = self.operation.with_progress(progress);
        self
    }
}

impl<P> Stream for LongRunningList<P> {
    type Item = Result<OperationStatus>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.operation).poll_next(context)
    }
}

impl<P> IntoFuture for LongRunningList<P>
where
    P: DeserializeOwned + Page + Send + 'static,
{
    type Output = Result<Pager<P>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { operation, mut pages, options } = self;
        Box::pin(async move {
            pages.first = Some(operation.await?.into());
            Ok(pages.into_pager(options))
        })
    }
}

impl<P> fmt::Debug for LongRunningList<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongRunningList").finish_non_exhaustive()
    }
}
