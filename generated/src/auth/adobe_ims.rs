//! Tokens of Adobe's Identity Management Services (IMS).

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use azure_core::{
    Error, Result,
    credentials::{AccessToken, Secret, TokenCredential, TokenRequestOptions},
    error::ErrorKind,
    http::{ClientOptions, NoFormat},
    time::{Duration, OffsetDateTime},
};
use futures::lock::Mutex;
use serde_json::Value;

use crate::runtime::{Call, Client, Limits, RefusedToken, ServiceError, push_form_encoded};

/// The default endpoint of IMS.
const AUTHORITY: &str = "https://ims-na1.adobelogin.com";

/// The name of the operation in spans and errors.
const OPERATION: &str = "AdobeImsCredential.get_token";

/// The time before its expiry at which a token is renewed; at half its lifetime if that is later.
const RENEWAL_MARGIN: Duration = Duration::minutes(5);

/// The maximum lifetime of a token: a greater number is in another unit than seconds. An early renewal does no harm.
const MAX_LIFETIME: Duration = Duration::days(1);

/// Shown in place of a text that contains a secret.
const REDACTED: &str = "(redacted: contains a secret)";

/// The length in letters and digits at which a common substring of a text and a secret counts as a leak.
const MIN_LEAK: usize = 8;

/// Options of an [`AdobeImsCredential`].
#[derive(Clone, Default)]
pub struct AdobeImsCredentialOptions {
    /// The `https` URL of IMS. `None` stands for `https://ims-na1.adobelogin.com`.
    pub authority: Option<String>,
    /// Transport, retries and policies of the requests for tokens. The cloud is ignored.
    ///
    /// A transport must not follow redirects, since it might send the client secret to another host. The transport of
    /// `azure_core` does not.
    pub client_options: ClientOptions,
}

/// The OAuth server-to-server credential of Adobe: a client id and a client secret of a project of Adobe's developer
/// console.
///
/// Tokens are cached and renewed five minutes before they expire, at half their lifetime if that is less than ten minutes.
/// A token that a service has refused is not given again. Concurrent callers share one request. A failure is not cached: the next caller sends a new request. The retry policy of
/// the options applies to requests for tokens.
///
/// The client secret is sent in the body of a POST, and to the authority only: a redirect is an error. `Debug` and errors
/// contain neither it nor a token, even if the response of the service does.
///
/// Tokens are always for the scopes of the credential, whatever the arguments of `get_token`; clients of Adobe's services
/// pass none. Another scope is an error, so that a client of another service does not send it a token of Adobe.
pub struct AdobeImsCredential {
    client_id: String,
    client_secret: Secret,
    scopes: Vec<String>,
    client: Client,
    /// Locked while a token is requested, so that concurrent callers wait for that one.
    current: Mutex<Option<CachedToken>>,
}

/// A token and the time of its renewal.
struct CachedToken {
    token: AccessToken,
    renew: OffsetDateTime,
}

impl AdobeImsCredential {
    /// Creates a credential. Nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `client_id` - The client id of the project.
    /// * `client_secret` - The client secret of the project.
    /// * `scopes` - The scopes of the tokens, such as `openid`. One text may have several, separated by commas, as in the
    ///   console.
    /// * `options` - The endpoint of IMS, transport, retries and policies.
    ///
    /// # Errors
    ///
    /// An argument is empty, a scope has blanks or characters outside ASCII, or the authority is not an `https` URL.
    pub fn new(
        client_id: &str,
        client_secret: impl Into<Secret>,
        scopes: &[&str],
        options: Option<AdobeImsCredentialOptions>,
    ) -> Result<Arc<Self>> {
        let client_secret = client_secret.into();
        if client_id.trim().is_empty() || client_secret.secret().trim().is_empty() {
            return Err(failure("the client id or the client secret is empty"));
        }
        let scopes: Vec<_> = scopes.iter().flat_map(|it| it.split(',')).map(|it| it.trim().to_owned()).collect();
        let is_valid = |scope: &String| !scope.is_empty() && scope.bytes().all(|byte| byte.is_ascii_graphic());
        if scopes.is_empty() || !scopes.iter().all(is_valid) {
            return Err(failure("a scope is missing, empty, or has blanks or characters outside ASCII"));
        }
        let options = options.unwrap_or_default();
        let client = Client::new(options.authority.as_deref().unwrap_or(AUTHORITY), [], options.client_options);
        let client = client.map_err(|error| {
            let message = format!("the authority of Adobe IMS: {error}");
            Error::with_error(ErrorKind::Credential, error, message)
        })?;
        let client_id = client_id.to_owned();
        Ok(Arc::new(Self { client_id, client_secret, scopes, client, current: Mutex::default() }))
    }

