// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PolicyRestrictionValidationsClient`] and the options of its methods.

use azure_core::Result;
use crate::{
    apim::management::models::OperationResultContract,
    runtime::{Client, FinalState, LongRunningOperation, LongRunningOptions},
};

/// Check of all policies of a service against the policy restrictions.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::policy_restriction_validations_client`](crate::apim::management::clients::ApiManagementClient::policy_restriction_validations_client).
#[derive(Clone, Debug)]
pub struct PolicyRestrictionValidationsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PolicyRestrictionValidationsClient {
    /// Checks all policies of a service against its policy restrictions. The outcome for each policy is listed by
    /// `AllPolicies_ListByService`.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/validatePolicies`, api-version `2024-05-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`OperationResultContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/policy-restriction-validations/by-service>
    #[inline]
    pub fn begin_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PolicyRestrictionValidationsClientBeginByServiceOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/validatePolicies",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .begin(
                "PolicyRestrictionValidations.begin_by_service",
                FinalState::Location,
                options.method_options,
            )
    }
}

/// Options of [`PolicyRestrictionValidationsClient::begin_by_service`].
pub type PolicyRestrictionValidationsClientBeginByServiceOptions<'a> = LongRunningOptions<
    'a,
>;
