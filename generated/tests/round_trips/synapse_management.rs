//! Resources of Synapse management.

use azure_synapse_apim::synapse::management::{
    SynapseManagementClient, SynapseManagementClientOptions,
    models::{Database, IntegrationRuntime},
};
use fake_service::Script;
use futures::StreamExt;

use crate::resources;

pub(crate) fn client(service: &Script) -> SynapseManagementClient {
    let options = SynapseManagementClientOptions { client_options: service.options() };
    SynapseManagementClient::new("01234567-89ab-4def-0123-456789abcdef", service.credential(), Some(options)).unwrap()
}

resources! { "synapse-management", client:
    workspace("Workspace") {
        get: client.workspaces_client().get("rg", "ws", None),
        it "/properties/managedResourceGroupName":
            &mut it.properties.as_mut().unwrap().managed_resource_group_name,
        put: client.workspaces_client().begin_create_or_update("rg", "ws", it.try_into().unwrap(), None).unwrap().next().await,
    }
    sql_pool("SqlPool") {
        get: client.sql_pools_client().get("rg", "ws", "pool", None),
        it "/properties/collation": &mut it.properties.as_mut().unwrap().collation,
        put: client.sql_pools_client().begin_create("rg", "ws", "pool", it.try_into().unwrap(), None).unwrap().next().await,
    }
    big_data_pool("BigDataPoolResourceInfo") {
        get: client.big_data_pools_client().get("rg", "ws", "pool", None),
        it "/properties/sparkVersion": &mut it.properties.as_mut().unwrap().spark_version,
        put: client.big_data_pools_client()
            .begin_create_or_update("rg", "ws", "pool", it.try_into().unwrap(), None).unwrap().next().await,
    }
    integration_runtime("IntegrationRuntimeResource" as "Managed") {
        get: client.integration_runtimes_client().get("rg", "ws", "ir", None),
        it "/properties/description": {
            let Some(IntegrationRuntime::Managed(runtime)) = &mut it.properties else { panic!("another kind") };
            &mut runtime.description
        },
        put: client.integration_runtimes_client()
            .begin_create("rg", "ws", "ir", it.try_into().unwrap(), None).unwrap().next().await,
    }
    firewall_rule("IpFirewallRuleInfo") {
        get: client.ip_firewall_rules_client().get("rg", "ws", "rule", None),
        it "/properties/endIpAddress": &mut it.properties.as_mut().unwrap().end_ip_address,
        put: client.ip_firewall_rules_client()
            .begin_create_or_update("rg", "ws", "rule", it.try_into().unwrap(), None).unwrap().next().await,
    }
    private_link_hub("PrivateLinkHub") {
        get: client.private_link_hubs_client().get("rg", "hub", None),
        it "/location": &mut it.location,
        put: client.private_link_hubs_client().create_or_update("rg", "hub", it.try_into().unwrap(), None).await.unwrap(),
    }
    kusto_pool("KustoPool") {
        get: client.kusto_pools_client().get("rg", "ws", "pool", None),
        it "/sku/name": &mut it.sku.as_mut().unwrap().name,
        put: client.kusto_pools_client()
            .begin_create_or_update("rg", "ws", "pool", it.try_into().unwrap(), None).unwrap().next().await,
    }
    kusto_pool_database("Database" as "ReadWrite") {
        get: client.kusto_pool_databases_client().get("rg", "ws", "pool", "db", None),
        it "/location": {
            let Database::ReadWrite(database) = &mut it else { panic!("another kind") };
            &mut database.location
        },
        put: client.kusto_pool_databases_client()
            .begin_create_or_update("rg", "ws", "pool", "db", it.try_into().unwrap(), None).unwrap().next().await,
    }
}
