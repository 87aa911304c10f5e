//! `azure_client_generator_core_*`: what the scenarios say for other languages' clients, OpenAPI 3 leaves out; the requests
//! stay the same.

use azure_core::http::StatusCode;
use clients::{
    Json, ServiceError,
    azure_client_generator_core_access::{
        clients::AzureClientGeneratorCoreAccessClient, models::RelativeModelInOperationAbstractModel,
    },
    azure_client_generator_core_alternate_type::{
        clients::AzureClientGeneratorCoreAlternateTypeClient,
        models::{
            ExternalTypeFeature, ExternalTypeFeatureType, ExternalTypeGeometry, ExternalTypeModelWithFeatureProperty,
        },
    },
    azure_client_generator_core_api_version_header::clients::AzureClientGeneratorCoreApiVersionHeaderClient,
    azure_client_generator_core_api_version_path::clients::AzureClientGeneratorCoreApiVersionPathClient,
    azure_client_generator_core_api_version_query::clients::AzureClientGeneratorCoreApiVersionQueryClient,
    azure_client_generator_core_client_default_value::{
        clients::AzureClientGeneratorCoreClientDefaultValueClient,
        models::{
            AzureClientGeneratorCoreClientDefaultValueClientGetOperationParameterOptions, ModelWithDefaultValues,
        },
    },
    azure_client_generator_core_client_doc::{
        clients::AzureClientGeneratorCoreClientDocClient, models::DocumentationPlant,
    },
    azure_client_generator_core_deserialize_empty_string_as_null::clients::AzureClientGeneratorCoreDeserializeEmptyStringAsNullClient,
    azure_client_generator_core_exact_name::{
        clients::AzureClientGeneratorCoreExactNameClient,
        models::{EnumValueAgentEndpointProtocol, EnumValueEndpointConfig, ModelExactModel, PropertyScopedModel},
    },
    azure_client_generator_core_override::{
        clients::AzureClientGeneratorCoreOverrideClient, models::RemoveOptionalParameterClientRemoveOptionalOptions,
    },
    azure_client_generator_core_response_as_bool::clients::AzureClientGeneratorCoreResponseAsBoolClient,
    azure_client_generator_core_usage::{
        clients::AzureClientGeneratorCoreUsageClient,
        models::{ModelInOperationInputModel, ModelInOperationRoundTripModel},
    },
};
use serde_json::json as value;

use crate::{json, to_json_value};

#[tokio::test]
async fn models_that_others_hide() {
    let client: AzureClientGeneratorCoreAccessClient = client!(
        azure_client_generator_core_access::AzureClientGeneratorCoreAccessClient,
        AzureClientGeneratorCoreAccessClientOptions
    );
    let public = client.public_operation_client();
    assert_eq!(read!(public.no_decorator_in_public("sample", None)).name.as_deref(), Some("sample"));
    assert_eq!(read!(public.public_decorator_in_public("sample", None)).name.as_deref(), Some("sample"));
    let internal = client.internal_operation_client();
    assert_eq!(read!(internal.no_decorator_in_internal("sample", None)).name.as_deref(), Some("sample"));
    assert_eq!(read!(internal.internal_decorator_in_internal("sample", None)).name.as_deref(), Some("sample"));
    assert_eq!(read!(internal.public_decorator_in_internal("sample", None)).name.as_deref(), Some("sample"));
    let shared = client.shared_model_in_operation_client();
    assert_eq!(read!(shared.public("sample", None)).name.as_deref(), Some("sample"));
    assert_eq!(read!(shared.internal("sample", None)).name.as_deref(), Some("sample"));
    let relative = client.relative_model_in_operation_client();
    let outer = read!(relative.operation("Madge", None));
    assert_eq!(outer.name.as_deref(), Some("Madge"));
    assert_eq!(outer.inner.unwrap().name.as_deref(), Some("Madge"));
    let found = read!(relative.discriminator("real", None));
    let RelativeModelInOperationAbstractModel::Real(real) = found else { panic!("another kind") };
    assert_eq!(real.name.as_deref(), Some("Madge"));
}

