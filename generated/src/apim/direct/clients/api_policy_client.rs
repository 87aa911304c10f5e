// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiPolicyClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::{PolicyCollection, PolicyContract, PolicyContractMediaType},
    runtime::{Call, CallOptions, Client, TextFormat},
};

/// Policies that apply to all operations of an API.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::api_policy_client`](crate::apim::direct::clients::ApimClient::api_policy_client).
#[derive(Clone, Debug)]
pub struct ApiPolicyClient {
    pub(super) client: Client,
}

impl ApiPolicyClient {
    /// Sets the policies of an API and replaces those it had. They take effect for all of its operations within a
    /// short time.
    ///
    /// `PUT /apis/{apiId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-policy-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        api_id: &str,
        if_match: &Etag,
        body: RequestContent<PolicyContract>,
        options: Option<ApiPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}/policies/policy", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("ApiPolicy.create_or_update", options.method_options, &[200, 201])
    }

    /// Sets the policies of an API and replaces those it had. They take effect for all of its operations within a
    /// short time.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `PUT /apis/{apiId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-policy-entity>
    #[inline]
    pub fn create_or_update_as<'a>(
        &self,
        api_id: &str,
        if_match: &Etag,
        content_type: &PolicyContractMediaType,
        body: RequestContent<String, TextFormat>,
        options: Option<ApiPolicyClientCreateOrUpdateAsOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}/policies/policy", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .header("Content-Type", &content_type)
            .content(body)
            .send("ApiPolicy.create_or_update_as", options.method_options, &[200, 201])
    }

    /// Removes the policies of an API; those of its operations, products and of the service still apply.
    ///
    /// `DELETE /apis/{apiId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-policy-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        api_id: &str,
        if_match: &Etag,
        options: Option<ApiPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/apis/{}/policies/policy", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("ApiPolicy.delete", options.method_options, &[204])
    }

    /// Reads the policy document of an API.
    ///
    /// `GET /apis/{apiId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-policy-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        api_id: &str,
        options: Option<ApiPolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/policies/policy", &[&api_id])
            .query("api-version", &"2017-03-01")
            .send("ApiPolicy.get", options.method_options, &[200])
    }

    /// Reads the policy document of an API.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `GET /apis/{apiId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-policy-entity>
    #[inline]
    pub fn get_as<'a>(
        &self,
        api_id: &str,
        accept: &PolicyContractMediaType,
        options: Option<ApiPolicyClientGetAsOptions<'a>>,
    ) -> Call<'a, String, TextFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/policies/policy", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("Accept", &accept)
            .send("ApiPolicy.get_as", options.method_options, &[200])
    }

    /// Returns the policies of an API as a list, which has at most one entry.
    ///
    /// `GET /apis/{apiId}/policies`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-policy-entity>
    #[inline]
    pub fn list_by_api<'a>(
        &self,
        api_id: &str,
        options: Option<ApiPolicyClientListByApiOptions<'a>>,
    ) -> Call<'a, PolicyCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/policies", &[&api_id])
            .query("api-version", &"2017-03-01")
            .send("ApiPolicy.list_by_api", options.method_options, &[200])
    }
}

/// Options of [`ApiPolicyClient::create_or_update`].
pub type ApiPolicyClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::create_or_update_as`].
pub type ApiPolicyClientCreateOrUpdateAsOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::delete`].
pub type ApiPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::get`].
pub type ApiPolicyClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::get_as`].
pub type ApiPolicyClientGetAsOptions<'a> = CallOptions<'a>;

/// Options of [`ApiPolicyClient::list_by_api`].
pub type ApiPolicyClientListByApiOptions<'a> = CallOptions<'a>;
