//! Links of services: credentials are sent to one origin only.

use super::models::{SqlPool, SqlPoolList};
use super::support::{Clients as _, Script, ScriptedResponse, ok, quick, response};
use crate::runtime::{FinalState, LongRunningOperation, NextLink};
use azure_core::http::Pager;
use futures::TryStreamExt;
use serde_json::json;

/// Links to other origins in every form, with a part of the error message.
const OTHER_ORIGINS: [(&str, &str); 12] = [
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

async fn page_through(link: &str) -> (Script, azure_core::Result<Vec<SqlPool>>) {
    let first = json!({"value": [{"id": "1"}], "nextLink": link}).to_string();
    let service = Script::new([ok(&first), ok(r#"{"value": [{"id": "2"}]}"#)]);
    let pager: Pager<SqlPoolList> = service
        .client()
        .get("/pools", &[])
        .query("api-version", &"1")
        .pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200])
        .unwrap();
    let pools = pager.try_collect().await;
    (service, pools)
}

async fn operate(first: ScriptedResponse) -> (Script, azure_core::Result<SqlPool>) {
    let service = Script::new([first, ok(r#"{"status": "Succeeded"}"#), ok("{}")]);
    let poller: LongRunningOperation<SqlPool> =
        service.client().put("/pools/a", &[]).begin("Pools.begin_create", FinalState::Default, quick()).unwrap();
    let result = poller.await.and_then(|response| response.into_model());
    (service, result)
}

#[tokio::test]
async fn links_to_other_origins_get_no_request_and_no_token() {
    for (link, named) in OTHER_ORIGINS {
        let (service, result) = page_through(link).await;
        let error = result.err().unwrap().to_string();
        assert!(error.starts_with("Pools.list: refused") && error.contains(named), "{link}: {error}");
        // One token, for the first request.
        assert_eq!((service.requests().len(), service.token_count()), (1, 1), "{link}");

        for header in ["azure-asyncoperation", "operation-location", "location"] {
            let (service, result) = operate(response(202).header(header, link).retry_now()).await;
            let error = result.err().unwrap().to_string();
            assert!(error.starts_with("Pools.begin_create: refused") && error.contains(named), "{link}: {error}");
            assert_eq!((service.requests().len(), service.token_count()), (1, 1), "{header}: {link}");
        }
    }
}

#[tokio::test]
async fn continuation_at_another_origin() {
    use azure_core::http::pager::{PagerContinuation, PagerOptions};
    let service = Script::new([]);
    let continuation = PagerContinuation::Link("https://evil.example/x".parse().unwrap());
    let options = PagerOptions { continuation: Some(continuation), ..Default::default() };
    let request = service.client().get("/pools", &[]);
    let mut pager: Pager<SqlPoolList> =
        request.pager("Pools.list", NextLink::Member("nextLink"), options, &[200]).unwrap();
    assert!(pager.try_next().await.err().unwrap().to_string().contains("evil.example"));
    assert_eq!((service.requests().len(), service.token_count()), (0, 0));
}

#[tokio::test]
async fn result_at_another_origin() {
    let script = [
        response(201).header("azure-asyncoperation", "/ops/1").retry_now(),
        ok(r#"{"status": "Succeeded", "resourceLocation": "https://evil.example/pools/a"}"#),
    ];
    let service = Script::new(script);
    let poller: LongRunningOperation<SqlPool> =
        service.client().put("/pools/a", &[]).begin("Pools.begin_create", FinalState::Default, quick()).unwrap();
    let error = poller.await.unwrap_err().to_string();
    assert!(error.contains("evil.example"), "{error}");
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn links_to_the_same_origin_are_unchanged() {
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
        assert_eq!(service.requests()[1].header("authorization"), Some("Bearer the-token"));
    }
}

#[tokio::test]
async fn invalid_links() {
    for link in ["https://", "https://[", "https://service.example:99999/"] {
        let (service, result) = page_through(link).await;
        assert!(result.err().unwrap().to_string().contains("is not a URL"), "{link}");
        assert_eq!(service.requests().len(), 1);
        let (service, result) = operate(response(202).header("location", link).retry_now()).await;
        assert!(result.err().unwrap().to_string().contains("is not a URL"), "{link}");
        assert_eq!(service.requests().len(), 1);
    }
}
