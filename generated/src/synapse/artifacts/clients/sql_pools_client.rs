// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolsClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{SqlPool, SqlPoolInfoListResult},
};

/// Read-only view of the dedicated SQL pools of a workspace.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::sql_pools_client`](crate::synapse::artifacts::clients::ArtifactsClient::sql_pools_client).
#[derive(Clone, Debug)]
pub struct SqlPoolsClient {
    pub(super) client: Client,
}

impl SqlPoolsClient {
    /// Reads size, state and settings of one dedicated SQL pool.
    ///
    /// `GET /sqlPools/{sqlPoolName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `sql_pool_name` - Dedicated SQL pool to read.
    ///
    /// # Returns
    ///
    /// The [`SqlPool`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientGetOptions<'a>>,
    ) -> Call<'a, SqlPool> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sqlPools/{}", &[&sql_pool_name])
            .query("api-version", &"2020-12-01")
            .send("SqlPools.get", options.method_options, &[200])
    }

    /// Lists the dedicated SQL pools of the workspace.
    ///
    /// `GET /sqlPools`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// The [`SqlPoolInfoListResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-pools/list>
    #[inline]
    pub fn list<'a>(
        &self,
        options: Option<SqlPoolsClientListOptions<'a>>,
    ) -> Call<'a, SqlPoolInfoListResult> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sqlPools", &[])
            .query("api-version", &"2020-12-01")
            .send("SqlPools.list", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolsClient::get`].
pub type SqlPoolsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolsClient::list`].
pub type SqlPoolsClientListOptions<'a> = CallOptions<'a>;
