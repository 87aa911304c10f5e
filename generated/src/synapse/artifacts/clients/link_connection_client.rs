// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LinkConnectionClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::artifacts::models::{
        EditTablesRequest, LinkConnectionDetailedStatus, LinkConnectionListResponse,
        LinkConnectionQueryTableStatus, LinkConnectionResource, LinkTableListResponse,
        QueryTableStatusRequest, UpdateLandingZoneCredential,
    },
};

/// Link connections of Azure Synapse Link for SQL, which copy the changes of an operational database into a
/// dedicated SQL pool all the time.
///
/// Sends api-version `2023-04-18-preview`.
///
/// Made by
/// [`ArtifactsClient::link_connection_client`](crate::synapse::artifacts::clients::ArtifactsClient::link_connection_client).
#[derive(Clone, Debug)]
pub struct LinkConnectionClient {
    pub(super) client: Client,
}

impl LinkConnectionClient {
    /// Stores a link connection or replaces an existing one of the same name: source, target, landing zone and
    /// compute. It copies nothing until tables are added and it is started.
    ///
    /// `PUT /linkconnections/{linkConnectionName}`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    /// * `body` - Complete link connection.
    ///
    /// # Returns
    ///
    /// The [`LinkConnectionResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        link_connection_name: &str,
        body: RequestContent<LinkConnectionResource>,
        options: Option<LinkConnectionClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, LinkConnectionResource> {
        let options = options.unwrap_or_default();
        self.client
            .put("/linkconnections/{}", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .json(body)
            .send("LinkConnection.create_or_update", options.method_options, &[200])
    }

    /// Deletes a link connection. Tables in the target pool keep the rows that have been copied; stop the connection
    /// first.
    ///
    /// `DELETE /linkconnections/{linkConnectionName}`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/linkconnections/{}", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.delete", options.method_options, &[200, 204])
    }

