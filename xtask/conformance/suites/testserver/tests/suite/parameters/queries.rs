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
        string_unicode,
        string_url_encoded,
        string_empty,
        byte_empty,
        date_valid,
        date_time_valid,
    }
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
async fn absent_options_are_not_sent() {
    calls! {
        get_boolean_null,
        get_int_null,
        get_long_null,
        float_null,
        double_null,
        string_null,
        enum_null,
        byte_null,
        date_null,
        date_time_null,
        array_string_csv_null,
    }
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
async fn multi_lists_repeat_the_name_and_keep_empty_elements() {
    let values = vec![Some("ArrayQuery1".into()), Some(RESERVED.into()), None, Some(String::new())];
    let options = QueriesClientArrayStringMultiValidOptions { array_query: Some(values), ..Default::default() };
    multi().array_string_multi_valid(Some(options)).await.unwrap();
}

#[tokio::test]
async fn an_empty_list_is_an_empty_text_or_absent() {
    let options = QueriesClientArrayStringCsvEmptyOptions { array_query: Some(Vec::new()), ..Default::default() };
    client().array_string_csv_empty(Some(options)).await.unwrap();
    let options = QueriesClientArrayStringMultiEmptyOptions { array_query: Some(Vec::new()), ..Default::default() };
    multi().array_string_multi_empty(Some(options)).await.unwrap();
}
