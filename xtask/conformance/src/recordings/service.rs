//! A service that answers from a recording: by URL, in the recorded order.
//!
//! The client asks in its own order. A response is the next recorded one to a request for the same address. Recorders
//! drop repeats, so after the last one it is given again; what had been asked before the client jumped ahead stays as it
//! was last.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use azure_core::{Error, Result, error::ErrorKind};
use judges::HttpResponse;

use super::{
    address::{Address, Links, token, token_in},
    recording::Exchange,
};
use crate::service::{Respond, SentRequest};

/// How often one response is given. A client that polls on has not seen the end, and will not.
const MAX_REPEATS: usize = 20;

/// A request that the recording has no response to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Gap {
    /// The service gave this link, and the recorded client did not follow it.
    NotFollowed(String),
    /// The operation has not ended with the last recorded response.
    NotEnded(String),
    /// Nobody but the client knows this URL.
    Unknown(String),
}

/// A service that answers the client of one operation or list.
#[derive(Debug)]
pub(crate) struct RecordedService {
    exchanges: Arc<[Exchange]>,
    /// The index of the first exchange.
    start: usize,
    address: Address,
    /// The index at which the resource is changed again.
    end_of_resource: usize,
    kind: Kind,
    progress: Mutex<Progress>,
}

/// What is replayed.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// A list. Its links are in bodies, so these are the ones that have no response.
    List { open: Option<Address> },
    /// A long-running operation, with the state of the resource in the end, if it was recorded behind another URL only.
    Operation { resource: Option<HttpResponse> },
}

#[derive(Debug, Default)]
struct Progress {
    /// The index of the last exchange that was given.
    position: Option<usize>,
    given: BTreeMap<usize, usize>,
    links: Vec<Address>,
    gap: Option<Gap>,
}

impl RecordedService {
    pub(crate) fn new(exchanges: Arc<[Exchange]>, start: usize, kind: Kind) -> Option<Self> {
        let address = Address::of(&exchanges.get(start)?.request.url);
        let end_of_resource = end_of_resource(&exchanges, start);
        Some(Self { exchanges, start, address, end_of_resource, kind, progress: Mutex::default() })
    }

    /// Returns the first request without a response.
    pub(crate) fn gap(&self) -> Option<Gap> {
        self.progress().gap.clone()
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the index of the exchange that answers `sent`, after the one at `position`.
    fn find(&self, sent: &SentRequest, position: usize) -> Option<usize> {
        let address = Address::of(&sent.url);
        let of_resource = address.is_part_of(&self.address);
        let end = if of_resource { self.end_of_resource } else { self.exchanges.len() };
        let candidates: Vec<(usize, bool)> = (self.start..end)
            .filter_map(|index| {
                let request = &self.exchanges.get(index)?.request;
                if request.method != sent.method || token(request) != token_in(&sent.headers) {
                    return None;
                }
                let other = Address::of(&request.url);
                let exact = other == address;
                // Another link to the same path as the resource is about another operation.
                let near = if address.same_path(&self.address) {
                    of_resource && other.is_part_of(&self.address)
                } else {
                    other.same_but_values(&address)
                };
                (exact || near).then_some((index, exact))
            })
            .collect();
        let later = |exact: bool| candidates.iter().find(|it| it.0 > position && (it.1 || !exact)).map(|it| it.0);
        let earlier = |exact: bool| candidates.iter().rev().find(|it| it.1 || !exact).map(|it| it.0);
        let later = later(true).or_else(|| later(false));
        // The resource in the end is better known than by what it was before.
        if of_resource && matches!(self.kind, Kind::Operation { resource: Some(_) }) {
            return later;
        }
        later.or_else(|| earlier(true)).or_else(|| earlier(false))
    }

    /// Returns the response that is in no exchange, or notes the gap.
    fn respond_to_unknown(&self, sent: &SentRequest, progress: &mut Progress) -> Result<HttpResponse> {
        let address = Address::of(&sent.url);
        let url = sent.url.to_string();
        match &self.kind {
            Kind::Operation { resource: Some(resource) }
                if address.is_part_of(&self.address) && sent.method == "GET" =>
            {
                return Ok(resource.clone());
            }
            Kind::List { open: Some(open) } if *open == address => {
                progress.gap.get_or_insert(Gap::NotFollowed(url));
                return Ok(HttpResponse { status: 200, headers: BTreeMap::new(), body: b"{}".to_vec() });
            }
            _ => {}
        }
        let given = progress.links.contains(&address) || address.is_part_of(&self.address);
        let gap = if given { Gap::NotFollowed(url) } else { Gap::Unknown(url) };
        Err(missing(progress, gap))
    }
}

fn missing(progress: &mut Progress, gap: Gap) -> Error {
    let gap = progress.gap.get_or_insert(gap);
    Error::with_message(ErrorKind::Other, gap.to_string())
}

impl std::fmt::Display for Gap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotFollowed(url) => write!(f, "the recorded client did not follow {url}"),
            Self::NotEnded(url) => write!(f, "the recording ends while {url} is polled"),
            Self::Unknown(url) => write!(f, "the recording has no {url}"),
        }
    }
}

/// Returns the index after `start` at which the resource of that exchange is changed again, or the number of exchanges.
pub(crate) fn end_of_resource(exchanges: &[Exchange], start: usize) -> usize {
    let address = exchanges.get(start).map(|exchange| Address::of(&exchange.request.url));
    let changes = |exchange: &Exchange| {
        exchange.modifies() && address.as_ref().is_some_and(|own| own.same_path(&Address::of(&exchange.request.url)))
    };
    let later = exchanges.iter().enumerate().skip(start + 1).find(|(_, exchange)| changes(exchange));
    later.map_or(exchanges.len(), |(index, _)| index)
}

impl Respond for RecordedService {
    fn respond(&self, sent: &SentRequest) -> Result<HttpResponse> {
        let mut progress = self.progress();
        let found = match progress.position {
            // The first request is compared by itself.
            None => Some(self.start),
            Some(position) => self.find(sent, position),
        };
        let Some((index, exchange)) = found.and_then(|index| Some((index, self.exchanges.get(index)?))) else {
            return self.respond_to_unknown(sent, &mut progress);
        };
        let given = progress.given.entry(index).or_default();
        *given += 1;
        if *given > MAX_REPEATS {
            return Err(missing(&mut progress, Gap::NotEnded(sent.url.to_string())));
        }
        progress.position = progress.position.max(Some(index));
        progress.links.extend(Links::of(&sent.url, &exchange.response).all().cloned());
        Ok(exchange.response.to_http())
    }
}
