// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PortalConfigClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::management_2022_08_01::models::{PortalConfigCollection, PortalConfigContract},
    runtime::{Call, CallOptions, Client},
};

/// Configuration of the developer portal: sign-in, sign-up, delegation, CORS and content security.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::portal_config_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::portal_config_client).
#[derive(Clone, Debug)]
pub struct PortalConfigClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PortalConfigClient {
    /// Replaces a configuration of the developer portal: sign-in, sign-up, delegation, CORS and content security.
    /// Visitors see the change after the portal has been published.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalconfigs/{portalConfigId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_config_id` - Developer portal configuration, normally `default`. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PortalConfigContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-config/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_config_id: &str,
        if_match: &Etag,
        body: RequestContent<PortalConfigContract>,
        options: Option<PortalConfigClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PortalConfigContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalconfigs/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_config_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("PortalConfig.create_or_update", options.method_options, &[200])
    }

    /// Reads a configuration of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalconfigs/{portalConfigId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_config_id` - Developer portal configuration, normally `default`. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`PortalConfigContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-config/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_config_id: &str,
        options: Option<PortalConfigClientGetOptions<'a>>,
    ) -> Call<'a, PortalConfigContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalconfigs/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_config_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("PortalConfig.get", options.method_options, &[200])
    }

    /// Checks that a developer portal configuration exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalconfigs/{portalConfigId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_config_id` - Developer portal configuration, normally `default`. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-config/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_config_id: &str,
        options: Option<PortalConfigClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalconfigs/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_config_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("PortalConfig.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the configurations of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalconfigs`, api-version `2022-08-01`
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
    /// The [`PortalConfigCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-config/list-by-service>
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PortalConfigClientListByServiceOptions<'a>>,
    ) -> Call<'a, PortalConfigCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalconfigs",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .send("PortalConfig.list_by_service", options.method_options, &[200])
    }

    /// Changes the given fields of a developer portal configuration and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalconfigs/{portalConfigId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_config_id` - Developer portal configuration, normally `default`. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PortalConfigContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-config/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_config_id: &str,
        if_match: &Etag,
        body: RequestContent<PortalConfigContract>,
        options: Option<PortalConfigClientUpdateOptions<'a>>,
    ) -> Call<'a, PortalConfigContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalconfigs/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_config_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("PortalConfig.update", options.method_options, &[200])
    }
}

/// Options of [`PortalConfigClient::create_or_update`].
pub type PortalConfigClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`PortalConfigClient::get`].
pub type PortalConfigClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PortalConfigClient::get_entity_tag`].
pub type PortalConfigClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`PortalConfigClient::list_by_service`].
pub type PortalConfigClientListByServiceOptions<'a> = CallOptions<'a>;

/// Options of [`PortalConfigClient::update`].
pub type PortalConfigClientUpdateOptions<'a> = CallOptions<'a>;
