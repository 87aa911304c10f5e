//! The access control client: a list whose pages go on with a header.
#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use azure_synapse_apim::synapse::access_control::{
    AccessControlClient, AccessControlClientOptions, clients::RoleAssignmentsClient,
    models::RoleAssignmentsClientListRoleAssignmentsOptions as ListOptions,
};
use fake_service::{Script, ScriptedResponse, ok};
use futures::TryStreamExt;

fn client(service: &Script) -> RoleAssignmentsClient {
    let options = AccessControlClientOptions { client_options: service.options() };
    let endpoint = "https://w.dev.azuresynapse.net";
    AccessControlClient::new(endpoint, service.credential(), Some(options)).unwrap().role_assignments_client()
}

fn page(ids: &[&str], token: Option<&str>) -> ScriptedResponse {
    let items: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let page = ok(format!(r#"{{"count":{},"value":[{}]}}"#, ids.len(), items.join(",")));
    match token {
        Some(token) => page.header("x-ms-continuation", token),
        None => page,
    }
}

async fn ids(service: &Script, options: ListOptions<'_>) -> azure_core::Result<Vec<String>> {
    let pager = client(service).list_role_assignments(Some(options))?;
    pager.map_ok(|assignment| assignment.id.unwrap_or_default()).try_collect().await
}

fn tokens(service: &Script) -> Vec<Option<String>> {
    service.requests().iter().map(|request| request.header("x-ms-continuation").map(str::to_owned)).collect()
}

#[tokio::test]
async fn role_assignments_of_all_pages() {
    let service = Script::new([page(&["a", "b"], Some("t1")), page(&[], Some("t2")), page(&["c"], None)]);
    let options = ListOptions { role_id: Some("r".to_owned()), ..Default::default() };
    assert_eq!(ids(&service, options).await.unwrap(), ["a", "b", "c"]);
    assert_eq!(tokens(&service), [None, Some("t1".to_owned()), Some("t2".to_owned())]);
    assert_eq!(service.lines(), ["GET /roleAssignments?api-version=2020-12-01&roleId=r"; 3]);
}

#[tokio::test]
async fn a_list_that_starts_at_a_token() {
    let service = Script::new([page(&["b"], Some("t2")), page(&["c"], Some(""))]);
    let options = ListOptions { continuation_token: Some("t1".to_owned()), ..Default::default() };
    assert_eq!(ids(&service, options).await.unwrap(), ["b", "c"]);
    assert_eq!(tokens(&service), [Some("t1".to_owned()), Some("t2".to_owned())]);
}

#[tokio::test]
async fn a_service_that_repeats_a_token() {
    let service = Script::new([page(&["a"], Some("t1")), page(&["b"], Some("t1")), page(&["never"], None)]);
    let error = ids(&service, ListOptions::default()).await.unwrap_err();
    assert!(error.to_string().contains("pagination loop"), "{error}");
    assert_eq!(service.requests().len(), 2);
}
