//! Authorization of the direct management endpoint of API Management, with a scripted service.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use azure_synapse_apim::apim::direct::{ApimClient, ApimClientOptions, ResponseHeaders};
use fake_service::{Script, ok, response};

const ENDPOINT: &str = "https://contoso.management.azure-api.net";
const SIGNATURE: &str = "uid=integration&ex=2026-12-01T10:20:30.0000000Z&sn=c2lnbmF0dXJl";

fn options(service: &Script) -> Option<ApimClientOptions> {
    Some(ApimClientOptions { client_options: service.options() })
}

#[tokio::test]
async fn a_given_signature_is_sent_unchanged() {
    for token in [SIGNATURE.to_owned(), format!("SharedAccessSignature {SIGNATURE}")] {
        let service = Script::new([ok("{}")]);
        let client = ApimClient::with_shared_access_signature(ENDPOINT, token, options(&service)).unwrap();
        client.user_client().get("jane", None).await.unwrap();
        let seen = service.requests();
        assert_eq!(seen[0].header("authorization"), Some(format!("SharedAccessSignature {SIGNATURE}").as_str()));
        assert_eq!(seen[0].line(), "GET /users/jane?api-version=2017-03-01");
        assert!(!format!("{client:?}").contains("sn="), "{client:?}");
    }
}

#[tokio::test]
async fn a_signature_is_shared_by_several_calls() {
    let service = Script::new([ok("{}"), ok("{}")]);
    let client = ApimClient::with_access_key(ENDPOINT, "integration", "a-key==", options(&service)).unwrap();
    client.user_client().get("jane", None).await.unwrap();
    client.user_client().get("john", None).await.unwrap();
    let seen = service.requests();
    let header = seen[0].header("authorization").unwrap();
    assert!(header.starts_with("SharedAccessSignature uid=integration&ex=20"), "{header}");
    assert_eq!(header.split("&sn=").nth(1).unwrap().len(), 88);
    assert_eq!(seen[1].header("authorization"), Some(header));
    assert!(!format!("{client:?}").contains("a-key"), "{client:?}");
}

#[tokio::test]
async fn errors_have_neither_key_nor_signature() {
    let service = Script::new([response(401).body(r#"{"error":{"code":"Unauthorized","message":"no"}}"#)]);
    let client = ApimClient::with_access_key(ENDPOINT, "integration", "a-key==", options(&service)).unwrap();
    let error = client.user_client().get("jane", None).await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("Unauthorized"), "{text}");
    assert!(!text.contains("a-key") && !text.contains("sn="), "{text}");
}

#[test]
fn http_endpoints_are_rejected() {
    let endpoint = "http://contoso.management.azure-api.net";
    ApimClient::with_shared_access_signature(endpoint, SIGNATURE, None).unwrap_err();
    ApimClient::with_access_key(endpoint, "integration", "a-key==", None).unwrap_err();
}

#[tokio::test]
async fn etag_of_a_response_in_the_next_request() {
    let service = Script::new([ok("{}").header("etag", "\"AAAAAAAA\""), response(204)]);
    let client = ApimClient::with_shared_access_signature(ENDPOINT, SIGNATURE, options(&service)).unwrap();
    let apis = client.api_client();
    let tag = apis.get("echo", None).await.unwrap().etag().unwrap().unwrap();
    apis.delete("echo", &tag, None).await.unwrap();
    let seen = service.requests();
    assert_eq!(seen[0].method.as_str(), "GET");
    assert_eq!(seen[1].header("if-match"), Some("\"AAAAAAAA\""));
}

/// Policies as XML go both ways byte for byte; JSON stays the form without a choice.
#[tokio::test]
async fn policies_as_xml_or_json() {
    use azure_synapse_apim::{apim::direct::models::PolicyContractMediaType, text_content};
    let xml = "\u{feff}<policies>\r\n  <inbound><set-header name='a'><value>@(\"&lt;\" + 'é')</value></set-header></inbound>\n</policies> ";
    let service = Script::new([ok(xml), ok(r#"{"policyContent":"<policies/>"}"#), ok(r#"{"policyContent":"x"}"#)]);
    let client = ApimClient::with_shared_access_signature(ENDPOINT, SIGNATURE, options(&service)).unwrap();
    let policies = client.policy_client();
    let read = policies.get_as(&PolicyContractMediaType::RawXml, None).await.unwrap().into_model().unwrap();
    assert_eq!(read, xml);
    policies.create_or_update_as(&PolicyContractMediaType::RawXml, text_content(read), None).await.unwrap();
    policies.get(None).await.unwrap().into_model().unwrap();

    let seen = service.requests();
    let raw = "application/vnd.ms-azure-apim.policy.raw+xml";
    assert_eq!(seen[0].line(), "GET /policies/policy?api-version=2017-03-01");
    assert_eq!(seen[0].header("accept"), Some(raw));
    assert_eq!(seen[1].line(), "PUT /policies/policy?api-version=2017-03-01");
    assert_eq!((seen[1].header("content-type"), seen[1].header("accept")), (Some(raw), Some("application/json")));
    assert_eq!(seen[1].body, xml);
    assert_eq!(seen[2].header("accept"), Some("application/json"));
}
