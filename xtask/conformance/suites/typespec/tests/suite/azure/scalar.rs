//! `azure_core_scalar`.

use clients::azure_core_scalar::{clients::AzureCoreScalarClient, models::AzureLocationModel};

use crate::json;

#[tokio::test]
async fn locations_are_texts() {
    let client: AzureCoreScalarClient = client!(azure_core_scalar::AzureCoreScalarClient, AzureCoreScalarClientOptions);
    let client = client.azure_location_scalar_client();
    assert_eq!(read!(client.get(None)), "eastus");
    client.put(json("eastus"), None).await.unwrap();
    let sent = AzureLocationModel::new("eastus").try_into().unwrap();
    assert_eq!(read!(client.post(sent, None)).location.as_deref(), Some("eastus"));
    client.header("eastus", None).await.unwrap();
    client.query("eastus", None).await.unwrap();
}
