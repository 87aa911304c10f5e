//! Secrets in errors, logs, spans and `Debug`.

use super::server::{End, Server, bytes, http_response, trusting};
use super::{SIGNATURE, redacted_error, request, retries};
use crate::auth::SharedAccessSignature;
use crate::runtime::{
    Call, Client, Download, FinalState, Limits, LongRunningOperation, NextLink, RequestBuilder, ServiceError, bearer,
    fixed_header,
};
use crate::tests::{
    models::{SqlPool, SqlPoolList},
    pollers::DONE,
    recorders::{LogRecorder, SpanRecorder},
    support::{ENDPOINT, Script, ok, quick, response},
};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{ClientOptions, InstrumentationOptions, Pager, RequestContent, Response, Transport},
};
use fake_service::{FakeCredential, TOKEN};
use futures::TryStreamExt;
use std::{error::Error as StdError, sync::Arc};

const KEY: &str = "a-key-of-management==";
const API_KEY: &str = "the-api-key";
const PASSWORD: &str = "the-password";

/// Returns a client with every kind of authorization.
fn client(endpoint: &str, options: ClientOptions, spans: &SpanRecorder) -> Client {
    let instrumentation = InstrumentationOptions { tracer_provider: Some(Arc::new(spans.clone())) };
    let authorization = [
        SharedAccessSignature::from_key("integration", KEY.to_owned()).unwrap(),
        bearer(Arc::<FakeCredential>::default(), &["scope"]),
        fixed_header("x-api-key", API_KEY).unwrap(),
    ];
    Client::new(endpoint, authorization, ClientOptions { instrumentation, ..options }).unwrap()
}

fn pool() -> SqlPool {
    SqlPool { password: Some(PASSWORD.to_owned()), ..SqlPool::default() }
}

fn put(client: &Client) -> RequestBuilder {
    let content: RequestContent<SqlPool> = pool().try_into().unwrap();
    client.put("/pools/a", &[]).query("sig", &SIGNATURE).json(content)
}

/// Checks that a text contains none of the secrets.
fn check(what: &str, text: &str) {
    for secret in [TOKEN, KEY, API_KEY, PASSWORD, SIGNATURE, "SharedAccessSignature uid", "&sn="] {
        assert!(!text.contains(secret), "{what}: {secret} in {text}");
    }
}

/// Calls operations of every kind, whether they succeed or fail.
async fn call_all(client: &Client) {
    let get: Call<'_, SqlPool> = request(client).send("Pools.get", Default::default(), &[200]);
    let _ = get.await;
    let pager: Pager<SqlPoolList> =
        request(client).pager("Pools.list", NextLink::None, Default::default(), &[200]).unwrap();
    let _ = pager.try_collect::<Vec<_>>().await;
    let poller: LongRunningOperation<SqlPool> =
        put(client).begin("Pools.begin", FinalState::Location, quick()).unwrap();
    let _ = poller.await;
    let download: Download<'_> = request(client).download("Files.get", Default::default(), &[200]);
    if let Ok(response) = download.await {
        let _ = response.into_body().collect().await;
    }
}

