//! `dpg-initial.json` and `dpg-update1.json`: what was written for the first description goes on with the second.

use azure_core::{
    Value,
    http::{ClientMethodOptions, RequestContent},
};
use clients::{
    dpg_initial, dpg_update1,
    runtime::{Call, Client},
};
use serde_json::json;

fn before() -> dpg_initial::clients::ParamsClient {
    client!(dpg_initial::DpgInitialClient, DpgInitialClientOptions).params_client()
}

fn after() -> dpg_update1::clients::ParamsClient {
    client!(dpg_update1::DpgUpdate1Client, DpgUpdate1ClientOptions).params_client()
}

fn success() -> Value {
    json!({"message": "An object was successfully returned"})
}

/// The same calls with the client of each description.
macro_rules! old_calls {
    ($client:expr, $models:path) => {{
        use $models::{ParamsClientGetOptionalOptions, ParamsClientPutRequiredOptionalOptions, PostInput};
        let client = $client;
        let head = client.head_no_params(None).await.unwrap();
        assert_eq!(head.headers().get_optional_str(&"content-length".into()), Some("123"));
        assert_eq!(client.get_required("a", None).await.unwrap().into_model().unwrap(), success());

        assert_eq!(client.put_required_optional("a", None).await.unwrap().into_model().unwrap(), success());
        let optional_param = Some("b".to_owned());
        let options = ParamsClientPutRequiredOptionalOptions { optional_param, ..Default::default() };
        let put = client.put_required_optional("a", Some(options)).await.unwrap();
        assert_eq!(put.into_model().unwrap(), success());

        assert_eq!(client.get_optional(None).await.unwrap().into_model().unwrap(), success());
        let optional_param = Some("b".to_owned());
        let options = ParamsClientGetOptionalOptions { optional_param, ..Default::default() };
        assert_eq!(client.get_optional(Some(options)).await.unwrap().into_model().unwrap(), success());

        let picture = PostInput::new("http://example.org/myimage.jpeg");
        let posted = client.post_parameters(picture.try_into().unwrap(), None).await.unwrap();
        assert!(posted.body().is_empty());
    }};
}

#[tokio::test]
async fn calls_stay_as_they_were() {
    old_calls!(before(), dpg_initial::models);
    old_calls!(after(), dpg_update1::models);
}

#[tokio::test]
async fn new_parameters_are_options() {
    use dpg_update1::models::{
        ParamsClientGetOptionalOptions, ParamsClientGetRequiredOptions, ParamsClientHeadNoParamsOptions,
        ParamsClientPutRequiredOptionalOptions,
    };
    let new_parameter = Some("new".to_owned());
    let client = after();
    let options = ParamsClientHeadNoParamsOptions { new_parameter: new_parameter.clone(), ..Default::default() };
    client.head_no_params(Some(options)).await.unwrap();
    let options = ParamsClientGetRequiredOptions { new_parameter: new_parameter.clone(), ..Default::default() };
    assert_eq!(client.get_required("a", Some(options)).await.unwrap().into_model().unwrap(), success());
    let options = ParamsClientPutRequiredOptionalOptions { new_parameter: new_parameter.clone(), ..Default::default() };
    let put = client.put_required_optional("a", Some(options)).await.unwrap();
    assert_eq!(put.into_model().unwrap(), success());
    let options = ParamsClientGetOptionalOptions { new_parameter, ..Default::default() };
    assert_eq!(client.get_optional(Some(options)).await.unwrap().into_model().unwrap(), success());
}

#[tokio::test]
async fn a_new_kind_of_body_is_another_form() {
    let kind = dpg_update1::models::PostInputMediaType::Jpeg;
    let posted = after().post_parameters_as(&kind, RequestContent::from(vec![0xff, 0xd8]), None).await.unwrap();
    assert!(posted.body().is_empty());
}

#[tokio::test]
async fn new_operations_are_new_methods() {
    after().delete_parameters(None).await.unwrap();
    assert_eq!(after().get_new_operation(None).await.unwrap().into_model().unwrap(), success());
}

/// What no description knows is sent by hand, through the pipeline that the clients have.
#[tokio::test]
async fn unknown_operations_can_be_called() {
    let client = Client::new(&transport::endpoint(), [], transport::options()).unwrap();
    let request = client.get("/servicedriven/glassbreaker", &[]);
    let call: Call<'_, Value> = request.send("Params.glass_breaker", ClientMethodOptions::default(), &[200]);
    assert_eq!(call.await.unwrap().into_model().unwrap(), success());
}
