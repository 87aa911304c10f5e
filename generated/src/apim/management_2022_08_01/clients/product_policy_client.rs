// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductPolicyClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    apim::management_2022_08_01::models::{
        PolicyCollection, PolicyContract, PolicyExportFormat,
    },
    runtime::{Call, CallOptions, Client},
};

/// Policy that applies to calls made with a subscription to a product.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::product_policy_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::product_policy_client).
#[derive(Clone, Debug)]
pub struct ProductPolicyClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ProductPolicyClient {
    /// Sets the policy of a product, replacing the one it had. The document is checked first and takes effect at
    /// once. It should contain `base` where the policies of the service are to apply.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-policy/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        body: RequestContent<PolicyContract>,
        options: Option<ProductPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ProductPolicy.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes the policy of a product; the policies of the service still apply.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-policy/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        if_match: &Etag,
        options: Option<ProductPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("ProductPolicy.delete", options.method_options, &[200, 204])
    }

    /// Reads the policy of a product, as XML with or without escaped expressions.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-policy/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductPolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .query("format", &options.format)
            .send("ProductPolicy.get", options.method_options, &[200])
    }

    /// Checks that a product has a policy and reads the ETag of it.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/policies/{policyId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-policy/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductPolicyClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ProductPolicy.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the policies of a product; there is at most one.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/policies`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// The [`PolicyCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-policy/list-by-product>
    #[inline]
    pub fn list_by_product<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductPolicyClientListByProductOptions<'a>>,
    ) -> Call<'a, PolicyCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/policies",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ProductPolicy.list_by_product", options.method_options, &[200])
    }
}

/// Options of [`ProductPolicyClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ProductPolicyClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ProductPolicyClient::delete`].
pub type ProductPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::get`].
#[derive(Clone, Debug, Default)]
pub struct ProductPolicyClientGetOptions<'a> {
    /// Format of the returned text or of the exported file.
    ///
    /// Query parameter `format`.
    pub format: Option<PolicyExportFormat>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ProductPolicyClient::get_entity_tag`].
pub type ProductPolicyClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ProductPolicyClient::list_by_product`].
pub type ProductPolicyClientListByProductOptions<'a> = CallOptions<'a>;
