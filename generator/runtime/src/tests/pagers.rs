//! Lists in pages.

use super::models::{SqlPool, SqlPoolList};
use super::support::{Clients as _, Script, ScriptedResponse, ok, response};
use crate::runtime::{NextLink, RequestBuilder, ServiceError};
use azure_core::{
    Value,
    http::{
        Pager, RequestContent,
        pager::{PagerContinuation, PagerOptions},
    },
};
use futures::{StreamExt, TryStreamExt};
use serde_json::json;

const LINK: NextLink = NextLink::Member("nextLink");

fn page(ids: &[&str], link: Option<&str>) -> ScriptedResponse {
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
    let service = Script::new([page(&["1", "2"], Some("/p2")), page(&["3"], Some("/p3")), page(&["4"], None)]);
    let request = service.client().get("/pools", &[]).header("x-mine", &"1");
    assert_eq!(ids(pager(request, LINK)).await.unwrap(), ["1", "2", "3", "4"]);
    assert_eq!(service.lines(), ["GET /pools", "GET /p2", "GET /p3"]);
    for seen in service.requests() {
        assert_eq!((seen.header("accept"), seen.header("x-mine")), (Some("application/json"), Some("1")));
    }
    assert_eq!(service.token_count(), 1);
}

#[tokio::test]
async fn absent_and_empty_links() {
    for end in [r#""nextLink": null"#, r#""nextLink": """#, r#""nextLink": " ""#, r#""other": 1"#] {
        let service = Script::new([ok(format!(r#"{{"value": [{{"id": "1"}}], {end}}}"#))]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap(), ["1"]);
        assert_eq!(service.requests().len(), 1);
    }
}

#[tokio::test]
async fn pages_without_items() {
    let script =
        [ok(r#"{"value": [], "nextLink": "/p2"}"#), ok(r#"{"value": null, "nextLink": "/p3"}"#), page(&["1"], None)];
    let service = Script::new(script);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap(), ["1"]);
    for body in [ok("{}"), ok(r#"{"value": null}"#), response(204)] {
        let service = Script::new([body]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap(), [""; 0]);
    }
}

#[tokio::test]
async fn one_page_only() {
    let service = Script::new([page(&["1"], Some("/p2"))]);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), NextLink::None)).await.unwrap(), ["1"]);
}

#[tokio::test]
async fn pages_after_a_post() {
    let service = Script::new([page(&["1"], Some("/query")), page(&["2"], None)]);
    let content: RequestContent<Value> = json!({"filter": "x"}).try_into().unwrap();
    let request = service.client().post("/query", &[]).json(content);
    assert_eq!(ids(pager(request, LINK)).await.unwrap(), ["1", "2"]);
    let seen = service.requests();
    assert_eq!(service.lines(), ["POST /query", "GET /query"]);
    assert_eq!((seen[0].body.as_str(), seen[1].body.as_str()), (r#"{"filter":"x"}"#, ""));
    assert_eq!(seen[1].header("content-type"), None);
}

#[tokio::test]
async fn links_inside_objects_and_names_with_dots() {
    for (path, body) in [
        ("_links.next.href", json!({"value": [{"id": "1"}], "_links": {"self": {}, "next": {"href": "/p2"}}})),
        ("odata.nextLink", json!({"value": [{"id": "1"}], "odata.nextLink": "/p2", "odata": {"nextLink": null}})),
        ("@odata.nextLink", json!({"value": [{"id": "1"}], "@odata.nextLink": "/p2"})),
    ] {
        let service = Script::new([ok(body.to_string()), page(&["2"], None)]);
        assert_eq!(ids(pager(service.client().get("/pools", &[]), NextLink::Member(path))).await.unwrap(), ["1", "2"]);
    }
    for body in
        [json!({"_links": null}), json!({"_links": {"next": null}}), json!({"_links": {"next": {"href": null}}})]
    {
        let service = Script::new([ok(body.to_string())]);
        let request = service.client().get("/pools", &[]);
        assert_eq!(ids(pager(request, NextLink::Member("_links.next.href"))).await.unwrap(), [""; 0]);
    }
}

const LOOP: &str = "Pools.list: pagination loop: the link to the next page leads to a page that was requested before";

/// The items of the page whose link closes the loop are returned before the error, and nothing after it.
#[tokio::test]
async fn pagination_loops_are_errors() {
    for (links, requests) in [
        (&["/pools"][..], 1),
        (&["https://service.example/pools?api-version=1"], 1),
        (&["/a", "/a"], 2),
        (&["/a", "/b", "/a"], 3),
        (&["/a", "/b", "/c", "/d", "/b"], 5),
        // The fragment is not sent.
        (&["/pools#2"], 1),
        (&["#1"], 1),
        (&["/a#1", "/b#1", "/a#2"], 3),
    ] {
        let mut script: Vec<_> = links.iter().map(|link| page(&["1", "2"], Some(link))).collect();
        script.push(page(&["never"], None));
        let service = Script::new(script);
        let request = service.client().get("/pools", &[]).query("api-version", &"1");
        let mut pager = pager(request, LINK);
        for _ in 0..2 * requests {
            pager.try_next().await.unwrap().unwrap();
        }
        assert_eq!(pager.try_next().await.err().unwrap().to_string(), LOOP, "{links:?}");
        assert!(pager.try_next().await.unwrap().is_none());
        assert_eq!(service.requests().len(), requests);
    }
}

#[tokio::test]
async fn more_pages_than_the_history() {
    let count = 5000;
    let script = (0..count).map(|at| page(&["x"], (at + 1 < count).then_some(format!("/p?{at}")).as_deref()));
    let service = Script::new(script);
    assert_eq!(ids(pager(service.client().get("/pools", &[]), LINK)).await.unwrap().len(), count);
}

#[tokio::test]
async fn pages_and_resuming() {
    let service = Script::new([
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
async fn continuation_from_text() {
    for (text, line) in [("https://service.example/p2?a=b", "GET /p2?a=b"), ("/p2", "GET /p2")] {
        let service = Script::new([page(&["2"], None)]);
        let continuation = Some(PagerContinuation::Token(text.to_owned()));
        let options = PagerOptions { continuation, ..Default::default() };
        let pager: Pager<SqlPoolList> =
            service.client().get("/pools", &[]).pager("Pools.list", LINK, options, &[200]).unwrap();
        assert_eq!(ids(pager).await.unwrap(), ["2"]);
        assert_eq!(service.lines(), [line]);
    }
}

#[tokio::test]
async fn errors_of_pages() {
    let service = Script::new([page(&["1"], Some("/p2")), response(403).body(r#"{"error":{"code":"Forbidden"}}"#)]);
    let mut pager = pager(service.client().get("/pools", &[]), LINK);
    assert!(pager.try_next().await.unwrap().is_some());
    let error = pager.try_next().await.err().unwrap();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Forbidden"));
    // No endless loop of errors.
    assert!(pager.try_next().await.unwrap().is_none());

    for body in ["<html>", "[]", "5", r#"{"nextLink": 5}"#, r#"{"nextLink": {}}"#] {
        let service = Script::new([ok(body)]);
        let error = ids(self::pager(service.client().get("/pools", &[]), LINK)).await.unwrap_err().to_string();
        assert!(error.starts_with("Pools.list: the page has no readable `nextLink`"), "{body}: {error}");
    }
}

#[tokio::test]
async fn invalid_parameters() {
    let service = Script::new([]);
    let request = service.client().get("/pools/{}", &[&".."]);
    let result: azure_core::Result<Pager<SqlPoolList>> = request.pager("Pools.list", LINK, Default::default(), &[200]);
    assert!(result.unwrap_err().to_string().starts_with("Pools.list: "));
}
