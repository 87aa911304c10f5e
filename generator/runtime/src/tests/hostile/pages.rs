//! Lists without end, in circles, or with a token that ends on the way.

use super::{SIGNATURE, answering, client_answered, told};
use crate::runtime::{Client, NextLink, bearer};
use crate::tests::{
    fake::{Clients as _, ENDPOINT, Service, ok},
    models::SqlPoolList,
};
use async_trait::async_trait;
use azure_core::{
    Error, Result,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    error::ErrorKind,
    http::{
        AsyncRawResponse, Pager, Request,
        headers::{AUTHORIZATION, Headers},
        pager::{Page, PagerOptions},
    },
    time::{Duration, OffsetDateTime},
};
use futures::{StreamExt, TryStreamExt};
use serde::Deserialize;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

const LINK: NextLink = NextLink::Member("nextLink");

fn pager(client: &Client, next: NextLink) -> Pager<SqlPoolList> {
    client.get("/pools", &[]).pager("Pools.list", next, PagerOptions::default(), &[200]).unwrap()
}

pub(super) fn page(at: usize, next: Option<usize>) -> Result<AsyncRawResponse> {
    let link = next.map(|next| format!(r#","nextLink":"{ENDPOINT}/pools?page={next}&sig={SIGNATURE}""#));
    let body = format!(r#"{{"value":[{{"id":"{at}"}},{{"id":"{at}b"}}]{}}}"#, link.unwrap_or_default());
    Ok(AsyncRawResponse::from_bytes(200.into(), Headers::new(), body))
}

/// An item that is counted as long as it lives.
#[derive(Deserialize)]
#[serde(from = "azure_core::Value")]
struct Counted;

static ALIVE: AtomicUsize = AtomicUsize::new(0);

impl From<azure_core::Value> for Counted {
    fn from(_: azure_core::Value) -> Self {
        ALIVE.fetch_add(1, Ordering::SeqCst);
        Self
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Deserialize)]
struct CountedPage {
    value: Vec<Counted>,
}

#[async_trait]
impl Page for CountedPage {
    type Item = Counted;
    type IntoIter = std::vec::IntoIter<Counted>;

    async fn into_items(self) -> Result<Self::IntoIter> {
        Ok(self.value.into_iter())
    }
}

/// What this costs in bytes, `memory` measures.
#[tokio::test]
async fn of_ten_thousand_pages_only_one_is_held() {
    const PAGES: usize = 10_000;
    let client = client_answered(|_, before| page(before, (before + 1 < PAGES).then_some(before + 1)));
    let mut pager: Pager<CountedPage> =
        client.get("/pools", &[]).pager("Pools.list", LINK, PagerOptions::default(), &[200]).unwrap();
    let (mut items, mut most) = (0, 0);
    while let Some(item) = pager.try_next().await.unwrap() {
        items += 1;
        most = most.max(ALIVE.load(Ordering::SeqCst));
        drop(item);
    }
    assert_eq!((items, most, ALIVE.load(Ordering::SeqCst)), (2 * PAGES, 2, 0));
}

#[tokio::test]
async fn a_list_without_end_ends_with_its_reader() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let client = client_answered(move |_, before| {
        count.fetch_add(1, Ordering::SeqCst);
        page(before, Some(before + 1))
    });
    let items: Vec<_> = pager(&client, LINK).take(5).try_collect().await.unwrap();
    assert_eq!(items.last().unwrap().id.as_deref(), Some("2"));
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

/// The part behind `#` is not sent, so a service that counts there gives the same page again and again.
#[tokio::test]
async fn a_circle_behind_different_fragments() {
    for links in [&["/pools#2"][..], &["/a#1", "/b#1", "/a#2"], &["#1"]] {
        let pages = links.iter().map(|link| ok(format!(r#"{{"nextLink": "{link}"}}"#)));
        let service = Service::new(pages.chain([ok(r#"{"nextLink": "/never"}"#), ok("{}")]));
        let result = pager(&service.client(), LINK).try_collect::<Vec<_>>().await;
        assert_eq!(told(result), "Pools.list: the next page is one that was there before");
        assert_eq!(service.seen().len(), links.len());
    }
}

/// Standing still and alternating. The items of the page with the link that closes the circle are not lost.
#[tokio::test]
async fn a_circle_ends_with_an_error_after_all_items() {
    for (links, items) in [(&[1][..], 4), (&[1, 2, 1], 6), (&[1, 2, 3, 2], 8)] {
        let client = client_answered(move |_, before| page(before, links.get(before).or(links.last()).copied()));
        let mut pager = pager(&client, LINK);
        for _ in 0..items {
            pager.try_next().await.unwrap().unwrap();
        }
        assert_eq!(told(pager.try_next().await), "Pools.list: the next page is one that was there before", "{links:?}");
        assert!(pager.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_circle_of_tokens() {
    const TOKEN: NextLink = NextLink::Header("x-ms-continuation");
    let continued = |token: &str| ok(r#"{"value": [{"id": "1"}]}"#).header("x-ms-continuation", token);
    let service = Service::new([continued("a"), continued("b"), continued("a"), continued("never")]);
    let items = pager(&service.client(), TOKEN).collect::<Vec<_>>().await;
    assert_eq!(items.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, true, false]);
    assert_eq!(service.seen().len(), 3);
}

/// A link that cannot be followed is no reason to lose the items beside it.
#[tokio::test]
async fn a_bad_link_is_told_after_the_items() {
    for (link, words) in [
        ("https://", "Pools.list: the link to the next page is not a URL"),
        ("https://[", "Pools.list: the link to the next page is not a URL"),
        (
            "https://evil.example/?sig=c2lnbmVk-by-nobody",
            "Pools.list: refused to follow a link to `https://evil.example`, which has another host or port: this client \
             talks to `https://service.example` only",
        ),
    ] {
        let service = Service::new([ok(format!(r#"{{"value": [{{"id": "1"}}], "nextLink": "{link}"}}"#))]);
        let mut pager = pager(&service.client(), LINK);
        assert_eq!(pager.try_next().await.unwrap().unwrap().id.as_deref(), Some("1"), "{link}");
        assert_eq!(told(pager.try_next().await), words);
        assert_eq!((service.seen().len(), service.tokens()), (1, 1));
    }
}

/// A credential whose tokens live for so long, each with its number.
#[derive(Debug)]
struct Short {
    life: Duration,
    given: Mutex<Vec<Result<String>>>,
}

#[async_trait]
impl TokenCredential for Short {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        let mut given = self.given.lock().unwrap();
        let token = match given.len() {
            3 => Err(Error::with_message(ErrorKind::Credential, "nobody is at home")),
            number => Ok(format!("token {number}")),
        };
        given.push(
            token.as_ref().map(String::clone).map_err(|error| Error::with_message(ErrorKind::Other, error.to_string())),
        );
        Ok(AccessToken::new(token?, OffsetDateTime::now_utc() + self.life))
    }
}

/// The tokens of the requests for up to `pages` pages, and how it ended.
async fn tokens(life: Duration, pages: usize, status: fn(usize) -> u16) -> (Vec<String>, Result<()>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let options = answering(move |request: &Request, before| {
        log.lock().unwrap().push(request.headers().get_str(&AUTHORIZATION).unwrap().to_owned());
        match status(before) {
            200 => page(before, (before + 1 < pages).then_some(before + 1)),
            other => Ok(AsyncRawResponse::from_bytes(other.into(), Headers::new(), "")),
        }
    });
    let credential = Arc::new(Short { life, given: Mutex::default() });
    let client = Client::new(ENDPOINT, [bearer(credential, &["scope"])], options).unwrap();
    let result = pager(&client, LINK).try_collect::<Vec<_>>().await.map(drop);
    let seen = seen.lock().unwrap().clone();
    (seen, result)
}

#[tokio::test]
async fn a_token_that_ends_on_the_way() {
    // One that lives long enough serves all pages.
    let (seen, result) = tokens(Duration::HOUR, 3, |_| 200).await;
    result.unwrap();
    assert_eq!(seen, ["Bearer token 0"; 3]);
    // One that ends in the next five minutes is replaced.
    let (seen, result) = tokens(Duration::minutes(4), 3, |_| 200).await;
    result.unwrap();
    assert_eq!(seen, ["Bearer token 0", "Bearer token 1", "Bearer token 2"]);
    // If that fails, the last one serves as long as it lives.
    let (seen, result) = tokens(Duration::minutes(4), 5, |_| 200).await;
    result.unwrap();
    assert_eq!(seen[2..], ["Bearer token 2", "Bearer token 2", "Bearer token 4"]);
    // Then the error comes out of the pager, and no request without a token.
    let (seen, result) = tokens(-Duration::SECOND, 5, |_| 200).await;
    assert_eq!(seen.len(), 3);
    assert_eq!(told(result), "Pools.list: non-transport error occurred which will not be retried: nobody is at home");
}

/// A token that the service does not take any more is not offered again.
#[tokio::test]
async fn a_token_that_is_refused_on_the_way() {
    let (seen, result) = tokens(Duration::HOUR, 3, |before| if before == 1 { 401 } else { 200 }).await;
    assert_eq!(seen, ["Bearer token 0"; 2]);
    assert_eq!(told(result), "Pools.list: 401 Unauthorized");
    let options = answering(|request: &Request, before| {
        let token = request.headers().get_str(&AUTHORIZATION).unwrap();
        assert_eq!(token, format!("Bearer token {}", before.min(1)));
        let status = if before == 0 { 401 } else { 200 };
        Ok(AsyncRawResponse::from_bytes(status.into(), Headers::new(), if before == 0 { "" } else { "{}" }))
    });
    let credential = Arc::new(Short { life: Duration::HOUR, given: Mutex::default() });
    let client = Client::new(ENDPOINT, [bearer(credential, &["scope"])], options).unwrap();
    assert_eq!(told(super::get(&client).await), "Pools.get: 401 Unauthorized");
    super::get(&client).await.unwrap();
    super::get(&client).await.unwrap();
}
