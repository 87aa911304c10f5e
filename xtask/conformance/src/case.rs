//! The arguments of one call, read from an example for the driver, and why a call fails.

use std::{error::Error, sync::Arc};

use azure_core::{
    credentials::TokenCredential,
    error::ErrorKind,
    http::{ClientOptions, RawResponse, RequestContent, Transport},
};
use azure_synapse_apim::{
    ServiceError, json_content,
    runtime::{Wire, read_value},
};
use serde_json::{Map, Value};

use crate::service::{FakeCredential, FakeService};

/// Why a call gave no result, with the message of the error and of its causes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// The request could not be built, or got no response.
    Request(String),
    /// The service reported an error.
    Service(ReportedError),
    /// The body of the response could not be read.
    Response(String),
}

impl Failure {
    /// Returns the message, whichever half of the call failed.
    pub(crate) fn message(&self) -> &str {
        match self {
            Self::Request(message) | Self::Response(message) => message,
            Self::Service(error) => &error.text,
        }
    }
}

/// What a `ServiceError` says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReportedError {
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    /// The message of the error as a whole.
    text: String,
}

impl From<azure_core::Error> for Failure {
    fn from(error: azure_core::Error) -> Self {
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            let text = inner.to_string();
            // Some errors repeat the message of their cause.
            if !message.contains(&text) {
                message = format!("{message}: {text}");
            }
            cause = inner.source();
        }
        if let Some(ServiceError { status, code, message: own, .. }) = ServiceError::from_error(&error) {
            let (status, code, own) = (u16::from(*status), code.clone(), own.clone());
            return Self::Service(ReportedError { status, code, message: own, text: message });
        }
        match error.kind() {
            ErrorKind::DataConversion => Self::Response(message),
            _ => Self::Request(message),
        }
    }
}

/// How far a long-running operation or a list is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Up to the first status or the first page.
    First,
    /// Up to the result, or through all pages.
    Whole,
}

/// The arguments of one call, and the service that receives it.
#[derive(Clone)]
pub(crate) struct Case<'a> {
    /// The parameters, by their names in the description.
    pub(crate) parameters: &'a Map<String, Value>,
    pub(crate) body: Option<&'a Value>,
    /// The endpoint of clients that take one.
    pub(crate) endpoint: &'a str,
    pub(crate) extent: Extent,
    /// The service that responds.
    pub(crate) service: Arc<FakeService>,
}

#[allow(dead_code, reason = "which of them the driver needs depends on specs/apis.yaml")]
impl Case<'_> {
    /// Returns the value of a required parameter.
    pub(crate) fn required<T: Wire>(&self, name: &str) -> Result<T, Failure> {
        self.optional(name)?.ok_or_else(|| Failure::Request(format!("the example has no `{name}`")))
    }

    /// Returns the value of an optional parameter.
    pub(crate) fn optional<T: Wire>(&self, name: &str) -> Result<Option<T>, Failure> {
        let Some(value) = self.parameters.get(name) else {
            return Ok(None);
        };
        let found = spellings(value).into_iter().find_map(|value| read_value(value).ok());
        found.map(Some).ok_or_else(|| Failure::Request(format!("`{name}` cannot be {value}")))
    }

    /// Returns a parameter of the client. Not every operation sends it, so not every example has it.
    pub(crate) fn client_parameter(&self, name: &str) -> String {
        match self.parameters.get(name) {
            Some(Value::String(text)) if !text.is_empty() => text.clone(),
            _ => "not-in-the-example".to_owned(),
        }
    }

    /// Returns the request body as a model.
    pub(crate) fn body<T: Wire>(&self) -> Result<RequestContent<T>, Failure> {
        self.optional_body()?.ok_or_else(no_body)
    }

    /// Returns the request body as a model, if there is a body.
    pub(crate) fn optional_body<T: Wire>(&self) -> Result<Option<RequestContent<T>>, Failure> {
        let Some(body) = self.body else {
            return Ok(None);
        };
        let mismatch = |error| Failure::Request(format!("the body does not fit its model: {error}"));
        Ok(Some(json_content(&read_value(body.clone()).map_err(mismatch)?)?))
    }

    /// Returns the request body as bytes or text.
    pub(crate) fn raw_body<T, F>(&self) -> Result<RequestContent<T, F>, Failure> {
        self.optional_raw_body()?.ok_or_else(no_body)
    }

    /// Returns the request body as bytes or text, if there is a body.
    pub(crate) fn optional_raw_body<T, F>(&self) -> Result<Option<RequestContent<T, F>>, Failure> {
        Ok(self.body.map(|body| RequestContent::from(raw(body))))
    }

    /// Returns the response that the service gives.
    pub(crate) fn response(&self) -> RawResponse {
        self.service.response()
    }

    /// Returns the endpoint for clients that take one.
    pub(crate) fn endpoint(&self) -> &str {
        self.endpoint
    }

    /// Returns a credential whose token is never checked.
    pub(crate) fn credential(&self) -> Arc<dyn TokenCredential> {
        Arc::new(FakeCredential)
    }

    /// Returns options whose transport is the service.
    pub(crate) fn client_options(&self) -> ClientOptions {
        ClientOptions { transport: Some(Transport::new(self.service.clone())), ..ClientOptions::default() }
    }
}

/// Returns the bytes of a body that is not JSON: a text without its quotes.
pub(crate) fn raw(body: &Value) -> Vec<u8> {
    match body {
        Value::String(text) => text.clone().into_bytes(),
        other => other.to_string().into_bytes(),
    }
}

fn no_body() -> Failure {
    Failure::Request("the example has no request body".to_owned())
}

/// Returns the value, then other spellings of it: examples put numbers in quotes and lists in one text.
fn spellings(value: &Value) -> Vec<Value> {
    let mut found = vec![value.clone()];
    match value {
        Value::String(text) => {
            found.extend(serde_json::from_str::<Value>(text).ok());
            found.push(text.split(',').map(Value::from).collect());
        }
        Value::Array(_) | Value::Object(_) => {}
        scalar => {
            found.push(Value::String(scalar.to_string()));
            found.push(Value::Array(vec![scalar.clone()]));
        }
    }
    found
}
