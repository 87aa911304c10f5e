//! Resources of API Management.

use azure_synapse_apim::apim::management::{ApiManagementClient, ApiManagementClientOptions};
use fake_service::Script;
use futures::StreamExt;

use crate::{as_other, resources};

pub(crate) fn client(service: &Script) -> ApiManagementClient {
    let options = ApiManagementClientOptions { client_options: service.options() };
    ApiManagementClient::new("01234567-89ab-4def-0123-456789abcdef", service.credential(), Some(options)).unwrap()
}

resources! { "apim-management", client:
    service_itself("ApiManagementServiceResource") {
        get: client.api_management_service_client().get("rg", "apim", None),
        it "/properties/publisherName": &mut it.properties.as_mut().unwrap().publisher_name,
        put: client.api_management_service_client()
            .begin_create_or_update("rg", "apim", it.try_into().unwrap(), None).unwrap().next().await,
    }
    api("ApiContract") {
        get: client.api_client().get("rg", "apim", "echo", None),
        it "/properties/displayName": &mut it.properties.as_mut().unwrap().display_name,
        put: client.api_client().begin_create_or_update("rg", "apim", "echo", as_other(&it), None).unwrap().next().await,
    }
    product("ProductContract") {
        get: client.product_client().get("rg", "apim", "starter", None),
        it "/properties/terms": &mut it.properties.as_mut().unwrap().terms,
        put: client.product_client().create_or_update("rg", "apim", "starter", it.try_into().unwrap(), None).await.unwrap(),
    }
    backend("BackendContract") {
        get: client.backend_client().get("rg", "apim", "b", None),
        it "/properties/credentials/authorization/scheme":
            &mut it.properties.as_mut().unwrap().credentials.as_mut().unwrap().authorization.as_mut().unwrap().scheme,
        put: client.backend_client().create_or_update("rg", "apim", "b", it.try_into().unwrap(), None).await.unwrap(),
    }
    named_value("NamedValueContract") {
        get: client.named_value_client().get("rg", "apim", "n", None),
        it "/properties/value": &mut it.properties.as_mut().unwrap().value,
        put: client.named_value_client()
            .begin_create_or_update("rg", "apim", "n", as_other(&it), None).unwrap().next().await,
    }
    subscription("SubscriptionContract") {
        get: client.subscription_client().get("rg", "apim", "s", None),
        it "/properties/scope": &mut it.properties.as_mut().unwrap().scope,
        put: client.subscription_client().create_or_update("rg", "apim", "s", as_other(&it), None).await.unwrap(),
    }
    policy("PolicyContract") {
        get: client.policy_client().get("rg", "apim", None),
        it "/properties/value": &mut it.properties.as_mut().unwrap().value,
        put: client.policy_client().create_or_update("rg", "apim", it.try_into().unwrap(), None).await.unwrap(),
    }
    gateway("GatewayContract") {
        get: client.gateway_client().get("rg", "apim", "g", None),
        it "/properties/locationData/city":
            &mut it.properties.as_mut().unwrap().location_data.as_mut().unwrap().city,
        put: client.gateway_client().create_or_update("rg", "apim", "g", it.try_into().unwrap(), None).await.unwrap(),
    }
    logger("LoggerContract") {
        get: client.logger_client().get("rg", "apim", "l", None),
        it "/properties/resourceId": &mut it.properties.as_mut().unwrap().resource_id,
        put: client.logger_client().create_or_update("rg", "apim", "l", it.try_into().unwrap(), None).await.unwrap(),
    }
}
