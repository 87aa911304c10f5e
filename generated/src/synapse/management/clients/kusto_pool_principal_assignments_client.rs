// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoPoolPrincipalAssignmentsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        CheckNameResult, ClusterPrincipalAssignment,
        ClusterPrincipalAssignmentCheckNameRequest, ClusterPrincipalAssignmentListResult,
    },
};

/// Roles that users, groups and applications have on all databases of a Data Explorer pool.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_pool_principal_assignments_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_pool_principal_assignments_client).
#[derive(Clone, Debug)]
pub struct KustoPoolPrincipalAssignmentsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KustoPoolPrincipalAssignmentsClient {
    /// Gives a user, group or application a role on all databases of a Data Explorer pool, or replaces such an
    /// assignment.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/principalAssignments/{principalAssignmentName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `principal_assignment_name` - Role assignment on which the call works; for a name check, the request that
    ///   holds the name.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ClusterPrincipalAssignment`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-principal-assignments/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        principal_assignment_name: &str,
        body: RequestContent<ClusterPrincipalAssignment>,
        options: Option<
            KustoPoolPrincipalAssignmentsClientBeginCreateOrUpdateOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<ClusterPrincipalAssignment>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/principalAssignments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &principal_assignment_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "KustoPoolPrincipalAssignments.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Takes a pool-wide role away again; roles on single databases remain.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/principalAssignments/{principalAssignmentName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-principal-assignments/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        principal_assignment_name: &str,
        options: Option<KustoPoolPrincipalAssignmentsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/principalAssignments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &principal_assignment_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "KustoPoolPrincipalAssignments.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Tells whether a name is valid and still free for a role assignment on a Data Explorer pool.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/checkPrincipalAssignmentNameAvailability`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-principal-assignments/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<ClusterPrincipalAssignmentCheckNameRequest>,
        options: Option<
            KustoPoolPrincipalAssignmentsClientCheckNameAvailabilityOptions<'a>,
        >,
    ) -> Call<'a, CheckNameResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/checkPrincipalAssignmentNameAvailability",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .send(
                "KustoPoolPrincipalAssignments.check_name_availability",
                options.method_options,
                &[200],
            )
    }

    /// Reads one pool-wide role assignment of a Data Explorer pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/principalAssignments/{principalAssignmentName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `principal_assignment_name` - Role assignment on which the call works; for a name check, the request that
    ///   holds the name.
    ///
    /// # Returns
    ///
    /// The [`ClusterPrincipalAssignment`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-principal-assignments/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        principal_assignment_name: &str,
        options: Option<KustoPoolPrincipalAssignmentsClientGetOptions<'a>>,
    ) -> Call<'a, ClusterPrincipalAssignment> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/principalAssignments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                    &principal_assignment_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("KustoPoolPrincipalAssignments.get", options.method_options, &[200])
    }

    /// Lists the pool-wide role assignments of a Data Explorer pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/principalAssignments`, api-version `2021-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-principal-assignments/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        options: Option<KustoPoolPrincipalAssignmentsClientListOptions<'_>>,
    ) -> Result<Pager<ClusterPrincipalAssignmentListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/principalAssignments",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &kusto_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoPoolPrincipalAssignments.list",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoPoolPrincipalAssignmentsClient::begin_create_or_update`].
pub type KustoPoolPrincipalAssignmentsClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolPrincipalAssignmentsClient::begin_delete`].
pub type KustoPoolPrincipalAssignmentsClientBeginDeleteOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`KustoPoolPrincipalAssignmentsClient::check_name_availability`].
pub type KustoPoolPrincipalAssignmentsClientCheckNameAvailabilityOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`KustoPoolPrincipalAssignmentsClient::get`].
pub type KustoPoolPrincipalAssignmentsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`KustoPoolPrincipalAssignmentsClient::list`].
pub type KustoPoolPrincipalAssignmentsClientListOptions<'a> = ListOptions<'a>;
