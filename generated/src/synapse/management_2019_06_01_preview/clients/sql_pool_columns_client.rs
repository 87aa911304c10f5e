// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolColumnsClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::SqlPoolColumn,
};

/// Lookup of one table column of a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_columns_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_columns_client).
#[derive(Clone, Debug)]
pub struct SqlPoolColumnsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolColumnsClient {
    /// Reads the data type of one table column of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `schema_name` - Database schema that holds the object.
    /// * `table_name` - Table within the database schema.
    /// * `column_name` - Column of the table.
    ///
    /// # Returns
    ///
    /// The [`SqlPoolColumn`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-columns/get>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        table_name: &str,
        column_name: &str,
        options: Option<SqlPoolColumnsClientGetOptions<'a>>,
    ) -> Call<'a, SqlPoolColumn> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &schema_name,
                    &table_name,
                    &column_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolColumns.get", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolColumnsClient::get`].
pub type SqlPoolColumnsClientGetOptions<'a> = CallOptions<'a>;
