//! `httpInfrastructure.json`: redirects. `azure_core` follows none, so the operations list them as responses; a transport of
//! the user's own may follow them.

use azure_core::http::{ClientOptions, StatusCode};
use clients::httpinfrastructure::{clients::HttpRedirectsClient, models::*};

use super::{Plain, json_true, succeed};

fn client(options: ClientOptions) -> HttpRedirectsClient {
    client!(httpinfrastructure::HttpInfrastructureClient, HttpInfrastructureClientOptions, options)
        .http_redirects_client()
}

#[tokio::test]
async fn a_transport_may_follow_redirects() {
    let client = client(transport::options_following_redirects());
    succeed([
        (200, client.head300(None)),
        (200, client.head301(None)),
        (200, client.get301(None)),
        (200, client.head302(None)),
        (200, client.get302(None)),
        (200, client.post303(json_true!(HttpRedirectsClientPost303Options))),
        (200, client.head307(None)),
        (200, client.get307(None)),
        (200, client.put307(json_true!(HttpRedirectsClientPut307Options))),
        (200, client.post307(json_true!(HttpRedirectsClientPost307Options))),
        (200, client.patch307(json_true!(HttpRedirectsClientPatch307Options))),
        (200, client.delete307(json_true!(HttpRedirectsClientDelete307Options))),
        // A 301 or 302 is followed for GET and HEAD only.
        (301, client.put301(json_true!(HttpRedirectsClientPut301Options))),
        (302, client.patch302(json_true!(HttpRedirectsClientPatch302Options))),
    ])
    .await;
    let response = client.get300(None).await.unwrap();
    assert_eq!((response.status(), response.body().len()), (StatusCode::Ok, 0));
}

#[tokio::test]
async fn an_unfollowed_redirect_is_a_response() {
    let client = client(transport::options());
    let calls: [(u16, &str, Plain); 14] = [
        (300, "/http/success/head/200", client.head300(None)),
        (301, "/http/success/head/200", client.head301(None)),
        (301, "/http/success/get/200", client.get301(None)),
        (301, "/http/failure/500", client.put301(json_true!(HttpRedirectsClientPut301Options))),
        (302, "/http/success/head/200", client.head302(None)),
        (302, "/http/success/get/200", client.get302(None)),
        (302, "/http/failure/500", client.patch302(json_true!(HttpRedirectsClientPatch302Options))),
        (303, "/http/success/get/200", client.post303(json_true!(HttpRedirectsClientPost303Options))),
        (307, "/http/success/head/200", client.head307(None)),
        (307, "/http/success/get/200", client.get307(None)),
        (307, "/http/success/put/200", client.put307(json_true!(HttpRedirectsClientPut307Options))),
        (307, "/http/success/post/200", client.post307(json_true!(HttpRedirectsClientPost307Options))),
        (307, "/http/success/patch/200", client.patch307(json_true!(HttpRedirectsClientPatch307Options))),
        (307, "/http/success/delete/200", client.delete307(json_true!(HttpRedirectsClientDelete307Options))),
    ];
    for (at, (status, location, call)) in calls.into_iter().enumerate() {
        let response = call.await.unwrap();
        let target = response.headers().get_optional_str(&"location".into());
        assert_eq!((response.status(), target), (StatusCode::from(status), Some(location)), "call {at}");
    }
}

#[tokio::test]
async fn several_choices_are_listed() {
    let response = client(transport::options()).get300(None).await.unwrap();
    assert_eq!(response.status(), StatusCode::from(300));
    assert_eq!(response.into_model().unwrap(), ["/http/success/get/200"]);
}
