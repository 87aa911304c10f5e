// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GatewayCertificateAuthorityClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        GatewayCertificateAuthorityCollection, GatewayCertificateAuthorityContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Certificate authorities whose client certificates a self-hosted gateway trusts.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::gateway_certificate_authority_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::gateway_certificate_authority_client).
#[derive(Clone, Debug)]
pub struct GatewayCertificateAuthorityClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GatewayCertificateAuthorityClient {
    /// Assigns a certificate of the service to a self-hosted gateway as a certificate authority, or changes whether
    /// it is trusted.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/certificateAuthorities/{certificateId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `certificate_id` - Certificate on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GatewayCertificateAuthorityContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-certificate-authority/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        certificate_id: &str,
        body: RequestContent<GatewayCertificateAuthorityContract>,
        options: Option<GatewayCertificateAuthorityClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, GatewayCertificateAuthorityContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/certificateAuthorities/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &certificate_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "GatewayCertificateAuthority.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a certificate authority of a self-hosted gateway. The certificate stays in the service.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/certificateAuthorities/{certificateId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `certificate_id` - Certificate on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-certificate-authority/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        certificate_id: &str,
        if_match: &Etag,
        options: Option<GatewayCertificateAuthorityClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/certificateAuthorities/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &certificate_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send(
                "GatewayCertificateAuthority.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Reads whether a self-hosted gateway trusts a certificate authority.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/certificateAuthorities/{certificateId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `certificate_id` - Certificate on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`GatewayCertificateAuthorityContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-certificate-authority/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        certificate_id: &str,
        options: Option<GatewayCertificateAuthorityClientGetOptions<'a>>,
    ) -> Call<'a, GatewayCertificateAuthorityContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/certificateAuthorities/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &certificate_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("GatewayCertificateAuthority.get", options.method_options, &[200])
    }

    /// Checks that a certificate authority of a self-hosted gateway exists and reads its ETag, which later changes
    /// can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/certificateAuthorities/{certificateId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `certificate_id` - Certificate on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-certificate-authority/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        certificate_id: &str,
        options: Option<GatewayCertificateAuthorityClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/certificateAuthorities/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &certificate_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "GatewayCertificateAuthority.get_entity_tag",
                options.method_options,
                &[200],
            )
    }

    /// Lists the certificate authorities of a self-hosted gateway.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/certificateAuthorities`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GatewayCertificateAuthorityCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-certificate-authority/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayCertificateAuthorityClientListByServiceOptions<'_>>,
    ) -> Result<Pager<GatewayCertificateAuthorityCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/certificateAuthorities",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "GatewayCertificateAuthority.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`GatewayCertificateAuthorityClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct GatewayCertificateAuthorityClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`GatewayCertificateAuthorityClient::delete`].
pub type GatewayCertificateAuthorityClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayCertificateAuthorityClient::get`].
pub type GatewayCertificateAuthorityClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayCertificateAuthorityClient::get_entity_tag`].
pub type GatewayCertificateAuthorityClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayCertificateAuthorityClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct GatewayCertificateAuthorityClientListByServiceOptions<'a> {
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
