// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NamedValueClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        Etag, NoFormat, Pager, RequestContent, pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        NamedValueCollection, NamedValueContract, NamedValueCreateContract,
        NamedValueSecretContract, NamedValueUpdateParameters,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
        NextLink,
    },
};

/// Named values: constants and secrets that policies refer to by name.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::named_value_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::named_value_client).
#[derive(Clone, Debug)]
pub struct NamedValueClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl NamedValueClient {
    /// Creates a named value or replaces it: plain text, a secret, or a reference to a Key Vault secret.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        body: RequestContent<NamedValueCreateContract>,
        options: Option<NamedValueClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<NamedValueContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "NamedValue.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Fetches the secret of a named value anew from Key Vault instead of waiting for the next automatic refresh.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}/refreshSecret`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/refresh-secret>
    #[inline]
    pub fn begin_refresh_secret(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        options: Option<NamedValueClientBeginRefreshSecretOptions<'_>>,
    ) -> Result<LongRunningOperation<NamedValueContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}/refreshSecret",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .begin(
                "NamedValue.begin_refresh_secret",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Changes the given fields of a named value and leaves the others as they are. Policies see the new value at
    /// once.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        if_match: &Etag,
        body: RequestContent<NamedValueUpdateParameters>,
        options: Option<NamedValueClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<NamedValueContract>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .begin(
                "NamedValue.begin_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a named value. Remove it from all policies first.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        if_match: &Etag,
        options: Option<NamedValueClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("NamedValue.delete", options.method_options, &[200, 204])
    }

    /// Reads a named value; the value is left out if it is secret.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        options: Option<NamedValueClientGetOptions<'a>>,
    ) -> Call<'a, NamedValueContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("NamedValue.get", options.method_options, &[200])
    }

    /// Checks that a named value exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        options: Option<NamedValueClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("NamedValue.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the named values of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`NamedValueCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<NamedValueClientListByServiceOptions<'_>>,
    ) -> Result<Pager<NamedValueCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("isKeyVaultRefreshFailed", &options.is_key_vault_refresh_failed)
            .pager(
                "NamedValue.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns the value of a named value, also if it is secret.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/namedValues/{namedValueId}/listValue`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/named-value/list-value>
    #[inline]
    pub fn list_value<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        named_value_id: &str,
        options: Option<NamedValueClientListValueOptions<'a>>,
    ) -> Call<'a, NamedValueSecretContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/namedValues/{}/listValue",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &named_value_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("NamedValue.list_value", options.method_options, &[200])
    }
}

/// Options of [`NamedValueClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct NamedValueClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`NamedValueClient::begin_refresh_secret`].
pub type NamedValueClientBeginRefreshSecretOptions<'a> = LongRunningOptions<'a>;

/// Options of [`NamedValueClient::begin_update`].
pub type NamedValueClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`NamedValueClient::delete`].
pub type NamedValueClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`NamedValueClient::get`].
pub type NamedValueClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`NamedValueClient::get_entity_tag`].
pub type NamedValueClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`NamedValueClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct NamedValueClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Limits the list to entries whose last refresh from Key Vault failed.
    ///
    /// Query parameter `isKeyVaultRefreshFailed`.
    pub is_key_vault_refresh_failed: Option<bool>,

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

/// Options of [`NamedValueClient::list_value`].
pub type NamedValueClientListValueOptions<'a> = CallOptions<'a>;
