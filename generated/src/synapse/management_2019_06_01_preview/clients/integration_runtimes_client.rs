// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimesClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, NoFormat, Pager, Poller, RequestContent,
        pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
    synapse::management_2019_06_01_preview::models::{
        IntegrationRuntimeListResponse, IntegrationRuntimeResource,
        IntegrationRuntimeStatusResponse, UpdateIntegrationRuntimeRequest,
    },
};

/// Calls of the integration runtimes group.
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
    /// Creates integration runtimes.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`IntegrationRuntimeResource`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
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
    ) -> Result<Poller<OperationStatus<IntegrationRuntimeResource>>> {
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
            .poller(
                "IntegrationRuntimes.begin_create",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes integration runtimes.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginDeleteOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
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
            .poller(
                "IntegrationRuntimes.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Disables interactive query of integration runtimes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/disableInteractiveQuery`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/disable-interactive-query>
    #[inline]
    pub fn begin_disable_interactive_query(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginDisableInteractiveQueryOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
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
            .poller(
                "IntegrationRuntimes.begin_disable_interactive_query",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Enables interactive query of integration runtimes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/enableInteractiveQuery`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/enable-interactive-query>
    #[inline]
    pub fn begin_enable_interactive_query(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginEnableInteractiveQueryOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
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
            .poller(
                "IntegrationRuntimes.begin_enable_interactive_query",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Starts integration runtimes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/start`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the
    /// [`IntegrationRuntimeStatusResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/start>
    #[inline]
    pub fn begin_start(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginStartOptions<'_>>,
    ) -> Result<Poller<OperationStatus<IntegrationRuntimeStatusResponse>>> {
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
            .poller(
                "IntegrationRuntimes.begin_start",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Stops integration runtimes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/stop`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtimes/stop>
    #[inline]
    pub fn begin_stop(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientBeginStopOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
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
            .poller(
                "IntegrationRuntimes.begin_stop",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gets integration runtimes.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
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

    /// Lists integration runtimes by workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `options` - What may be left out.
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

    /// Updates integration runtimes.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

    /// Upgrades integration runtimes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/upgrade`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `integration_runtime_name` - Integration runtime name.
    /// * `options` - What may be left out.
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

/// Options of
/// [`IntegrationRuntimesClient::begin_create`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::begin_create).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginCreateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::begin_delete`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::begin_delete).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::begin_disable_interactive_query`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::begin_disable_interactive_query).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginDisableInteractiveQueryOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::begin_enable_interactive_query`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::begin_enable_interactive_query).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginEnableInteractiveQueryOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::begin_start`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::begin_start).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginStartOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::begin_stop`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::begin_stop).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientBeginStopOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::get`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::get).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientGetOptions<'a> {
    /// If none match.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::list_by_workspace`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::list_by_workspace).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientListByWorkspaceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::update`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::update).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`IntegrationRuntimesClient::upgrade`](crate::synapse::management_2019_06_01_preview::clients::IntegrationRuntimesClient::upgrade).
#[derive(Clone, Debug, Default)]
pub struct IntegrationRuntimesClientUpgradeOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
