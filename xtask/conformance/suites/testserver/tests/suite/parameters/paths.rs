//! `url.json`: paths and path items.

use azure_core::time::OffsetDateTime;
use clients::url::{
    clients::{PathItemsClient, PathsClient, UrlClient},
    models::{
        PathItemsClientGetAllWithValuesOptions, PathItemsClientGetGlobalAndLocalQueryNullOptions,
        PathItemsClientGetGlobalQueryNullOptions, PathItemsClientGetLocalPathItemQueryNullOptions, UriColor,
    },
};

use super::{RESERVED, WIDE, list};

fn root() -> UrlClient {
    client!(url::UrlClient, UrlClientOptions)
}

fn client() -> PathsClient {
    root().paths_client()
}

fn items() -> PathItemsClient {
    root().path_items_client()
}

#[tokio::test]
async fn what_the_description_fixes_is_sent() {
    client().get_boolean_true(None).await.unwrap();
    client().get_boolean_false(None).await.unwrap();
    client().get_int_one_million(None).await.unwrap();
    client().get_int_negative_one_million(None).await.unwrap();
    client().get_ten_billion(None).await.unwrap();
    client().get_negative_ten_billion(None).await.unwrap();
    client().float_scientific_positive(None).await.unwrap();
    client().float_scientific_negative(None).await.unwrap();
    client().double_decimal_positive(None).await.unwrap();
    client().double_decimal_negative(None).await.unwrap();
    client().date_valid(None).await.unwrap();
    client().date_time_valid(None).await.unwrap();
}

#[tokio::test]
async fn fixed_text_is_encoded_where_it_has_to_be() {
    client().string_unicode(None).await.unwrap();
    client().string_url_encoded(None).await.unwrap();
    client().string_url_non_encoded(None).await.unwrap();
    client().string_empty(None).await.unwrap();
    client().byte_empty(None).await.unwrap();
}

#[tokio::test]
async fn values_are_written_in_their_format() {
    client().byte_multi_byte(WIDE.as_bytes(), None).await.unwrap();
    client().base64_url(b"lorem", None).await.unwrap();
    client().unix_time_url(OffsetDateTime::from_unix_timestamp(1_460_505_600).unwrap(), None).await.unwrap();
    client().enum_valid(&UriColor::GreenColor, None).await.unwrap();
    client().array_csv_in_path(&list("ArrayPath1", RESERVED), None).await.unwrap();
}

/// The server has no route without the value: a path with nothing in it would name another resource.
#[tokio::test]
async fn nothing_is_no_segment() {
    let refused = "the path parameter \"\" is empty";
    for error in [
        client().string_null("", None).await.unwrap_err(),
        client().date_null("", None).await.unwrap_err(),
        client().byte_null(&[], None).await.unwrap_err(),
        client().enum_null(&UriColor::UnknownValue(String::new()), None).await.unwrap_err(),
    ] {
        assert!(error.to_string().contains(refused), "{error}");
    }
}

#[tokio::test]
async fn parameters_come_from_the_operation_its_path_and_the_document() {
    let options = PathItemsClientGetAllWithValuesOptions {
        global_string_query: Some("globalStringQuery".into()),
        path_item_string_query: Some("pathItemStringQuery".into()),
        local_string_query: Some("localStringQuery".into()),
        ..Default::default()
    };
    items()
        .get_all_with_values("globalStringPath", "pathItemStringPath", "localStringPath", Some(options))
        .await
        .unwrap();
}

#[tokio::test]
async fn each_of_them_can_be_left_out() {
    let (global, item, local) = ("globalStringPath", "pathItemStringPath", "localStringPath");
    let options = PathItemsClientGetGlobalQueryNullOptions {
        path_item_string_query: Some("pathItemStringQuery".into()),
        local_string_query: Some("localStringQuery".into()),
        ..Default::default()
    };
    items().get_global_query_null(global, item, local, Some(options)).await.unwrap();
    let options = PathItemsClientGetGlobalAndLocalQueryNullOptions {
        path_item_string_query: Some("pathItemStringQuery".into()),
        ..Default::default()
    };
    items().get_global_and_local_query_null(global, item, local, Some(options)).await.unwrap();
    let options = PathItemsClientGetLocalPathItemQueryNullOptions {
        global_string_query: Some("globalStringQuery".into()),
        ..Default::default()
    };
    items().get_local_path_item_query_null(global, item, local, Some(options)).await.unwrap();
}
