//! `reserved-words.json`.

use azure_core::http::RequestContent;
use clients::{
    Json,
    forms::FormFile,
    reserved_words::{
        clients::ReservedWordsClient,
        models::{MyEnum, ReservedWordsClientOperationWithUrlOptions},
    },
};
use serde_json::json;

fn client() -> ReservedWordsClient {
    client!(reserved_words::ReservedWordsClient, ReservedWordsClientOptions)
}

#[tokio::test]
async fn groups_and_values_may_be_called_as_keywords() {
    client().import_client().operation_one("foo", None).await.unwrap();
    client().reserved_enum(&MyEnum::Import, None).await.unwrap();
}

#[tokio::test]
async fn bodies_may_be_called_as_what_they_are() {
    client().operation_with_content_param(RequestContent::from_str("hello, world"), None).await.unwrap();
    client()
        .operation_with_json_param(Json::from(json!({ "hello": "world" })).try_into().unwrap(), None)
        .await
        .unwrap();
    client().operation_with_data_param("hello", "world", None).await.unwrap();
    client().operation_with_files_param(&FormFile::from("hello, world"), "my.txt", None).await.unwrap();
}

#[tokio::test]
async fn parameters_may_be_called_as_where_they_go() {
    let queries = ["one", "two"].map(str::to_owned).to_vec();
    let options = ReservedWordsClientOperationWithUrlOptions { query_parameters: Some(queries), ..Default::default() };
    client().operation_with_url("foo", "x", Some(options)).await.unwrap();
}
