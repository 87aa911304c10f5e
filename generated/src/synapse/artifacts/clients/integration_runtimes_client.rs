// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimesClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{
        IntegrationRuntimeListResponse, IntegrationRuntimeResource,
    },
};

/// Read-only view of the integration runtimes of a workspace.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::integration_runtimes_client`](crate::synapse::artifacts::clients::ArtifactsClient::integration_runtimes_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesClient {
    pub(super) client: Client,
}

impl IntegrationRuntimesClient {
    /// Reads the settings of one integration runtime.
    ///
    /// `GET /integrationRuntimes/{integrationRuntimeName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `integration_runtime_name` - Which integration runtime is read.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/integration-runtimes/get>
    #[inline]
    pub fn get<'a>(
        &self,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimesClientGetOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/integrationRuntimes/{}", &[&integration_runtime_name])
            .query("api-version", &"2020-12-01")
            .send("IntegrationRuntimes.get", options.method_options, &[200])
    }

    /// Lists the integration runtimes of the workspace.
    ///
    /// `GET /integrationRuntimes`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/integration-runtimes/list>
    #[inline]
    pub fn list<'a>(
        &self,
        options: Option<IntegrationRuntimesClientListOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/integrationRuntimes", &[])
            .query("api-version", &"2020-12-01")
            .send("IntegrationRuntimes.list", options.method_options, &[200])
    }
}

/// Options of [`IntegrationRuntimesClient::get`].
pub type IntegrationRuntimesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`IntegrationRuntimesClient::list`].
pub type IntegrationRuntimesClientListOptions<'a> = CallOptions<'a>;
