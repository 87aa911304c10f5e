//! Resources of the direct management endpoint of API Management.

use azure_synapse_apim::apim::direct::{ApimClient, ApimClientOptions};
use fake_service::Script;

use crate::{as_other, resources};

fn client(service: &Script) -> ApimClient {
    let options = ApimClientOptions { client_options: service.options() };
    let signature = "uid=integration&ex=2026-12-01T10:20:30.0000000Z&sn=c2lnbmF0dXJl";
    ApimClient::with_shared_access_signature("https://contoso.management.azure-api.net", signature, Some(options))
        .unwrap()
}

resources! { "apim-direct", client:
    api("ApiContract") {
        get: client.api_client().get("echo", None),
        it "/name": &mut it.name,
        put: client.api_client().create_or_update("echo", as_other(&it), None).await.unwrap(),
    }
    product("ProductContract") {
        get: client.product_client().get("starter", None),
        it "/terms": &mut it.terms,
        put: client.product_client().create_or_update("starter", it.try_into().unwrap(), None).await.unwrap(),
    }
    user("UserContract") {
        get: client.user_client().get("jane", None),
        it "/note": &mut it.note,
        put: client.user_client().create_or_update("jane", as_other(&it), None).await.unwrap(),
    }
    subscription("SubscriptionContract") {
        get: client.subscription_client().get("s", None),
        it "/stateComment": &mut it.state_comment,
        put: client.subscription_client().create_or_update("s", as_other(&it), None).await.unwrap(),
    }
}
