// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AuthorizationAccessPolicyClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        AuthorizationAccessPolicyCollection, AuthorizationAccessPolicyContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Who may fetch the token of a stored connection.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::authorization_access_policy_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::authorization_access_policy_client).
#[derive(Clone, Debug)]
pub struct AuthorizationAccessPolicyClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AuthorizationAccessPolicyClient {
    /// Lets a Microsoft Entra identity fetch the token of a connection, or replaces that permission.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/accessPolicies/{authorizationAccessPolicyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `authorization_access_policy_id` - Access policy on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationAccessPolicyContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-access-policy/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        authorization_access_policy_id: &str,
        body: RequestContent<AuthorizationAccessPolicyContract>,
        options: Option<AuthorizationAccessPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, AuthorizationAccessPolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}/accessPolicies/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                    &authorization_access_policy_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "AuthorizationAccessPolicy.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes an access policy of a connection. The identity can no longer fetch the token.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/accessPolicies/{authorizationAccessPolicyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `authorization_access_policy_id` - Access policy on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-access-policy/delete>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        authorization_access_policy_id: &str,
        if_match: &Etag,
        options: Option<AuthorizationAccessPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}/accessPolicies/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                    &authorization_access_policy_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send(
                "AuthorizationAccessPolicy.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Reads which identity an access policy of a connection admits.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/accessPolicies/{authorizationAccessPolicyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `authorization_access_policy_id` - Access policy on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationAccessPolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-access-policy/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        authorization_access_policy_id: &str,
        options: Option<AuthorizationAccessPolicyClientGetOptions<'a>>,
    ) -> Call<'a, AuthorizationAccessPolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}/accessPolicies/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                    &authorization_access_policy_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("AuthorizationAccessPolicy.get", options.method_options, &[200])
    }

    /// Lists the access policies of a connection.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/accessPolicies`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`AuthorizationAccessPolicyCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-access-policy/list-by-authorization>
    #[inline]
    pub fn list_by_authorization(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        options: Option<AuthorizationAccessPolicyClientListByAuthorizationOptions<'_>>,
    ) -> Result<Pager<AuthorizationAccessPolicyCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}/accessPolicies",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "AuthorizationAccessPolicy.list_by_authorization",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`AuthorizationAccessPolicyClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationAccessPolicyClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`AuthorizationAccessPolicyClient::delete`].
pub type AuthorizationAccessPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationAccessPolicyClient::get`].
pub type AuthorizationAccessPolicyClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationAccessPolicyClient::list_by_authorization`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationAccessPolicyClientListByAuthorizationOptions<'a> {
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
