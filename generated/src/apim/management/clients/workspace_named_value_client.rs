// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceNamedValueClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        Etag, NoFormat, Pager, RequestContent, pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{
        KeyVaultRefreshState, NamedValueCollection, NamedValueContract,
        NamedValueCreateContract, NamedValueSecretContract, NamedValueUpdateParameters,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
        NextLink,
    },
};

/// Named values of a workspace: constants and secrets that its policies refer to by name.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_named_value_client`](crate::apim::management::clients::ApiManagementClient::workspace_named_value_client).
#[derive(Clone, Debug)]
pub struct WorkspaceNamedValueClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceNamedValueClient {
    /// Creates a named value in a workspace or replaces it: plain text, a secret, or a reference to a Key Vault
    /// secret.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`NamedValueContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
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
    ) -> Result<LongRunningOperation<NamedValueContract>> {
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
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "WorkspaceNamedValue.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Fetches the secret of a named value in a workspace anew from Key Vault instead of waiting for the next
    /// automatic refresh.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}/refreshSecret`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`NamedValueContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
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
    ) -> Result<LongRunningOperation<NamedValueContract>> {
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
            .query("api-version", &"2024-05-01")
            .begin(
                "WorkspaceNamedValue.begin_refresh_secret",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Changes the given fields of a named value in a workspace and leaves the others as they are. Policies see the
    /// new value at once.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`NamedValueContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
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
        if_match: &Etag,
        body: RequestContent<NamedValueUpdateParameters>,
        options: Option<WorkspaceNamedValueClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<NamedValueContract>> {
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
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .begin(
                "WorkspaceNamedValue.begin_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a named value in a workspace. Remove it from all policies first.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
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
        if_match: &Etag,
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
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("WorkspaceNamedValue.delete", options.method_options, &[200, 204])
    }

    /// Reads a named value in a workspace; the value is left out if it is secret.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2024-05-01")
            .send("WorkspaceNamedValue.get", options.method_options, &[200])
    }

    /// Checks that a named value in a workspace exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2024-05-01")
            .send("WorkspaceNamedValue.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the named values of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2024-05-01")
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

    /// Returns the value of a named value in a workspace, also if it is secret.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/namedValues/{namedValueId}/listValue`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `named_value_id` - Named value on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2024-05-01")
            .send("WorkspaceNamedValue.list_value", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceNamedValueClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`WorkspaceNamedValueClient::begin_refresh_secret`].
pub type WorkspaceNamedValueClientBeginRefreshSecretOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspaceNamedValueClient::begin_update`].
pub type WorkspaceNamedValueClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspaceNamedValueClient::delete`].
pub type WorkspaceNamedValueClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceNamedValueClient::get`].
pub type WorkspaceNamedValueClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceNamedValueClient::get_entity_tag`].
pub type WorkspaceNamedValueClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceNamedValueClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceNamedValueClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Limits the list to entries whose last refresh from Key Vault failed.
    ///
    /// Query parameter `isKeyVaultRefreshFailed`.
    pub is_key_vault_refresh_failed: Option<KeyVaultRefreshState>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`WorkspaceNamedValueClient::list_value`].
pub type WorkspaceNamedValueClientListValueOptions<'a> = CallOptions<'a>;
