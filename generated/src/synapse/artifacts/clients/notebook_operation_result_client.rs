// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NotebookOperationResultClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::runtime::{Call, CallOptions, Client};

/// Outcome of requests that changed a notebook.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::notebook_operation_result_client`](crate::synapse::artifacts::clients::ArtifactsClient::notebook_operation_result_client).
#[derive(Clone, Debug)]
pub struct NotebookOperationResultClient {
    pub(super) client: Client,
}

impl NotebookOperationResultClient {
    /// Reads whether a request that changed a notebook is complete; the status is the answer.
    ///
    /// `GET /notebookOperationResults/{operationId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `operation_id` - ID of the request, as its answer gave it.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200, 201, 202 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook-operation-result/get>
    #[inline]
    pub fn get<'a>(
        &self,
        operation_id: &str,
        options: Option<NotebookOperationResultClientGetOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .get("/notebookOperationResults/{}", &[&operation_id])
            .query("api-version", &"2020-12-01")
            .send(
                "NotebookOperationResult.get",
                options.method_options,
                &[200, 201, 202, 204],
            )
    }
}

/// Options of [`NotebookOperationResultClient::get`].
pub type NotebookOperationResultClientGetOptions<'a> = CallOptions<'a>;
