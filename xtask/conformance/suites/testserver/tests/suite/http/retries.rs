//! `httpInfrastructure.json`: statuses that pass. The server fails once for each cookie.

use clients::httpinfrastructure::models::*;

use super::{infrastructure, json_true, succeed};

#[tokio::test]
async fn passing_failures_are_tried_again() {
    let client = infrastructure().http_retry_client();
    succeed([
        (200, client.head408(None)),
        (200, client.put500(json_true!(HttpRetryClientPut500Options))),
        (200, client.patch500(json_true!(HttpRetryClientPatch500Options))),
        (200, client.get502(None)),
        (200, client.post503(json_true!(HttpRetryClientPost503Options))),
        (200, client.delete503(json_true!(HttpRetryClientDelete503Options))),
        (200, client.put504(json_true!(HttpRetryClientPut504Options))),
        (200, client.patch504(json_true!(HttpRetryClientPatch504Options))),
    ])
    .await;
}
