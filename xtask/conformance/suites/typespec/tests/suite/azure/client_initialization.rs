//! `azure_client_generator_core_client_initialization_*`: parameters that other languages' clients are made with; here each
//! call takes them.

use clients::{
    azure_client_generator_core_client_initialization_default::{
        clients::AzureClientGeneratorCoreClientInitializationDefaultClient,
        models::{Input, MixedParamsWithBodyBody, PathParamClientWithQueryOptions, QueryParamClientWithQueryOptions},
    },
    azure_client_generator_core_client_initialization_individually as individually,
    azure_client_generator_core_client_initialization_individually_parent as individually_parent,
};
use time::{OffsetDateTime, macros::datetime};

const NAME: &str = "test-name-value";
const REGION: &str = "us-west";

/// What is known about a blob.
macro_rules! check {
    ($found:expr, $name:literal, $size:literal, $media_type:literal, $created:expr) => {{
        let found = $found;
        assert_eq!((found.name.as_deref(), found.size), (Some($name), Some($size)));
        assert_eq!(found.content_type.as_deref(), Some($media_type));
        let created: OffsetDateTime = $created;
        assert_eq!(found.created_on, Some(created));
    }};
}

/// The options `$options` with the format that the scenarios ask for.
macro_rules! text {
    ($($options:ident)::+) => {
        Some($($options)::+ { format: Some("text".to_owned()), ..Default::default() })
    };
}

fn client() -> AzureClientGeneratorCoreClientInitializationDefaultClient {
    client!(
        azure_client_generator_core_client_initialization_default::AzureClientGeneratorCoreClientInitializationDefaultClient,
        AzureClientGeneratorCoreClientInitializationDefaultClientOptions
    )
}

#[tokio::test]
async fn with_headers_and_queries() {
    let input = || Input::new("test-name").try_into().unwrap();
    let header = client().header_param_client();
    header.with_query(NAME, "test-id", None).await.unwrap();
    header.with_body(NAME, input(), None).await.unwrap();
    let multiple = client().multiple_params_client();
    multiple.with_query(NAME, REGION, "test-id", None).await.unwrap();
    multiple.with_body(NAME, REGION, input(), None).await.unwrap();
    let mixed = client().mixed_params_client();
    mixed.with_query(NAME, REGION, "test-id", None).await.unwrap();
    let input = MixedParamsWithBodyBody::new("test-name").try_into().unwrap();
    mixed.with_body(NAME, REGION, input, None).await.unwrap();
}

#[tokio::test]
async fn with_the_name_of_a_blob() {
    const CREATED: OffsetDateTime = datetime!(2025-04-01 12:00:00 UTC);
    let path = client().path_param_client();
    path.with_query("sample-blob", text!(PathParamClientWithQueryOptions)).await.unwrap();
    check!(read!(path.get_standalone("sample-blob", None)), "sample-blob", 42, "text/plain", CREATED);
    path.delete_standalone("sample-blob", None).await.unwrap();
    let query = client().query_param_client();
    query.with_query("test-blob", text!(QueryParamClientWithQueryOptions)).await.unwrap();
    check!(read!(query.get_standalone("test-blob", None)), "test-blob", 42, "text/plain", CREATED);
    query.delete_standalone("test-blob", None).await.unwrap();
    let alias = client().param_alias_client();
    alias.with_aliased_name("sample-blob", None).await.unwrap();
    alias.with_original_name("sample-blob", None).await.unwrap();
}

/// Makes the calls of the clients below `$client`, which take `$given`.
macro_rules! standalone {
    ($root:expr, $models:ident: $($client:ident($($given:expr),+) $options:ident;)+) => {$({
        let client = $root.$client();
        client.with_query($($given,)+ text!($models::models::$options)).await.unwrap();
        client.get_standalone($($given,)+ None).await.unwrap();
        client.delete_standalone($($given,)+ None).await.unwrap();
    })+};
}

#[tokio::test]
async fn with_parameters_of_its_own() {
    let root: individually::clients::AzureClientGeneratorCoreClientInitializationIndividuallyClient = client!(
        azure_client_generator_core_client_initialization_individually::AzureClientGeneratorCoreClientInitializationIndividuallyClient,
        AzureClientGeneratorCoreClientInitializationIndividuallyClientOptions
    );
    standalone!(root, individually:
        individually_nested_with_path_client("test-blob") IndividuallyNestedWithPathClientWithQueryOptions;
        individually_nested_with_query_client("test-blob") IndividuallyNestedWithQueryClientWithQueryOptions;
        individually_nested_with_header_client(NAME) IndividuallyNestedWithHeaderClientWithQueryOptions;
        individually_nested_with_multiple_client(NAME, REGION) IndividuallyNestedWithMultipleClientWithQueryOptions;
        individually_nested_with_mixed_client(NAME, REGION) IndividuallyNestedWithMixedClientWithQueryOptions;
    );
    const CREATED: OffsetDateTime = datetime!(2023-01-01 12:00:00 UTC);
    let found = read!(root.individually_nested_with_path_client().get_standalone("test-blob", None));
    check!(found, "test-blob", 1024, "application/octet-stream", CREATED);
    let found = read!(root.individually_nested_with_query_client().get_standalone("test-blob", None));
    check!(found, "test-blob", 1024, "application/octet-stream", CREATED);
    let alias = root.individually_nested_with_param_alias_client();
    alias.with_aliased_name("sample-blob", None).await.unwrap();
    alias.with_original_name("sample-blob", None).await.unwrap();
}

#[tokio::test]
async fn with_parameters_of_its_own_or_by_its_parent() {
    let root: individually_parent::clients::AzureClientGeneratorCoreClientInitializationIndividuallyParentClient = client!(
        azure_client_generator_core_client_initialization_individually_parent::AzureClientGeneratorCoreClientInitializationIndividuallyParentClient,
        AzureClientGeneratorCoreClientInitializationIndividuallyParentClientOptions
    );
    standalone!(root, individually_parent:
        individually_parent_nested_with_path_client("test-blob") IndividuallyParentNestedWithPathClientWithQueryOptions;
        individually_parent_nested_with_query_client("test-blob") IndividuallyParentNestedWithQueryClientWithQueryOptions;
        individually_parent_nested_with_header_client(NAME) IndividuallyParentNestedWithHeaderClientWithQueryOptions;
        individually_parent_nested_with_multiple_client(NAME, REGION) IndividuallyParentNestedWithMultipleClientWithQueryOptions;
        individually_parent_nested_with_mixed_client(NAME, REGION) IndividuallyParentNestedWithMixedClientWithQueryOptions;
    );
    const CREATED: OffsetDateTime = datetime!(2023-01-01 12:00:00 UTC);
    let found = read!(root.individually_parent_nested_with_path_client().get_standalone("test-blob", None));
    check!(found, "test-blob", 1024, "application/octet-stream", CREATED);
    let found = read!(root.individually_parent_nested_with_query_client().get_standalone("test-blob", None));
    check!(found, "test-blob", 1024, "application/octet-stream", CREATED);
    let alias = root.individually_parent_nested_with_param_alias_client();
    alias.with_aliased_name("sample-blob", None).await.unwrap();
    alias.with_original_name("sample-blob", None).await.unwrap();
}
