//! `azure_client_generator_core_client_location_*`: operations that other languages' clients have elsewhere.

use clients::{
    azure_client_generator_core_client_location_move_method_parameter_to_client::clients::AzureClientGeneratorCoreClientLocationMoveMethodParameterToClientClient as Parameter,
    azure_client_generator_core_client_location_move_to_existing_sub_client::clients::AzureClientGeneratorCoreClientLocationMoveToExistingSubClientClient as Existing,
    azure_client_generator_core_client_location_move_to_new_sub_client::clients::AzureClientGeneratorCoreClientLocationMoveToNewSubClientClient as New,
    azure_client_generator_core_client_location_move_to_root_client::clients::AzureClientGeneratorCoreClientLocationMoveToRootClientClient as Root,
};

#[tokio::test]
async fn a_parameter_of_the_client() {
    let client: Parameter = client!(
        azure_client_generator_core_client_location_move_method_parameter_to_client::AzureClientGeneratorCoreClientLocationMoveMethodParameterToClientClient,
        AzureClientGeneratorCoreClientLocationMoveMethodParameterToClientClientOptions
    );
    let found = read!(client.blob_operations_client().get_blob("testaccount", "testcontainer", "testblob.txt", None));
    assert_eq!((found.id.as_deref(), found.name.as_deref()), (Some("blob-001"), Some("testblob.txt")));
    assert_eq!((found.size, found.path.as_deref()), (Some(1024), Some("/testcontainer/testblob.txt")));
}

#[tokio::test]
async fn operations_of_other_clients() {
    let existing: Existing = client!(
        azure_client_generator_core_client_location_move_to_existing_sub_client::AzureClientGeneratorCoreClientLocationMoveToExistingSubClientClient,
        AzureClientGeneratorCoreClientLocationMoveToExistingSubClientClientOptions
    );
    existing.user_operations_client().get_user(None).await.unwrap();
    existing.user_operations_client().delete_user(None).await.unwrap();
    existing.admin_operations_client().get_admin_info(None).await.unwrap();
    let new: New = client!(
        azure_client_generator_core_client_location_move_to_new_sub_client::AzureClientGeneratorCoreClientLocationMoveToNewSubClientClient,
        AzureClientGeneratorCoreClientLocationMoveToNewSubClientClientOptions
    );
    new.product_operations_client().list_products(None).await.unwrap();
    new.product_operations_client().archive_product(None).await.unwrap();
    let root: Root = client!(
        azure_client_generator_core_client_location_move_to_root_client::AzureClientGeneratorCoreClientLocationMoveToRootClientClient,
        AzureClientGeneratorCoreClientLocationMoveToRootClientClientOptions
    );
    root.resource_operations_client().get_resource(None).await.unwrap();
    root.resource_operations_client().get_health_status(None).await.unwrap();
}
