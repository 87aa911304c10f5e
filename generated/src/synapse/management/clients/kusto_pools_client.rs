// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoPoolsClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, poller::PollerOptions},
};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        CheckNameResult, FollowerDatabaseDefinition, FollowerDatabaseListResult,
        KustoPool, KustoPoolCheckNameRequest, KustoPoolListResult, KustoPoolUpdate,
        LanguageExtensionsList, ListResourceSkusResult, SkuDescriptionList,
    },
};

/// Data Explorer (Kusto) pools of a workspace: size, scaling, running state, language extensions and followers.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_pools_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_pools_client).
#[derive(Clone, Debug)]
pub struct KustoPoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KustoPoolsClient {
    /// Enables the Python or R plug-in for queries on a Data Explorer pool.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/addLanguageExtensions`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `body` - Language plug-ins to enable.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/add-language-extensions>
    #[inline]
    pub fn begin_add_language_extensions(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<LanguageExtensionsList>,
        options: Option<KustoPoolsClientBeginAddLanguageExtensionsOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/addLanguageExtensions",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPools.begin_add_language_extensions",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Creates a Data Explorer pool or replaces its settings. ETag conditions guard against overwriting a concurrent
    /// change, and billing runs until the pool is stopped or deleted.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`KustoPool`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<KustoPool>,
        options: Option<KustoPoolsClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<KustoPool>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .header("If-Match", &options.if_match)
            .header("If-None-Match", &options.if_none_match)
            .json(body)
            .begin(
                "KustoPools.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a Data Explorer pool with all its databases and data. This cannot be undone.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}`, api-version `2021-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "KustoPools.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Cuts off a follower from a database of this Data Explorer pool, seen from the leader. Queries of the follower
    /// fail from then on; the leader keeps its data.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/detachFollowerDatabases`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `body` - Follower and database that are to be separated.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/detach-follower-databases>
    #[inline]
    pub fn begin_detach_follower_databases(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<FollowerDatabaseDefinition>,
        options: Option<KustoPoolsClientBeginDetachFollowerDatabasesOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/detachFollowerDatabases",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPools.begin_detach_follower_databases",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Disables language plug-ins on a Data Explorer pool; queries that use them fail from then on.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/removeLanguageExtensions`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `body` - Language plug-ins to disable.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/remove-language-extensions>
    #[inline]
    pub fn begin_remove_language_extensions(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<LanguageExtensionsList>,
        options: Option<KustoPoolsClientBeginRemoveLanguageExtensionsOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/removeLanguageExtensions",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPools.begin_remove_language_extensions",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Starts a stopped Data Explorer pool; queries and ingestion work again some minutes later.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/start`, api-version `2021-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/start>
    #[inline]
    pub fn begin_start(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientBeginStartOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/start",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin("KustoPools.begin_start", FinalState::Default, options.method_options)
    }

    /// Stops a Data Explorer pool and releases its compute. Queries and ingestion fail until it is started again; the
    /// data is kept.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/stop`, api-version `2021-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/stop>
    #[inline]
    pub fn begin_stop(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientBeginStopOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/stop",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin("KustoPools.begin_stop", FinalState::Default, options.method_options)
    }

    /// Changes tags, size or settings of a Data Explorer pool. Some changes take the pool offline for a while.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`KustoPool`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<KustoPoolUpdate>,
        options: Option<KustoPoolsClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<KustoPool>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "KustoPools.begin_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Tells whether a name is valid and still free for a Data Explorer pool in a region.
    ///
    /// `POST /subscriptions/{subscriptionId}/providers/Microsoft.Synapse/locations/{location}/kustoPoolCheckNameAvailability`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `location` - Azure region in which the name is checked. At least 1 character.
    /// * `body` - Data Explorer pool on which the call works; for a name check, the request that holds the name.
    ///
    /// # Returns
    ///
    /// The [`CheckNameResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        location: &str,
        body: RequestContent<KustoPoolCheckNameRequest>,
        options: Option<KustoPoolsClientCheckNameAvailabilityOptions<'a>>,
    ) -> Call<'a, CheckNameResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/providers/Microsoft.Synapse/locations/{}/kustoPoolCheckNameAvailability",
                &[&self.subscription_id, &location],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .send("KustoPools.check_name_availability", options.method_options, &[200])
    }

    /// Reads the settings, addresses and state of a Data Explorer pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}`, api-version `2021-06-01-preview`
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
    /// The [`KustoPool`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientGetOptions<'a>>,
    ) -> Call<'a, KustoPool> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("KustoPools.get", options.method_options, &[200])
    }

    /// Lists the Data Explorer pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`KustoPoolListResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/list-by-workspace>
    #[inline]
    pub fn list_by_workspace<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<KustoPoolsClientListByWorkspaceOptions<'a>>,
    ) -> Call<'a, KustoPoolListResult> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("KustoPools.list_by_workspace", options.method_options, &[200])
    }

    /// Lists which databases of this Data Explorer pool are followed by other clusters.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/listFollowerDatabases`, api-version `2021-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/list-follower-databases>
    #[inline]
    pub fn list_follower_databases(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientListFollowerDatabasesOptions<'_>>,
    ) -> Result<Pager<FollowerDatabaseListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/listFollowerDatabases",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPools.list_follower_databases",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }

    /// Lists the language plug-ins that are enabled on a Data Explorer pool.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/listLanguageExtensions`, api-version `2021-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/list-language-extensions>
    #[inline]
    pub fn list_language_extensions(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientListLanguageExtensionsOptions<'_>>,
    ) -> Result<Pager<LanguageExtensionsList>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/listLanguageExtensions",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPools.list_language_extensions",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }

    /// Lists the sizes in which Data Explorer pools are offered, with the regions that have them.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.Synapse/skus`, api-version `2021-06-01-preview`
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/list-skus>
    #[inline]
    pub fn list_skus(
        &self,
        options: Option<KustoPoolsClientListSkusOptions<'_>>,
    ) -> Result<Pager<SkuDescriptionList>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.Synapse/skus",
                &[&self.subscription_id],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPools.list_skus",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }

    /// Lists the sizes to which an existing Data Explorer pool can change.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/skus`, api-version `2021-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pools/list-skus-by-resource>
    #[inline]
    pub fn list_skus_by_resource(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolsClientListSkusByResourceOptions<'_>>,
    ) -> Result<Pager<ListResourceSkusResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/skus",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPools.list_skus_by_resource",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoPoolsClient::begin_add_language_extensions`].
pub type KustoPoolsClientBeginAddLanguageExtensionsOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KustoPoolsClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct KustoPoolsClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// When a resource is read, the ETag already known, so that unchanged content is not sent again; when one is
    /// written, `*` forbids replacing an existing resource.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`KustoPoolsClient::begin_delete`].
pub type KustoPoolsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KustoPoolsClient::begin_detach_follower_databases`].
pub type KustoPoolsClientBeginDetachFollowerDatabasesOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolsClient::begin_remove_language_extensions`].
pub type KustoPoolsClientBeginRemoveLanguageExtensionsOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolsClient::begin_start`].
pub type KustoPoolsClientBeginStartOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KustoPoolsClient::begin_stop`].
pub type KustoPoolsClientBeginStopOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KustoPoolsClient::begin_update`].
#[derive(Clone, Debug, Default)]
pub struct KustoPoolsClientBeginUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`KustoPoolsClient::check_name_availability`].
pub type KustoPoolsClientCheckNameAvailabilityOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolsClient::get`].
pub type KustoPoolsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolsClient::list_by_workspace`].
pub type KustoPoolsClientListByWorkspaceOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolsClient::list_follower_databases`].
pub type KustoPoolsClientListFollowerDatabasesOptions<'a> = ListOptions<'a>;

/// Options of [`KustoPoolsClient::list_language_extensions`].
pub type KustoPoolsClientListLanguageExtensionsOptions<'a> = ListOptions<'a>;

/// Options of [`KustoPoolsClient::list_skus`].
pub type KustoPoolsClientListSkusOptions<'a> = ListOptions<'a>;

/// Options of [`KustoPoolsClient::list_skus_by_resource`].
pub type KustoPoolsClientListSkusByResourceOptions<'a> = ListOptions<'a>;
