// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
        poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{
        AppType, GenerateSsoUrlResult, UserCollection, UserContract,
        UserCreateParameters, UserTokenParameters, UserTokenResult, UserUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation, NextLink},
};

/// Developer accounts of a service, with their sign-in links and tokens.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::user_client`](crate::apim::management::clients::ApiManagementClient::user_client).
#[derive(Clone, Debug)]
pub struct UserClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl UserClient {
    /// Deletes a user. Subscriptions of the user are deleted only if `deleteSubscriptions` is true.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        if_match: &Etag,
        options: Option<UserClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .query("deleteSubscriptions", &options.delete_subscriptions)
            .query("notify", &options.notify)
            .query("appType", &options.app_type)
            .header("If-Match", &if_match)
            .begin("User.begin_delete", FinalState::Location, options.method_options)
    }

    /// Creates a user or replaces the one with that ID. A new one can be sent a confirmation or an invitation.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        body: RequestContent<UserCreateParameters>,
        options: Option<UserClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .query("notify", &options.notify)
            .header("If-Match", &options.if_match)
            .json(body)
            .send("User.create_or_update", options.method_options, &[200, 201])
    }

    /// Creates a link that signs a user in to the developer portal. It is a secret, and it soon expires.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/generateSsoUrl`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`GenerateSsoUrlResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/generate-sso-url>
    #[inline]
    pub fn generate_sso_url<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserClientGenerateSsoUrlOptions<'a>>,
    ) -> Call<'a, GenerateSsoUrlResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/generateSsoUrl",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .send("User.generate_sso_url", options.method_options, &[200])
    }

    /// Reads the account of a user.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserClientGetOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .send("User.get", options.method_options, &[200])
    }

    /// Checks that a user exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .send("User.get_entity_tag", options.method_options, &[200])
    }

    /// Creates a token with which a user can call the management endpoint directly. It is a secret and lasts at most
    /// 30 days.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/token`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`UserTokenResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/get-shared-access-token>
    #[inline]
    pub fn get_shared_access_token<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        body: RequestContent<UserTokenParameters>,
        options: Option<UserClientGetSharedAccessTokenOptions<'a>>,
    ) -> Call<'a, UserTokenResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/token",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("User.get_shared_access_token", options.method_options, &[200])
    }

    /// Lists the users of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`UserCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<UserClientListByServiceOptions<'_>>,
    ) -> Result<Pager<UserCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("expandGroups", &options.expand_groups)
            .pager(
                "User.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of a user and leaves the others as they are. Blocking a user ends the access to the
    /// portal and to subscribed products.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        if_match: &Etag,
        body: RequestContent<UserUpdateParameters>,
        options: Option<UserClientUpdateOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("User.update", options.method_options, &[200])
    }
}

/// Options of [`UserClient::begin_delete`].
#[derive(Clone, Debug, Default)]
pub struct UserClientBeginDeleteOptions<'a> {
    /// Portal from which the request comes; it decides which portal the links in messages lead to.
    ///
    /// Query parameter `appType`.
    pub app_type: Option<AppType>,

    /// True also deletes the subscriptions that belong to the user or product.
    ///
    /// Query parameter `deleteSubscriptions`.
    pub delete_subscriptions: Option<bool>,

    /// True informs the user by e-mail about the change.
    ///
    /// Query parameter `notify`.
    pub notify: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`UserClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct UserClientCreateOrUpdateOptions<'a> {
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

/// Options of [`UserClient::generate_sso_url`].
pub type UserClientGenerateSsoUrlOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::get`].
pub type UserClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::get_entity_tag`].
pub type UserClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::get_shared_access_token`].
pub type UserClientGetSharedAccessTokenOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct UserClientListByServiceOptions<'a> {
    /// True includes the groups of each item.
    ///
    /// Query parameter `expandGroups`.
    pub expand_groups: Option<bool>,

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

/// Options of [`UserClient::update`].
pub type UserClientUpdateOptions<'a> = CallOptions<'a>;
