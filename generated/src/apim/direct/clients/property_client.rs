// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PropertyClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        PropertyCollection, PropertyContract, PropertyUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Named values, which policies refer to as `{{name}}`.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::property_client`](crate::apim::direct::clients::ApimClient::property_client).
#[derive(Clone, Debug)]
pub struct PropertyClient {
    pub(super) client: Client,
}

impl PropertyClient {
    /// Creates a named value or replaces it. Policies that use it work with the new content soon afterwards.
    ///
    /// `PUT /properties/{propId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `prop_id` - Named value on which the call works, by its identifier rather than its name. At most 256
    ///   characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PropertyContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-property-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        prop_id: &str,
        body: RequestContent<PropertyContract>,
        options: Option<PropertyClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PropertyContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/properties/{}", &[&prop_id])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("Property.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a named value. Policies must no longer refer to it.
    ///
    /// `DELETE /properties/{propId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `prop_id` - Named value on which the call works, by its identifier rather than its name. At most 256
    ///   characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-property-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        prop_id: &str,
        if_match: &Etag,
        options: Option<PropertyClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/properties/{}", &[&prop_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Property.delete", options.method_options, &[204])
    }

    /// Reads one named value.
    ///
    /// `GET /properties/{propId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `prop_id` - Named value on which the call works, by its identifier rather than its name. At most 256
    ///   characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`PropertyContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-property-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        prop_id: &str,
        options: Option<PropertyClientGetOptions<'a>>,
    ) -> Call<'a, PropertyContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/properties/{}", &[&prop_id])
            .query("api-version", &"2017-03-01")
            .send("Property.get", options.method_options, &[200])
    }

    /// Lists the named values of the service.
    ///
    /// `GET /properties`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PropertyCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-property-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<PropertyClientListOptions<'_>>,
    ) -> Result<Pager<PropertyCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/properties", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Property.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given parts of a named value and leaves all others as they are.
    ///
    /// `PATCH /properties/{propId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `prop_id` - Named value on which the call works, by its identifier rather than its name. At most 256
    ///   characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-property-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        prop_id: &str,
        if_match: &Etag,
        body: RequestContent<PropertyUpdateParameters>,
        options: Option<PropertyClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/properties/{}", &[&prop_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Property.update", options.method_options, &[204])
    }
}

/// Options of [`PropertyClient::create_or_update`].
pub type PropertyClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`PropertyClient::delete`].
pub type PropertyClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`PropertyClient::get`].
pub type PropertyClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PropertyClient::list`].
#[derive(Clone, Debug, Default)]
pub struct PropertyClientListOptions<'a> {
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

/// Options of [`PropertyClient::update`].
pub type PropertyClientUpdateOptions<'a> = CallOptions<'a>;
