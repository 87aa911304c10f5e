//! Redirects are not followed, so that no credential is sent to another origin.

use super::server::{Server, certificate, http_response};
use super::{SIGNATURE, get, pool, redacted_error, request, run_in_child_process, server_client};
use crate::runtime::{Client, Download, FinalState, LongRunningOperation, NextLink, ServiceError, bearer};
use crate::tests::models::{SqlPool, SqlPoolList};
use crate::tests::support::quick;
use azure_core::{
    Error, base64,
    error::ErrorKind,
    http::{ClientOptions, NoFormat, Pager, RequestContent, RetryOptions},
};
use fake_service::FakeCredential;
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

/// Returns the targets of redirects: another server, another path, the same path by http.
fn targets(other: &Server, own: &str) -> [String; 4] {
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

/// Sends one request of each kind; returns the errors of the redirects.
async fn all_errors(client: &Client) -> Vec<Error> {
    let link = NextLink::Member("nextLink");
    let body = || RequestContent::<SqlPool>::from(b"{\"password\": \"secret\"}".to_vec());
    let pager: Pager<SqlPoolList> = request(client).pager("Pools.list", link, Default::default(), &[200]).unwrap();
    let poller: LongRunningOperation<SqlPool> =
        client.put("/pools/a", &[]).json(body()).begin("Pools.begin", FinalState::Default, quick()).unwrap();
    let download: Download<'_> = request(client).download("Files.get", Default::default(), &[200]);
    let post = client.post("/pools/a", &[]).json(body()).send::<(), NoFormat>("Pools.act", Default::default(), &[200]);
    vec![
        redacted_error(get(client).await),
        redacted_error(post.await),
        redacted_error(pager.try_collect::<Vec<_>>().await),
        redacted_error(poller.await),
        redacted_error(download.await),
    ]
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = Server::start([]).await;
    for (status, reason) in STATUSES {
        for target in 0..4 {
            let own = Server::start([]).await;
            let location = &targets(&other, own.endpoint())[target];
            let response = http_response(&format!("{status} -"), &format!("location: {location}\r\n"), "");
            own.play(std::iter::repeat_n(response, 5));
            let (client, _) = server_client(&own, RetryOptions::default());
            for error in all_errors(&client).await {
                check(&error, status);
                assert!(error.to_string().ends_with(&format!(": {status} {reason}")), "{error}");
            }
            assert_eq!(own.requests().len(), 5, "{location}");
        }
    }
    assert_eq!(other.connections(), 0);
}

/// Tests the default transport, that of `azure_core`. Its trusted certificates are set by an environment variable, so this
/// test runs again in a child process.
#[tokio::test]
async fn redirects_are_not_followed_by_default() {
    const ENDPOINT: &str = "HOSTILE_ENDPOINT";
    if let Some(endpoint) = std::env::var_os(ENDPOINT) {
        let options = ClientOptions { retry: RetryOptions::none(), ..Default::default() };
        let client =
            Client::new(endpoint.to_str().unwrap(), [bearer(Arc::<FakeCredential>::default(), &["scope"])], options)
                .unwrap();
        check(&redacted_error(get(&client).await), "307");
        assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("decompressed"));
        return;
    }
    let other = Server::start([]).await;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(br#"{"id": "decompressed"}"#).unwrap();
    let own = Server::start([
        http_response("307 Temporary Redirect", &format!("location: {}/elsewhere\r\n", other.endpoint()), ""),
        http_response("200 OK", "content-encoding: gzip\r\n", encoder.finish().unwrap()),
    ])
    .await;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let certificate = base64::encode(certificate());
    write!(file, "-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n").unwrap();
    let file_name = file.path().to_str().unwrap();
    run_in_child_process(
        concat!(module_path!(), "::redirects_are_not_followed_by_default"),
        &[(ENDPOINT, own.endpoint()), ("SSL_CERT_FILE", file_name)],
    )
    .await;
    assert_eq!((own.requests().len(), other.connections()), (2, 0));
}
