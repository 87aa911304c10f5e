//! The credential of Adobe IMS: requests, caching, errors.

use std::sync::Arc;

use async_trait::async_trait;
use azure_core::{
    Error, Result,
    credentials::{AccessToken, TokenCredential},
    error::ErrorKind,
    http::{
        ClientOptions, Context, FixedRetryOptions, NoFormat, Request, RetryOptions, StatusCode,
        policies::{Policy, PolicyResult},
    },
    time::{Duration, OffsetDateTime},
};
use futures::{
    FutureExt as _,
    future::{join, join_all},
};
use serde_json::json;
use time::macros::datetime;

use super::support::{ENDPOINT, Script, ScriptedResponse, error_output, ok, response};
use crate::{
    auth::{AdobeImsCredential, AdobeImsCredentialOptions},
    runtime::{Call, Client, ServiceError, bearer},
};

/// A secret with every kind of character that an encoding changes.
pub(super) const SECRET: &str = "p8e-Kq7w/Zt+3=&é %41\"vXn5<Rb2\\Lm9~*";

/// [`SECRET`] in the encoding of a form.
pub(super) const FORM: &str = "p8e-Kq7w%2FZt%2B3%3D%26%C3%A9+%2541%22vXn5%3CRb2%5CLm9%7E*";

pub(super) const START: OffsetDateTime = datetime!(2026-12-01 10:00:00 UTC);

pub(super) type Credential = Arc<AdobeImsCredential>;

pub(super) fn token(text: &str, seconds: impl Into<serde_json::Value>) -> ScriptedResponse {
    ok(json!({"access_token": text, "token_type": "bearer", "expires_in": seconds.into()}).to_string())
}

pub(super) fn credential_with(client_options: ClientOptions) -> Credential {
    let options = AdobeImsCredentialOptions { client_options, ..Default::default() };
    AdobeImsCredential::new("the id", SECRET, &["openid", "AdobeID"], Some(options)).unwrap()
}

/// Returns options with a short delay between retries.
pub(super) fn options(service: &Script, retries: u32) -> ClientOptions {
    let fixed = FixedRetryOptions { delay: Duration::milliseconds(1), max_retries: retries, ..Default::default() };
    ClientOptions { retry: RetryOptions::fixed(fixed), ..service.options() }
}

pub(super) fn credential(service: &Script) -> Credential {
    credential_with(options(service, 0))
}

pub(super) async fn at(credential: &Credential, after: Duration) -> Result<AccessToken> {
    credential.token(Default::default(), || START + after).await
}

async fn get(credential: &Credential) -> Result<AccessToken> {
    credential.get_token(&[], None).await
}

pub(super) async fn error_of(script: ScriptedResponse) -> Error {
    get(&credential(&Script::new([script]))).await.unwrap_err()
}

#[tokio::test]
async fn token_request() {
    for (authority, url) in [
        (None, "https://ims-na1.adobelogin.com/ims/token/v3"),
        (Some("https://ims-stage.example:8443/base/"), "https://ims-stage.example:8443/base/ims/token/v3"),
    ] {
        let service = Script::new([token("tok-1", 86399)]);
        let options =
            AdobeImsCredentialOptions { authority: authority.map(str::to_owned), client_options: service.options() };
        let scopes = ["openid, AdobeID", "read_organizations"];
        let credential = AdobeImsCredential::new("a id&x=y", SECRET, &scopes, Some(options)).unwrap();
        assert_eq!(get(&credential).await.unwrap().token.secret(), "tok-1");
        let seen = service.requests().pop().unwrap();
        assert_eq!((seen.method.as_str(), seen.url.as_str()), ("POST", url));
        let scopes = "openid%2CAdobeID%2Cread_organizations";
        let body = format!("grant_type=client_credentials&client_id=a+id%26x%3Dy&client_secret={FORM}&scope={scopes}");
        assert_eq!(seen.body, body);
        assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
        assert_eq!(seen.header("accept"), Some("application/json"));
        let names: Vec<_> = seen.headers.keys().map(String::as_str).collect();
        assert_eq!(names, ["accept", "content-type", "user-agent", "x-ms-client-request-id"]);
    }
}

