// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GraphQlApiResolverPolicyClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Etag, NoFormat, Pager, RequestContent},
};
use crate::{
    apim::management::models::{PolicyCollection, PolicyContract, PolicyExportFormat},
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Policy of a resolver: the request that fetches the data of a GraphQL field.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::graph_ql_api_resolver_policy_client`](crate::apim::management::clients::ApiManagementClient::graph_ql_api_resolver_policy_client).
#[derive(Clone, Debug)]
pub struct GraphQlApiResolverPolicyClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GraphQlApiResolverPolicyClient {
    /// Sets the policy of a GraphQL resolver, replacing the one it had. The document is checked first and takes
    /// effect at once. The policy names the data source of the field: an HTTP request, a Cosmos DB query or an Azure
    /// SQL query.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}/policies/{policyId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `resolver_id` - GraphQL resolver on which the call works. 1 to 80 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/graph-ql-api-resolver-policy/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        resolver_id: &str,
        body: RequestContent<PolicyContract>,
        options: Option<GraphQlApiResolverPolicyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/resolvers/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &resolver_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "GraphQlApiResolverPolicy.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes the policy of a GraphQL resolver; the field has no data source any more.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}/policies/{policyId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `resolver_id` - GraphQL resolver on which the call works. 1 to 80 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/graph-ql-api-resolver-policy/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        resolver_id: &str,
        if_match: &Etag,
        options: Option<GraphQlApiResolverPolicyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/resolvers/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &resolver_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("GraphQlApiResolverPolicy.delete", options.method_options, &[200, 204])
    }

    /// Reads the policy of a GraphQL resolver, as XML with or without escaped expressions.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}/policies/{policyId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `resolver_id` - GraphQL resolver on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`PolicyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/graph-ql-api-resolver-policy/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        resolver_id: &str,
        options: Option<GraphQlApiResolverPolicyClientGetOptions<'a>>,
    ) -> Call<'a, PolicyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/resolvers/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &resolver_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("format", &options.format)
            .send("GraphQlApiResolverPolicy.get", options.method_options, &[200])
    }

    /// Checks that a GraphQL resolver has a policy and reads the ETag of it.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}/policies/{policyId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `resolver_id` - GraphQL resolver on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/graph-ql-api-resolver-policy/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        resolver_id: &str,
        options: Option<GraphQlApiResolverPolicyClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/resolvers/{}/policies/policy",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &resolver_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "GraphQlApiResolverPolicy.get_entity_tag",
                options.method_options,
                &[200],
            )
    }

    /// Lists the policies of a GraphQL resolver; there is at most one.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/resolvers/{resolverId}/policies`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `resolver_id` - GraphQL resolver on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PolicyCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/graph-ql-api-resolver-policy/list-by-resolver>
    #[inline]
    pub fn list_by_resolver(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        resolver_id: &str,
        options: Option<GraphQlApiResolverPolicyClientListByResolverOptions<'_>>,
    ) -> Result<Pager<PolicyCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/resolvers/{}/policies",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &resolver_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "GraphQlApiResolverPolicy.list_by_resolver",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`GraphQlApiResolverPolicyClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct GraphQlApiResolverPolicyClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`GraphQlApiResolverPolicyClient::delete`].
pub type GraphQlApiResolverPolicyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GraphQlApiResolverPolicyClient::get`].
#[derive(Clone, Debug, Default)]
pub struct GraphQlApiResolverPolicyClientGetOptions<'a> {
    /// Format of the returned text or of the exported file.
    ///
    /// Query parameter `format`.
    pub format: Option<PolicyExportFormat>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`GraphQlApiResolverPolicyClient::get_entity_tag`].
pub type GraphQlApiResolverPolicyClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`GraphQlApiResolverPolicyClient::list_by_resolver`].
pub type GraphQlApiResolverPolicyClientListByResolverOptions<'a> = ListOptions<'a>;
