// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolSchemasClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    runtime::{Call, CallOptions, Client, NextLink},
    synapse::management::models::{SqlPoolSchema, SqlPoolSchemaListResult},
};

/// Schemas that structure the database of a dedicated SQL pool.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_schemas_client`](crate::synapse::management::clients::SynapseManagementClient::sql_pool_schemas_client).
#[derive(Clone, Debug)]
pub struct SqlPoolSchemasClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolSchemasClient {
    /// Reads one database schema of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `schema_name` - Database schema that holds the object.
    ///
    /// # Returns
    ///
    /// The [`SqlPoolSchema`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-schemas/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        options: Option<SqlPoolSchemasClientGetOptions<'a>>,
    ) -> Call<'a, SqlPoolSchema> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &schema_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send("SqlPoolSchemas.get", options.method_options, &[200])
    }

    /// Lists the database schemas of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SqlPoolSchemaListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-schemas/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolSchemasClientListOptions<'_>>,
    ) -> Result<Pager<SqlPoolSchemaListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .query("$filter", &options.filter)
            .pager(
                "SqlPoolSchemas.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolSchemasClient::get`].
pub type SqlPoolSchemasClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSchemasClient::list`].
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSchemasClientListOptions<'a> {
    /// OData expression that limits which items are listed.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
