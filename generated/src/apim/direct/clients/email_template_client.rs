// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`EmailTemplateClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        EmailTemplateCollection, EmailTemplateContract, EmailTemplateUpdateParameters,
        TemplateName,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the email template group.
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
    /// Creates email template or update.
    ///
    /// `PUT /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - Template name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

    /// Deletes email template.
    ///
    /// `DELETE /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - Template name.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
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
        if_match: &str,
        options: Option<EmailTemplateClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/templates/{}", &[&template_name])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("EmailTemplate.delete", options.method_options, &[204])
    }

    /// Gets email template.
    ///
    /// `GET /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - Template name.
    /// * `options` - What may be left out.
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

    /// Lists email template.
    ///
    /// `GET /templates`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

    /// Updates email template.
    ///
    /// `PATCH /templates/{templateName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `template_name` - Template name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

/// Options of
/// [`EmailTemplateClient::create_or_update`](crate::apim::direct::clients::EmailTemplateClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct EmailTemplateClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`EmailTemplateClient::delete`](crate::apim::direct::clients::EmailTemplateClient::delete).
#[derive(Clone, Debug, Default)]
pub struct EmailTemplateClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`EmailTemplateClient::get`](crate::apim::direct::clients::EmailTemplateClient::get).
#[derive(Clone, Debug, Default)]
pub struct EmailTemplateClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`EmailTemplateClient::list`](crate::apim::direct::clients::EmailTemplateClient::list).
#[derive(Clone, Debug, Default)]
pub struct EmailTemplateClientListOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`EmailTemplateClient::update`](crate::apim::direct::clients::EmailTemplateClient::update).
#[derive(Clone, Debug, Default)]
pub struct EmailTemplateClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
