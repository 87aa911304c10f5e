// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoPoolAttachedDatabaseConfigurationsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        AttachedDatabaseConfiguration, AttachedDatabaseConfigurationListResult,
    },
};

/// Read-only followers: databases of another Data Explorer cluster attached to a pool.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_pool_attached_database_configurations_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_pool_attached_database_configurations_client).
#[derive(Clone, Debug)]
pub struct KustoPoolAttachedDatabaseConfigurationsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KustoPoolAttachedDatabaseConfigurationsClient {
    /// Attaches one or all databases of a leader cluster to a Data Explorer pool as read-only followers, or changes
    /// such an attachment. The leader must be in the same region.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/attachedDatabaseConfigurations/{attachedDatabaseConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `attached_database_configuration_name` - Name of the attachment of followed databases.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`AttachedDatabaseConfiguration`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-attached-database-configurations/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        attached_database_configuration_name: &str,
        body: RequestContent<AttachedDatabaseConfiguration>,
        options: Option<
            KustoPoolAttachedDatabaseConfigurationsClientBeginCreateOrUpdateOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<AttachedDatabaseConfiguration>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/attachedDatabaseConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &attached_database_configuration_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPoolAttachedDatabaseConfigurations.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Detaches followed databases from a Data Explorer pool; the data at the leader is not touched.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/attachedDatabaseConfigurations/{attachedDatabaseConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `attached_database_configuration_name` - Name of the attachment of followed databases.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-attached-database-configurations/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        attached_database_configuration_name: &str,
        options: Option<
            KustoPoolAttachedDatabaseConfigurationsClientBeginDeleteOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/attachedDatabaseConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &attached_database_configuration_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "KustoPoolAttachedDatabaseConfigurations.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one attachment of followed databases.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/attachedDatabaseConfigurations/{attachedDatabaseConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `attached_database_configuration_name` - Name of the attachment of followed databases.
    ///
    /// # Returns
    ///
    /// The [`AttachedDatabaseConfiguration`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-attached-database-configurations/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        attached_database_configuration_name: &str,
        options: Option<KustoPoolAttachedDatabaseConfigurationsClientGetOptions<'a>>,
    ) -> Call<'a, AttachedDatabaseConfiguration> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/attachedDatabaseConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &attached_database_configuration_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send(
                "KustoPoolAttachedDatabaseConfigurations.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the attachments of followed databases of a Data Explorer pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/attachedDatabaseConfigurations`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-attached-database-configurations/list-by-kusto-pool>
    #[inline]
    pub fn list_by_kusto_pool(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<
            KustoPoolAttachedDatabaseConfigurationsClientListByKustoPoolOptions<'_>,
        >,
    ) -> Result<Pager<AttachedDatabaseConfigurationListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/attachedDatabaseConfigurations",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPoolAttachedDatabaseConfigurations.list_by_kusto_pool",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoPoolAttachedDatabaseConfigurationsClient::begin_create_or_update`].
pub type KustoPoolAttachedDatabaseConfigurationsClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolAttachedDatabaseConfigurationsClient::begin_delete`].
pub type KustoPoolAttachedDatabaseConfigurationsClientBeginDeleteOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolAttachedDatabaseConfigurationsClient::get`].
pub type KustoPoolAttachedDatabaseConfigurationsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolAttachedDatabaseConfigurationsClient::list_by_kusto_pool`].
pub type KustoPoolAttachedDatabaseConfigurationsClientListByKustoPoolOptions<'a> = ListOptions<
    'a,
>;
