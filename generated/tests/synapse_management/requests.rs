//! Paths, queries, headers and bodies.

use azure_core::http::RequestContent;
use azure_synapse_apim::synapse::management::models::{
    BigDataPoolResourceInfo, BigDataPoolsClientBeginCreateOrUpdateOptions, GetSsisObjectMetadataRequest,
    IntegrationRuntimeObjectMetadataClientListOptions, IpFirewallRuleInfo, IpFirewallRuleProperties,
    KustoPoolsClientBeginUpdateOptions, SqlPoolSensitivityLabelsClientListCurrentOptions,
};
use fake_service::{Script, ok, response};
use futures::{StreamExt, TryStreamExt};

use super::{client, workspace};

/// All rules are tested in the runtime.
#[tokio::test]
async fn a_name_is_one_segment_or_rejected() {
    for (name, segment) in [
        ("../../other", Some("..%2F..%2Fother")),
        ("%2e%2E", Some("%252e%252E")),
        ("größe 北", Some("gr%C3%B6%C3%9Fe%20%E5%8C%97")),
        ("..", None),
        ("", None),
    ] {
        let service = Script::new([ok("{}")]);
        let result = client(&service).sql_pools_client().get("rg", "ws", name, None).await;
        let path = segment.map(|segment| workspace(&format!("/sqlPools/{segment}")));
        let expected: Vec<_> = path.iter().map(|path| format!("GET {path}?api-version=2021-06-01")).collect();
        assert_eq!((result.is_ok(), service.lines()), (segment.is_some(), expected), "{name}");
        assert_eq!(service.token_count(), usize::from(segment.is_some()), "{name}");
    }
}

#[tokio::test]
async fn each_operation_sends_the_version_of_its_own_description() {
    let service = Script::new([ok("{}"), ok("{}")]);
    let client = client(&service);
    client.sql_pools_client().get("rg", "ws", "pool", None).await.unwrap();
    client.big_data_pools_client().get("rg", "ws", "pool", None).await.unwrap();
    let lines = service.lines();
    assert!(lines[0].ends_with("?api-version=2021-06-01"), "{}", lines[0]);
    assert!(lines[1].ends_with("?api-version=2021-06-01-preview"), "{}", lines[1]);
}

#[tokio::test]
async fn queries() {
    let service = Script::new([ok("{}"), ok("{}"), response(200)]);
    let client = client(&service);
    let labels = client.sql_pool_sensitivity_labels_client();
    let options = SqlPoolSensitivityLabelsClientListCurrentOptions {
        filter: Some("name eq 'a&b=c+d'".to_owned()),
        ..Default::default()
    };
    let _ = labels.list_current("rg", "ws", "pool", Some(options)).unwrap().try_next().await.unwrap();
    let _ = labels.list_current("rg", "ws", "pool", None).unwrap().try_next().await.unwrap();
    let path = workspace("/sqlPools/pool/currentSensitivityLabels");
    let lines = service.lines();
    let filter = lines[0].split("%24filter=").nth(1).or(lines[0].split("$filter=").nth(1)).unwrap();
    assert_eq!(filter.replace('+', "%20"), "name%20eq%20%27a%26b%3Dc%2Bd%27");
    assert_eq!(lines[1], format!("GET {path}?api-version=2021-06-01"));
    let options = BigDataPoolsClientBeginCreateOrUpdateOptions { force: Some(true), ..Default::default() };
    let pool = BigDataPoolResourceInfo::new("westeurope").try_into().unwrap();
    let pools = client.big_data_pools_client();
    let _ = pools.begin_create_or_update("rg", "ws", "pool", pool, Some(options)).unwrap().next().await;
    assert!(service.lines()[2].contains("force=true"), "{:?}", service.lines());
}

#[tokio::test]
async fn headers() {
    let service = Script::new([response(200).body("{}"), response(200).body("{}")]);
    let client = client(&service);
    let pools = client.kusto_pools_client();
    let options = KustoPoolsClientBeginUpdateOptions { if_match: Some("\"1\"".into()), ..Default::default() };
    let body = || RequestContent::from_str("{}");
    let _ = pools.begin_update("rg", "ws", "pool", body(), Some(options)).unwrap().next().await;
    let _ = pools.begin_update("rg", "ws", "pool", body(), None).unwrap().next().await;
    let seen = service.requests();
    assert_eq!(seen[0].header("if-match"), Some("\"1\""));
    assert_eq!(seen[1].header("if-match"), None);
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    assert_eq!(seen[0].header("accept"), Some("application/json"));
}

#[tokio::test]
async fn optional_body() {
    let service = Script::new([ok(r#"{"value":[]}"#), ok(r#"{"value":[]}"#)]);
    let client = client(&service);
    let metadata = client.integration_runtime_object_metadata_client();
    let request = GetSsisObjectMetadataRequest { metadata_path: Some("a/b".to_owned()), ..Default::default() };
    let options = IntegrationRuntimeObjectMetadataClientListOptions {
        body: Some(request.try_into().unwrap()),
        ..Default::default()
    };
    metadata.list("rg", "ws", "ir", Some(options)).await.unwrap();
    metadata.list("rg", "ws", "ir", None).await.unwrap();
    let seen = service.requests();
    assert_eq!(seen[0].body, r#"{"metadataPath":"a/b"}"#);
    assert_eq!(seen[1].body, "");
    assert_eq!(seen[1].header("content-type"), None);
}

#[tokio::test]
async fn read_only_members_are_not_sent() {
    let service = Script::new([ok("{}")]);
    let rule = IpFirewallRuleInfo {
        id: Some("set by the service".to_owned()),
        properties: Some(IpFirewallRuleProperties {
            start_ip_address: Some("0.0.0.0".to_owned()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let rules = client(&service).ip_firewall_rules_client();
    let _ = rules.begin_create_or_update("rg", "ws", "rule", rule.try_into().unwrap(), None).unwrap().next().await;
    assert_eq!(service.requests()[0].body, r#"{"properties":{"startIpAddress":"0.0.0.0"}}"#);
}

#[tokio::test]
async fn constants_in_a_path() {
    let service = Script::new([ok("{}")]);
    client(&service).data_masking_policies_client().get("rg", "ws", "pool", None).await.unwrap();
    assert!(service.lines()[0].contains("/dataMaskingPolicies/Default?"), "{:?}", service.lines());
}

#[tokio::test]
async fn a_call_is_an_ordinary_future() {
    let service = Script::new([ok("{}"), ok("{}")]);
    let client = client(&service);
    let pools = client.sql_pools_client();
    let (one, two) = futures::join!(pools.get("rg", "ws", "a", None), pools.get("rg", "ws", "b", None));
    assert!(one.is_ok() && two.is_ok());
    let spawned = tokio::spawn(async move { pools.get("rg", "ws", "c", None).await });
    assert!(spawned.await.unwrap().unwrap_err().to_string().contains("no more responses"));
}
