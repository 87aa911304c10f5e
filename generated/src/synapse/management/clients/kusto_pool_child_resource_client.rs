// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoPoolChildResourceClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::{CheckNameResult, DatabaseCheckNameRequest},
};

/// Name checks for databases and attached-database configurations of a Data Explorer pool.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_pool_child_resource_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_pool_child_resource_client).
#[derive(Clone, Debug)]
pub struct KustoPoolChildResourceClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KustoPoolChildResourceClient {
    /// Tells whether a name is valid and still free for a database or an attached-database configuration of a Data
    /// Explorer pool.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}/checkNameAvailability`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `kusto_pool_name` - Data Explorer pool on which the call works; for a name check, the request that holds the
    ///   name.
    /// * `body` - Name and type of the child resource to check.
    ///
    /// # Returns
    ///
    /// The [`CheckNameResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-pool-child-resource/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        kusto_pool_name: &str,
        body: RequestContent<DatabaseCheckNameRequest>,
        options: Option<KustoPoolChildResourceClientCheckNameAvailabilityOptions<'a>>,
    ) -> Call<'a, CheckNameResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/kustoPools/{}/checkNameAvailability",
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
                "KustoPoolChildResource.check_name_availability",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoPoolChildResourceClient::check_name_availability`].
pub type KustoPoolChildResourceClientCheckNameAvailabilityOptions<'a> = CallOptions<'a>;
