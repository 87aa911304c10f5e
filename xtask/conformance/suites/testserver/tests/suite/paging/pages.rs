//! `paging.json`: one page, several pages, empty ones, failures between them.

use azure_core::http::StatusCode;
use clients::{
    ServiceError,
    paging::{clients::PagingClient, models::*},
};
use futures::TryStreamExt;

use super::{all, first, id_and_name, ten};

fn client() -> PagingClient {
    client!(paging::PagingClient, PagingClientOptions)
}

#[tokio::test]
async fn one_page_is_read() {
    assert_eq!(all(client().list_single_pages(None)).await.unwrap(), [first()]);
    assert_eq!(all(client().list_no_item_name_pages(None)).await.unwrap(), [first()]);
    let body = BodyParam { name: Some("body".to_owned()), ..Default::default() };
    let asked = client().list_single_pages_with_body_params(body.try_into().unwrap(), None);
    assert_eq!(all(asked).await.unwrap(), [first()]);
}

#[tokio::test]
async fn items_with_a_name_for_code_are_found() {
    let pager = client().list_paging_model_with_item_name_with_xms_client_name(None).unwrap();
    let pages: Vec<_> = pager.into_pages().try_collect().await.unwrap();
    let [page] = pages.try_into().unwrap();
    let items = page.into_model().unwrap().indexes.unwrap();
    assert_eq!(items.into_iter().map(id_and_name).collect::<Vec<_>>(), [Some(first())]);
}

#[tokio::test]
async fn a_link_that_is_empty_or_not_described_ends_the_list() {
    assert_eq!(all(client().list_empty_next_link_name_pages(None)).await.unwrap(), [first()]);
    // The page has a link to nowhere.
    assert_eq!(all(client().list_null_next_link_name_pages(None)).await.unwrap(), [first()]);
}

#[tokio::test]
async fn an_empty_first_page_does_not_end_the_list() {
    assert_eq!(all(client().list_first_response_empty(None)).await.unwrap(), [first()]);
}

#[tokio::test]
async fn ten_pages_are_read() {
    assert_eq!(all(client().list_multiple_pages(None)).await.unwrap(), ten());
    let options = PagingClientListOdataMultiplePagesOptions {
        client_request_id: Some("client-id".to_owned()),
        maxresults: Some(2),
        timeout: Some(60),
        ..Default::default()
    };
    assert_eq!(all(client().list_odata_multiple_pages(Some(options))).await.unwrap(), ten());
    let pages: Vec<_> = client().list_multiple_pages(None).unwrap().into_pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 10);
}

#[tokio::test]
async fn an_offset_in_the_path_stays_in_the_links() {
    let moved = |(at, (id, name)): (usize, (i64, String))| (if at == 0 { id } else { id + 100 }, name);
    let expected: Vec<_> = ten().into_iter().enumerate().map(moved).collect();
    assert_eq!(all(client().list_multiple_pages_with_offset(100, None)).await.unwrap(), expected);
}

#[tokio::test]
async fn a_page_that_fails_once_is_asked_for_again() {
    assert_eq!(all(client().list_multiple_pages_retry_first(None)).await.unwrap(), ten());
    // This server gives the second page the id of the first.
    let mut expected = ten();
    expected[1] = first();
    assert_eq!(all(client().list_multiple_pages_retry_second(None)).await.unwrap(), expected);
}

#[tokio::test]
async fn a_failure_is_an_error_after_the_items_before_it() {
    let error = all(client().list_single_pages_failure(None)).await.unwrap_err();
    let found = ServiceError::from_error(&error).unwrap();
    assert_eq!(
        (found.status, found.message.as_deref()),
        (StatusCode::BadRequest, Some("Expected single failure test."))
    );

    let mut pager = client().list_multiple_pages_failure(None).unwrap();
    assert_eq!(pager.try_next().await.unwrap().and_then(id_and_name), Some(first()));
    let error = pager.try_next().await.unwrap_err();
    let found = ServiceError::from_error(&error).unwrap();
    assert_eq!(
        (found.status, found.message.as_deref()),
        (StatusCode::BadRequest, Some("Expected single failure test."))
    );

    // The link is nonsense, but as a relative URL it leads somewhere, where nothing is.
    let mut pager = client().list_multiple_pages_failure_uri(None).unwrap();
    assert_eq!(pager.try_next().await.unwrap().and_then(id_and_name), Some(first()));
    assert_eq!(pager.try_next().await.unwrap_err().http_status(), Some(StatusCode::NotFound));
}

#[tokio::test]
async fn a_parameter_in_the_link_replaces_that_of_the_first_request() {
    let options = PagingClientListDuplicateParamsOptions { filter: Some("foo".to_owned()), ..Default::default() };
    assert_eq!(all(client().list_duplicate_params(Some(options))).await.unwrap(), [first()]);
}

#[tokio::test]
async fn a_parameter_that_is_not_given_is_not_sent() {
    assert_eq!(all(client().list_page_with_max_page_size(None)).await.unwrap(), []);
}

#[tokio::test]
async fn links_get_the_version_of_the_client() {
    assert_eq!(all(client().list_append_api_version(None)).await.unwrap(), [first()]);
    assert_eq!(all(client().list_replace_api_version(None)).await.unwrap(), [first()]);
}
