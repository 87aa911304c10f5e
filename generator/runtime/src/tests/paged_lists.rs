//! Lists whose pages take more than a link, and what a link is given.

use super::fake::{Clients as _, Reply, Service, ok, reply};
use super::models::{SqlPool, SqlPoolList};
use crate::paged_lists::PagedPoller;
use crate::runtime::{FinalState, NextLink, RequestBuilder, ServiceError};
use azure_core::http::{Pager, StatusCode};
use futures::{StreamExt, TryStreamExt};
use serde_json::json;

const LINK: NextLink = NextLink::Member("nextLink");

fn page(id: &str, link: &str) -> Reply {
    ok(json!({"value": [{"id": id}], "nextLink": link}).to_string())
}

async fn ids(pager: Pager<SqlPoolList>) -> azure_core::Result<Vec<String>> {
    pager.map_ok(|pool: SqlPool| pool.id.unwrap()).try_collect().await
}

/// The URLs that are requested if the first page has `link`.
async fn requested(
    link: &str,
    request: impl FnOnce(&Service) -> azure_core::Result<Pager<SqlPoolList>>,
) -> Vec<String> {
    let service = Service::new([page("1", link), page("2", "")]);
    assert_eq!(ids(request(&service).unwrap()).await.unwrap(), ["1", "2"]);
    service.lines()
}

#[tokio::test]
async fn a_link_gets_the_version_of_the_first_request_and_stays_as_it_is() {
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

#[tokio::test]
async fn a_circle_is_noticed_although_its_link_has_no_version() {
    let service = Service::new([page("1", "/pools"), page("1", "/pools")]);
    let request = service.client().get("/pools", &[]).query("api-version", &"1");
    let pager = request.pager("Pools.list", LINK, Default::default(), &[200]).unwrap();
    assert!(ids(pager).await.unwrap_err().to_string().ends_with("the next page is one that was there before"));
    assert_eq!(service.seen().len(), 1);
}

fn continued(service: &Service, next: RequestBuilder) -> azure_core::Result<Pager<SqlPoolList>> {
    let first = service.client().get("/pools", &[]).query("api-version", &"1").header("x-first", &"1");
    first.continued_by(next).pager("Pools.list", LINK, Default::default(), &[200])
}

#[tokio::test]
async fn another_operation_gets_the_next_page() {
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
async fn the_headers_of_the_next_page_are_those_of_its_operation() {
    let service = Service::new([page("1", "next"), page("2", "next?page=3"), page("3", "")]);
    let next = service.client().get("/more/", &[]).header("x-next", &"1");
    assert_eq!(ids(continued(&service, next).unwrap()).await.unwrap(), ["1", "2", "3"]);
    assert_eq!(service.lines()[1..], ["GET /more/next", "GET /more/next?page=3"]);
    for (at, seen) in service.seen().iter().enumerate() {
        let expected = if at == 0 { (Some("1"), None) } else { (None, Some("1")) };
        assert_eq!((seen.header("x-first"), seen.header("x-next")), expected);
    }
    // What is wrong with the next request is known at once.
    assert!(continued(&service, service.client().get("/{}/", &[&".."])).is_err());
}

fn made(service: &Service) -> PagedPoller<SqlPoolList> {
    let request = service.client().post("/pools/query", &[]).query("api-version", &"1");
    request.paged_poller("Pools.query", FinalState::Default, LINK, Default::default()).unwrap()
}

#[tokio::test]
async fn a_long_running_operation_makes_a_list() {
    let script = || {
        [
            reply(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").again(),
            ok(r#"{"status": "Running"}"#).again(),
            ok(r#"{"status": "Succeeded"}"#),
            page("1", "/p2"),
            page("2", ""),
        ]
    };
    let service = Service::new(script());
    assert_eq!(ids(made(&service).await.unwrap()).await.unwrap(), ["1", "2"]);
    assert_eq!(service.lines()[3..], ["GET /results/1", "GET /p2?api-version=1"]);

    let service = Service::new(script());
    let mut poller = made(&service);
    for status in [StatusCode::Accepted, StatusCode::Ok, StatusCode::Ok] {
        assert_eq!(poller.next().await.unwrap().unwrap().status(), status);
    }
    let pages: Vec<_> = poller.await.unwrap().into_pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(service.left(), 0);
}

#[tokio::test]
async fn a_list_that_is_not_made_is_an_error_and_one_of_nothing_is_empty() {
    let failed = r#"{"status": "Failed", "error": {"code": "Quota"}}"#;
    let service = Service::new([reply(202).header("azure-asyncoperation", "/ops/1").again(), ok(failed)]);
    let error = made(&service).await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Quota"));

    let service = Service::new([reply(204)]);
    assert_eq!(ids(made(&service).await.unwrap()).await.unwrap(), [""; 0]);
}
