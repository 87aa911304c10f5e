//! What the recorded client got: the end of a long-running operation, and the pages of a list, read from the recording
//! alone.

use serde_json::Value;

use super::{
    address::{Address, Links, next_token, token},
    recording::{Exchange, RecordedResponse},
    service::end_of_resource,
};
use crate::description::{Operation, Paging};

/// The end of a long-running operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum End {
    /// It succeeded, with any of these results; none if there is nothing. `None` if the recorded client did not read it.
    Succeeded(Option<Vec<Value>>),
    /// It failed, with this body.
    Failed(Option<Value>),
    /// The recording does not say.
    Unknown(&'static str),
}

/// Whether the response to a request that changes something says that the operation has not ended.
pub(crate) fn is_running(exchange: &Exchange) -> bool {
    let Exchange { request, response } = exchange;
    if !exchange.succeeded() || matches!(request.method.as_str(), "GET" | "HEAD") {
        return false;
    }
    let Links { monitor, location } = Links::of(&request.url, response);
    let state = State::of(response.json().and_then(resource_state));
    let has_location = location.is_some();
    // A POST that is accepted may have no end, such as the start of a run. The state of a resource alone says little: it may
    // be that of something that goes on beside the request.
    monitor.is_some()
        || (response.status == 202 && (has_location || exchange.modifies()))
        || (has_location && exchange.modifies() && state == State::Running)
}

/// The state that a word tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    Succeeded,
    Failed,
    Unsaid,
}

impl State {
    fn of(word: Option<&str>) -> Self {
        match word.map(str::to_lowercase).as_deref() {
            None => Self::Unsaid,
            Some("succeeded") => Self::Succeeded,
            Some("failed" | "canceled" | "cancelled") => Self::Failed,
            Some(_) => Self::Running,
        }
    }

    /// Returns the state that a status monitor tells.
    fn of_monitor(response: &RecordedResponse) -> Self {
        let body = response.json();
        let word = body.and_then(|body| body.get("status")?.as_str()).or_else(|| body.and_then(resource_state));
        match Self::of(word) {
            Self::Succeeded => Self::Succeeded,
            _ if body.is_some_and(has_error) => Self::Failed,
            state => state,
        }
    }

    /// Returns the state that the response behind a `Location` tells.
    fn of_location(response: &RecordedResponse) -> Self {
        let body = response.json();
        match Self::of(body.and_then(resource_state)) {
            _ if response.status == 202 => Self::Running,
            _ if body.is_some_and(has_error) => Self::Failed,
            Self::Failed => Self::Failed,
            _ => Self::Succeeded,
        }
    }
}

fn resource_state(body: &Value) -> Option<&str> {
    body.get("properties")?.get("provisioningState")?.as_str()
}

fn has_error(body: &Value) -> bool {
    body.get("error").is_some_and(Value::is_object)
}

/// The polls of an operation in a recording.
#[derive(Debug, Default)]
struct Polls<'a> {
    monitor: Option<&'a RecordedResponse>,
    location: Option<&'a RecordedResponse>,
    /// The index of the last one.
    last: usize,
    /// Whether `Location` leads to the status monitor.
    location_is_monitor: bool,
}

impl<'a> Polls<'a> {
    /// Collects the requests that follow the links of the exchange at `start`, which may be renewed by each response.
    fn of(exchanges: &'a [Exchange], start: usize, first: Links, resource: &Address) -> Self {
        let mut polls = Self { last: start, ..Self::default() };
        let (mut monitors, mut locations) = (Vec::from_iter(first.monitor), Vec::from_iter(first.location));
        for (index, Exchange { request, response }) in exchanges.iter().enumerate().skip(start + 1) {
            let address = Address::of(&request.url);
            let follows =
                |link: &Address| *link == address || (!link.same_path(resource) && link.same_but_values(&address));
            let of_monitor = monitors.iter().any(follows);
            if request.method != "GET" || !(of_monitor || locations.iter().any(follows)) {
                continue;
            }
            if of_monitor {
                polls.monitor = Some(response);
            } else {
                polls.location = Some(response);
            }
            polls.last = index;
            let Links { monitor, location } = Links::of(&request.url, response);
            monitors.extend(monitor);
            locations.extend(location);
        }
        polls.location_is_monitor = locations.iter().any(|location| {
            monitors.iter().any(|monitor| monitor.same_path(location) && monitor.same_but_values(location))
        });
        polls
    }
}

/// Returns the end of the operation that the exchange at `start` began.
pub(crate) fn end(exchanges: &[Exchange], start: usize) -> End {
    let Some(exchange) = exchanges.get(start) else {
        return End::Unknown("there is no such exchange");
    };
    let Exchange { request, response } = exchange;
    let resource = Address::of(&request.url);
    let mut links = Links::of(&request.url, response);
    let (has_monitor, accepted) = (links.monitor.is_some(), matches!(response.status, 201 | 202));
    if !has_monitor && !accepted {
        links.location = None;
    }
    let has_location = links.location.is_some();
    let polls = Polls::of(exchanges, start, links, &resource);
    let deletes = request.method == "DELETE";
    let gone = |response: &RecordedResponse| deletes && response.status == 404;
    if !has_monitor && !has_location {
        return end_of_unlinked(exchanges, start);
    }
    let location = polls.location.map(|it| if gone(it) { State::Succeeded } else { State::of_location(it) });
    let state = match polls.monitor {
        Some(monitor) if gone(monitor) => State::Succeeded,
        Some(monitor) if monitor.status >= 400 => State::Failed,
        Some(monitor) => match (State::of_monitor(monitor), location) {
            // Recorders drop repeats: the result is only there when the operation has ended.
            (State::Running, Some(State::Succeeded)) => State::Succeeded,
            (State::Unsaid, _) if monitor.status == 202 => State::Running,
            (State::Unsaid, _) => State::Succeeded,
            (state, _) => state,
        },
        None => match location {
            None => return End::Unknown("the recorded client did not wait for it"),
            Some(_) if polls.location.is_some_and(|it| it.status >= 400 && !gone(it)) => State::Failed,
            Some(state) => state,
        },
    };
    match state {
        State::Running | State::Unsaid => End::Unknown("the recording ends before the operation"),
        State::Failed => End::Failed(polls.monitor.or(polls.location).and_then(|it| it.json().cloned())),
        State::Succeeded if deletes => End::Succeeded(Some(Vec::new())),
        State::Succeeded => End::Succeeded(results(exchanges, start, &polls, has_location)),
    }
}

