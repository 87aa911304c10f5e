// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DatasetClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, NoFormat, Pager, Poller, RequestContent,
        pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
    synapse::artifacts::models::{
        ArtifactRenameRequest, DatasetListResponse, DatasetResource,
    },
};

/// Calls of the dataset group.
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
    /// Creates or updates dataset of dataset.
    ///
    /// `PUT /datasets/{datasetName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset name. 1 to 260 characters, pattern `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`DatasetResource`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/create-or-update-dataset>
    #[inline]
    pub fn begin_create_or_update_dataset(
        &self,
        dataset_name: &str,
        body: RequestContent<DatasetResource>,
        options: Option<DatasetClientBeginCreateOrUpdateDatasetOptions<'_>>,
    ) -> Result<Poller<OperationStatus<DatasetResource>>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/datasets/{}", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .poller(
                "Dataset.begin_create_or_update_dataset",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes dataset of dataset.
    ///
    /// `DELETE /datasets/{datasetName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset name. 1 to 260 characters, pattern `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/delete-dataset>
    #[inline]
    pub fn begin_delete_dataset(
        &self,
        dataset_name: &str,
        options: Option<DatasetClientBeginDeleteDatasetOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/datasets/{}", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .poller(
                "Dataset.begin_delete_dataset",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Renames dataset of dataset.
    ///
    /// `POST /datasets/{datasetName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset name. 1 to 260 characters, pattern `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/dataset/rename-dataset>
    #[inline]
    pub fn begin_rename_dataset(
        &self,
        dataset_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<DatasetClientBeginRenameDatasetOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/datasets/{}/rename", &[&dataset_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .poller(
                "Dataset.begin_rename_dataset",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gets dataset of dataset.
    ///
    /// `GET /datasets/{datasetName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `dataset_name` - Dataset name. 1 to 260 characters, pattern `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `options` - What may be left out.
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

    /// Gets datasets by workspace of dataset.
    ///
    /// `GET /datasets`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

/// Options of
/// [`DatasetClient::begin_create_or_update_dataset`](crate::synapse::artifacts::clients::DatasetClient::begin_create_or_update_dataset).
#[derive(Clone, Debug, Default)]
pub struct DatasetClientBeginCreateOrUpdateDatasetOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`DatasetClient::begin_delete_dataset`](crate::synapse::artifacts::clients::DatasetClient::begin_delete_dataset).
#[derive(Clone, Debug, Default)]
pub struct DatasetClientBeginDeleteDatasetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`DatasetClient::begin_rename_dataset`](crate::synapse::artifacts::clients::DatasetClient::begin_rename_dataset).
#[derive(Clone, Debug, Default)]
pub struct DatasetClientBeginRenameDatasetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`DatasetClient::get_dataset`](crate::synapse::artifacts::clients::DatasetClient::get_dataset).
#[derive(Clone, Debug, Default)]
pub struct DatasetClientGetDatasetOptions<'a> {
    /// If none match.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`DatasetClient::list_datasets_by_workspace`](crate::synapse::artifacts::clients::DatasetClient::list_datasets_by_workspace).
#[derive(Clone, Debug, Default)]
pub struct DatasetClientListDatasetsByWorkspaceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
