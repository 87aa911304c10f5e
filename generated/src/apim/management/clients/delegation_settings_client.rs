// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DelegationSettingsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    apim::management::models::{
        PortalDelegationSettings, PortalSettingValidationKeyContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// Delegation of sign-up, sign-in and subscribing from the developer portal to a website of your own.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::delegation_settings_client`](crate::apim::management::clients::ApiManagementClient::delegation_settings_client).
#[derive(Clone, Debug)]
pub struct DelegationSettingsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl DelegationSettingsClient {
    /// Sets whether the developer portal hands sign-up, sign-in and subscribing over to a website of your own, and
    /// its address.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PortalDelegationSettings`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/delegation-settings/create-or-update>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<PortalDelegationSettings>,
        options: Option<DelegationSettingsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PortalDelegationSettings> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalsettings/delegation",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("DelegationSettings.create_or_update", options.method_options, &[200])
    }

    /// Reads the delegation settings of the developer portal; the validation key is left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation`, api-version `2024-05-01`
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
    /// The [`PortalDelegationSettings`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/delegation-settings/get>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<DelegationSettingsClientGetOptions<'a>>,
    ) -> Call<'a, PortalDelegationSettings> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalsettings/delegation",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .send("DelegationSettings.get", options.method_options, &[200])
    }

    /// Reads the ETag of the delegation settings of the developer portal, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation`, api-version `2024-05-01`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/delegation-settings/get-entity-tag>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<DelegationSettingsClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalsettings/delegation",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .send("DelegationSettings.get_entity_tag", options.method_options, &[200])
    }

    /// Returns the validation key with which your own website checks that delegated requests come from the developer
    /// portal.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation/listSecrets`, api-version `2024-05-01`
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
    /// The [`PortalSettingValidationKeyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/delegation-settings/list-secrets>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<DelegationSettingsClientListSecretsOptions<'a>>,
    ) -> Call<'a, PortalSettingValidationKeyContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalsettings/delegation/listSecrets",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .send("DelegationSettings.list_secrets", options.method_options, &[200])
    }

    /// Changes the given fields of the delegation settings of the developer portal and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/delegation-settings/update>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        if_match: &Etag,
        body: RequestContent<PortalDelegationSettings>,
        options: Option<DelegationSettingsClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalsettings/delegation",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("DelegationSettings.update", options.method_options, &[204])
    }
}

/// Options of [`DelegationSettingsClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct DelegationSettingsClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`DelegationSettingsClient::get`].
pub type DelegationSettingsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`DelegationSettingsClient::get_entity_tag`].
pub type DelegationSettingsClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`DelegationSettingsClient::list_secrets`].
pub type DelegationSettingsClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`DelegationSettingsClient::update`].
pub type DelegationSettingsClientUpdateOptions<'a> = CallOptions<'a>;
