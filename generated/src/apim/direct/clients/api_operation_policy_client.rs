// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiOperationPolicyClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::{PolicyCollection, PolicyContract, PolicyContractMediaType},
    runtime::{Call, CallOptions, Client, TextFormat},
};

/// Policies that apply to a single operation of an API.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::api_operation_policy_client`](crate::apim::direct::clients::ApimClient::api_operation_policy_client).
#[derive(Clone, Debug)]
pub struct ApiOperationPolicyClient {
    pub(super) client: Client,
}

impl ApiOperationPolicyClient {
    /// Sets the policies of one operation and replaces those it had. The whole policy document is sent; the element
    /// `base` inside it marks where the policies of the API take effect.
    ///
    /// `PUT /apis/{apiId}/operations/{operationId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-policy-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        body: RequestContent<PolicyContract>,
        options: Option<ApiOperationPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}/operations/{}/policies/policy", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send(
                "ApiOperationPolicy.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Sets the policies of one operation and replaces those it had. The whole policy document is sent; the element
    /// `base` inside it marks where the policies of the API take effect.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `PUT /apis/{apiId}/operations/{operationId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `content_type` - The media type of the body.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-policy-entity>
    #[inline]
    pub fn create_or_update_as<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        content_type: &PolicyContractMediaType,
        body: RequestContent<String, TextFormat>,
        options: Option<ApiOperationPolicyClientCreateOrUpdateAsOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}/operations/{}/policies/policy", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .header("Content-Type", &content_type)
            .content(body)
            .send(
                "ApiOperationPolicy.create_or_update_as",
                options.method_options,
                &[200, 201],
            )
    }

    /// Removes the policies of one operation; those of the API, the product and the service still apply.
    ///
    /// `DELETE /apis/{apiId}/operations/{operationId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-policy-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        options: Option<ApiOperationPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/apis/{}/operations/{}/policies/policy", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("ApiOperationPolicy.delete", options.method_options, &[204])
    }

    /// Reads the policy document of one operation.
    ///
    /// `GET /apis/{apiId}/operations/{operationId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-policy-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        options: Option<ApiOperationPolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/operations/{}/policies/policy", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .send("ApiOperationPolicy.get", options.method_options, &[200])
    }

    /// Reads the policy document of one operation.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `GET /apis/{apiId}/operations/{operationId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-policy-entity>
    #[inline]
    pub fn get_as<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        accept: &PolicyContractMediaType,
        options: Option<ApiOperationPolicyClientGetAsOptions<'a>>,
    ) -> Call<'a, String, TextFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/operations/{}/policies/policy", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .header("Accept", &accept)
            .send("ApiOperationPolicy.get_as", options.method_options, &[200])
    }

    /// Returns the policies of one operation as a list, which has at most one entry.
    ///
    /// `GET /apis/{apiId}/operations/{operationId}/policies`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-policy-entity>
    #[inline]
    pub fn list_by_operation<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        options: Option<ApiOperationPolicyClientListByOperationOptions<'a>>,
    ) -> Call<'a, PolicyCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/operations/{}/policies", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .send("ApiOperationPolicy.list_by_operation", options.method_options, &[200])
    }
}

/// Options of [`ApiOperationPolicyClient::create_or_update`].
pub type ApiOperationPolicyClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationPolicyClient::create_or_update_as`].
pub type ApiOperationPolicyClientCreateOrUpdateAsOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationPolicyClient::delete`].
pub type ApiOperationPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationPolicyClient::get`].
pub type ApiOperationPolicyClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationPolicyClient::get_as`].
pub type ApiOperationPolicyClientGetAsOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationPolicyClient::list_by_operation`].
pub type ApiOperationPolicyClientListByOperationOptions<'a> = CallOptions<'a>;
