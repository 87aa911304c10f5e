// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolSensitivityLabelsClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    runtime::{Call, Client, NextLink},
    synapse::management_2019_06_01_preview::models::{
        SensitivityLabel, SensitivityLabelListResult, SensitivityLabelSource,
        SensitivityLabelUpdateList,
    },
};

/// Calls of the sql pool sensitivity labels group.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_sensitivity_labels_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_sensitivity_labels_client).
#[derive(Clone, Debug)]
pub struct SqlPoolSensitivityLabelsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolSensitivityLabelsClient {
    /// Creates sql pool sensitivity labels or update.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `schema_name` - Schema name.
    /// * `table_name` - Table name.
    /// * `column_name` - Column name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send(
                "SqlPoolSensitivityLabels.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes sql pool sensitivity labels.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `schema_name` - Schema name.
    /// * `table_name` - Table name.
    /// * `column_name` - Column name.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolSensitivityLabels.delete", options.method_options, &[200, 204])
    }

    /// Disables recommendation of sql pool sensitivity labels.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}/disable`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `schema_name` - Schema name.
    /// * `table_name` - Table name.
    /// * `column_name` - Column name.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .send(
                "SqlPoolSensitivityLabels.disable_recommendation",
                options.method_options,
                &[200],
            )
    }

    /// Enables recommendation of sql pool sensitivity labels.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}/enable`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `schema_name` - Schema name.
    /// * `table_name` - Table name.
    /// * `column_name` - Column name.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .send(
                "SqlPoolSensitivityLabels.enable_recommendation",
                options.method_options,
                &[200],
            )
    }

    /// Gets sql pool sensitivity labels.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `schema_name` - Schema name.
    /// * `table_name` - Table name.
    /// * `column_name` - Column name.
    /// * `sensitivity_label_source` - Sensitivity label source.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolSensitivityLabels.get", options.method_options, &[200])
    }

    /// Lists current of sql pool sensitivity labels.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/currentSensitivityLabels`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .query("$filter", &options.filter)
            .pager(
                "SqlPoolSensitivityLabels.list_current",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists recommended of sql pool sensitivity labels.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/recommendedSensitivityLabels`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
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

    /// Updates sql pool sensitivity labels.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/currentSensitivityLabels`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("SqlPoolSensitivityLabels.update", options.method_options, &[200])
    }
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::create_or_update`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::delete`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::delete).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::disable_recommendation`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::disable_recommendation).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientDisableRecommendationOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::enable_recommendation`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::enable_recommendation).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientEnableRecommendationOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::get`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::get).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::list_current`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::list_current).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientListCurrentOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::list_recommended`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::list_recommended).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientListRecommendedOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Include disabled recommendations.
    ///
    /// Query parameter `includeDisabledRecommendations`.
    pub include_disabled_recommendations: Option<bool>,

    /// Skip token.
    ///
    /// Query parameter `$skipToken`.
    pub skip_token: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`SqlPoolSensitivityLabelsClient::update`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolSensitivityLabelsClient::update).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolSensitivityLabelsClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
