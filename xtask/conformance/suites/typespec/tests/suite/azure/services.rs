//! `azure_service_multi_service_*`, `azure_service_multiple_services_*`, `azure_resiliency_srv_driven_v2`: services with
//! versions of their own.

use clients::{
    azure_resiliency_srv_driven_v2::{
        clients::AzureResiliencySrvDrivenV2Client,
        models::{
            AddOptionalParamClientFromNoneOptions, AddOptionalParamClientFromOneOptionalOptions,
            AddOptionalParamClientFromOneRequiredOptions,
        },
    },
    azure_service_multi_service_service_a_av2::clients::AzureServiceMultiServiceServiceAAv2Client,
    azure_service_multi_service_service_b_bv2::clients::AzureServiceMultiServiceServiceBBv2Client,
    azure_service_multiple_services_service_a_av2::clients::AzureServiceMultipleServicesServiceAAv2Client,
    azure_service_multiple_services_service_b_bv2::clients::AzureServiceMultipleServicesServiceBBv2Client,
};

#[tokio::test]
async fn each_service_has_its_version() {
    let first: AzureServiceMultiServiceServiceAAv2Client = client!(
        azure_service_multi_service_service_a_av2::AzureServiceMultiServiceServiceAAv2Client,
        AzureServiceMultiServiceServiceAAv2ClientOptions
    );
    first.foo_client().test(None).await.unwrap();
    let second: AzureServiceMultiServiceServiceBBv2Client = client!(
        azure_service_multi_service_service_b_bv2::AzureServiceMultiServiceServiceBBv2Client,
        AzureServiceMultiServiceServiceBBv2ClientOptions
    );
    second.bar_client().test(None).await.unwrap();
}

#[tokio::test]
async fn each_service_has_its_groups() {
    let first: AzureServiceMultipleServicesServiceAAv2Client = client!(
        azure_service_multiple_services_service_a_av2::AzureServiceMultipleServicesServiceAAv2Client,
        AzureServiceMultipleServicesServiceAAv2ClientOptions
    );
    first.operations_client().op_a(None).await.unwrap();
    first.sub_namespace_client().sub_op_a(None).await.unwrap();
    let second: AzureServiceMultipleServicesServiceBBv2Client = client!(
        azure_service_multiple_services_service_b_bv2::AzureServiceMultipleServicesServiceBBv2Client,
        AzureServiceMultipleServicesServiceBBv2ClientOptions
    );
    second.operations_client().op_b(None).await.unwrap();
    second.sub_namespace_client().sub_op_b(None).await.unwrap();
}

fn new(version: &str) -> AzureResiliencySrvDrivenV2Client {
    client!(
        azure_resiliency_srv_driven_v2::AzureResiliencySrvDrivenV2Client,
        AzureResiliencySrvDrivenV2ClientOptions,
        version,
        "v2"
    )
}

/// A client speaks an older version by leaving out what came later.
#[tokio::test]
async fn a_client_speaks_two_versions() {
    for (version, new_parameter) in [("v1", None), ("v2", Some("new".to_owned()))] {
        let client = new(version).add_optional_param_client();
        let options =
            AddOptionalParamClientFromNoneOptions { new_parameter: new_parameter.clone(), ..Default::default() };
        client.from_none(Some(options)).await.unwrap();
        let options =
            AddOptionalParamClientFromOneRequiredOptions { new_parameter: new_parameter.clone(), ..Default::default() };
        client.from_one_required("required", Some(options)).await.unwrap();
        let options = AddOptionalParamClientFromOneOptionalOptions {
            parameter: Some("optional".to_owned()),
            new_parameter,
            ..Default::default()
        };
        client.from_one_optional(Some(options)).await.unwrap();
    }
    new("v2").add_operation(None).await.unwrap();
}
