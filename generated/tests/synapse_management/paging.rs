//! Lists over several pages.

use fake_service::{Service, ok};
use futures::TryStreamExt;

use super::client;

const HERE: &str = "https://management.azure.com";

fn page(names: &[&str], next: Option<&str>) -> fake_service::Reply {
    let items: Vec<String> = names.iter().map(|name| format!(r#"{{"name":"{name}"}}"#)).collect();
    let next = next.map(|next| format!(r#","nextLink":"{next}""#)).unwrap_or_default();
    ok(format!(r#"{{"value":[{}]{next}}}"#, items.join(",")))
}

async fn names(service: &Service) -> azure_core::Result<Vec<String>> {
    let pager = client(service).sql_pools_client().list_by_workspace("rg", "ws", None)?;
    pager.map_ok(|pool| pool.name.unwrap_or_default()).try_collect().await
}

#[tokio::test]
async fn three_pages_are_one_list() {
    let two = format!("{HERE}/pages/2?t=1&c=MII%2Bx%3D%3D&empty=&api-version=2021-06-01");
    let three = format!("{HERE}/pages/3");
    let service = Service::new([page(&["a", "b"], Some(&two)), page(&[], Some(&three)), page(&["c"], None)]);
    assert_eq!(names(&service).await.unwrap(), ["a", "b", "c"]);
    let seen = service.seen();
    // A link is followed as it stands, with the version of the client.
    let three = format!("{three}?api-version=2021-06-01");
    assert_eq!([seen[1].url.as_str(), seen[2].url.as_str()], [two, three]);
    assert!(seen.iter().all(|request| request.header("authorization").is_some()));
}

#[tokio::test]
async fn a_link_to_another_origin_is_refused_and_gets_no_credential() {
    for link in [
        "https://evil.example/2",
        "http://management.azure.com/2",
        "https://management.azure.com:444/2",
        "//evil.example/2",
        "https://good@evil.example/2",
        "https://management.azure.com@evil.example/2",
        "https://management.azure.com.evil.example/2",
    ] {
        let service = Service::new([page(&["a"], Some(link)), page(&["b"], None)]);
        let error = names(&service).await.unwrap_err();
        assert_eq!(service.seen().len(), 1, "{link} was followed");
        assert_eq!(service.left(), 1);
        let host = if link.contains("evil") { "evil.example" } else { "management.azure.com" };
        assert!(format!("{error:?} {error}").contains(host), "{link}: {error}");
    }
}

#[tokio::test]
async fn a_description_without_link_is_one_page() {
    let service = Service::new([ok(r#"{"value":[{"name":"u"}],"nextLink":"https://management.azure.com/2"}"#)]);
    let pools = client(&service).restorable_dropped_sql_pools_client().list_by_workspace("rg", "ws", None).unwrap();
    let found: Vec<_> = pools.try_collect().await.unwrap();
    assert_eq!(found.len(), 1);
}

#[tokio::test]
async fn null_is_an_empty_page() {
    let service = Service::new([ok(r#"{"value":null,"nextLink":null}"#)]);
    assert!(names(&service).await.unwrap().is_empty());
}
