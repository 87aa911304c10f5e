// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolConnectionPoliciesClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::SqlPoolConnectionPolicy,
};

/// Legacy connection policy of a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_connection_policies_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_connection_policies_client).
#[derive(Clone, Debug)]
pub struct SqlPoolConnectionPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolConnectionPoliciesClient {
    /// Reads the legacy connection policy of a dedicated SQL pool, which served the former table auditing.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/connectionPolicies/{connectionPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`SqlPoolConnectionPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-connection-policies/get>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolConnectionPoliciesClientGetOptions<'a>>,
    ) -> Call<'a, SqlPoolConnectionPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/connectionPolicies/default",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolConnectionPolicies.get", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolConnectionPoliciesClient::get`].
pub type SqlPoolConnectionPoliciesClientGetOptions<'a> = CallOptions<'a>;
