//! Lists whose next page is requested with a token from a header.

use super::models::{SqlPool, SqlPoolList};
use super::support::{Clients as _, Script, ScriptedResponse, ok, response};
use crate::runtime::{NextLink, RequestBuilder, ServiceError, TokenParameter};
use azure_core::{
    Result, Value,
    http::{
        Pager, RequestContent,
        pager::{PagerContinuation, PagerOptions},
    },
};
use futures::{StreamExt, TryStreamExt};
use serde_json::json;

const HEADER: NextLink = NextLink::Header("X-Ms-Continuation", TokenParameter::Header("x-ms-continuation"));
const QUERY: NextLink = NextLink::Header("x-ms-continuation", TokenParameter::Query("token"));

fn page(id: &str, token: &str) -> ScriptedResponse {
    // A link in the body is not what leads to the next page.
    ok(json!({"value": [{"id": id}], "nextLink": "/never"}).to_string()).header("x-ms-continuation", token)
}

fn pager(request: RequestBuilder, next: NextLink) -> Pager<SqlPoolList> {
    request.pager("Pools.list", next, Default::default(), &[200, 204]).unwrap()
}

async fn ids(pager: Pager<SqlPoolList>) -> Result<Vec<String>> {
    pager.map_ok(|pool: SqlPool| pool.id.unwrap()).try_collect().await
}

/// The tokens that the requests had as a header.
fn tokens(service: &Script) -> Vec<Option<String>> {
    service.requests().iter().map(|seen| seen.header("x-ms-continuation").map(str::to_owned)).collect()
}

#[tokio::test]
async fn token_in_a_header() {
    let service = Script::new([page("1", "t/1"), page("2", "t 2"), ok(r#"{"value":[{"id":"3"}]}"#)]);
    let request = service.client().get("/pools", &[]).query("top", &"1").header("x-mine", &"1");
    assert_eq!(ids(pager(request, HEADER)).await.unwrap(), ["1", "2", "3"]);
    assert_eq!(service.lines(), ["GET /pools?top=1"; 3]);
    assert_eq!(tokens(&service), [None, Some("t/1".into()), Some("t 2".into())]);
    assert!(service.requests().iter().all(|seen| seen.header("x-mine") == Some("1")));
}

#[tokio::test]
async fn token_in_a_query() {
    let service = Script::new([page("1", "a+b&c"), page("2", "d"), page("3", "")]);
    let request = service.client().get("/pools?x=%2b", &[]).query("token", &"mine").query("top", &"1");
    assert_eq!(ids(pager(request, QUERY)).await.unwrap(), ["1", "2", "3"]);
    assert_eq!(
        service.lines(),
        [
            "GET /pools?x=%2b&token=mine&top=1",
            "GET /pools?x=%2b&top=1&token=a%2Bb%26c",
            "GET /pools?x=%2b&top=1&token=d"
        ]
    );
}

/// The whole first request is repeated.
#[tokio::test]
async fn body_is_sent_for_each_page() {
    let service = Script::new([page("1", "t"), page("2", "")]);
    let content: RequestContent<Value> = json!({"filter": "x"}).try_into().unwrap();
    assert_eq!(ids(pager(service.client().post("/query", &[]).json(content), HEADER)).await.unwrap(), ["1", "2"]);
    assert_eq!(service.lines(), ["POST /query"; 2]);
    for seen in service.requests() {
        assert_eq!((seen.body.as_str(), seen.header("content-type")), (r#"{"filter":"x"}"#, Some("application/json")));
    }
}

#[tokio::test]
async fn blank_and_absent_tokens_end_the_list() {
    for last in [page("1", ""), page("1", "  "), ok(r#"{"value":[{"id":"1"}]}"#)] {
        let service = Script::new([last]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), HEADER)).await.unwrap(), ["1"]);
        assert_eq!(service.requests().len(), 1);
    }
}

#[tokio::test]
async fn pages_without_content() {
    let service = Script::new([response(204).header("x-ms-continuation", "t"), page("1", "u"), response(204)]);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), HEADER)).await.unwrap(), ["1"]);
    assert_eq!(service.requests().len(), 3);
}

/// The items of the page with the token are returned before the error, and nothing after it.
#[tokio::test]
async fn repeated_tokens_are_errors() {
    for (next, first, answers) in [
        (HEADER, None, &["a", "a"][..]),
        (HEADER, None, &["a", "b", "a"]),
        (QUERY, None, &["a", "a"]),
        (HEADER, Some("a"), &["a"]),
        (QUERY, Some("a"), &["b", "a"]),
    ] {
        let service = Script::new(answers.iter().map(|token| page("1", token)).chain([page("never", "")]));
        let request = service.client().get("/pools", &[]);
        let request =
            if next == HEADER { request.header("x-ms-continuation", &first) } else { request.query("token", &first) };
        let mut pager = pager(request, next);
        for _ in answers {
            pager.try_next().await.unwrap().unwrap();
        }
        assert_eq!(
            pager.try_next().await.err().unwrap().to_string(),
            "Pools.list: pagination loop: the token of the next page leads to a page that was requested before"
        );
        assert!(pager.try_next().await.unwrap().is_none());
        assert_eq!(service.requests().len(), answers.len());
    }
}

/// The token of a page goes on in another pager, also as text; that of the request is the start of a list.
#[tokio::test]
async fn resumed_and_started_with_a_token() {
    let service = Script::new([page("1", "t"), page("2", "u"), page("2", "u"), page("3", "")]);
    let client = service.client();
    let mut pages = pager(client.get("/pools", &[]), HEADER).into_pages();
    pages.next().await.unwrap().unwrap();
    let continuation = pages.into_continuation();
    assert!(matches!(&continuation, Some(PagerContinuation::Token(token)) if token == "t"));
    let options = PagerOptions { continuation, ..Default::default() };
    let request = client.get("/pools", &[]).header("x-ms-continuation", &"start");
    let mut resumed: Pager<SqlPoolList> = request.pager("Pools.list", HEADER, options, &[200]).unwrap();
    assert_eq!(resumed.try_next().await.unwrap().unwrap().id.as_deref(), Some("2"));
    // The page in hand is fetched again, and that is no loop.
    let rest: Vec<_> = resumed.into_pages().try_collect().await.unwrap();
    assert_eq!(rest.len(), 2);
    let expected = [None, Some("t"), Some("t"), Some("u")];
    assert_eq!(tokens(&service), expected.map(|token| token.map(str::to_owned)));

    let service = Script::new([page("2", "u"), page("3", "")]);
    let request = service.client().get("/pools", &[]).header("x-ms-continuation", &"start");
    assert_eq!(ids(pager(request, HEADER)).await.unwrap(), ["2", "3"]);
    assert_eq!(tokens(&service), [Some("start".to_owned()), Some("u".to_owned())]);
}

/// A token that would start another header is an error after its page, and is not shown.
#[tokio::test]
async fn unusable_tokens_and_failed_pages() {
    let service = Script::new([page("1", "a\u{7f}secret"), page("never", "")]);
    let mut pager = pager(service.client().get("/pools", &[]), HEADER);
    pager.try_next().await.unwrap().unwrap();
    let error = pager.try_next().await.err().unwrap().to_string();
    assert!(error.starts_with("Pools.list: the token of the next page: the header \"x-ms-continuation\""), "{error}");
    assert!(!error.contains("secret"), "{error}");
    assert_eq!(service.requests().len(), 1);

    let service = Script::new([page("1", "t"), response(403).body(r#"{"error":{"code":"Forbidden"}}"#)]);
    let error = ids(self::pager(service.client().get("/pools", &[]), HEADER)).await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Forbidden"));
}
