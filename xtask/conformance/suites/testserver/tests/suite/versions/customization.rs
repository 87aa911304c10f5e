//! `dpg-customization.json`: every body as it came, and as a model.

use clients::dpg_customization::{
    DpgCustomizationClient,
    models::{Input, ProductReceived},
};
use futures::TryStreamExt;
use serde_json::{Value, json};

fn client() -> DpgCustomizationClient {
    client!(dpg_customization::DpgCustomizationClient, DpgCustomizationClientOptions)
}

#[tokio::test]
async fn a_body_is_read_either_way() {
    let raw = client().get_model("raw", None).await.unwrap().into_body();
    assert_eq!(raw.json::<Value>().unwrap(), json!({"received": "raw"}));
    let model = client().get_model("model", None).await.unwrap().into_model().unwrap();
    assert_eq!(model.received, Some(ProductReceived::Model));
}

#[tokio::test]
async fn a_body_is_written_either_way() {
    let raw = br#"{"hello":"world!"}"#.as_slice().to_vec();
    let response = client().post_model("raw", azure_core::http::RequestContent::from(raw), None).await.unwrap();
    assert_eq!(response.into_body().json::<Value>().unwrap(), json!({"received": "raw"}));
    let response = client().post_model("model", Input::new("world!").try_into().unwrap(), None).await.unwrap();
    assert_eq!(response.into_model().unwrap().received, Some(ProductReceived::Model));
}

#[tokio::test]
async fn pages_are_read_either_way() {
    let pages: Vec<_> = client().list_pages("raw", None).unwrap().into_pages().try_collect().await.unwrap();
    let raw: Vec<Value> = pages.into_iter().map(|page| page.into_body().json().unwrap()).collect();
    let link = json!(format!("{}/customization/paging/raw/2", transport::endpoint()));
    assert_eq!(raw[0], json!({"values": [{"received": "raw"}], "nextLink": link}));
    assert_eq!(raw[1], json!({"values": [{"received": "raw"}]}));
    assert_eq!(raw.len(), 2);

    let items: Vec<_> = client().list_pages("model", None).unwrap().try_collect().await.unwrap();
    let received: Vec<_> = items.into_iter().map(|item| item.received).collect();
    assert_eq!(received, [Some(ProductReceived::Model), Some(ProductReceived::Model)]);
}

#[tokio::test]
async fn results_are_read_either_way() {
    let raw = client().begin_lro("raw", None).unwrap().await.unwrap().into_body();
    assert_eq!(raw.json::<Value>().unwrap(), json!({"provisioningState": "Succeeded", "received": "raw"}));
    let model = client().begin_lro("model", None).unwrap().await.unwrap().into_model().unwrap();
    assert_eq!(model.provisioning_state.as_deref(), Some("Succeeded"));
    assert_eq!(model.received, Some(ProductReceived::Model));
}
