//! What the driver stands on: how each kind of operation is called and what comes of it.

use std::pin::Pin;

use azure_core::{
    error::ErrorKind,
    http::{NoFormat, Pager, Poller, RawResponse, Response, pager::Page, poller::StatusMonitor},
};
use azure_synapse_apim::{Call, CallByStatus, Download, OperationStatus, TextFormat, runtime::ByStatus};
use futures::StreamExt;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

pub(crate) use crate::case::Case;
use crate::models::Model;

/// An API of the generated crate.
#[derive(Clone, Copy)]
pub(crate) struct Api {
    /// Its id in `specs/apis.yaml`.
    pub(crate) id: &'static str,
    /// The ids of its operations.
    pub(crate) operations: &'static [&'static str],
    /// Calls one of them.
    pub(crate) call: fn(&str, &Case<'_>) -> Made,
    /// Its types.
    pub(crate) models: &'static [Model],
}

/// Why a call could not be made, or gave nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// The request could not be made or was not answered well.
    Request(String),
    /// The body of the response could not be read.
    Response(String),
}

/// The model of the response, written to JSON again; `None` if there is no body.
pub(crate) type Outcome = Result<Option<Value>, Failure>;

/// A call on its way.
pub(crate) type Pending = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// A call, or why it cannot be made.
pub(crate) type Made = Result<Pending, Failure>;

/// A plain operation with a model.
pub(crate) fn answer<T>(call: Call<'static, T>) -> Pending
where
    T: DeserializeOwned + Serialize + 'static,
{
    Box::pin(async move { model(call.await.map_err(refused)?) })
}

/// A plain operation without a result.
pub(crate) fn nothing(call: Call<'static, (), NoFormat>) -> Pending {
    Box::pin(async move { call.await.map(|_| None).map_err(refused) })
}

#[allow(dead_code, reason = "whether an API has one depends on specs/apis.yaml")]
/// A plain operation with a body that is no model: JSON as it is, anything else as text.
pub(crate) fn bytes<T: Send + 'static>(download: Download<'static, T>) -> Pending {
    Box::pin(async move {
        let body = download.await.map_err(refused)?.into_body().collect().await.map_err(refused)?;
        let text = String::from_utf8_lossy(&body).into_owned();
        Ok(Some(serde_json::from_str(&text).unwrap_or(Value::String(text))))
    })
}

/// A plain operation whose body is text.
#[allow(dead_code, reason = "whether an API has one depends on specs/apis.yaml")]
pub(crate) fn text(call: Call<'static, String, TextFormat>) -> Pending {
    Box::pin(async move {
        let text = call.await.map_err(refused)?.into_model().map_err(refused)?;
        Ok(Some(Value::String(text)))
    })
}

/// A plain operation whose status tells which body there is; `read` reads it.
pub(crate) fn branch<T: ByStatus + 'static>(call: CallByStatus<'static, T>, read: fn(T) -> Outcome) -> Pending {
    Box::pin(async move { read(call.await.map_err(refused)?) })
}

/// A response without a body.
#[allow(dead_code, reason = "whether an API has one depends on specs/apis.yaml")]
pub(crate) fn empty(_: Response<(), NoFormat>) -> Outcome {
    Ok(None)
}

/// The first page of a list.
pub(crate) fn page<P>(pager: azure_core::Result<Pager<P>>) -> Made
where
    P: DeserializeOwned + Page + Serialize + Send + 'static,
{
    let mut pages = pager.map_err(refused)?.into_pages();
    Ok(Box::pin(async move {
        match pages.next().await {
            Some(page) => model(page.map_err(refused)?),
            None => Err(Failure::Request("the pager gave no page".to_owned())),
        }
    }))
}

/// A long-running operation with a result. Following it up is not the business of an example, so the poller is polled
/// once, and the result is read from `answer`.
pub(crate) fn result<T>(poller: azure_core::Result<Poller<OperationStatus<T>>>, answer: RawResponse) -> Made
where
    T: DeserializeOwned + Serialize + Send + 'static,
{
    let poller = poller.map_err(refused)?;
    Ok(Box::pin(async move {
        first_step(poller).await?;
        model(Response::<T>::from(answer))
    }))
}

/// A long-running operation without a result.
pub(crate) fn begin<T, F>(poller: azure_core::Result<Poller<OperationStatus<T, F>>>) -> Made
where
    OperationStatus<T, F>: StatusMonitor + Send,
    T: Send + 'static,
    F: azure_core::http::Format + Send + 'static,
{
    let poller = poller.map_err(refused)?;
    Ok(Box::pin(async move {
        first_step(poller).await?;
        Ok(None)
    }))
}

async fn first_step<M>(mut poller: Poller<M>) -> Result<(), Failure>
where
    M: StatusMonitor,
{
    match poller.next().await {
        Some(step) => step.map(|_| ()).map_err(refused),
        None => Err(Failure::Request("the poller gave no status".to_owned())),
    }
}

/// A response with a model.
pub(crate) fn model<T: DeserializeOwned + Serialize>(response: Response<T>) -> Outcome {
    if response.body().is_empty() {
        return Ok(None);
    }
    let model = response.into_model().map_err(|error| Failure::Response(words(&error)))?;
    serde_json::to_value(&model).map(Some).map_err(|error| Failure::Response(error.to_string()))
}

/// The failure of a call.
pub(crate) fn refused(error: azure_core::Error) -> Failure {
    match error.kind() {
        ErrorKind::DataConversion => Failure::Response(words(&error)),
        _ => Failure::Request(words(&error)),
    }
}

/// The driver does not know the operation.
pub(crate) fn unknown(operation: &str) -> Failure {
    Failure::Request(format!("the driver has no operation `{operation}`"))
}

/// The error with its causes, where they say more.
fn words(error: &azure_core::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let words = inner.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        cause = inner.source();
    }
    text
}
