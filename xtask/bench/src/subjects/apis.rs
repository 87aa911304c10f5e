//! A page of APIs of API Management.

use anyhow::Result;
use azure_synapse_apim::{
    apim::management::models::{ApiCollection, ApiContract},
    json_content,
};

use super::object::{object, texts};
use crate::{
    side::{Generated, Side},
    subject::Subject,
    text::{compact, fill},
};

const APIS: usize = 1000;

object!(Page { count: i64, next_link: String, value: Vec<Api> });
object!(Api {
    id: String,
    name: String,
    properties: Properties,
    #[serde(rename = "type")]
    kind: String,
});
object!(Properties {
    api_revision: String,
    api_revision_description: String,
    #[serde(rename = "type")]
    api_type: ApiType,
    api_version: String,
    api_version_description: String,
    api_version_set: VersionSet,
    api_version_set_id: String,
    authentication_settings: AuthenticationSettings,
    contact: Contact,
    description: String,
    display_name: String,
    is_current: bool,
    is_online: bool,
    license: License,
    path: String,
    protocols: Vec<Protocol>,
    provisioning_state: String,
    service_url: String,
    source_api_id: String,
    subscription_key_parameter_names: SubscriptionKeyParameterNames,
    subscription_required: bool,
    terms_of_service_url: String,
});
object!(VersionSet {
    description: String,
    id: String,
    name: String,
    version_header_name: String,
    version_query_name: String,
    versioning_scheme: VersioningScheme,
});
object!(AuthenticationSettings {
    #[serde(rename = "oAuth2")]
    oauth2: Oauth2,
    #[serde(rename = "oAuth2AuthenticationSettings")]
    oauth2_authentication_settings: Vec<Oauth2>,
    openid: OpenId,
    openid_authentication_settings: Vec<OpenId>,
});
object!(Oauth2 { authorization_server_id: String, scope: String });
object!(OpenId { bearer_token_sending_methods: Vec<BearerTokenSendingMethod>, openid_provider_id: String });
object!(Contact { email: String, name: String, url: String });
object!(License { name: String, url: String });
object!(SubscriptionKeyParameterNames { header: String, query: String });
texts!(ApiType {
    Graphql = "graphql",
    Grpc = "grpc",
    Http = "http",
    Odata = "odata",
    Soap = "soap",
    Websocket = "websocket",
});
texts!(Protocol { Http = "http", Https = "https", Ws = "ws", Wss = "wss" });
texts!(VersioningScheme { Header = "Header", Query = "Query", Segment = "Segment" });
texts!(BearerTokenSendingMethod { AuthorizationHeader = "authorizationHeader", Query = "query" });

const API: &str = r#"
{
"id":"/subscriptions/01234567-89ab-4def-0123-456789abcdef/resourceGroups/integration/providers/Microsoft.ApiManagement/service/gateway/apis/orders-$index",
"type":"Microsoft.ApiManagement/service/apis",
"name":"orders-$index",
"properties":{
"displayName":"Orders of region $index",
"apiRevision":"$small",
"apiRevisionDescription":"Prices carry their currency.",
"description":"Orders, their lines and deliveries. Answers in JSON; \"order\" means one checkout.\nSee also stock.",
"subscriptionRequired":$flag,
"serviceUrl":"https://orders$index.example.com/v2",
"sourceApiId":"/apis/orders-template",
"path":"orders/$index",
"protocols":["https","http"],
"authenticationSettings":{
"oAuth2":{"authorizationServerId":"login","scope":"orders.read"},
"openid":{"openidProviderId":"directory","bearerTokenSendingMethods":["authorizationHeader","query"]},
"oAuth2AuthenticationSettings":[{"authorizationServerId":"login","scope":"orders.read"},{"authorizationServerId":"partners","scope":"orders.$small"}],
"openidAuthenticationSettings":[{"openidProviderId":"directory","bearerTokenSendingMethods":["authorizationHeader"]}]
},
"subscriptionKeyParameterNames":{"header":"Ocp-Apim-Subscription-Key","query":"subscription-key"},
"type":"http",
"apiVersion":"v$small",
"apiVersionDescription":"Second edition",
"apiVersionSetId":"/apiVersionSets/orders-$index",
"apiVersionSet":{"id":"/apiVersionSets/orders-$index","name":"Orders","description":"All versions","versioningScheme":"Segment","versionQueryName":"version","versionHeaderName":"x-version"},
"isCurrent":true,
"isOnline":$flag,
"provisioningState":"Succeeded",
"termsOfServiceUrl":"https://example.com/terms",
"contact":{"name":"Team $small","email":"team$small@example.com","url":"https://example.com/teams/$small"},
"license":{"name":"Example license","url":"https://example.com/license"}
$unknown_properties}
$unknown}"#;

const UNKNOWN: &str = r#",
"systemData":{"createdBy":"someone$index@example.com","createdByType":"User","createdAt":"2026-01-$dayT12:34:56Z"}"#;
const UNKNOWN_PROPERTIES: &str =
    r#","agent":{"tools":["search$small","order"],"enabled":$flag},"lifecycleStage":"production","rank":$small"#;

/// Returns the body, with or without unknown members.
pub(crate) fn body(unknown: bool) -> Vec<u8> {
    let (members, properties) = if unknown { (UNKNOWN, UNKNOWN_PROPERTIES) } else { ("", "") };
    let api = compact(&API.replace("$unknown_properties", properties).replace("$unknown", members));
    let apis: Vec<String> = (0..APIS).map(|index| fill(&api, index)).collect();
    let link = "https://management.azure.com/apis?page=2";
    format!(r#"{{"value":[{}],"count":25000,"nextLink":"{link}"}}"#, apis.join(",")).into_bytes()
}

/// Returns the subject.
pub(crate) fn subject(unknown: bool) -> Result<Subject> {
    let body = body(unknown);
    let generated = Generated::<ApiCollection, ApiContract> {
        items: |page| page.value.as_deref().unwrap_or_default(),
        content: json_content,
    };
    let (generated, requests) = generated.side(&body)?;
    let derives = Side::derived::<Page, Api>("derives", &body, &requests)?;
    Subject::new("1,000 APIs", unknown, self::body(false), body, generated, vec![derives])
}
