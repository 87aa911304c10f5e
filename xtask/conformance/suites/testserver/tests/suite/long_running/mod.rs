//! Operations that go on after their response.

mod custom_headers;
mod deletes;
mod failures;
mod parameterized_endpoints;
mod patches_and_posts;
mod puts;
mod retries;

use azure_core::{
    Error, Result,
    http::{Format, JsonFormat, RequestContent, Response, StatusCode, poller::PollerOptions},
    time::Duration,
};
use clients::{
    LongRunningOperation, ServiceError,
    lro::models::{Product, ProductProperties},
};
use serde::de::DeserializeOwned;

/// What a method gives that begins an operation.
type Begun<T, F = JsonFormat> = Result<LongRunningOperation<T, F>>;

/// A product to be sent.
fn to_send() -> RequestContent<Product> {
    Product { location: Some("West US".to_owned()), ..Default::default() }.try_into().unwrap()
}

/// The result of an operation.
async fn result<T: DeserializeOwned + Send + 'static>(begun: Begun<T>) -> Result<T> {
    begun?.await?.into_model()
}

/// The last response to an operation whose result is nothing to read.
async fn response<T: Send + 'static, F: Format + Send + 'static>(begun: Begun<T, F>) -> Response<T, F> {
    begun.unwrap().await.unwrap()
}

/// Id, name and provisioning state of the product that an operation results in.
async fn product(begun: Begun<Product>) -> (Option<String>, Option<String>, Option<String>) {
    let Product { id, name, properties, .. } = result(begun).await.unwrap();
    (id, name, properties.and_then(|ProductProperties { provisioning_state, .. }| provisioning_state))
}

/// What [`product`] gives of most operations.
fn foo(state: Option<&str>) -> (Option<String>, Option<String>, Option<String>) {
    (Some("100".to_owned()), Some("foo".to_owned()), state.map(str::to_owned))
}

/// The error that an operation ends with.
async fn error<T: Send + 'static, F: Format + Send + 'static>(begun: Begun<T, F>) -> Error {
    begun.unwrap().await.unwrap_err()
}

/// Status, code and message of the service's error that an operation ends with.
async fn failure<T, F>(begun: Begun<T, F>) -> (StatusCode, Option<String>, Option<String>)
where
    T: Send + 'static,
    F: Format + Send + 'static,
{
    let error = error(begun).await;
    let ServiceError { status, code, message, .. } = ServiceError::from_error(&error).unwrap();
    (*status, code.clone(), message.clone())
}

/// Whether an operation ends with the service's word `word`, and nothing more said.
async fn ends_as<T, F>(begun: Begun<T, F>, word: &str) -> bool
where
    T: Send + 'static,
    F: Format + Send + 'static,
{
    let error = error(begun).await;
    let found = ServiceError::from_error(&error).unwrap();
    (found.status, &found.code, &found.message) == (StatusCode::Ok, &None, &None)
        && error.to_string().ends_with(&format!(": the operation ended as {word}"))
}

/// Polls without a pause: some responses have an invalid `Retry-After`.
fn quickly() -> PollerOptions<'static> {
    PollerOptions { frequency: Duration::MILLISECOND, ..Default::default() }
}
