//! Lists that come page by page.

use super::fake::{Clients as _, Reply, Service, ok, reply};
use super::models::{SqlPool, SqlPoolList};
use crate::runtime::{NextLink, RequestBuilder, ServiceError};
use azure_core::{
    Value,
    http::{
        PageIterator, Pager, RequestContent, Response,
        pager::{PagerContinuation, PagerOptions},
    },
};
use futures::{StreamExt, TryStreamExt};
use serde_json::json;

const LINK: NextLink = NextLink::Member("nextLink");

fn page(ids: &[&str], link: Option<&str>) -> Reply {
    let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    ok(json!({"value": items, "nextLink": link}).to_string())
}

fn pager(request: RequestBuilder, next: NextLink) -> Pager<SqlPoolList> {
    request.pager("Pools.list", next, Default::default(), &[200, 204]).unwrap()
}

async fn ids(pager: Pager<SqlPoolList>) -> azure_core::Result<Vec<String>> {
    pager.map_ok(|pool: SqlPool| pool.id.unwrap()).try_collect().await
}

#[tokio::test]
async fn three_pages() {
    let service = Service::new([page(&["1", "2"], Some("/p2")), page(&["3"], Some("/p3")), page(&["4"], None)]);
    let request = service.client().get("/pools", &[]).header("x-mine", &"1");
    assert_eq!(ids(pager(request, LINK)).await.unwrap(), ["1", "2", "3", "4"]);
    assert_eq!(service.lines(), ["GET /pools", "GET /p2", "GET /p3"]);
    for seen in service.seen() {
        assert_eq!((seen.header("accept"), seen.header("x-mine")), (Some("application/json"), Some("1")));
    }
    assert_eq!(service.tokens(), 1);
}

