//! `paging.json`, `custom-baseUrl-paging.json`: pages that another operation gets, and those that take long to make.

use clients::{custom_baseurl_paging, paging::clients::PagingClient};
use futures::{StreamExt, TryStreamExt};

use super::{all, first, ten};

fn client() -> PagingClient {
    client!(paging::PagingClient, PagingClientOptions)
}

#[tokio::test]
async fn a_link_is_part_of_the_path_of_the_next_operation() {
    let expected: Vec<_> = (1..=10).map(|id| (id, "product".to_owned())).collect();
    assert_eq!(all(client().list_multiple_pages_fragment_next_link("test_user", "1.6", None)).await.unwrap(), expected);
    let grouped = client().list_multiple_pages_fragment_with_grouping_next_link("test_user", "1.6", None);
    assert_eq!(all(grouped).await.unwrap(), expected);
}

#[tokio::test]
async fn the_next_operation_brings_its_own_parameters() {
    let second = (2, "Product".to_owned());
    assert_eq!(all(client().list_with_query_params(100, None)).await.unwrap(), [first(), second.clone()]);
    assert_eq!(all(client().list_next_operation_with_query_params(None)).await.unwrap(), [second]);
}

#[tokio::test]
async fn a_list_that_takes_long_gives_a_pager() {
    let pager = client().begin_list_multiple_pages_lro(None).unwrap().await;
    assert_eq!(all(pager).await.unwrap(), ten());

    let mut poller = client().begin_list_multiple_pages_lro(None).unwrap();
    assert_eq!(poller.next().await.unwrap().unwrap().to_string(), "Accepted");
    let pages: Vec<_> = poller.await.unwrap().into_pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 10);
}

#[tokio::test]
async fn links_without_a_host() {
    let client = client!(custom_baseurl_paging::CustomBaseUrlPagingClient, CustomBaseUrlPagingClientOptions);
    let client = client.paging_client();
    let ids = |pager: azure_core::Result<azure_core::http::Pager<custom_baseurl_paging::models::ProductResult>>| async {
        let items: Vec<_> = pager.unwrap().try_collect().await.unwrap();
        items.into_iter().map(|item| item.properties.unwrap().id.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids(client.list_pages_partial_url(None)).await, [1, 2]);
    assert_eq!(ids(client.list_pages_partial_url_operation(None)).await, [1, 2]);
    assert_eq!(ids(client.list_pages_partial_url_operation_next("partialnextlinkop/page/2", None)).await, [2]);
}
