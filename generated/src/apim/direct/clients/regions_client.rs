// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RegionsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::direct::models::RegionListResult, runtime::{Client, ListOptions, NextLink},
};

/// Azure regions in which the service runs gateways.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::regions_client`](crate::apim::direct::clients::ApimClient::regions_client).
#[derive(Clone, Debug)]
pub struct RegionsClient {
    pub(super) client: Client,
}

impl RegionsClient {
    /// Lists the Azure regions of the service and shows which one is the primary.
    ///
    /// `GET /regions`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-regions-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<RegionsClientListOptions<'_>>,
    ) -> Result<Pager<RegionListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/regions", &[])
            .query("api-version", &"2017-03-01")
            .pager("Regions.list", NextLink::None, options.method_options, &[200])
    }
}

/// Options of [`RegionsClient::list`].
pub type RegionsClientListOptions<'a> = ListOptions<'a>;
