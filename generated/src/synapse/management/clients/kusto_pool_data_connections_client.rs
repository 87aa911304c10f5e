// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoPoolDataConnectionsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        CheckNameResult, DataConnection, DataConnectionCheckNameRequest,
        DataConnectionListResult, DataConnectionValidation,
        DataConnectionValidationListResult,
    },
};

/// Continuous ingestion into a Data Explorer database from Event Hubs, Event Grid or IoT Hub.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_pool_data_connections_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_pool_data_connections_client).
#[derive(Clone, Debug)]
pub struct KustoPoolDataConnectionsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KustoPoolDataConnectionsClient {
    /// Creates or replaces a data connection and starts to ingest from its source. Target table and mapping must
    /// exist, and the connection needs a consumer group of its own.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/dataConnections/{dataConnectionName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `data_connection_name` - Data connection on which the call works; for a name check, the request that holds
    ///   the name.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`DataConnection`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        data_connection_name: &str,
        body: RequestContent<DataConnection>,
        options: Option<KustoPoolDataConnectionsClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<DataConnection>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/dataConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &data_connection_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPoolDataConnections.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Checks the settings of a data connection without creating it and returns the problems that it finds; an empty
    /// list means none.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/dataConnectionValidation`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`DataConnectionValidationListResult`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/data-connection-validation>
    #[inline]
    pub fn begin_data_connection_validation(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        body: RequestContent<DataConnectionValidation>,
        options: Option<
            KustoPoolDataConnectionsClientBeginDataConnectionValidationOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<DataConnectionValidationListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/dataConnectionValidation",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPoolDataConnections.begin_data_connection_validation",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a data connection and so stops its ingestion; data that has arrived stays in the database.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/dataConnections/{dataConnectionName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `data_connection_name` - Data connection on which the call works; for a name check, the request that holds
    ///   the name.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        data_connection_name: &str,
        options: Option<KustoPoolDataConnectionsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/dataConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &data_connection_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "KustoPoolDataConnections.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Changes settings of an existing data connection. Ingestion can pause shortly while the change is applied.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/dataConnections/{dataConnectionName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `data_connection_name` - Data connection on which the call works; for a name check, the request that holds
    ///   the name.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`DataConnection`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        data_connection_name: &str,
        body: RequestContent<DataConnection>,
        options: Option<KustoPoolDataConnectionsClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<DataConnection>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/dataConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &data_connection_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPoolDataConnections.begin_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Tells whether a name is valid and still free for a data connection of a Data Explorer database.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/checkNameAvailability`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `body` - Data connection on which the call works; for a name check, the request that holds the name.
    ///
    /// # Returns
    ///
    /// The [`CheckNameResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        body: RequestContent<DataConnectionCheckNameRequest>,
        options: Option<KustoPoolDataConnectionsClientCheckNameAvailabilityOptions<'a>>,
    ) -> Call<'a, CheckNameResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/checkNameAvailability",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .send(
                "KustoPoolDataConnections.check_name_availability",
                options.method_options,
                &[200],
            )
    }

    /// Reads one data connection of a Data Explorer database.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/dataConnections/{dataConnectionName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `data_connection_name` - Data connection on which the call works; for a name check, the request that holds
    ///   the name.
    ///
    /// # Returns
    ///
    /// The [`DataConnection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        data_connection_name: &str,
        options: Option<KustoPoolDataConnectionsClientGetOptions<'a>>,
    ) -> Call<'a, DataConnection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/dataConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &data_connection_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("KustoPoolDataConnections.get", options.method_options, &[200])
    }

    /// Lists the data connections of a Data Explorer database.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/dataConnections`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-data-connections/list-by-database>
    #[inline]
    pub fn list_by_database(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        options: Option<KustoPoolDataConnectionsClientListByDatabaseOptions<'_>>,
    ) -> Result<Pager<DataConnectionListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/dataConnections",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPoolDataConnections.list_by_database",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoPoolDataConnectionsClient::begin_create_or_update`].
pub type KustoPoolDataConnectionsClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolDataConnectionsClient::begin_data_connection_validation`].
pub type KustoPoolDataConnectionsClientBeginDataConnectionValidationOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolDataConnectionsClient::begin_delete`].
pub type KustoPoolDataConnectionsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KustoPoolDataConnectionsClient::begin_update`].
pub type KustoPoolDataConnectionsClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KustoPoolDataConnectionsClient::check_name_availability`].
pub type KustoPoolDataConnectionsClientCheckNameAvailabilityOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`KustoPoolDataConnectionsClient::get`].
pub type KustoPoolDataConnectionsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolDataConnectionsClient::list_by_database`].
pub type KustoPoolDataConnectionsClientListByDatabaseOptions<'a> = ListOptions<'a>;
