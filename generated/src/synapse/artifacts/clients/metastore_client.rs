// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`MetastoreClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{
        MetastoreRegisterObject, MetastoreRegistrationResponse,
        MetastoreRequestSuccessResponse, MetastoreUpdateObject, MetastoreUpdationResponse,
    },
};

/// Lake databases that are registered in the shared metadata of the workspace from a folder with definitions.
///
/// Sends api-version `2021-07-01-preview`.
///
/// Made by
/// [`ArtifactsClient::metastore_client`](crate::synapse::artifacts::clients::ArtifactsClient::metastore_client).
#[derive(Clone, Debug)]
pub struct MetastoreClient {
    pub(super) client: Client,
}

impl MetastoreClient {
    /// Takes a lake database out of the shared metadata. Files in the data lake stay.
    ///
    /// `DELETE /metastore/databases/{id}`, api-version `2021-07-01-preview`
    ///
    /// # Arguments
    ///
    /// * `id` - Lake database, by its name.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/metastore/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        id: &str,
        options: Option<MetastoreClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/metastore/databases/{}", &[&id])
            .query("api-version", &"2021-07-01-preview")
            .send("Metastore.delete", options.method_options, &[204])
    }

    /// Reads how far the registration of a lake database has come.
    ///
    /// `GET /metastore/create-database-operations/{id}`, api-version `2021-07-01-preview`
    ///
    /// # Arguments
    ///
    /// * `id` - Lake database, by its name.
    ///
    /// # Returns
    ///
    /// The [`MetastoreRequestSuccessResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/metastore/get-database-operations>
    #[inline]
    pub fn get_database_operations<'a>(
        &self,
        id: &str,
        options: Option<MetastoreClientGetDatabaseOperationsOptions<'a>>,
    ) -> Call<'a, MetastoreRequestSuccessResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/metastore/create-database-operations/{}", &[&id])
            .query("api-version", &"2021-07-01-preview")
            .send("Metastore.get_database_operations", options.method_options, &[200])
    }

    /// Registers a lake database in the shared metadata of the workspace from a folder with its definitions. The work
    /// goes on after the answer; `Metastore_GetDatabaseOperations` tells when it is done.
    ///
    /// `PUT /metastore/create-database-operations/{id}`, api-version `2021-07-01-preview`
    ///
    /// # Arguments
    ///
    /// * `id` - Lake database, by its name.
    /// * `body` - Folder with the definitions of the database.
    ///
    /// # Returns
    ///
    /// The [`MetastoreRegistrationResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/metastore/register>
    #[inline]
    pub fn register<'a>(
        &self,
        id: &str,
        body: RequestContent<MetastoreRegisterObject>,
        options: Option<MetastoreClientRegisterOptions<'a>>,
    ) -> Call<'a, MetastoreRegistrationResponse> {
        let options = options.unwrap_or_default();
        self.client
            .put("/metastore/create-database-operations/{}", &[&id])
            .query("api-version", &"2021-07-01-preview")
            .json(body)
            .send("Metastore.register", options.method_options, &[201])
    }

    /// Brings a registered lake database in line with the definitions in a folder.
    ///
    /// `PUT /metastore/update-database-operations/{id}`, api-version `2021-07-01-preview`
    ///
    /// # Arguments
    ///
    /// * `id` - Lake database, by its name.
    /// * `body` - Folder with the new definitions of the database.
    ///
    /// # Returns
    ///
    /// The [`MetastoreUpdationResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/metastore/update>
    #[inline]
    pub fn update<'a>(
        &self,
        id: &str,
        body: RequestContent<MetastoreUpdateObject>,
        options: Option<MetastoreClientUpdateOptions<'a>>,
    ) -> Call<'a, MetastoreUpdationResponse> {
        let options = options.unwrap_or_default();
        self.client
            .put("/metastore/update-database-operations/{}", &[&id])
            .query("api-version", &"2021-07-01-preview")
            .json(body)
            .send("Metastore.update", options.method_options, &[201])
    }
}

/// Options of [`MetastoreClient::delete`].
pub type MetastoreClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`MetastoreClient::get_database_operations`].
pub type MetastoreClientGetDatabaseOperationsOptions<'a> = CallOptions<'a>;

/// Options of [`MetastoreClient::register`].
pub type MetastoreClientRegisterOptions<'a> = CallOptions<'a>;

/// Options of [`MetastoreClient::update`].
pub type MetastoreClientUpdateOptions<'a> = CallOptions<'a>;
