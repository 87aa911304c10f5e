// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LinkedServiceClient`] and the options of its methods.

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
        ArtifactRenameRequest, LinkedServiceListResponse, LinkedServiceResource,
    },
};

/// Linked services: connections to data stores and compute, with address and credentials.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::linked_service_client`](crate::synapse::artifacts::clients::ArtifactsClient::linked_service_client).
#[derive(Clone, Debug)]
pub struct LinkedServiceClient {
    pub(super) client: Client,
}

impl LinkedServiceClient {
    /// Stores a linked service or replaces an existing one of the same name. The connection is not tried out. Secrets
    /// are better kept in Key Vault and referred to.
    ///
    /// `PUT /linkedservices/{linkedServiceName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `linked_service_name` - Linked service on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - Complete linked service.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`LinkedServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/linked-service/create-or-update-linked-service>
    #[inline]
    pub fn begin_create_or_update_linked_service(
        &self,
        linked_service_name: &str,
        body: RequestContent<LinkedServiceResource>,
        options: Option<LinkedServiceClientBeginCreateOrUpdateLinkedServiceOptions<'_>>,
    ) -> Result<LongRunningOperation<LinkedServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/linkedservices/{}", &[&linked_service_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "LinkedService.begin_create_or_update_linked_service",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Removes a connection from the workspace. It fails while datasets, pipelines or data flows still refer to the
    /// linked service.
    ///
    /// `DELETE /linkedservices/{linkedServiceName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `linked_service_name` - Linked service on which the call works. 1 to 260 characters, pattern
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/linked-service/delete-linked-service>
    #[inline]
    pub fn begin_delete_linked_service(
        &self,
        linked_service_name: &str,
        options: Option<LinkedServiceClientBeginDeleteLinkedServiceOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/linkedservices/{}", &[&linked_service_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "LinkedService.begin_delete_linked_service",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a linked service another name, which must be free.
    ///
    /// `POST /linkedservices/{linkedServiceName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `linked_service_name` - Linked service on which the call works. 1 to 260 characters, pattern
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/linked-service/rename-linked-service>
    #[inline]
    pub fn begin_rename_linked_service(
        &self,
        linked_service_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<LinkedServiceClientBeginRenameLinkedServiceOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/linkedservices/{}/rename", &[&linked_service_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "LinkedService.begin_rename_linked_service",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one linked service. Secret values are not returned.
    ///
    /// `GET /linkedservices/{linkedServiceName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `linked_service_name` - Linked service on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`LinkedServiceResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/linked-service/get-linked-service>
    #[inline]
    pub fn get_linked_service<'a>(
        &self,
        linked_service_name: &str,
        options: Option<LinkedServiceClientGetLinkedServiceOptions<'a>>,
    ) -> Call<'a, LinkedServiceResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/linkedservices/{}", &[&linked_service_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send(
                "LinkedService.get_linked_service",
                options.method_options,
                &[200, 304],
            )
    }

    /// Lists the linked services of the workspace, without secret values.
    ///
    /// `GET /linkedservices`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`LinkedServiceListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/linked-service/get-linked-services-by-workspace>
    #[inline]
    pub fn list_linked_services_by_workspace(
        &self,
        options: Option<LinkedServiceClientListLinkedServicesByWorkspaceOptions<'_>>,
    ) -> Result<Pager<LinkedServiceListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/linkedservices", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "LinkedService.list_linked_services_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`LinkedServiceClient::begin_create_or_update_linked_service`].
#[derive(Clone, Debug, Default)]
pub struct LinkedServiceClientBeginCreateOrUpdateLinkedServiceOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`LinkedServiceClient::begin_delete_linked_service`].
pub type LinkedServiceClientBeginDeleteLinkedServiceOptions<'a> = LongRunningOptions<'a>;

/// Options of [`LinkedServiceClient::begin_rename_linked_service`].
pub type LinkedServiceClientBeginRenameLinkedServiceOptions<'a> = LongRunningOptions<'a>;

/// Options of [`LinkedServiceClient::get_linked_service`].
#[derive(Clone, Debug, Default)]
pub struct LinkedServiceClientGetLinkedServiceOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`LinkedServiceClient::list_linked_services_by_workspace`].
pub type LinkedServiceClientListLinkedServicesByWorkspaceOptions<'a> = ListOptions<'a>;
