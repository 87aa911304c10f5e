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
async fn constants_are_sent() {
    calls! {
        get_boolean_true,
        get_boolean_false,
        get_int_one_million,
        get_int_negative_one_million,
        get_ten_billion,
        get_negative_ten_billion,
        float_scientific_positive,
        float_scientific_negative,
        double_decimal_positive,
        double_decimal_negative,
        date_valid,
        date_time_valid,
    }
}

#[tokio::test]
async fn constant_texts_are_encoded() {
    calls! {
        string_unicode,
        string_url_encoded,
        string_url_non_encoded,
        string_empty,
        byte_empty,
    }
}

#[tokio::test]
async fn values_are_written_in_their_format() {
    client().byte_multi_byte(WIDE.as_bytes(), None).await.unwrap();
    client().base64_url(b"lorem", None).await.unwrap();
    client().unix_time_url(OffsetDateTime::from_unix_timestamp(1_460_505_600).unwrap(), None).await.unwrap();
    client().enum_valid(&UriColor::GreenColor, None).await.unwrap();
    client().array_csv_in_path(&list("ArrayPath1", RESERVED), None).await.unwrap();
}

/// An empty segment would change the path to that of another resource.
#[tokio::test]
async fn empty_segments_are_rejected() {
    let message = "the path parameter \"\" is empty";
    for error in [
        client().string_null("", None).await.unwrap_err(),
        client().date_null("", None).await.unwrap_err(),
        client().byte_null(&[], None).await.unwrap_err(),
        client().enum_null(&UriColor::UnknownValue(String::new()), None).await.unwrap_err(),
    ] {
        assert!(error.to_string().contains(message), "{error}");
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
async fn each_of_them_can_be_omitted() {
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
