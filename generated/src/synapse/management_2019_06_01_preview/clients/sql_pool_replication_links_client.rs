// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolReplicationLinksClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        ReplicationLink, ReplicationLinkListResult,
    },
};

/// Replication relationships of a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_replication_links_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_replication_links_client).
#[derive(Clone, Debug)]
pub struct SqlPoolReplicationLinksClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolReplicationLinksClient {
    /// Reads one replication link of a dedicated SQL pool by its ID.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/replicationLinks/{linkId}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `link_id` - ID of the link to read.
    ///
    /// # Returns
    ///
    /// The [`ReplicationLink`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-replication-links/get-by-name>
    #[inline]
    pub fn get_by_name<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        link_id: &str,
        options: Option<SqlPoolReplicationLinksClientGetByNameOptions<'a>>,
    ) -> Call<'a, ReplicationLink> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/replicationLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &link_id,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolReplicationLinks.get_by_name", options.method_options, &[200])
    }

    /// Lists the replication links of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/replicationLinks`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ReplicationLinkListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-replication-links/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolReplicationLinksClientListOptions<'_>>,
    ) -> Result<Pager<ReplicationLinkListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/replicationLinks",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolReplicationLinks.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolReplicationLinksClient::get_by_name`].
pub type SqlPoolReplicationLinksClientGetByNameOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolReplicationLinksClient::list`].
pub type SqlPoolReplicationLinksClientListOptions<'a> = ListOptions<'a>;
