// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolTableColumnsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    runtime::{Client, NextLink},
    synapse::management_2019_06_01_preview::models::SqlPoolColumnListResult,
};

/// Listing of the columns of a table of a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_table_columns_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_table_columns_client).
#[derive(Clone, Debug)]
pub struct SqlPoolTableColumnsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolTableColumnsClient {
    /// Lists the columns of a table of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `schema_name` - Database schema that holds the object.
    /// * `table_name` - Table within the database schema.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SqlPoolColumnListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-table-columns/list-by-table-name>
    #[inline]
    pub fn list_by_table_name(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        table_name: &str,
        options: Option<SqlPoolTableColumnsClientListByTableNameOptions<'_>>,
    ) -> Result<Pager<SqlPoolColumnListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &schema_name,
                    &table_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .query("$filter", &options.filter)
            .pager(
                "SqlPoolTableColumns.list_by_table_name",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolTableColumnsClient::list_by_table_name`].
#[derive(Clone, Debug, Default)]
pub struct SqlPoolTableColumnsClientListByTableNameOptions<'a> {
    /// OData expression that limits which items are listed.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