#[tokio::test]
async fn models_that_others_replace() {
    let client: AzureClientGeneratorCoreAlternateTypeClient = client!(
        azure_client_generator_core_alternate_type::AzureClientGeneratorCoreAlternateTypeClient,
        AzureClientGeneratorCoreAlternateTypeClientOptions
    );
    let client = client.external_type_client();
    let properties = [
        ("name".to_owned(), Json::from("A single point of interest")),
        ("category".to_owned(), Json::from("landmark")),
        ("elevation".to_owned(), Json::from(100)),
    ];
    let geometry = ExternalTypeGeometry::new(vec![-122.25, 37.87], "Point");
    let feature = ExternalTypeFeature {
        id: Some("feature-1".into()),
        ..ExternalTypeFeature::new(geometry, properties.into(), ExternalTypeFeatureType::Feature)
    };
    assert_eq!(to_json_value(read!(client.get_model(None))), to_json_value(feature.clone()));
    client.put_model(feature.clone().try_into().unwrap(), None).await.unwrap();
    let holder = ExternalTypeModelWithFeatureProperty::new("extra", feature);
    assert_eq!(to_json_value(read!(client.get_property(None))), to_json_value(holder.clone()));
    client.put_property(holder.try_into().unwrap(), None).await.unwrap();
}

/// The location of the version is unusual, so the version is an argument.
#[tokio::test]
async fn versions_by_other_names() {
    let header: AzureClientGeneratorCoreApiVersionHeaderClient = client!(
        azure_client_generator_core_api_version_header::AzureClientGeneratorCoreApiVersionHeaderClient,
        AzureClientGeneratorCoreApiVersionHeaderClientOptions
    );
    header.header_api_version("2025-01-01", None).await.unwrap();
    let path: AzureClientGeneratorCoreApiVersionPathClient = client!(
        azure_client_generator_core_api_version_path::AzureClientGeneratorCoreApiVersionPathClient,
        AzureClientGeneratorCoreApiVersionPathClientOptions
    );
    path.path_api_version("2025-01-01", None).await.unwrap();
    let query: AzureClientGeneratorCoreApiVersionQueryClient = client!(
        azure_client_generator_core_api_version_query::AzureClientGeneratorCoreApiVersionQueryClient,
        AzureClientGeneratorCoreApiVersionQueryClientOptions
    );
    query.query_api_version("2025-01-01", None).await.unwrap();
}

#[tokio::test]
async fn values_that_others_send_by_default() {
    let client: AzureClientGeneratorCoreClientDefaultValueClient = client!(
        azure_client_generator_core_client_default_value::AzureClientGeneratorCoreClientDefaultValueClient,
        AzureClientGeneratorCoreClientDefaultValueClientOptions
    );
    client.get_path_parameter("default-segment1", "segment2", None).await.unwrap();
    let options = AzureClientGeneratorCoreClientDefaultValueClientGetOperationParameterOptions {
        page_size: Some(10),
        format: Some("json".to_owned()),
        ..Default::default()
    };
    client.get_operation_parameter("test", Some(options)).await.unwrap();
    let model = ModelWithDefaultValues {
        timeout: Some(30),
        tier: Some("standard".to_owned()),
        retry: Some(true),
        ..ModelWithDefaultValues::new("test")
    };
    let found = read!(client.put_model_property(model.clone().try_into().unwrap(), None));
    assert_eq!(to_json_value(found), to_json_value(model));
}

#[tokio::test]
async fn a_plant() {
    let client: AzureClientGeneratorCoreClientDocClient = client!(
        azure_client_generator_core_client_doc::AzureClientGeneratorCoreClientDocClient,
        AzureClientGeneratorCoreClientDocClientOptions
    );
    let sent = DocumentationPlant::new("Rose", "Rosa").try_into().unwrap();
    let found = read!(client.documentation_client().harvest(sent, None));
    assert_eq!((found.name.as_deref(), found.species.as_deref()), (Some("Rose"), Some("Rosa")));
}

