// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PortalRevisionClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2022_08_01::models::{
        PortalRevisionCollection, PortalRevisionContract,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
        NextLink,
    },
};

/// Revisions of the developer portal; creating one publishes the portal.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::portal_revision_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::portal_revision_client).
#[derive(Clone, Debug)]
pub struct PortalRevisionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PortalRevisionClient {
    /// Publishes the developer portal: the content of this moment becomes a revision, which visitors see if it is
    /// made current. Publishing takes some minutes.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalRevisions/{portalRevisionId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_revision_id` - Developer portal revision on which the call works; for a new one, an ID of your
    ///   choice. 1 to 256 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`PortalRevisionContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-revision/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_revision_id: &str,
        body: RequestContent<PortalRevisionContract>,
        options: Option<PortalRevisionClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<PortalRevisionContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalRevisions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_revision_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "PortalRevision.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Changes the given fields of a revision of the developer portal and leaves the others as they are. Making it
    /// current shows it to visitors; other content cannot be changed.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalRevisions/{portalRevisionId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_revision_id` - Developer portal revision on which the call works; for a new one, an ID of your
    ///   choice. 1 to 256 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`PortalRevisionContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-revision/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_revision_id: &str,
        if_match: &Etag,
        body: RequestContent<PortalRevisionContract>,
        options: Option<PortalRevisionClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<PortalRevisionContract>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalRevisions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_revision_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .begin(
                "PortalRevision.begin_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads a revision of the developer portal and how far its publishing has come.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalRevisions/{portalRevisionId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_revision_id` - Developer portal revision on which the call works; for a new one, an ID of your
    ///   choice. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// The [`PortalRevisionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-revision/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_revision_id: &str,
        options: Option<PortalRevisionClientGetOptions<'a>>,
    ) -> Call<'a, PortalRevisionContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalRevisions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_revision_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("PortalRevision.get", options.method_options, &[200])
    }

    /// Checks that a revision of the developer portal exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalRevisions/{portalRevisionId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `portal_revision_id` - Developer portal revision on which the call works; for a new one, an ID of your
    ///   choice. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-revision/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        portal_revision_id: &str,
        options: Option<PortalRevisionClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalRevisions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &portal_revision_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("PortalRevision.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the revisions of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalRevisions`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PortalRevisionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-revision/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PortalRevisionClientListByServiceOptions<'_>>,
    ) -> Result<Pager<PortalRevisionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalRevisions",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "PortalRevision.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PortalRevisionClient::begin_create_or_update`].
pub type PortalRevisionClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PortalRevisionClient::begin_update`].
pub type PortalRevisionClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PortalRevisionClient::get`].
pub type PortalRevisionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PortalRevisionClient::get_entity_tag`].
pub type PortalRevisionClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`PortalRevisionClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct PortalRevisionClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
