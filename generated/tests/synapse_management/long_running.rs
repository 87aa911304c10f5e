//! Long-running operations, end to end. All rules are tested in the runtime.

use azure_core::http::poller::PollerOptions;
use azure_core::time::Duration;
use azure_synapse_apim::{
    ServiceError,
    synapse::management::models::{SqlPool, SqlPoolsClientBeginDeleteOptions},
};
use fake_service::{Script, ok, response};

use super::{client, workspace};

const MONITOR: &str = "https://management.azure.com/monitor/1";

#[tokio::test]
async fn the_result_of_a_put_is_the_resource() {
    let service = Script::new([
        response(202).header("azure-asyncoperation", MONITOR).retry_now(),
        ok(r#"{"status":"Creating"}"#).retry_now(),
        ok(r#"{"status":"Succeeded"}"#),
        ok(r#"{"name":"ws","properties":{"provisioningState":"Succeeded"}}"#),
    ]);
    let body = azure_core::http::RequestContent::from_str("{}");
    let poller = client(&service).workspaces_client().begin_create_or_update("rg", "ws", body, None).unwrap();
    let workspace_model = poller.await.unwrap().into_model().unwrap();
    assert_eq!(workspace_model.name.as_deref(), Some("ws"));
    let path = format!("{}?api-version=2021-06-01", workspace(""));
    assert_eq!(
        service.lines(),
        [format!("PUT {path}"), "GET /monitor/1".into(), "GET /monitor/1".into(), format!("GET {path}")]
    );
}

#[tokio::test]
async fn service_error_of_a_failed_operation() {
    for status in ["Failed", "Canceled", "cancelled"] {
        let service = Script::new([
            response(202).header("azure-asyncoperation", MONITOR).retry_now(),
            ok(format!(r#"{{"status":"{status}","error":{{"code":"PoolIsBusy","message":"try \"later\""}}}}"#)),
        ]);
        let pools = client(&service).sql_pools_client();
        let error = pools.begin_pause("rg", "ws", "pool", None).unwrap().await.unwrap_err();
        let service_error = ServiceError::from_error(&error).unwrap();
        assert_eq!(service_error.code.as_deref(), Some("PoolIsBusy"), "{status}: {error}");
        assert!(error.to_string().contains("try \"later\""), "{error}");
    }
}

#[tokio::test]
async fn a_status_monitor_at_another_origin_is_rejected_without_a_token() {
    for header in ["azure-asyncoperation", "location"] {
        let service = Script::new([response(202).header(header, "https://evil.example/1").retry_now(), ok("{}")]);
        let pools = client(&service).sql_pools_client();
        let error = pools.begin_pause("rg", "ws", "pool", None).unwrap().await.unwrap_err();
        assert_eq!(service.requests().len(), 1);
        assert!(error.to_string().contains("evil.example"), "{error}");
    }
}

#[tokio::test]
async fn invalid_frequency() {
    let service = Script::new([]);
    let options = SqlPoolsClientBeginDeleteOptions {
        method_options: PollerOptions { frequency: Duration::ZERO, ..Default::default() },
    };
    let result = client(&service).sql_pools_client().begin_delete("rg", "ws", "pool", Some(options));
    match result {
        Err(_) => {}
        Ok(poller) => {
            poller.await.unwrap_err();
        }
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn an_operation_without_polling() {
    let service = Script::new([ok(r#"{"name":"pool","properties":{"provisioningState":"Succeeded"}}"#)]);
    let pool: SqlPool = client(&service)
        .sql_pools_client()
        .begin_create("rg", "ws", "pool", SqlPool::new("westeurope").try_into().unwrap(), None)
        .unwrap()
        .await
        .unwrap()
        .into_model()
        .unwrap();
    assert_eq!(pool.name.as_deref(), Some("pool"));
    assert_eq!(service.requests().len(), 1);
}
