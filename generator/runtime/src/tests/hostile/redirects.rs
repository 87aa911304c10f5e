//! Redirects: nothing is followed, so that no credential goes where the endpoint is not.

use super::server::{Server, answer, certificate};
use super::{SIGNATURE, again, client_of, get, pool, refused, request};
use crate::runtime::{Client, Download, FinalState, NextLink, OperationStatus, ServiceError, bearer};
use crate::tests::models::{SqlPool, SqlPoolList};
use azure_core::{
    Error, base64,
    error::ErrorKind,
    http::{ClientOptions, NoFormat, Pager, Poller, RequestContent, RetryOptions},
};
use fake_service::Credential;
use flate2::{Compression, write::GzEncoder};
use futures::TryStreamExt;
use std::{io::Write, sync::Arc};

const STATUSES: [(&str, &str); 6] = [
    ("300", "Multiple Choice"),
    ("301", "Moved Permanently"),
    ("302", "Found"),
    ("303", "See Other"),
    ("307", "Temporary Redirect"),
    ("308", "Permanent Redirect"),
];

/// The places that a redirect may lead to: another server, another path, the same by http.
fn places(other: &Server, own: &str) -> [String; 4] {
    let signed = format!("/elsewhere?sig={SIGNATURE}");
    [
        format!("{}{signed}", other.endpoint()),
        signed.clone(),
        format!("{own}{signed}"),
        format!("{}{signed}", own.replace("https:", "http:")),
    ]
}

fn check(error: &Error, status: &str) {
    assert!(matches!(error.kind(), ErrorKind::HttpResponse { .. }), "{error}");
    assert_eq!(error.http_status().map(u16::from), status.parse().ok());
    assert_eq!(ServiceError::from_error(error).unwrap().status.to_string(), status);
}

/// One request of each kind, answered with a redirect.
async fn ask_all(client: &Client) -> Vec<Error> {
    let link = NextLink::Member("nextLink");
    let body = || RequestContent::<SqlPool>::from(b"{\"password\": \"secret\"}".to_vec());
    let pager: Pager<SqlPoolList> = request(client).pager("Pools.list", link, Default::default(), &[200]).unwrap();
    let poller: Poller<OperationStatus<SqlPool>> = client
        .put("/pools/a", &[])
        .json(body())
        .poller("Pools.begin", FinalState::Default, Default::default())
        .unwrap();
    let download: Download<'_> = request(client).download("Files.get", Default::default(), &[200]);
    let post = client.post("/pools/a", &[]).json(body()).send::<(), NoFormat>("Pools.act", Default::default(), &[200]);
    vec![
        refused(get(client).await),
        refused(post.await),
        refused(pager.try_collect::<Vec<_>>().await),
        refused(poller.await),
        refused(download.await),
    ]
}

#[tokio::test]
async fn nothing_is_followed() {
    let other = Server::start([]).await;
    for (status, reason) in STATUSES {
        for place in 0..4 {
            let own = Server::start([]).await;
            let location = &places(&other, own.endpoint())[place];
            let turn = answer(&format!("{status} -"), &format!("location: {location}\r\n"), "");
            own.play(std::iter::repeat_n(turn, 5));
            let (client, _) = client_of(&own, RetryOptions::default());
            for error in ask_all(&client).await {
                check(&error, status);
                assert!(error.to_string().ends_with(&format!(": {status} {reason}")), "{error}");
            }
            assert_eq!(own.seen().len(), 5, "{location}");
        }
    }
    assert_eq!(other.connections(), 0);
}

/// What users have by default: the transport that `azure_core` makes. It finds out by an environment variable whom to
/// trust, so it is asked in a process of its own, which is this test once more.
#[tokio::test]
async fn nothing_is_followed_by_default() {
    const ENDPOINT: &str = "HOSTILE_ENDPOINT";
    if let Some(endpoint) = std::env::var_os(ENDPOINT) {
        let options = ClientOptions { retry: RetryOptions::none(), ..Default::default() };
        let client =
            Client::new(endpoint.to_str().unwrap(), [bearer(Arc::<Credential>::default(), &["scope"])], options)
                .unwrap();
        check(&refused(get(&client).await), "307");
        assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("decompressed"));
        return;
    }
    let other = Server::start([]).await;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(br#"{"id": "decompressed"}"#).unwrap();
    let own = Server::start([
        answer("307 Temporary Redirect", &format!("location: {}/elsewhere\r\n", other.endpoint()), ""),
        answer("200 OK", "content-encoding: gzip\r\n", encoder.finish().unwrap()),
    ])
    .await;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let certificate = base64::encode(certificate());
    write!(file, "-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n").unwrap();
    let file_name = file.path().to_str().unwrap();
    again(
        concat!(module_path!(), "::nothing_is_followed_by_default"),
        &[(ENDPOINT, own.endpoint()), ("SSL_CERT_FILE", file_name)],
    )
    .await;
    assert_eq!((own.seen().len(), other.connections()), (2, 0));
}
