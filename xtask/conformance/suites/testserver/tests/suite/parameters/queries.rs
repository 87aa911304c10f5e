//! `url.json` and `url-multi-collectionFormat.json`: queries.

use clients::{
    url::{
        clients::QueriesClient,
        models::{
            QueriesClientArrayStringCsvEmptyOptions, QueriesClientArrayStringCsvValidOptions,
            QueriesClientArrayStringNoCollectionFormatEmptyOptions, QueriesClientArrayStringPipesValidOptions,
            QueriesClientArrayStringSsvValidOptions, QueriesClientArrayStringTsvValidOptions,
            QueriesClientByteMultiByteOptions, QueriesClientEnumValidOptions, UriColor,
        },
    },
    url_multi_collectionformat::{
        clients::QueriesClient as MultiQueriesClient,
        models::{QueriesClientArrayStringMultiEmptyOptions, QueriesClientArrayStringMultiValidOptions},
    },
};

use super::{RESERVED, WIDE, list};

fn client() -> QueriesClient {
    client!(url::UrlClient, UrlClientOptions).queries_client()
}

fn multi() -> MultiQueriesClient {
    client!(url_multi_collectionformat::UrlMultiCollectionFormatClient, UrlMultiCollectionFormatClientOptions)
        .queries_client()
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
    client().string_unicode(None).await.unwrap();
    client().string_url_encoded(None).await.unwrap();
    client().string_empty(None).await.unwrap();
    client().byte_empty(None).await.unwrap();
    client().date_valid(None).await.unwrap();
    client().date_time_valid(None).await.unwrap();
}

#[tokio::test]
async fn values_are_written_in_their_format() {
    let options =
        QueriesClientByteMultiByteOptions { byte_query: Some(WIDE.as_bytes().to_vec()), ..Default::default() };
    client().byte_multi_byte(Some(options)).await.unwrap();
    let options = QueriesClientEnumValidOptions { enum_query: Some(UriColor::GreenColor), ..Default::default() };
    client().enum_valid(Some(options)).await.unwrap();
}

#[tokio::test]
async fn what_is_not_given_is_not_sent() {
    client().get_boolean_null(None).await.unwrap();
    client().get_int_null(None).await.unwrap();
    client().get_long_null(None).await.unwrap();
    client().float_null(None).await.unwrap();
    client().double_null(None).await.unwrap();
    client().string_null(None).await.unwrap();
    client().enum_null(None).await.unwrap();
    client().byte_null(None).await.unwrap();
    client().date_null(None).await.unwrap();
    client().date_time_null(None).await.unwrap();
    client().array_string_csv_null(None).await.unwrap();
    multi().array_string_multi_null(None).await.unwrap();
}

#[tokio::test]
async fn lists_are_joined_in_every_style() {
    let array_query = Some(list("ArrayQuery1", RESERVED));
    let options = QueriesClientArrayStringCsvValidOptions { array_query: array_query.clone(), ..Default::default() };
    client().array_string_csv_valid(Some(options)).await.unwrap();
    let options = QueriesClientArrayStringSsvValidOptions { array_query: array_query.clone(), ..Default::default() };
    client().array_string_ssv_valid(Some(options)).await.unwrap();
    let options = QueriesClientArrayStringTsvValidOptions { array_query: array_query.clone(), ..Default::default() };
    client().array_string_tsv_valid(Some(options)).await.unwrap();
    let options = QueriesClientArrayStringPipesValidOptions { array_query, ..Default::default() };
    client().array_string_pipes_valid(Some(options)).await.unwrap();
    let greetings = ["hello", "nihao", "bonjour"].map(str::to_owned).to_vec();
    let options =
        QueriesClientArrayStringNoCollectionFormatEmptyOptions { array_query: Some(greetings), ..Default::default() };
    client().array_string_no_collection_format_empty(Some(options)).await.unwrap();
}

#[tokio::test]
async fn lists_repeat_the_name_and_keep_places_without_a_value() {
    let values = vec![Some("ArrayQuery1".into()), Some(RESERVED.into()), None, Some(String::new())];
    let options = QueriesClientArrayStringMultiValidOptions { array_query: Some(values), ..Default::default() };
    multi().array_string_multi_valid(Some(options)).await.unwrap();
}

#[tokio::test]
async fn an_empty_list_is_empty_text_or_nothing_to_repeat() {
    let options = QueriesClientArrayStringCsvEmptyOptions { array_query: Some(Vec::new()), ..Default::default() };
    client().array_string_csv_empty(Some(options)).await.unwrap();
    let options = QueriesClientArrayStringMultiEmptyOptions { array_query: Some(Vec::new()), ..Default::default() };
    multi().array_string_multi_empty(Some(options)).await.unwrap();
}
