// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GroupClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        GroupCollection, GroupContract, GroupCreateParameters, GroupUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Groups of users, through which products become visible to developers.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::group_client`](crate::apim::direct::clients::ApimClient::group_client).
#[derive(Clone, Debug)]
pub struct GroupClient {
    pub(super) client: Client,
}

impl GroupClient {
    /// Creates a group or replaces its settings. An external group takes its members from a Microsoft Entra group.
    ///
    /// `PUT /groups/{groupId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GroupContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        group_id: &str,
        body: RequestContent<GroupCreateParameters>,
        options: Option<GroupClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, GroupContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/groups/{}", &[&group_id])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("Group.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a group. Its members keep their accounts but no longer see products through it; built-in groups cannot
    /// be deleted.
    ///
    /// `DELETE /groups/{groupId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        group_id: &str,
        if_match: &Etag,
        options: Option<GroupClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/groups/{}", &[&group_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Group.delete", options.method_options, &[204])
    }

    /// Reads the name, the kind and the description of a group.
    ///
    /// `GET /groups/{groupId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`GroupContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        group_id: &str,
        options: Option<GroupClientGetOptions<'a>>,
    ) -> Call<'a, GroupContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/groups/{}", &[&group_id])
            .query("api-version", &"2017-03-01")
            .send("Group.get", options.method_options, &[200])
    }

    /// Lists the groups of the service, the built-in ones included.
    ///
    /// `GET /groups`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GroupCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<GroupClientListOptions<'_>>,
    ) -> Result<Pager<GroupCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/groups", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Group.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of a group and leaves all others as they are.
    ///
    /// `PATCH /groups/{groupId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        group_id: &str,
        if_match: &Etag,
        body: RequestContent<GroupUpdateParameters>,
        options: Option<GroupClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/groups/{}", &[&group_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Group.update", options.method_options, &[204])
    }
}

/// Options of [`GroupClient::create_or_update`].
pub type GroupClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`GroupClient::delete`].
pub type GroupClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GroupClient::get`].
pub type GroupClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`GroupClient::list`].
#[derive(Clone, Debug, Default)]
pub struct GroupClientListOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`GroupClient::update`].
pub type GroupClientUpdateOptions<'a> = CallOptions<'a>;
