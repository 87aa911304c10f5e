//! Addresses as recordings are searched by: what a URL leads to, whatever its `api-version` and its spelling.

use azure_core::http::Url;

use super::recording::{RecordedRequest, RecordedResponse};

/// Headers with the URL of a status monitor.
const MONITOR_HEADERS: [&str; 2] = ["azure-asyncoperation", "operation-location"];

/// The header with the next page of a list, in a response and in the next request.
const CONTINUATION: &str = "x-ms-continuation";

/// A URL without the differences that do not matter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Address {
    /// Scheme, host and port.
    origin: String,
    /// Decoded and in lower case: names of Azure resources are the same in any letter case.
    path: String,
    /// The decoded pairs, sorted, without `api-version`: links are followed with that of the first request.
    query: Vec<(String, String)>,
}

impl Address {
    pub(crate) fn of(url: &Url) -> Self {
        let pairs = url.query_pairs().into_owned();
        let mut query: Vec<_> = pairs.filter(|(name, _)| !is_version(name)).collect();
        query.sort();
        let path = decode(url.path()).to_lowercase();
        Self { origin: url.origin().ascii_serialization(), path: path.trim_end_matches('/').to_owned(), query }
    }

    /// Whether both have the same path.
    pub(crate) fn same_path(&self, other: &Self) -> bool {
        (&self.origin, &self.path) == (&other.origin, &other.path)
    }

    /// Whether they differ at most in values of the query, as links do that are signed anew.
    pub(crate) fn same_but_values(&self, other: &Self) -> bool {
        let names = |address: &Self| address.query.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        self.same_path(other) && names(self) == names(other)
    }

    /// Whether this is `other` or has less in its query.
    pub(crate) fn is_part_of(&self, other: &Self) -> bool {
        self.same_path(other) && self.query.iter().all(|pair| other.query.contains(pair))
    }
}

/// Whether a query parameter is the version, in any letter case.
pub(crate) fn is_version(name: &str) -> bool {
    name.eq_ignore_ascii_case("api-version")
}

/// Returns `text` without percent-encoding.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let encoded = after.get(..2).and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        match encoded {
            Some(decoded) if byte == b'%' => {
                bytes.push(decoded);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The links of a long-running operation in one response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    pub(crate) monitor: Option<Address>,
    pub(crate) location: Option<Address>,
}

impl Links {
    /// Reads the links in the response to a request to `url`, which they may be relative to.
    pub(crate) fn of(url: &Url, response: &RecordedResponse) -> Self {
        let address = |name: &str| Some(Address::of(&url.join(response.header(name)?).ok()?));
        Self { monitor: MONITOR_HEADERS.into_iter().find_map(address), location: address("location") }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Address> {
        self.monitor.iter().chain(&self.location)
    }

    /// Returns the links to the path of `resource` with more in the query: what is behind them is not the resource.
    pub(crate) fn beside<'a>(&'a self, resource: &'a Address) -> impl Iterator<Item = &'a Address> {
        self.all().filter(|link| link.same_path(resource) && !link.is_part_of(resource))
    }
}

/// Returns the token for the next page in a response.
pub(crate) fn next_token(response: &RecordedResponse) -> Option<&str> {
    response.header(CONTINUATION)
}

/// Returns the token of the page that is asked for.
pub(crate) fn token(request: &RecordedRequest) -> Option<&str> {
    token_in(&request.headers)
}

/// Returns the token of a page in the headers of a request.
pub(crate) fn token_in(headers: &std::collections::BTreeMap<String, String>) -> Option<&str> {
    headers.get(CONTINUATION).map(String::as_str).filter(|token| !token.is_empty())
}
