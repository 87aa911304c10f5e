// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DatasetClient`] and the options of its methods.

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
        ArtifactRenameRequest, DatasetListResponse, DatasetResource,
    },
};

/// Datasets: named descriptions of tables, files and other data, each behind a linked service.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::dataset_client`](crate::synapse::artifacts::clients::ArtifactsClient::dataset_client).
#[derive(Clone, Debug)]
pub struct DatasetClient {
    pub(super) client: Client,
}

impl DatasetClient {
    /// Stores a dataset or replaces an existing one of the same name. The linked service that it names must exist;
    /// whether the data exists is not checked.
    ///
    /// `PUT /datasets/{datasetName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - Complete dataset.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`DatasetResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/create-or-update-dataset>
    #[inline]
    pub fn begin_create_or_update_dataset(
        &self,
        dataset_name: &str,
        body: RequestContent<DatasetResource>,
        options: Option<DatasetClientBeginCreateOrUpdateDatasetOptions<'_>>,
    ) -> Result<LongRunningOperation<DatasetResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/datasets/{}", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "Dataset.begin_create_or_update_dataset",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Removes a dataset from the workspace, not the data that it describes. It fails while pipelines or data flows
    /// still refer to the dataset.
    ///
    /// `DELETE /datasets/{datasetName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/delete-dataset>
    #[inline]
    pub fn begin_delete_dataset(
        &self,
        dataset_name: &str,
        options: Option<DatasetClientBeginDeleteDatasetOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/datasets/{}", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Dataset.begin_delete_dataset",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a dataset another name, which must be free.
    ///
    /// `POST /datasets/{datasetName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/rename-dataset>
    #[inline]
    pub fn begin_rename_dataset(
        &self,
        dataset_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<DatasetClientBeginRenameDatasetOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/datasets/{}/rename", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "Dataset.begin_rename_dataset",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one dataset.
    ///
    /// `GET /datasets/{datasetName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`DatasetResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/get-dataset>
    #[inline]
    pub fn get_dataset<'a>(
        &self,
        dataset_name: &str,
        options: Option<DatasetClientGetDatasetOptions<'a>>,
    ) -> Call<'a, DatasetResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/datasets/{}", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send("Dataset.get_dataset", options.method_options, &[200, 304])
    }

    /// Lists the datasets of the workspace.
    ///
    /// `GET /datasets`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DatasetListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/get-datasets-by-workspace>
    #[inline]
    pub fn list_datasets_by_workspace(
        &self,
        options: Option<DatasetClientListDatasetsByWorkspaceOptions<'_>>,
    ) -> Result<Pager<DatasetListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/datasets", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "Dataset.list_datasets_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`DatasetClient::begin_create_or_update_dataset`].
#[derive(Clone, Debug, Default)]
pub struct DatasetClientBeginCreateOrUpdateDatasetOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`DatasetClient::begin_delete_dataset`].
pub type DatasetClientBeginDeleteDatasetOptions<'a> = LongRunningOptions<'a>;

/// Options of [`DatasetClient::begin_rename_dataset`].
pub type DatasetClientBeginRenameDatasetOptions<'a> = LongRunningOptions<'a>;

/// Options of [`DatasetClient::get_dataset`].
#[derive(Clone, Debug, Default)]
pub struct DatasetClientGetDatasetOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`DatasetClient::list_datasets_by_workspace`].
pub type DatasetClientListDatasetsByWorkspaceOptions<'a> = ListOptions<'a>;
