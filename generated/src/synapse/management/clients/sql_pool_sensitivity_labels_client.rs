// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolSensitivityLabelsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent, pager::PagerOptions}};
use crate::{
    runtime::{Call, CallOptions, Client, NextLink},
    synapse::management::models::{
        SensitivityLabel, SensitivityLabelListResult, SensitivityLabelSource,
        SensitivityLabelUpdateList,
    },
};

/// Sensitivity classification of the columns of a dedicated SQL pool.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_sensitivity_labels_client`](crate::synapse::management::clients::SynapseManagementClient::sql_pool_sensitivity_labels_client).
#[derive(Clone, Debug)]
pub struct SqlPoolSensitivityLabelsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolSensitivityLabelsClient {
    /// Sets the sensitivity label of a column, in place of an earlier one. Labels classify data for auditing and
    /// reports; they do not restrict access.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}`, api-version `2021-06-01`
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
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`SensitivityLabel`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        table_name: &str,
        column_name: &str,
        body: RequestContent<SensitivityLabel>,
        options: Option<SqlPoolSensitivityLabelsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SensitivityLabel> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns/{}/sensitivityLabels/current",
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
            .query("api-version", &"2021-06-01")
            .json(body)
            .send(
                "SqlPoolSensitivityLabels.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Takes the label off a column, which is then unclassified; its data stays as it is.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}`, api-version `2021-06-01`
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
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/delete>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        table_name: &str,
        column_name: &str,
        options: Option<SqlPoolSensitivityLabelsClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns/{}/sensitivityLabels/current",
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
            .query("api-version", &"2021-06-01")
            .send("SqlPoolSensitivityLabels.delete", options.method_options, &[200, 204])
    }

    /// Dismisses the suggested label of a column so that it is no longer offered.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}/disable`, api-version `2021-06-01`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/disable-recommendation>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn disable_recommendation<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        table_name: &str,
        column_name: &str,
        options: Option<SqlPoolSensitivityLabelsClientDisableRecommendationOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns/{}/sensitivityLabels/recommended/disable",
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
            .query("api-version", &"2021-06-01")
            .send(
                "SqlPoolSensitivityLabels.disable_recommendation",
                options.method_options,
                &[200],
            )
    }

    /// Lets the service suggest a label for a column again after a dismissal.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}/enable`, api-version `2021-06-01`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/enable-recommendation>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn enable_recommendation<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        schema_name: &str,
        table_name: &str,
        column_name: &str,
        options: Option<SqlPoolSensitivityLabelsClientEnableRecommendationOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns/{}/sensitivityLabels/recommended/enable",
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
            .query("api-version", &"2021-06-01")
            .send(
                "SqlPoolSensitivityLabels.enable_recommendation",
                options.method_options,
                &[200],
            )
    }

    /// Reads the label of a column, either the one that is set or the suggested one.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}`, api-version `2021-06-01`
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
    /// * `sensitivity_label_source` - `current` for the label that is set, `recommended` for the suggested one.
    ///
    /// # Returns
    ///
    /// The [`SensitivityLabel`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/get>
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
        sensitivity_label_source: &SensitivityLabelSource,
        options: Option<SqlPoolSensitivityLabelsClientGetOptions<'a>>,
    ) -> Call<'a, SensitivityLabel> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/schemas/{}/tables/{}/columns/{}/sensitivityLabels/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &schema_name,
                    &table_name,
                    &column_name,
                    &sensitivity_label_source,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send("SqlPoolSensitivityLabels.get", options.method_options, &[200])
    }

    /// Lists the sensitivity labels that are set on columns of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/currentSensitivityLabels`, api-version `2021-06-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`SensitivityLabelListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/list-current>
    #[inline]
    pub fn list_current(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolSensitivityLabelsClientListCurrentOptions<'_>>,
    ) -> Result<Pager<SensitivityLabelListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/currentSensitivityLabels",
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
                "SqlPoolSensitivityLabels.list_current",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the sensitivity labels that the service suggests for columns of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/recommendedSensitivityLabels`, api-version `2021-06-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`SensitivityLabelListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/list-recommended>
    #[inline]
    pub fn list_recommended(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolSensitivityLabelsClientListRecommendedOptions<'_>>,
    ) -> Result<Pager<SensitivityLabelListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/recommendedSensitivityLabels",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .query(
                "includeDisabledRecommendations",
                &options.include_disabled_recommendations,
            )
            .query("$skipToken", &options.skip_token)
            .query("$filter", &options.filter)
            .pager(
                "SqlPoolSensitivityLabels.list_recommended",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sets and removes the sensitivity labels of several columns in one request.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/currentSensitivityLabels`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-sensitivity-labels/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<SensitivityLabelUpdateList>,
        options: Option<SqlPoolSensitivityLabelsClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/currentSensitivityLabels",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .send("SqlPoolSensitivityLabels.update", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolSensitivityLabelsClient::create_or_update`].
pub type SqlPoolSensitivityLabelsClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSensitivityLabelsClient::delete`].
pub type SqlPoolSensitivityLabelsClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSensitivityLabelsClient::disable_recommendation`].
pub type SqlPoolSensitivityLabelsClientDisableRecommendationOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`SqlPoolSensitivityLabelsClient::enable_recommendation`].
pub type SqlPoolSensitivityLabelsClientEnableRecommendationOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSensitivityLabelsClient::get`].
pub type SqlPoolSensitivityLabelsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSensitivityLabelsClient::list_current`].
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientListCurrentOptions<'a> {
    /// OData expression that limits which items are listed.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`SqlPoolSensitivityLabelsClient::list_recommended`].
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientListRecommendedOptions<'a> {
    /// OData expression that limits which items are listed.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// True also lists suggestions that have been dismissed.
    ///
    /// Query parameter `includeDisabledRecommendations`.
    pub include_disabled_recommendations: Option<bool>,

    /// Number of items to leave out at the start of the list.
    ///
    /// Query parameter `$skipToken`.
    pub skip_token: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`SqlPoolSensitivityLabelsClient::update`].
pub type SqlPoolSensitivityLabelsClientUpdateOptions<'a> = CallOptions<'a>;
