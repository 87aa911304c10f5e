// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementOperationsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::OperationListResult,
    runtime::{Client, ListOptions, NextLink},
};

/// Catalog of the resource-provider actions, for building custom roles.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_operations_client`](crate::apim::management::clients::ApiManagementClient::api_management_operations_client).
#[derive(Clone, Debug)]
pub struct ApiManagementOperationsClient {
    pub(super) client: Client,
}

impl ApiManagementOperationsClient {
    /// Lists the actions of the API Management resource provider that roles can grant.
    ///
    /// `GET /providers/Microsoft.ApiManagement/operations`, api-version `2024-05-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`OperationListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-operations/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<ApiManagementOperationsClientListOptions<'_>>,
    ) -> Result<Pager<OperationListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/providers/Microsoft.ApiManagement/operations", &[])
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiManagementOperations.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiManagementOperationsClient::list`].
pub type ApiManagementOperationsClientListOptions<'a> = ListOptions<'a>;
