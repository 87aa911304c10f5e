// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OpenIdConnectProviderClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{
        ClientSecretContract, OpenIdConnectProviderCollection,
        OpenidConnectProviderContract, OpenidConnectProviderUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// OpenID Connect providers that protect APIs and that the developer portal uses to get test tokens.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::open_id_connect_provider_client`](crate::apim::management::clients::ApiManagementClient::open_id_connect_provider_client).
#[derive(Clone, Debug)]
pub struct OpenIdConnectProviderClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OpenIdConnectProviderClient {
    /// Registers an OpenID Connect provider with a service or replaces the registration, so that APIs can refer to it
    /// and the developer portal can get test tokens.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`OpenidConnectProviderContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        body: RequestContent<OpenidConnectProviderContract>,
        options: Option<OpenIdConnectProviderClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, OpenidConnectProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "OpenIdConnectProvider.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes an OpenID Connect provider. No API may still refer to it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        if_match: &Etag,
        options: Option<OpenIdConnectProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("OpenIdConnectProvider.delete", options.method_options, &[200, 204])
    }

    /// Reads the settings of an OpenID Connect provider; the client secret is left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`OpenidConnectProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        options: Option<OpenIdConnectProviderClientGetOptions<'a>>,
    ) -> Call<'a, OpenidConnectProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2024-05-01")
            .send("OpenIdConnectProvider.get", options.method_options, &[200])
    }

    /// Checks that an OpenID Connect provider exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        options: Option<OpenIdConnectProviderClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2024-05-01")
            .send("OpenIdConnectProvider.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the OpenID Connect providers that are registered with a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`OpenIdConnectProviderCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<OpenIdConnectProviderClientListByServiceOptions<'_>>,
    ) -> Result<Pager<OpenIdConnectProviderCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "OpenIdConnectProvider.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns the client secret that is stored for an OpenID Connect provider.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}/listSecrets`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ClientSecretContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/list-secrets>
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        options: Option<OpenIdConnectProviderClientListSecretsOptions<'a>>,
    ) -> Call<'a, ClientSecretContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}/listSecrets",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2024-05-01")
            .send("OpenIdConnectProvider.list_secrets", options.method_options, &[200])
    }

    /// Changes the given fields of an OpenID Connect provider and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`OpenidConnectProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        if_match: &Etag,
        body: RequestContent<OpenidConnectProviderUpdateContract>,
        options: Option<OpenIdConnectProviderClientUpdateOptions<'a>>,
    ) -> Call<'a, OpenidConnectProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("OpenIdConnectProvider.update", options.method_options, &[200])
    }
}

/// Options of [`OpenIdConnectProviderClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`OpenIdConnectProviderClient::delete`].
pub type OpenIdConnectProviderClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::get`].
pub type OpenIdConnectProviderClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::get_entity_tag`].
pub type OpenIdConnectProviderClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientListByServiceOptions<'a> {
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

/// Options of [`OpenIdConnectProviderClient::list_secrets`].
pub type OpenIdConnectProviderClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::update`].
pub type OpenIdConnectProviderClientUpdateOptions<'a> = CallOptions<'a>;
