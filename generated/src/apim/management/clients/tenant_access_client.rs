// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantAccessClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management::models::{
        AccessIdName, AccessInformationCollection, AccessInformationContract,
        AccessInformationCreateParameters, AccessInformationSecretsContract,
        AccessInformationUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Direct access to the management endpoint of a service and to its Git repository, with the access keys.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::tenant_access_client`](crate::apim::management::clients::ApiManagementClient::tenant_access_client).
#[derive(Clone, Debug)]
pub struct TenantAccessClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TenantAccessClient {
    /// Sets up direct access to the management endpoint or to the Git repository of a service, and may set its keys.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AccessInformationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/create>
    #[inline]
    pub fn create<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        if_match: &Etag,
        body: RequestContent<AccessInformationCreateParameters>,
        options: Option<TenantAccessClientCreateOptions<'a>>,
    ) -> Call<'a, AccessInformationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("TenantAccess.create", options.method_options, &[200])
    }

    /// Reads whether direct access is on; the keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// The [`AccessInformationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessClientGetOptions<'a>>,
    ) -> Call<'a, AccessInformationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TenantAccess.get", options.method_options, &[200])
    }

    /// Reads the ETag of a direct access setting, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TenantAccess.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the direct access settings of a service: management endpoint and Git repository.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`AccessInformationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<TenantAccessClientListByServiceOptions<'_>>,
    ) -> Result<Pager<AccessInformationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .pager(
                "TenantAccess.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns the keys for direct access to the management endpoint or the Git repository of a service. They give
    /// full control, so keep them safe.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/listSecrets`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// The [`AccessInformationSecretsContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/list-secrets>
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessClientListSecretsOptions<'a>>,
    ) -> Call<'a, AccessInformationSecretsContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}/listSecrets",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TenantAccess.list_secrets", options.method_options, &[200])
    }

    /// Replaces the primary key for direct access; tokens made with the old key stop working.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/regeneratePrimaryKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/regenerate-primary-key>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}/regeneratePrimaryKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TenantAccess.regenerate_primary_key", options.method_options, &[204])
    }

    /// Replaces the secondary key for direct access; tokens made with the old key stop working.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/regenerateSecondaryKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/regenerate-secondary-key>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}/regenerateSecondaryKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "TenantAccess.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }

    /// Turns direct access to the management endpoint or the Git repository of a service on or off.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AccessInformationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        if_match: &Etag,
        body: RequestContent<AccessInformationUpdateParameters>,
        options: Option<TenantAccessClientUpdateOptions<'a>>,
    ) -> Call<'a, AccessInformationContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("TenantAccess.update", options.method_options, &[200])
    }
}

/// Options of [`TenantAccessClient::create`].
pub type TenantAccessClientCreateOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::get`].
pub type TenantAccessClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::get_entity_tag`].
pub type TenantAccessClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct TenantAccessClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`TenantAccessClient::list_secrets`].
pub type TenantAccessClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::regenerate_primary_key`].
pub type TenantAccessClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::regenerate_secondary_key`].
pub type TenantAccessClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::update`].
pub type TenantAccessClientUpdateOptions<'a> = CallOptions<'a>;
