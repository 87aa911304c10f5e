//! `parameters_path`.

use clients::parameters_path::clients::ParametersPathClient;

fn client() -> ParametersPathClient {
    client!(parameters_path::ParametersPathClient, ParametersPathClientOptions)
}

#[tokio::test]
async fn a_value_is_a_segment() {
    client().normal("foo", None).await.unwrap();
}
