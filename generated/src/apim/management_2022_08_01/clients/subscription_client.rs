// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SubscriptionClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        AppType, SubscriptionCollection, SubscriptionContract,
        SubscriptionCreateParameters, SubscriptionKeysContract,
        SubscriptionUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Subscriptions, whose keys give access to a product, to one API or to all APIs.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::subscription_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::subscription_client).
#[derive(Clone, Debug)]
pub struct SubscriptionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SubscriptionClient {
    /// Creates a subscription to a product, to one API or to all APIs, or replaces it. Keys that are not given are
    /// generated.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        body: RequestContent<SubscriptionCreateParameters>,
        options: Option<SubscriptionClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .query("notify", &options.notify)
            .query("appType", &options.app_type)
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Subscription.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a subscription. Calls with its keys are refused from then on.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        if_match: &Etag,
        options: Option<SubscriptionClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("Subscription.delete", options.method_options, &[200, 204])
    }

    /// Reads a subscription; its keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        options: Option<SubscriptionClientGetOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .send("Subscription.get", options.method_options, &[200])
    }

    /// Checks that a subscription exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        options: Option<SubscriptionClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .send("Subscription.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the subscriptions of a service; keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<SubscriptionClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Subscription.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns both keys of a subscription. Whoever has one can call the APIs of the subscription.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}/listSecrets`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/list-secrets>
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        options: Option<SubscriptionClientListSecretsOptions<'a>>,
    ) -> Call<'a, SubscriptionKeysContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}/listSecrets",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .send("Subscription.list_secrets", options.method_options, &[200])
    }

    /// Replaces the primary key of a subscription. Callers that use the old key are refused from then on.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}/regeneratePrimaryKey`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/regenerate-primary-key>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        options: Option<SubscriptionClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}/regeneratePrimaryKey",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .send("Subscription.regenerate_primary_key", options.method_options, &[204])
    }

    /// Replaces the secondary key of a subscription. Callers that use the old key are refused from then on.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}/regenerateSecondaryKey`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/regenerate-secondary-key>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        options: Option<SubscriptionClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}/regenerateSecondaryKey",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "Subscription.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }

    /// Changes the given fields of a subscription and leaves the others as they are. Use it to approve, reject,
    /// suspend or cancel the subscription.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        if_match: &Etag,
        body: RequestContent<SubscriptionUpdateParameters>,
        options: Option<SubscriptionClientUpdateOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/subscriptions/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &sid],
            )
            .query("api-version", &"2022-08-01")
            .query("notify", &options.notify)
            .query("appType", &options.app_type)
            .header("If-Match", &if_match)
            .json(body)
            .send("Subscription.update", options.method_options, &[200])
    }
}

/// Options of [`SubscriptionClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientCreateOrUpdateOptions<'a> {
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

/// Options of [`SubscriptionClient::delete`].
pub type SubscriptionClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::get`].
pub type SubscriptionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::get_entity_tag`].
pub type SubscriptionClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::list`].
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientListOptions<'a> {
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

/// Options of [`SubscriptionClient::list_secrets`].
pub type SubscriptionClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::regenerate_primary_key`].
pub type SubscriptionClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::regenerate_secondary_key`].
pub type SubscriptionClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::update`].
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientUpdateOptions<'a> {
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
