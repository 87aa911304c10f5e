// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiIssueAttachmentClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{IssueAttachmentCollection, IssueAttachmentContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Files that are attached to a reported problem with an API.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_issue_attachment_client`](crate::apim::management::clients::ApiManagementClient::api_issue_attachment_client).
#[derive(Clone, Debug)]
pub struct ApiIssueAttachmentClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiIssueAttachmentClient {
    /// Attaches a file to a reported problem or replaces the attachment; the content goes in the body or as a link.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/attachments/{attachmentId}`, api-version `2024-05-01`
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
    /// * `attachment_id` - Attachment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`IssueAttachmentContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-attachment/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        attachment_id: &str,
        body: RequestContent<IssueAttachmentContract>,
        options: Option<ApiIssueAttachmentClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, IssueAttachmentContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/attachments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &attachment_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "ApiIssueAttachment.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes an attachment of a reported problem.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/attachments/{attachmentId}`, api-version `2024-05-01`
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
    /// * `attachment_id` - Attachment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-attachment/delete>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        attachment_id: &str,
        if_match: &Etag,
        options: Option<ApiIssueAttachmentClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/attachments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &attachment_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("ApiIssueAttachment.delete", options.method_options, &[200, 204])
    }

    /// Reads an attachment of a reported problem; stored content is given as a link.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/attachments/{attachmentId}`, api-version `2024-05-01`
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
    /// * `attachment_id` - Attachment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`IssueAttachmentContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-attachment/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        attachment_id: &str,
        options: Option<ApiIssueAttachmentClientGetOptions<'a>>,
    ) -> Call<'a, IssueAttachmentContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/attachments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &attachment_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiIssueAttachment.get", options.method_options, &[200])
    }

    /// Checks that an attachment of a reported problem exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/attachments/{attachmentId}`, api-version `2024-05-01`
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
    /// * `attachment_id` - Attachment on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-attachment/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        attachment_id: &str,
        options: Option<ApiIssueAttachmentClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/attachments/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                    &attachment_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiIssueAttachment.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the files that are attached to a reported problem.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/issues/{issueId}/attachments`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`IssueAttachmentCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-issue-attachment/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        issue_id: &str,
        options: Option<ApiIssueAttachmentClientListByServiceOptions<'_>>,
    ) -> Result<Pager<IssueAttachmentCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/issues/{}/attachments",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &issue_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ApiIssueAttachment.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiIssueAttachmentClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiIssueAttachmentClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiIssueAttachmentClient::delete`].
pub type ApiIssueAttachmentClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiIssueAttachmentClient::get`].
pub type ApiIssueAttachmentClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiIssueAttachmentClient::get_entity_tag`].
pub type ApiIssueAttachmentClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ApiIssueAttachmentClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct ApiIssueAttachmentClientListByServiceOptions<'a> {
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
