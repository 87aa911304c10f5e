// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OpenIdConnectProviderClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        ClientSecretContract, OpenIdConnectProviderCollection,
        OpenidConnectProviderContract, OpenidConnectProviderUpdateContract,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the open id connect provider group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::open_id_connect_provider_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::open_id_connect_provider_client).
#[derive(Clone, Debug)]
pub struct OpenIdConnectProviderClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OpenIdConnectProviderClient {
    /// Creates or updates open id connect provider.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - Opid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "OpenIdConnectProvider.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes open id connect provider.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - Opid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/open-id-connect-provider/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        opid: &str,
        if_match: &str,
        options: Option<OpenIdConnectProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .send("OpenIdConnectProvider.delete", options.method_options, &[200, 204])
    }

    /// Gets open id connect provider.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - Opid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .send("OpenIdConnectProvider.get", options.method_options, &[200])
    }

    /// Gets entity tag of open id connect provider.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - Opid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2023-09-01-preview")
            .send("OpenIdConnectProvider.get_entity_tag", options.method_options, &[200])
    }

    /// Lists open id connect provider by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
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

    /// Lists secrets of open id connect provider.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}/listSecrets`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - Opid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .send("OpenIdConnectProvider.list_secrets", options.method_options, &[200])
    }

    /// Updates open id connect provider.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/openidConnectProviders/{opid}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `opid` - Opid. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
        if_match: &str,
        body: RequestContent<OpenidConnectProviderUpdateContract>,
        options: Option<OpenIdConnectProviderClientUpdateOptions<'a>>,
    ) -> Call<'a, OpenidConnectProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/openidConnectProviders/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &opid],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .json(body)
            .send("OpenIdConnectProvider.update", options.method_options, &[200])
    }
}

/// Options of
/// [`OpenIdConnectProviderClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`OpenIdConnectProviderClient::delete`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::delete).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`OpenIdConnectProviderClient::get`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::get).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`OpenIdConnectProviderClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`OpenIdConnectProviderClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientListByServiceOptions<'a> {
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
/// [`OpenIdConnectProviderClient::list_secrets`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::list_secrets).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientListSecretsOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`OpenIdConnectProviderClient::update`](crate::apim::management_2023_09_01_preview::clients::OpenIdConnectProviderClient::update).
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
