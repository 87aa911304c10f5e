//! `server_…`: templates of the endpoint, and locations of the version.

use clients::{
    server_endpoint_not_defined::clients::ServerEndpointNotDefinedClient,
    server_path_multiple::clients::ServerPathMultipleClient, server_path_single::clients::ServerPathSingleClient,
    server_versions_not_versioned::clients::ServerVersionsNotVersionedClient,
    server_versions_versioned_2021_01_01_preview::clients::ServerVersionsVersioned20210101PreviewClient,
    server_versions_versioned_2022_12_01_preview::clients::ServerVersionsVersioned20221201PreviewClient,
};

#[tokio::test]
async fn the_path_of_a_server_belongs_to_every_path() {
    let client: ServerEndpointNotDefinedClient =
        client!(server_endpoint_not_defined::ServerEndpointNotDefinedClient, ServerEndpointNotDefinedClientOptions);
    client.valid(None).await.unwrap();
    let client: ServerPathSingleClient =
        client!(server_path_single::ServerPathSingleClient, ServerPathSingleClientOptions);
    client.my_op(None).await.unwrap();
    let client: ServerPathMultipleClient =
        client!(server_path_multiple::ServerPathMultipleClient, ServerPathMultipleClientOptions);
    client.no_operation_params(None).await.unwrap();
    client.with_operation_path_param("test", None).await.unwrap();
}

#[tokio::test]
async fn a_service_without_versions() {
    let client: ServerVersionsNotVersionedClient = client!(
        server_versions_not_versioned::ServerVersionsNotVersionedClient,
        ServerVersionsNotVersionedClientOptions
    );
    client.without_api_version(None).await.unwrap();
    client.with_path_api_version("v1.0", None).await.unwrap();
}

#[tokio::test]
async fn a_client_sends_the_version_that_it_was_made_from() {
    let client: ServerVersionsVersioned20221201PreviewClient = client!(
        server_versions_versioned_2022_12_01_preview::ServerVersionsVersioned20221201PreviewClient,
        ServerVersionsVersioned20221201PreviewClientOptions
    );
    client.without_api_version(None).await.unwrap();
    client.with_query_api_version(None).await.unwrap();
    client.with_path_api_version("2022-12-01-preview", None).await.unwrap();
    let client: ServerVersionsVersioned20210101PreviewClient = client!(
        server_versions_versioned_2021_01_01_preview::ServerVersionsVersioned20210101PreviewClient,
        ServerVersionsVersioned20210101PreviewClientOptions
    );
    client.with_query_old_api_version(None).await.unwrap();
}
