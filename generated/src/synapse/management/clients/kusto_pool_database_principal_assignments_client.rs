// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoPoolDatabasePrincipalAssignmentsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        CheckNameResult, DatabasePrincipalAssignment,
        DatabasePrincipalAssignmentCheckNameRequest,
        DatabasePrincipalAssignmentListResult,
    },
};

/// Roles that users, groups and applications have on one Data Explorer database.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_pool_database_principal_assignments_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_pool_database_principal_assignments_client).
#[derive(Clone, Debug)]
pub struct KustoPoolDatabasePrincipalAssignmentsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KustoPoolDatabasePrincipalAssignmentsClient {
    /// Gives a user, group or application a role on one Data Explorer database, or replaces such an assignment.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/principalAssignments/{principalAssignmentName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `principal_assignment_name` - Role assignment on which the call works; for a name check, the request that
    ///   holds the name.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`DatabasePrincipalAssignment`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-database-principal-assignments/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        principal_assignment_name: &str,
        body: RequestContent<DatabasePrincipalAssignment>,
        options: Option<
            KustoPoolDatabasePrincipalAssignmentsClientBeginCreateOrUpdateOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<DatabasePrincipalAssignment>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/principalAssignments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &principal_assignment_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPoolDatabasePrincipalAssignments.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Takes a role on a Data Explorer database away again.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/principalAssignments/{principalAssignmentName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `principal_assignment_name` - Role assignment on which the call works; for a name check, the request that
    ///   holds the name.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-database-principal-assignments/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        principal_assignment_name: &str,
        options: Option<
            KustoPoolDatabasePrincipalAssignmentsClientBeginDeleteOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/principalAssignments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &principal_assignment_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "KustoPoolDatabasePrincipalAssignments.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Tells whether a name is valid and still free for a role assignment on a Data Explorer database.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/checkPrincipalAssignmentNameAvailability`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `body` - Role assignment on which the call works; for a name check, the request that holds the name.
    ///
    /// # Returns
    ///
    /// The [`CheckNameResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-database-principal-assignments/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        body: RequestContent<DatabasePrincipalAssignmentCheckNameRequest>,
        options: Option<
            KustoPoolDatabasePrincipalAssignmentsClientCheckNameAvailabilityOptions<'a>,
        >,
    ) -> Call<'a, CheckNameResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/checkPrincipalAssignmentNameAvailability",
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
                "KustoPoolDatabasePrincipalAssignments.check_name_availability",
                options.method_options,
                &[200],
            )
    }

    /// Reads one role assignment on a Data Explorer database.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/principalAssignments/{principalAssignmentName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `database_name` - Data Explorer database on which the call works.
    /// * `principal_assignment_name` - Role assignment on which the call works; for a name check, the request that
    ///   holds the name.
    ///
    /// # Returns
    ///
    /// The [`DatabasePrincipalAssignment`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-database-principal-assignments/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        principal_assignment_name: &str,
        options: Option<KustoPoolDatabasePrincipalAssignmentsClientGetOptions<'a>>,
    ) -> Call<'a, DatabasePrincipalAssignment> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/principalAssignments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &database_name,
                    &principal_assignment_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send(
                "KustoPoolDatabasePrincipalAssignments.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the role assignments on a Data Explorer database.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/databases/{databaseName}/principalAssignments`, api-version `2021-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-database-principal-assignments/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        database_name: &str,
        options: Option<KustoPoolDatabasePrincipalAssignmentsClientListOptions<'_>>,
    ) -> Result<Pager<DatabasePrincipalAssignmentListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/databases/{}/principalAssignments",
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
                "KustoPoolDatabasePrincipalAssignments.list",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoPoolDatabasePrincipalAssignmentsClient::begin_create_or_update`].
pub type KustoPoolDatabasePrincipalAssignmentsClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolDatabasePrincipalAssignmentsClient::begin_delete`].
pub type KustoPoolDatabasePrincipalAssignmentsClientBeginDeleteOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolDatabasePrincipalAssignmentsClient::check_name_availability`].
pub type KustoPoolDatabasePrincipalAssignmentsClientCheckNameAvailabilityOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`KustoPoolDatabasePrincipalAssignmentsClient::get`].
pub type KustoPoolDatabasePrincipalAssignmentsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolDatabasePrincipalAssignmentsClient::list`].
pub type KustoPoolDatabasePrincipalAssignmentsClientListOptions<'a> = ListOptions<'a>;
