//! `multiapi-v0.json` to `multiapi-v3.json`: four versions of one service, which responses each in its own way.

use azure_core::{error::ErrorKind, http::StatusCode};
use clients::{
    ServiceError, multiapi_v0, multiapi_v1, multiapi_v2,
    multiapi_v2::models::ModelTwo,
    multiapi_v3,
    multiapi_v3::models::{ModelThree, SourcePath},
};
use futures::TryStreamExt;
use serde_json::{Value, json};

fn v0() -> multiapi_v0::MultiapiV0Client {
    client!(multiapi_v0::MultiapiV0Client, MultiapiV0ClientOptions)
}

fn v1() -> multiapi_v1::MultiapiV1Client {
    client!(multiapi_v1::MultiapiV1Client, MultiapiV1ClientOptions)
}

fn v2() -> multiapi_v2::MultiapiV2Client {
    client!(multiapi_v2::MultiapiV2Client, MultiapiV2ClientOptions)
}

fn v3() -> multiapi_v3::MultiapiV3Client {
    client!(multiapi_v3::MultiapiV3Client, MultiapiV3ClientOptions)
}

/// The server gives ids as texts, where its descriptions say integers.
fn id_is_a_text(error: &azure_core::Error, problem: &str) {
    assert_eq!(*error.kind(), ErrorKind::DataConversion);
    assert!(error.to_string().starts_with(problem), "{error}");
}

#[tokio::test]
async fn an_old_version_is_refused() {
    let error = v0().operation_group_one_client().test_two(None).await.unwrap_err();
    let service = ServiceError::from_error(&error).unwrap();
    assert_eq!(service.status, StatusCode::BadRequest);
    assert_eq!(service.message.as_deref(), Some("The api version of testTwo is not supported: 0.0.0"));
}

#[tokio::test]
async fn version_one() {
    v1().test_one(1, None).await.unwrap();
    v1().operation_group_one_client().test_two(None).await.unwrap();
    v1().test_different_calls("hello", None).await.unwrap();
}

#[tokio::test]
async fn version_two() {
    let said = json!({"id": "1", "message": "This was called with api-version 2.0.0"});
    let response = v2().test_one(1, None).await.unwrap();
    assert_eq!(response.body().json::<Value>().unwrap(), said);
    id_is_a_text(&response.into_model().unwrap_err(), "ModelTwo: `id`: expected an integer, found a string");

    let (one, two) = (v2().operation_group_one_client(), v2().operation_group_two_client());
    let body = Some(ModelTwo { id: Some(1), ..Default::default() }.try_into().unwrap());
    let options = multiapi_v2::models::OperationGroupOneClientTestTwoOptions { body, ..Default::default() };
    let response = one.test_two(Some(options)).await.unwrap();
    assert_eq!(response.body().json::<Value>().unwrap(), said);
    id_is_a_text(&response.into_model().unwrap_err(), "ModelTwo: `id`: expected an integer, found a string");

    one.test_three(None).await.unwrap();
    two.test_four(true, None).await.unwrap();
    let greeting_in_chinese = Some("nihao".to_owned());
    let options =
        multiapi_v2::models::MultiapiV2ClientTestDifferentCallsOptions { greeting_in_chinese, ..Default::default() };
    v2().test_different_calls("hello", Some(options)).await.unwrap();
}

#[tokio::test]
async fn version_three() {
    let (one, two) = (v3().operation_group_one_client(), v3().operation_group_two_client());
    let body = Some(ModelThree::default().try_into().unwrap());
    let options = multiapi_v3::models::OperationGroupOneClientTestTwoOptions { body, ..Default::default() };
    let response = one.test_two(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(response.optional_property.as_deref(), Some("This was called with api-version 3.0.0"));
    two.test_five(None).await.unwrap();

    let source = SourcePath { source: Some("here".to_owned()), ..Default::default() };
    let options = multiapi_v3::models::OperationGroupTwoClientTestFourOptions {
        body: Some(source.try_into().unwrap()),
        ..Default::default()
    };
    two.test_four(Some(options)).await.unwrap();

    let options = multiapi_v3::models::MultiapiV3ClientTestDifferentCallsOptions {
        greeting_in_chinese: Some("nihao".to_owned()),
        greeting_in_french: Some("bonjour".to_owned()),
        ..Default::default()
    };
    v3().test_different_calls("hello", Some(options)).await.unwrap();
}

#[tokio::test]
async fn a_document_in_place_of_json() {
    let options = multiapi_v3::models::OperationGroupTwoClientTestFourAsOptions {
        body: Some(azure_core::http::RequestContent::from_slice(b"PDF")),
        ..Default::default()
    };
    let kind = multiapi_v3::models::SourcePathMediaType::Pdf;
    v3().operation_group_two_client().test_four_as(&kind, Some(options)).await.unwrap();
}

#[tokio::test]
async fn long_running_operations() {
    let product = multiapi_v1::models::Product { id: Some(100), ..Default::default() };
    let body = Some(product.try_into().unwrap());
    let options = multiapi_v1::models::MultiapiV1ClientBeginTestLroOptions { body, ..Default::default() };
    let result = v1().begin_test_lro(Some(options)).unwrap().await.unwrap();
    assert_eq!(result.body().json::<Value>().unwrap(), json!({"id": "100"}));
    id_is_a_text(&result.into_model().unwrap_err(), "Product: `id`: expected an integer, found a string");

    let pager = v1().begin_list_test_lro_and_paging(None).unwrap().await.unwrap();
    let pages: Vec<_> = pager.into_pages().try_collect().await.unwrap();
    let [page] = pages.try_into().unwrap();
    assert_eq!(page.body().json::<Value>().unwrap(), json!({"values": [{"id": "100"}]}));
    let problem = "PagingResult: `values[0].id`: expected an integer, found a string";
    id_is_a_text(&page.into_model().unwrap_err(), problem);
}

/// The second page needs the version, which is neither in the description nor in the link of the first page.
#[tokio::test]
async fn pages_of_which_the_second_is_refused() {
    let pagers = [
        v3().list_test_paging(None).unwrap(),
        v3().operation_group_one_client().list_test_operation_group_paging(None).unwrap(),
    ];
    for mut pager in pagers {
        let first = pager.try_next().await.unwrap().unwrap();
        assert_eq!(first.optional_property.as_deref(), Some("paged"));
        let error = pager.try_next().await.unwrap_err();
        assert_eq!(ServiceError::from_error(&error).unwrap().status, StatusCode::BadRequest);
    }
}
