// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimesClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, poller::PollerOptions,
    },
};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        IntegrationRuntimeListResponse, IntegrationRuntimeResource,
        IntegrationRuntimeStatusResponse, UpdateIntegrationRuntimeRequest,
    },
};

/// Compute that runs the pipeline activities and data flows of a workspace, in Azure or on own machines.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtimes_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::integration_runtimes_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimesClient {
    /// Creates an integration runtime or replaces the definition of an existing one. A self-hosted one has no compute
    /// until nodes register, and an Azure-SSIS one runs only after a start.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `body` - Complete definition of the integration runtime.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`IntegrationRuntimeResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/create>
    #[inline]
    pub fn begin_create(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        body: RequestContent<IntegrationRuntimeResource>,
        options: Option<IntegrationRuntimesClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<IntegrationRuntimeResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "IntegrationRuntimes.begin_create",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes an integration runtime; linked services and activities that refer to it fail from then on. A running
    /// Azure-SSIS integration runtime must be stopped first.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "IntegrationRuntimes.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Switches interactive queries of a managed integration runtime off, which releases the compute that is kept
    /// ready for them.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/disableInteractiveQuery`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/disable-interactive-query>
    #[inline]
    pub fn begin_disable_interactive_query(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginDisableInteractiveQueryOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/disableInteractiveQuery",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "IntegrationRuntimes.begin_disable_interactive_query",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Switches interactive queries of a managed integration runtime in a managed virtual network on, so that
    /// connection tests and data previews work while authoring.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/enableInteractiveQuery`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/enable-interactive-query>
    #[inline]
    pub fn begin_enable_interactive_query(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginEnableInteractiveQueryOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/enableInteractiveQuery",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "IntegrationRuntimes.begin_enable_interactive_query",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Starts the nodes of an Azure-SSIS integration runtime, which often takes many minutes. Billing runs until it
    /// is stopped.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/start`, api-version `2019-06-01-preview`
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
    /// [`IntegrationRuntimeStatusResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/start>
    #[inline]
    pub fn begin_start(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginStartOptions<'_>>,
    ) -> Result<LongRunningOperation<IntegrationRuntimeStatusResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/start",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "IntegrationRuntimes.begin_start",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Stops an Azure-SSIS integration runtime and releases its nodes. SSIS packages that are still running are
    /// aborted.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/stop`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/stop>
    #[inline]
    pub fn begin_stop(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginStopOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/stop",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "IntegrationRuntimes.begin_stop",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the definition of an integration runtime; its live state comes from `IntegrationRuntimeStatus_Get`. With
    /// a matching ETag the service answers that nothing has changed.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
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
    /// The [`IntegrationRuntimeResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientGetOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .header("If-None-Match", &options.if_none_match)
            .send("IntegrationRuntimes.get", options.method_options, &[200, 304])
    }

    /// Lists the definitions of the integration runtimes of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`IntegrationRuntimeListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<IntegrationRuntimesClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<IntegrationRuntimeListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "IntegrationRuntimes.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sets whether and at which hour a self-hosted integration runtime updates itself.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `body` - New settings for automatic updates.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        body: RequestContent<UpdateIntegrationRuntimeRequest>,
        options: Option<IntegrationRuntimesClientUpdateOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeResource> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("IntegrationRuntimes.update", options.method_options, &[200])
    }

    /// Brings the nodes of a self-hosted integration runtime to the newest available version. Each node restarts for
    /// the update, so jobs on it can be interrupted.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/upgrade`, api-version `2019-06-01-preview`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/upgrade>
    #[inline]
    pub fn upgrade<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientUpgradeOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/upgrade",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("IntegrationRuntimes.upgrade", options.method_options, &[200])
    }
}

/// Options of [`IntegrationRuntimesClient::begin_create`].
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginCreateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`IntegrationRuntimesClient::begin_delete`].
pub type IntegrationRuntimesClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`IntegrationRuntimesClient::begin_disable_interactive_query`].
pub type IntegrationRuntimesClientBeginDisableInteractiveQueryOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`IntegrationRuntimesClient::begin_enable_interactive_query`].
pub type IntegrationRuntimesClientBeginEnableInteractiveQueryOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`IntegrationRuntimesClient::begin_start`].
pub type IntegrationRuntimesClientBeginStartOptions<'a> = LongRunningOptions<'a>;

/// Options of [`IntegrationRuntimesClient::begin_stop`].
pub type IntegrationRuntimesClientBeginStopOptions<'a> = LongRunningOptions<'a>;

/// Options of [`IntegrationRuntimesClient::get`].
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientGetOptions<'a> {
    /// When a resource is read, the ETag already known, so that unchanged content is not sent again; when one is
    /// written, `*` forbids replacing an existing resource.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`IntegrationRuntimesClient::list_by_workspace`].
pub type IntegrationRuntimesClientListByWorkspaceOptions<'a> = ListOptions<'a>;

/// Options of [`IntegrationRuntimesClient::update`].
pub type IntegrationRuntimesClientUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`IntegrationRuntimesClient::upgrade`].
pub type IntegrationRuntimesClientUpgradeOptions<'a> = CallOptions<'a>;