#[tokio::test]
async fn tokens_are_cached_and_renewed_before_expiry() {
    for (life, renewed_after) in [(3600, 3300), (601, 301), (600, 300), (599, 300), (60, 30), (1, 1)] {
        let service = Script::new([token("tok-1", life), token("tok-2", life)]);
        let credential = credential(&service);
        let first = at(&credential, Duration::ZERO).await.unwrap();
        assert_eq!((first.token.secret(), first.expires_on), ("tok-1", START + Duration::seconds(life)));
        let kept = at(&credential, Duration::seconds(renewed_after - 1)).await.unwrap();
        assert_eq!((kept.token.secret(), kept.expires_on), ("tok-1", first.expires_on));
        assert_eq!(service.requests().len(), 1, "{life}");
        let later = Duration::seconds(renewed_after);
        let second = at(&credential, later).await.unwrap();
        assert_eq!((second.token.secret(), second.expires_on), ("tok-2", first.expires_on + later));
    }
}

#[tokio::test]
async fn lifetime_of_a_token() {
    let day = 86400;
    for (given, seconds) in [
        (json!(86399), 86399),
        (json!("86399"), 86399),
        (json!(" 60 "), 60),
        (json!(60.0), 60),
        (json!(86401), day),
        (json!(86399000), day), // Meant as milliseconds.
        (json!("99999999999999999999999"), day),
        (json!(u64::MAX), day),
    ] {
        let credential = credential(&Script::new([token("tok-1", given.clone())]));
        let end = at(&credential, Duration::ZERO).await.unwrap().expires_on;
        assert_eq!(end, START + Duration::seconds(seconds), "{given}");
    }
    for given in [json!(0), json!(-5), json!(0.5), json!("0"), json!("soon"), json!("inf"), json!("NaN"), json!(null)] {
        let error = error_of(token("tok-1", given.clone())).await;
        let expected = "no token from Adobe IMS: `expires_in` of the response is not a number of at least one second";
        assert_eq!(error.to_string(), expected, "{given}");
        assert!(!error_output(&error).contains("tok-1"));
    }
}

/// A policy that delays a request.
#[derive(Debug)]
struct Slow;

#[async_trait]
impl Policy for Slow {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        tokio::task::yield_now().await;
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        next[0].send(context, request, &next[1..]).await
    }
}

