// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OperationsResultsClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::runtime::{Call, CallOptions, Client};

/// Results of requests that ran in the background, by region.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::operations_results_client`](crate::apim::management::clients::ApiManagementClient::operations_results_client).
#[derive(Clone, Debug)]
pub struct OperationsResultsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OperationsResultsClient {
    /// Asks for the result of a request that runs in the background; until it is ready the answer has no body.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/operationResults/{operationId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `location` - Azure region of the deleted service, or of the running request. At least 1 character.
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. At least 1 character.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 202.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/operations-results/get>
    #[inline]
    pub fn get<'a>(
        &self,
        location: &str,
        operation_id: &str,
        options: Option<OperationsResultsClientGetOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/locations/{}/operationResults/{}",
                &[&self.subscription_id, &location, &operation_id],
            )
            .query("api-version", &"2024-05-01")
            .send("OperationsResults.get", options.method_options, &[200, 202])
    }
}

/// Options of [`OperationsResultsClient::get`].
pub type OperationsResultsClientGetOptions<'a> = CallOptions<'a>;
