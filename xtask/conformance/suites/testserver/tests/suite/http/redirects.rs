//! `httpInfrastructure.json`: redirects. `azure_core` follows none, so the operations list them as answers; a transport of
//! the user's own may follow them.

use azure_core::http::{ClientOptions, StatusCode};
use clients::httpinfrastructure::{clients::HttpRedirectsClient, models::*};

use super::{Plain, succeed, truth};

fn client(options: ClientOptions) -> HttpRedirectsClient {
    client!(httpinfrastructure::HttpInfrastructureClient, HttpInfrastructureClientOptions, options)
        .http_redirects_client()
}

#[tokio::test]
async fn a_transport_may_follow_redirects() {
    let client = client(wire::following());
    succeed([
        (200, client.head300(None)),
        (200, client.head301(None)),
        (200, client.get301(None)),
        (200, client.head302(None)),
        (200, client.get302(None)),
        (200, client.post303(truth!(HttpRedirectsClientPost303Options))),
        (200, client.head307(None)),
        (200, client.get307(None)),
        (200, client.put307(truth!(HttpRedirectsClientPut307Options))),
        (200, client.post307(truth!(HttpRedirectsClientPost307Options))),
        (200, client.patch307(truth!(HttpRedirectsClientPatch307Options))),
        (200, client.delete307(truth!(HttpRedirectsClientDelete307Options))),
        // Nobody repeats these elsewhere without being asked.
        (301, client.put301(truth!(HttpRedirectsClientPut301Options))),
        (302, client.patch302(truth!(HttpRedirectsClientPatch302Options))),
    ])
    .await;
    let answer = client.get300(None).await.unwrap();
    assert_eq!((answer.status(), answer.body().len()), (StatusCode::Ok, 0));
}

#[tokio::test]
async fn an_unfollowed_redirect_is_an_answer() {
    let client = client(wire::options());
    let calls: [(u16, &str, Plain); 14] = [
        (300, "/http/success/head/200", client.head300(None)),
        (301, "/http/success/head/200", client.head301(None)),
        (301, "/http/success/get/200", client.get301(None)),
        (301, "/http/failure/500", client.put301(truth!(HttpRedirectsClientPut301Options))),
        (302, "/http/success/head/200", client.head302(None)),
        (302, "/http/success/get/200", client.get302(None)),
        (302, "/http/failure/500", client.patch302(truth!(HttpRedirectsClientPatch302Options))),
        (303, "/http/success/get/200", client.post303(truth!(HttpRedirectsClientPost303Options))),
        (307, "/http/success/head/200", client.head307(None)),
        (307, "/http/success/get/200", client.get307(None)),
        (307, "/http/success/put/200", client.put307(truth!(HttpRedirectsClientPut307Options))),
        (307, "/http/success/post/200", client.post307(truth!(HttpRedirectsClientPost307Options))),
        (307, "/http/success/patch/200", client.patch307(truth!(HttpRedirectsClientPatch307Options))),
        (307, "/http/success/delete/200", client.delete307(truth!(HttpRedirectsClientDelete307Options))),
    ];
    for (at, (status, location, call)) in calls.into_iter().enumerate() {
        let answer = call.await.unwrap();
        let target = answer.headers().get_optional_str(&"location".into());
        assert_eq!((answer.status(), target), (StatusCode::from(status), Some(location)), "call {at}");
    }
}

#[tokio::test]
async fn several_choices_are_listed() {
    let answer = client(wire::options()).get300(None).await.unwrap();
    assert_eq!(answer.status(), StatusCode::from(300));
    assert_eq!(answer.into_model().unwrap(), ["/http/success/get/200"]);
}
