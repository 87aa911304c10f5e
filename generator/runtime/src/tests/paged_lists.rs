//! Lists whose pages are returned by other operations, and the resolution of links.

use super::models::{SqlPool, SqlPoolList};
use super::support::{Clients as _, Script, ScriptedResponse, ok, quick, response};
use crate::paged_lists::LongRunningList;
use crate::runtime::{FinalState, NextLink, RequestBuilder, ServiceError};
use azure_core::http::Pager;
use futures::{StreamExt, TryStreamExt};
use serde_json::json;

const LINK: NextLink = NextLink::Member("nextLink");

fn page(id: &str, link: &str) -> ScriptedResponse {
    ok(json!({"value": [{"id": id}], "nextLink": link}).to_string())
}

async fn ids(pager: Pager<SqlPoolList>) -> azure_core::Result<Vec<String>> {
    pager.map_ok(|pool: SqlPool| pool.id.unwrap()).try_collect().await
}

/// The URLs that are requested if the first page has `link`.
async fn requested(link: &str, request: impl FnOnce(&Script) -> azure_core::Result<Pager<SqlPoolList>>) -> Vec<String> {
    let service = Script::new([page("1", link), page("2", "")]);
    assert_eq!(ids(request(&service).unwrap()).await.unwrap(), ["1", "2"]);
    service.lines()
}

#[tokio::test]
async fn links_are_unchanged_except_for_their_version() {
    for (link, expected) in [
        ("/p2", "GET /p2?api-version=2024-05-01"),
        ("/p2?$skip=a%2Bb&s=x'y", "GET /p2?$skip=a%2Bb&s=x%27y&api-version=2024-05-01"),
        ("/p2?API-VERSION=2024-05-01&b=1", "GET /p2?API-VERSION=2024-05-01&b=1"),
        ("/p2?a=1%20&Api-Version=1999&b=%2f", "GET /p2?a=1%20&api-version=2024-05-01&b=%2f"),
        ("/p2?api%2Dversion=1999", "GET /p2?api-version=2024-05-01"),
        ("/p2?api-version", "GET /p2?api-version=2024-05-01"),
    ] {
        let lines = requested(link, |service| {
            let request = service.client().get("/pools", &[]).query("top", &"1").query("api-version", &"2024-05-01");
            request.pager("Pools.list", LINK, Default::default(), &[200])
        });
        assert_eq!(lines.await, ["GET /pools?top=1&api-version=2024-05-01", expected]);
    }
}

fn continued(service: &Script, next: RequestBuilder) -> azure_core::Result<Pager<SqlPoolList>> {
    let first = service.client().get("/pools", &[]).query("api-version", &"1").header("x-first", &"1");
    first.continued_by(next).pager("Pools.list", LINK, Default::default(), &[200])
}

#[tokio::test]
async fn next_page_of_another_operation() {
    for (link, expected) in [
        ("next?page=2", "GET /tenants/t/next?page=2&v=1.6&$top=3"),
        ("next?v=7", "GET /tenants/t/next?v=7&$top=3"),
        ("next?%24top=9", "GET /tenants/t/next?%24top=9&v=1.6"),
        ("a/b", "GET /tenants/t/a/b?v=1.6&$top=3"),
        ("/elsewhere", "GET /elsewhere?v=1.6&$top=3"),
        ("https://service.example/p2?x=1", "GET /p2?x=1&v=1.6&$top=3"),
    ] {
        let lines = requested(link, |service| {
            let next = service.client().get("/tenants/{}/", &[&"t"]).query("v", &"1.6").query("$top", &"3");
            continued(service, next)
        });
        assert_eq!(lines.await, ["GET /pools?api-version=1", expected]);
    }
}

#[tokio::test]
async fn headers_of_the_operation_of_the_next_page() {
    let service = Script::new([page("1", "next"), page("2", "next?page=3"), page("3", "")]);
    let next = service.client().get("/more/", &[]).header("x-next", &"1");
    assert_eq!(ids(continued(&service, next).unwrap()).await.unwrap(), ["1", "2", "3"]);
    assert_eq!(service.lines()[1..], ["GET /more/next", "GET /more/next?page=3"]);
    for (at, seen) in service.requests().iter().enumerate() {
        let expected = if at == 0 { (Some("1"), None) } else { (None, Some("1")) };
        assert_eq!((seen.header("x-first"), seen.header("x-next")), expected);
    }
    // An error of the next request is returned at once.
    assert!(continued(&service, service.client().get("/{}/", &[&".."])).is_err());
}

fn made(service: &Script) -> LongRunningList<SqlPoolList> {
    let request = service.client().post("/pools/query", &[]).query("api-version", &"1");
    request.begin_list("Pools.query", FinalState::Default, LINK, quick()).unwrap()
}

#[tokio::test]
async fn list_of_a_long_running_operation() {
    let script = || {
        [
            response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now(),
            ok(r#"{"status": "Running"}"#).retry_now(),
            ok(r#"{"status": "Succeeded"}"#),
            page("1", "/p2"),
            page("2", ""),
        ]
    };
    let service = Script::new(script());
    assert_eq!(ids(made(&service).await.unwrap()).await.unwrap(), ["1", "2"]);
    assert_eq!(service.lines()[3..], ["GET /results/1", "GET /p2?api-version=1"]);

    let service = Script::new(script());
    let mut poller = made(&service);
    for status in ["InProgress", "Running", "Succeeded"] {
        assert_eq!(poller.next().await.unwrap().unwrap().to_string(), status);
    }
    let pages: Vec<_> = poller.await.unwrap().into_pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(service.remaining(), 0);
}

#[tokio::test]
async fn failed_and_empty_lists_of_a_long_running_operation() {
    let failed = r#"{"status": "Failed", "error": {"code": "Quota"}}"#;
    let service = Script::new([response(202).header("azure-asyncoperation", "/ops/1").retry_now(), ok(failed)]);
    let error = made(&service).await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Quota"));

    let service = Script::new([response(204)]);
    assert_eq!(ids(made(&service).await.unwrap()).await.unwrap(), [""; 0]);
}