/// Returns the results of an operation that was polled and succeeded.
fn results(exchanges: &[Exchange], start: usize, polls: &Polls<'_>, has_location: bool) -> Option<Vec<Value>> {
    let location = polls.location.filter(|_| !polls.location_is_monitor);
    let mut found = Vec::from_iter(location.and_then(|it| it.json().cloned()));
    if exchanges.get(start).is_some_and(Exchange::modifies) {
        found.extend(states_of_resource(exchanges, start, polls.last).cloned());
        return (!found.is_empty()).then_some(found);
    }
    let properties = polls.monitor.and_then(|it| it.json()?.get("properties"));
    found.extend(properties.filter(|it| !it.is_null()).cloned());
    // Nothing behind `Location` is a result, too.
    let read = !found.is_empty() || polls.location.is_some() || !has_location || polls.location_is_monitor;
    read.then_some(found)
}

/// Returns what the resource was after the exchange at `after`, and before it was changed again.
fn states_of_resource(exchanges: &[Exchange], start: usize, after: usize) -> impl Iterator<Item = &Value> {
    let resource = exchanges.get(start).map(|exchange| Address::of(&exchange.request.url));
    let later = exchanges.iter().take(end_of_resource(exchanges, start)).skip(after + 1);
    let states = later.filter(move |Exchange { request, response }| {
        let same = resource.as_ref().is_some_and(|resource| Address::of(&request.url).is_part_of(resource));
        request.method == "GET" && response.status == 200 && same
    });
    states.filter_map(|exchange| exchange.response.json())
}

/// Returns the end of an operation whose first response has no links: that of the resource, or at once.
fn end_of_unlinked(exchanges: &[Exchange], start: usize) -> End {
    let Some(Exchange { request, response }) = exchanges.get(start) else {
        return End::Unknown("there is no such exchange");
    };
    if request.method == "DELETE" {
        return End::Succeeded(Some(Vec::new()));
    }
    let at_once = || End::Succeeded(Some(Vec::from_iter(response.json().cloned())));
    let creates = matches!(request.method.as_str(), "PUT" | "PATCH");
    let state = State::of(response.json().and_then(resource_state));
    match state {
        _ if !creates => at_once(),
        State::Failed => End::Failed(response.json().cloned()),
        State::Succeeded => at_once(),
        State::Unsaid if response.status != 202 => at_once(),
        State::Unsaid | State::Running => {
            let ended = |body: &&Value| State::of(resource_state(body)) != State::Running;
            let found: Vec<Value> = states_of_resource(exchanges, start, start).filter(ended).cloned().collect();
            match found.first() {
                None => End::Unknown("the recorded client did not wait for it"),
                Some(body) if State::of(resource_state(body)) == State::Failed => End::Failed(Some(body.clone())),
                Some(_) => End::Succeeded(Some(found)),
            }
        }
    }
}

/// The pages of a list that were recorded.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pages {
    /// The indices of the exchanges.
    pub(crate) exchanges: Vec<usize>,
    /// The link to a page that the recorded client did not ask for.
    pub(crate) open: Option<Address>,
}

/// Returns the pages of the list that begins with the exchange at `start`.
pub(crate) fn pages(exchanges: &[Exchange], start: usize, paging: &Paging) -> Pages {
    let mut found = Pages { exchanges: vec![start], open: None };
    while let Some((last, exchange)) = found.exchanges.last().and_then(|index| Some((*index, exchanges.get(*index)?))) {
        let Some((next, next_page)) = next_page(exchange, paging) else { break };
        let same = |it: &Exchange| {
            it.request.method == "GET" && Address::of(&it.request.url) == next && token(&it.request) == next_page
        };
        match exchanges.iter().enumerate().skip(last + 1).find(|(_, exchange)| same(exchange)) {
            Some((index, _)) => found.exchanges.push(index),
            None => {
                found.open = Some(next);
                break;
            }
        }
    }
    found
}

/// Returns the address of the next page, and its token in the headers.
fn next_page<'a>(exchange: &'a Exchange, paging: &Paging) -> Option<(Address, Option<&'a str>)> {
    let Exchange { request, response } = exchange;
    let link = paging.next_link.as_ref().and_then(|name| {
        let body = response.json()?;
        let nested = || name.split('.').try_fold(body, |node, name| node.get(name));
        body.get(name).or_else(nested)?.as_str()
    });
    match link.filter(|link| !link.trim().is_empty()) {
        Some(link) => Some((Address::of(&request.url.join(link).ok()?), None)),
        None => next_token(response).map(|token| (Address::of(&request.url), Some(token))),
    }
}

/// Whether a request of `operation` begins a list.
pub(crate) fn begins_list<'a>(operation: &'a Operation, exchange: &Exchange) -> Option<&'a Paging> {
    operation.paging.as_ref().filter(|_| exchange.succeeded() && token(&exchange.request).is_none())
}
