//! Functions that the driver calls: one for each kind of operation, which awaits the call and returns what was read as
//! JSON.

use std::pin::Pin;

use azure_core::http::{NoFormat, Pager, Response, pager::Page};
use azure_synapse_apim::{Call, CallByStatus, Download, LongRunningOperation, TextFormat, runtime::ByStatus};
use futures::StreamExt;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    case::{Case, Extent, Failure},
    round_trip::Model,
};

/// An API of the generated crate.
#[derive(Clone, Copy)]
pub(crate) struct Api {
    /// Its id in `specs/apis.yaml`.
    pub(crate) id: &'static str,
    /// The ids of its operations.
    pub(crate) operations: &'static [&'static str],
    /// Prepares a call of the operation with this id.
    pub(crate) call: fn(&str, &Case<'_>) -> Prepared,
    pub(crate) models: &'static [Model],
}

/// The model of the response, written to JSON again; `None` if there is no body.
pub(crate) type Outcome = Result<Option<Value>, Failure>;

/// A call in progress.
pub(crate) type CallFuture = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// A call that is ready to be awaited, or why it cannot be made.
pub(crate) type Prepared = Result<CallFuture, Failure>;

/// Calls a plain operation with a model.
pub(crate) fn model<T>(call: Call<'static, T>) -> CallFuture
where
    T: DeserializeOwned + Serialize + 'static,
{
    Box::pin(async move { read_model(call.await?) })
}

/// Calls a plain operation without a result.
pub(crate) fn empty(call: Call<'static, (), NoFormat>) -> CallFuture {
    Box::pin(async move { read_empty(call.await?) })
}

/// Calls a plain operation with a body that is no model: JSON as it is, anything else as text.
#[allow(dead_code, reason = "whether an API has one depends on specs/apis.yaml")]
pub(crate) fn bytes<T: Send + 'static>(download: Download<'static, T>) -> CallFuture {
    Box::pin(async move {
        let body = download.await?.into_body().collect().await?;
        let text = String::from_utf8_lossy(&body).into_owned();
        Ok(Some(serde_json::from_str(&text).unwrap_or(Value::String(text))))
    })
}

/// Calls a plain operation whose body is text.
#[allow(dead_code, reason = "whether an API has one depends on specs/apis.yaml")]
pub(crate) fn text(call: Call<'static, String, TextFormat>) -> CallFuture {
    Box::pin(async move { Ok(Some(Value::String(call.await?.into_model()?))) })
}

/// Calls a plain operation whose status decides the type of the body, which `read` reads.
pub(crate) fn by_status<T: ByStatus + 'static>(call: CallByStatus<'static, T>, read: fn(T) -> Outcome) -> CallFuture {
    Box::pin(async move { read(call.await?) })
}

/// Reads the first page of a list, or all of them as one array.
pub(crate) fn pages<P>(pager: azure_core::Result<Pager<P>>, case: &Case<'_>) -> Prepared
where
    P: DeserializeOwned + Page + Serialize + Send + 'static,
{
    let (mut pages, extent) = (pager?.into_pages(), case.extent);
    Ok(Box::pin(async move {
        let mut found = Vec::new();
        while let Some(page) = pages.next().await {
            let page = read_model(page?)?;
            if extent == Extent::First {
                return Ok(page);
            }
            found.extend(page);
        }
        match extent {
            Extent::First => Err(Failure::Request("the pager gave no page".to_owned())),
            Extent::Whole => Ok(Some(Value::Array(found))),
        }
    }))
}

/// Drives a long-running operation with a result. An example describes the first exchange only, so it is only started, and
/// the result is read from the response of `case`.
pub(crate) fn poll_with_result<T>(begun: azure_core::Result<LongRunningOperation<T>>, case: &Case<'_>) -> Prepared
where
    T: DeserializeOwned + Serialize + Send + 'static,
{
    let mut operation = begun?;
    if case.extent == Extent::Whole {
        // A result was promised, so that an empty body is an error, as for users.
        return Ok(Box::pin(async move { read_body(operation.await?) }));
    }
    let response = case.response();
    Ok(Box::pin(async move {
        operation.start().await?;
        read_model(Response::<T>::from(response))
    }))
}

/// Drives a long-running operation without a result. That of an example is only started.
pub(crate) fn poll<T: 'static, F: 'static>(
    begun: azure_core::Result<LongRunningOperation<T, F>>,
    case: &Case<'_>,
) -> Prepared {
    let mut operation = begun?;
    if case.extent == Extent::Whole {
        return Ok(Box::pin(async move { Ok(operation.await.map(|_| None)?) }));
    }
    Ok(Box::pin(async move { Ok(operation.start().await.map(|_| None)?) }))
}

/// Reads the model of a response and writes it to JSON again.
pub(crate) fn read_model<T: DeserializeOwned + Serialize>(response: Response<T>) -> Outcome {
    if response.body().is_empty() { Ok(None) } else { read_body(response) }
}

fn read_body<T: DeserializeOwned + Serialize>(response: Response<T>) -> Outcome {
    let model = response.into_model().map_err(|error| Failure::Response(Failure::from(error).message().to_owned()))?;
    serde_json::to_value(&model).map(Some).map_err(|error| Failure::Response(error.to_string()))
}

/// Reads a response without a body.
pub(crate) fn read_empty(_: Response<(), NoFormat>) -> Outcome {
    Ok(None)
}

/// Returns the failure of a call by an id that the driver does not know.
pub(crate) fn unknown_operation(operation: &str) -> Failure {
    Failure::Request(format!("the driver has no operation `{operation}`"))
}
