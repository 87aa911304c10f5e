// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiIssueCommentClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{IssueCommentCollection, IssueCommentContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Discussion of a reported problem with an API.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_issue_comment_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::api_issue_comment_client).
#[derive(Clone, Debug)]
pub struct ApiIssueCommentClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiIssueCommentClient {
    /// Adds a comment to a reported problem on behalf of a user, or replaces the comment.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/comments/{commentId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    /// * `issue_id` - Reported problem on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `comment_id` - Comment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`IssueCommentContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-comment/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        comment_id: &str,
        body: RequestContent<IssueCommentContract>,
        options: Option<ApiIssueCommentClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, IssueCommentContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/comments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &comment_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "ApiIssueComment.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a comment on a reported problem.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/comments/{commentId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    /// * `issue_id` - Reported problem on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `comment_id` - Comment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-comment/delete>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        comment_id: &str,
        if_match: &Etag,
        options: Option<ApiIssueCommentClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/comments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &comment_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("ApiIssueComment.delete", options.method_options, &[200, 204])
    }

    /// Reads a comment on a reported problem.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/comments/{commentId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    /// * `issue_id` - Reported problem on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `comment_id` - Comment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`IssueCommentContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-comment/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        comment_id: &str,
        options: Option<ApiIssueCommentClientGetOptions<'a>>,
    ) -> Call<'a, IssueCommentContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/comments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &comment_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ApiIssueComment.get", options.method_options, &[200])
    }

    /// Checks that a comment on a reported problem exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/comments/{commentId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    /// * `issue_id` - Reported problem on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `comment_id` - Comment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-comment/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        comment_id: &str,
        options: Option<ApiIssueCommentClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/comments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &comment_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ApiIssueComment.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the comments on a reported problem.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/comments`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    /// * `issue_id` - Reported problem on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`IssueCommentCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-comment/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        options: Option<ApiIssueCommentClientListByServiceOptions<'_>>,
    ) -> Result<Pager<IssueCommentCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/comments",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ApiIssueComment.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiIssueCommentClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiIssueCommentClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiIssueCommentClient::delete`].
pub type ApiIssueCommentClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiIssueCommentClient::get`].
pub type ApiIssueCommentClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiIssueCommentClient::get_entity_tag`].
pub type ApiIssueCommentClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ApiIssueCommentClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct ApiIssueCommentClientListByServiceOptions<'a> {
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
