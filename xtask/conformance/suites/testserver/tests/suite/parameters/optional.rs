//! `required-optional.json`.

use azure_core::http::RequestContent;
use clients::required_optional::{
    clients::{ExplicitClient, ImplicitClient, RequiredOptionalClient},
    models::{
        ArrayOptionalWrapper, ClassOptionalWrapper, ExplicitClientPostOptionalArrayPropertyOptions,
        ExplicitClientPostOptionalClassPropertyOptions, ExplicitClientPostOptionalIntegerPropertyOptions,
        ExplicitClientPostOptionalStringPropertyOptions, ExplicitClientPutOptionalBinaryBodyOptions,
        ImplicitClientPutOptionalBinaryBodyOptions, IntOptionalWrapper, StringOptionalWrapper,
    },
};

fn root() -> RequiredOptionalClient {
    client!(required_optional::RequiredOptionalClient, RequiredOptionalClientOptions)
}

fn implicit() -> ImplicitClient {
    root().implicit_client()
}

fn explicit() -> ExplicitClient {
    root().explicit_client()
}

#[tokio::test]
async fn what_is_not_marked_is_optional() {
    implicit().put_optional_query(None).await.unwrap();
    implicit().put_optional_header(None).await.unwrap();
    implicit().put_optional_body(None).await.unwrap();
    implicit().get_optional_global_query(None).await.unwrap();
}

/// Not called: what the signature asks for cannot be left out. A path value can be empty, and is refused.
#[tokio::test]
async fn what_a_path_needs_is_required() {
    let refused = "the path parameter \"\" is empty";
    let error = implicit().get_required_path("", None).await.unwrap_err();
    assert!(error.to_string().contains(refused), "{error}");
    let error = implicit().get_required_global_path("", None).await.unwrap_err();
    assert!(error.to_string().contains(refused), "{error}");
}

#[tokio::test]
async fn binary_bodies_are_sent_if_they_are_given() {
    implicit().put_optional_binary_body(None).await.unwrap();
    let options = ImplicitClientPutOptionalBinaryBodyOptions {
        body: Some(RequestContent::from_str("Upstream fish")),
        ..Default::default()
    };
    implicit().put_optional_binary_body(Some(options)).await.unwrap();
    explicit().put_optional_binary_body(None).await.unwrap();
    let options = ExplicitClientPutOptionalBinaryBodyOptions {
        body: Some(RequestContent::from_str("Upstream fish")),
        ..Default::default()
    };
    explicit().put_optional_binary_body(Some(options)).await.unwrap();
    explicit().put_required_binary_body(RequestContent::from_str("Upstream fish"), None).await.unwrap();
}

#[tokio::test]
async fn bodies_may_be_left_out() {
    explicit().post_optional_integer_parameter(None).await.unwrap();
    explicit().post_optional_string_parameter(None).await.unwrap();
    explicit().post_optional_class_parameter(None).await.unwrap();
    explicit().post_optional_array_parameter(None).await.unwrap();
}

#[tokio::test]
async fn headers_may_be_left_out() {
    explicit().post_optional_integer_header(None).await.unwrap();
    explicit().post_optional_string_header(None).await.unwrap();
    explicit().post_optional_array_header(None).await.unwrap();
}

#[tokio::test]
async fn members_may_be_left_out() {
    let body = Some(IntOptionalWrapper::default().try_into().unwrap());
    let options = ExplicitClientPostOptionalIntegerPropertyOptions { body, ..Default::default() };
    explicit().post_optional_integer_property(Some(options)).await.unwrap();
    let body = Some(StringOptionalWrapper::default().try_into().unwrap());
    let options = ExplicitClientPostOptionalStringPropertyOptions { body, ..Default::default() };
    explicit().post_optional_string_property(Some(options)).await.unwrap();
    let body = Some(ClassOptionalWrapper::default().try_into().unwrap());
    let options = ExplicitClientPostOptionalClassPropertyOptions { body, ..Default::default() };
    explicit().post_optional_class_property(Some(options)).await.unwrap();
    let body = Some(ArrayOptionalWrapper::default().try_into().unwrap());
    let options = ExplicitClientPostOptionalArrayPropertyOptions { body, ..Default::default() };
    explicit().post_optional_array_property(Some(options)).await.unwrap();
}
