// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiPolicyClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    apim::management_2022_08_01::models::{
        PolicyCollection, PolicyContract, PolicyContractMediaType, PolicyExportFormat,
    },
    runtime::{Call, CallOptions, Client, TextFormat},
};

/// Policy that applies to all operations of an API.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_policy_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::api_policy_client).
#[derive(Clone, Debug)]
pub struct ApiPolicyClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiPolicyClient {
    /// Sets the policy of an API, replacing the one it had. The document is checked first and takes effect at once.
    /// It should contain `base` where the policies of product and service are to apply.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-policy/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        body: RequestContent<PolicyContract>,
        options: Option<ApiPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/policies/policy",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ApiPolicy.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes the policy of an API; the policies of product and service still apply.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-policy/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        if_match: &Etag,
        options: Option<ApiPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/policies/policy",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("ApiPolicy.delete", options.method_options, &[200, 204])
    }

    /// Reads the policy of an API, as XML with or without escaped expressions.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-policy/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiPolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/policies/policy",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .query("format", &options.format)
            .send("ApiPolicy.get", options.method_options, &[200])
    }

    /// Reads the policy of an API, as XML with or without escaped expressions.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `accept` - Media type of the response.
    ///
    /// # Returns
    ///
    /// The body as text, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-policy/get-as>
    #[inline]
    pub fn get_as<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        accept: &PolicyContractMediaType,
        options: Option<ApiPolicyClientGetAsOptions<'a>>,
    ) -> Call<'a, String, TextFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/policies/policy",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .query("format", &options.format)
            .header("Accept", &accept)
            .send("ApiPolicy.get_as", options.method_options, &[200])
    }

    /// Checks that an API has a policy and reads the ETag of it.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-policy/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiPolicyClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/policies/policy",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .send("ApiPolicy.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the policies of an API; there is at most one.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-policy/list-by-api>
    #[inline]
    pub fn list_by_api<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiPolicyClientListByApiOptions<'a>>,
    ) -> Call<'a, PolicyCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/policies",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .send("ApiPolicy.list_by_api", options.method_options, &[200])
    }
}

/// Options of [`ApiPolicyClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiPolicyClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiPolicyClient::delete`].
pub type ApiPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::get`].
#[derive(Clone, Debug, Default)]
pub struct ApiPolicyClientGetOptions<'a> {
    /// Format of the returned text or of the exported file.
    ///
    /// Query parameter `format`.
    pub format: Option<PolicyExportFormat>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiPolicyClient::get_as`].
#[derive(Clone, Debug, Default)]
pub struct ApiPolicyClientGetAsOptions<'a> {
    /// Format of the returned text or of the exported file.
    ///
    /// Query parameter `format`.
    pub format: Option<PolicyExportFormat>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiPolicyClient::get_entity_tag`].
pub type ApiPolicyClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::list_by_api`].
pub type ApiPolicyClientListByApiOptions<'a> = CallOptions<'a>;
