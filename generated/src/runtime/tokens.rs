//! The tokens of a credential: one request for all callers, renewed before they expire.

use super::redact::chain;
use azure_core::{
    Error, Result,
    async_runtime::get_async_runtime,
    credentials::{AccessToken, Secret, TokenCredential, TokenRequestOptions},
    http::{ClientMethodOptions, Context},
    time::{Duration, OffsetDateTime},
};
use futures::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use std::{
    error::Error as StdError,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration as StdDuration, Instant},
};

/// The time before its expiry from which a token is renewed in the background; half of its lifetime if that is shorter.
const RENEWAL: Duration = Duration::minutes(5);

/// The time before its expiry from which a token is not sent any more: it has to arrive.
const MARGIN: Duration = Duration::seconds(10);

/// The age at which a request for a token counts as lost, and the next caller sends another one.
const MAX_AGE: StdDuration = StdDuration::from_secs(120);

/// The time after the first failure for which no token is asked for; it doubles with each further one.
const BACK_OFF: StdDuration = StdDuration::from_secs(1);

/// Maximum number of times that it doubles: half a minute.
const MAX_DOUBLINGS: u32 = 5;

/// A value in the context of a request for a token: a service has refused this one, so it is not to be given again.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "not every crate has a credential that reads it")]
pub(crate) struct RefusedToken(pub(crate) Secret);

/// What a request for a token returns to all who wait for it.
type Answer = std::result::Result<AccessToken, Arc<Error>>;

type Flight = Shared<BoxFuture<'static, Answer>>;

/// The tokens of a credential for some scopes. Clones share them.
#[derive(Clone)]
pub(crate) struct Tokens(Arc<Inner>);

struct Inner {
    credential: Arc<dyn TokenCredential>,
    scopes: Vec<String>,
    cache: Mutex<Cache>,
}

#[derive(Default)]
struct Cache {
    token: Option<AccessToken>,
    /// When the token is to be renewed.
    renewal: Option<OffsetDateTime>,
    refused: Option<Secret>,
    flight: Option<(Flight, Instant)>,
    failure: Option<Failure>,
}

/// The latest failure, which is that of all who ask before its end.
struct Failure {
    error: Arc<Error>,
    end: Instant,
    doublings: u32,
}

/// What is to be done for a caller.
enum Lookup {
    Ready(Answer),
    /// The token is still valid, and is renewed meanwhile.
    Renewed(AccessToken, Flight),
    Flight(Flight),
}

impl Tokens {
    pub(crate) fn new(credential: Arc<dyn TokenCredential>, scopes: Vec<String>) -> Self {
        Self(Arc::new(Inner { credential, scopes, cache: Mutex::default() }))
    }

    /// Returns a valid token. Whoever asks while one is requested waits for that one, and gets its failure.
    pub(super) async fn get(&self) -> Result<AccessToken> {
        self.get_at(OffsetDateTime::now_utc()).await
    }

    /// As [`Self::get`], for a caller whose clock shows `now`.
    pub(crate) async fn get_at(&self, now: OffsetDateTime) -> Result<AccessToken> {
        let answer = match self.look_up(now) {
            Lookup::Ready(answer) => answer,
            Lookup::Renewed(token, flight) => {
                // Nobody waits for it.
                drop(get_async_runtime().spawn(Box::pin(flight.map(drop))));
                Ok(token)
            }
            Lookup::Flight(flight) => flight.await,
        };
        answer.map_err(|error| copy(&error, &error))
    }

    /// Forgets a token that a service has refused.
    pub(super) fn refuse(&self, token: &AccessToken) {
        let mut cache = self.0.cache();
        if cache.token.as_ref().is_some_and(|current| current.token.secret() == token.token.secret()) {
            cache.token = None;
            cache.refused = Some(token.token.clone());
        }
    }

