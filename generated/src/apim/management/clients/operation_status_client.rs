// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OperationStatusClient`] and the options of its methods.

use crate::{
    apim::management::models::OperationStatusResult, runtime::{Call, CallOptions, Client},
};

/// State of running requests, by region.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::operation_status_client`](crate::apim::management::clients::ApiManagementClient::operation_status_client).
#[derive(Clone, Debug)]
pub struct OperationStatusClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OperationStatusClient {
    /// Reads how far a request that runs in the background has come.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/operationStatuses/{operationId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `location` - Azure region of the deleted service, or of the running request. At least 1 character.
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. At least 1 character.
    ///
    /// # Returns
    ///
    /// The [`OperationStatusResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/operation-status/get>
    #[inline]
    pub fn get<'a>(
        &self,
        location: &str,
        operation_id: &str,
        options: Option<OperationStatusClientGetOptions<'a>>,
    ) -> Call<'a, OperationStatusResult> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/locations/{}/operationStatuses/{}",
                &[&self.subscription_id, &location, &operation_id],
            )
            .query("api-version", &"2024-05-01")
            .send("OperationStatus.get", options.method_options, &[200])
    }
}

/// Options of [`OperationStatusClient::get`].
pub type OperationStatusClientGetOptions<'a> = CallOptions<'a>;
