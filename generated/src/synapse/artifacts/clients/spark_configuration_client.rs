// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkConfigurationClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, poller::PollerOptions,
    },
};
use crate::{
    runtime::{
        Call, Client, FinalState, ListOptions, LongRunningOperation, LongRunningOptions,
        NextLink,
    },
    synapse::artifacts::models::{
        ArtifactRenameRequest, SparkConfigurationListResponse, SparkConfigurationResource,
    },
};

/// Stored sets of Spark properties that notebooks, jobs and pools can use.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`ArtifactsClient::spark_configuration_client`](crate::synapse::artifacts::clients::ArtifactsClient::spark_configuration_client).
#[derive(Clone, Debug)]
pub struct SparkConfigurationClient {
    pub(super) client: Client,
}

impl SparkConfigurationClient {
    /// Stores a set of Spark properties or replaces an existing one of the same name. Sessions pick it up when they
    /// start.
    ///
    /// `PUT /sparkconfigurations/{sparkConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `spark_configuration_name` - Spark configuration on which the call works.
    /// * `body` - Complete Spark configuration.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SparkConfigurationResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-configuration/create-or-update-spark-configuration>
    #[inline]
    pub fn begin_create_or_update_spark_configuration(
        &self,
        spark_configuration_name: &str,
        body: RequestContent<SparkConfigurationResource>,
        options: Option<
            SparkConfigurationClientBeginCreateOrUpdateSparkConfigurationOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<SparkConfigurationResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/sparkconfigurations/{}", &[&spark_configuration_name])
            .query("api-version", &"2021-06-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "SparkConfiguration.begin_create_or_update_spark_configuration",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a stored set of Spark properties. Artifacts that still name it no longer find it.
    ///
    /// `DELETE /sparkconfigurations/{sparkConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `spark_configuration_name` - Spark configuration on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-configuration/delete-spark-configuration>
    #[inline]
    pub fn begin_delete_spark_configuration(
        &self,
        spark_configuration_name: &str,
        options: Option<SparkConfigurationClientBeginDeleteSparkConfigurationOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/sparkconfigurations/{}", &[&spark_configuration_name])
            .query("api-version", &"2021-06-01-preview")
            .begin(
                "SparkConfiguration.begin_delete_spark_configuration",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a stored set of Spark properties another name, which must be free.
    ///
    /// `POST /sparkconfigurations/{sparkConfigurationName}/rename`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `spark_configuration_name` - Spark configuration on which the call works.
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-configuration/rename-spark-configuration>
    #[inline]
    pub fn begin_rename_spark_configuration(
        &self,
        spark_configuration_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<SparkConfigurationClientBeginRenameSparkConfigurationOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sparkconfigurations/{}/rename", &[&spark_configuration_name])
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .begin(
                "SparkConfiguration.begin_rename_spark_configuration",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one stored set of Spark properties.
    ///
    /// `GET /sparkconfigurations/{sparkConfigurationName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `spark_configuration_name` - Spark configuration on which the call works.
    ///
    /// # Returns
    ///
    /// The [`SparkConfigurationResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-configuration/get-spark-configuration>
    #[inline]
    pub fn get_spark_configuration<'a>(
        &self,
        spark_configuration_name: &str,
        options: Option<SparkConfigurationClientGetSparkConfigurationOptions<'a>>,
    ) -> Call<'a, SparkConfigurationResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sparkconfigurations/{}", &[&spark_configuration_name])
            .query("api-version", &"2021-06-01-preview")
            .header("If-None-Match", &options.if_none_match)
            .send(
                "SparkConfiguration.get_spark_configuration",
                options.method_options,
                &[200, 304],
            )
    }

    /// Lists the stored sets of Spark properties of the workspace.
    ///
    /// `GET /sparkconfigurations`, api-version `2021-06-01-preview`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SparkConfigurationListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-configuration/get-spark-configurations-by-workspace>
    #[inline]
    pub fn list_spark_configurations_by_workspace(
        &self,
        options: Option<
            SparkConfigurationClientListSparkConfigurationsByWorkspaceOptions<'_>,
        >,
    ) -> Result<Pager<SparkConfigurationListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sparkconfigurations", &[])
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "SparkConfiguration.list_spark_configurations_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SparkConfigurationClient::begin_create_or_update_spark_configuration`].
#[derive(Clone, Debug, Default)]
pub struct SparkConfigurationClientBeginCreateOrUpdateSparkConfigurationOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`SparkConfigurationClient::begin_delete_spark_configuration`].
pub type SparkConfigurationClientBeginDeleteSparkConfigurationOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SparkConfigurationClient::begin_rename_spark_configuration`].
pub type SparkConfigurationClientBeginRenameSparkConfigurationOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SparkConfigurationClient::get_spark_configuration`].
#[derive(Clone, Debug, Default)]
pub struct SparkConfigurationClientGetSparkConfigurationOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkConfigurationClient::list_spark_configurations_by_workspace`].
pub type SparkConfigurationClientListSparkConfigurationsByWorkspaceOptions<'a> = ListOptions<
    'a,
>;
