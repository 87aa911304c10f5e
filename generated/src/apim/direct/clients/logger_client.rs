// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LoggerClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{LoggerCollection, LoggerContract, LoggerUpdateContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Event hubs to which policies can write log records.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::logger_client`](crate::apim::direct::clients::ApimClient::logger_client).
#[derive(Clone, Debug)]
pub struct LoggerClient {
    pub(super) client: Client,
}

impl LoggerClient {
    /// Registers an event hub as a log target or replaces its settings. Nothing is written until a `log-to-eventhub`
    /// policy names it.
    ///
    /// `PUT /loggers/{loggerid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `loggerid` - Log target on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`LoggerContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-logger-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        loggerid: &str,
        body: RequestContent<LoggerContract>,
        options: Option<LoggerClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, LoggerContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/loggers/{}", &[&loggerid])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("Logger.create_or_update", options.method_options, &[200, 201])
    }

    /// Removes a log target. Policies must no longer write to it; the event hub stays.
    ///
    /// `DELETE /loggers/{loggerid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `loggerid` - Log target on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-logger-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        loggerid: &str,
        if_match: &Etag,
        options: Option<LoggerClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/loggers/{}", &[&loggerid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Logger.delete", options.method_options, &[204])
    }

    /// Reads the settings of a log target.
    ///
    /// `GET /loggers/{loggerid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `loggerid` - Log target on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`LoggerContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-logger-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        loggerid: &str,
        options: Option<LoggerClientGetOptions<'a>>,
    ) -> Call<'a, LoggerContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/loggers/{}", &[&loggerid])
            .query("api-version", &"2017-03-01")
            .send("Logger.get", options.method_options, &[200])
    }

    /// Lists the log targets of the service.
    ///
    /// `GET /loggers`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`LoggerCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-logger-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<LoggerClientListOptions<'_>>,
    ) -> Result<Pager<LoggerCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/loggers", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Logger.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of a log target and leaves all others as they are.
    ///
    /// `PATCH /loggers/{loggerid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `loggerid` - Log target on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-logger-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        loggerid: &str,
        if_match: &Etag,
        body: RequestContent<LoggerUpdateContract>,
        options: Option<LoggerClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/loggers/{}", &[&loggerid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Logger.update", options.method_options, &[204])
    }
}

/// Options of [`LoggerClient::create_or_update`].
pub type LoggerClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`LoggerClient::delete`].
pub type LoggerClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`LoggerClient::get`].
pub type LoggerClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`LoggerClient::list`].
#[derive(Clone, Debug, Default)]
pub struct LoggerClientListOptions<'a> {
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

/// Options of [`LoggerClient::update`].
pub type LoggerClientUpdateOptions<'a> = CallOptions<'a>;
