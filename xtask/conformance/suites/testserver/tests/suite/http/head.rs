//! `head.json`, where a 404 is a response, and `head-exceptions.json`, where it is an error.

use super::{fail, succeed};

#[tokio::test]
async fn a_listed_404_is_a_success() {
    let client = client!(head::HeadClient, HeadClientOptions).http_success_client();
    succeed([(200, client.head200(None)), (204, client.head204(None)), (404, client.head404(None))]).await;
}

#[tokio::test]
async fn an_unlisted_404_is_an_error() {
    let client = client!(head_exceptions::HeadExceptionsClient, HeadExceptionsClientOptions).head_exception_client();
    succeed([(200, client.head200(None)), (204, client.head204(None))]).await;
    fail([(404, client.head404(None))]).await;
}
