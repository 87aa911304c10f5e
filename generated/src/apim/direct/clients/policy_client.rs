// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PolicyClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        PolicyCollection, PolicyContract, PolicyContractMediaType, PolicyScopeContract,
    },
    runtime::{Call, CallOptions, Client, NextLink, TextFormat},
};

/// Policies that apply to all APIs of the service.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::policy_client`](crate::apim::direct::clients::ApimClient::policy_client).
#[derive(Clone, Debug)]
pub struct PolicyClient {
    pub(super) client: Client,
}

impl PolicyClient {
    /// Sets the service-wide policies and replaces the previous ones. They affect the calls to every API, so a
    /// mistake here reaches all callers.
    ///
    /// `PUT /policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        body: RequestContent<PolicyContract>,
        options: Option<PolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/policies/policy", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("Policy.create_or_update", options.method_options, &[200, 201])
    }

    /// Sets the service-wide policies and replaces the previous ones. They affect the calls to every API, so a
    /// mistake here reaches all callers.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `PUT /policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-entity>
    #[inline]
    pub fn create_or_update_as<'a>(
        &self,
        content_type: &PolicyContractMediaType,
        body: RequestContent<String, TextFormat>,
        options: Option<PolicyClientCreateOrUpdateAsOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/policies/policy", &[])
            .query("api-version", &"2017-03-01")
            .header("Content-Type", &content_type)
            .content(body)
            .send("Policy.create_or_update_as", options.method_options, &[200, 201])
    }

    /// Removes the service-wide policies; those of products, APIs and operations still apply.
    ///
    /// `DELETE /policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        if_match: &Etag,
        options: Option<PolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/policies/policy", &[])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Policy.delete", options.method_options, &[204])
    }

    /// Reads the service-wide policy document.
    ///
    /// `GET /policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<PolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/policies/policy", &[])
            .query("api-version", &"2017-03-01")
            .send("Policy.get", options.method_options, &[200])
    }

    /// Reads the service-wide policy document.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `GET /policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-entity>
    #[inline]
    pub fn get_as<'a>(
        &self,
        accept: &PolicyContractMediaType,
        options: Option<PolicyClientGetAsOptions<'a>>,
    ) -> Call<'a, String, TextFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get("/policies/policy", &[])
            .query("api-version", &"2017-03-01")
            .header("Accept", &accept)
            .send("Policy.get_as", options.method_options, &[200])
    }

    /// Returns the service-wide policies, or those of another scope, as a list.
    ///
    /// `GET /policies`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<PolicyClientListOptions<'_>>,
    ) -> Result<Pager<PolicyCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/policies", &[])
            .query("api-version", &"2017-03-01")
            .query("scope", &options.scope)
            .pager("Policy.list", NextLink::None, options.method_options, &[200])
    }
}

/// Options of [`PolicyClient::create_or_update`].
pub type PolicyClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyClient::create_or_update_as`].
pub type PolicyClientCreateOrUpdateAsOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyClient::delete`].
pub type PolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyClient::get`].
pub type PolicyClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyClient::get_as`].
pub type PolicyClientGetAsOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyClient::list`].
#[derive(Clone, Debug, Default)]
pub struct PolicyClientListOptions<'a> {
    /// Level whose policies or snippets are wanted; by default that of the service.
    ///
    /// Query parameter `scope`.
    pub scope: Option<PolicyScopeContract>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
