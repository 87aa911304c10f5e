// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkConfigurationClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::SparkConfigurationResource,
};

/// Lookup of a single stored Spark configuration of a workspace.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::spark_configuration_client`](crate::synapse::management::clients::SynapseManagementClient::spark_configuration_client).
#[derive(Clone, Debug)]
pub struct SparkConfigurationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SparkConfigurationClient {
    /// Reads one Spark configuration that is stored in a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sparkconfigurations/{sparkConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `spark_configuration_name` - Name of the stored Spark configuration.
    ///
    /// # Returns
    ///
    /// The [`SparkConfigurationResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/spark-configuration/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        spark_configuration_name: &str,
        options: Option<SparkConfigurationClientGetOptions<'a>>,
    ) -> Call<'a, SparkConfigurationResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sparkconfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &spark_configuration_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("SparkConfiguration.get", options.method_options, &[200])
    }
}

/// Options of [`SparkConfigurationClient::get`].
pub type SparkConfigurationClientGetOptions<'a> = CallOptions<'a>;
