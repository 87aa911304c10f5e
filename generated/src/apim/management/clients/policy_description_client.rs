// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PolicyDescriptionClient`] and the options of its methods.

use azure_core::http::ClientMethodOptions;
use crate::{
    apim::management::models::{PolicyDescriptionCollection, PolicyScopeContract},
    runtime::{Call, Client},
};

/// Short explanations of the policy statements.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::policy_description_client`](crate::apim::management::clients::ApiManagementClient::policy_description_client).
#[derive(Clone, Debug)]
pub struct PolicyDescriptionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PolicyDescriptionClient {
    /// Lists the policy statements that are allowed at a level, each with a short explanation.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policyDescriptions`, api-version `2024-05-01`
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
    /// The [`PolicyDescriptionCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-description/list-by-service>
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PolicyDescriptionClientListByServiceOptions<'a>>,
    ) -> Call<'a, PolicyDescriptionCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/policyDescriptions",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .query("scope", &options.scope)
            .send("PolicyDescription.list_by_service", options.method_options, &[200])
    }
}

/// Options of [`PolicyDescriptionClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct PolicyDescriptionClientListByServiceOptions<'a> {
    /// Level or path to which the list is limited.
    ///
    /// Query parameter `scope`.
    pub scope: Option<PolicyScopeContract>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
