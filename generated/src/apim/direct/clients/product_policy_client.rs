// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductPolicyClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::{PolicyCollection, PolicyContract, PolicyContractMediaType},
    runtime::{Call, CallOptions, Client, TextFormat},
};

/// Policies that apply to calls made through a product.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::product_policy_client`](crate::apim::direct::clients::ApimClient::product_policy_client).
#[derive(Clone, Debug)]
pub struct ProductPolicyClient {
    pub(super) client: Client,
}

impl ProductPolicyClient {
    /// Sets the policies of a product, such as rate limits and quotas, and replaces those it had.
    ///
    /// `PUT /products/{productId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-policy-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        product_id: &str,
        body: RequestContent<PolicyContract>,
        options: Option<ProductPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/products/{}/policies/policy", &[&product_id])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("ProductPolicy.create_or_update", options.method_options, &[200, 201])
    }

    /// Sets the policies of a product, such as rate limits and quotas, and replaces those it had.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `PUT /products/{productId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-policy-entity>
    #[inline]
    pub fn create_or_update_as<'a>(
        &self,
        product_id: &str,
        content_type: &PolicyContractMediaType,
        body: RequestContent<String, TextFormat>,
        options: Option<ProductPolicyClientCreateOrUpdateAsOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/products/{}/policies/policy", &[&product_id])
            .query("api-version", &"2017-03-01")
            .header("Content-Type", &content_type)
            .content(body)
            .send(
                "ProductPolicy.create_or_update_as",
                options.method_options,
                &[200, 201],
            )
    }

    /// Removes the policies of a product; limits that they set no longer apply.
    ///
    /// `DELETE /products/{productId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-policy-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        product_id: &str,
        if_match: &Etag,
        options: Option<ProductPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/products/{}/policies/policy", &[&product_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("ProductPolicy.delete", options.method_options, &[204])
    }

    /// Reads the policy document of a product.
    ///
    /// `GET /products/{productId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-policy-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        product_id: &str,
        options: Option<ProductPolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}/policies/policy", &[&product_id])
            .query("api-version", &"2017-03-01")
            .send("ProductPolicy.get", options.method_options, &[200])
    }

    /// Reads the policy document of a product.
    ///
    /// This form is for media types other than JSON; the content travels as it is.
    ///
    /// `GET /products/{productId}/policies/{policyId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-policy-entity>
    #[inline]
    pub fn get_as<'a>(
        &self,
        product_id: &str,
        accept: &PolicyContractMediaType,
        options: Option<ProductPolicyClientGetAsOptions<'a>>,
    ) -> Call<'a, String, TextFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}/policies/policy", &[&product_id])
            .query("api-version", &"2017-03-01")
            .header("Accept", &accept)
            .send("ProductPolicy.get_as", options.method_options, &[200])
    }

    /// Returns the policies of a product as a list, which has at most one entry.
    ///
    /// `GET /products/{productId}/policies`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PolicyCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-policy-entity>
    #[inline]
    pub fn list_by_product<'a>(
        &self,
        product_id: &str,
        options: Option<ProductPolicyClientListByProductOptions<'a>>,
    ) -> Call<'a, PolicyCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}/policies", &[&product_id])
            .query("api-version", &"2017-03-01")
            .send("ProductPolicy.list_by_product", options.method_options, &[200])
    }
}

/// Options of [`ProductPolicyClient::create_or_update`].
pub type ProductPolicyClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::create_or_update_as`].
pub type ProductPolicyClientCreateOrUpdateAsOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::delete`].
pub type ProductPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::get`].
pub type ProductPolicyClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::get_as`].
pub type ProductPolicyClientGetAsOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::list_by_product`].
pub type ProductPolicyClientListByProductOptions<'a> = CallOptions<'a>;
