//! Lists in pages.

use fake_service::{Script, ok};
use futures::TryStreamExt;

use super::client;

const HERE: &str = "https://management.azure.com";

fn page(names: &[&str], next: Option<&str>) -> fake_service::ScriptedResponse {
    let items: Vec<String> = names.iter().map(|name| format!(r#"{{"name":"{name}"}}"#)).collect();
    let next = next.map(|next| format!(r#","nextLink":"{next}""#)).unwrap_or_default();
    ok(format!(r#"{{"value":[{}]{next}}}"#, items.join(",")))
}

async fn names(service: &Script) -> azure_core::Result<Vec<String>> {
    let pager = client(service).sql_pools_client().list_by_workspace("rg", "ws", None)?;
    pager.map_ok(|pool| pool.name.unwrap_or_default()).try_collect().await
}

#[tokio::test]
async fn three_pages() {
    let two = format!("{HERE}/pages/2?t=1&c=MII%2Bx%3D%3D&empty=&api-version=2021-06-01");
    let three = format!("{HERE}/pages/3");
    let service = Script::new([page(&["a", "b"], Some(&two)), page(&[], Some(&three)), page(&["c"], None)]);
    assert_eq!(names(&service).await.unwrap(), ["a", "b", "c"]);
    let seen = service.requests();
    // A link is followed as it stands, with the version of the client.
    let three = format!("{three}?api-version=2021-06-01");
    assert_eq!([seen[1].url.as_str(), seen[2].url.as_str()], [two, three]);
    assert!(seen.iter().all(|request| request.header("authorization").is_some()));
}

/// All forms of such links are tested in the runtime.
#[tokio::test]
async fn a_link_to_another_origin_is_rejected_without_a_token() {
    for (link, origin) in [
        ("https://evil.example/2", "https://evil.example"),
        ("http://management.azure.com/2", "http://management.azure.com"),
        ("https://management.azure.com@evil.example/2", "https://evil.example"),
    ] {
        let service = Script::new([page(&["a"], Some(link)), page(&["b"], None)]);
        let error = names(&service).await.unwrap_err();
        assert_eq!((service.requests().len(), service.remaining(), service.token_count()), (1, 1, 1), "{link}");
        assert!(error.to_string().contains(origin), "{link}: {error}");
    }
}

#[tokio::test]
async fn a_list_without_link_is_one_page() {
    let service = Script::new([ok(r#"{"value":[{"name":"u"}],"nextLink":"https://management.azure.com/2"}"#)]);
    let pools = client(&service).restorable_dropped_sql_pools_client().list_by_workspace("rg", "ws", None).unwrap();
    let found: Vec<_> = pools.try_collect().await.unwrap();
    assert_eq!(found.len(), 1);
}

#[tokio::test]
async fn a_null_page_is_empty() {
    let service = Script::new([ok(r#"{"value":null,"nextLink":null}"#)]);
    assert!(names(&service).await.unwrap().is_empty());
}
