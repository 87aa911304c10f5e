//! What is stored of a long-running operation, so that another process can go on with it.

use super::client::Client;
use super::operation_protocol::{FinalState, Position, Protocol};
use super::operation_response::Link;
use super::operation_state::PollTarget;
use super::redact::without_queries;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{Method, Request, Url, headers::ACCEPT},
};
use serde_json::{Map, Value};
use std::{fmt, str::FromStr};

/// The version of the text. One that is higher is refused.
const VERSION: u64 = 1;

/// The name of a resumed operation in spans and errors: that of the method which began it is not in the token.
const NAME: &str = "resume";

const FINAL_STATES: [(&str, FinalState); 6] = [
    ("default", FinalState::Default),
    ("azure-async-operation", FinalState::AzureAsyncOperation),
    ("monitor-properties", FinalState::MonitorProperties),
    ("location", FinalState::Location),
    ("original-uri", FinalState::OriginalUri),
    ("operation-location", FinalState::OperationLocation),
];

const TARGETS: [(&str, PollTarget); 3] =
    [("monitor", PollTarget::Monitor), ("location", PollTarget::Location), ("resource", PollTarget::Resource)];

const METHODS: [(&str, Method); 5] = [
    ("PUT", Method::Put),
    ("PATCH", Method::Patch),
    ("POST", Method::Post),
    ("DELETE", Method::Delete),
    ("GET", Method::Get),
];

/// A long-running operation that was started, as a text to store: JSON in one line, with a version. It is parsed again with
/// `text.parse::<OperationToken>()`.
///
/// It has the URLs of the operation, and no credential and no header but `accept`. A service may sign the link to its status
/// monitor, so `Debug` leaves out the queries of URLs. Whoever resumes it needs a client of the same endpoint with a
/// credential of its own.
#[derive(Clone, Eq, PartialEq)]
pub struct OperationToken(String);

impl OperationToken {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the token of an operation. Without a position it was done at its first response.
    pub(super) fn new(protocol: &Protocol, position: Option<&Position>) -> Self {
        let mut members = Map::new();
        let mut set = |name: &str, value: Value| members.insert(name.to_owned(), value);
        set("version", VERSION.into());
        set("method", word(&METHODS, protocol.request.method()));
        set("url", protocol.request.url().as_str().into());
        set("finalState", word(&FINAL_STATES, protocol.final_state));
        set("wantsResult", protocol.wants_result.into());
        if let Some(accept) = protocol.request.headers().get_optional_str(&ACCEPT) {
            set("accept", accept.into());
        }
        if let Some(Position { target, next, location, found, not_found }) = position {
            set("target", word(&TARGETS, *target));
            set("next", next.as_str().into());
            set("found", (*found).into());
            set("notFound", (*not_found).into());
            if let Some(Link { base, text }) = location {
                set("locationOf", base.as_str().into());
                set("location", text.as_str().into());
            }
        }
        Self(Value::Object(members).to_string())
    }

    /// Returns the operation for `client`, and where its polling stands; no position if it was done at its first response.
    pub(super) fn restore(&self, client: Client) -> Result<(Protocol, Option<Position>)> {
        let members = Members::parse(&self.0)?;
        let url = members.url("url")?;
        if url.origin() != client.endpoint().origin() {
            let endpoint = client.endpoint();
            return Err(invalid(&format!(
                "is of an operation at {}, not at {endpoint}",
                url.origin().ascii_serialization()
            )));
        }
        let position = if members.0.contains_key("next") { Some(members.position()?) } else { None };
        let mut request = Request::new(url, members.word("method", &METHODS)?);
        if let Ok(accept) = members.text("accept") {
            request.insert_header(ACCEPT, accept.to_owned());
        }
        let final_state = members.word("finalState", &FINAL_STATES)?;
        let wants_result = members.get("wantsResult", Value::as_bool)?;
        Ok((Protocol { client, request, name: NAME, final_state, wants_result }, position))
    }
}

impl FromStr for OperationToken {
    type Err = Error;

    /// Checks that the text is a token of a version that is known.
    fn from_str(text: &str) -> Result<Self> {
        Members::parse(text).map(|_| Self(text.to_owned()))
    }
}

/// Shows the text without the queries of URLs.
impl fmt::Debug for OperationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OperationToken({})", without_queries(&self.0))
    }
}

struct Members(Map<String, Value>);

impl Members {
    fn parse(text: &str) -> Result<Self> {
        let members = serde_json::from_str(text).map(Self).map_err(|_| invalid("is not a JSON object"))?;
        match members.get("version", Value::as_u64)? {
            VERSION => Ok(members),
            version => Err(invalid(&format!("has version {version}; this library knows {VERSION}"))),
        }
    }

    fn position(&self) -> Result<Position> {
        let location = self.text("location").ok().map(ToOwned::to_owned);
        let location = location.map(|text| Ok::<_, Error>(Link { base: self.url("locationOf")?, text })).transpose()?;
        let not_found = u32::try_from(self.get("notFound", Value::as_u64)?).unwrap_or(u32::MAX);
        Ok(Position {
            target: self.word("target", &TARGETS)?,
            next: self.url("next")?,
            location,
            found: self.get("found", Value::as_bool)?,
            not_found,
        })
    }

    fn get<'a, T>(&'a self, name: &str, read: impl FnOnce(&'a Value) -> Option<T>) -> Result<T> {
        self.0.get(name).and_then(read).ok_or_else(|| invalid(&format!("has no valid `{name}`")))
    }

    fn text(&self, name: &str) -> Result<&str> {
        self.get(name, Value::as_str)
    }

    fn url(&self, name: &str) -> Result<Url> {
        self.get(name, |value| Url::parse(value.as_str()?).ok())
    }

    fn word<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Result<T> {
        self.get(name, |value| words.iter().find(|(word, _)| Some(*word) == value.as_str()).map(|(_, it)| *it))
    }
}

fn word<T: PartialEq>(words: &[(&str, T)], it: T) -> Value {
    words.iter().find(|(_, known)| *known == it).map_or(Value::Null, |(word, _)| Value::from(*word))
}

#[cold]
fn invalid(problem: &str) -> Error {
    Error::with_message(ErrorKind::DataConversion, format!("the token of a long-running operation {problem}"))
}
