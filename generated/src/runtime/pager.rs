//! Lists that come page by page.

use super::call::Pending;
use super::client::Client;
use super::error;
use super::link;
use super::next_link;
use super::request::{RequestBuilder, set_header};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Body, ItemIterator, JsonFormat, Method, PageIterator, Pager, RawResponse, Request, Response, StatusCode, Url,
        headers::{CONTENT_TYPE, HeaderName},
        pager::{Page, PagerContinuation, PagerOptions, PagerResult, PagerState},
    },
};
use serde::de::DeserializeOwned;
use std::{
    collections::VecDeque,
    future::Future,
    hash::{DefaultHasher, Hash, Hasher},
    marker::PhantomData,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

/// Where a page says how to get the next one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NextLink {
    /// Nowhere: there is one page.
    None,
    /// In this member of the body, as a URL. Dots lead into objects. The link is followed with a GET and as it stands,
    /// except that it gets the `api-version` of the first request.
    Member(&'static str),
    /// In this header, as a token that goes back in the same header of the same request.
    Header(&'static str),
}

impl RequestBuilder {
    /// Finishes an operation whose pages are lists, and gives the items.
    ///
    /// # Errors
    ///
    /// A parameter cannot be sent. Everything else comes out of the pager. That includes a link to another origin, and a
    /// link to a page that was requested before, which would never end; these come after the items of the page that has
    /// the link.
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
        let (client, request) = self.finish(operation)?;
        Ok(Pages::new(client, request, (operation, next), success).into_pager(options))
    }

    /// Finishes an operation whose pages are not lists of items, and gives the pages.
    ///
    /// # Errors
    ///
    /// As [`RequestBuilder::pager`].
    pub fn pages<P>(
        self,
        operation: &'static str,
        next: NextLink,
        options: PagerOptions<'_>,
        success: &'static [u16],
    ) -> Result<PageIterator<Response<P>>>
    where
        P: DeserializeOwned + Send + 'static,
    {
        let (client, request) = self.finish(operation)?;
        let (pages, options) = Pages::new(client, request, (operation, next), success).begin(options);
        Ok(PageIterator::new(move |state, options| Typed::boxed(pages.fetch(state, options)), Some(options)))
    }
}

/// A pageable operation.
pub(crate) struct Pages {
    client: Client,
    /// The request for the first page.
    request: Request,
    /// The first page, if it is there already.
    first: Option<RawResponse>,
    /// The request that a link is a part of, if another operation gets the next page.
    following: Option<Request>,
    operation: &'static str,
    next: NextLink,
    success: &'static [u16],
    requested: Mutex<Requested>,
}

/// A page, and how to get the next one.
type Fetched = (RawResponse, Option<PagerContinuation>);

impl Pages {
    pub(crate) fn new(
        client: Client,
        request: Request,
        (operation, next): (&'static str, NextLink),
        success: &'static [u16],
    ) -> Self {
        let requested = Mutex::default();
        Self { client, request, first: None, following: None, operation, next, success, requested }
    }

    /// The same, when the first page is there already.
    pub(crate) fn after(self, first: RawResponse) -> Self {
        Self { first: Some(first), ..self }
    }

    /// The same, but a link is a part of the request `following`.
    pub(crate) fn followed_by(self, following: Request) -> Self {
        Self { following: Some(following), ..self }
    }

    /// A pager over the items of the pages.
    pub(crate) fn into_pager<P>(self, options: PagerOptions<'_>) -> Pager<P>
    where
        P: DeserializeOwned + Page + Send + 'static,
    {
        let (pages, options) = self.begin(options);
        ItemIterator::new(move |state, options| Typed::boxed(pages.fetch(state, options)), Some(options))
    }

    fn begin(self, options: PagerOptions<'_>) -> (Arc<Self>, PagerOptions<'static>) {
        let context = self.client.annotate(options.context.into_owned(), self.operation);
        (Arc::new(self), PagerOptions { context, continuation: options.continuation })
    }

    fn fetch(self: &Arc<Self>, state: PagerState, options: PagerOptions<'static>) -> Pending<'static, Fetched> {
        let pages = Arc::clone(self);
        Box::pin(async move {
            let (response, url) = match (state, &pages.first) {
                (PagerState::Initial, Some(first)) => (first.clone(), pages.request.url().clone()),
                (state, _) => {
                    let request = pages.request_for(state)?;
                    let url = request.url().clone();
                    (pages.client.send(pages.operation, options.context, request, pages.success).await?, url)
                }
            };
            let next = pages.next_of(&response, &url)?;
            let response = match response.status() {
                // An empty page, in the words of a model.
                StatusCode::NoContent if response.body().is_empty() => {
                    RawResponse::from_bytes(StatusCode::NoContent, response.headers().clone(), "{}")
                }
                _ => response,
            };
            Ok((response, next))
        })
    }

    fn request_for(&self, state: PagerState) -> Result<Request> {
        let mut request = self.request.clone();
        let key = match (state, self.next) {
            (PagerState::Initial, _) if request.method() != Method::Get => return Ok(request),
            (PagerState::Initial, _) => request.url().to_string(),
            (PagerState::More(token), NextLink::Header(name)) => {
                let token = String::from(token);
                set_header(request.headers_mut(), name, token.clone())?;
                token
            }
            (PagerState::More(link), _) => {
                let link = self.resolve(request.url(), link.as_ref())?;
                let key = link.to_string();
                if let Some(following) = &self.following {
                    request = following.clone();
                }
                *request.url_mut() = link;
                request.set_method(Method::Get);
                request.set_body(Body::from(Vec::new()));
                request.headers_mut().remove(CONTENT_TYPE);
                key
            }
        };
        let mut requested = self.requested();
        if requested.closes_circle(&key) {
            return Err(error::unexpected_body(self.operation, "the next page is one that was there before"));
        }
        requested.add(&key);
        Ok(request)
    }

    /// Where the page leads. What is wrong with that is told when the next page is asked for, after the items of this one.
    fn next_of(&self, response: &RawResponse, url: &Url) -> Result<Option<PagerContinuation>> {
        let next = match self.next {
            NextLink::None => None,
            NextLink::Member(path) => self.find_link(response, path)?.map(|link| match self.resolve(url, &link) {
                Ok(link) => PagerContinuation::Link(link),
                Err(_) => PagerContinuation::Token(link),
            }),
            NextLink::Header(name) => {
                let token = response.headers().get_optional_string(&HeaderName::from(name.to_owned()));
                token.filter(|token| !token.is_empty()).map(PagerContinuation::Token)
            }
        };
        if let Some(next) = &next {
            self.requested().expect(next.as_ref());
        }
        Ok(next)
    }

    fn find_link(&self, response: &RawResponse, path: &str) -> Result<Option<String>> {
        if response.body().is_empty() {
            return Ok(None);
        }
        next_link::find(response.body(), path).map_err(|cause| {
            let message = format!("{}: the page has no readable `{path}`: {cause}", self.operation);
            Error::with_error(ErrorKind::DataConversion, cause, message)
        })
    }

    fn resolve(&self, url: &Url, link: &str) -> Result<Url> {
        let next = match &self.following {
            Some(following) => link::of_operation(link, following),
            None => link::next_page(url, link, &self.request),
        };
        next.map_err(|cause| {
            let message = format!("{}: the link to the next page is not a URL", self.operation);
            Error::with_error(ErrorKind::DataConversion, cause, message)
        })
    }

    fn requested(&self) -> std::sync::MutexGuard<'_, Requested> {
        // Nothing panics while holding it, and if it did the list would still be good.
        self.requested.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The latest requests of a pager, as hashes: enough to notice a service that leads in circles, in constant memory.
#[derive(Default)]
struct Requested {
    keys: VecDeque<u64>,
    /// The next page, if it is one of those. Only then is it a circle to request one of them again: the page in hand is
    /// requested again when items turn into pages.
    circle: Option<u64>,
}

impl Requested {
    /// A longer circle than this goes unnoticed. Eight bytes each.
    const LIMIT: usize = 4096;

    fn add(&mut self, key: &str) {
        if self.keys.len() == Self::LIMIT {
            self.keys.pop_front();
        }
        self.keys.push_back(hash(key));
    }

    fn expect(&mut self, next: &str) {
        let next = hash(next);
        self.circle = self.keys.contains(&next).then_some(next);
    }

    fn closes_circle(&self, key: &str) -> bool {
        self.circle == Some(hash(key))
    }
}

fn hash(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// Gives a page its type. All that is compiled once per type of page.
struct Typed<P> {
    pending: Pending<'static, Fetched>,
    page: PhantomData<fn() -> P>,
}

impl<P> Typed<P> {
    fn boxed(pending: Pending<'static, Fetched>) -> Pin<Box<Self>> {
        Box::pin(Self { pending, page: PhantomData })
    }
}

impl<P> Future for Typed<P> {
    type Output = Result<PagerResult<Response<P, JsonFormat>>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.pending.as_mut().poll(context).map(|result| {
            result.map(|(response, next)| match next {
                Some(continuation) => PagerResult::More { response: response.into(), continuation },
                None => PagerResult::Done { response: response.into() },
            })
        })
    }
}

/// The items of a page that is in memory.
pub fn ready_items<'a, T: Send + 'a>(items: Option<Vec<T>>) -> Pending<'a, std::vec::IntoIter<T>> {
    Box::pin(std::future::ready(Ok(items.unwrap_or_default().into_iter())))
}

/// Implements `Page` for a model with its items in one member: `page!(SqlPoolList { value: SqlPool })`.
macro_rules! page {
    ($page:ident { $items:ident: $item:ty }) => {
        impl ::azure_core::http::pager::Page for $page {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            // What `async_trait` makes of an `async fn`. Ready at once: the item stream drops a page that is not.
            #[inline]
            fn into_items<'async_trait>(
                self,
            ) -> ::core::pin::Pin<
                ::std::boxed::Box<
                    dyn ::core::future::Future<Output = ::azure_core::Result<Self::IntoIter>>
                        + ::core::marker::Send
                        + 'async_trait,
                >,
            >
            where
                Self: 'async_trait,
            {
                $crate::runtime::expand::ready_items(self.$items)
            }
        }
    };
}
pub(crate) use page;
