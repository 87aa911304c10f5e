// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlScriptClient`] and the options of its methods.

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
        ArtifactRenameRequest, SqlScriptResource, SqlScriptsListResponse,
    },
};

/// SQL scripts that are kept in a workspace.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::sql_script_client`](crate::synapse::artifacts::clients::ArtifactsClient::sql_script_client).
#[derive(Clone, Debug)]
pub struct SqlScriptClient {
    pub(super) client: Client,
}

impl SqlScriptClient {
    /// Stores a SQL script or replaces an existing one of the same name. It does not run the script.
    ///
    /// `PUT /sqlScripts/{sqlScriptName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `sql_script_name` - SQL script on which the call works.
    /// * `body` - Complete SQL script.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SqlScriptResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-script/create-or-update-sql-script>
    #[inline]
    pub fn begin_create_or_update_sql_script(
        &self,
        sql_script_name: &str,
        body: RequestContent<SqlScriptResource>,
        options: Option<SqlScriptClientBeginCreateOrUpdateSqlScriptOptions<'_>>,
    ) -> Result<LongRunningOperation<SqlScriptResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/sqlScripts/{}", &[&sql_script_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "SqlScript.begin_create_or_update_sql_script",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Removes a SQL script from the workspace; databases are not touched.
    ///
    /// `DELETE /sqlScripts/{sqlScriptName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `sql_script_name` - SQL script on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-script/delete-sql-script>
    #[inline]
    pub fn begin_delete_sql_script(
        &self,
        sql_script_name: &str,
        options: Option<SqlScriptClientBeginDeleteSqlScriptOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/sqlScripts/{}", &[&sql_script_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "SqlScript.begin_delete_sql_script",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a SQL script another name, which must be free.
    ///
    /// `POST /sqlScripts/{sqlScriptName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `sql_script_name` - SQL script on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-script/rename-sql-script>
    #[inline]
    pub fn begin_rename_sql_script(
        &self,
        sql_script_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<SqlScriptClientBeginRenameSqlScriptOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sqlScripts/{}/rename", &[&sql_script_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "SqlScript.begin_rename_sql_script",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one SQL script with its text and connection.
    ///
    /// `GET /sqlScripts/{sqlScriptName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `sql_script_name` - SQL script on which the call works.
    ///
    /// # Returns
    ///
    /// The [`SqlScriptResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-script/get-sql-script>
    #[inline]
    pub fn get_sql_script<'a>(
        &self,
        sql_script_name: &str,
        options: Option<SqlScriptClientGetSqlScriptOptions<'a>>,
    ) -> Call<'a, SqlScriptResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sqlScripts/{}", &[&sql_script_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send("SqlScript.get_sql_script", options.method_options, &[200, 304])
    }

    /// Lists the SQL scripts of the workspace.
    ///
    /// `GET /sqlScripts`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SqlScriptsListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/sql-script/get-sql-scripts-by-workspace>
    #[inline]
    pub fn list_sql_scripts_by_workspace(
        &self,
        options: Option<SqlScriptClientListSqlScriptsByWorkspaceOptions<'_>>,
    ) -> Result<Pager<SqlScriptsListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sqlScripts", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "SqlScript.list_sql_scripts_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlScriptClient::begin_create_or_update_sql_script`].
#[derive(Clone, Debug, Default)]
pub struct SqlScriptClientBeginCreateOrUpdateSqlScriptOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`SqlScriptClient::begin_delete_sql_script`].
pub type SqlScriptClientBeginDeleteSqlScriptOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlScriptClient::begin_rename_sql_script`].
pub type SqlScriptClientBeginRenameSqlScriptOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlScriptClient::get_sql_script`].
#[derive(Clone, Debug, Default)]
pub struct SqlScriptClientGetSqlScriptOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SqlScriptClient::list_sql_scripts_by_workspace`].
pub type SqlScriptClientListSqlScriptsByWorkspaceOptions<'a> = ListOptions<'a>;
