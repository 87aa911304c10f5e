// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NotebookClient`] and the options of its methods.

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
        ArtifactRenameRequest, NotebookListResponse, NotebookResource,
    },
};

/// Notebooks with their cells, outputs and Spark session settings.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::notebook_client`](crate::synapse::artifacts::clients::ArtifactsClient::notebook_client).
#[derive(Clone, Debug)]
pub struct NotebookClient {
    pub(super) client: Client,
}

impl NotebookClient {
    /// Stores a notebook or replaces an existing one of the same name with all its cells. It does not run the
    /// notebook.
    ///
    /// `PUT /notebooks/{notebookName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `notebook_name` - Notebook on which the call works.
    /// * `body` - Complete notebook.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`NotebookResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook/create-or-update-notebook>
    #[inline]
    pub fn begin_create_or_update_notebook(
        &self,
        notebook_name: &str,
        body: RequestContent<NotebookResource>,
        options: Option<NotebookClientBeginCreateOrUpdateNotebookOptions<'_>>,
    ) -> Result<LongRunningOperation<NotebookResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/notebooks/{}", &[&notebook_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "Notebook.begin_create_or_update_notebook",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a notebook. Pipelines that still execute it fail.
    ///
    /// `DELETE /notebooks/{notebookName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `notebook_name` - Notebook on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook/delete-notebook>
    #[inline]
    pub fn begin_delete_notebook(
        &self,
        notebook_name: &str,
        options: Option<NotebookClientBeginDeleteNotebookOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/notebooks/{}", &[&notebook_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Notebook.begin_delete_notebook",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a notebook another name, which must be free.
    ///
    /// `POST /notebooks/{notebookName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `notebook_name` - Notebook on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook/rename-notebook>
    #[inline]
    pub fn begin_rename_notebook(
        &self,
        notebook_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<NotebookClientBeginRenameNotebookOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/notebooks/{}/rename", &[&notebook_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "Notebook.begin_rename_notebook",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one notebook with its cells and their saved outputs.
    ///
    /// `GET /notebooks/{notebookName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `notebook_name` - Notebook on which the call works.
    ///
    /// # Returns
    ///
    /// The [`NotebookResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook/get-notebook>
    #[inline]
    pub fn get_notebook<'a>(
        &self,
        notebook_name: &str,
        options: Option<NotebookClientGetNotebookOptions<'a>>,
    ) -> Call<'a, NotebookResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/notebooks/{}", &[&notebook_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send("Notebook.get_notebook", options.method_options, &[200, 304])
    }

    /// Lists the notebooks of the workspace in short form, without their cells.
    ///
    /// `GET /notebooksSummary`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`NotebookListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook/get-notebook-summary-by-work-space>
    #[inline]
    pub fn list_notebook_summary_by_work_space(
        &self,
        options: Option<NotebookClientListNotebookSummaryByWorkSpaceOptions<'_>>,
    ) -> Result<Pager<NotebookListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/notebooksSummary", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "Notebook.list_notebook_summary_by_work_space",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the notebooks of the workspace with their cells. The summary is quicker if names are enough.
    ///
    /// `GET /notebooks`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`NotebookListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/notebook/get-notebooks-by-workspace>
    #[inline]
    pub fn list_notebooks_by_workspace(
        &self,
        options: Option<NotebookClientListNotebooksByWorkspaceOptions<'_>>,
    ) -> Result<Pager<NotebookListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/notebooks", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "Notebook.list_notebooks_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`NotebookClient::begin_create_or_update_notebook`].
#[derive(Clone, Debug, Default)]
pub struct NotebookClientBeginCreateOrUpdateNotebookOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`NotebookClient::begin_delete_notebook`].
pub type NotebookClientBeginDeleteNotebookOptions<'a> = LongRunningOptions<'a>;

/// Options of [`NotebookClient::begin_rename_notebook`].
pub type NotebookClientBeginRenameNotebookOptions<'a> = LongRunningOptions<'a>;

/// Options of [`NotebookClient::get_notebook`].
#[derive(Clone, Debug, Default)]
pub struct NotebookClientGetNotebookOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`NotebookClient::list_notebook_summary_by_work_space`].
pub type NotebookClientListNotebookSummaryByWorkSpaceOptions<'a> = ListOptions<'a>;

/// Options of [`NotebookClient::list_notebooks_by_workspace`].
pub type NotebookClientListNotebooksByWorkspaceOptions<'a> = ListOptions<'a>;
