// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KqlScriptsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::artifacts::models::KqlScriptsResourceCollectionResponse,
};

/// Listing of the KQL scripts of a workspace.
///
/// Sends api-version `2021-11-01-preview`.
///
/// Made by
/// [`ArtifactsClient::kql_scripts_client`](crate::synapse::artifacts::clients::ArtifactsClient::kql_scripts_client).
#[derive(Clone, Debug)]
pub struct KqlScriptsClient {
    pub(super) client: Client,
}

impl KqlScriptsClient {
    /// Lists the KQL scripts of the workspace.
    ///
    /// `GET /kqlScripts`, api-version `2021-11-01-preview`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`KqlScriptsResourceCollectionResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/kql-scripts/get-all>
    #[inline]
    pub fn list_all(
        &self,
        options: Option<KqlScriptsClientListAllOptions<'_>>,
    ) -> Result<Pager<KqlScriptsResourceCollectionResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/kqlScripts", &[])
            .query("api-version", &"2021-11-01-preview")
            .pager(
                "KqlScripts.list_all",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KqlScriptsClient::list_all`].
pub type KqlScriptsClientListAllOptions<'a> = ListOptions<'a>;
