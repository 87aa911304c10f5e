//! `azure-parameter-grouping.json`: groups of the description are no types of their own, options group already.

use clients::azure_parameter_grouping::{
    clients::ParameterGroupingClient,
    models::{
        EncryptionAlgorithmType, ParameterGroupingClientGroupWithConstantOptions,
        ParameterGroupingClientPostMultiParamGroupsOptions, ParameterGroupingClientPostOptionalOptions,
        ParameterGroupingClientPostRequiredOptions, ParameterGroupingClientPostReservedWordsOptions,
        ParameterGroupingClientPostSharedParameterGroupObjectOptions,
    },
};

use crate::json;

fn client() -> ParameterGroupingClient {
    client!(azure_parameter_grouping::AzureParameterGroupingClient, AzureParameterGroupingClientOptions)
        .parameter_grouping_client()
}

#[tokio::test]
async fn required_parameters_are_arguments() {
    let options = ParameterGroupingClientPostRequiredOptions {
        custom_header: Some("header".into()),
        query: Some(21),
        ..Default::default()
    };
    client().post_required("path", json(1234), Some(options)).await.unwrap();
    client().post_required("path", json(1234), None).await.unwrap();
}

#[tokio::test]
async fn optional_parameters_are_options() {
    let options = ParameterGroupingClientPostOptionalOptions {
        custom_header: Some("header".into()),
        query: Some(21),
        ..Default::default()
    };
    client().post_optional(Some(options)).await.unwrap();
    client().post_optional(None).await.unwrap();
}

#[tokio::test]
async fn several_groups_are_one() {
    let options = ParameterGroupingClientPostMultiParamGroupsOptions {
        header_one: Some("header".into()),
        query_one: Some(21),
        header_two: Some("header2".into()),
        query_two: Some(42),
        ..Default::default()
    };
    client().post_multi_param_groups(Some(options)).await.unwrap();
    let options = ParameterGroupingClientPostSharedParameterGroupObjectOptions {
        header_one: Some("header".into()),
        query_one: Some(21),
        ..Default::default()
    };
    client().post_shared_parameter_group_object(Some(options)).await.unwrap();
}

#[tokio::test]
async fn names_may_be_keywords() {
    let options = ParameterGroupingClientPostReservedWordsOptions {
        from: Some("bob".into()),
        accept: Some("yes".into()),
        ..Default::default()
    };
    client().post_reserved_words(Some(options)).await.unwrap();
}

#[tokio::test]
async fn an_optional_constant_is_a_choice() {
    let options = ParameterGroupingClientGroupWithConstantOptions {
        grouped_constant: Some(EncryptionAlgorithmType::Foo),
        grouped_parameter: Some("bar".into()),
        ..Default::default()
    };
    client().group_with_constant(Some(options)).await.unwrap();
}
