//! One call to make: the parameters of an example as arguments of the generated methods.

use std::sync::Arc;

use azure_core::{
    Bytes,
    credentials::TokenCredential,
    http::{ClientOptions, NoFormat, RawResponse, RequestContent, Transport},
};
use azure_synapse_apim::{TextFormat, json_content, runtime::Wire};
use serde_json::{Map, Value};

use crate::{
    calling::{Failure, refused},
    service::{ENDPOINT, Service, Token},
};

/// What the driver takes arguments from.
#[derive(Clone)]
pub(crate) struct Case<'a> {
    /// The values, by the names of the description.
    pub(crate) parameters: &'a Map<String, Value>,
    /// The request body.
    pub(crate) body: Option<&'a Value>,
    /// Who answers.
    pub(crate) service: Arc<Service>,
}

#[allow(dead_code, reason = "which of them the driver needs depends on specs/apis.yaml")]
impl Case<'_> {
    /// The value of an argument.
    pub(crate) fn required<T: Wire>(&self, name: &str) -> Result<T, Failure> {
        match self.optional(name)? {
            Some(it) => Ok(it),
            None => Err(Failure::Request(format!("the example has no `{name}`"))),
        }
    }

    /// The value of an option.
    pub(crate) fn optional<T: Wire>(&self, name: &str) -> Result<Option<T>, Failure> {
        let Some(value) = self.parameters.get(name) else {
            return Ok(None);
        };
        let found = spellings(value).into_iter().find_map(|value| T::read(value).ok());
        let problem = || Failure::Request(format!("`{name}` cannot be {value}"));
        found.map(Some).ok_or_else(problem)
    }

    /// A parameter of the client. Not every operation sends it, so not every example has it.
    pub(crate) fn shared(&self, name: &str) -> String {
        match self.parameters.get(name) {
            Some(Value::String(text)) if !text.is_empty() => text.clone(),
            _ => "not-in-the-example".to_owned(),
        }
    }

    /// The request body as a model.
    pub(crate) fn body<T: Wire>(&self) -> Result<RequestContent<T>, Failure> {
        self.optional_body()?.ok_or_else(no_body)
    }

    /// The request body as a model, if there is one.
    pub(crate) fn optional_body<T: Wire>(&self) -> Result<Option<RequestContent<T>>, Failure> {
        let Some(body) = self.body else {
            return Ok(None);
        };
        let problem = |error| Failure::Request(format!("the body does not fit its model: {error}"));
        let model = T::read(body.clone()).map_err(problem)?;
        json_content(&model).map(Some).map_err(refused)
    }

    /// The request body as it is.
    pub(crate) fn bytes(&self) -> Result<RequestContent<Bytes, NoFormat>, Failure> {
        self.optional_bytes()?.ok_or_else(no_body)
    }

    /// The request body as it is, if there is one.
    pub(crate) fn optional_bytes(&self) -> Result<Option<RequestContent<Bytes, NoFormat>>, Failure> {
        Ok(self.body.map(|body| RequestContent::from(raw(body))))
    }

    /// The request body as text.
    pub(crate) fn text(&self) -> Result<RequestContent<String, TextFormat>, Failure> {
        self.optional_text()?.ok_or_else(no_body)
    }

    /// The request body as text, if there is one.
    pub(crate) fn optional_text(&self) -> Result<Option<RequestContent<String, TextFormat>>, Failure> {
        Ok(self.body.map(|body| RequestContent::from(raw(body))))
    }

    /// The response that the service gives.
    pub(crate) fn answer(&self) -> RawResponse {
        self.service.answer()
    }

    /// Where a client goes that is told so by its user.
    pub(crate) fn endpoint(&self) -> &'static str {
        ENDPOINT
    }

    /// What lets everybody in.
    pub(crate) fn credential(&self) -> Arc<dyn TokenCredential> {
        Arc::new(Token)
    }

    /// Leads all requests to the service.
    pub(crate) fn client_options(&self) -> ClientOptions {
        ClientOptions { transport: Some(Transport::new(self.service.clone())), ..ClientOptions::default() }
    }
}

/// A body that is not JSON: text as it is.
pub(crate) fn raw(body: &Value) -> Vec<u8> {
    match body {
        Value::String(text) => text.clone().into_bytes(),
        other => other.to_string().into_bytes(),
    }
}

fn no_body() -> Failure {
    Failure::Request("the example has no request body".to_owned())
}

/// The value, then other ways to write it: examples put numbers in quotes and lists in one text.
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
