//! What this crate cannot change. A test that fails here is good news: `azure_core` has changed, and a note in the
//! documentation can go.

use super::logs::Logs;
use super::server::{Server, answer, json, trusting};
use super::{SIGNATURE, client_answered, client_at, retries};
use crate::runtime::{Client, FinalState, NextLink, fixed_header};
use crate::tests::{
    fake::{ENDPOINT, Service, ok, reply},
    hostile::pages::page,
    models::SqlPoolList,
    pollers::{DONE, poller},
};
use azure_core::http::{ClientOptions, Method, NoFormat, Pager, RetryOptions, Transport, pager::PagerOptions};
use futures::{FutureExt, TryStreamExt};
use reqwest::redirect;
use std::{future::IntoFuture, panic::AssertUnwindSafe, sync::Arc};

/// Documented at `RequestBuilder::poller`. A `Poller` is a stream that must not be asked after its end, which is what it
/// does itself when it is awaited. Only its own result ends the stream and sets the target, so no callback can help.
#[tokio::test]
async fn a_poller_that_was_streamed_to_its_end_panics_when_it_is_awaited() {
    let service = Service::new([ok(DONE)]);
    let mut poller = poller(&service, Method::Put, FinalState::Default);
    while poller.try_next().await.unwrap().is_some() {}
    let panic = AssertUnwindSafe(poller.into_future()).catch_unwind().await.err().unwrap();
    let words = panic.downcast_ref::<&str>().unwrap();
    assert!(words.contains("must not be polled after it returned"), "{words}");
}

/// The continuation of a pager is text that a user can keep, so it cannot be hidden from the pager, which logs and shows
/// it.
#[tokio::test]
async fn a_pager_logs_its_links() {
    let logs = Logs::default();
    let listening = logs.listen();
    let client = client_answered(|_, before| page(before, (before < 2).then_some(before + 1)));
    let mut pager: Pager<SqlPoolList> = client
        .get("/pools", &[])
        .pager("Pools.list", NextLink::Member("nextLink"), PagerOptions::default(), &[200])
        .unwrap();
    pager.try_next().await.unwrap();
    assert!(format!("{pager:?}").contains(SIGNATURE));
    pager.try_collect::<Vec<_>>().await.unwrap();
    drop(listening);
    let text = logs.text();
    let telling: Vec<_> = text.lines().filter(|line| line.contains(SIGNATURE)).collect();
    assert!(!telling.is_empty());
    // Nobody else does, and not where a program in production listens.
    for line in telling {
        let from_pager = ["DEBUG azure_core::http::pager:", "TRACE azure_core::http::pager:"];
        assert!(from_pager.iter().any(|begin| line.starts_with(begin)), "{line}");
    }
}

/// The retry policy does not ask whether a request may be repeated.
#[tokio::test]
async fn a_post_is_repeated() {
    let service = Service::new([reply(500), reply(204)]);
    let options = ClientOptions { retry: retries(1), ..service.options() };
    let client = Client::new(ENDPOINT, [], options).unwrap();
    client.post("/x", &[]).send::<(), NoFormat>("Pools.act", Default::default(), &[204]).await.unwrap();
    assert_eq!(service.lines(), ["POST /x", "POST /x"]);
}

/// A transport that follows redirects does so behind everything else. The one of `azure_core` does not; one that a user
/// makes with `reqwest` does by default, and takes along every header but the few that it knows to be secret.
#[tokio::test]
async fn a_transport_of_ones_own_may_follow_redirects() {
    let other = Server::start([json(r#"{"id": "elsewhere"}"#), json(r#"{"id": "elsewhere"}"#)]).await;
    let location = format!("location: {}/elsewhere\r\n", other.endpoint());
    let own = Server::start([answer("307 -", &location, ""), answer("307 -", &location, "")]).await;
    let http = || trusting().redirect(redirect::Policy::default()).build().unwrap();
    let (client, _) = client_at(own.endpoint(), http(), RetryOptions::none());
    assert_eq!(super::pool(&client).await.unwrap().id.as_deref(), Some("elsewhere"));
    assert!(!other.seen()[0].contains("authorization"));

    let transport = Some(Transport::new(Arc::new(http())));
    let options = ClientOptions { transport, retry: RetryOptions::none(), ..Default::default() };
    let key = [fixed_header("x-api-key", "the-key").unwrap()];
    super::pool(&Client::new(own.endpoint(), key, options).unwrap()).await.unwrap();
    assert!(other.seen()[1].contains("x-api-key: the-key\r\n"));
}
