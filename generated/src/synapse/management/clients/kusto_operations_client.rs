// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KustoOperationsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::management::models::OperationListResult,
};

/// Catalog of the resource-provider actions for Data Explorer pools, for building custom roles.
///
/// **Retired by the service on 7 October 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::kusto_operations_client`](crate::synapse::management::clients::SynapseManagementClient::kusto_operations_client).
#[derive(Clone, Debug)]
pub struct KustoOperationsClient {
    pub(super) client: Client,
}

impl KustoOperationsClient {
    /// Lists the actions on Data Explorer pools that can be granted in roles, with their display texts.
    ///
    /// `GET /providers/Microsoft.Synapse/kustooperations`, api-version `2021-06-01-preview`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`OperationListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/kusto-operations/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<KustoOperationsClientListOptions<'_>>,
    ) -> Result<Pager<OperationListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/providers/Microsoft.Synapse/kustooperations", &[])
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "KustoOperations.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KustoOperationsClient::list`].
pub type KustoOperationsClientListOptions<'a> = ListOptions<'a>;
