//! An operation of the artifacts API with a response type for each status.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

use azure_synapse_apim::synapse::artifacts::{
    ArtifactsClient, ArtifactsClientOptions, models::LibraryClientGetOperationResultResponse as GetResponse,
};
use fake_service::{Script, ok, response};

#[tokio::test]
async fn response_types_by_status() {
    let library = r#"{"name":"a.jar","properties":{"provisioningStatus":"Succeeded"}}"#;
    let service = Script::new([response(202).body(r#"{"status":"Running"}"#), ok(library)]);
    let options = ArtifactsClientOptions { client_options: service.options() };
    let endpoint = "https://w.dev.azuresynapse.net";
    let client = ArtifactsClient::new(endpoint, service.credential(), Some(options)).unwrap().library_client();
    let GetResponse::Accepted(running) = client.get_operation_result("1", None).await.unwrap() else { panic!("202") };
    assert_eq!(running.into_model().unwrap().status.as_deref(), Some("Running"));
    let GetResponse::Ok(done) = client.get_operation_result("1", None).await.unwrap() else { panic!("200") };
    assert_eq!(done.into_model().unwrap().name.as_deref(), Some("a.jar"));
    assert_eq!(service.lines(), ["GET /libraryOperationResults/1?api-version=2020-12-01"; 2]);
}
