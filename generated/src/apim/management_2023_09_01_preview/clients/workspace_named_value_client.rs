// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceNamedValueClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, NoFormat, Pager, Poller, RequestContent,
        pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        KeyVaultRefreshState, NamedValueCollection, NamedValueContract,
        NamedValueCreateContract, NamedValueSecretContract, NamedValueUpdateParameters,
    },
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
};

/// Calls of the workspace named value group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::workspace_named_value_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::workspace_named_value_client).
#[derive(Clone, Debug)]
pub struct WorkspaceNamedValueClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceNamedValueClient {
    /// Creates or updates workspace named value.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`NamedValueContract`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        body: RequestContent<NamedValueCreateContract>,
        options: Option<WorkspaceNamedValueClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<Poller<OperationStatus<NamedValueContract>>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .poller(
                "WorkspaceNamedValue.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Refreshes secret of workspace named value.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}/refreshSecret`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`NamedValueContract`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/refresh-secret>
    #[inline]
    pub fn begin_refresh_secret(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        options: Option<WorkspaceNamedValueClientBeginRefreshSecretOptions<'_>>,
    ) -> Result<Poller<OperationStatus<NamedValueContract>>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}/refreshSecret",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .poller(
                "WorkspaceNamedValue.begin_refresh_secret",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Updates workspace named value.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`NamedValueContract`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        if_match: &str,
        body: RequestContent<NamedValueUpdateParameters>,
        options: Option<WorkspaceNamedValueClientBeginUpdateOptions<'_>>,
    ) -> Result<Poller<OperationStatus<NamedValueContract>>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .json(body)
            .poller(
                "WorkspaceNamedValue.begin_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes workspace named value.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        if_match: &str,
        options: Option<WorkspaceNamedValueClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .send("WorkspaceNamedValue.delete", options.method_options, &[200, 204])
    }

    /// Gets workspace named value.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`NamedValueContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        options: Option<WorkspaceNamedValueClientGetOptions<'a>>,
    ) -> Call<'a, NamedValueContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("WorkspaceNamedValue.get", options.method_options, &[200])
    }

    /// Gets entity tag of workspace named value.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        options: Option<WorkspaceNamedValueClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("WorkspaceNamedValue.get_entity_tag", options.method_options, &[200])
    }

    /// Lists workspace named value by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`NamedValueCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        options: Option<WorkspaceNamedValueClientListByServiceOptions<'_>>,
    ) -> Result<Pager<NamedValueCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("isKeyVaultRefreshFailed", &options.is_key_vault_refresh_failed)
            .pager(
                "WorkspaceNamedValue.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists value of workspace named value.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}/listValue`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value id. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`NamedValueSecretContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-named-value/list-value>
    #[inline]
    pub fn list_value<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        named_value_id: &str,
        options: Option<WorkspaceNamedValueClientListValueOptions<'a>>,
    ) -> Call<'a, NamedValueSecretContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/namedValues/{}/listValue",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("WorkspaceNamedValue.list_value", options.method_options, &[200])
    }
}

/// Options of
/// [`WorkspaceNamedValueClient::begin_create_or_update`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::begin_create_or_update).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientBeginCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::begin_refresh_secret`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::begin_refresh_secret).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientBeginRefreshSecretOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::begin_update`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::begin_update).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientBeginUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::delete`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::delete).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::get`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::get).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientListByServiceOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Is key vault refresh failed.
    ///
    /// Query parameter `isKeyVaultRefreshFailed`.
    pub is_key_vault_refresh_failed: Option<KeyVaultRefreshState>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`WorkspaceNamedValueClient::list_value`](crate::apim::management_2023_09_01_preview::clients::WorkspaceNamedValueClient::list_value).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientListValueOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
