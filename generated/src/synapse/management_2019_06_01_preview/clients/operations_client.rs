// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OperationsClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::{
        AvailableRpOperation, CheckNameAvailabilityRequest,
        CheckNameAvailabilityResponse, OperationResource,
    },
};

/// Name checks for workspaces, the catalog of resource-provider actions, and the status of running requests.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::operations_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::operations_client).
#[derive(Clone, Debug)]
pub struct OperationsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OperationsClient {
    /// Tells whether a workspace name is valid and free. Workspace names are part of DNS names and therefore unique
    /// across Azure.
    ///
    /// `POST /subscriptions/{subscriptionId}/providers/Microsoft.Synapse/checkNameAvailability`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CheckNameAvailabilityResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/operations/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        body: RequestContent<CheckNameAvailabilityRequest>,
        options: Option<OperationsClientCheckNameAvailabilityOptions<'a>>,
    ) -> Call<'a, CheckNameAvailabilityResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/providers/Microsoft.Synapse/checkNameAvailability",
                &[&self.subscription_id],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("Operations.check_name_availability", options.method_options, &[200])
    }

    /// Reads the status of a running request of a workspace. Methods that wait for completion do this by themselves.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/operationStatuses/{operationId}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `operation_id` - ID of the running request, as its answer gave it.
    ///
    /// # Returns
    ///
    /// The [`OperationResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/operations/get-azure-async-header-result>
    #[inline]
    pub fn get_azure_async_header_result<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        operation_id: &str,
        options: Option<OperationsClientGetAzureAsyncHeaderResultOptions<'a>>,
    ) -> Call<'a, OperationResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/operationStatuses/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &operation_id,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "Operations.get_azure_async_header_result",
                options.method_options,
                &[200],
            )
    }

    /// Asks whether a running request of a workspace has ended; the answer carries no data. Methods that wait for
    /// completion do this by themselves.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/operationResults/{operationId}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `operation_id` - ID of the running request, as its answer gave it.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200, 201, 202 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/operations/get-location-header-result>
    #[inline]
    pub fn get_location_header_result<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        operation_id: &str,
        options: Option<OperationsClientGetLocationHeaderResultOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/operationResults/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &operation_id,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "Operations.get_location_header_result",
                options.method_options,
                &[200, 201, 202, 204],
            )
    }

    /// Lists the actions of the Synapse resource provider that can be granted in roles, with their display texts and
    /// metrics.
    ///
    /// `GET /providers/Microsoft.Synapse/operations`
    ///
    /// # Returns
    ///
    /// The list of [`AvailableRpOperation`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/operations/list>
    #[inline]
    pub fn list<'a>(
        &self,
        options: Option<OperationsClientListOptions<'a>>,
    ) -> Call<'a, Vec<AvailableRpOperation>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/providers/Microsoft.Synapse/operations", &[])
            .send("Operations.list", options.method_options, &[200])
    }
}

/// Options of [`OperationsClient::check_name_availability`].
pub type OperationsClientCheckNameAvailabilityOptions<'a> = CallOptions<'a>;

/// Options of [`OperationsClient::get_azure_async_header_result`].
pub type OperationsClientGetAzureAsyncHeaderResultOptions<'a> = CallOptions<'a>;

/// Options of [`OperationsClient::get_location_header_result`].
pub type OperationsClientGetLocationHeaderResultOptions<'a> = CallOptions<'a>;

/// Options of [`OperationsClient::list`].
pub type OperationsClientListOptions<'a> = CallOptions<'a>;
