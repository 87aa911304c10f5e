// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PolicyRestrictionClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Etag, NoFormat, Pager, RequestContent},
};
use crate::{
    apim::management::models::{
        PolicyRestrictionCollection, PolicyRestrictionContract,
        PolicyRestrictionUpdateContract,
    },
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Rules that force policy documents to include the policy of the level above.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::policy_restriction_client`](crate::apim::management::clients::ApiManagementClient::policy_restriction_client).
#[derive(Clone, Debug)]
pub struct PolicyRestrictionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PolicyRestrictionClient {
    /// Creates a policy restriction or replaces the one with that ID. It says at which level policies must keep the
    /// `base` element.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyRestrictions/{policyRestrictionId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `policy_restriction_id` - Policy restriction on which the call works. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PolicyRestrictionContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        policy_restriction_id: &str,
        body: RequestContent<PolicyRestrictionContract>,
        options: Option<PolicyRestrictionClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PolicyRestrictionContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyRestrictions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &policy_restriction_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "PolicyRestriction.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a policy restriction. Policies are free again.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyRestrictions/{policyRestrictionId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `policy_restriction_id` - Policy restriction on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        policy_restriction_id: &str,
        options: Option<PolicyRestrictionClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyRestrictions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &policy_restriction_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .send("PolicyRestriction.delete", options.method_options, &[200, 204])
    }

    /// Reads for which policies a policy restriction holds.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyRestrictions/{policyRestrictionId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `policy_restriction_id` - Policy restriction on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`PolicyRestrictionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        policy_restriction_id: &str,
        options: Option<PolicyRestrictionClientGetOptions<'a>>,
    ) -> Call<'a, PolicyRestrictionContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyRestrictions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &policy_restriction_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("PolicyRestriction.get", options.method_options, &[200])
    }

    /// Checks that a policy restriction exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyRestrictions/{policyRestrictionId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `policy_restriction_id` - Policy restriction on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        policy_restriction_id: &str,
        options: Option<PolicyRestrictionClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyRestrictions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &policy_restriction_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("PolicyRestriction.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the policy restrictions of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyRestrictions`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`PolicyRestrictionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PolicyRestrictionClientListByServiceOptions<'_>>,
    ) -> Result<Pager<PolicyRestrictionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyRestrictions",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "PolicyRestriction.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of a policy restriction and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyRestrictions/{policyRestrictionId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `policy_restriction_id` - Policy restriction on which the call works. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PolicyRestrictionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        policy_restriction_id: &str,
        if_match: &Etag,
        body: RequestContent<PolicyRestrictionUpdateContract>,
        options: Option<PolicyRestrictionClientUpdateOptions<'a>>,
    ) -> Call<'a, PolicyRestrictionContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyRestrictions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &policy_restriction_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("PolicyRestriction.update", options.method_options, &[200])
    }
}

/// Options of [`PolicyRestrictionClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct PolicyRestrictionClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PolicyRestrictionClient::delete`].
#[derive(Clone, Debug, Default)]
pub struct PolicyRestrictionClientDeleteOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PolicyRestrictionClient::get`].
pub type PolicyRestrictionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyRestrictionClient::get_entity_tag`].
pub type PolicyRestrictionClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyRestrictionClient::list_by_service`].
pub type PolicyRestrictionClientListByServiceOptions<'a> = ListOptions<'a>;

/// Options of [`PolicyRestrictionClient::update`].
pub type PolicyRestrictionClientUpdateOptions<'a> = CallOptions<'a>;
