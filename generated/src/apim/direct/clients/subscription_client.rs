// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SubscriptionClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::direct::models::{
        SubscriptionCollection, SubscriptionContract, SubscriptionCreateOrUpdateNotify,
        SubscriptionCreateParameters, SubscriptionUpdateNotify,
        SubscriptionUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Subscriptions, whose keys give users access to the APIs of a product.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::subscription_client`](crate::apim::direct::clients::ApimClient::subscription_client).
#[derive(Clone, Debug)]
pub struct SubscriptionClient {
    pub(super) client: Client,
}

impl SubscriptionClient {
    /// Subscribes a user to a product, or replaces the settings of that subscription. Keys that are not given are
    /// generated.
    ///
    /// `PUT /subscriptions/{sid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `sid` - Subscription on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        sid: &str,
        body: RequestContent<SubscriptionCreateParameters>,
        options: Option<SubscriptionClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/subscriptions/{}", &[&sid])
            .query("api-version", &"2017-03-01")
            .query("notify", &options.notify)
            .json(body)
            .send("Subscription.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a subscription; calls with its keys are refused from then on.
    ///
    /// `DELETE /subscriptions/{sid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `sid` - Subscription on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        sid: &str,
        if_match: &Etag,
        options: Option<SubscriptionClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/subscriptions/{}", &[&sid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Subscription.delete", options.method_options, &[204])
    }

    /// Reads the state, the owner and the keys of a subscription.
    ///
    /// `GET /subscriptions/{sid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `sid` - Subscription on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        sid: &str,
        options: Option<SubscriptionClientGetOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/subscriptions/{}", &[&sid])
            .query("api-version", &"2017-03-01")
            .send("Subscription.get", options.method_options, &[200])
    }

    /// Lists the subscriptions of the service with their keys.
    ///
    /// `GET /subscriptions`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<SubscriptionClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/subscriptions", &[])
            .query("api-version", &"2017-03-01")
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

    /// Replaces the first key of a subscription by a random one. Callers that use the old value are refused; they can
    /// move to the second key beforehand.
    ///
    /// `POST /subscriptions/{sid}/regeneratePrimaryKey`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `sid` - Subscription on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        sid: &str,
        options: Option<SubscriptionClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/subscriptions/{}/regeneratePrimaryKey", &[&sid])
            .query("api-version", &"2017-03-01")
            .send("Subscription.regenerate_primary_key", options.method_options, &[204])
    }

    /// Replaces the second key of a subscription by a random one. Callers that use the old value are refused; they
    /// can move to the first key beforehand.
    ///
    /// `POST /subscriptions/{sid}/regenerateSecondaryKey`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `sid` - Subscription on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        sid: &str,
        options: Option<SubscriptionClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/subscriptions/{}/regenerateSecondaryKey", &[&sid])
            .query("api-version", &"2017-03-01")
            .send(
                "Subscription.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }

    /// Changes the given settings of a subscription, most often its state: this approves, rejects or suspends it.
    ///
    /// `PATCH /subscriptions/{sid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `sid` - Subscription on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-subscription-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        sid: &str,
        if_match: &Etag,
        body: RequestContent<SubscriptionUpdateParameters>,
        options: Option<SubscriptionClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/subscriptions/{}", &[&sid])
            .query("api-version", &"2017-03-01")
            .query("notify", &options.notify)
            .header("If-Match", &if_match)
            .json(body)
            .send("Subscription.update", options.method_options, &[204])
    }
}

/// Options of [`SubscriptionClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientCreateOrUpdateOptions<'a> {
    /// Whether the user concerned is told about the change by e-mail.
    ///
    /// Query parameter `notify`.
    pub notify: Option<SubscriptionCreateOrUpdateNotify>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SubscriptionClient::delete`].
pub type SubscriptionClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::get`].
pub type SubscriptionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::list`].
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientListOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`SubscriptionClient::regenerate_primary_key`].
pub type SubscriptionClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::regenerate_secondary_key`].
pub type SubscriptionClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`SubscriptionClient::update`].
#[derive(Clone, Debug, Default)]
pub struct SubscriptionClientUpdateOptions<'a> {
    /// Whether the user concerned is told about the change by e-mail.
    ///
    /// Query parameter `notify`.
    pub notify: Option<SubscriptionUpdateNotify>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
