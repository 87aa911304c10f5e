// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GetClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::{
        IntegrationRuntimeEnableinteractivequery, IntegrationRuntimeOperationStatus,
        IntegrationRuntimeStopOperationStatus,
    },
};

/// Progress of start, stop and interactive-query requests that were made for an integration runtime.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::get_client`](crate::synapse::management::clients::SynapseManagementClient::get_client).
#[derive(Clone, Debug)]
pub struct GetClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GetClient {
    /// Reads how far a request to enable interactive queries on an integration runtime has come.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/enableinteractivequery/operationstatuses/{integrationRuntimeOperationId}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `integration_runtime_operation_id` - ID of the start, stop or interactive-query request.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeEnableinteractivequery`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/get/integration-runtime-enable-interactivequery>
    #[inline]
    pub fn integration_runtime_enable_interactivequery<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        integration_runtime_operation_id: &str,
        options: Option<GetClientIntegrationRuntimeEnableInteractivequeryOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeEnableinteractivequery> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/enableinteractivequery/operationstatuses/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &integration_runtime_operation_id,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send(
                "Get.integration_runtime_enable_interactivequery",
                options.method_options,
                &[200],
            )
    }

    /// Reads how far a start request of an integration runtime has come.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{integrationRuntimeOperationId}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `integration_runtime_operation_id` - ID of the start, stop or interactive-query request.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeOperationStatus`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/get/integration-runtime-start>
    #[inline]
    pub fn integration_runtime_start<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        integration_runtime_operation_id: &str,
        options: Option<GetClientIntegrationRuntimeStartOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeOperationStatus> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/start/operationstatuses/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &integration_runtime_operation_id,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("Get.integration_runtime_start", options.method_options, &[200])
    }

    /// Reads how far a stop request of an integration runtime has come.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{integrationRuntimeOperationId}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `integration_runtime_operation_id` - ID of the start, stop or interactive-query request.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeStopOperationStatus`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/get/integration-runtime-stop>
    #[inline]
    pub fn integration_runtime_stop<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        integration_runtime_operation_id: &str,
        options: Option<GetClientIntegrationRuntimeStopOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeStopOperationStatus> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/stop/operationstatuses/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &integration_runtime_operation_id,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("Get.integration_runtime_stop", options.method_options, &[200])
    }
}

/// Options of [`GetClient::integration_runtime_enable_interactivequery`].
pub type GetClientIntegrationRuntimeEnableInteractivequeryOptions<'a> = CallOptions<'a>;

/// Options of [`GetClient::integration_runtime_start`].
pub type GetClientIntegrationRuntimeStartOptions<'a> = CallOptions<'a>;

/// Options of [`GetClient::integration_runtime_stop`].
pub type GetClientIntegrationRuntimeStopOptions<'a> = CallOptions<'a>;