#[tokio::test]
async fn an_empty_text_is_no_null() {
    let client: AzureClientGeneratorCoreDeserializeEmptyStringAsNullClient = client!(
        azure_client_generator_core_deserialize_empty_string_as_null::AzureClientGeneratorCoreDeserializeEmptyStringAsNullClient,
        AzureClientGeneratorCoreDeserializeEmptyStringAsNullClientOptions
    );
    assert_eq!(read!(client.get(None)).sample_url.as_deref(), Some(""));
}

#[tokio::test]
async fn names_that_others_take_as_they_are() {
    let client: AzureClientGeneratorCoreExactNameClient = client!(
        azure_client_generator_core_exact_name::AzureClientGeneratorCoreExactNameClient,
        AzureClientGeneratorCoreExactNameClientOptions
    );
    let sent = ModelExactModel::new("test").try_into().unwrap();
    assert_eq!(read!(client.model_client().send(sent, None)).name.as_deref(), Some("test"));
    let sent = PropertyScopedModel::new("test").try_into().unwrap();
    assert_eq!(read!(client.property_client().send(sent, None)).name.as_deref(), Some("test"));
    let sent = EnumValueEndpointConfig::new(EnumValueAgentEndpointProtocol::A2a).try_into().unwrap();
    let found = read!(client.enum_value_client().send(sent, None));
    assert_eq!(found.protocol, Some(EnumValueAgentEndpointProtocol::A2a));
    client.operation_client().my_op(None).await.unwrap();
    client.parameter_client().send("hello", None).await.unwrap();
}

#[tokio::test]
async fn parameters_that_others_arrange() {
    let client: AzureClientGeneratorCoreOverrideClient = client!(
        azure_client_generator_core_override::AzureClientGeneratorCoreOverrideClient,
        AzureClientGeneratorCoreOverrideClientOptions
    );
    client.group_parameters_client().group("param1", "param2", None).await.unwrap();
    client.reorder_parameters_client().reorder("param2", "param1", None).await.unwrap();
    client.require_optional_parameter_client().require_optional("param1", "param2", None).await.unwrap();
    let options =
        RemoveOptionalParameterClientRemoveOptionalOptions { param2: Some("param2".to_owned()), ..Default::default() };
    client.remove_optional_parameter_client().remove_optional("param1", Some(options)).await.unwrap();
}

#[tokio::test]
async fn a_status_tells_whether_it_exists() {
    let client: AzureClientGeneratorCoreResponseAsBoolClient = client!(
        azure_client_generator_core_response_as_bool::AzureClientGeneratorCoreResponseAsBoolClient,
        AzureClientGeneratorCoreResponseAsBoolClientOptions
    );
    let client = client.head_as_boolean_client();
    assert_eq!(client.exists(None).await.unwrap().status(), StatusCode::NoContent);
    let error = client.not_exists(None).await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().status, StatusCode::NotFound);
}

#[tokio::test]
async fn models_that_others_send_too() {
    let client: AzureClientGeneratorCoreUsageClient = client!(
        azure_client_generator_core_usage::AzureClientGeneratorCoreUsageClient,
        AzureClientGeneratorCoreUsageClientOptions
    );
    let models = client.model_in_operation_client();
    models.input_to_input_output(ModelInOperationInputModel::new("Madge").try_into().unwrap(), None).await.unwrap();
    assert_eq!(read!(models.output_to_input_output(None)).name.as_deref(), Some("Madge"));
    let sent = ModelInOperationRoundTripModel::default().try_into().unwrap();
    let found = read!(models.model_in_read_only_property(sent, None));
    assert_eq!(found.result.unwrap().name.as_deref(), Some("Madge"));
    models.orphan_model_serializable(json(value!({"name": "name", "desc": "desc"})), None).await.unwrap();
    let namespace = client.namespace_usage_client();
    namespace.namespace_model_serializable(json(value!({"name": "test"})), None).await.unwrap();
}
