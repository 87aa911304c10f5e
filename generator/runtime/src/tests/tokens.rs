//! Tokens of a credential that is slow, fails, hangs or gives what a service refuses.

use super::models::SqlPool;
use super::support::{ENDPOINT, ScriptedResponse, ok, response};
use crate::runtime::{Call, Client, RefusedToken, Tokens, bearer};
use azure_core::{
    Error, Result,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    error::ErrorKind,
    http::{ClientOptions, RetryOptions},
    time::{Duration, OffsetDateTime},
};
use fake_service::Script;
use futures::{FutureExt, future::join_all};
use std::{
    future::{Future, poll_fn},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration as StdDuration,
};
use tokio::time::{Instant, sleep};

/// A credential that numbers its tokens.
#[derive(Debug)]
struct Numbered {
    asked: AtomicUsize,
    /// How long it takes; without end if there is none.
    time: Option<StdDuration>,
    /// The numbers of the requests that fail.
    failing: std::ops::Range<usize>,
    /// Whether its cache gives the first token again.
    repeats: bool,
    refused: Mutex<Vec<String>>,
}

impl Numbered {
    fn new(time: Option<StdDuration>, failing: std::ops::Range<usize>) -> Arc<Self> {
        let (asked, refused) = (AtomicUsize::new(0), Mutex::default());
        Arc::new(Self { asked, time, failing, repeats: false, refused })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

#[async_trait::async_trait]
impl TokenCredential for Numbered {
    async fn get_token(&self, _: &[&str], options: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let options = options.unwrap();
        let refused = options.method_options.context.value::<RefusedToken>();
        self.refused.lock().unwrap().extend(refused.map(|RefusedToken(token)| token.secret().to_owned()));
        match self.time {
            Some(time) => sleep(time).await,
            None => std::future::pending().await,
        }
        if self.failing.contains(&number) {
            let cause = Error::with_message(ErrorKind::Other, "signed out");
            return Err(Error::with_error(ErrorKind::Credential, cause, format!("no token {number}")));
        }
        let number = if self.repeats { 1 } else { number };
        Ok(AccessToken::new(format!("token-{number}"), OffsetDateTime::now_utc() + Duration::HOUR))
    }
}

fn tokens(credential: &Arc<Numbered>) -> Tokens {
    Tokens::new(credential.clone(), Vec::new())
}

async fn token(tokens: &Tokens, now: OffsetDateTime) -> Result<String> {
    Ok(tokens.get_at(now).await?.token.secret().to_owned())
}

fn client(script: &Script, credential: &Arc<Numbered>) -> Client {
    let options = ClientOptions { retry: RetryOptions::none(), ..script.options() };
    Client::new(ENDPOINT, [bearer(credential.clone(), &["scope"])], options).unwrap()
}

/// Counts how often a future is polled.
async fn counted<F: Future>(polls: &AtomicUsize, future: F) -> F::Output {
    let mut future = Box::pin(future);
    poll_fn(|context| {
        polls.fetch_add(1, Ordering::SeqCst);
        future.poll_unpin(context)
    })
    .await
}

/// Makes 1,000 calls at a time; returns their results, and how often each was polled on average.
async fn thousand(credential: &Arc<Numbered>) -> (Vec<Result<String>>, usize) {
    let script = Script::new(std::iter::repeat_with(|| ok("{}")).take(1000));
    let client = client(&script, credential);
    let polls = AtomicUsize::new(0);
    let calls = (0..1000).map(|_| {
        let call: Call<'_, SqlPool> = client.get("/pools/a", &[]).send("Pools.get", Default::default(), &[200]);
        counted(&polls, async move { call.await.map(|_| "there".to_owned()) })
    });
    (join_all(calls).await, polls.load(Ordering::SeqCst) / 1000)
}

#[tokio::test(start_paused = true)]
async fn one_request_for_all() {
    let credential = Numbered::new(Some(StdDuration::from_secs(2)), 0..0);
    let clock = Instant::now();
    let (results, polls) = thousand(&credential).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!((credential.asked(), clock.elapsed().as_secs()), (1, 2));
    // Nobody spins: a call is woken when the token is there, and for its response.
    assert!(polls <= 6, "{polls} polls of each call");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_that_of_all() {
    let credential = Numbered::new(Some(StdDuration::from_secs(82)), 1..2);
    let clock = Instant::now();
    let (results, polls) = thousand(&credential).await;
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Credential);
        let message = error.to_string();
        assert!(message.contains("no token 1: signed out"), "{message}");
    }
    assert_eq!((credential.asked(), clock.elapsed().as_secs()), (1, 82));
    assert!(polls <= 6, "{polls} polls of each call");
}

/// After a failure nobody is asked for a while, and longer after each further one.
#[tokio::test]
async fn failures_back_off() {
    let credential = Numbered::new(Some(StdDuration::ZERO), 1..3);
    let tokens = tokens(&credential);
    let now = OffsetDateTime::now_utc();
    let mut failed = 0;
    let clock = Instant::now();
    let found = loop {
        match token(&tokens, now).await {
            Ok(token) => break token,
            Err(_) => failed += 1,
        }
        sleep(StdDuration::from_millis(20)).await;
    };
    assert_eq!((found.as_str(), credential.asked()), ("token-3", 3));
    assert!(failed > 20 && (3..6).contains(&clock.elapsed().as_secs()), "{failed} {:?}", clock.elapsed());
}

/// In its last minutes a token is renewed by nobody's call.
#[tokio::test]
async fn renewal_in_the_background() {
    let credential = Numbered::new(Some(StdDuration::from_millis(50)), 2..3);
    let tokens = tokens(&credential);
    let now = OffsetDateTime::now_utc();
    assert_eq!(token(&tokens, now).await.unwrap(), "token-1");
    assert_eq!(token(&tokens, now + Duration::minutes(54)).await.unwrap(), "token-1");
    assert_eq!(credential.asked(), 1);
    // The second one fails, which hurts nobody while the first one is valid.
    for _ in 0..100 {
        assert_eq!(token(&tokens, now + Duration::minutes(56)).await.unwrap(), "token-1");
    }
    sleep(StdDuration::from_millis(200)).await;
    assert_eq!(
        (token(&tokens, now + Duration::minutes(57)).await.unwrap().as_str(), credential.asked()),
        ("token-1", 2)
    );
    sleep(StdDuration::from_millis(1200)).await;
    assert_eq!(token(&tokens, now + Duration::minutes(58)).await.unwrap(), "token-1");
    sleep(StdDuration::from_millis(200)).await;
    assert_eq!((token(&tokens, now).await.unwrap().as_str(), credential.asked()), ("token-3", 3));
}

/// A renewal without an end keeps a valid token from nobody.
#[tokio::test]
async fn a_renewal_that_hangs() {
    let credential = Numbered::new(Some(StdDuration::ZERO), 0..0);
    let tokens = tokens(&credential);
    let now = OffsetDateTime::now_utc();
    token(&tokens, now).await.unwrap();
    let hanging = Numbered::new(None, 0..0);
    let waiting = self::tokens(&hanging);
    assert!(token(&waiting, now).now_or_never().is_none() && token(&waiting, now).now_or_never().is_none());
    assert_eq!(hanging.asked(), 1);
    for minutes in [56, 57, 58, 59] {
        let found = token(&tokens, now + Duration::minutes(minutes)).now_or_never();
        assert!(found.unwrap().unwrap().starts_with("token-"));
    }
}

/// What was refused is sent once.
#[tokio::test]
async fn a_refused_token() {
    let refusing = || -> Vec<ScriptedResponse> { vec![ok("{}"), response(401), ok(r#"{"id": "1"}"#), ok("{}")] };
    let script = Script::new(refusing());
    let credential = Numbered::new(Some(StdDuration::ZERO), 0..0);
    let client = client(&script, &credential);
    let send = || {
        let content = SqlPool::default().try_into().unwrap();
        let call: Call<'_, SqlPool> =
            client.post("/pools/a", &[]).json(content).send("Pools.act", Default::default(), &[200]);
        call
    };
    for _ in 0..3 {
        send().await.unwrap();
    }
    let sent: Vec<_> = script.requests().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"]);
    assert!(script.requests().iter().all(|request| request.body == "{}"));
    assert_eq!(*credential.refused.lock().unwrap(), ["token-1"]);
}

/// The 401 is the error if there is no other token, and is not repeated.
#[tokio::test]
async fn a_refused_token_without_another() {
    let same =
        Arc::new(Numbered { repeats: true, ..Arc::into_inner(Numbered::new(Some(StdDuration::ZERO), 0..0)).unwrap() });
    let none = Numbered::new(Some(StdDuration::ZERO), 2..3);
    for credential in [same, none] {
        let script = Script::new([response(401).body(r#"{"error": {"code": "Expired"}}"#), ok("{}")]);
        let client = client(&script, &credential);
        let call: Call<'_, SqlPool> = client.get("/pools/a", &[]).send("Pools.get", Default::default(), &[200]);
        assert_eq!(call.await.unwrap_err().to_string(), "Pools.get: 401 Unauthorized (Expired)");
        assert_eq!((script.requests().len(), credential.asked()), (1, 2));
    }
}
