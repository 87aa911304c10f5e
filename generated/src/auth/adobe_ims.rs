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

use crate::runtime::{Call, Client, ServiceError};

/// Where IMS is, unless the options name another place.
const AUTHORITY: &str = "https://ims-na1.adobelogin.com";

/// The name of the request in spans and errors.
const OPERATION: &str = "AdobeImsCredential.get_token";

/// A token is renewed this long before it ends, or at half its life if that is later.
const MARGIN: Duration = Duration::minutes(5);

/// No token lives longer: a greater number was not meant as seconds. To renew a token early does no harm.
const LONGEST_LIFE: Duration = Duration::days(1);

/// Put in place of words that repeat a secret.
const WITHHELD: &str = "(withheld, as it repeats a secret)";

/// How many letters and digits of a secret, one after the other, are no accident.
const TELLING: usize = 8;

/// Options of an [`AdobeImsCredential`].
#[derive(Clone, Default)]
pub struct AdobeImsCredentialOptions {
    /// The `https` URL of IMS. Not given: `https://ims-na1.adobelogin.com`.
    pub authority: Option<String>,
    /// Transport, retries and policies of the requests for tokens. The cloud has no meaning here.
    ///
    /// A transport must not follow redirects, since it might send the client secret to another host. That of
    /// `azure_core` does not.
    pub client_options: ClientOptions,
}

/// The OAuth server-to-server credential of Adobe: a client id and a client secret of a project of Adobe's developer
/// console.
///
/// Tokens are kept and renewed five minutes before they end, at half their life if that is less than ten minutes. Callers
/// at the same time wait for one request. A failure is not kept: the next caller asks again. The retry policy of the
/// options decides when a request for a token is repeated.
///
/// The client secret is sent in the body of a POST, and to the authority only: a redirect is an error. Neither it nor a
/// token shows in `Debug` or in errors, even if the service repeats it.
///
/// Tokens are always for the scopes that the credential was made with, whatever `get_token` is asked for; clients of
/// Adobe's services ask for none. To ask for a scope that is not among them is an error, so that a client of another
/// service does not send it a token of Adobe.
pub struct AdobeImsCredential {
    client_id: String,
    client_secret: Secret,
    scopes: Vec<String>,
    client: Client,
    /// Locked while a token is fetched, so that others wait for that one.
    current: Mutex<Option<Kept>>,
}

/// A token and the moment from which on it is replaced.
struct Kept {
    token: AccessToken,
    renew: OffsetDateTime,
}

