//! Links that services send: credentials stay home.

use super::fake::{Clients as _, Reply, Service, ok, reply};
use super::models::{SqlPool, SqlPoolList};
use crate::runtime::{FinalState, NextLink, OperationStatus};
use azure_core::http::{Pager, Poller};
use futures::TryStreamExt;
use serde_json::json;

/// Foreign in every way a link can be.
const FOREIGN: [(&str, &str); 12] = [
    ("https://evil.example/x", "evil.example"),
    ("https://service.example:444/x", "service.example:444"),
    ("http://service.example/x", "http://service.example"),
    ("//evil.example/x", "evil.example"),
    ("\\\\evil.example\\x", "evil.example"),
    ("https://good@evil.example/", "evil.example"),
    ("https://service.example@evil.example/", "evil.example"),
    ("https://good@service.example/x", "user name"),
    ("https://:pw@service.example/x", "user name"),
    ("https://good.service.example/", "good.service.example"),
    ("https://service.example.evil.example/", "service.example.evil.example"),
    ("ftp://service.example/x", "ftp://service.example"),
];

async fn page_through(link: &str) -> (Service, azure_core::Result<Vec<SqlPool>>) {
    let first = json!({"value": [{"id": "1"}], "nextLink": link}).to_string();
    let service = Service::new([ok(&first), ok(r#"{"value": [{"id": "2"}]}"#)]);
    let pager: Pager<SqlPoolList> = service
        .client()
        .get("/pools", &[])
        .query("api-version", &"1")
        .pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200])
        .unwrap();
    let pools = pager.try_collect().await;
    (service, pools)
}

async fn operate(first: Reply) -> (Service, azure_core::Result<SqlPool>) {
    let service = Service::new([first, ok(r#"{"status": "Succeeded"}"#), ok("{}")]);
    let poller: Poller<OperationStatus<SqlPool>> = service
        .client()
        .put("/pools/a", &[])
        .poller("Pools.begin_create", FinalState::Default, Default::default())
        .unwrap();
    let result = poller.await.and_then(|response| response.into_model());
    (service, result)
}

#[tokio::test]
async fn foreign_links_get_no_request_and_no_token() {
    for (link, named) in FOREIGN {
        let (service, result) = page_through(link).await;
        let error = result.err().unwrap().to_string();
        assert!(error.starts_with("Pools.list: refused") && error.contains(named), "{link}: {error}");
        // One request, so one token, and that went to the right place.
        assert_eq!((service.seen().len(), service.tokens()), (1, 1), "{link}");

        for header in ["azure-asyncoperation", "operation-location", "location"] {
            let (service, result) = operate(reply(202).header(header, link).again()).await;
            let error = result.err().unwrap().to_string();
            assert!(error.starts_with("Pools.begin_create: refused") && error.contains(named), "{link}: {error}");
            assert_eq!((service.seen().len(), service.tokens()), (1, 1), "{header}: {link}");
        }
    }
}

#[tokio::test]
async fn a_resumed_pager_is_guarded_too() {
    use azure_core::http::pager::{PagerContinuation, PagerOptions};
    let service = Service::new([]);
    let continuation = PagerContinuation::Link("https://evil.example/x".parse().unwrap());
    let options = PagerOptions { continuation: Some(continuation), ..Default::default() };
    let request = service.client().get("/pools", &[]);
    let mut pager: Pager<SqlPoolList> =
        request.pager("Pools.list", NextLink::Member("nextLink"), options, &[200]).unwrap();
    assert!(pager.try_next().await.err().unwrap().to_string().contains("evil.example"));
    assert_eq!((service.seen().len(), service.tokens()), (0, 0));
}

#[tokio::test]
async fn a_foreign_result_is_refused_after_the_wait() {
    let script = [
        reply(201).header("azure-asyncoperation", "/ops/1").again(),
        ok(r#"{"status": "Succeeded", "resourceLocation": "https://evil.example/pools/a"}"#),
    ];
    let service = Service::new(script);
    let poller: Poller<OperationStatus<SqlPool>> = service
        .client()
        .put("/pools/a", &[])
        .poller("Pools.begin_create", FinalState::Default, Default::default())
        .unwrap();
    let error = poller.await.unwrap_err().to_string();
    assert!(error.contains("evil.example"), "{error}");
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test]
async fn links_home_are_followed_byte_for_byte() {
    // All but the version, which is the client's.
    for (link, arrives) in [
        ("https://service.example/p?page=2", "/p?page=2&api-version=1"),
        ("https://SERVICE.example:443/p?page=2", "/p?page=2&api-version=1"),
        ("/p?page=2", "/p?page=2&api-version=1"),
        ("?page=2", "/pools?page=2&api-version=1"),
        ("more", "/more?api-version=1"),
        (
            "https://service.example/p?t=1&c=MII%2Bx%3D%3D&s=a_b-c&empty=&api-version=1&&",
            "/p?t=1&c=MII%2Bx%3D%3D&s=a_b-c&empty=&api-version=1&&",
        ),
        ("/p%2Fq/%41?$skiptoken=a+b%20c&x&&y==", "/p%2Fq/%41?$skiptoken=a+b%20c&x&&y==&api-version=1"),
    ] {
        let (service, result) = page_through(link).await;
        assert_eq!(result.unwrap().len(), 2, "{link}");
        assert_eq!(service.lines(), ["GET /pools?api-version=1".to_owned(), format!("GET {arrives}")]);
        assert_eq!(service.seen()[1].header("authorization"), Some("Bearer the-token"));
    }
}

#[tokio::test]
async fn links_that_are_no_links() {
    for link in ["https://", "https://[", "https://service.example:99999/"] {
        let (service, result) = page_through(link).await;
        assert!(result.err().unwrap().to_string().contains("is not a URL"), "{link}");
        assert_eq!(service.seen().len(), 1);
        let (service, result) = operate(reply(202).header("location", link).again()).await;
        assert!(result.err().unwrap().to_string().contains("is not a URL"), "{link}");
        assert_eq!(service.seen().len(), 1);
    }
}
