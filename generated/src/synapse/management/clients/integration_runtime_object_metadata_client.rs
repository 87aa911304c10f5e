// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeObjectMetadataClient`] and the options of its methods.

use azure_core::{Result, http::{ClientMethodOptions, RequestContent}};
use crate::{
    runtime::{Call, Client, FinalState, LongRunningOperation, LongRunningOptions},
    synapse::management::models::{
        GetSsisObjectMetadataRequest, SsisObjectMetadataListResponse,
        SsisObjectMetadataStatusResponse,
    },
};

/// Folders, projects, packages and environments that an Azure-SSIS integration runtime finds in its SSIS catalog.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_object_metadata_client`](crate::synapse::management::clients::SynapseManagementClient::integration_runtime_object_metadata_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeObjectMetadataClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeObjectMetadataClient {
    /// Reads the SSIS catalog again so that its current objects can be listed. The Azure-SSIS integration runtime
    /// must be started.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/refreshObjectMetadata`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`SsisObjectMetadataStatusResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-object-metadata/refresh>
    #[inline]
    pub fn begin_refresh(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeObjectMetadataClientBeginRefreshOptions<'_>>,
    ) -> Result<LongRunningOperation<SsisObjectMetadataStatusResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/refreshObjectMetadata",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "IntegrationRuntimeObjectMetadata.begin_refresh",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Lists the SSIS objects below a path of the catalog, as of the last refresh;
    /// `IntegrationRuntimeObjectMetadata_Refresh` comes first.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/getObjectMetadata`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    ///
    /// # Returns
    ///
    /// The [`SsisObjectMetadataListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-object-metadata/list>
    #[inline]
    pub fn list<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeObjectMetadataClientListOptions<'a>>,
    ) -> Call<'a, SsisObjectMetadataListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/getObjectMetadata",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .optional_json(options.body)
            .send(
                "IntegrationRuntimeObjectMetadata.list",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`IntegrationRuntimeObjectMetadataClient::begin_refresh`].
pub type IntegrationRuntimeObjectMetadataClientBeginRefreshOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`IntegrationRuntimeObjectMetadataClient::list`].
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimeObjectMetadataClientListOptions<'a> {
    /// Path in the SSIS catalog to list; without it the top level is listed.
    pub body: Option<RequestContent<GetSsisObjectMetadataRequest>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
