//! `type_model_usage`, `type_model_empty`.

use clients::{
    type_model_empty::clients::TypeModelEmptyClient,
    type_model_usage::{
        clients::TypeModelUsageClient,
        models::{InputOutputRecord, InputRecord},
    },
};
use serde_json::json;

use crate::json;

#[tokio::test]
async fn models_go_in_and_out() {
    let client: TypeModelUsageClient = client!(type_model_usage::TypeModelUsageClient, TypeModelUsageClientOptions);
    client.input(InputRecord::new("example-value").try_into().unwrap(), None).await.unwrap();
    assert_eq!(read!(client.output(None)).required_prop.as_deref(), Some("example-value"));
    let sent = InputOutputRecord::new("example-value").try_into().unwrap();
    assert_eq!(read!(client.input_and_output(sent, None)).required_prop.as_deref(), Some("example-value"));
}

#[tokio::test]
async fn a_model_without_members_is_any_object() {
    let client: TypeModelEmptyClient = client!(type_model_empty::TypeModelEmptyClient, TypeModelEmptyClientOptions);
    client.put_empty(json(json!({})), None).await.unwrap();
    assert_eq!(read!(client.get_empty(None)), json!({}));
    assert_eq!(read!(client.post_round_trip_empty(json(json!({})), None)), json!({}));
}
