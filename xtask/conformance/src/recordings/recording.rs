//! Recorded sequences of exchanges: one JSON file a sequence, in the order of the requests.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use anyhow::{Context, Result, ensure};
use azure_core::http::Url;
use judges::HttpResponse;
use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value;

/// Headers that are about the transport of the recorded bytes, or that ask for a wait. Waiting is not replayed.
const NOT_REPLAYED: [&str; 4] = ["content-encoding", "content-length", "retry-after", "transfer-encoding"];

/// A sequence.
#[derive(Clone, Debug)]
pub(crate) struct Recording {
    /// The name of its file.
    pub(crate) file: String,
    pub(crate) exchanges: Arc<[Exchange]>,
}

/// A request and its response.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Exchange {
    pub(crate) request: RecordedRequest,
    pub(crate) response: RecordedResponse,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RecordedRequest {
    /// The HTTP method in upper case.
    pub(crate) method: String,
    #[serde(deserialize_with = "read_url")]
    pub(crate) url: Url,
    /// Values by the names of the headers in lower case.
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) body: Option<Body>,
}

/// Reads a URL, whose type has no `Deserialize` here.
fn read_url<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Url, D::Error> {
    Url::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RecordedResponse {
    pub(crate) status: u16,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) body: Option<Body>,
}

/// A recorded body.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Body {
    Json(Value),
    Text(String),
    /// A body of which only the length is known.
    Bytes(usize),
}

impl Body {
    /// Returns the body as a value: a body that is not JSON is a text.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Json(value) => value.clone(),
            Self::Text(text) => Value::from(text.as_str()),
            Self::Bytes(length) => Value::from("x".repeat(*length)),
        }
    }

    fn to_bytes(&self) -> Vec<u8> {
        match (self, self.to_value()) {
            (Self::Json(_), value) => value.to_string().into_bytes(),
            (_, Value::String(text)) => text.into_bytes(),
            (_, other) => other.to_string().into_bytes(),
        }
    }
}

impl Exchange {
    /// Whether the response has a status of success.
    pub(crate) fn succeeded(&self) -> bool {
        (200..300).contains(&self.response.status)
    }

    /// Whether the request is one that changes a resource.
    pub(crate) fn modifies(&self) -> bool {
        matches!(self.request.method.as_str(), "PUT" | "PATCH" | "DELETE")
    }
}

impl RecordedResponse {
    /// Returns a header that is not empty.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// Returns the body if it is JSON.
    pub(crate) fn json(&self) -> Option<&Value> {
        match self.body.as_ref()? {
            Body::Json(value) => Some(value),
            Body::Text(_) | Body::Bytes(_) => None,
        }
    }

    /// Returns the response as a transport gives it.
    pub(crate) fn to_http(&self) -> HttpResponse {
        let headers = self.headers.iter().filter(|(name, _)| !NOT_REPLAYED.contains(&name.as_str()));
        HttpResponse {
            status: self.status,
            headers: headers.map(|(name, value)| (name.clone(), value.clone())).collect(),
            body: self.body.as_ref().map(Body::to_bytes).unwrap_or_default(),
        }
    }
}

impl Recording {
    /// Parses a sequence.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self> {
        let exchanges: Vec<Exchange> = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
        Ok(Self { file: file.to_owned(), exchanges: exchanges.into() })
    }

    /// Reads the sequences in a folder, in the order of their names.
    pub(crate) fn read_all(folder: &Path) -> Result<Vec<Self>> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        paths.retain(|path| path.extension().is_some_and(|suffix| suffix == "json"));
        paths.sort();
        ensure!(!paths.is_empty(), "`{}` holds no recording", folder.display());
        let read = |path: &Path| {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            Self::parse(&file, &fs::read_to_string(path)?).with_context(|| format!("{file} is not a recording"))
        };
        paths.iter().map(|path| read(path)).collect()
    }
}
