//! `parameters_basic`.

use clients::parameters_basic::{
    clients::ParametersBasicClient,
    models::{ExplicitBodyUser, ImplicitBodySimpleBody},
};

fn client() -> ParametersBasicClient {
    client!(parameters_basic::ParametersBasicClient, ParametersBasicClientOptions)
}

#[tokio::test]
async fn bodies_are_sent_however_they_are_described() {
    let body = ExplicitBodyUser::new("foo").try_into().unwrap();
    client().explicit_body_client().simple(body, None).await.unwrap();
    let body = ImplicitBodySimpleBody::new("foo").try_into().unwrap();
    client().implicit_body_client().simple(body, None).await.unwrap();
}
