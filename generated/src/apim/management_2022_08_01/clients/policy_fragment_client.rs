// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PolicyFragmentClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, Etag, NoFormat, RequestContent, poller::PollerOptions},
};
use crate::{
    apim::management_2022_08_01::models::{
        PolicyFragmentCollection, PolicyFragmentContentFormat, PolicyFragmentContract,
        ResourceCollection,
    },
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation},
};

/// Reusable parts of policies, which policy documents include by name.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::policy_fragment_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::policy_fragment_client).
#[derive(Clone, Debug)]
pub struct PolicyFragmentClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PolicyFragmentClient {
    /// Creates a policy fragment or replaces the one with that ID. All policies that include it change at once; the
    /// document is checked, which may go on after the first answer.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyFragments/{id}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `id` - Policy fragment on which the call works. 1 to 80 characters, pattern `(^[\w]+$)|(^[\w][\w\-]+[\w]$)`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`PolicyFragmentContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-fragment/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        id: &str,
        body: RequestContent<PolicyFragmentContract>,
        options: Option<PolicyFragmentClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<PolicyFragmentContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyFragments/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "PolicyFragment.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a policy fragment, which no policy may still include.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyFragments/{id}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `id` - Policy fragment on which the call works. 1 to 80 characters, pattern `(^[\w]+$)|(^[\w][\w\-]+[\w]$)`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-fragment/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        id: &str,
        if_match: &Etag,
        options: Option<PolicyFragmentClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyFragments/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("PolicyFragment.delete", options.method_options, &[200, 204])
    }

    /// Reads the text of a policy fragment.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyFragments/{id}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `id` - Policy fragment on which the call works. 1 to 80 characters, pattern `(^[\w]+$)|(^[\w][\w\-]+[\w]$)`.
    ///
    /// # Returns
    ///
    /// The [`PolicyFragmentContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-fragment/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        id: &str,
        options: Option<PolicyFragmentClientGetOptions<'a>>,
    ) -> Call<'a, PolicyFragmentContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyFragments/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &id],
            )
            .query("api-version", &"2022-08-01")
            .query("format", &options.format)
            .send("PolicyFragment.get", options.method_options, &[200])
    }

    /// Checks that a policy fragment exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyFragments/{id}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `id` - Policy fragment on which the call works. 1 to 80 characters, pattern `(^[\w]+$)|(^[\w][\w\-]+[\w]$)`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-fragment/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        id: &str,
        options: Option<PolicyFragmentClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyFragments/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &id],
            )
            .query("api-version", &"2022-08-01")
            .send("PolicyFragment.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the policy fragments of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyFragments`, api-version `2022-08-01`
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
    /// The [`PolicyFragmentCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-fragment/list-by-service>
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PolicyFragmentClientListByServiceOptions<'a>>,
    ) -> Call<'a, PolicyFragmentCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyFragments",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$orderby", &options.orderby)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .send("PolicyFragment.list_by_service", options.method_options, &[200])
    }

    /// Lists the policies that include a policy fragment, which shows what a change affects.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyFragments/{id}/listReferences`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `id` - Policy fragment on which the call works. 1 to 80 characters, pattern `(^[\w]+$)|(^[\w][\w\-]+[\w]$)`.
    ///
    /// # Returns
    ///
    /// The [`ResourceCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-fragment/list-references>
    #[inline]
    pub fn list_references<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        id: &str,
        options: Option<PolicyFragmentClientListReferencesOptions<'a>>,
    ) -> Call<'a, ResourceCollection> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyFragments/{}/listReferences",
                &[&self.subscription_id, &resource_group_name, &service_name, &id],
            )
            .query("api-version", &"2022-08-01")
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .send("PolicyFragment.list_references", options.method_options, &[200])
    }
}

/// Options of [`PolicyFragmentClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct PolicyFragmentClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`PolicyFragmentClient::delete`].
pub type PolicyFragmentClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyFragmentClient::get`].
#[derive(Clone, Debug, Default)]
pub struct PolicyFragmentClientGetOptions<'a> {
    /// Format of the returned text or of the exported file.
    ///
    /// Query parameter `format`.
    pub format: Option<PolicyFragmentContentFormat>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PolicyFragmentClient::get_entity_tag`].
pub type PolicyFragmentClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`PolicyFragmentClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct PolicyFragmentClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PolicyFragmentClient::list_references`].
#[derive(Clone, Debug, Default)]
pub struct PolicyFragmentClientListReferencesOptions<'a> {
    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
