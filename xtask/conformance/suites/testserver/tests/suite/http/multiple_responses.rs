//! `httpInfrastructure.json`: operations that list several responses, and servers that do not keep to the list.

use azure_core::http::StatusCode;
use clients::{
    ServiceError,
    httpinfrastructure::{clients::MultipleResponsesClient, models::*},
};

use super::{fail, infrastructure, service_error, succeed};

fn client() -> MultipleResponsesClient {
    infrastructure().multiple_responses_client()
}

/// An error of this status, whose message is the whole body.
fn assert_text(error: &ServiceError, status: u16, text: &str) {
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::from(status), Some(text)));
}

#[tokio::test]
async fn one_of_two_responses_has_a_body() {
    let client = client();
    let response = client.get200_model204_no_model_default_error200_valid(None).await.unwrap();
    assert_eq!(response.into_model().unwrap().status_code.as_deref(), Some("200"));
    let response = client.get200_model204_no_model_default_error204_valid(None).await.unwrap();
    assert_eq!((response.status(), response.body().len()), (StatusCode::NoContent, 0));
    let error = service_error(client.get200_model204_no_model_default_error201_invalid(None).await);
    assert_text(&error, 201, r#"{"statusCode":"201"}"#);
    let error = service_error(client.get200_model204_no_model_default_error202_none(None).await);
    assert_text(&error, 202, r#"{"statusCode":"202"}"#);
    let error = service_error(client.get200_model204_no_model_default_error400_valid(None).await);
    assert_text(&error, 400, "client error");
}

#[tokio::test]
async fn the_status_tells_the_model() {
    use MultipleResponsesClientGet200Model201ModelDefaultError200ValidResponse as Response200;
    use MultipleResponsesClientGet200Model201ModelDefaultError201ValidResponse as Response201;
    let client = client();
    let Response200::Ok(response) = client.get200_model201_model_default_error200_valid(None).await.unwrap() else {
        panic!("not 200")
    };
    assert_eq!(response.into_model().unwrap().status_code.as_deref(), Some("200"));
    let Response201::Created(response) = client.get200_model201_model_default_error201_valid(None).await.unwrap()
    else {
        panic!("not 201")
    };
    let model = response.into_model().unwrap();
    assert_eq!((model.status_code.as_deref(), model.text_status_code.as_deref()), (Some("201"), Some("Created")));
    let error = service_error(client.get200_model201_model_default_error400_valid(None).await);
    assert_text(&error, 400, "client error");
}

#[tokio::test]
async fn a_listed_error_has_its_model() {
    use MultipleResponsesClientGet200ModelA201ModelC404ModelDDefaultError200ValidResponse as Response200;
    use MultipleResponsesClientGet200ModelA201ModelC404ModelDDefaultError201ValidResponse as Response201;
    let client = client();
    let response = client.get200_model_a201_model_c404_model_d_default_error200_valid(None).await.unwrap();
    let Response200::Ok(response) = response else { panic!("not 200") };
    assert_eq!(response.into_model().unwrap().status_code.as_deref(), Some("200"));
    let response = client.get200_model_a201_model_c404_model_d_default_error201_valid(None).await.unwrap();
    let Response201::Created(response) = response else { panic!("not 201") };
    assert_eq!(response.into_model().unwrap().http_code.as_deref(), Some("201"));
    let error = service_error(client.get200_model_a201_model_c404_model_d_default_error404_valid(None).await);
    assert_eq!(error.status, StatusCode::NotFound);
    assert_eq!(error.body.json::<D>().unwrap().http_status_code.as_deref(), Some("404"));
    let error = service_error(client.get200_model_a201_model_c404_model_d_default_error400_valid(None).await);
    assert_text(&error, 400, "client error");
}

#[tokio::test]
async fn responses_without_a_body() {
    let client = client();
    succeed([
        (202, client.get202_none204_none_default_error202_none(None)),
        (204, client.get202_none204_none_default_error204_none(None)),
        (204, client.get202_none204_none_default_none204_none(None)),
        (200, client.get_default_none200_none(None)),
    ])
    .await;
    fail([(400, client.get202_none204_none_default_none400_none(None)), (400, client.get_default_none400_none(None))])
        .await;
    let error = service_error(client.get202_none204_none_default_error400_valid(None).await);
    assert_text(&error, 400, "client error");
}

/// A body that is not described can be read from the raw response.
#[tokio::test]
async fn undescribed_bodies_are_kept() {
    let client = client();
    let response = client.get202_none204_none_default_none202_invalid(None).await.unwrap();
    assert_eq!((response.status(), &response.body()[..]), (StatusCode::Accepted, &br#"{"property":"value"}"#[..]));
    let response = client.get_default_none200_invalid(None).await.unwrap();
    assert_eq!((response.status(), &response.body()[..]), (StatusCode::Ok, &br#"{"statusCode":"200"}"#[..]));
    let error = service_error(client.get202_none204_none_default_none400_invalid(None).await);
    assert_text(&error, 400, r#"{"property":"value"}"#);
    let error = service_error(client.get_default_none400_invalid(None).await);
    assert_text(&error, 400, r#"{"statusCode":"200"}"#);
}

#[tokio::test]
async fn the_default_has_a_model() {
    let client = client();
    let response = client.get_default_model_a200_valid(None).await.unwrap();
    assert_eq!(response.into_model().unwrap().status_code.as_deref(), Some("200"));
    client.get_default_model_a200_none(None).await.unwrap().into_model().unwrap_err();
    // The server has changed the bodies of these two.
    fail([(400, client.get_default_model_a400_valid(None))]).await;
    let error = service_error(client.get_default_model_a400_none(None).await);
    assert_text(&error, 400, r#"{"property":"value"}"#);
}

#[tokio::test]
async fn a_model_that_is_not_there_is_an_error() {
    let client = client();
    let response = client.get200_model_a200_valid(None).await.unwrap();
    assert_eq!(response.into_model().unwrap().status_code.as_deref(), Some("200"));
    client.get200_model_a200_none(None).await.unwrap().into_model().unwrap_err();
    let model = client.get200_model_a200_invalid(None).await.unwrap().into_model().unwrap();
    assert_eq!(model.status_code, None);
    assert_eq!(serde_json::to_value(&model).unwrap(), serde_json::json!({"statusCodeInvalid": "200"}));
}

#[tokio::test]
async fn unlisted_statuses_are_errors_whatever_they_say() {
    let client = client();
    let error = service_error(client.get200_model_a400_none(None).await);
    assert_text(&error, 400, r#"{"statusCode":"200"}"#);
    let error = service_error(client.get200_model_a400_valid(None).await);
    assert_eq!(error.body.json::<MyException>().unwrap().status_code.as_deref(), Some("200"));
    let error = service_error(client.get200_model_a400_invalid(None).await);
    assert_text(&error, 400, r#"{"statusCodeInvalid":"200"}"#);
    let error = service_error(client.get200_model_a202_valid(None).await);
    assert_text(&error, 202, r#"{"statusCode":"200"}"#);
}
