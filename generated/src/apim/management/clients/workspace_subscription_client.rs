// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceSubscriptionClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{
        AppType, SubscriptionCollection, SubscriptionContract,
        SubscriptionCreateParameters, SubscriptionKeysContract,
        SubscriptionUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Subscriptions to the APIs and products of a workspace, with their keys.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_subscription_client`](crate::apim::management::clients::ApiManagementClient::workspace_subscription_client).
#[derive(Clone, Debug)]
pub struct WorkspaceSubscriptionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceSubscriptionClient {
    /// Creates a subscription in a workspace to a product, to one API or to all APIs, or replaces it. Keys that are
    /// not given are generated.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        body: RequestContent<SubscriptionCreateParameters>,
        options: Option<WorkspaceSubscriptionClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("notify", &options.notify)
            .query("appType", &options.app_type)
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "WorkspaceSubscription.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a subscription in a workspace. Calls with its keys are refused from then on.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        if_match: &Etag,
        options: Option<WorkspaceSubscriptionClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("WorkspaceSubscription.delete", options.method_options, &[200, 204])
    }

    /// Reads a subscription in a workspace; its keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        options: Option<WorkspaceSubscriptionClientGetOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceSubscription.get", options.method_options, &[200])
    }

    /// Checks that a subscription in a workspace exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        options: Option<WorkspaceSubscriptionClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceSubscription.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the subscriptions of a workspace; keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        options: Option<WorkspaceSubscriptionClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions",
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
            .pager(
                "WorkspaceSubscription.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns both keys of a subscription of a workspace. Whoever has one can call the APIs of the subscription.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}/listSecrets`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionKeysContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/list-secrets>
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        options: Option<WorkspaceSubscriptionClientListSecretsOptions<'a>>,
    ) -> Call<'a, SubscriptionKeysContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}/listSecrets",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceSubscription.list_secrets", options.method_options, &[200])
    }

    /// Replaces the primary key of a subscription of a workspace. Callers that use the old key are refused from then
    /// on.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}/regeneratePrimaryKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/regenerate-primary-key>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        options: Option<WorkspaceSubscriptionClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}/regeneratePrimaryKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceSubscription.regenerate_primary_key",
                options.method_options,
                &[204],
            )
    }

    /// Replaces the secondary key of a subscription of a workspace. Callers that use the old key are refused from
    /// then on.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}/regenerateSecondaryKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/regenerate-secondary-key>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        options: Option<WorkspaceSubscriptionClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}/regenerateSecondaryKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceSubscription.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }

    /// Changes the given fields of a subscription in a workspace and leaves the others as they are. Use it to
    /// approve, reject, suspend or cancel the subscription.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/subscriptions/{sid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-subscription/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        sid: &str,
        if_match: &Etag,
        body: RequestContent<SubscriptionUpdateParameters>,
        options: Option<WorkspaceSubscriptionClientUpdateOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/subscriptions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("notify", &options.notify)
            .query("appType", &options.app_type)
            .header("If-Match", &if_match)
            .json(body)
            .send("WorkspaceSubscription.update", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceSubscriptionClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceSubscriptionClientCreateOrUpdateOptions<'a> {
    /// Portal from which the request comes; it decides which portal the links in messages lead to.
    ///
    /// Query parameter `appType`.
    pub app_type: Option<AppType>,

    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// True informs the user by e-mail about the change.
    ///
    /// Query parameter `notify`.
    pub notify: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`WorkspaceSubscriptionClient::delete`].
pub type WorkspaceSubscriptionClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceSubscriptionClient::get`].
pub type WorkspaceSubscriptionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceSubscriptionClient::get_entity_tag`].
pub type WorkspaceSubscriptionClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceSubscriptionClient::list`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceSubscriptionClientListOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

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

/// Options of [`WorkspaceSubscriptionClient::list_secrets`].
pub type WorkspaceSubscriptionClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceSubscriptionClient::regenerate_primary_key`].
pub type WorkspaceSubscriptionClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceSubscriptionClient::regenerate_secondary_key`].
pub type WorkspaceSubscriptionClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceSubscriptionClient::update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceSubscriptionClientUpdateOptions<'a> {
    /// Portal from which the request comes; it decides which portal the links in messages lead to.
    ///
    /// Query parameter `appType`.
    pub app_type: Option<AppType>,

    /// True informs the user by e-mail about the change.
    ///
    /// Query parameter `notify`.
    pub notify: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
