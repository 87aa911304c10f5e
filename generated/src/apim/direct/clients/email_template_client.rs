// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`EmailTemplateClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        EmailTemplateCollection, EmailTemplateContract, EmailTemplateUpdateParameters,
        TemplateName,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Texts of the e-mails that the service sends to developers and administrators.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::email_template_client`](crate::apim::direct::clients::ApimClient::email_template_client).
#[derive(Clone, Debug)]
pub struct EmailTemplateClient {
    pub(super) client: Client,
}

impl EmailTemplateClient {
    /// Replaces an e-mail text by an own version, which all later messages of this kind use.
    ///
    /// `PUT /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - E-mail text on which the call works, by the occasion that it is for.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`EmailTemplateContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-email-template-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        template_name: &TemplateName,
        body: RequestContent<EmailTemplateUpdateParameters>,
        options: Option<EmailTemplateClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, EmailTemplateContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/templates/{}", &[&template_name])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("EmailTemplate.create_or_update", options.method_options, &[200, 201])
    }

    /// Discards the own version of an e-mail text, so that the original one is used again.
    ///
    /// `DELETE /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - E-mail text on which the call works, by the occasion that it is for.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-email-template-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        template_name: &TemplateName,
        if_match: &Etag,
        options: Option<EmailTemplateClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/templates/{}", &[&template_name])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("EmailTemplate.delete", options.method_options, &[204])
    }

    /// Reads subject, body and available parameters of one e-mail text.
    ///
    /// `GET /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - E-mail text on which the call works, by the occasion that it is for.
    ///
    /// # Returns
    ///
    /// The [`EmailTemplateContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-email-template-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        template_name: &TemplateName,
        options: Option<EmailTemplateClientGetOptions<'a>>,
    ) -> Call<'a, EmailTemplateContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/templates/{}", &[&template_name])
            .query("api-version", &"2017-03-01")
            .send("EmailTemplate.get", options.method_options, &[200])
    }

    /// Lists all kinds of e-mail texts and shows which of them have been edited.
    ///
    /// `GET /templates`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`EmailTemplateCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-email-template-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<EmailTemplateClientListOptions<'_>>,
    ) -> Result<Pager<EmailTemplateCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/templates", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "EmailTemplate.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes subject, body or other single parts of an e-mail text.
    ///
    /// `PATCH /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - E-mail text on which the call works, by the occasion that it is for.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-email-template-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        template_name: &TemplateName,
        body: RequestContent<EmailTemplateUpdateParameters>,
        options: Option<EmailTemplateClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/templates/{}", &[&template_name])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("EmailTemplate.update", options.method_options, &[204])
    }
}

/// Options of [`EmailTemplateClient::create_or_update`].
pub type EmailTemplateClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`EmailTemplateClient::delete`].
pub type EmailTemplateClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`EmailTemplateClient::get`].
pub type EmailTemplateClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`EmailTemplateClient::list`].
#[derive(Clone, Debug, Default)]
pub struct EmailTemplateClientListOptions<'a> {
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

/// Options of [`EmailTemplateClient::update`].
pub type EmailTemplateClientUpdateOptions<'a> = CallOptions<'a>;
