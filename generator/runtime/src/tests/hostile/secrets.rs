//! Secrets, and everything that could show them: errors, logs, spans, `Debug`.

use super::server::{End, Server, answer, bytes, trusting};
use super::{SIGNATURE, answering, refused, request, retries};
use crate::auth::SharedAccessSignature;
use crate::runtime::{
    Call, Client, Download, FinalState, Limits, NextLink, OperationStatus, RequestBuilder, ServiceError, bearer,
    fixed_header,
};
use crate::tests::{
    fake::{ENDPOINT, Service, ok, reply},
    hostile::logs::{Logs, Spans},
    models::{SqlPool, SqlPoolList},
    pollers::DONE,
};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{ClientOptions, InstrumentationOptions, PageIterator, Pager, Poller, RequestContent, Response, Transport},
};
use fake_service::{Credential, TOKEN};
use futures::TryStreamExt;
use std::{error::Error as StdError, sync::Arc};

const KEY: &str = "a-key-of-management==";
const API_KEY: &str = "the-api-key";
const PASSWORD: &str = "the-password";

/// A client with every kind of authorization there is.
fn client(endpoint: &str, options: ClientOptions, spans: &Spans) -> Client {
    let instrumentation = InstrumentationOptions { tracer_provider: Some(Arc::new(spans.clone())) };
    let authorization = [
        SharedAccessSignature::from_key("integration", KEY.to_owned()).unwrap(),
        bearer(Arc::<Credential>::default(), &["scope"]),
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

/// Everything that is secret in these tests.
fn check(what: &str, text: &str) {
    for secret in [TOKEN, KEY, API_KEY, PASSWORD, SIGNATURE, "SharedAccessSignature uid", "&sn="] {
        assert!(!text.contains(secret), "{what}: {secret} in {text}");
    }
}

/// Calls of every kind that end well, and calls that do not.
async fn work(client: &Client) {
    let get: Call<'_, SqlPool> = request(client).send("Pools.get", Default::default(), &[200]);
    let _ = get.await;
    let pages: PageIterator<Response<SqlPoolList>> =
        request(client).pages("Pools.list", NextLink::None, Default::default(), &[200]).unwrap();
    let _ = pages.try_collect::<Vec<_>>().await;
    let poller: Poller<OperationStatus<SqlPool>> =
        put(client).poller("Pools.begin", FinalState::Location, Default::default()).unwrap();
    let _ = poller.await;
    let download: Download<'_> = request(client).download("Files.get", Default::default(), &[200]);
    if let Ok(response) = download.await {
        let _ = response.into_body().collect().await;
    }
}

#[tokio::test]
async fn nothing_in_logs_and_spans() {
    let (logs, spans) = (Logs::default(), Spans::default());
    let listening = logs.listen();
    let link = format!("/ops/1?t=1&sig={SIGNATURE}");
    let secret = format!(r#"{{"password": "{PASSWORD}", "id": "done"}}"#);
    let begin = || reply(202).header("azure-asyncoperation", &link).header("location", &link).again();
    let bad = || reply(403).body(r#"{"error": {"code": "Forbidden", "message": "no"}}"#).header("x-api-key", API_KEY);
    let running = || ok(r#"{"status": "Running"}"#).header("location", &link).again();
    let script = [
        vec![ok(&secret), ok(&secret), begin(), running(), ok(r#"{"status": "Succeeded"}"#), ok(&secret), ok(&secret)],
        vec![bad(), bad(), begin(), running(), bad(), bad()],
        vec![ok("<"), ok("<"), begin(), ok(r#"{"status": "Failed"}"#), ok("<")],
        vec![reply(500), reply(500), bad(), bad(), bad()],
    ];
    let service = Service::new(script.into_iter().flatten());
    let client = client(ENDPOINT, ClientOptions { retry: retries(1), ..service.options() }, &spans);
    for _ in 0..4 {
        work(&client).await;
    }
    assert_eq!(service.left(), 0);
    // The same with a transport that fails, and one that tells the URL.
    for kind in [ErrorKind::Connection, ErrorKind::Io, ErrorKind::Other] {
        let options = answering(move |request, _| {
            Err(Error::with_message(kind.clone(), format!("cannot reach {}", request.url().host_str().unwrap())))
        });
        work(&self::client(ENDPOINT, ClientOptions { retry: retries(1), ..options }, &spans)).await;
    }
    drop(listening);
    let (logs, spans) = (logs.text(), spans.text());
    // That they are there at all.
    for part in
        ["==> Request", "<== Response", "authorization: REDACTED", "sig=REDACTED", "subsequent operation request"]
    {
        assert!(logs.contains(part), "{part}");
    }
    for part in ["start Pools.begin", "url.full", "sig=REDACTED", "error.type", "(Forbidden)"] {
        assert!(spans.contains(part), "{part}");
    }
    check("log", &logs);
    check("span", &spans);
}

/// The errors of the HTTP client name the whole URL, in their words and in `Debug`.
#[tokio::test]
async fn nothing_in_errors_logs_and_spans_of_the_real_transport() {
    let (logs, spans) = (Logs::default(), Spans::default());
    let listening = logs.listen();
    let link = format!("azure-asyncoperation: /ops/1?sig={SIGNATURE}\r\nretry-after: 0\r\n");
    let turns = [
        bytes("").then(End::Close),
        bytes("").then(End::Cut),
        bytes("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").then(End::Close),
        bytes("nonsense\r\n\r\n").then(End::Close),
        answer("200 OK", "content-encoding: gzip\r\n", "nonsense"),
        answer("302 Found", &format!("location: /x?sig={SIGNATURE}\r\n"), "moved"),
    ];
    for turn in turns {
        let server = Server::start([answer("202 Accepted", &link, ""), turn.clone(), turn.clone(), turn.clone()]).await;
        let transport = Some(Transport::new(Arc::new(trusting().build().unwrap())));
        let options = ClientOptions { transport, retry: azure_core::http::RetryOptions::none(), ..Default::default() };
        let client = client(server.endpoint(), options, &spans);
        let poller: Poller<OperationStatus<SqlPool>> =
            put(&client).poller("Pools.begin", FinalState::Default, Default::default()).unwrap();
        let error = refused(poller.await);
        check("error", &format!("{error} {error:?} {error:#?}"));
        let call: Call<'_, SqlPool> = put(&client).send("Pools.put", Default::default(), &[200]);
        let error = refused(call.await);
        check("error", &format!("{error} {error:?}"));
        let download: Download<'_> = request(&client).download("Files.get", Default::default(), &[200]);
        let error = match download.await {
            Ok(response) => refused(response.into_body().collect().await),
            Err(error) => refused::<()>(Err(error)),
        };
        check("error", &format!("{error} {error:?}"));
    }
    drop(listening);
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

/// A transport of somebody else may tell what it likes: no query of a URL gets through, in words or in causes.
#[tokio::test]
async fn nothing_in_errors_of_other_transports() {
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
            let options = answering(move |_, _| Err(Error::with_error(kind.clone(), cause(), "the transport failed")));
            let options = ClientOptions { retry: azure_core::http::RetryOptions::none(), ..options };
            let client = client(ENDPOINT, options, &Spans::default());
            let call: Call<'_, SqlPool> = request(&client).send("Pools.get", Default::default(), &[200]);
            let error = refused(call.await);
            assert!(error.to_string().starts_with("Pools.get: "), "{error}");
            // The rest of the words is still told.
            assert!(has_cause(&error, |cause| cause.to_string().contains("https://service.example")), "{error:?}");
        }
    }
    // An error without a URL stays what it was.
    let options = answering(|_, _| Err(Error::with_error(ErrorKind::Other, std::io::Error::other("x"), "failed")));
    let client = client(ENDPOINT, options, &Spans::default());
    let call: Call<'_, SqlPool> = request(&client).send("Pools.get", Default::default(), &[200]);
    let error = refused(call.await);
    assert!(has_cause(&error, |cause| cause.is::<std::io::Error>()));
}

#[tokio::test]
async fn nothing_in_debug() {
    let service = Service::new([
        reply(202).header("azure-asyncoperation", &format!("/ops/1?sig={SIGNATURE}")).again(),
        ok(r#"{"status": "Running"}"#).again(),
        ok(DONE),
        reply(403).body("{}").header("x-api-key", API_KEY),
    ]);
    let client = client(ENDPOINT, ClientOptions { retry: retries(0), ..service.options() }, &Spans::default());
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
    let mut poller: Poller<OperationStatus<SqlPool>> =
        put(&client).poller("Pools.begin", FinalState::Default, Default::default()).unwrap();
    for _ in 0..2 {
        let state = poller.try_next().await.unwrap().unwrap();
        check("poller", &format!("{poller:?} {state:?}"));
    }
    drop(poller);
    let answer: Result<Response<SqlPool>> = put(&client).send("Pools.put", Default::default(), &[200]).await;
    check("answer", &format!("{:?}", answer.unwrap()));
    let call: Call<'_, SqlPool> = put(&client).send("Pools.put", Default::default(), &[200]);
    let error = refused(call.await);
    check("error", &format!("{error:?} {:?}", ServiceError::from_error(&error)));
    for policy in [
        SharedAccessSignature::from_key("integration", KEY.to_owned()).unwrap(),
        SharedAccessSignature::given(format!("uid=a&ex=b&sn={KEY}")).unwrap(),
        fixed_header("x-api-key", API_KEY).unwrap(),
        bearer(Arc::<Credential>::default(), &["scope"]),
    ] {
        check("policy", &format!("{policy:?}"));
    }
    check("limits", &format!("{:?}", Limits::default()));
}
