//! `httpInfrastructure.json`: statuses that pass. The server fails once for each cookie.

use clients::httpinfrastructure::models::*;

use super::{infrastructure, succeed, truth};

#[tokio::test]
async fn passing_failures_are_tried_again() {
    let client = infrastructure().http_retry_client();
    succeed([
        (200, client.head408(None)),
        (200, client.put500(truth!(HttpRetryClientPut500Options))),
        (200, client.patch500(truth!(HttpRetryClientPatch500Options))),
        (200, client.get502(None)),
        (200, client.post503(truth!(HttpRetryClientPost503Options))),
        (200, client.delete503(truth!(HttpRetryClientDelete503Options))),
        (200, client.put504(truth!(HttpRetryClientPut504Options))),
        (200, client.patch504(truth!(HttpRetryClientPatch504Options))),
    ])
    .await;
}
