//! Lists in pages.

use super::call::{Converted, Pending};
use super::client::Client;
use super::error;
use super::next_link;
use super::request::{self, RequestBuilder};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Body, ItemIterator, JsonFormat, Method, Pager, RawResponse, Request, Response, StatusCode, Url,
        headers::{CONTENT_TYPE, HeaderName},
        pager::{Page, PagerContinuation, PagerOptions, PagerResult, PagerState},
    },
};
use serde::de::DeserializeOwned;
use std::{
    collections::VecDeque,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The part of a page that refers to the next one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NextLink {
    /// None: there is one page.
    None,
    /// A URL in this member of the body. Dots separate the names of nested members. The link is followed with a GET and
    /// unchanged, except that it gets the `api-version` of the first request.
    Member(&'static str),
    /// A token in this header of the response. The next request is the first one with the token as this parameter.
    Header(&'static str, TokenParameter),
}

/// The part of a request that carries the token of its page, with the name of the parameter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TokenParameter {
    /// A header.
    Header(&'static str),
    /// A query parameter.
    Query(&'static str),
}

impl TokenParameter {
    /// Returns the token that a request carries.
    fn get(self, request: &Request) -> Option<String> {
        match self {
            Self::Header(name) => request.headers().get_optional_string(&header_name(name)),
            Self::Query(name) => {
                request.url().query_pairs().find(|(own, _)| own == name).map(|(_, value)| value.into_owned())
            }
        }
    }

    /// Makes `token` the only one that a request carries.
    fn set(self, request: &mut Request, token: &str) -> Result<()> {
        match self {
            Self::Header(name) => request::set_header(request.headers_mut(), name, token.to_owned()),
            Self::Query(name) => {
                next_link::remove(request.url_mut(), name);
                request::push_query(request.url_mut(), name, token);
                Ok(())
            }
        }
    }
}

impl RequestBuilder {
    /// Finishes an operation whose pages are lists, and returns a pager over the items.
    ///
    /// # Errors
    ///
    /// A parameter cannot be sent. The pager returns all other errors. These include a link to another origin, and a link
    /// or a token of a page that was requested before, a pagination loop; both are returned after the items of the page
    /// with the link.
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
}

/// A pageable operation: its requests, and the history of them.
pub(crate) struct Pages {
    client: Client,
    /// The request for the first page.
    request: Request,
    /// The first page, if it was not requested by the pager.
    pub(crate) first: Option<RawResponse>,
    /// The request that a link extends, if another operation returns the next page.
    pub(crate) next_operation: Option<Request>,
    operation: &'static str,
    next: NextLink,
    success: &'static [u16],
    history: Mutex<History>,
}

/// A page, and the continuation to the next one.
type FetchedPage = (RawResponse, Option<PagerContinuation>);

impl Pages {
    pub(crate) fn new(
        client: Client,
        request: Request,
        (operation, next): (&'static str, NextLink),
        success: &'static [u16],
    ) -> Self {
        let history = Mutex::default();
        Self { client, request, first: None, next_operation: None, operation, next, success, history }
    }

    /// Returns a pager over the items of the pages.
    pub(crate) fn into_pager<P>(self, options: PagerOptions<'_>) -> Pager<P>
    where
        P: DeserializeOwned + Page + Send + 'static,
    {
        let context = self.client.annotate(options.context.into_owned(), self.operation);
        let options = PagerOptions { context, continuation: options.continuation };
        let pages = Arc::new(self);
        ItemIterator::new(
            move |state, options| Converted::boxed(pages.fetch(state, options), pager_result),
            Some(options),
        )
    }

    fn fetch(self: &Arc<Self>, state: PagerState, options: PagerOptions<'static>) -> Pending<'static, FetchedPage> {
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
            let next = pages.continuation(&response, &url)?;
            let response = match response.status() {
                // An empty page as JSON.
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
        let key = match (self.next, state) {
            (NextLink::Header(_, parameter), state) => {
                if let PagerState::More(token) = state {
                    parameter.set(&mut request, token.as_ref()).map_err(|error| {
                        let message = format!("{}: the token of the next page: {error}", self.operation);
                        error.with_context(message)
                    })?;
                }
                parameter.get(&request).unwrap_or_default()
            }
            (_, PagerState::Initial) if request.method() != Method::Get => return Ok(request),
            (_, PagerState::Initial) => request.url().to_string(),
            (_, PagerState::More(link)) => {
                let link = self.resolve(request.url(), link.as_ref())?;
                let key = link.to_string();
                if let Some(next_operation) = &self.next_operation {
                    request = next_operation.clone();
                }
                *request.url_mut() = link;
                request.set_method(Method::Get);
                request.set_body(Body::from(Vec::new()));
                request.headers_mut().remove(CONTENT_TYPE);
                key
            }
        };
        let mut history = self.history();
        if history.is_loop(&key) {
            let next = if matches!(self.next, NextLink::Header(..)) { "token of" } else { "link to" };
            let problem =
                format!("pagination loop: the {next} the next page leads to a page that was requested before");
            return Err(error::invalid_response(self.operation, &problem));
        }
        history.add(&key);
        Ok(request)
    }

    /// Returns the continuation to the next page. Errors in it are returned when that page is requested, after the items of
    /// this one.
    fn continuation(&self, response: &RawResponse, url: &Url) -> Result<Option<PagerContinuation>> {
        let next = match self.next {
            NextLink::None => None,
            NextLink::Member(path) => self.find_link(response, path)?.map(|link| match self.resolve(url, &link) {
                Ok(link) => PagerContinuation::Link(link),
                Err(_) => PagerContinuation::Token(link),
            }),
            NextLink::Header(name, _) => {
                let token = response.headers().get_optional_string(&header_name(name));
                token.filter(|token| !token.trim().is_empty()).map(PagerContinuation::Token)
            }
        };
        if let Some(next) = &next {
            self.history().expect(next.as_ref());
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
        let next = match &self.next_operation {
            Some(next_operation) => next_link::of_operation(link, next_operation),
            None => next_link::resolve(url, link, &self.request),
        };
        next.map_err(|cause| {
            let message = format!("{}: the link to the next page is not a URL", self.operation);
            Error::with_error(ErrorKind::DataConversion, cause, message)
        })
    }

    fn history(&self) -> MutexGuard<'_, History> {
        // Nothing panics while holding the lock, and the list would still be valid.
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The hashes of the latest requests of a pager: detects pagination loops in constant memory.
#[derive(Default)]
struct History {
    keys: VecDeque<u64>,
    /// The next page, if it is one of those. Only then is a repeated request a loop: the current page is requested again
    /// when a pager over items is converted to one over pages.
    repeated: Option<u64>,
}

impl History {
    /// Maximum number of hashes, of eight bytes each. A longer loop is not detected.
    const MAX_LEN: usize = 4096;

    fn add(&mut self, key: &str) {
        if self.keys.len() == Self::MAX_LEN {
            self.keys.pop_front();
        }
        self.keys.push_back(hash(key));
    }

    fn expect(&mut self, next: &str) {
        let next = hash(next);
        self.repeated = self.keys.contains(&next).then_some(next);
    }

    fn is_loop(&self, key: &str) -> bool {
        self.repeated == Some(hash(key))
    }
}

/// Header names are compared in lower case, and `HeaderName` does not convert a static name.
fn header_name(name: &str) -> HeaderName {
    HeaderName::from(name.to_ascii_lowercase())
}

fn hash(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

fn pager_result<P>((response, next): FetchedPage) -> PagerResult<Response<P, JsonFormat>> {
    match next {
        Some(continuation) => PagerResult::More { response: response.into(), continuation },
        None => PagerResult::Done { response: response.into() },
    }
}

/// Returns the items of a page as a future that is ready.
pub fn ready_items<'a, T: Send + 'a>(items: Option<Vec<T>>) -> Pending<'a, std::vec::IntoIter<T>> {
    Box::pin(std::future::ready(Ok(items.unwrap_or_default().into_iter())))
}

/// Implements `Page` for a model with its items in one member: `page!(SqlPoolList { value: SqlPool })`.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! page {
    ($page:ident { $items:ident: $item:ty }) => {
        impl ::azure_core::http::pager::Page for $page {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            // The expansion of `async_trait`. Ready at once: the item stream drops a page that is not.
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