fn slow(service: &Script) -> Credential {
    credential_with(ClientOptions { per_try_policies: vec![Arc::new(Slow)], ..options(service, 0) })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_callers_share_one_request() {
    let service = Script::new((1..=20).map(|number| token(&format!("tok-{number}"), 3600)));
    let credential = slow(&service);
    let callers = (0..20).map(|_| {
        let credential = credential.clone();
        tokio::spawn(async move { get(&credential).await })
    });
    for result in join_all(callers).await {
        assert_eq!(result.unwrap().unwrap().token.secret(), "tok-1");
    }
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn failures_are_not_cached() {
    let service = Script::new([response(400), token("tok-1", 3600), response(400), token("tok-2", 3600)]);
    let credential = slow(&service);
    // The second of them waits for the first, and asks again when that fails.
    let (first, second) = join(at(&credential, Duration::ZERO), at(&credential, Duration::ZERO)).await;
    first.unwrap_err();
    assert_eq!(second.unwrap().token.secret(), "tok-1");
    // A caller that gives up leaves nothing behind, and the next one asks.
    let renewal = Duration::minutes(58);
    at(&credential, renewal).await.unwrap_err();
    assert!(at(&credential, renewal).now_or_never().is_none());
    assert_eq!(at(&credential, renewal).await.unwrap().token.secret(), "tok-2");
    assert_eq!(service.remaining(), 0);
}

#[tokio::test]
async fn retries_and_redirects() {
    let service = Script::new([response(429).retry_now(), response(503), token("tok-1", 3600)]);
    let credential = credential_with(options(&service, 2));
    assert_eq!(get(&credential).await.unwrap().token.secret(), "tok-1");
    let bodies: Vec<_> = service.requests().into_iter().map(|seen| (seen.url, seen.body)).collect();
    assert!(bodies.len() == 3 && bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");

    for status in [301, 302, 303, 307, 308] {
        let service = Script::new([response(status).header("location", "https://evil.example/ims/token/v3"), ok("{}")]);
        let error = get(&credential_with(options(&service, 2))).await.unwrap_err();
        let expected = format!("no token from Adobe IMS: AdobeImsCredential.get_token: {status} ");
        assert!(error.to_string().starts_with(&expected), "{error}");
        assert_eq!(service.lines(), ["POST /ims/token/v3"]);
    }
}

#[tokio::test]
async fn errors_of_the_service() {
    let body = json!({"error": "invalid_client", "error_description": "invalid client_secret parameter"});
    let error = error_of(response(401).header("x-request-id", "id-1").body(body.to_string())).await;
    let words = "AdobeImsCredential.get_token: 401 Unauthorized (invalid_client): \
                 invalid client_secret parameter [request id-1]";
    assert_eq!(error.to_string(), format!("no token from Adobe IMS: {words}"));
    assert_eq!(error.kind(), &ErrorKind::Credential);
    // As in `azure_identity`, the response is the cause. It is not that of the operation that needs the token.
    let cause = error.downcast_ref::<Error>().unwrap();
    let (status, error_code) = (StatusCode::Unauthorized, Some("invalid_client".to_owned()));
    assert_eq!(cause.kind(), &ErrorKind::HttpResponse { status, error_code, raw_response: None });
    assert_eq!(cause.to_string(), words);
    assert!(ServiceError::from_error(&error).is_none());

    for (refusal, problem) in [
        (response(204), "the response is not a JSON object"),
        (ok("<html>"), "the response is not a JSON object"),
        (ok(r#"["tok-1"]"#), "the response is not a JSON object"),
        (ok(r#"{"expires_in": 60}"#), "`access_token` of the response is missing or cannot be sent in a header"),
        (token("", 60), "`access_token` of the response is missing or cannot be sent in a header"),
        (token("tok-1\r\nx: y", 60), "`access_token` of the response is missing or cannot be sent in a header"),
        (
            ok(r#"{"access_token": 17, "expires_in": 60}"#),
            "`access_token` of the response is missing or cannot be sent in a header",
        ),
        (
            ok(r#"{"access_token": "tok-1", "token_type": "mac", "expires_in": 60}"#),
            "`token_type` of the response is not `bearer`",
        ),
        (ok(r#"{"access_token": "tok-1"}"#), "`expires_in` of the response is not a number of at least one second"),
    ] {
        let error = error_of(refusal).await;
        assert_eq!(error.to_string(), format!("no token from Adobe IMS: {problem}"));
        assert_eq!(error.kind(), &ErrorKind::Credential);
        assert!(!error_output(&error).contains("tok-1"), "{error:?}");
    }
    let error = get(&credential(&Script::new([]))).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Credential);
    assert!(error.to_string().contains("the script has no more responses"), "{error}");
}

#[test]
fn invalid_arguments() {
    let make = |id: &str, secret: &'static str, scopes: &[&str]| AdobeImsCredential::new(id, secret, scopes, None);
    for (id, secret) in [("", "secret"), (" ", "secret"), ("id", ""), ("id", "\n")] {
        let error = make(id, secret, &["openid"]).unwrap_err();
        assert_eq!(error.to_string(), "no token from Adobe IMS: the client id or the client secret is empty");
        assert_eq!(error.kind(), &ErrorKind::Credential);
    }
    for scopes in [&[][..], &[""], &["openid,"], &["openid", ""], &["a b"], &["é"], &["a\r\nb"]] {
        let error = make("id", "secret", scopes).unwrap_err();
        assert!(error.to_string().contains("a scope is missing, empty, or has"), "{error}");
    }
    for (authority, problem) in [
        ("http://ims.example", "the endpoint is not an https URL"),
        ("ims.example", "the endpoint is not a URL"),
        ("https://user:pass@ims.example", "the endpoint has a user name or password in it"),
        ("https://ims.example?a=b", "the endpoint has a query or a fragment"),
    ] {
        let options = AdobeImsCredentialOptions { authority: Some(authority.to_owned()), ..Default::default() };
        let error = AdobeImsCredential::new("id", "secret", &["openid"], Some(options)).unwrap_err();
        assert_eq!(error.to_string(), format!("the authority of Adobe IMS: {problem}"));
        assert_eq!(error.kind(), &ErrorKind::Credential);
    }
}

#[tokio::test]
async fn client_with_the_credential() {
    let ims = Script::new([token("tok-1", 3600), response(400).body(r#"{"error": "invalid_scope"}"#)]);
    let credential = credential(&ims);
    assert_eq!(
        format!("{credential:?}"),
        r#"AdobeImsCredential { client_id: "the id", scopes: ["openid", "AdobeID"], .. }"#
    );
    assert_eq!(format!("{:?}", AdobeImsCredentialOptions::default()), "AdobeImsCredentialOptions { .. }");
    // The tokens are for all its scopes, so a client may ask for some of them, but for no other.
    assert_eq!(credential.get_token(&["AdobeID"], None).await.unwrap().token.secret(), "tok-1");
    let error = credential.get_token(&["openid", "https://management.azure.com/.default"], None).await.unwrap_err();
    let expected = "no token from Adobe IMS: `https://management.azure.com/.default` is not a \
                    scope of the credential";
    assert_eq!((error.to_string().as_str(), ims.requests().len()), (expected, 1));

    let call = async |credential: Credential| {
        let service = Script::new([response(204)]);
        let client = Client::new(ENDPOINT, [bearer(credential, &[])], service.options()).unwrap();
        let call: Call<'_, (), NoFormat> = client.get("/flows", &[]).send("Flows.list", Default::default(), &[204]);
        (call.await, service)
    };
    let (result, service) = call(credential.clone()).await;
    result.unwrap();
    assert_eq!(service.requests()[0].header("authorization"), Some("Bearer tok-1"));
    assert_eq!(ims.requests().len(), 1);

    let (result, service) = call(credential_with(options(&ims, 0))).await;
    let error = result.unwrap_err();
    let expected =
        "no token from Adobe IMS: AdobeImsCredential.get_token: 400 Bad Request (invalid_scope): invalid_scope";
    assert!(error.to_string().starts_with("Flows.list: ") && error.to_string().ends_with(expected), "{error}");
    assert_eq!((error.kind(), service.requests().len()), (&ErrorKind::Credential, 0));
}

/// A token that a service has refused is not given again, although it has not expired.
#[tokio::test]
async fn a_refused_token_is_not_given_again() {
    let ims = Script::new([token("first", 86_400), token("second", 86_400)]);
    let credential = credential(&ims);
    let service = Script::new([response(401), ok("{}"), ok("{}")]);
    let client = Client::new(ENDPOINT, [bearer(credential.clone(), &[])], service.options()).unwrap();
    for _ in 0..2 {
        let call: Call<'_, (), NoFormat> = client.get("/x", &[]).send("Things.get", Default::default(), &[200]);
        call.await.unwrap();
    }
    let sent: Vec<_> = service.requests().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["Bearer first", "Bearer second", "Bearer second"]);
    assert_eq!(get(&credential).await.unwrap().token.secret(), "second");
}
