// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantAccessClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::{AccessInformationContract, AccessInformationUpdateParameters},
    runtime::{Call, CallOptions, Client},
};

/// Switch and keys of the direct management endpoint itself.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::tenant_access_client`](crate::apim::direct::clients::ApimClient::tenant_access_client).
#[derive(Clone, Debug)]
pub struct TenantAccessClient {
    pub(super) client: Client,
}

impl TenantAccessClient {
    /// Reads whether direct management access is on, and the keys with which access signatures are made. The keys are
    /// secrets that open the whole service.
    ///
    /// `GET /tenant/{accessName}`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`AccessInformationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<TenantAccessClientGetOptions<'a>>,
    ) -> Call<'a, AccessInformationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/tenant/access", &[])
            .query("api-version", &"2017-03-01")
            .send("TenantAccess.get", options.method_options, &[200])
    }

    /// Replaces the first key for direct management. Access signatures made with the old value are no longer
    /// accepted, perhaps the one of this client among them.
    ///
    /// `POST /tenant/{accessName}/regeneratePrimaryKey`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-entity>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        options: Option<TenantAccessClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/access/regeneratePrimaryKey", &[])
            .query("api-version", &"2017-03-01")
            .send("TenantAccess.regenerate_primary_key", options.method_options, &[204])
    }

    /// Replaces the second key for direct management. Access signatures made with the old value are no longer
    /// accepted, perhaps the one of this client among them.
    ///
    /// `POST /tenant/{accessName}/regenerateSecondaryKey`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-entity>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        options: Option<TenantAccessClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/access/regenerateSecondaryKey", &[])
            .query("api-version", &"2017-03-01")
            .send(
                "TenantAccess.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }

    /// Switches direct management access on or off. Once it is off, this endpoint answers no more calls and can be
    /// opened again only through Azure Resource Manager.
    ///
    /// `PATCH /tenant/{accessName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        if_match: &Etag,
        body: RequestContent<AccessInformationUpdateParameters>,
        options: Option<TenantAccessClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/tenant/access", &[])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("TenantAccess.update", options.method_options, &[204])
    }
}

/// Options of [`TenantAccessClient::get`].
pub type TenantAccessClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::regenerate_primary_key`].
pub type TenantAccessClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::regenerate_secondary_key`].
pub type TenantAccessClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessClient::update`].
pub type TenantAccessClientUpdateOptions<'a> = CallOptions<'a>;
