// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SubscriptionClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management::models::{
        AppType, SubscriptionCollection, SubscriptionContract,
        SubscriptionCreateParameters, SubscriptionKeysContract,
        SubscriptionUpdateParameters,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the subscription group.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::subscription_client`](crate::apim::management::clients::ApiManagementClient::subscription_client).
#[derive(Clone, Debug)]
pub struct SubscriptionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SubscriptionClient {
    /// Creates or updates subscription.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

    /// Deletes subscription.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/subscription/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        sid: &str,
        if_match: &str,
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

    /// Gets subscription.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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

    /// Gets entity tag of subscription.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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

    /// Lists subscription.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `options` - What may be left out.
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

    /// Lists secrets of subscription.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}/listSecrets`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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

    /// Regenerates primary key of subscription.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}/regeneratePrimaryKey`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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

    /// Regenerates secondary key of subscription.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}/regenerateSecondaryKey`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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

    /// Updates subscription.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/subscriptions/{sid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `sid` - Sid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
        if_match: &str,
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

/// Options of
/// [`SubscriptionClient::create_or_update`](crate::apim::management::clients::SubscriptionClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientCreateOrUpdateOptions<'a> {
    /// App type.
    ///
    /// Query parameter `appType`.
    pub app_type: Option<AppType>,

    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Notify.
    ///
    /// Query parameter `notify`.
    pub notify: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SubscriptionClient::delete`](crate::apim::management::clients::SubscriptionClient::delete).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SubscriptionClient::get`](crate::apim::management::clients::SubscriptionClient::get).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SubscriptionClient::get_entity_tag`](crate::apim::management::clients::SubscriptionClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SubscriptionClient::list`](crate::apim::management::clients::SubscriptionClient::list).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientListOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

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
/// [`SubscriptionClient::list_secrets`](crate::apim::management::clients::SubscriptionClient::list_secrets).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientListSecretsOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SubscriptionClient::regenerate_primary_key`](crate::apim::management::clients::SubscriptionClient::regenerate_primary_key).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientRegeneratePrimaryKeyOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SubscriptionClient::regenerate_secondary_key`](crate::apim::management::clients::SubscriptionClient::regenerate_secondary_key).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientRegenerateSecondaryKeyOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SubscriptionClient::update`](crate::apim::management::clients::SubscriptionClient::update).
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientUpdateOptions<'a> {
    /// App type.
    ///
    /// Query parameter `appType`.
    pub app_type: Option<AppType>,

    /// Notify.
    ///
    /// Query parameter `notify`.
    pub notify: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
