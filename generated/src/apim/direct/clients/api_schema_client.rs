// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiSchemaClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Etag, NoFormat, Pager, RequestContent},
};
use crate::{
    apim::direct::models::{SchemaCollection, SchemaContract},
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Schema documents that describe the request and response bodies of an API.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::api_schema_client`](crate::apim::direct::clients::ApimClient::api_schema_client).
#[derive(Clone, Debug)]
pub struct ApiSchemaClient {
    pub(super) client: Client,
}

impl ApiSchemaClient {
    /// Stores a schema document with an API or replaces it. Requests and responses of the operations refer to it by
    /// its identifier.
    ///
    /// `PUT /apis/{apiId}/schemas/{schemaId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema document on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`SchemaContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-schema-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        api_id: &str,
        schema_id: &str,
        body: RequestContent<SchemaContract>,
        options: Option<ApiSchemaClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SchemaContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}/schemas/{}", &[&api_id, &schema_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ApiSchema.create_or_update", options.method_options, &[200, 201])
    }

    /// Removes a schema document from an API. Operations should no longer refer to it.
    ///
    /// `DELETE /apis/{apiId}/schemas/{schemaId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema document on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-schema-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        api_id: &str,
        schema_id: &str,
        if_match: &Etag,
        options: Option<ApiSchemaClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/apis/{}/schemas/{}", &[&api_id, &schema_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("ApiSchema.delete", options.method_options, &[204])
    }

    /// Reads one schema document of an API.
    ///
    /// `GET /apis/{apiId}/schemas/{schemaId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema document on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`SchemaContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-schema-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        api_id: &str,
        schema_id: &str,
        options: Option<ApiSchemaClientGetOptions<'a>>,
    ) -> Call<'a, SchemaContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/schemas/{}", &[&api_id, &schema_id])
            .query("api-version", &"2017-03-01")
            .send("ApiSchema.get", options.method_options, &[200])
    }

    /// Lists the schema documents of an API.
    ///
    /// `GET /apis/{apiId}/schemas`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SchemaCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-schema-entity>
    #[inline]
    pub fn list_by_api(
        &self,
        api_id: &str,
        options: Option<ApiSchemaClientListByApiOptions<'_>>,
    ) -> Result<Pager<SchemaCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/schemas", &[&api_id])
            .query("api-version", &"2017-03-01")
            .pager(
                "ApiSchema.list_by_api",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiSchemaClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiSchemaClientCreateOrUpdateOptions<'a> {
    /// ETag that the entity must still have, else nothing is changed; `*` changes it whatever its state.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiSchemaClient::delete`].
pub type ApiSchemaClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiSchemaClient::get`].
pub type ApiSchemaClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiSchemaClient::list_by_api`].
pub type ApiSchemaClientListByApiOptions<'a> = ListOptions<'a>;