impl AdobeImsCredential {
    /// Makes a credential. Nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `client_id` - The client id of the project.
    /// * `client_secret` - The client secret of the project.
    /// * `scopes` - What the tokens are for, such as `openid`. One text may have several, with commas in between, as the
    ///   console shows them.
    /// * `options` - The place of IMS, transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty, a scope has blanks or characters outside ASCII, or the authority is no `https` address.
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
        let fits = |scope: &String| !scope.is_empty() && scope.bytes().all(|byte| byte.is_ascii_graphic());
        if scopes.is_empty() || !scopes.iter().all(fits) {
            return Err(failure("there is no scope, or one that is empty or has characters it cannot have"));
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

    /// The current token, or a new one if that ends soon by the `clock`.
    pub(crate) async fn token(
        &self,
        options: TokenRequestOptions<'_>,
        clock: impl Fn() -> OffsetDateTime,
    ) -> Result<AccessToken> {
        let mut current = self.current.lock().await;
        if let Some(kept) = current.as_ref().filter(|kept| clock() < kept.renew) {
            return Ok(kept.token.clone());
        }
        let last = current.as_ref().map(|kept| &kept.token.token);
        let (token, life) = self.fetch(options, last).await?;
        // Not before the request: retries may have taken a minute, and the token is younger than that.
        let end = clock() + life;
        let token = AccessToken::new(token, end);
        *current = Some(Kept { token: token.clone(), renew: end - MARGIN.min(life / 2) });
        Ok(token)
    }

    /// A new token and how long it lives. `last` is the token before it.
    async fn fetch(&self, options: TokenRequestOptions<'_>, last: Option<&Secret>) -> Result<(Secret, Duration)> {
        let body = form(&[
            ("grant_type", "client_credentials"),
            ("client_id", &self.client_id),
            ("client_secret", self.client_secret.secret()),
            ("scope", &self.scopes.join(",")),
        ]);
        let request = self.client.post("/ims/token/v3", &[]).body("application/x-www-form-urlencoded", body);
        let call: Call<'_, (), NoFormat> = request.send(OPERATION, options.method_options, &[]);
        match call.await {
            Ok(response) => read(response.body()),
            Err(error) => Err(self.not_given(error, last)),
        }
    }

    /// The error of a request that was not answered with a token.
    ///
    /// What the service said is told without its body and without any [`ServiceError`]: the body may repeat the secret,
    /// and the callers of a client would take the status for that of the operation they called.
    #[cold]
    fn not_given(&self, error: Error, last: Option<&Secret>) -> Error {
        let Some(answer) = ServiceError::from_error(&error) else {
            let message = format!("no token from Adobe IMS: {error}");
            return Error::with_error(ErrorKind::Credential, error, message);
        };
        let is_telling = |text: &str| {
            let mut secrets = last.into_iter().chain([&self.client_secret]);
            text.contains("access_token") || secrets.any(|secret| repeats(text, secret.secret()))
        };
        let told = |text: &Option<String>| {
            let text = text.as_deref()?;
            Some(if is_telling(text) { WITHHELD.to_owned() } else { text.to_owned() })
        };
        let mut answer = answer.clone();
        answer.code = told(&answer.code);
        answer.message = told(&answer.message);
        answer.request_id = told(&answer.request_id);
        answer.details.clear();
        let words = answer.to_string();
        let kind = ErrorKind::HttpResponse { status: answer.status, error_code: answer.code, raw_response: None };
        let message = format!("no token from Adobe IMS: {words}");
        Error::with_error(ErrorKind::Credential, Error::with_message(kind, words), message)
    }

    /// The error of a client that asks for what the tokens are not for.
    fn check(&self, scopes: &[&str]) -> Result<()> {
        match scopes.iter().find(|scope| !self.scopes.iter().any(|own| own == **scope)) {
            Some(foreign) => Err(failure(&format!("the credential was not made with the scope `{foreign}`"))),
            None => Ok(()),
        }
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
            self.check(scopes)?;
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

/// The token and its life in the body of a good answer. No word of the body is repeated in an error.
fn read(body: &[u8]) -> Result<(Secret, Duration)> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
        return Err(failure("the answer is not a JSON object"));
    };
    let text = |name| members.get(name).and_then(Value::as_str);
    let token = text("access_token").unwrap_or_default();
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(failure("the answer has no token, or one that cannot be sent"));
    }
    if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(failure("the answer has a token that is no bearer token"));
    }
    let number = members.get("expires_in").and_then(Value::as_f64);
    let seconds: Option<f64> = number.or_else(|| text("expires_in")?.trim().parse().ok());
    match seconds.filter(|seconds| seconds.is_finite() && *seconds >= 1.0) {
        Some(seconds) => {
            let life = Duration::seconds_f64(seconds.min(LONGEST_LIFE.as_seconds_f64()));
            Ok((Secret::new(token.to_owned()), life))
        }
        None => Err(failure("the answer has a token without a life of a second or more")),
    }
}

/// The pairs in the media type `application/x-www-form-urlencoded`.
fn form(pairs: &[(&str, &str)]) -> String {
    let mut output = String::new();
    for (name, value) in pairs {
        output.push_str(if output.is_empty() { "" } else { "&" });
        output.push_str(name);
        output.push('=');
        for byte in value.bytes() {
            match byte {
                b' ' => output.push('+'),
                b'*' | b'-' | b'.' | b'_' => output.push(char::from(byte)),
                _ if byte.is_ascii_alphanumeric() => output.push(char::from(byte)),
                _ => output.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    output
}

/// Whether a good part of `secret` is in `text`, also if it was encoded for a URL, JSON or HTML on the way.
///
/// It is if the secret has neither letters nor digits by which it could be found.
fn repeats(text: &str, secret: &str) -> bool {
    let texts = [letters(text, escape_length), letters(text, |_| 1)];
    let secret = letters(secret, |_| 1);
    let length = secret.len().min(TELLING);
    let mut parts = (0..=secret.len() - length).filter_map(|start| secret.get(start..start + length));
    parts.any(|part| texts.iter().any(|text| text.contains(part)))
}

/// The letters and digits of ASCII in `text`, in lower case: what no encoding changes. What is not one of them is left
/// out, as much of it as `length` says.
fn letters(text: &str, length: fn(&[u8]) -> usize) -> String {
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

/// How long the escape sequence is that `text` begins with; 1 if it begins with none.
fn escape_length(text: &[u8]) -> usize {
    match text {
        [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => 3,
        [b'\\', b'u', ..] => 6,
        [b'\\', _, ..] => 2,
        [b'&', ..] => text.iter().take(10).position(|byte| *byte == b';').map_or(1, |end| end + 1),
        _ => 1,
    }
}
