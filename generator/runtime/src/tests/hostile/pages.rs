//! Endless lists, invalid links, and tokens that expire between pages.

use super::{SIGNATURE, computed_client, redacted_message};
use crate::runtime::{Client, NextLink, bearer};
use crate::tests::{
    models::SqlPoolList,
    support::{Clients as _, ENDPOINT, Script, ok},
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

/// An item that counts its instances.
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

/// `memory` measures the bytes.
#[tokio::test]
async fn one_page_is_in_memory() {
    const PAGES: usize = 10_000;
    let client = computed_client(|_, before| page(before, (before + 1 < PAGES).then_some(before + 1)));
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
async fn endless_lists_are_lazy() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let client = computed_client(move |_, before| {
        count.fetch_add(1, Ordering::SeqCst);
        page(before, Some(before + 1))
    });
    let items: Vec<_> = pager(&client, LINK).take(5).try_collect().await.unwrap();
    assert_eq!(items.last().unwrap().id.as_deref(), Some("2"));
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

/// The items of a page with an invalid link are not lost.
#[tokio::test]
async fn error_of_a_link_after_the_items() {
    for (link, words) in [
        ("https://", "Pools.list: the link to the next page is not a URL"),
        ("https://[", "Pools.list: the link to the next page is not a URL"),
        (
            "https://evil.example/?sig=c2lnbmVk-by-nobody",
            "Pools.list: refused to follow a link to `https://evil.example`, which has another host or port: this client \
             talks to `https://service.example` only",
        ),
    ] {
        let service = Script::new([ok(format!(r#"{{"value": [{{"id": "1"}}], "nextLink": "{link}"}}"#))]);
        let mut pager = pager(&service.client(), LINK);
        assert_eq!(pager.try_next().await.unwrap().unwrap().id.as_deref(), Some("1"), "{link}");
        assert_eq!(redacted_message(pager.try_next().await), words);
        assert_eq!((service.requests().len(), service.token_count()), (1, 1));
    }
}

/// A credential with numbered tokens of this lifetime, of which the fourth request fails.
#[derive(Debug)]
struct NumberedTokens {
    life: Duration,
    given: Mutex<Vec<Result<String>>>,
}

#[async_trait]
impl TokenCredential for NumberedTokens {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        let mut given = self.given.lock().unwrap();
        let token = match given.len() {
            3 => Err(Error::with_message(ErrorKind::Credential, "no token")),
            number => Ok(format!("token {number}")),
        };
        given.push(
            token.as_ref().map(String::clone).map_err(|error| Error::with_message(ErrorKind::Other, error.to_string())),
        );
        Ok(AccessToken::new(token?, OffsetDateTime::now_utc() + self.life))
    }
}

/// Requests up to `pages` pages; returns the tokens of the requests and the result.
async fn tokens(life: Duration, pages: usize, status: fn(usize) -> u16) -> (Vec<String>, Result<()>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let options = Script::computed(move |request: &Request, before| {
        log.lock().unwrap().push(request.headers().get_str(&AUTHORIZATION).unwrap().to_owned());
        match status(before) {
            200 => page(before, (before + 1 < pages).then_some(before + 1)),
            other => Ok(AsyncRawResponse::from_bytes(other.into(), Headers::new(), "")),
        }
    })
    .options();
    let credential = Arc::new(NumberedTokens { life, given: Mutex::default() });
    let client = Client::new(ENDPOINT, [bearer(credential, &["scope"])], options).unwrap();
    let result = pager(&client, LINK).try_collect::<Vec<_>>().await.map(drop);
    let seen = seen.lock().unwrap().clone();
    (seen, result)
}

#[tokio::test]
async fn token_expires_between_pages() {
    // One with a long lifetime is sent for all pages.
    let (seen, result) = tokens(Duration::HOUR, 3, |_| 200).await;
    result.unwrap();
    assert_eq!(seen, ["Bearer token 0"; 3]);
    // One that expires before it arrives is replaced.
    let (seen, result) = tokens(Duration::seconds(5), 3, |_| 200).await;
    result.unwrap();
    assert_eq!(seen, ["Bearer token 0", "Bearer token 1", "Bearer token 2"]);
    // A short life is no reason to ask for each page.
    let (seen, result) = tokens(Duration::minutes(4), 5, |_| 200).await;
    result.unwrap();
    assert_eq!(seen, ["Bearer token 0"; 5]);
    // If there is none, the pager returns the error, and sends no request without a token.
    let (seen, result) = tokens(-Duration::SECOND, 5, |_| 200).await;
    assert_eq!(seen.len(), 3);
    assert_eq!(
        redacted_message(result),
        "Pools.list: non-transport error occurred which will not be retried: no token"
    );
}

/// A token that the service rejects is not sent again.
#[tokio::test]
async fn token_is_rejected_between_pages() {
    let (seen, result) = tokens(Duration::HOUR, 3, |before| if before == 1 { 401 } else { 200 }).await;
    assert_eq!(seen, ["Bearer token 0", "Bearer token 0", "Bearer token 1"]);
    result.unwrap();
    let options = Script::computed(|request: &Request, before| {
        let token = request.headers().get_str(&AUTHORIZATION).unwrap();
        assert_eq!(token, format!("Bearer token {}", before.min(1)));
        let status = if before == 0 { 401 } else { 200 };
        Ok(AsyncRawResponse::from_bytes(status.into(), Headers::new(), if before == 0 { "" } else { "{}" }))
    })
    .options();
    let credential = Arc::new(NumberedTokens { life: Duration::HOUR, given: Mutex::default() });
    let client = Client::new(ENDPOINT, [bearer(credential, &["scope"])], options).unwrap();
    super::get(&client).await.unwrap();
    super::get(&client).await.unwrap();
}
