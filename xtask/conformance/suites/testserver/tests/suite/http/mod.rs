//! Statuses, redirects, retries, errors, and who may call.

mod error_with_secrets;
mod failures;
mod head;
mod incorrect_error_response;
mod multiple_responses;
mod redirects;
mod retries;
mod security;
mod successes;
mod xms_error_responses;

use std::fmt;

use azure_core::{
    Result,
    http::{NoFormat, StatusCode},
};
use clients::{Call, ServiceError, httpinfrastructure::clients::HttpInfrastructureClient};

/// A call whose response has nothing but a status.
type Plain = Call<'static, (), NoFormat>;

/// The options of a call, with the body `true`.
macro_rules! json_true {
    ($options:ident) => {
        Some($options { body: Some($crate::json(true)), ..Default::default() })
    };
}
use json_true;

fn infrastructure() -> HttpInfrastructureClient {
    client!(httpinfrastructure::HttpInfrastructureClient, HttpInfrastructureClientOptions)
}

/// Awaits calls one after the other: each succeeds with its status.
async fn succeed<const N: usize>(calls: [(u16, Plain); N]) {
    for (at, (status, call)) in calls.into_iter().enumerate() {
        let response = call.await.unwrap_or_else(|error| panic!("call {at}, {status}: {error}"));
        assert_eq!(response.status(), StatusCode::from(status), "call {at}");
        assert!(response.body().is_empty(), "call {at}");
    }
}

/// Awaits calls one after the other: each fails with its status and without a message.
async fn fail<const N: usize>(calls: [(u16, Plain); N]) {
    for (at, (status, call)) in calls.into_iter().enumerate() {
        let error = service_error(call.await);
        assert_eq!(error.status, StatusCode::from(status), "call {at}");
        assert_eq!((error.code, error.message), (None, None), "call {at}");
    }
}

/// The error that a service reported in place of `result`.
pub(crate) fn service_error<T: fmt::Debug>(result: Result<T>) -> ServiceError {
    let error = result.unwrap_err();
    ServiceError::from_error(&error).unwrap_or_else(|| panic!("not of the service: {error:?}")).clone()
}
