// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkConfigurationsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::management::models::SparkConfigurationListResponse,
};

/// Listing of the Spark configurations that are stored in a workspace.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::spark_configurations_client`](crate::synapse::management::clients::SynapseManagementClient::spark_configurations_client).
#[derive(Clone, Debug)]
pub struct SparkConfigurationsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SparkConfigurationsClient {
    /// Lists the Spark configurations that are stored in a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sparkconfigurations`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SparkConfigurationListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/spark-configurations/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<SparkConfigurationsClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<SparkConfigurationListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sparkconfigurations",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "SparkConfigurations.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SparkConfigurationsClient::list_by_workspace`].
pub type SparkConfigurationsClientListByWorkspaceOptions<'a> = ListOptions<'a>;