    /// Adds tables to a link connection, changes their target or removes them. Each entry says what is to happen to
    /// its table.
    ///
    /// `POST /linkconnections/{linkConnectionName}/edittables`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    /// * `body` - Tables to add, change or remove.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/edit-tables>
    #[inline]
    pub fn edit_tables<'a>(
        &self,
        link_connection_name: &str,
        body: RequestContent<EditTablesRequest>,
        options: Option<LinkConnectionClientEditTablesOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkconnections/{}/edittables", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .json(body)
            .send("LinkConnection.edit_tables", options.method_options, &[200])
    }

    /// Reads source, target, landing zone and compute of one link connection.
    ///
    /// `GET /linkconnections/{linkConnectionName}`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`LinkConnectionResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/get>
    #[inline]
    pub fn get<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientGetOptions<'a>>,
    ) -> Call<'a, LinkConnectionResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/linkconnections/{}", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.get", options.method_options, &[200])
    }

    /// Reads whether a link connection is running, what its last error was and when the key of its landing zone
    /// expires.
    ///
    /// `GET /linkconnections/{linkConnectionName}/detailedstatus`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`LinkConnectionDetailedStatus`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/get-detailed-status>
    #[inline]
    pub fn get_detailed_status<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientGetDetailedStatusOptions<'a>>,
    ) -> Call<'a, LinkConnectionDetailedStatus> {
        let options = options.unwrap_or_default();
        self.client
            .get("/linkconnections/{}/detailedstatus", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.get_detailed_status", options.method_options, &[200])
    }

    /// Lists the link connections of the workspace.
    ///
    /// `GET /linkconnections`, api-version `2023-04-18-preview`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`LinkConnectionListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        options: Option<LinkConnectionClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<LinkConnectionListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/linkconnections", &[])
            .query("api-version", &"2023-04-18-preview")
            .pager(
                "LinkConnection.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the tables that a link connection copies, with source and target names.
    ///
    /// `GET /linkconnections/{linkConnectionName}/linktables`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`LinkTableListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/list-link-tables>
    #[inline]
    pub fn list_link_tables<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientListLinkTablesOptions<'a>>,
    ) -> Call<'a, LinkTableListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/linkconnections/{}/linktables", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.list_link_tables", options.method_options, &[200])
    }

    /// Interrupts a running link connection and releases its compute. Changes pile up in the source until it is
    /// resumed.
    ///
    /// `POST /linkconnections/{linkConnectionName}/pause`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/pause>
    #[inline]
    pub fn pause<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientPauseOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkconnections/{}/pause", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.pause", options.method_options, &[200])
    }

    /// Reads how far each table of a link connection has been copied, and its error if there is one. A continuation
    /// token in the answer leads to the next tables.
    ///
    /// `POST /linkconnections/{linkConnectionName}/querytablestatus`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    /// * `body` - How many tables to return, and where to go on.
    ///
    /// # Returns
    ///
    /// The [`LinkConnectionQueryTableStatus`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/query-table-status>
    #[inline]
    pub fn query_table_status<'a>(
        &self,
        link_connection_name: &str,
        body: RequestContent<QueryTableStatusRequest>,
        options: Option<LinkConnectionClientQueryTableStatusOptions<'a>>,
    ) -> Call<'a, LinkConnectionQueryTableStatus> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkconnections/{}/querytablestatus", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .json(body)
            .send("LinkConnection.query_table_status", options.method_options, &[200])
    }

    /// Goes on with a paused link connection from where it stopped.
    ///
    /// `POST /linkconnections/{linkConnectionName}/resume`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/resume>
    #[inline]
    pub fn resume<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientResumeOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkconnections/{}/resume", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.resume", options.method_options, &[200])
    }

    /// Starts a link connection: first a full copy of its tables, then the changes as they happen.
    ///
    /// `POST /linkconnections/{linkConnectionName}/start`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/start>
    #[inline]
    pub fn start<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientStartOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkconnections/{}/start", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.start", options.method_options, &[200])
    }

    /// Stops a link connection. Unlike after a pause, the next start copies all tables from the beginning.
    ///
    /// `POST /linkconnections/{linkConnectionName}/stop`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/stop>
    #[inline]
    pub fn stop<'a>(
        &self,
        link_connection_name: &str,
        options: Option<LinkConnectionClientStopOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkconnections/{}/stop", &[&link_connection_name])
            .query("api-version", &"2023-04-18-preview")
            .send("LinkConnection.stop", options.method_options, &[200])
    }

    /// Replaces the SAS token with which a link connection opens its landing zone. Do so before the old token
    /// expires, or the connection fails.
    ///
    /// `POST /linkconnections/{linkConnectionName}/updateLandingZoneCredential`, api-version `2023-04-18-preview`
    ///
    /// # Arguments
    ///
    /// * `link_connection_name` - Link connection on which the call works.
    /// * `body` - New SAS token.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/link-connection/update-landing-zone-credential>
    #[inline]
    pub fn update_landing_zone_credential<'a>(
        &self,
        link_connection_name: &str,
        body: RequestContent<UpdateLandingZoneCredential>,
        options: Option<LinkConnectionClientUpdateLandingZoneCredentialOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/linkconnections/{}/updateLandingZoneCredential",
                &[&link_connection_name],
            )
            .query("api-version", &"2023-04-18-preview")
            .json(body)
            .send(
                "LinkConnection.update_landing_zone_credential",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`LinkConnectionClient::create_or_update`].
pub type LinkConnectionClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::delete`].
pub type LinkConnectionClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::edit_tables`].
pub type LinkConnectionClientEditTablesOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::get`].
pub type LinkConnectionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::get_detailed_status`].
pub type LinkConnectionClientGetDetailedStatusOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::list_by_workspace`].
pub type LinkConnectionClientListByWorkspaceOptions<'a> = ListOptions<'a>;

/// Options of [`LinkConnectionClient::list_link_tables`].
pub type LinkConnectionClientListLinkTablesOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::pause`].
pub type LinkConnectionClientPauseOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::query_table_status`].
pub type LinkConnectionClientQueryTableStatusOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::resume`].
pub type LinkConnectionClientResumeOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::start`].
pub type LinkConnectionClientStartOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::stop`].
pub type LinkConnectionClientStopOptions<'a> = CallOptions<'a>;

/// Options of [`LinkConnectionClient::update_landing_zone_credential`].
pub type LinkConnectionClientUpdateLandingZoneCredentialOptions<'a> = CallOptions<'a>;
