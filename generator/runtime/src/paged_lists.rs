//! Lists whose pages take more than a link: another operation gets them, or a long-running operation makes the first one.

use azure_core::{
    Result,
    http::{
        JsonFormat, Pager, Poller, Request, Response,
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

use crate::runtime::{FinalState, NextLink, OperationStatus, Pages, RequestBuilder};

/// A list whose pages after the first one come from another operation.
#[must_use = "nothing is sent unless the request is finished"]
#[derive(Debug)]
pub struct Continued {
    first: RequestBuilder,
    next: RequestBuilder,
}

impl RequestBuilder {
    /// Says which request gets the pages after the first one. The link of a page goes on from its path, as a relative
    /// link does, and what is in its query comes after that of the link.
    pub fn continued_by(self, next: Self) -> Continued {
        Continued { first: self, next }
    }

    /// Finishes a long-running operation whose result is the first page of a list.
    ///
    /// # Errors
    ///
    /// As [`RequestBuilder::poller`].
    pub fn paged_poller<P>(
        self,
        operation: &'static str,
        final_state: FinalState,
        next: NextLink,
        options: PollerOptions<'_>,
    ) -> Result<PagedPoller<P>>
    where
        P: DeserializeOwned + Page + Send + 'static,
    {
        let (client, request) = self.finish(operation)?;
        // The service answers with any status of success where it makes the list, so it may as well later.
        let pages = Pages::new(client.clone(), request.clone(), (operation, next), &[]);
        let options = options.into_owned();
        let context = options.context.clone();
        let poller = Self::of(client, request).poller(operation, final_state, options)?;
        Ok(PagedPoller { poller, pages, options: PagerOptions { context, continuation: None } })
    }
}

impl Continued {
    /// Finishes an operation whose pages are lists, and gives the items.
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
        let (_, following): (_, Request) = self.next.finish(operation)?;
        Ok(Pages::new(client, request, (operation, next), success).followed_by(following).into_pager(options))
    }
}

/// A long-running operation whose result is a list in pages.
///
/// Awaiting it gives a pager over the items of all pages, of which the result of the operation is the first. Streaming it
/// gives the states on the way, as a [`Poller`] does.
#[must_use = "nothing is sent unless this is awaited or polled"]
pub struct PagedPoller<P> {
    poller: Poller<OperationStatus<P>>,
    pages: Pages,
    options: PagerOptions<'static>,
}

impl<P> Stream for PagedPoller<P> {
    type Item = Result<Response<OperationStatus<P>, JsonFormat>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.poller).poll_next(context)
    }
}

impl<P> IntoFuture for PagedPoller<P>
where
    P: DeserializeOwned + Page + Send + 'static,
{
    type Output = Result<Pager<P>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { poller, pages, options } = self;
        Box::pin(async move {
            let first = poller.await?;
            Ok(pages.after(first.into()).into_pager(options))
        })
    }
}

impl<P> fmt::Debug for PagedPoller<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagedPoller").finish_non_exhaustive()
    }
}