#[tokio::test]
async fn no_secrets_in_logs_and_spans() {
    let (logs, spans) = (LogRecorder::default(), SpanRecorder::default());
    let recording = logs.start();
    let link = format!("/ops/1?t=1&sig={SIGNATURE}");
    let secret = format!(r#"{{"password": "{PASSWORD}", "id": "done"}}"#);
    let begin = || response(202).header("azure-asyncoperation", &link).header("location", &link).retry_now();
    let bad =
        || response(403).body(r#"{"error": {"code": "Forbidden", "message": "no"}}"#).header("x-api-key", API_KEY);
    let gone = || response(410).body(r#"{"error": {"code": "Forbidden"}}"#).header("x-api-key", API_KEY);
    let running = || ok(r#"{"status": "Running"}"#).header("location", &link).retry_now();
    let script = [
        vec![ok(&secret), ok(&secret), begin(), running(), ok(r#"{"status": "Succeeded"}"#), ok(&secret), ok(&secret)],
        vec![bad(), bad(), begin(), running(), gone(), bad()],
        vec![ok("<"), ok("<"), begin(), ok(r#"{"status": "Failed"}"#), ok("<")],
        vec![response(500), response(500), bad(), bad(), bad()],
    ];
    let service = Script::new(script.into_iter().flatten());
    let client = client(ENDPOINT, ClientOptions { retry: retries(1), ..service.options() }, &spans);
    for _ in 0..4 {
        call_all(&client).await;
    }
    assert_eq!(service.remaining(), 0);
    // The same with transports whose errors name the host.
    for kind in [ErrorKind::Connection, ErrorKind::Io, ErrorKind::Other] {
        let options = Script::computed(move |request, _| {
            Err(Error::with_message(kind.clone(), format!("cannot reach {}", request.url().host_str().unwrap())))
        })
        .options();
        call_all(&self::client(ENDPOINT, ClientOptions { retry: retries(1), ..options }, &spans)).await;
    }
    drop(recording);
    let (logs, spans) = (logs.text(), spans.text());
    // The records are not empty.
    for part in ["==> Request", "<== Response", "authorization: REDACTED", "sig=REDACTED"] {
        assert!(logs.contains(part), "{part}");
    }
    for part in ["start Pools.begin", "url.full", "sig=REDACTED", "error.type", "(Forbidden)"] {
        assert!(spans.contains(part), "{part}");
    }
    check("log", &logs);
    check("span", &spans);
}

/// The errors of the HTTP client contain the whole URL in `Display` and `Debug`.
#[tokio::test]
async fn no_secrets_in_errors_logs_and_spans_of_the_real_transport() {
    let (logs, spans) = (LogRecorder::default(), SpanRecorder::default());
    let recording = logs.start();
    let link = format!("azure-asyncoperation: /ops/1?sig={SIGNATURE}\r\nretry-after: 0\r\n");
    let responses = [
        bytes("").then(End::Close),
        bytes("").then(End::Cut),
        bytes("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").then(End::Close),
        bytes("nonsense\r\n\r\n").then(End::Close),
        http_response("200 OK", "content-encoding: gzip\r\n", "nonsense"),
        http_response("302 Found", &format!("location: /x?sig={SIGNATURE}\r\n"), "moved"),
    ];
    for response in responses {
        let server = Server::start([
            http_response("202 Accepted", &link, ""),
            response.clone(),
            response.clone(),
            response.clone(),
        ])
        .await;
        let transport = Some(Transport::new(Arc::new(trusting().build().unwrap())));
        let options = ClientOptions { transport, retry: azure_core::http::RetryOptions::none(), ..Default::default() };
        let client = client(server.endpoint(), options, &spans);
        let poller: LongRunningOperation<SqlPool> =
            put(&client).begin("Pools.begin", FinalState::Default, quick()).unwrap();
        let error = redacted_error(poller.await);
        check("error", &format!("{error} {error:?} {error:#?}"));
        let call: Call<'_, SqlPool> = put(&client).send("Pools.put", Default::default(), &[200]);
        let error = redacted_error(call.await);
        check("error", &format!("{error} {error:?}"));
        let download: Download<'_> = request(&client).download("Files.get", Default::default(), &[200]);
        let error = match download.await {
            Ok(response) => redacted_error(response.into_body().collect().await),
            Err(error) => redacted_error::<()>(Err(error)),
        };
        check("error", &format!("{error} {error:?}"));
    }
    drop(recording);
    assert!(logs.text().contains("<== Failed response"));
    check("log", &logs.text());
    check("span", &spans.text());
}

fn has_cause(error: &Error, fits: impl Fn(&(dyn StdError + 'static)) -> bool) -> bool {
    let mut cause = error.source();
    while let Some(current) = cause {
        if fits(current) {
            return true;
        }
        cause = current.source();
    }
    false
}

/// The errors of a custom transport may contain anything: the queries of URLs are removed from the message and the causes.
#[tokio::test]
async fn no_secrets_in_errors_of_other_transports() {
    for words in [
        format!("GET https://service.example/pools/a?api-version=1&sig={SIGNATURE} failed"),
        format!("error (https://service.example/pools/a?api-version=1&sig=(,){SIGNATURE})"),
        format!("for url \"https://service.example/p?sig={SIGNATURE}\": refused"),
        format!("https://user:{SIGNATURE}@service.example/p#{SIGNATURE}"),
        format!("two: https://service.example/?{SIGNATURE} and https://evil.example?{SIGNATURE}"),
    ] {
        for kind in [ErrorKind::Connection, ErrorKind::Io, ErrorKind::Other, ErrorKind::Credential] {
            let said = words.clone();
            let cause = move || std::io::Error::other(std::io::Error::other(said.clone()));
            let options =
                Script::computed(move |_, _| Err(Error::with_error(kind.clone(), cause(), "the transport failed")))
                    .options();
            let options = ClientOptions { retry: azure_core::http::RetryOptions::none(), ..options };
            let client = client(ENDPOINT, options, &SpanRecorder::default());
            let call: Call<'_, SqlPool> = request(&client).send("Pools.get", Default::default(), &[200]);
            let error = redacted_error(call.await);
            assert!(error.to_string().starts_with("Pools.get: "), "{error}");
            // The rest of the message is kept.
            assert!(has_cause(&error, |cause| cause.to_string().contains("https://service.example")), "{error:?}");
        }
    }
    // An error without a URL is unchanged.
    let options =
        Script::computed(|_, _| Err(Error::with_error(ErrorKind::Other, std::io::Error::other("x"), "failed")))
            .options();
    let client = client(ENDPOINT, options, &SpanRecorder::default());
    let call: Call<'_, SqlPool> = request(&client).send("Pools.get", Default::default(), &[200]);
    let error = redacted_error(call.await);
    assert!(has_cause(&error, |cause| cause.is::<std::io::Error>()));
}

#[tokio::test]
async fn no_secrets_in_debug() {
    let service = Script::new([
        response(202).header("azure-asyncoperation", &format!("/ops/1?sig={SIGNATURE}")).retry_now(),
        ok(r#"{"status": "Running"}"#).retry_now(),
        ok(DONE),
        response(403).body("{}").header("x-api-key", API_KEY),
    ]);
    let client = client(ENDPOINT, ClientOptions { retry: retries(0), ..service.options() }, &SpanRecorder::default());
    check("client", &format!("{client:?} {client:#?}"));
    check("request", &format!("{:?}", put(&client).header("x-secret", &API_KEY)));
    check("request", &format!("{:?}", put(&client).header("x-secret", &format!("{API_KEY}\n"))));
    check("model", &format!("{:?}", pool()));
    let call: Call<'_, SqlPool> = put(&client).send("Pools.put", Default::default(), &[200]);
    check("call", &format!("{call:?}"));
    drop(call);
    let pager: Pager<SqlPoolList> =
        request(&client).pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200]).unwrap();
    check("pager", &format!("{pager:?}"));
    let mut poller: LongRunningOperation<SqlPool> =
        put(&client).begin("Pools.begin", FinalState::Default, quick()).unwrap();
    for _ in 0..2 {
        let state = poller.try_next().await.unwrap().unwrap();
        check("poller", &format!("{poller:?} {state:?}"));
    }
    drop(poller);
    let response: Result<Response<SqlPool>> = put(&client).send("Pools.put", Default::default(), &[200]).await;
    check("response", &format!("{:?}", response.unwrap()));
    let call: Call<'_, SqlPool> = put(&client).send("Pools.put", Default::default(), &[200]);
    let error = redacted_error(call.await);
    check("error", &format!("{error:?} {:?}", ServiceError::from_error(&error)));
    for policy in [
        SharedAccessSignature::from_key("integration", KEY.to_owned()).unwrap(),
        SharedAccessSignature::given(format!("uid=a&ex=b&sn={KEY}")).unwrap(),
        fixed_header("x-api-key", API_KEY).unwrap(),
        bearer(Arc::<FakeCredential>::default(), &["scope"]),
    ] {
        check("policy", &format!("{policy:?}"));
    }
    check("limits", &format!("{:?}", Limits::default()));
}