    fn look_up(&self, now: OffsetDateTime) -> Lookup {
        let mut cache = self.0.cache();
        let valid = cache.token.as_ref().filter(|token| now < minus(token.expires_on, MARGIN)).cloned();
        let is_new = cache.renewal.is_some_and(|renewal| now < renewal);
        match (valid, cache.recent_failure()) {
            (Some(token), _) if is_new || cache.is_in_flight() => Lookup::Ready(Ok(token)),
            (Some(token), Some(_)) => Lookup::Ready(Ok(token)),
            (Some(token), None) => Lookup::Renewed(token, self.fly(&mut cache)),
            (None, Some(error)) => Lookup::Ready(Err(error)),
            (None, None) => Lookup::Flight(match &cache.flight {
                Some((flight, _)) if cache.is_in_flight() => flight.clone(),
                _ => self.fly(&mut cache),
            }),
        }
    }

    /// Begins a request for a token.
    fn fly(&self, cache: &mut Cache) -> Flight {
        let inner = Arc::clone(&self.0);
        let refused = cache.refused.clone();
        let flight = async move {
            let answer = inner.request(refused).await.map_err(Arc::new);
            inner.cache().receive(&answer);
            answer
        };
        let flight = flight.boxed().shared();
        cache.flight = Some((flight.clone(), Instant::now()));
        flight
    }
}

impl Inner {
    fn cache(&self) -> MutexGuard<'_, Cache> {
        // Nothing panics while holding the lock, and the cache would still be valid.
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn request(&self, refused: Option<Secret>) -> Result<AccessToken> {
        let context = match refused {
            Some(refused) => Context::new().with_value(RefusedToken(refused)),
            None => Context::new(),
        };
        let options = TokenRequestOptions { method_options: ClientMethodOptions { context } };
        let scopes: Vec<_> = self.scopes.iter().map(String::as_str).collect();
        self.credential.get_token(&scopes, Some(options)).await
    }
}

impl Cache {
    fn is_in_flight(&self) -> bool {
        self.flight.as_ref().is_some_and(|(_, begin)| begin.elapsed() < MAX_AGE)
    }

    fn recent_failure(&self) -> Option<Arc<Error>> {
        let failure = self.failure.as_ref().filter(|failure| Instant::now() < failure.end)?;
        Some(Arc::clone(&failure.error))
    }

    fn receive(&mut self, answer: &Answer) {
        self.flight = None;
        match answer {
            Ok(token) => {
                let now = OffsetDateTime::now_utc();
                let lifetime = token.expires_on - now;
                self.renewal = Some(minus(token.expires_on, RENEWAL.min(lifetime / 2)));
                self.token = Some(token.clone());
                (self.refused, self.failure) = (None, None);
            }
            Err(error) => {
                let doublings = self.failure.as_ref().map_or(0, |failure| (failure.doublings + 1).min(MAX_DOUBLINGS));
                let end = Instant::now() + BACK_OFF * 2_u32.pow(doublings);
                self.failure = Some(Failure { error: Arc::clone(error), end, doublings });
            }
        }
    }
}

/// A time before another, as early as there is one.
fn minus(time: OffsetDateTime, span: Duration) -> OffsetDateTime {
    time.checked_sub(span).unwrap_or(time)
}

/// Returns a copy of an error that several callers have: its messages and kinds, and the cause from outside `azure_core`.
fn copy(error: &Error, whole: &Arc<Error>) -> Error {
    let (kind, message) = (error.kind().clone(), error.to_string());
    match error.source() {
        None => Error::with_message(kind, message),
        Some(cause) => match cause.downcast_ref::<Error>() {
            Some(inner) => Error::with_error(kind, copy(inner, whole), message),
            None => Error::with_error(kind, SharedCause(Arc::clone(whole)), message),
        },
    }
}

/// The cause of an error that is not one of `azure_core`.
struct SharedCause(Arc<Error>);

impl SharedCause {
    fn cause(&self) -> &(dyn StdError + 'static) {
        chain(&self.0).find(|cause| !cause.is::<Error>()).unwrap_or(&*self.0)
    }
}

impl fmt::Debug for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.cause(), f)
    }
}

impl fmt::Display for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.cause(), f)
    }
}

impl StdError for SharedCause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause().source()
    }
}
