//! `parameters_body_optionality`.

use clients::parameters_body_optionality::{
    clients::ParametersBodyOptionalityClient,
    models::{BodyModel, OptionalExplicitClientSetOptions},
};

fn client() -> ParametersBodyOptionalityClient {
    client!(parameters_body_optionality::ParametersBodyOptionalityClient, ParametersBodyOptionalityClientOptions)
}

#[tokio::test]
async fn required_bodies_are_sent() {
    client().required_explicit(BodyModel::new("foo").try_into().unwrap(), None).await.unwrap();
    client().required_implicit(BodyModel::new("foo").try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn a_body_that_is_left_out_leaves_no_trace() {
    let body = Some(BodyModel::new("foo").try_into().unwrap());
    let options = OptionalExplicitClientSetOptions { body, ..Default::default() };
    client().optional_explicit_client().set(Some(options)).await.unwrap();
    client().optional_explicit_client().omit(None).await.unwrap();
}
