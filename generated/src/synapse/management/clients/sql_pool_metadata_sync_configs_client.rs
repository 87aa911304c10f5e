// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolMetadataSyncConfigsClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::MetadataSyncConfig,
};

/// Periodic synchronization of the metadata of a dedicated SQL pool.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_metadata_sync_configs_client`](crate::synapse::management::clients::SynapseManagementClient::sql_pool_metadata_sync_configs_client).
#[derive(Clone, Debug)]
pub struct SqlPoolMetadataSyncConfigsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolMetadataSyncConfigsClient {
    /// Switches the metadata synchronization of a dedicated SQL pool on or off and sets its interval.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/metadataSync/config`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `body` - Switch and interval of the metadata synchronization.
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
            .query("api-version", &"2021-06-01")
            .json(body)
            .send("SqlPoolMetadataSyncConfigs.create", options.method_options, &[200])
    }

    /// Reads whether and how often the metadata of a dedicated SQL pool is synchronized.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/metadataSync/config`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
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
            .query("api-version", &"2021-06-01")
            .send("SqlPoolMetadataSyncConfigs.get", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolMetadataSyncConfigsClient::create`].
pub type SqlPoolMetadataSyncConfigsClientCreateOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolMetadataSyncConfigsClient::get`].
pub type SqlPoolMetadataSyncConfigsClientGetOptions<'a> = CallOptions<'a>;
