// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolTransparentDataEncryptionsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        TransparentDataEncryption, TransparentDataEncryptionListResult,
    },
};

/// Encryption at rest of a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_transparent_data_encryptions_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_transparent_data_encryptions_client).
#[derive(Clone, Debug)]
pub struct SqlPoolTransparentDataEncryptionsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolTransparentDataEncryptionsClient {
    /// Switches the encryption at rest of a dedicated SQL pool on or off. The data is encrypted or decrypted in the
    /// background while the pool stays usable.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/transparentDataEncryption/{transparentDataEncryptionName}`, api-version `2019-06-01-preview`
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
    /// The [`TransparentDataEncryption`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-transparent-data-encryptions/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<TransparentDataEncryption>,
        options: Option<SqlPoolTransparentDataEncryptionsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, TransparentDataEncryption> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/transparentDataEncryption/current",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send(
                "SqlPoolTransparentDataEncryptions.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Reads whether a dedicated SQL pool is encrypted at rest.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/transparentDataEncryption/{transparentDataEncryptionName}`, api-version `2019-06-01-preview`
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
    /// The [`TransparentDataEncryption`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-transparent-data-encryptions/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolTransparentDataEncryptionsClientGetOptions<'a>>,
    ) -> Call<'a, TransparentDataEncryption> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/transparentDataEncryption/current",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "SqlPoolTransparentDataEncryptions.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the encryption-at-rest settings of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/transparentDataEncryption`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`TransparentDataEncryptionListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-transparent-data-encryptions/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolTransparentDataEncryptionsClientListOptions<'_>>,
    ) -> Result<Pager<TransparentDataEncryptionListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/transparentDataEncryption",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolTransparentDataEncryptions.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolTransparentDataEncryptionsClient::create_or_update`].
pub type SqlPoolTransparentDataEncryptionsClientCreateOrUpdateOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`SqlPoolTransparentDataEncryptionsClient::get`].
pub type SqlPoolTransparentDataEncryptionsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolTransparentDataEncryptionsClient::list`].
pub type SqlPoolTransparentDataEncryptionsClientListOptions<'a> = ListOptions<'a>;
