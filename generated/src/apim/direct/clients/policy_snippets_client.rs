// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PolicySnippetsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::direct::models::{PolicyScopeContract, PolicySnippetsCollection},
    runtime::{Client, NextLink},
};

/// Catalog of ready-made policy fragments for policy editors.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::policy_snippets_client`](crate::apim::direct::clients::ApimClient::policy_snippets_client).
#[derive(Clone, Debug)]
pub struct PolicySnippetsClient {
    pub(super) client: Client,
}

impl PolicySnippetsClient {
    /// Lists the ready-made policy fragments, if wanted only those for one scope.
    ///
    /// `GET /policySnippets`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-policy-snippets-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<PolicySnippetsClientListOptions<'_>>,
    ) -> Result<Pager<PolicySnippetsCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/policySnippets", &[])
            .query("api-version", &"2017-03-01")
            .query("scope", &options.scope)
            .pager("PolicySnippets.list", NextLink::None, options.method_options, &[200])
    }
}

/// Options of [`PolicySnippetsClient::list`].
#[derive(Clone, Debug, Default)]
pub struct PolicySnippetsClientListOptions<'a> {
    /// Level whose policies or snippets are wanted; by default that of the service.
    ///
    /// Query parameter `scope`.
    pub scope: Option<PolicyScopeContract>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
