//! `parameters_body_root`.

use clients::parameters_body_root::{clients::ParametersBodyRootClient, models::BodyRootModel};
use serde_json::json;

#[tokio::test]
async fn a_model_is_the_whole_body() {
    let client: ParametersBodyRootClient =
        client!(parameters_body_root::ParametersBodyRootClient, ParametersBodyRootClientOptions);
    let body = json!({ "category": "widget", "linkType": "hard", "wasSuccessful": true });
    let model: BodyRootModel = serde_json::from_value(body).unwrap();
    client.nested(model.try_into().unwrap(), None).await.unwrap();
}
