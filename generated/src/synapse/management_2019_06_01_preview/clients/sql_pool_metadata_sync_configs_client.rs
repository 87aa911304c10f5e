// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolMetadataSyncConfigsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, RequestContent};
use crate::{
    runtime::{Call, Client},
    synapse::management_2019_06_01_preview::models::MetadataSyncConfig,
};

/// Calls of the sql pool metadata sync configs group.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_metadata_sync_configs_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_metadata_sync_configs_client).
#[derive(Clone, Debug)]
pub struct SqlPoolMetadataSyncConfigsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolMetadataSyncConfigsClient {
    /// Creates sql pool metadata sync configs.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/metadataSync/config`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`MetadataSyncConfig`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-metadata-sync-configs/create>
    #[inline]
    pub fn create<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<MetadataSyncConfig>,
        options: Option<SqlPoolMetadataSyncConfigsClientCreateOptions<'a>>,
    ) -> Call<'a, MetadataSyncConfig> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/metadataSync/config",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("SqlPoolMetadataSyncConfigs.create", options.method_options, &[200])
    }

    /// Gets sql pool metadata sync configs.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/metadataSync/config`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`MetadataSyncConfig`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-metadata-sync-configs/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolMetadataSyncConfigsClientGetOptions<'a>>,
    ) -> Call<'a, MetadataSyncConfig> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/metadataSync/config",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolMetadataSyncConfigs.get", options.method_options, &[200])
    }
}

/// Options of
/// [`SqlPoolMetadataSyncConfigsClient::create`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolMetadataSyncConfigsClient::create).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolMetadataSyncConfigsClientCreateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolMetadataSyncConfigsClient::get`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolMetadataSyncConfigsClient::get).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolMetadataSyncConfigsClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
