//! Calls of the artifacts API that are unlike all others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

use azure_synapse_apim::synapse::artifacts::{
    ArtifactsClient, ArtifactsClientOptions, models::LibraryClientGetOperationResultResponse as Answer,
};
use fake_service::{Service, ok, reply};

#[tokio::test]
async fn the_result_of_a_library_operation_is_one_of_two() {
    let library = r#"{"name":"a.jar","properties":{"provisioningStatus":"Succeeded"}}"#;
    let service = Service::new([reply(202).body(r#"{"status":"Running"}"#), ok(library)]);
    let options = ArtifactsClientOptions { client_options: service.options() };
    let endpoint = "https://w.dev.azuresynapse.net";
    let client = ArtifactsClient::new(endpoint, service.credential(), Some(options)).unwrap().library_client();
    let Answer::Accepted(running) = client.get_operation_result("1", None).await.unwrap() else { panic!("202") };
    assert_eq!(running.into_model().unwrap().status.as_deref(), Some("Running"));
    let Answer::Ok(done) = client.get_operation_result("1", None).await.unwrap() else { panic!("200") };
    assert_eq!(done.into_model().unwrap().name.as_deref(), Some("a.jar"));
    assert_eq!(service.lines(), ["GET /libraryOperationResults/1?api-version=2020-12-01"; 2]);
}