#[tokio::test]
async fn links_that_end_the_list() {
    for end in [r#""nextLink": null"#, r#""nextLink": """#, r#""nextLink": " ""#, r#""other": 1"#] {
        let service = Service::new([ok(format!(r#"{{"value": [{{"id": "1"}}], {end}}}"#))]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap(), ["1"]);
        assert_eq!(service.seen().len(), 1);
    }
}

#[tokio::test]
async fn pages_without_items() {
    let script =
        [ok(r#"{"value": [], "nextLink": "/p2"}"#), ok(r#"{"value": null, "nextLink": "/p3"}"#), page(&["1"], None)];
    let service = Service::new(script);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap(), ["1"]);
    for body in [ok("{}"), ok(r#"{"value": null}"#), reply(204)] {
        let service = Service::new([body]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap(), [""; 0]);
    }
}

#[tokio::test]
async fn one_page_only() {
    let service = Service::new([page(&["1"], Some("/p2"))]);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), NextLink::None)).await.unwrap(), ["1"]);
}

#[tokio::test]
async fn a_post_is_followed_by_gets() {
    let service = Service::new([page(&["1"], Some("/query")), page(&["2"], None)]);
    let content: RequestContent<Value> = json!({"filter": "x"}).try_into().unwrap();
    let request = service.client().post("/query", &[]).json(content);
    assert_eq!(ids(pager(request, LINK)).await.unwrap(), ["1", "2"]);
    let seen = service.seen();
    assert_eq!(service.lines(), ["POST /query", "GET /query"]);
    assert_eq!((seen[0].body.as_str(), seen[1].body.as_str()), (r#"{"filter":"x"}"#, ""));
    assert_eq!(seen[1].header("content-type"), None);
}

#[tokio::test]
async fn tokens_in_headers() {
    let continued = |ids: &[&str], token: &str| page(ids, None).header("x-ms-continuation", token);
    let service = Service::new([continued(&["1"], "a=="), continued(&["2"], "b"), continued(&["3"], "")]);
    let content: RequestContent<Value> = json!({"q": 1}).try_into().unwrap();
    let request = service.client().post("/query", &[]).json(content);
    let pager = pager(request, NextLink::Header("x-ms-continuation"));
    assert_eq!(ids(pager).await.unwrap(), ["1", "2", "3"]);
    let tokens: Vec<_> =
        service.seen().iter().map(|seen| seen.header("x-ms-continuation").map(str::to_owned)).collect();
    assert_eq!(tokens, [None, Some("a==".to_owned()), Some("b".to_owned())]);
    assert!(service.seen().iter().all(|seen| seen.line() == "POST /query" && seen.body == r#"{"q":1}"#));
}

#[tokio::test]
async fn links_inside_objects_and_names_with_dots() {
    for (path, body) in [
        ("_links.next.href", json!({"value": [{"id": "1"}], "_links": {"self": {}, "next": {"href": "/p2"}}})),
        ("odata.nextLink", json!({"value": [{"id": "1"}], "odata.nextLink": "/p2", "odata": {"nextLink": null}})),
        ("@odata.nextLink", json!({"value": [{"id": "1"}], "@odata.nextLink": "/p2"})),
    ] {
        let service = Service::new([ok(body.to_string()), page(&["2"], None)]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), NextLink::Member(path))).await.unwrap(), ["1", "2"]);
    }
    for body in
        [json!({"_links": null}), json!({"_links": {"next": null}}), json!({"_links": {"next": {"href": null}}})]
    {
        let service = Service::new([ok(body.to_string())]);
        let request = service.client().get("/pools", &[]);
        assert_eq!(ids(pager(request, NextLink::Member("_links.next.href"))).await.unwrap(), [""; 0]);
    }
}

#[tokio::test]
async fn circles_are_errors() {
    for (links, requests) in [
        (vec!["/pools"], 1),
        (vec!["https://service.example/pools"], 1),
        (vec!["/a", "/a"], 2),
        (vec!["/a", "/b", "/a"], 3),
        (vec!["/a", "/b", "/c", "/d", "/b"], 5),
    ] {
        let mut script: Vec<_> = links.iter().map(|link| page(&["1"], Some(link))).collect();
        script.push(page(&["never"], None));
        let service = Service::new(script);
        let error = ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap_err().to_string();
        assert_eq!(error, "Pools.list: the next page is one that was there before");
        assert_eq!(service.seen().len(), requests);
    }
    let continued = || page(&["1"], None).header("x-ms-continuation", "same");
    let service = Service::new([continued(), continued(), continued()]);
    let request = service.client().get("/pools", &[]);
    assert!(ids(pager(request, NextLink::Header("x-ms-continuation"))).await.is_err());
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test]
async fn many_pages_cost_no_more_than_a_few() {
    let count = 5000;
    let script = (0..count).map(|at| page(&["x"], (at + 1 < count).then_some(format!("/p?{at}")).as_deref()));
    let service = Service::new(script);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap().len(), count);
}

#[tokio::test]
async fn pages_and_resuming() {
    let service = Service::new([
        page(&["1"], Some("/p2")),
        page(&["2"], Some("/p3")),
        page(&["2"], Some("/p3")),
        page(&["3"], None),
    ]);
    let client = service.client();
    let mut pages = pager(client.get("/pools", &[]), LINK).into_pages();
    assert_eq!(pages.next().await.unwrap().unwrap().into_model().unwrap().value.unwrap().len(), 1);
    let options = PagerOptions { continuation: pages.into_continuation(), ..Default::default() };
    let mut resumed: Pager<SqlPoolList> = client.get("/pools", &[]).pager("Pools.list", LINK, options, &[200]).unwrap();
    assert_eq!(resumed.try_next().await.unwrap().unwrap().id.as_deref(), Some("2"));
    // The page in hand is fetched again, and that is no circle.
    let rest: Vec<_> = resumed.into_pages().try_collect().await.unwrap();
    assert_eq!(rest.len(), 2);
    assert_eq!(service.lines(), ["GET /pools", "GET /p2", "GET /p2", "GET /p3"]);
}

#[tokio::test]
async fn a_continuation_that_was_kept_as_text() {
    for (text, next, line) in [
        ("https://service.example/p2?a=b", LINK, "GET /p2?a=b"),
        ("/p2", LINK, "GET /p2"),
        ("token", NextLink::Header("x-ms-continuation"), "GET /pools"),
    ] {
        let service = Service::new([page(&["2"], None)]);
        let continuation = Some(PagerContinuation::Token(text.to_owned()));
        let options = PagerOptions { continuation, ..Default::default() };
        let pager: Pager<SqlPoolList> =
            service.client().get("/pools", &[]).pager("Pools.list", next, options, &[200]).unwrap();
        assert_eq!(ids(pager).await.unwrap(), ["2"]);
        assert_eq!(service.lines(), [line]);
    }
    let service = Service::new([]);
    let continuation = Some(PagerContinuation::Token("a\r\nx: y".to_owned()));
    let options = PagerOptions { continuation, ..Default::default() };
    let request = service.client().get("/pools", &[]);
    let pager: Pager<SqlPoolList> =
        request.pager("Pools.list", NextLink::Header("x-ms-continuation"), options, &[200]).unwrap();
    assert!(ids(pager).await.is_err());
    assert_eq!(service.seen().len(), 0);
}

#[tokio::test]
async fn pages_that_are_not_lists() {
    let service = Service::new([ok(r#"{"rows": 1, "nextLink": "/p2"}"#), ok(r#"{"rows": 2}"#)]);
    let pages: PageIterator<Response<Value>> =
        service.client().get("/q", &[]).pages("Q.run", LINK, Default::default(), &[200]).unwrap();
    let rows: Vec<_> = pages.map_ok(|page| page.into_model().unwrap()["rows"].clone()).try_collect().await.unwrap();
    assert_eq!(rows, [1, 2]);
}

#[tokio::test]
async fn errors_come_out_of_the_pager() {
    let service = Service::new([page(&["1"], Some("/p2")), reply(403).body(r#"{"error":{"code":"Forbidden"}}"#)]);
    let mut pager = pager(service.client().get("/pools", &[]), LINK);
    assert!(pager.try_next().await.unwrap().is_some());
    let error = pager.try_next().await.err().unwrap();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Forbidden"));
    // No endless loop of errors.
    assert!(pager.try_next().await.unwrap().is_none());

    for body in ["<html>", "[]", "5", r#"{"nextLink": 5}"#, r#"{"nextLink": {}}"#] {
        let service = Service::new([ok(body)]);
        let error = ids(self::pager(service.client().get("/pools", &[]), LINK)).await.unwrap_err().to_string();
        assert!(error.starts_with("Pools.list: the page has no readable `nextLink`"), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_problem_with_a_parameter_is_told_at_once() {
    let service = Service::new([]);
    let request = service.client().get("/pools/{}", &[&".."]);
    let result: azure_core::Result<Pager<SqlPoolList>> = request.pager("Pools.list", LINK, Default::default(), &[200]);
    assert!(result.unwrap_err().to_string().starts_with("Pools.list: "));
}
