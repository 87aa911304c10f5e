// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`BigDataPoolsClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{
        BigDataPoolResourceInfo, BigDataPoolResourceInfoListResult,
    },
};

/// Read-only view of the Apache Spark pools of a workspace.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::big_data_pools_client`](crate::synapse::artifacts::clients::ArtifactsClient::big_data_pools_client).
#[derive(Clone, Debug)]
pub struct BigDataPoolsClient {
    pub(super) client: Client,
}

impl BigDataPoolsClient {
    /// Reads size, scaling and Spark version of one Apache Spark pool.
    ///
    /// `GET /bigDataPools/{bigDataPoolName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `big_data_pool_name` - Apache Spark pool to read.
    ///
    /// # Returns
    ///
    /// The [`BigDataPoolResourceInfo`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/big-data-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        big_data_pool_name: &str,
        options: Option<BigDataPoolsClientGetOptions<'a>>,
    ) -> Call<'a, BigDataPoolResourceInfo> {
        let options = options.unwrap_or_default();
        self.client
            .get("/bigDataPools/{}", &[&big_data_pool_name])
            .query("api-version", &"2020-12-01")
            .send("BigDataPools.get", options.method_options, &[200])
    }

    /// Lists the Apache Spark pools of the workspace.
    ///
    /// `GET /bigDataPools`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// The [`BigDataPoolResourceInfoListResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/big-data-pools/list>
    #[inline]
    pub fn list<'a>(
        &self,
        options: Option<BigDataPoolsClientListOptions<'a>>,
    ) -> Call<'a, BigDataPoolResourceInfoListResult> {
        let options = options.unwrap_or_default();
        self.client
            .get("/bigDataPools", &[])
            .query("api-version", &"2020-12-01")
            .send("BigDataPools.list", options.method_options, &[200])
    }
}

/// Options of [`BigDataPoolsClient::get`].
pub type BigDataPoolsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`BigDataPoolsClient::list`].
pub type BigDataPoolsClientListOptions<'a> = CallOptions<'a>;