    /// Returns the current token, or a new one if that expires soon according to `clock`.
    pub(crate) async fn token(
        &self,
        options: TokenRequestOptions<'_>,
        clock: impl Fn() -> OffsetDateTime,
    ) -> Result<AccessToken> {
        let refused = options.method_options.context.value::<RefusedToken>().cloned();
        let mut current = self.current.lock().await;
        if let Some(RefusedToken(refused)) = refused {
            current.take_if(|cached| cached.token.token.secret() == refused.secret());
        }
        if let Some(cached) = current.as_ref().filter(|cached| clock() < cached.renew) {
            return Ok(cached.token.clone());
        }
        let last = current.as_ref().map(|cached| &cached.token.token);
        let (token, lifetime) = self.fetch(options, last).await?;
        // After the request: the token is younger than its retries.
        let expiry = clock() + lifetime;
        let token = AccessToken::new(token, expiry);
        *current = Some(CachedToken { token: token.clone(), renew: expiry - RENEWAL_MARGIN.min(lifetime / 2) });
        Ok(token)
    }

    /// Requests a token; returns it and its lifetime. `last` is the token before it.
    async fn fetch(&self, options: TokenRequestOptions<'_>, last: Option<&Secret>) -> Result<(Secret, Duration)> {
        let mut body = "grant_type=client_credentials".to_owned();
        for (name, value) in [
            ("&client_id=", self.client_id.as_str()),
            ("&client_secret=", self.client_secret.secret()),
            ("&scope=", &self.scopes.join(",")),
        ] {
            body.push_str(name);
            push_form_encoded(&mut body, value);
        }
        let request = self.client.post("/ims/token/v3", &[]).body("application/x-www-form-urlencoded", body);
        // Two tokens do no harm.
        let mut options = options.method_options;
        let limits = options.context.value::<Limits>().copied().unwrap_or_default();
        options.context = options.context.with_value(Limits { repeat_post: true, ..limits });
        let call: Call<'_, (), NoFormat> = request.send(OPERATION, options, &[]);
        match call.await {
            Ok(response) => read(response.body()),
            Err(error) => Err(self.token_error(error, last)),
        }
    }

    /// Returns the error of a request that failed.
    ///
    /// It contains neither the body nor the [`ServiceError`]: the body may contain the secret, and the caller of a client
    /// would mistake the status for that of its own operation.
    #[cold]
    fn token_error(&self, error: Error, last: Option<&Secret>) -> Error {
        let Some(found) = ServiceError::from_error(&error) else {
            let message = format!("no token from Adobe IMS: {error}");
            return Error::with_error(ErrorKind::Credential, error, message);
        };
        let is_secret = |text: &str| {
            let mut secrets = last.into_iter().chain([&self.client_secret]);
            text.contains("access_token") || secrets.any(|secret| contains_secret(text, secret.secret()))
        };
        let redact = |text: &Option<String>| {
            let text = text.as_deref()?;
            Some(if is_secret(text) { REDACTED.to_owned() } else { text.to_owned() })
        };
        let mut found = found.clone();
        found.code = redact(&found.code);
        found.message = redact(&found.message);
        found.request_id = redact(&found.request_id);
        found.details.clear();
        let text = found.to_string();
        let kind = ErrorKind::HttpResponse { status: found.status, error_code: found.code, raw_response: None };
        let message = format!("no token from Adobe IMS: {text}");
        Error::with_error(ErrorKind::Credential, Error::with_message(kind, text), message)
    }
}

