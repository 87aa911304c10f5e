// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KqlScriptClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
    },
    synapse::artifacts::models::{ArtifactRenameRequest, KqlScriptResource},
};

/// Single KQL scripts: reading, writing, renaming and deletion.
///
/// Sends api-version `2021-11-01-preview`.
///
/// Made by
/// [`ArtifactsClient::kql_script_client`](crate::synapse::artifacts::clients::ArtifactsClient::kql_script_client).
#[derive(Clone, Debug)]
pub struct KqlScriptClient {
    pub(super) client: Client,
}

impl KqlScriptClient {
    /// Stores a KQL script or replaces an existing one of the same name. It does not run the script.
    ///
    /// `PUT /kqlScripts/{kqlScriptName}`, api-version `2021-11-01-preview`
    ///
    /// # Arguments
    ///
    /// * `kql_script_name` - KQL script on which the call works.
    /// * `body` - Complete KQL script.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`KqlScriptResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/kql-script/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        kql_script_name: &str,
        body: RequestContent<KqlScriptResource>,
        options: Option<KqlScriptClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<KqlScriptResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/kqlScripts/{}", &[&kql_script_name])
            .query("api-version", &"2021-11-01-preview")
            .json(body)
            .begin(
                "KqlScript.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Removes a KQL script from the workspace; databases are not touched.
    ///
    /// `DELETE /kqlScripts/{kqlScriptName}`, api-version `2021-11-01-preview`
    ///
    /// # Arguments
    ///
    /// * `kql_script_name` - KQL script on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/kql-script/delete-by-name>
    #[inline]
    pub fn begin_delete_by_name(
        &self,
        kql_script_name: &str,
        options: Option<KqlScriptClientBeginDeleteByNameOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/kqlScripts/{}", &[&kql_script_name])
            .query("api-version", &"2021-11-01-preview")
            .begin(
                "KqlScript.begin_delete_by_name",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a KQL script another name, which must be free.
    ///
    /// `POST /kqlScripts/{kqlScriptName}/rename`, api-version `2021-11-01-preview`
    ///
    /// # Arguments
    ///
    /// * `kql_script_name` - KQL script on which the call works.
    /// * `body` - New name of the script.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/kql-script/rename>
    #[inline]
    pub fn begin_rename(
        &self,
        kql_script_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<KqlScriptClientBeginRenameOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/kqlScripts/{}/rename", &[&kql_script_name])
            .query("api-version", &"2021-11-01-preview")
            .json(body)
            .begin("KqlScript.begin_rename", FinalState::Default, options.method_options)
    }

    /// Reads one KQL script with its text and connection.
    ///
    /// `GET /kqlScripts/{kqlScriptName}`, api-version `2021-11-01-preview`
    ///
    /// # Arguments
    ///
    /// * `kql_script_name` - KQL script on which the call works.
    ///
    /// # Returns
    ///
    /// The [`KqlScriptResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/kql-script/get-by-name>
    #[inline]
    pub fn get_by_name<'a>(
        &self,
        kql_script_name: &str,
        options: Option<KqlScriptClientGetByNameOptions<'a>>,
    ) -> Call<'a, KqlScriptResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/kqlScripts/{}", &[&kql_script_name])
            .query("api-version", &"2021-11-01-preview")
            .send("KqlScript.get_by_name", options.method_options, &[200])
    }
}

/// Options of [`KqlScriptClient::begin_create_or_update`].
pub type KqlScriptClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KqlScriptClient::begin_delete_by_name`].
pub type KqlScriptClientBeginDeleteByNameOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KqlScriptClient::begin_rename`].
pub type KqlScriptClientBeginRenameOptions<'a> = LongRunningOptions<'a>;

/// Options of [`KqlScriptClient::get_by_name`].
pub type KqlScriptClientGetByNameOptions<'a> = CallOptions<'a>;
