//! `lro.json`: a header that the user adds to every request, also to those that follow the first one.

use std::sync::Arc;

use azure_core::http::{
    ClientOptions, Context, Request, StatusCode,
    policies::{Policy, PolicyResult},
};
use clients::lro::clients::LrosCustomHeaderClient;

use super::{foo, product, response};

/// Names the operation for those who search the logs of the service.
#[derive(Debug)]
struct RequestId;

#[async_trait::async_trait]
impl Policy for RequestId {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        request.insert_header("x-ms-client-request-id", "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0");
        next[0].send(context, request, &next[1..]).await
    }
}

fn client() -> LrosCustomHeaderClient {
    let options = ClientOptions { per_call_policies: vec![Arc::new(RequestId)], ..transport::options() };
    client!(lro::LroClient, LroClientOptions, options).lros_custom_header_client()
}

#[tokio::test]
async fn every_request_has_the_header() {
    assert_eq!(product(client().begin_put_async_retry_succeeded(None)).await, foo(Some("Succeeded")));
    assert_eq!(product(client().begin_put201_creating_succeeded200(None)).await, foo(Some("Succeeded")));
    assert_eq!(response(client().begin_post202_retry200(None)).await.status(), StatusCode::Ok);
    assert_eq!(response(client().begin_post_async_retry_succeeded(None)).await.status(), StatusCode::Ok);
}