impl TokenCredential for AdobeImsCredential {
    fn get_token<'a, 'b, 'c, 'd, 'e>(
        &'a self,
        scopes: &'b [&'c str],
        options: Option<TokenRequestOptions<'d>>,
    ) -> Pin<Box<dyn Future<Output = Result<AccessToken>> + Send + 'e>>
    where
        'a: 'e,
        'b: 'e,
        'c: 'e,
        'd: 'e,
        Self: 'e,
    {
        Box::pin(async move {
            if let Some(scope) = scopes.iter().find(|scope| !self.scopes.iter().any(|own| own == **scope)) {
                return Err(failure(&format!("`{scope}` is not a scope of the credential")));
            }
            self.token(options.unwrap_or_default(), OffsetDateTime::now_utc).await
        })
    }
}

/// Shows the client id and the scopes only.
impl fmt::Debug for AdobeImsCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdobeImsCredential")
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Shows nothing: policies may hold credentials.
impl fmt::Debug for AdobeImsCredentialOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdobeImsCredentialOptions").finish_non_exhaustive()
    }
}

#[cold]
fn failure(problem: &str) -> Error {
    Error::with_message(ErrorKind::Credential, format!("no token from Adobe IMS: {problem}"))
}

/// Parses the token and its lifetime in a response body. Errors contain nothing of the body.
fn read(body: &[u8]) -> Result<(Secret, Duration)> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
        return Err(failure("the response is not a JSON object"));
    };
    let text = |name| members.get(name).and_then(Value::as_str);
    let token = text("access_token").unwrap_or_default();
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(failure("`access_token` of the response is missing or cannot be sent in a header"));
    }
    if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(failure("`token_type` of the response is not `bearer`"));
    }
    let number = members.get("expires_in").and_then(Value::as_f64);
    let seconds: Option<f64> = number.or_else(|| text("expires_in")?.trim().parse().ok());
    match seconds.filter(|seconds| seconds.is_finite() && *seconds >= 1.0) {
        Some(seconds) => {
            let lifetime = Duration::seconds_f64(seconds.min(MAX_LIFETIME.as_seconds_f64()));
            Ok((Secret::new(token.to_owned()), lifetime))
        }
        None => Err(failure("`expires_in` of the response is not a number of at least one second")),
    }
}

/// Whether `text` contains a substring of [`MIN_LEAK`] letters and digits of `secret`, also if encoded for a URL, JSON or
/// HTML. True for a secret without letters and digits.
fn contains_secret(text: &str, secret: &str) -> bool {
    let texts = [alphanumerics(text, escape_length), alphanumerics(text, |_| 1)];
    let secret = alphanumerics(secret, |_| 1);
    let length = secret.len().min(MIN_LEAK);
    let mut parts = (0..=secret.len() - length).filter_map(|start| secret.get(start..start + length));
    parts.any(|part| texts.iter().any(|text| text.contains(part)))
}

/// Returns the letters and digits of ASCII in `text`, in lower case, which no encoding changes. `length` returns the number
/// of bytes to remove with any other character.
fn alphanumerics(text: &str, length: fn(&[u8]) -> usize) -> String {
    let mut output = String::new();
    let mut rest = text.as_bytes();
    while let [first, ..] = rest {
        if first.is_ascii_alphanumeric() {
            output.push(char::from(first.to_ascii_lowercase()));
        }
        rest = rest.get(length(rest)..).unwrap_or_default();
    }
    output
}

/// Returns the length of the escape sequence at the start of `text`; 1 if there is none.
fn escape_length(text: &[u8]) -> usize {
    match text {
        [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => 3,
        [b'\\', b'u', ..] => 6,
        [b'\\', _, ..] => 2,
        [b'&', ..] => text.iter().take(10).position(|byte| *byte == b';').map_or(1, |end| end + 1),
        _ => 1,
    }
}
