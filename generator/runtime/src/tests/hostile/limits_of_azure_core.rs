//! Limitations of `azure_core`. If a test fails, it has changed, and a note in the documentation is obsolete.

use super::super::recorders::LogRecorder;
use super::server::{Server, http_response, json, trusting};
use super::{SIGNATURE, computed_client, server_client_at};
use crate::runtime::{Client, NextLink, fixed_header};
use crate::tests::{hostile::pages::page, models::SqlPoolList};
use azure_core::http::{ClientOptions, Pager, RetryOptions, Transport, pager::PagerOptions};
use futures::TryStreamExt;
use reqwest::redirect;
use std::sync::Arc;

/// The continuation of a pager is text that a user can keep, so it cannot be hidden from the pager, which logs and shows
/// it.
#[tokio::test]
async fn a_pager_logs_its_links() {
    let logs = LogRecorder::default();
    let recording = logs.start();
    let client = computed_client(|_, before| page(before, (before < 2).then_some(before + 1)));
    let mut pager: Pager<SqlPoolList> = client
        .get("/pools", &[])
        .pager("Pools.list", NextLink::Member("nextLink"), PagerOptions::default(), &[200])
        .unwrap();
    pager.try_next().await.unwrap();
    assert!(format!("{pager:?}").contains(SIGNATURE));
    pager.try_collect::<Vec<_>>().await.unwrap();
    drop(recording);
    let text = logs.text();
    let telling: Vec<_> = text.lines().filter(|line| line.contains(SIGNATURE)).collect();
    assert!(!telling.is_empty());
    // Only the pager does, and only at these levels.
    for line in telling {
        let from_pager = ["DEBUG azure_core::http::pager:", "TRACE azure_core::http::pager:"];
        assert!(from_pager.iter().any(|begin| line.starts_with(begin)), "{line}");
    }
}

/// A transport that follows redirects does so behind everything else. The one of `azure_core` does not; one that a user
/// makes with `reqwest` does by default, and takes along every header but the few that it knows to be secret.
#[tokio::test]
async fn a_custom_transport_may_follow_redirects() {
    let other = Server::start([json(r#"{"id": "elsewhere"}"#), json(r#"{"id": "elsewhere"}"#)]).await;
    let location = format!("location: {}/elsewhere\r\n", other.endpoint());
    let own = Server::start([http_response("307 -", &location, ""), http_response("307 -", &location, "")]).await;
    let http = || trusting().redirect(redirect::Policy::default()).build().unwrap();
    let (client, _) = server_client_at(own.endpoint(), http(), RetryOptions::none());
    assert_eq!(super::pool(&client).await.unwrap().id.as_deref(), Some("elsewhere"));
    assert!(!other.requests()[0].contains("authorization"));

    let transport = Some(Transport::new(Arc::new(http())));
    let options = ClientOptions { transport, retry: RetryOptions::none(), ..Default::default() };
    let key = [fixed_header("x-api-key", "the-key").unwrap()];
    super::pool(&Client::new(own.endpoint(), key, options).unwrap()).await.unwrap();
    assert!(other.requests()[1].contains("x-api-key: the-key\r\n"));
}
